"""The guide that is shipped keeps every rule, and checking it is quick."""

import time
from datetime import date

import pytest

from ketatui.check.readability import HARDEST_GUIDE, HARDEST_TOPIC, MOST_ON_AVERAGE, MOST_PASSIVE, readings
from ketatui.check.runner import Outcome, check_folder
from ketatui.check.score import score
from ketatui.check.standards import STANDARDS
from ketatui.load import load
from ketatui.store import shipped

READINGS = 16
"""How often the guide could be read from its files while it is checked, at most: it is checked within a moment."""


@pytest.fixture(scope="module")
def outcome() -> Outcome:
    """The check of the shipped guide as of today, or of the last day before its next review is due."""
    due = date.fromisoformat(load(shipped()).info.review.due)
    return check_folder(shipped(), min(date.today(), due))


def test_it_has_no_mistakes(outcome: Outcome) -> None:
    assert [str(finding) for finding in outcome.findings if finding.severity != "note"] == []


def test_no_item_of_a_standard_is_missed(outcome: Outcome) -> None:
    missed = [scored for standard in STANDARDS for scored in score(standard, outcome) if scored.status == "not met"]
    assert missed == []


def test_it_reads_as_easily_as_it_promises(outcome: Outcome) -> None:
    *topics, guide = readings(outcome.materials[0])
    assert max(topic.plain.grade for topic in topics) <= HARDEST_TOPIC
    assert guide.plain.grade <= HARDEST_GUIDE
    assert guide.raw.mean <= MOST_ON_AVERAGE
    assert guide.raw.passive_share < MOST_PASSIVE


def test_checking_it_takes_little_longer_than_reading_it() -> None:
    started = time.process_time()
    load(shipped())
    read = time.process_time()
    check_folder(shipped(), date(2026, 11, 24))
    assert time.process_time() - read < READINGS * (read - started)
