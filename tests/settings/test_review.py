"""What is said about who has read the guide, on the screen and in plain text."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from rich.console import Console

from ketatui.clinicguide import clinic_guide
from ketatui.load import load
from ketatui.model import Guide
from ketatui.render.look import Look
from ketatui.render.panels import sources_panels, topic_panels
from ketatui.render.plain import question_text, sources_text, topic_text
from ketatui.review import review_sentences
from ketatui.settings import Clinic, ClinicReview, Settings
from ketatui.store import shipped

GUIDE = load(Path(__file__).parent.parent / "guide")
HOUSE = Clinic(name="Hill House")


def reviewed(guide: Guide, version: str, *, own_pages: bool = False) -> Guide:
    review = ClinicReview(clinician="The pharmacist", date="2026-11-20", version=version, own_pages=own_pages)
    return clinic_guide(guide, Settings(clinic=HOUSE, review=review))


def test_nobody_has_read_the_guide_until_a_clinic_says_so() -> None:
    assert review_sentences(GUIDE) == (GUIDE.interface.review_none,)


def test_the_clinics_reviewer_takes_the_place_of_nobody() -> None:
    said = " ".join(review_sentences(reviewed(GUIDE, GUIDE.info.version)))
    assert "The pharmacist read this guide for Hill House on 2026-11-20. That review covers this version" in said
    assert GUIDE.interface.review_none not in said


def test_a_review_of_another_version_does_not_cover_this_one() -> None:
    assert "has not been reviewed" in " ".join(review_sentences(reviewed(GUIDE, "0.9")))


@pytest.mark.parametrize("own_pages", [True, False])
def test_a_review_says_whether_it_covers_the_clinics_own_pages(own_pages: bool) -> None:
    guide = replace(GUIDE, clinic=replace(GUIDE.clinic, topics=("about",)))
    said = review_sentences(reviewed(guide, GUIDE.info.version, own_pages=own_pages))
    assert said[-1] == (guide.interface.review_own_pages if own_pages else guide.interface.review_not_own_pages)


def drawn(look: Look, parts: list[object]) -> str:
    console = Console(width=200, record=True, file=open("/dev/null", "w"))  # noqa: SIM115
    for part in parts:
        console.print(part)
    return console.export_text()


def test_the_shipped_guide_says_it_where_it_speaks_of_itself() -> None:
    shipped_guide = load(shipped())
    for guide, said in (
        (shipped_guide, shipped_guide.interface.review_none),
        (reviewed(shipped_guide, shipped_guide.info.version), "The pharmacist read this guide for Hill House"),
    ):
        look = Look(guide, guide.helplines[0])
        topic, question = guide.topic_by_id["about"], guide.question_by_id["who-wrote-this"]
        texts = [topic_text(topic, look), question_text(question, look), sources_text(look)]
        texts += [drawn(look, list(topic_panels(topic, look))), drawn(look, list(sources_panels(look)))]
        assert all(said in " ".join(text.split()) for text in texts)


def test_pages_of_the_clinic_say_that_they_are() -> None:
    guide = replace(
        GUIDE, clinic=replace(GUIDE.clinic, name="Hill House", topics=("about",), questions=("drive-after",))
    )
    look = Look(guide, guide.helplines[0])
    line = "This page is from Hill House, not from the guide itself."
    for topic in guide.topics:
        for text in (topic_text(topic, look), drawn(look, list(topic_panels(topic, look)))):
            assert (line in text) == (topic.id == "about")
    assert line in question_text(guide.question_by_id["drive-after"], look)
    assert line not in question_text(guide.question_by_id["ride-home"], look)
    listed = sources_text(look)
    assert "- About this guide" in listed
    assert f"- {guide.question_by_id['drive-after'].question}" in listed


def test_about_this_guide_says_that_some_pages_are_the_clinics() -> None:
    guide = load(shipped())
    topic = guide.topic_by_id["about"]
    own = replace(guide, clinic=replace(guide.clinic, name="Hill House", questions=("who-wrote-this",)))
    said = "Some pages are from Hill House; the list of sources names them."
    assert said in topic_text(topic, Look(own, guide.helplines[0]))
    assert said not in topic_text(topic, Look(guide, guide.helplines[0]))
