"""The shipped checklist against part 3 of the clinical facts, code by code."""

from itertools import combinations, product

import pytest

from ketatui.triage import LEVELS, Felt, judge, questions_for, triage

PLACES = ["clinic", "home", "between"]
STRENGTHS = ["mild", "moderate", "strong"]

N, S, E = "next-visit", "today", "emergency"
NOW = "now"

# What the facts ask for at least, a mild case in the clinic and at home: E emergency, S staff now or the clinic
# today, N next visit, None where the facts give nothing for the clinic.
FACTS: dict[str, tuple[str | None, str]] = {
    **dict.fromkeys(["A1", "A2", "A4", "A5", "A6", "A7", "A8", "A9", "A13"], (S, E)),
    **dict.fromkeys(["A3", "A10", "A11", "A12"], (S, S)),
    "B1": (S, N), "B2": (N, N), "B3": (N, N), "B4": (S, N), "B5": (S, N), "B6": (N, N), "B7": (S, N),
    "B8": (S, N), "B9": (S, N), "B10": (S, S), "B11": (S, S), "B12": (S, N), "B13": (S, E), "B14": (S, S),
    "B15": (N, N), "B16": (N, N), "B17": (N, N), "B18": (S, N), "B19": (N, N),
    **dict.fromkeys(["B20", "B21", "B22", "B23", "B24", "B25", "B26", "B27"], (N, N)),
    "B28": (N, N), "B29": (S, N), "B30": (S, N),
    "C1": (None, N), "C2": (None, N), "C3": (None, N), "C4": (None, N), "C5": (None, S), "C6": (None, S),
    "C7": (None, S), "C8": (None, S), "C9": (None, S), "C10": (None, S), "C11": (None, S), "C12": (None, N),
    "C13": (None, S), "C14": (None, S), "C15": (S, S), "C16": (N, N), "C17": (S, S),
}  # fmt: skip

# What the checklist says: the same, or sooner where sources differ or the label itself names the worse case.
CHOSEN: dict[str, tuple[str, str]] = {
    **dict.fromkeys(["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A13"], (E, E)),
    **dict.fromkeys(["A10", "A11", "A12"], (E, NOW)),
    "B1": (NOW, S), "B2": (NOW, N), "B3": (NOW, S), "B4": (NOW, N), "B5": (NOW, S), "B6": (NOW, N), "B7": (NOW, N),
    "B8": (NOW, N), "B9": (NOW, N), "B10": (NOW, S), "B11": (NOW, S), "B12": (NOW, S), "B13": (NOW, E),
    "B14": (NOW, S), "B15": (N, N), "B16": (NOW, N), "B17": (NOW, N), "B18": (NOW, N), "B19": (N, N),
    **dict.fromkeys(["B20", "B21", "B22", "B23", "B24", "B25", "B26", "B27"], (N, N)),
    "B28": (NOW, N), "B29": (NOW, N), "B30": (NOW, N),
    **dict.fromkeys(["C1", "C2", "C3", "C4", "C12"], (N, N)),
    **dict.fromkeys(["C5", "C6", "C7", "C8", "C9", "C10", "C11", "C13", "C14", "C15", "C16"], (NOW, S)),
    "C17": (NOW, E),
}  # fmt: skip

# The conditions that the facts name for home: code, its changes, what else is ticked, at least this level.
CONDITIONS = [
    ("A3", (), ("A4",), E), ("A10", ("strong",), (), E), ("A10", (), ("A9",), E), ("A11", ("strong",), (), E),
    ("A12", (), ("B1",), E), ("A12", (), ("A1",), E), ("A12", (), ("A2",), E),
    ("B1", ("strong",), (), E), ("B1", ("lasting",), (), S), ("B1", (), ("A12",), E),
    ("B2", ("lasting",), (), S), ("B3", ("lasting",), (), S),
    ("B4", ("strong",), (), S), ("B4", ("lasting",), (), S),
    ("B5", ("lasting",), (), S), ("B5", (), ("B17",), E), ("B5", (), ("A6",), E),
    ("B6", ("strong",), (), S), ("B6", ("lasting",), (), S), ("B6", (), ("B14",), S),
    ("B7", ("lasting",), (), S), ("B8", ("lasting",), (), S), ("B9", ("strong",), (), S), ("B9", ("worse",), (), S),
    ("B10", (), ("A4",), E), ("B10", (), ("A1",), E), ("B10", (), ("B17",), E), ("B10", (), ("B18",), E),
    ("B11", (), ("A4",), E), ("B11", (), ("A3",), E), ("B12", ("strong",), (), E), ("B12", (), ("A3",), E),
    ("B14", ("strong",), (), E), ("B15", ("lasting",), (), S), ("B16", ("lasting",), (), S), ("B16", (), ("C3",), S),
    ("B17", ("lasting",), (), S), ("B17", ("strong",), (), E), ("B17", (), ("B18",), E),
    ("B18", ("lasting",), (), S), ("B18", ("strong",), (), E), ("B18", (), ("B17",), E),
    ("B19", ("lasting",), (), S), ("B20", ("lasting",), (), S), ("B22", ("strong",), (), S),
    ("B26", ("lasting",), (), S), ("B27", ("lasting",), (), S),
    ("B28", ("strong",), (), S), ("B28", (), ("A10",), S), ("B29", ("worse",), (), S),
    ("B30", ("strong",), (), S), ("B30", ("lasting",), (), S),
    ("C1", ("worse",), (), S), ("C2", ("lasting",), (), S), ("C7", ("strong",), (), E), ("C7", (), ("C17",), E),
    ("C11", (), ("A9",), E), ("C11", (), ("A10",), NOW), ("C15", (), ("A8",), E), ("C15", (), ("A1",), E),
    ("C16", ("strong",), (), S), ("C17", (), (), E),
]  # fmt: skip


def rank(level: str) -> int:
    return LEVELS.index(level)


def mild(effect) -> Felt:
    return Felt(effect, "mild", worse=False, lasting=False)


def changed(effect, changes) -> Felt:
    strength = "strong" if "strong" in changes else "mild"
    return Felt(effect, strength, worse="worse" in changes, lasting="lasting" in changes)


def test_the_checklist_holds_exactly_the_items_of_the_facts(by_code):
    assert set(by_code) == set(FACTS) == set(CHOSEN)
    assert len(by_code) == 60


@pytest.mark.parametrize("code", FACTS)
def test_each_item_has_its_urgency_and_it_is_at_least_that_of_the_facts(by_code, code):
    effect = by_code[code]
    assert (effect.clinic.level, effect.home.level) == CHOSEN[code]
    in_clinic, at_home = FACTS[code]
    if in_clinic is not None:
        assert rank(effect.clinic.level) >= rank({N: N, S: NOW}[in_clinic])
    assert rank(effect.home.level) >= rank(at_home)


@pytest.mark.parametrize("code", FACTS)
def test_each_place_and_strength_has_at_least_its_level(by_code, code):
    effect = by_code[code]
    for place, strength, worse, lasting in product(PLACES, STRENGTHS, [False, True], [False, True]):
        own = effect.clinic if place == "clinic" else effect.home
        item = judge(Felt(effect, strength, worse, lasting), place, {effect.id})
        strong = strength == "strong"
        still_there = lasting or (place == "between" and effect.phase != "between-visits")
        least = rank(own.level) + (2 if strong and worse else 1 if strong or worse or still_there else 0)
        if place == "clinic" and (strong or worse):
            least = max(least, rank(NOW))
        assert rank(item.level) >= min(least, rank(E)), (place, strength, worse, lasting)
        assert item.advice


@pytest.mark.parametrize(("code", "changes", "beside", "least"), CONDITIONS)
def test_each_condition_of_the_facts_raises(by_code, code, changes, beside, least):
    effect = by_code[code]
    all_felt = [changed(effect, changes), *(mild(by_code[other]) for other in beside)]
    for place in ("home", "between"):
        assert rank(triage(all_felt, place).level) >= rank(least)
    raised = judge(all_felt[0], "home", {felt.effect.id for felt in all_felt})
    if code not in ("A3", "C17"):
        assert rank(raised.level) >= rank(least), "the item itself is raised, not only the one beside it"


def test_every_level_is_reached_in_every_place_that_has_it(guide):
    for place, reached in {"clinic": {N, NOW, E}, "home": set(LEVELS), "between": set(LEVELS)}.items():
        answers = [Felt(e, strength, worse=False, lasting=False) for e in guide.side_effects for strength in STRENGTHS]
        assert {judge(felt, place, {felt.effect.id}).level for felt in answers} == reached


def test_every_raise_of_the_checklist_can_come_about(guide):
    for effect in guide.side_effects:
        for rise in effect.raises:
            told = [judge(changed(effect, [change]), "home", {effect.id}) for change in rise.when]
            told += [judge(mild(effect), "home", {effect.id, other}) for other in rise.beside]
            assert told
            assert all(rise.text in item.why and rank(item.level) >= rank(rise.to) for item in told)


def test_every_side_effect_can_be_reached_and_asks_only_where_an_answer_counts(guide):
    for effect, place in product(guide.side_effects, PLACES):
        result = triage([mild(effect)], place)
        assert [item.effect for item in result.items] == [effect]
        assert bool(questions_for(effect, place)) == (result.level != E)


@pytest.mark.parametrize("place", PLACES)
def test_any_three_side_effects_together_have_advice(guide, place):
    ids = [effect.id for effect in guide.side_effects]
    alone = {effect.id: rank(triage([mild(effect)], place).level) for effect in guide.side_effects}
    for size in (1, 2, 3):
        for together in combinations(ids, size):
            result = triage([mild(guide.side_effect_by_id[name]) for name in together], place)
            assert len(result.items) == size
            assert rank(result.level) >= max(alone[name] for name in together)
            assert result.items[0].level == result.level
