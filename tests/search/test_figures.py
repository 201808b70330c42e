"""How well the search answers wordings that no author of the guide saw, on both halves of the collection.

The thresholds stand a little under what was measured, so that they fail when the search gets worse.
"""

import pytest

from ketatui.language.terms import words

HALVES = ("learn", "unseen")
WIDER = ("learn/wider", "unseen/wider")
"""The wider collection was written to be hard: half said, misspelt, in other languages, grave words meant lightly."""
VOICES = ("learn/voices", "unseen/voices")
"""Ten voices, from three letters to a nurse's shorthand, and cries in Spanish."""
WAITING = ("learn/waiting", "unseen/waiting")
"""A waiting room; others wrote the unseen half."""


@pytest.fixture(scope="module")
def figures(evaluation, shipped_index):
    return {half: evaluation.shares(shipped_index, half) for half in (*HALVES, *WIDER, *VOICES, *WAITING)}


LEAST = {
    "right first": {
        "learn": 0.97,
        "unseen": 0.90,
        "learn/wider": 0.93,
        "unseen/wider": 0.76,
        "learn/voices": 0.92,
        "unseen/voices": 0.85,
        "learn/waiting": 0.94,
        "unseen/waiting": 0.90,
    },
    "right in first three": {
        "learn": 0.98,
        "unseen": 0.96,
        "learn/wider": 0.96,
        "unseen/wider": 0.85,
        "learn/voices": 0.98,
        "unseen/voices": 0.89,
        "learn/waiting": 0.96,
        "unseen/waiting": 0.95,
    },
    "answerable, confident": {
        "learn": 0.98,
        "unseen": 0.95,
        "learn/wider": 0.97,
        "unseen/wider": 0.80,
        "learn/voices": 0.98,
        "unseen/voices": 0.90,
        "learn/waiting": 0.96,
        "unseen/waiting": 0.95,
    },
    "answerable, no crisis": {
        "learn": 0.98,
        "unseen": 0.94,
        "learn/wider": 0.99,
        "unseen/wider": 0.95,
        "learn/voices": 0.98,
        "unseen/voices": 0.97,
        "learn/waiting": 0.98,
        "unseen/waiting": 0.94,
    },
    "off topic, not confident": {
        "learn": 0.98,
        "unseen": 0.95,
        "learn/wider": 0.97,
        "unseen/wider": 0.90,
        "learn/voices": 0.97,
        "unseen/voices": 0.93,
        "learn/waiting": 0.98,
        "unseen/waiting": 0.9,
    },
    "off topic, no crisis": {
        "learn": 0.96,
        "unseen": 0.96,
        "learn/wider": 0.98,
        "unseen/wider": 0.95,
        "learn/voices": 0.98,
        "unseen/voices": 0.96,
        "learn/waiting": 0.98,
        "unseen/waiting": 0.93,
    },
    "ordinary, not swamped": {
        "learn": 0.98,
        "unseen": 0.98,
        "learn/wider": 0.97,
        "unseen/wider": 0.87,
        "learn/voices": 0.96,
        "unseen/voices": 0.89,
        "learn/waiting": 0.97,
        "unseen/waiting": 0.86,
    },
    "crisis, help shown": {
        "learn": 1.0,
        "unseen": 1.0,
        "learn/wider": 0.99,
        "unseen/wider": 0.91,
        "learn/voices": 0.98,
        "unseen/voices": 0.96,
        "learn/waiting": 0.99,
        "unseen/waiting": 0.97,
    },
    "both, help shown": {
        "learn": 1.0,
        "unseen": 1.0,
        "learn/wider": 1.0,
        "unseen/wider": 0.90,
        "learn/voices": 0.85,
        "unseen/voices": 0.85,
        "learn/waiting": 0.79,
        "unseen/waiting": 0.75,
    },
    "both, answered too": {
        "learn": 0.92,
        "unseen": 0.75,
        "learn/wider": 0.70,
        "unseen/wider": 0.83,
        "learn/voices": 0.85,
        "unseen/voices": 0.50,
        "learn/waiting": 0.52,
        "unseen/waiting": 0.50,
    },
}


@pytest.mark.parametrize("half", [*HALVES, *WIDER, *VOICES, *WAITING])
@pytest.mark.parametrize("name", LEAST)
def test_the_figure_holds(figures, name, half):
    share = figures[half][name]
    assert share.rate >= LEAST[name][half], share


def test_there_are_enough_wordings_over_all_tags(evaluation, shipped_guide):
    every = [case for half in HALVES for case in evaluation.cases(half)]
    assert len(every) >= 400
    assert {tag for question in shipped_guide.questions for tag in question.tags} >= {t for c in every for t in c.tags}
    assert len({t for c in every for t in c.tags}) >= 40


@pytest.mark.parametrize("halves", [HALVES, WIDER, VOICES, WAITING])
@pytest.mark.parametrize("name", ["cases", "crisis", "ordinary", "offtopic", "both"])
def test_no_half_knows_the_other(evaluation, halves, name):
    def lines(half):
        every = evaluation.cases(half) if name == "cases" else evaluation.wordings(half, name)
        return {getattr(one, "wording", one).lower() for one in every}

    learn, unseen = map(lines, halves)
    assert learn
    assert learn.isdisjoint(unseen)


def test_no_model_was_trained_on_unseen_lines(evaluation):
    """What is written for the models is written without alternatives too; none of these may be a line to measure by."""
    written = {
        line.strip().lower()
        for path in (evaluation.HERE.parent.parent / "training").glob("*/*.txt")
        for line in path.read_text(encoding="utf-8").splitlines()
    }
    unseen = {
        line.lower()
        for half in ("unseen", "unseen/wider", "unseen/voices")
        for line in evaluation.wordings(half, "crisis")
    }
    assert len(written) > 2_000
    # A cry has few words: the plainest ones ("i want to die") come to every writer's mind.
    assert len(unseen & written) < len(unseen) / 5


def test_no_author_copied_a_wording(evaluation, shipped_guide):
    also = {" ".join(words(text)) for question in shipped_guide.questions for text in question.also}
    copied = [half for half in HALVES for case in evaluation.cases(half) if case.wording.lower() in also]
    assert copied == []
