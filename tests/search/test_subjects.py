"""The model that knows what a question is about: what it tells, where it helps, and what it must leave alone."""

import msgspec
import pytest

from ketatui.crisis.judge import judge
from ketatui.language.weights import lines_of
from ketatui.search.index import Index
from ketatui.search.subjects import LETTERS, LIKELY, OTHER, read, subjects

ROUNDABOUT = [
    ("she had her second one on monday and we see nothing yet", "how-fast"),
    ("will the ladies at church find out that i get this", "privacy"),
    ("my lad stacks shelves at six the next morning, is he up to his shift", "work-next-day"),
    ("i am up five times a night to pass water since it began", "bladder"),
    ("does it exist in syrup or drops", "forms-other"),
]


def likely(text):
    return subjects().likely(judge(text).features)


@pytest.mark.parametrize(("text", "subject"), ROUNDABOUT)
def test_what_a_roundabout_question_is_about_comes_first(shipped_index, text, subject):
    assert max(likely(text), key=likely(text).get) == subject
    answers = shipped_index.ask(text)
    assert subject in answers.hits[0].question.tags
    assert answers.confident


@pytest.mark.parametrize("text", ["who won the game last night", "is the cafeteria open yet", "my printer is jammed"])
def test_what_is_about_other_things_is_no_subject_of_the_guide(text):
    assert max(likely(text), key=likely(text).get) == OTHER


def test_it_knows_the_tags_of_the_guide_and_no_others(shipped_guide):
    tags = {tag for question in shipped_guide.questions for tag in question.tags}
    assert set(subjects().names) == tags | {OTHER}
    assert len(subjects().names) <= len(LETTERS)


def test_likelihoods_are_shares_of_one_and_small_ones_are_left_out():
    for text, _ in ROUNDABOUT:
        found = likely(text)
        assert all(LIKELY <= share <= 1 for share in found.values())
        assert sum(found.values()) <= 1.0001


def test_numbers_add_up_over_features_and_are_shared_among_them():
    model = read(["sleep 0\tcost 0", *lines_of({"night": "a80b-80", "bill": "b160"})])
    assert model.likely({"night"})["sleep"] > 0.99
    assert model.likely({"bill"})["cost"] > 0.99
    assert model.likely({"unknown"}) == {"sleep": 0.5, "cost": 0.5}
    both = model.likely({"night", "bill"})
    assert both == pytest.approx({"sleep": 0.5, "cost": 0.5})
    assert 0.5 < model.likely({"night", *"abcdefghijklmno"})["sleep"] < model.likely({"night"})["sleep"]


def test_a_model_without_lines_tells_nothing():
    assert read([]).likely({"a"}) == {}


def test_questions_with_tags_of_their_own_are_found_by_their_words(shipped_guide):
    renamed = [msgspec.structs.replace(one, tags=(f"own-{one.tags[0]}",)) for one in shipped_guide.questions]
    own = Index(msgspec.structs.replace(shipped_guide, questions=tuple(renamed)))
    assert own.ask("can i drive after treatment").hits[0].question.id == "drive-after"


def test_an_author_is_told_what_the_subject_counted(shipped_index):
    fields = dict(shipped_index.ask("can i drive after treatment", explain=True).hits[0].fields)
    assert fields["subject"] > 0.5
