"""Folding, words, stems and negation."""

import pytest

from ketatui.language.terms import LONGEST, NOT, fold, stem, tokens, words


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("DRIVE", "drive"),
        ("caf\N{LATIN SMALL LETTER E WITH ACUTE}", "cafe"),
        ("cafe\N{COMBINING ACUTE ACCENT}", "cafe"),
        ("can't", "cant"),
        ("can\N{RIGHT SINGLE QUOTATION MARK}t", "cant"),
        ("\N{FULLWIDTH LATIN CAPITAL LETTER K}etamine", "ketamine"),
        ("Stra\N{LATIN SMALL LETTER SHARP S}e", "strasse"),
        ("\N{LATIN SMALL LIGATURE FI}t", "fit"),
    ],
)
def test_letters_are_folded(typed, folded):
    assert fold(typed) == folded


@pytest.mark.parametrize(
    "alike",
    [
        ("drive", "drives", "driving"),
        ("session", "sessions"),
        ("body", "bodies"),
        ("stop", "stops", "stopped", "stopping"),
        ("take", "takes", "took", "taken", "taking"),
        ("dose", "doses", "dosing", "dosed"),
        ("child", "children"),
        ("study", "studies", "studied"),
        ("wake", "woke", "waking"),
    ],
)
def test_plurals_and_verb_forms_are_one(alike):
    assert len({stem(word) for word in alike}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("sleep", "sleepy"), ("anxious", "anxiety"), ("bus", "busy"), ("need", "needle")]
)
def test_different_words_stay_different(one, other):
    assert stem(one) != stem(other)


@pytest.mark.parametrize("no", ["can't", "cannot", "not", "don't", "wont", "never", "without", "isn't"])
def test_every_negation_is_one_word(no):
    assert words(no) == [NOT]


def test_shorthand_is_written_out_and_remembers_what_was_typed():
    assert [token.word for token in tokens("hw long b4 u drive")] == ["how", "long", "before", "you", "drive"]
    assert [token.typed for token in tokens("b4 BP")] == ["b4", "BP", "BP"]


def test_punctuation_and_signs_part_words():
    assert words("side-effects? (nausea/vomiting), 24hrs\N{EM DASH}ok") == [
        *("side", "effects", "nausea", "vomiting", "24", "hours", "ok"),
    ]


def test_no_more_than_a_sane_length_is_read():
    assert len(tokens("drive " * 10_000)) <= LONGEST
