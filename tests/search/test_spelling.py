"""Typing mistakes: how far words are from one another, and which are forgiven."""

import pytest

from ketatui.language.spelling import Spelling, distance, edits_allowed

WORDS = [
    "treatment",
    "nausea",
    "spravato",
    "addictive",
    "side",
    "effects",
    "drive",
    "drip",
    "weed",
    "need",
    "insurance",
]


@pytest.fixture
def spelling():
    return Spelling(dict.fromkeys(WORDS, 3))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tretment", "treatment"),
        ("treatmnet", "treatment"),
        ("traetmant", "treatment"),
        ("nausia", "nausea"),
        ("spravto", "spravato"),
        ("adictive", "addictive"),
        ("drvie", "drive"),
        ("efects", "effects"),
        ("insurence", "insurance"),
    ],
)
def test_mistakes_are_forgiven(spelling, typed, meant):
    assert spelling.close(typed)[0][0] == meant


@pytest.mark.parametrize("typed", ["", "a", "xq", "wifi", "parking", "qxqxv", "pizza", "12345", "\N{PILL}"])
def test_other_words_are_not_bent_into_known_ones(spelling, typed):
    assert spelling.close(typed) == ()


def test_short_words_may_hold_fewer_mistakes():
    assert edits_allowed("xy") == 0
    assert 1 <= edits_allowed("abc") == edits_allowed("abcdef") < 2 == edits_allowed("abcdefg")


@pytest.mark.parametrize("word", WORDS)
def test_a_word_is_no_distance_from_itself(word):
    assert distance(word, word, 2) == 0


def test_common_slips_cost_less_than_others():
    doubled, swapped, foreign = (distance(word, "drive", 2) for word in ("drrive", "dirve", "drike"))
    assert doubled < foreign
    assert swapped < foreign
    assert distance("abcdef", "uvwxyz", 2) > 2


def test_words_run_together_are_parted(spelling):
    assert spelling.parted("sideeffects") == ("side", "effects")
    assert spelling.parted("sideefects") == ("side", "effects")
    assert spelling.parted("qqqqzzzz") == ()


def test_an_unfinished_word_may_become_longer_ones(spelling):
    assert set(spelling.starting_with("dri")) == {"drive", "drip"}
    assert spelling.starting_with("drive") == ()
