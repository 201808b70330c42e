"""The search on a small guide: typos, lay words, negation, regions, confidence, and the shape of answers."""

import msgspec
import pytest

from ketatui.search.index import Answers, Index


def first(index, query, **how):
    hits = index.ask(query, **how).hits
    return hits[0].question.id if hits else None


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("can I drive", "driving"),
        ("drive", "driving"),
        ("DRIVING?", "driving"),
        ("drv home", "driving"),
        ("home drive treatment after", "driving"),
        ("sideefects", "side-effects"),
        ("nausia", "nausea"),
        ("puke", "nausea"),
        ("adictive", "addiction"),
        ("hooked", "addiction"),
        ("spravto", "spray"),
        ("esketamine", "spray"),
        ("can't sleep", "sleep"),
        ("cant slep", "sleep"),
        ("sleepy", "sleepy"),
        ("beer", "alcohol"),
        ("boze", "alcohol"),
    ],
)
def test_the_right_question_comes_first(index, query, name):
    found = index.ask(query)
    assert found.hits[0].question.id == name
    assert found.confident


def test_a_negation_is_not_turned_round(index):
    assert first(index, "i can't sleep") == "sleep"
    assert first(index, "i am sleepy") == "sleepy"


@pytest.mark.parametrize(("typed", "name"), [("dri", "driving"), ("naus", "nausea"), ("addic", "addiction")])
def test_an_unfinished_word_already_finds_it(index, typed, name):
    assert name in [hit.question.id for hit in index.ask(typed).hits]


@pytest.mark.parametrize("query", ["wifi password", "parking", "metformin dose", "pizza near me", "qxqxv", "???", "42"])
def test_it_knows_what_it_does_not_know(index, query):
    found = index.ask(query)
    assert not found.confident
    assert not found.crisis


@pytest.mark.parametrize("query", ["", "   ", "\n\t"])
def test_an_empty_query_finds_nothing(index, query):
    assert index.ask(query) == Answers(query, False, False, False, ())


def test_hits_are_few_sorted_and_marked(index):
    found = index.ask("can I Drive after tretment", limit=3)
    scores = [hit.score for hit in found.hits]
    assert len(scores) <= 3
    assert scores == sorted(scores, reverse=True)
    assert {"Drive", "tretment"} <= set(found.hits[0].matched)
    assert found.hits[0].fields == ()


def test_an_author_is_told_the_score_of_each_field(index):
    fields = dict(index.ask("drive home", explain=True).hits[0].fields)
    assert {"question", "also", "answer", "tags", "words", "wording"} <= set(fields)
    assert fields["question"] > 0
    assert fields["also"] > 0


def test_what_is_true_elsewhere_is_not_found(index):
    assert first(index, "does the va pay", region="us") == "va"
    assert first(index, "does the va pay", region="uk") != "va"
    assert first(index, "does the va pay") == "va"


def test_danger_gives_only_answers_about_it(index, make_guide, small):
    about = msgspec.structs.replace(
        small.questions[0], id="help", question="Does it help with suicidal thoughts?", also=()
    )
    other = Index(make_guide(*small.questions, about))
    found = other.ask("i want to kill myself, can i drive, suicidal thoughts")
    assert found.crisis
    assert found.danger
    assert [hit.question.id for hit in found.hits] == ["help"]
    assert index.ask("i want to kill myself and drive home").hits == ()


def test_a_question_about_it_is_answered_under_help(make_guide, small):
    about = msgspec.structs.replace(
        small.questions[0], id="help", question="Does it help with suicidal thoughts?", also=()
    )
    found = Index(make_guide(*small.questions, about)).ask("can ketamine help with suicidal thoughts?")
    assert (found.crisis, found.danger, found.confident) == (True, False, True)
    assert found.hits[0].question.id == "help"


def test_related_and_common_questions(index, small):
    addiction = small.question_by_id["addiction"]
    assert [question.id for question in index.related(addiction)] == ["alcohol"]
    assert [question.id for question in index.common()] == ["nausea", "alcohol"]


def test_the_same_query_finds_the_same(small):
    one, other = Index(small), Index(small)
    for query in ("drive", "sick treatment", "what is it", "wine befor", "sleep"):
        assert one.ask(query) == other.ask(query) == one.ask(query)


def test_a_guide_without_questions_finds_nothing(make_guide):
    assert Index(make_guide()).ask("can i drive").hits == ()


@pytest.mark.parametrize("query", ["wifi password", "your mama", "root canal cost", "is walmart open"])
def test_what_is_about_other_things_is_told_from_what_was_badly_put(shipped_index, query):
    found = shipped_index.ask(query)
    assert found.elsewhere
    assert not found.confident


@pytest.mark.parametrize("begun", ["d", "w", "sp"])
def test_the_first_letters_are_about_nothing_else_yet(shipped_index, begun):
    assert not shipped_index.ask(begun).elsewhere


def test_a_question_of_the_guide_is_never_elsewhere(shipped_index, shipped_guide):
    for question in shipped_guide.questions:
        assert not shipped_index.ask(question.question).elsewhere, question.id


def test_a_doubt_leaves_the_answers_where_they_are(shipped_index):
    found = shipped_index.ask("everything went black for a bit, is that normal")
    assert found.hits
    assert not found.danger
