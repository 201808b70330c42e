"""The score sheet says what a program can say, and that it was a program."""

from collections.abc import Callable
from datetime import date

import pytest

from ketatui.check.registry import BY_CODE
from ketatui.check.runner import Outcome
from ketatui.check.score import SKIPPED, score, sheet
from ketatui.check.standards import CDC, IPDAS, JAMA, PEMAT, STANDARDS

TODAY = date(2026, 11, 24)
HOME = "en/topics/going-home.yaml"


def statuses(outcome: Outcome, standard: object = PEMAT) -> dict[str, str]:
    return {scored.item.number: scored.status for scored in score(standard, outcome)}  # type: ignore[arg-type]


def test_the_standards_have_all_their_items() -> None:
    assert [item.number for item in PEMAT.items] == [str(n) for n in (*range(1, 13), *range(15, 27))]
    assert [item.number for item in CDC.items] == [str(n) for n in range(1, 21)]
    assert len(IPDAS.items) == 12
    assert len(JAMA.items) == 4


def test_every_rule_of_an_item_exists() -> None:
    named = {code for standard in STANDARDS for item in standard.items for code in (*item.rules, *item.partly)}
    assert named <= set(BY_CODE)


def test_no_item_is_met_without_a_rule_that_decides(check: Callable[[], Outcome]) -> None:
    for standard in STANDARDS:
        for scored in score(standard, check()):
            assert scored.status == ("met" if scored.item.rules else "needs a person")


def test_a_broken_rule_is_not_met(change: Callable[..., None], check: Callable[[], Outcome]) -> None:
    change((HOME, "text: Do not drive yourself.", "text: It helps 41% of people."))
    found = statuses(check())
    assert {number for number, status in found.items() if status == "not met"} == {"6", "7"}


def test_an_item_that_a_rule_sees_in_part_is_not_met_when_that_is_broken(
    change: Callable[..., None], check: Callable[[], Outcome]
) -> None:
    assert statuses(check())["1"] == "needs a person"
    change((HOME, "purpose: How to get home safely.", "purpose: " + "Word " * 21))
    assert statuses(check())["1"] == "not met"


def test_nothing_is_met_by_a_guide_that_cannot_be_read(
    change: Callable[..., None], check: Callable[[], Outcome]
) -> None:
    change((HOME, "title: Going home", "titel: Going home"))
    outcome = check()
    assert "met" not in statuses(outcome).values()
    assert "How it reads" not in list(sheet(outcome, TODAY))


def test_the_sheet_says_who_scored_it(check: Callable[[], Outcome]) -> None:
    lines = list(sheet(check(), TODAY))
    assert "The program scored this sheet. No person has scored it yet." in lines
    assert "No clinician has reviewed the guide yet." in lines


def test_a_reviewer_is_named(change: Callable[..., None], check: Callable[[], Outcome]) -> None:
    change(("guide.yaml", "clinician: none", "clinician: Dr. A. Example"))
    assert "Reviewed by: Dr. A. Example" in list(sheet(check(), TODAY))


def test_every_topic_and_the_whole_guide_are_measured(check: Callable[[], Outcome]) -> None:
    lines = list(sheet(check(), TODAY))
    first = [line.split()[0] for line in lines[-4:]]
    assert first == ["going-home", "the-weeks-after", "about", "whole"]


def test_without_the_dictionary_grades_are_skipped_and_nothing_is_claimed(
    monkeypatch: pytest.MonkeyPatch, change: Callable[..., None], check: Callable[[], Outcome]
) -> None:
    monkeypatch.setattr("ketatui.check.syllables.find_spec", lambda _: None)
    hard = " ".join(["Considerable intoxication necessitates immediate hospitalization."] * 12)
    change((HOME, "text: Do not drive yourself.", f"text: {hard}"))
    outcome = check()
    assert [finding.code for finding in outcome.findings] == ["KT093"]
    assert statuses(outcome)["3"] == "needs a person"
    assert any(SKIPPED in line for line in sheet(outcome, TODAY))
