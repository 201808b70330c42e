"""Findings stand at the line that an author has to change, and are listed in order."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ketatui.check.rule import Finding
from ketatui.check.runner import Outcome

HOME = "en/topics/going-home.yaml"


def line_of(folder: Path, name: str, text: str) -> int:
    """The line, from 1, in which a text stands."""
    lines = (folder / name).read_text(encoding="utf-8").splitlines()
    return next(i for i, line in enumerate(lines, 1) if text in line)


def test_a_small_guide_has_no_mistakes(check: Callable[[], Outcome]) -> None:
    outcome = check()
    assert [finding.code for finding in outcome.findings] == ["KT093"]
    assert (outcome.count("error"), outcome.count("warning"), outcome.count("note")) == (0, 0, 1)


def test_every_file_is_counted(folder: Path, check: Callable[[], Outcome]) -> None:
    assert check().files == len(list(folder.rglob("*.yaml")))


def test_a_finding_names_the_line_and_the_words(folder: Path, found: Callable[..., list[Finding]]) -> None:
    (finding,) = found((HOME, "Big decisions.", "A promising idea."))
    assert (finding.file, finding.line) == (HOME, line_of(folder, HOME, "A promising idea."))
    assert '"promising"' in finding.text
    assert str(finding) == f"{HOME}:{finding.line}: KT101 error: {finding.text}"


def test_an_action_is_found_at_its_own_line(folder: Path, found: Callable[..., list[Finding]]) -> None:
    (finding,) = found((HOME, "  - Ask an adult to stay.", "  - An adult to stay."))
    assert finding.line == line_of(folder, HOME, "An adult to stay.")


def test_findings_are_sorted(found: Callable[..., list[Finding]]) -> None:
    findings = found(
        (HOME, "  - Ask an adult to stay.", "  - An adult to stay."),
        (HOME, "purpose: How to get home safely.", "purpose: It is 41% safe!"),
        ("en/questions/all.yaml", ", need a lift]", "]"),
    )
    assert [finding.code for finding in findings] == ["KT061", "KT040", "KT104", "KT023"]


def test_what_cannot_be_read_stops_all_other_rules(found: Callable[..., list[Finding]]) -> None:
    findings = found(
        (HOME, "purpose: How to get home safely.", "purpose: It is 41% safe!"),
        ("en/words.yaml", "- term: infusion", "- trem: infusion"),
        ("sources.yaml", "title: A leaflet", "titel: A leaflet"),
    )
    assert {finding.code for finding in findings} == {"KT001"}
    assert {finding.file for finding in findings} == {"en/words.yaml", "sources.yaml"}


@pytest.mark.parametrize(
    "text",
    [
        "Call 24 hours before your visit.",
        "Call {emergency} now.",
        "You have 5 visits in 12 weeks, or 5 in 12 weeks.",
        "It helps 3 or 4 of 1,000 people, in 2025 as in 2024.",
        "Do not stop your medicine.",
        "Never skip your pills on your own.",
        "You can say stop at any time.",
        "Before you stop your pills, ask your clinic.",
        "It is not proven, and it does not make home use safe.",
        "You go home even when you feel fine.",
        "The FDA, the CDC and the NHS say so.",
        "It may help to let the feelings pass.",
        "The clinic must say how it works on November 23, 2026.",
    ],
)
def test_plain_sentences_are_left_alone(found: Callable[..., list[Finding]], text: str) -> None:
    assert not found((HOME, "text: Do not drive yourself.", f'text: "{text}"'))


def test_a_region_may_have_its_own_number(found: Callable[..., list[Finding]]) -> None:
    assert not found((HOME, "text: A text for one region.", "text: Call 111 and choose 2."))


def test_a_question_may_use_the_words_of_a_patient(found: Callable[..., list[Finding]]) -> None:
    assert not found(
        ("en/questions/all.yaml", "question: How do I get home?", "question: Is it normal to feel odd?"),
        (HOME, "  - Whom do I call at night?", "  - Is it normal to feel odd?"),
    )


@pytest.mark.parametrize(
    "text", ["...", "\N{EM DASH}", "{", "%", "1.", "'", "\u200b", "\N{PILL}", "No.", "\\n"], ids=ascii
)
def test_odd_texts_harm_no_rule(change: Callable[..., None], check: Callable[[], Outcome], text: str) -> None:
    odd = f'"{text}"'
    change(
        (HOME, "purpose: How to get home safely.", f"purpose: {odd}"),
        (HOME, "  - Plan your ride.", f"  - {odd}"),
        (HOME, "text: Do not drive yourself.", f"text: {odd}"),
        ("en/questions/all.yaml", "answer: An adult takes you home.", f"answer: {odd}"),
        ("en/words.yaml", "- term: infusion", f"- term: {odd}"),
        ("en/side_effects.yaml", "{level: today, text: Call your clinic today.}", f"{{level: today, text: {odd}}}"),
    )
    assert check().findings


def test_a_guide_in_one_other_language_is_checked(folder: Path, found: Callable[..., list[Finding]]) -> None:
    (folder / "en").rename(folder / "es")
    assert not found(("guide.yaml", "languages: [en]", "languages: [es]"))
