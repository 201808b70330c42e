"""The walk: what is asked, what a missing answer counts for, and own words."""

import msgspec
import pytest

from ketatui.walk import OTHER, Walk

ALARMS = ["i cannot breathe", "my chest hurts", "he wont wake up", "i want to kill myself", "took too many pills"]
PLAIN = ["my knee itches", "a strange smell", "xyzzy", "juckt am knie"]


def answered(walk: Walk, name: str, strong: str = "mild", worse: str = "no", lasting: str = "no") -> None:
    walk.answer(name, "strong", strong)
    walk.answer(name, "worse", worse)
    walk.answer(name, "lasting", lasting)


def test_a_step_that_is_passed_without_an_answer_counts_as_the_worse_one(guide):
    walk = Walk(guide, "home", ticked=("nausea",))
    skipped = walk.result()
    assert skipped.items[0].assumed == ("strong", "worse", "lasting")
    answered(walk, "nausea", "strong", "yes", "yes")
    assert walk.result().level == skipped.level
    answered(walk, "nausea")
    assert walk.result().level == "next-visit"


def test_what_is_an_emergency_anyway_is_not_asked_about(guide):
    walk = Walk(guide, "home", emergencies=("chest-pain",), ticked=("nausea",))
    assert [effect.id for effect, _ in walk.to_ask()] == ["nausea"]
    assert walk.result().level == "emergency"
    assert walk.result().items[0].effect.id == "chest-pain"


def test_how_long_is_asked_only_where_it_is_in_doubt(guide):
    def asked(place: str, name: str) -> set[str]:
        return {question for _, questions in Walk(guide, place, ticked=(name,)).to_ask() for question in questions}

    assert asked("home", "nausea") == {"strong", "worse", "lasting"}
    assert asked("between", "nausea") == {"strong", "worse"}, "what is felt on a later day lasts"
    assert asked("home", "passing-urine-often") == {"strong", "worse"}
    assert asked("clinic", "worn-out") == {"strong", "worse", "lasting"}


@pytest.mark.parametrize("place", ["clinic", "home", "between"])
@pytest.mark.parametrize("text", ALARMS)
def test_own_words_that_name_an_emergency_say_what_to_do(guide, place, text):
    walk = Walk(guide, place, ticked=("odd-taste",), own_words=text)
    answered(walk, "odd-taste")
    answered(walk, OTHER)
    result = walk.result()
    assert result.level == "emergency"
    first = result.items[0]
    assert first.effect.id == OTHER
    assert not first.raised, "the advice itself is for an emergency"
    assert ("{emergency}" in first.advice) == (place != "clinic")
    assert [item.effect.id for item in result.items].count(OTHER) == 1


def test_words_about_suicide_name_the_crisis_line(guide):
    assert "{crisis}" in Walk(guide, "home", own_words="i want to die").result().items[0].advice
    assert "{crisis}" not in Walk(guide, "home", own_words="i cannot breathe").result().items[0].advice


@pytest.mark.parametrize("text", ["i want to die", "i cannot breathe"])
def test_only_advice_for_an_emergency_stands_for_own_words_in_whatever_order_the_guide_is(guide, text):
    turned = msgspec.structs.replace(guide, side_effects=tuple(reversed(guide.side_effects)))
    first = Walk(turned, "home", own_words=text).result().items[0]
    assert "Call {emergency} now" in first.advice
    assert not first.raised


@pytest.mark.parametrize("place", ["clinic", "home", "between"])
@pytest.mark.parametrize("text", PLAIN)
def test_other_own_words_never_lower_anything(guide, place, text):
    for name in ("odd-taste", "nausea", "palpitations", "slurred-speech"):
        walk = Walk(guide, place, ticked=(name,))
        answered(walk, name)
        before = walk.result()
        walk.own_words = text
        answered(walk, OTHER)
        after = walk.result()
        assert {item.effect.id for item in after.items} == {name, OTHER}
        levels = {item.effect.id: item.level for item in after.items}
        assert levels[name] == before.level
        assert walk.guide.side_effect_by_id[OTHER].home.level in ("today", "now", "emergency")


def test_own_words_alone_get_advice(guide):
    walk = Walk(guide, "home", own_words="my knee itches")
    answered(walk, OTHER)
    assert walk.result().headline_key == "headline_today"
    walk.answer(OTHER, "strong", "strong")
    assert walk.result().headline_key == "headline_now"


def test_blank_own_words_are_none(guide):
    assert Walk(guide, "home", own_words="  ").result().level is None
