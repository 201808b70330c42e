"""What to do says whom to call, however an item has been raised."""

import pytest

from ketatui.load import load
from ketatui.render.look import Look
from ketatui.render.urgency import headline, to_do
from ketatui.store import shipped
from ketatui.triage import Felt, judge


@pytest.fixture(scope="module")
def shipped_guide():
    return load(shipped())


@pytest.fixture
def raised_to_now(shipped_guide):
    """Everything that is worth help now at home, and was not worth that by itself."""
    judged = [judge(Felt(effect, "strong", worse=True), "home", {effect.id}) for effect in shipped_guide.side_effects]
    return [item for item in judged if item.level == "now" and item.raised]


@pytest.mark.parametrize("region", ["us", "uk", "other"])
def test_help_now_at_home_names_whom_to_call(shipped_guide, raised_to_now, region):
    line = shipped_guide.helpline(region)
    look = Look(shipped_guide, line)
    assert {item.effect.group == "mood" for item in raised_to_now} == {True, False}
    for item in raised_to_now:
        told = to_do(item, "home", look)
        assert told.startswith("Call your clinic now.")
        assert (line.emergency.number or "your local emergency number") in told
        assert (line.crisis.say in told) == (item.effect.group == "mood")


def test_in_the_clinic_staff_are_told(shipped_guide):
    look = Look(shipped_guide, shipped_guide.helpline("us"))
    judged = [judge(Felt(effect, "strong", worse=True), "clinic", {effect.id}) for effect in shipped_guide.side_effects]
    raised = {to_do(item, "clinic", look) for item in judged if item.raised}
    assert raised == {f"{headline('now', 'clinic', look)}."} == {"Tell staff now."}
