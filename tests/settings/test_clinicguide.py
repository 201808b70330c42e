"""The guide as one clinic shows it."""

from pathlib import Path

from ketatui.clinicguide import clinic_guide
from ketatui.load import load
from ketatui.model import Phone
from ketatui.settings import DEFAULTS, Clinic, Settings

GUIDE = load(Path(__file__).parent.parent / "guide")
WARD = Phone("Ward", "Call 555 0199", "555 0199")


def test_without_settings_the_guide_is_the_one_that_was_loaded() -> None:
    assert clinic_guide(GUIDE, DEFAULTS) is GUIDE


def test_the_region_of_the_settings_becomes_that_of_the_guide() -> None:
    assert clinic_guide(GUIDE, Settings(region="uk")).info.region == "uk"


def test_numbers_of_the_clinic_are_added_in_every_region_and_take_none_away() -> None:
    clinic = Clinic(name="Hill House", phone="555 0100", hours="Mondays")
    made = clinic_guide(GUIDE, Settings(clinic=clinic, helplines=(WARD,)))
    for before, after in zip(GUIDE.helplines, made.helplines, strict=True):
        assert (after.emergency, after.crisis, after.poison) == (before.emergency, before.crisis, before.poison)
        assert after.more[:2] == (Phone("Hill House", "Call 555 0100", "555 0100", "Mondays"), WARD)
        assert after.more[2:] == before.more


def test_a_clinic_without_a_name_still_has_its_number() -> None:
    made = clinic_guide(GUIDE, Settings(clinic=Clinic(phone="555 0100")))
    assert made.helplines[0].more[0].name == GUIDE.interface.your_clinic
