"""What is read of a guide in a quicker way is what the plainer way reads."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ketatui.language.synonyms import of_guide
from ketatui.language.terms import WORD, fold, folded_words, stems_of
from ketatui.search.postings import Postings, read


@given(st.text(st.characters(), max_size=60) | st.text(st.characters(max_codepoint=127), max_size=60))
@example("Don't_stop `now'\x00 x1")
@settings(max_examples=300, deadline=None)
def test_the_words_of_any_text_are_the_folded_ones(text):
    assert folded_words(text) == WORD.findall(fold(text))


def test_the_groups_in_every_wording_are_those_that_have_a_place_in_it(shipped_guide):
    synonyms, groups = of_guide(shipped_guide), 0
    for question in shipped_guide.questions:
        for text in (question.question, *question.also, question.answer):
            stems = stems_of(folded_words(text))
            found = synonyms.names(stems)
            assert sorted(found) == sorted(name for _, _, name in synonyms.find(stems))
            groups += len(found)
    assert groups > 1_000


@pytest.mark.parametrize("place", [0, 4, 8])
def test_the_wordings_of_a_question_are_kept_as_they_were_read(small, place):
    synonyms = of_guide(small)
    kept = Postings(small.questions, synonyms).wordings(place)
    assert kept == read(small.questions[place], synonyms).wordings
    assert len(kept) == 1 + len(small.questions[place].also)
