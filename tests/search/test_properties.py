"""No input breaks the search, and none takes long."""

from hypothesis import given, settings
from hypothesis import strategies as st

from ketatui.crisis.judge import crisis, emergency_words, is_worrying
from ketatui.language.terms import LONGEST

ANYTHING = st.text(st.characters(), max_size=300)
LIKE_WORDS = st.lists(
    st.sampled_from(
        [
            "can",
            "i",
            "drive",
            "die",
            "kill",
            "myself",
            "not",
            "want",
            "to",
            "sleep",
            "sick",
            "drip",
            "spray",
            "24",
            "b4",
            "no",
            "\x00",
            "\u202e",
            "'",
            "-",
            "\n",
        ]
    ),
    max_size=60,
).map(" ".join)


@given(ANYTHING | LIKE_WORDS)
@settings(max_examples=300, deadline=None)
def test_any_text_has_an_answer(index, text):
    found = index.ask(text)
    assert found.query == text
    assert found == index.ask(text)
    assert len(found.hits) <= 8
    assert found.crisis >= found.danger
    scores = [hit.score for hit in found.hits]
    assert scores == sorted(scores, reverse=True)


@given(ANYTHING | LIKE_WORDS)
@settings(max_examples=300, deadline=None)
def test_any_text_is_judged(text):
    assert crisis(text) in {(False, False), (True, False), (True, True)}
    assert isinstance(emergency_words(text), tuple)
    assert is_worrying(text) in {True, False}


@given(st.characters(), st.integers(1, 10_000))
@settings(max_examples=50, deadline=None)
def test_long_runs_of_a_letter(index, letter, count):
    assert index.ask(letter * count).query == letter * count


@given(st.text(st.characters(), min_size=1, max_size=40), st.integers(0, 250))
@settings(max_examples=100, deadline=None)
def test_help_stays_whatever_stands_round_it(around, count):
    assert crisis(f"{around[:1].isalnum() * ''} i want to kill myself . " + "and more " * count).danger


def test_ten_thousand_letters(index):
    for text in ("drive " * 1_700, "a" * 10_000, "a b " * 2_500, "\x1b[31m" * 2_000, "\N{PILL}" * 10_000, "-" * 10_000):
        assert len(index.ask(text).hits) <= 8
    assert LONGEST < 10_000
