"""A clinic's own pages: what they add, what they replace, and what is said about mistakes in them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ketatui.model import Guide
from ketatui.overlay import laid_over

Refused = Callable[[], list[str]]


def test_topics_and_questions_are_added_before_the_page_about_the_guide(guide: Guide, own: Path) -> None:
    made = laid_over(guide, own)
    assert [topic.id for topic in made.topics] == ["going-home", "the-weeks-after", "our-rooms", "about"]
    assert list(made.info.order) == [topic.id for topic in made.topics]
    assert made.question_by_id["parking"].answer == "Behind the house."
    assert (made.clinic.topics, made.clinic.questions) == (("our-rooms",), ("parking",))


def test_what_is_locked_is_the_guides_own(guide: Guide, own: Path) -> None:
    made = laid_over(guide, own)
    assert (made.helplines, made.side_effects, made.interface) == (guide.helplines, guide.side_effects, guide.interface)


def test_a_topic_is_replaced_in_its_place(guide: Guide, own: Path, copied: Callable[..., Path]) -> None:
    copied("going-home", ("How to get home safely.", "How to get home from our house."))
    made = laid_over(guide, own)
    assert made.topics[0].id == "going-home"
    assert made.topics[0].purpose == "How to get home from our house."
    assert len(made.topics) == len(guide.topics) + 1
    assert made.clinic.topics == ("going-home", "our-rooms")


def test_a_question_is_replaced_in_its_place(guide: Guide, own: Path) -> None:
    (own / "en/questions/ours.yaml").write_text(
        "- {id: ride-home, question: How?, answer: By our bus., also: [bus], tags: [ride], topic: about}\n"
    )
    made = laid_over(guide, own)
    assert [question.id for question in made.questions] == [question.id for question in guide.questions]
    assert made.question_by_id["ride-home"].answer == "By our bus."


def test_sources_and_words_are_added(guide: Guide, own: Path) -> None:
    (own / "sources.yaml").write_text(
        "- {id: ours, title: Our rules, publisher: Us, date: '2026', url: https://example.org, seen: Here.}\n"
    )
    (own / "en/words.yaml").write_text("- {term: ward, plain: A room with beds.}\n")
    made = laid_over(guide, own)
    assert made.source_numbers == guide.source_numbers | {"ours": len(guide.sources) + 1}
    assert made.words[-1].term == "ward"


@pytest.mark.parametrize("name", ["helplines.yaml", "en/side_effects.yaml", "en/interface.yaml", "guide.yaml"])
def test_a_locked_file_is_refused(own: Path, refused: Refused, name: str) -> None:
    (own / name).write_text("anything: at all\n")
    assert refused() == [
        f"{name}:1: this file is locked and cannot be laid over; delete it (numbers of your own go into the settings)"
    ]


@pytest.mark.parametrize("name", ["topics/mine.yaml", "en/topic/mine.yaml", "mine.yaml", "en/topics/deep/mine.yaml"])
def test_a_file_that_would_not_be_read_is_told(own: Path, refused: Refused, name: str) -> None:
    (own / name).parent.mkdir(parents=True, exist_ok=True)
    (own / name).write_text("id: mine\n")
    assert [one.split(";")[0] for one in refused()] == [f"{name}:1: nothing is read from here"]


def test_every_mistake_of_the_folder_is_told_at_once(own: Path, refused: Refused) -> None:
    (own / "en/topics/our-rooms.yaml").write_text("id: our-rooms\ntitel: Rooms\n")
    (own / "en/questions/ours.yaml").write_text("- id: parking\n  question: [\n")
    places = {":".join(one.split(":")[:2]) for one in refused()}
    assert {"en/topics/our-rooms.yaml:2", "en/topics/our-rooms.yaml:1"} < places
    assert any(place.startswith("en/questions/ours.yaml:") for place in places)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("topic: our-rooms", "topic: our-room", "there is no topic `our-room`; did you mean `our-rooms`?"),
        ("tags: [companion-ride]", "tags: [driving]\n  sources: [lable]", "there is no source `lable`"),
        ("answer: Behind the house.", "answer: Call 911 there.", "is a number of one region"),
        ("answer: Behind the house.", "answer: Stop taking your pills.", "tells people to stop a medicine"),
        ("answer: Behind the house.", "answer: Ask {emergancy}.", "`{emergancy}` means nothing here"),
    ],
)
def test_names_and_urgent_advice_are_checked_before_anything_is_shown(
    own: Path, refused: Refused, old: str, new: str, said: str
) -> None:
    path = own / "en/questions/ours.yaml"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))
    assert any(one.startswith("en/questions/ours.yaml:") and said in one for one in refused())


def test_a_source_or_word_of_the_guide_is_not_replaced(own: Path, refused: Refused) -> None:
    (own / "sources.yaml").write_text(
        "- {id: label, title: T, publisher: P, date: D, url: https://example.org, seen: Here.}\n"
    )
    (own / "en/words.yaml").write_text("- {term: Infusion, plain: Something else.}\n")
    assert [one.split(";")[0] for one in refused()] == [
        "en/words.yaml:1: the guide explains `Infusion` already",
        "sources.yaml:1: the guide has a source `label` already",
    ]


def test_a_link_that_leads_nowhere_is_a_sentence(own: Path, refused: Refused) -> None:
    (own / "en/topics/lost.yaml").symlink_to(own / "nowhere")
    assert [one.split(":")[0] for one in refused()] == ["en/topics/lost.yaml"]
