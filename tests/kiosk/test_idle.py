"""When a visit that nobody goes on with ends: a table of seconds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ketatui.kiosk.idle import EMERGENCY, STAFF, standing
from ketatui.settings import Idle

IDLE = Idle()


@pytest.mark.parametrize(
    ("stage", "quiet", "left"),
    [
        ("guide", 0, None),
        ("guide", 69.9, None),
        ("guide", 70, 20),
        ("guide", 70.1, 20),
        ("guide", 89.5, 1),
        ("guide", 90, 0),
        ("guide", 10_000, 0),
        ("emergency", 90, None),
        ("emergency", EMERGENCY - 20, 20),
        ("emergency", EMERGENCY, 0),
        ("leaving", 0, 20),
        ("leaving", 20, 0),
        ("staff", STAFF, 0),
    ],
)
def test_the_person_is_warned_twenty_seconds_before_the_end(stage, quiet, left):
    assert standing(IDLE, stage, quiet).left == left


idles = st.builds(Idle, after=st.integers(30, 1800), warning=st.integers(20, 120))
stages = st.sampled_from(["guide", "emergency", "leaving", "staff"])


@given(idles, st.sampled_from(["guide", "emergency"]))
def test_a_warning_never_comes_with_less_than_twenty_seconds_to_answer_it(idle, stage):
    first = standing(idle, stage, 0)
    assert first.left is None, "nobody is warned at once"
    assert standing(idle, stage, first.wait).left >= 20


@given(idles)
def test_an_emergency_stays_at_least_as_long_as_any_page_and_not_for_ever(idle):
    assert not standing(idle, "emergency", idle.after - 1).over
    assert standing(idle, "emergency", max(idle.after, EMERGENCY)).over


@given(idles, stages)
def test_looking_only_when_told_to_misses_no_second_and_comes_to_an_end(idle, stage):
    quiet, seen = 0.0, []
    for _ in range(200):
        now = standing(idle, stage, quiet)
        seen.append(now.left)
        if now.over:
            break
        assert now.wait > 0
        quiet += now.wait
    counted = [left for left in seen if left is not None]
    assert counted == list(range(counted[0], -1, -1))
