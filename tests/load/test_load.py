"""A folder of YAML -> one Guide, or every mistake in it; nothing half read."""

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from zipfile import Path as ZipPath

import pytest
import yaml

import ketatui.yamlfile
from ketatui.load import load
from ketatui.model import Guide

Change = Callable[[str, str, str], int]
Problems = Callable[[], list[str]]

FILES = ["guide.yaml", "sources.yaml", "helplines.yaml", "en/interface.yaml", "en/side_effects.yaml", "en/words.yaml"]
LISTS = ["sources.yaml", "helplines.yaml", "en/side_effects.yaml", "en/words.yaml", "en/questions/all.yaml"]


def test_a_folder_becomes_a_guide(folder: Path) -> None:
    guide = load(folder)
    assert [topic.id for topic in guide.topics] == ["going-home", "the-weeks-after", "about"]
    assert guide.question_by_id["drive-after"].topic == "going-home"
    assert guide.side_effect_by_id["nausea"].home.level == "next-visit"
    assert guide.helpline("uk").emergency.number == "999"
    assert guide.source_numbers["leaflet"] == 2


def test_topics_stand_in_the_order_of_the_guide(folder: Path, change: Change) -> None:
    change("guide.yaml", "[going-home, the-weeks-after, about]", "[about, the-weeks-after, going-home]")
    assert [topic.id for topic in load(folder).topics] == ["about", "the-weeks-after", "going-home"]


def test_texts_stay_what_was_written(folder: Path, change: Change) -> None:
    change(
        "en/topics/about.yaml",
        "  - It is a guide for tests.",
        "  - No\n  - 12:30\n  - 2026-11-23\n  - 0x10\n  - ~\n  - yes",
    )
    summary = load(folder).topic_by_id["about"].summary
    assert summary[:6] == ("No", "12:30", "2026-11-23", "0x10", "~", "yes")


def test_a_folder_in_a_zip_is_the_same_guide(folder: Path, tmp_path: Path) -> None:
    archive = shutil.make_archive(str(tmp_path / "guide"), "zip", folder)
    assert load(ZipPath(archive, "")) == load(folder)


def test_without_libyaml_it_is_the_same_guide(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected: Guide = load(folder)
    slow = type("Slow", (yaml.SafeLoader,), {"yaml_implicit_resolvers": {}})
    monkeypatch.setattr(ketatui.yamlfile, "_Loader", slow)
    assert load(folder) == expected


def test_mistakes_of_several_files_are_reported_together(change: Change, problems: Problems) -> None:
    lines = [
        change("en/questions/all.yaml", "  common: true", "  §commn: true"),
        change("en/questions/all.yaml", "  tags: [driving]", "  §tags: []"),
        change("en/topics/going-home.yaml", "    level: urgent", "    §level: loud"),
        change("en/words.yaml", "- term: infusion", "- term: infusion\n  lay: §@home"),
        change("guide.yaml", "funding: none", "§funding: none\nfunding: some"),
        change("sources.yaml", "date: not dated", "§date: [2020]"),
    ]
    names = ["en/questions/all.yaml"] * 2 + ["en/topics/going-home.yaml", "en/words.yaml", "guide.yaml", "sources.yaml"]
    lines[4] += 1
    expected = sorted(zip(names, lines, strict=True))
    assert [(one.split(":")[0], int(one.split(":")[1])) for one in problems()] == expected


def test_several_dangling_references_are_reported_together(change: Change, problems: Problems) -> None:
    change("en/questions/all.yaml", "related: [ride-home]", "related: [x-1, x-2]")
    change("en/topics/about.yaml", "sources: [leaflet]", "sources: [x-3]")
    change("en/side_effects.yaml", "beside: [blurred-vision]", "beside: [x-4]")
    found = problems()
    assert len(found) == 4
    assert all(any(f"`x-{n}`" in one for one in found) for n in range(1, 5))


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_not_there_is_named(folder: Path, problems: Problems, name: str) -> None:
    (folder / name).unlink()
    assert f"{name}:1: the file is missing; every guide needs it" in problems()


@pytest.mark.parametrize("name", [*FILES, "en/topics/about.yaml", "en/questions/all.yaml"])
def test_an_empty_file_is_named(folder: Path, problems: Problems, name: str) -> None:
    (folder / name).write_text("")
    assert problems() == [f"{name}:1: the file is empty; write its content or delete the file"]


@pytest.mark.parametrize("name", LISTS)
def test_a_file_of_entries_must_be_a_list(folder: Path, problems: Problems, name: str) -> None:
    (folder / name).write_text("# one\nid: label\n")
    assert problems() == [f"{name}:2: must be a list: each entry starts with '- '"]


def test_a_missing_id_is_reported_at_its_entry(change: Change, problems: Problems) -> None:
    line = change("en/side_effects.yaml", "- id: nausea\n  code: B8", "- §code: B8")
    assert problems() == [
        f"en/side_effects.yaml:{line}: `id` is missing; add it (small letters, digits and single hyphens)"
    ]


def test_a_pipe_in_place_of_a_file_does_not_hang(folder: Path, problems: Problems) -> None:
    (folder / "guide.yaml").unlink()
    os.mkfifo(folder / "guide.yaml")
    os.mkfifo(folder / "en" / "topics" / "pipe.yaml")
    assert [one.split(":")[0] for one in problems()] == ["en/topics/pipe.yaml", "guide.yaml"]


def test_a_file_of_50_mb_is_refused_at_once(folder: Path, problems: Problems) -> None:
    with (folder / "en" / "words.yaml").open("r+b") as file:
        file.truncate(50_000_000)
    start = time.monotonic()
    assert [one for one in problems() if one.startswith("en/words.yaml:1: the file is larger than ")]
    assert time.monotonic() - start < 5


def test_a_name_that_leads_nowhere_is_named(folder: Path, problems: Problems) -> None:
    (folder / "en" / "topics" / "lost.yaml").symlink_to(folder / "nowhere.yaml")
    assert [one.split(":")[0] for one in problems()] == ["en/topics/lost.yaml"]


def test_what_is_no_content_is_let_be(folder: Path, problems: Problems) -> None:
    for name in (".draft.yaml", "notes.txt", "about.yaml~", "about.yaml.orig"):
        (folder / "en" / "topics" / name).write_text("not: [content")
    assert problems() == []


@pytest.mark.parametrize("kind", ["missing", "file", "empty"])
def test_a_folder_that_holds_no_guide_says_what_to_give(folder: Path, problems: Problems, kind: str) -> None:
    shutil.rmtree(folder)
    if kind == "file":
        folder.write_text("")
    if kind == "empty":
        folder.mkdir()
        assert [one.split(":")[0] for one in problems()] == sorted(FILES)
    else:
        assert problems() == [f"{folder}:1: there is no such content folder; give the folder that holds guide.yaml"]


def test_a_language_that_is_not_there_names_its_files(folder: Path, problems: Problems) -> None:
    shutil.rmtree(folder / "en")
    assert [one.split(":")[0] for one in problems()] == ["en/interface.yaml", "en/side_effects.yaml", "en/words.yaml"]
