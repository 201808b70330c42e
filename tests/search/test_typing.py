"""What is worked out for one letter is used for the next and changes no answer; a visit that ends leaves none of it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from ketatui.language.remembered import forget_visit
from ketatui.search.index import Index
from ketatui.search.scores import Scorer

TYPED = st.lists(
    st.sampled_from(
        [
            "can",
            "i",
            "drive",
            "dri",
            "sleep",
            "sleepy",
            "not",
            "throw",
            "up",
            "sick.",
            "spray,",
            "sideefects",
            "addictoin",
            "beer",
            "alcohol",
            "va",
        ]
    ),
    max_size=8,
).map(" ".join)


@given(st.lists(TYPED, max_size=5), TYPED)
@settings(max_examples=100, deadline=None)
def test_the_answer_is_that_of_a_fresh_search_whatever_was_typed_before(small, index, earlier, query):
    for text in earlier:
        index.ask(text)
    for end in range(len(query) + 1):
        index.ask(query[:end])
    assert index.ask(query, explain=True) == Index(small).ask(query, explain=True)


def test_the_words_before_the_last_are_not_looked_up_again(small, monkeypatch):
    looked = []
    original = Scorer._found
    monkeypatch.setattr(Scorer, "_found", lambda self, *key: looked.append(key) or original(self, *key))
    index = Index(small)
    index.ask("sleep nausea driv")
    assert len(looked) == 3
    index.ask("sleep nausea drivi")
    assert len(looked) == 4


def test_a_word_said_often_is_looked_up_once_and_counts_each_time(small, monkeypatch):
    looked = []
    original = Scorer._found
    monkeypatch.setattr(Scorer, "_found", lambda self, *key: looked.append(key) or original(self, *key))
    once, often = Index(small).ask("nausea drive"), Index(small).ask("nausea " + "drive " * 20)
    assert len(looked) == 4
    assert often.hits[0].question.id == "driving"
    nausea = [next(hit.score for hit in found.hits if hit.question.id == "nausea") for found in (once, often)]
    assert nausea[1] < nausea[0]


def test_nothing_of_it_is_left_after_a_visit(small):
    index = Index(small)
    index.ask("sleep nausea drive")
    scorer = index.prepare()._scorer
    assert scorer._words
    assert scorer._earlier[0]
    forget_visit()
    assert not scorer._words
    assert not scorer._earlier[0]
    assert not scorer._earlier[1]
