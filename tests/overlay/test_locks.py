"""What a clinic's own pages cannot take away."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from ketatui.model import Guide
from ketatui.overlay import laid_over
from ketatui.problem import ContentError

URGENT = """  - kind: callout
    level: urgent
    title: Call {emergency} for any of these
    text: Do not drive yourself.
    items: [You cannot be woken., You have chest pain.]
    sources: [label]
"""
Copied = Callable[..., Path]
Refused = Callable[[], list[str]]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (URGENT, ""),
        ("level: urgent", "level: caution"),
        ("You have chest pain.", "You feel unwell."),
        ("text: Do not drive yourself.", "text: Drive yourself."),
        ("    text: Do not drive", "    region: [uk]\n    text: Do not drive"),
    ],
    ids=["gone", "weaker", "shorter", "other words", "one region only"],
)
def test_a_topic_keeps_every_urgent_panel_word_for_word(copied: Copied, refused: Refused, old: str, new: str) -> None:
    copied("going-home", (old, new))
    first = refused()[0]
    assert first.startswith("en/topics/going-home.yaml:")
    assert "has the urgent panel `Call {emergency} for any of these`; copy it here, word for word" in first


def test_an_urgent_panel_may_move_and_rest_on_other_sources(guide: Guide, own: Path, copied: Copied) -> None:
    moved = URGENT.replace("[label]", "[leaflet]")
    copied("going-home", (URGENT, ""), ("actions:\n", f"{moved}actions:\n"))
    assert laid_over(guide, own).topic_by_id["going-home"].blocks[-1].title == "Call {emergency} for any of these"


def test_a_form_of_treatment_cannot_hide_an_urgent_panel(copied: Copied, refused: Refused) -> None:
    copied("going-home", ("    level: urgent\n", "    level: urgent\n    forms: [lozenge]\n"))
    assert [one.split(":")[2].split(",")[0] for one in refused()] == [" it says when to get help"]


@pytest.mark.parametrize("sign", ["{emergency}", "{crisis}", "{poison}"])
def test_an_answer_still_says_whom_to_call(guide: Guide, own: Path, refused: Refused, sign: str) -> None:
    question = replace(guide.questions[0], answer=f"Call {sign}.")
    changed = replace(guide, questions=(question, *guide.questions[1:]))
    (own / "en/questions/ours.yaml").write_text(
        "- {id: drive-after, question: May I?, answer: Never., also: [x], tags: [driving], topic: about}\n"
    )
    laid_over(guide, own)
    with pytest.raises(ContentError, match=r"names .*, whom to call; say here too when to call") as caught:
        laid_over(changed, own)
    assert sign in str(caught.value)


def test_an_answer_about_safety_is_locked(own: Path, refused: Refused) -> None:
    (own / "en/questions/ours.yaml").write_text(
        "- {id: suicidal-thoughts, question: Q?, answer: A., also: [x], tags: [driving], topic: about}\n"
    )
    assert [one.split(";")[0] for one in refused()] == [
        "en/questions/ours.yaml:1: the answer `suicidal-thoughts` is about safety and locked"
    ]


def test_an_answer_is_not_taken_from_other_regions(own: Path, refused: Refused) -> None:
    (own / "en/questions/ours.yaml").write_text(
        "- {id: ride-home, question: Q?, answer: A., also: [x], tags: [driving], topic: about, region: [uk]}\n"
    )
    assert "take `region` out" in refused()[0]
