"""An index that is made aside lets others work between two questions."""

from ketatui.search import breath
from ketatui.search.breath import Breath
from ketatui.search.index import Index


def test_it_may_pause_before_each_question(small):
    paused = []
    Index(small).prepare(lambda: paused.append(1))
    assert len(paused) == len(small.questions)


def test_it_pauses_only_after_a_slice_of_work(monkeypatch):
    now, slept = [0.0], []
    monkeypatch.setattr(breath, "perf_counter", lambda: now[0])
    monkeypatch.setattr(breath, "sleep", slept.append)
    pause = Breath()
    pause()
    assert slept == []
    now[0] = breath.SLICE
    pause()
    pause()
    assert slept == [breath.PAUSE]


def test_what_can_be_said_before_the_index_is_made(small):
    index = Index(small)
    assert index.is_quick, "a small guide is never waited for"
    assert index.glance("can i drive").waiting
    found = index.glance("i want to die")
    assert (found.crisis, found.danger, found.hits) == (True, True, ())
    assert not index.glance("").waiting
