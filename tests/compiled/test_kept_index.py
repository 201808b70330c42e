"""The index of the questions, kept beside a compiled guide: the same answers, never an old index for new content."""

import pytest

import ketatui.search.prepared as prepared
from ketatui.cli import main
from ketatui.compiled.opening import open_folder
from ketatui.crisis.judge import is_named
from ketatui.load import load
from ketatui.search.index import Index
from ketatui.store import shipped

QUERIES = ("can i drive after", "nausia", "does it hurt", "cost of treatmnet", "what is it like", "feel wierd", "")


@pytest.fixture
def counted(monkeypatch):
    """How often the questions were read to make an index."""
    times = []

    def count(*given):
        times.append(given)
        return original(*given)

    original = prepared.count
    monkeypatch.setattr(prepared, "count", count)
    return times


@pytest.fixture
def kept(form):
    return form.with_suffix(".search")


def test_the_second_time_the_index_is_read_and_gives_the_same_answers(tmp_path, counted):
    made = Index(load(shipped()))
    Index(open_folder(shipped())).prepare()
    counted.clear()
    read = Index(open_folder(shipped()))
    for query in QUERIES:
        for end in range(len(query) + 1):
            assert read.ask(query[:end], explain=True) == made.ask(query[:end], explain=True)
    assert len(counted) == 1


def test_it_is_made_anew_when_the_content_changes(folder, kept, counted):
    Index(open_folder(folder)).prepare()
    assert len(counted) == 1
    old = kept.read_bytes()
    path = folder / "en" / "questions"
    file = next(path.glob("*.yaml"))
    file.write_text(file.read_text(encoding="utf-8") + "\n# later\n", encoding="utf-8")
    Index(open_folder(folder)).prepare()
    assert len(counted) in (1, 2)
    Index(open_folder(folder)).prepare()
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("question: ", "question: Zebra ", 1), encoding="utf-8")
    counted.clear()
    found = Index(open_folder(folder)).ask("zebra")
    assert found.hits[0].question.question.startswith("Zebra")
    assert len(counted) == 1
    assert kept.read_bytes() != old


@pytest.mark.parametrize(
    "damage", [lambda d: b"", lambda d: d[:-3], lambda d: b"1\n[]", lambda d: d.replace(b"a", b"b", 1)]
)
def test_what_is_damaged_is_made_again(folder, kept, counted, damage):
    Index(open_folder(folder)).prepare()
    good = kept.read_bytes()
    kept.write_bytes(damage(good))
    counted.clear()
    Index(open_folder(folder)).prepare()
    assert len(counted) == 1
    assert kept.read_bytes() == good


def test_nothing_is_kept_where_nothing_may_be_written(folder, own_cache):
    Index(open_folder(folder, keep=False)).prepare()
    assert not own_cache.exists()


def test_which_questions_are_about_a_crisis_is_kept_and_believed(folder, form, monkeypatch):
    judged = []
    monkeypatch.setattr("ketatui.search.crisis_questions.is_named", lambda text: judged.append(text) or is_named(text))
    guide = open_folder(folder)
    Index(guide).about_crisis.keep()
    assert judged
    judged.clear()
    loaded = Index(load(folder)).about_crisis
    expected = [one.id for one in guide.questions if one in loaded]
    assert judged
    judged.clear()
    read = Index(open_folder(folder)).about_crisis
    assert [one.id for one in guide.questions if one in read] == expected
    assert judged == []
    form.with_suffix(".crisis").write_bytes(b"0\n[]")
    anew = Index(open_folder(folder)).about_crisis
    assert [one.id for one in guide.questions if one in anew] == expected


def test_a_checked_folder_answers_its_first_question_without_an_index_being_made(folder, counted):
    main(["check", str(folder)])
    assert len(counted) == 1
    counted.clear()
    guide = open_folder(folder)
    assert Index(guide).ask(guide.questions[0].question).hits
    assert counted == []
