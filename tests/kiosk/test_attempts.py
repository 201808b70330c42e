"""Trying a PIN: slower after each failure, locked after five."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ketatui.kiosk.attempts import FORGOTTEN, LOCKED, Attempts
from ketatui.kiosk.knock import Knock


def test_the_wait_grows_with_each_failure_and_the_fifth_locks_for_five_minutes():
    attempts, waits, now = Attempts(), [], 100.0
    for _ in range(6):
        assert attempts.wait(now) == 0
        attempts = attempts.failed(now)
        waits.append(attempts.wait(now))
        now += waits[-1]
    assert waits == [1, 2, 4, 8, 300, 300], "a failure after the lock locks again"


def test_failures_of_an_hour_ago_are_forgotten():
    attempts = Attempts()
    for _ in range(5):
        attempts = attempts.failed(0.0)
    assert attempts.failed(FORGOTTEN + 1.0).wait(FORGOTTEN + 1.0) == 1


@given(st.lists(st.floats(0, 400), max_size=40))
def test_no_rhythm_of_trying_gets_more_than_five_attempts_before_a_lock(pauses):
    now, attempts, tried = 0.0, Attempts(), []
    for pause in pauses:
        now += pause
        if not attempts.wait(now):
            tried.append(now)
            attempts = attempts.failed(now)
    for fifth, next_ in pairwise(tried[4:]):
        assert next_ - fifth >= LOCKED


def test_a_knock_is_the_same_thing_several_times_within_a_short_while():
    knock = Knock(3, 3.0)
    assert [knock.heard(now) for now in (0, 1, 2)] == [False, False, True]
    assert [knock.heard(now) for now in (2.5, 3)] == [False, False], "a new knock starts anew"
    slow = Knock(3, 3.0)
    assert not any(slow.heard(now) for now in range(0, 40, 2))
