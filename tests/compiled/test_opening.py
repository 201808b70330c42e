"""When a compiled form is used, and that nothing which happens to it can change what a person reads."""

import os
import shutil
import threading
from pathlib import Path

import pytest

from ketatui.compiled import opening, stamp
from ketatui.compiled.opening import compile_folder, open_folder
from ketatui.compiled.place import FOLDER
from ketatui.load import load
from ketatui.problem import ContentError

WORDS = "en/words.yaml"


@pytest.fixture
def compiled(folder, form, yaml_read):
    """The folder with its compiled form in the cache."""
    open_folder(folder)
    assert form.is_file()
    assert yaml_read() == 1
    return folder


def swap(path: Path, old: str, new: str) -> None:
    """Changes a text for another of the same length."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    assert len(old) == len(new)
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_second_time_no_yaml_is_read_and_the_guide_is_the_same(compiled, yaml_read):
    opened = open_folder(compiled)
    assert yaml_read() == 0
    assert opened == load(compiled)
    assert list(opened.titles.items()) == [(topic.id, topic.title) for topic in opened.topics]
    assert opened.common_questions == load(compiled).common_questions


def test_a_change_of_the_same_size_and_date_is_noticed(compiled, yaml_read, dated):
    path = compiled / WORDS
    dated(path)
    open_folder(compiled)
    yaml_read()
    first = open_folder(compiled).words[0].plain
    letter = "x" if first[0] != "x" else "y"
    swap(path, first, letter + first[1:])
    dated(path)
    assert open_folder(compiled).words[0].plain == letter + first[1:]
    assert yaml_read() == 1


def test_a_change_is_noticed_where_times_are_relied_on(compiled, yaml_read, monkeypatch):
    monkeypatch.setattr(stamp, "SETTLED", -1)
    (compiled / WORDS).touch()
    shutil.rmtree(compiled.parent / "cache")
    open_folder(compiled)
    yaml_read()
    assert open_folder(compiled).words == load(compiled).words
    assert yaml_read() == 0
    first = load(compiled).words[0].plain
    swap(compiled / WORDS, first, "z" + first[1:])
    assert open_folder(compiled).words[0].plain == "z" + first[1:]
    assert yaml_read() == 1


def test_a_file_more_or_less_is_noticed(compiled, yaml_read):
    more = compiled / "en" / "questions" / "zzz.yaml"
    more.write_text("[]\n", encoding="utf-8")
    open_folder(compiled)
    assert yaml_read() == 1
    more.unlink()
    open_folder(compiled)
    assert yaml_read() == 1


def test_only_touching_a_file_changes_nothing(compiled, yaml_read, dated):
    dated(compiled / WORDS)
    assert open_folder(compiled) == load(compiled)
    assert yaml_read() == 0


def test_a_broken_file_is_told_although_a_compiled_form_is_there(compiled):
    (compiled / WORDS).write_text("- term: x\n", encoding="utf-8")
    with pytest.raises(ContentError, match="plain"):
        open_folder(compiled)


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[: len(data) // 2],
        lambda data: data + b"\n{}",
        lambda data: data.replace(b'"maker"', b'"makes"', 1),
        lambda data: data[:-40] + bytes([data[-40] ^ 1]) + data[-39:],
        lambda data: b"\x00" * len(data),
        lambda data: b"12\n[]\n",
        lambda data: b"223132457\n",
    ],
    ids=["empty", "cut", "longer", "another head", "one bit", "zeros", "no head", "no body"],
)
def test_what_is_damaged_is_made_again(compiled, form, yaml_read, damage):
    good = form.read_bytes()
    form.write_bytes(damage(good))
    assert open_folder(compiled) == load(compiled)
    assert yaml_read() == 1
    assert form.read_bytes() == good


@pytest.mark.parametrize("name", ["FORM", "_program"])
def test_the_form_of_another_version_is_made_again(compiled, yaml_read, monkeypatch, name):
    monkeypatch.setattr(opening, name, 99 if name == "FORM" else lambda: "another")
    assert open_folder(compiled) == load(compiled)
    assert yaml_read() == 1
    open_folder(compiled)
    assert yaml_read() == 0


def test_types_that_have_changed_are_no_crash(compiled, yaml_read, monkeypatch):
    def refuse(*_):
        raise opening.msgspec.ValidationError("Object missing required field")

    monkeypatch.setattr(opening, "to_guide", refuse)
    assert open_folder(compiled) == load(compiled)
    assert yaml_read() == 1


def test_a_form_of_another_folder_is_not_taken(compiled, form, yaml_read, tmp_path):
    other = Path(shutil.copytree(compiled, tmp_path / "other"))
    place = opening.cached(other.resolve(), "en")
    shutil.copy(form, place)
    open_folder(other)
    assert yaml_read() == 1


def test_nothing_is_written_where_that_is_not_wanted(folder, own_cache, yaml_read):
    open_folder(folder, keep=False)
    assert not own_cache.exists()
    assert yaml_read() == 1


def test_a_cache_that_cannot_be_written_is_no_mistake(folder, own_cache, yaml_read):
    own_cache.write_text("a file where the folder would be")
    assert open_folder(folder) == load(folder)
    assert open_folder(folder) == load(folder)
    assert yaml_read() == 2


def test_a_full_disk_leaves_nothing_behind(folder, form, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    assert open_folder(folder) == load(folder)
    assert list(form.parent.iterdir()) == []


def test_a_relative_home_is_no_place(folder, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", "somewhere")
    monkeypatch.setenv("LOCALAPPDATA", "somewhere")
    monkeypatch.chdir(tmp_path)
    open_folder(folder)
    assert not (tmp_path / "somewhere").exists()


def test_many_at_once_all_read_the_same(folder, form):
    found = []

    def read():
        found.append(open_folder(folder))

    threads = [threading.Thread(target=read) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 6
    assert all(one == load(folder) for one in found)
    assert [path.name for path in form.parent.iterdir()] == [form.name]


def test_what_changes_while_it_is_read_is_not_kept(folder, form, monkeypatch):
    def changed(root, language="en"):
        guide = load(root, language)
        (root / WORDS).write_text((root / WORDS).read_text(encoding="utf-8") + "\n# later\n", encoding="utf-8")
        return guide

    monkeypatch.setattr("ketatui.load.load", changed)
    open_folder(folder)
    assert not form.exists()


@pytest.fixture
def packaged(folder):
    """The folder with the form that a package brings along."""
    (folder / FOLDER).mkdir()
    compile_folder(folder, "en", folder / FOLDER)
    return folder


def test_the_form_of_a_package_serves_at_once_and_needs_no_cache(packaged, own_cache, yaml_read):
    yaml_read()
    assert open_folder(packaged) == load(packaged)
    assert yaml_read() == 0
    assert not own_cache.exists()


def test_the_form_of_a_package_is_the_same_wherever_it_is_made(packaged, folder, tmp_path):
    other = Path(shutil.copytree(folder, tmp_path / "elsewhere", ignore=shutil.ignore_patterns(FOLDER)))
    target = tmp_path / "target"
    target.mkdir()
    compile_folder(other, "en", target)
    made = {path.name: path.read_bytes() for path in target.iterdir()}
    assert made == {path.name: path.read_bytes() for path in (packaged / FOLDER).iterdir()}
    assert sorted(made) == ["en.crisis", "en.jsonl", "en.search"]


def test_who_edits_the_content_of_a_package_is_heard(packaged, yaml_read, dated):
    first = load(packaged).words[0].plain
    swap(packaged / WORDS, first, "z" + first[1:])
    dated(packaged / WORDS)
    assert open_folder(packaged).words[0].plain == "z" + first[1:]
