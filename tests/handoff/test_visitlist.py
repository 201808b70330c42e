"""My visit list: an immutable value, and words cleaned of what could change a screen or a file."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from ketatui.visitlist import LONGEST, MOST, VisitList, add, begun, cleaned, has, remove, tick, visit_list


def test_questions_stand_in_the_order_in_which_they_came_each_once():
    visit = add(add(add(VisitList(), "Can I drive?"), "  How long\nwill I be there? "), "can i DRIVE?")
    assert visit.questions == ("Can I drive?", "How long will I be there?")
    assert has(visit, "can I drive?")
    assert remove(visit, "CAN I drive?").questions == ("How long will I be there?",)
    assert remove(visit, "something else") == visit
    assert add(visit, " \x07 ") == visit


def test_a_full_list_stays_as_it_is():
    visit = VisitList()
    for number in range(MOST + 5):
        visit = add(visit, f"Question {number}?")
    assert len(visit.questions) == MOST


def test_the_points_come_from_a_topic_and_a_tick_goes_on_and_off(guide):
    topic = guide.topic_by_id["get-ready"]
    visit = visit_list(topic)
    assert visit.points[: len(topic.actions)] == topic.actions
    assert len(visit.points) > len(topic.actions), "the steps of the day before and the morning"
    assert visit.title == topic.title
    ticked = tick(visit, visit.points[0])
    assert ticked.done == {visit.points[0]}
    assert tick(ticked, visit.points[0]) == visit
    assert tick(visit, "not on the list") == visit


@given(st.text())
def test_typed_words_come_out_clean(text):
    plain = cleaned(text)
    assert len(plain) <= LONGEST
    assert plain == plain.strip()
    assert not any(unicodedata.category(letter).startswith("C") for letter in plain)
    assert cleaned(plain) == plain
    plain.encode()


def test_letters_that_turn_the_writing_round_are_taken_out():
    assert cleaned("a\N{RIGHT-TO-LEFT OVERRIDE}b\x1b[31m\N{ZERO WIDTH SPACE}c\tné") == "ab[31mc né"


def test_only_what_was_begun_is_taken_along():
    visit = VisitList(groups=(("Spray", ("Eat early.", "Rest.")), ("Drip", ("Ask the clinic.",))))
    assert begun(visit).points == ()
    assert begun(tick(visit, "Eat early.")).points == ("Eat early.", "Rest.")
