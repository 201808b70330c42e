"""The rules hold for any checklist: more or worse answers never give less urgent advice."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from ketatui.interface import Interface
from ketatui.model import Advice, Raise, SideEffect
from ketatui.triage import LEVELS, Felt, alarm, headline_key, judge, questions_for, triage

NAMES = ["a", "b", "c", "d", "e"]
PLACES = ["clinic", "home", "between"]
STRENGTHS = ["mild", "moderate", "strong"]

levels = st.sampled_from(LEVELS)
places = st.sampled_from(PLACES)
advices = st.builds(Advice, level=levels, text=st.just("Do this."))
changes = st.lists(st.sampled_from(["strong", "worse", "lasting"]), unique=True).map(tuple)
raises = st.builds(
    Raise,
    when=changes,
    beside=st.lists(st.sampled_from(NAMES), unique=True, max_size=2).map(tuple),
    to=levels,
    text=st.just("Because of that."),
)


def effects(name: str) -> st.SearchStrategy[SideEffect]:
    return st.builds(
        SideEffect,
        id=st.just(name),
        code=st.just("B1"),
        term=st.just(name.upper()),
        label=st.just(name),
        group=st.just("body"),
        phase=st.sampled_from(["right-now", "after-session", "between-visits"]),
        emergency=st.booleans(),
        clinic=advices,
        home=advices,
        raises=st.lists(raises, max_size=3).map(tuple),
    )


def answered(effect: SideEffect) -> st.SearchStrategy[Felt]:
    yes_no = st.sampled_from([None, False, True])
    return st.builds(Felt, st.just(effect), st.sampled_from([None, *STRENGTHS]), yes_no, yes_no)


felt = st.sampled_from(NAMES).flatmap(effects).flatmap(answered)
several = st.lists(felt, max_size=5, unique_by=lambda one: one.effect.id)


def rank(level: str | None) -> int:
    return -1 if level is None else LEVELS.index(level)


def ranks(result) -> dict[str, int]:
    return {item.effect.id: rank(item.level) for item in result.items}


def worsened(one: Felt) -> list[Felt]:
    """Each single step by which the answers can become worse."""
    steps = {None: [], "mild": ["moderate", "strong"], "moderate": ["strong"], "strong": []}
    found = [one._replace(strength=strength) for strength in steps[one.strength]]
    found += [one._replace(**{name: True}) for name in ("worse", "lasting") if getattr(one, name) is False]
    return found


@given(several, places)
def test_the_most_urgent_item_decides_and_stands_first(all_felt, place):
    result = triage(all_felt, place)
    assert rank(result.level) == max(ranks(result).values(), default=-1)
    found = [rank(item.level) for item in result.items]
    assert found == sorted(found, reverse=True)
    assert {item.effect.id for item in result.items} == {one.effect.id for one in all_felt}
    assert all(item.advice for item in result.items)
    assert result.headline_key in Interface.__struct_fields__


@given(several, felt, places)
def test_one_more_side_effect_never_lowers_anything(all_felt, more, place):
    before = triage([one for one in all_felt if one.effect.id != more.effect.id], place)
    after = triage([*[one for one in all_felt if one.effect.id != more.effect.id], more], place)
    assert rank(after.level) >= rank(before.level)
    assert all(ranks(after)[name] >= was for name, was in ranks(before).items())


@given(several, places)
def test_a_worse_answer_never_lowers_anything(all_felt, place):
    before = ranks(triage(all_felt, place))
    for i, one in enumerate(all_felt):
        for worse in worsened(one):
            after = ranks(triage([*all_felt[:i], worse, *all_felt[i + 1 :]], place))
            assert all(after[name] >= was for name, was in before.items())


@given(felt, places)
def test_an_answer_that_is_missing_counts_as_the_worse_one(one, place):
    fields = {
        "strong": ("strength", STRENGTHS),
        "worse": ("worse", [False, True]),
        "lasting": ("lasting", [False, True]),
    }
    for question in questions_for(one.effect, place):
        field, answers = fields[question]
        missing = judge(one._replace(**{field: None}), place, {one.effect.id})
        given_ = [judge(one._replace(**{field: answer}), place, {one.effect.id}) for answer in answers]
        assert rank(missing.level) == max(rank(item.level) for item in given_)
        assert question in missing.assumed


@given(felt, places)
def test_nothing_is_less_urgent_than_its_own_advice(one, place):
    advice = one.effect.clinic if place == "clinic" else one.effect.home
    item = judge(one, place, {one.effect.id})
    assert rank(item.level) >= rank(advice.level)
    assert item.raised == (headline_key(item.level, place) != headline_key(advice.level, place))


@given(felt, places)
def test_strong_worse_or_lasting_raises_one_level_and_strong_and_worse_two(one, place):
    bare = one._replace(effect=_without_raises(one.effect))
    own = rank((bare.effect.clinic if place == "clinic" else bare.effect.home).level)
    item = judge(bare, place, {bare.effect.id})
    steps = 2 if {"strong", "worse"} <= set(item.changes) else 1 if item.changes else 0
    assert rank(item.level) >= min(own + steps, rank("emergency"))
    if place != "clinic":
        assert rank(item.level) == min(own + steps, rank("emergency"))


@given(felt)
def test_in_the_clinic_whatever_is_strong_or_grows_is_told_at_once(one):
    for strong in (one._replace(strength="strong"), one._replace(worse=True)):
        assert triage([strong], "clinic").headline_key == "headline_staff"


@given(several)
def test_nobody_in_the_clinic_is_told_to_call_the_clinic(all_felt):
    assert all(item.level != "today" for item in triage(all_felt, "clinic").items)


@given(felt)
def test_an_effect_of_a_session_that_is_felt_between_visits_lasts(one):
    if one.effect.phase != "between-visits":
        item = judge(one._replace(strength="mild", worse=False, lasting=False), "between", set())
        assert item.changes == ("lasting",)
        assert rank(item.level) >= min(rank(one.effect.home.level) + 1, rank("emergency"))


@given(felt, places)
def test_only_what_can_raise_is_asked(one, place):
    bare = _without_raises(one.effect)

    def judged(answers: dict[str, bool]) -> int:
        strength = "strong" if answers.get("strong") else "mild"
        felt_ = Felt(bare, strength, answers.get("worse", False), answers.get("lasting", False))
        return rank(judge(felt_, place, set()).level)

    asked = questions_for(bare, place)
    for question in asked:
        others = [name for name in asked if name != question]
        answers = [dict(zip(others, said, strict=True)) for said in product([False, True], repeat=len(others))]
        assert any(judged({**said, question: True}) > judged(said) for said in answers)


@given(several, st.randoms(use_true_random=False), places)
def test_the_order_of_ticking_changes_nothing(all_felt, random, place):
    mixed = random.sample(all_felt, len(all_felt))
    assert ranks(triage(mixed, place)) == ranks(triage(all_felt, place))


@given(several, felt, places)
def test_own_words_that_name_an_emergency_are_one_and_say_what_to_do(all_felt, words, place):
    source = words.effect
    result = triage(all_felt, place, alarms=[alarm(words, place, source)])
    assert result.level == "emergency"
    assert result.items[0].effect is words.effect
    assert result.items[0].advice
    assert result.headline_key == ("headline_staff" if place == "clinic" else "headline_emergency")


def test_nothing_ticked_gives_the_headline_to_keep_watching():
    for place in PLACES:
        assert triage([], place) == (None, (), "headline_watch")


def _without_raises(effect: SideEffect) -> SideEffect:
    fields = {name: getattr(effect, name) for name in effect.__struct_fields__}
    return SideEffect(**{**fields, "raises": ()})
