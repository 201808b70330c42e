"""A clinic's own folder on the command line."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]

TOPIC = """id: our-rooms
title: Our rooms
purpose: Where to go in our house, and whom to ask.
summary: [The desk is at the door., Ask there for anything.]
sources: [medication-guide-2024]
checked: 2026-11-23
blocks:
  - {kind: text, title: Go to the first floor, text: The lift is on the left., sources: [medication-guide-2024]}
actions: [Go to the desk first.]
ask: [Where is my room?]
next_step: Next, read about this guide.
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A clinic's folder with one topic, named in settings beside it."""
    topic = tmp_path / "own/en/topics/our-rooms.yaml"
    topic.parent.mkdir(parents=True)
    topic.write_text(TOPIC)
    (tmp_path / "settings.yaml").write_text("content: own\n")
    return tmp_path


def test_own_pages_are_read_with_the_settings(ketatui_: Run, own: Path) -> None:
    settings = str(own / "settings.yaml")
    assert b"our-rooms" in ketatui_("topics", "--settings", settings).stdout
    assert b"The lift is on the left." in ketatui_("read", "our-rooms", "--settings", settings).stdout


def test_a_mistake_in_own_pages_is_told_and_nothing_is_shown(ketatui_: Run, own: Path) -> None:
    topic = own / "own/en/topics/our-rooms.yaml"
    topic.write_text(TOPIC.replace("title: Our rooms", "titel: Our rooms"))
    result = ketatui_("topics", "--settings", str(own / "settings.yaml"))
    assert result.returncode == 1
    assert result.stdout == b""
    assert f"{topic}:2: the key `titel` is not known" in result.stderr.decode()


@pytest.mark.parametrize("how", ["option", "settings"])
def test_check_shows_what_the_linter_says_about_own_pages_only(ketatui_: Run, own: Path, how: str) -> None:
    given = ["--overlay", str(own / "own")] if how == "option" else ["--settings", str(own / "settings.yaml")]
    good = ketatui_("check", *given)
    assert good.returncode == 0
    assert b"KT" not in good.stdout
    topic = own / "own/en/topics/our-rooms.yaml"
    topic.write_text(
        TOPIC.replace("actions: [Go to the desk first.]", "actions: [A desk.]").replace("2026-11", "2999-11")
    )
    bad = ketatui_("check", *given)
    lines = [line for line in bad.stdout.decode().splitlines() if " KT" in line]
    assert bad.returncode == 1
    assert lines
    assert all(line.startswith(f"{topic}:") for line in lines)


def test_check_refuses_a_folder_that_is_not_there(ketatui_: Run) -> None:
    result = ketatui_("check", "--overlay", "nowhere")
    assert result.returncode == 2
    assert b"There is no folder 'nowhere'" in result.stderr
