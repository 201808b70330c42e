"""Nothing that a person types is anywhere on the disk afterwards, and nothing is put on the clipboard."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from ketatui.model import Guide

ENTER, RIGHT, SHIFT_TAB, ESCAPE, CTRL_Q = "\r", "\x1b[C", "\x1b[Z", "\x1b", "\x11"
CANARY = "quetzalcoatl"


NOT_FILES = {"/proc", "/sys", "/dev", "/run"}
"""Where a Unix system shows things that are no files on a disk."""


def holding(word: str, folder: Path, since: float) -> list[Path]:
    """The files under a folder, changed since a time, whose name or content holds a word."""
    found = []
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if os.path.join(place, name) not in NOT_FILES]
        for name in names:
            path = Path(place, name)
            with suppress(OSError):
                changed = path.is_file() and not path.is_symlink() and path.stat().st_mtime >= since
                if changed and (word in name or word.encode() in path.read_bytes()):
                    found.append(path)
    return found


def test_a_word_typed_into_every_box_is_in_no_file(start: Callable[..., Any], guide: Guide, tmp_path: Path) -> None:
    words = guide.interface
    home, scratch = tmp_path / "home", tmp_path / "scratch"
    home.mkdir()
    scratch.mkdir()
    started = time.time()
    places = {"HOME": str(home), "TMPDIR": str(scratch), "XDG_CACHE_HOME": str(home / "cache")}
    terminal = start(100, 34, **places)
    terminal.wait_for(words.in_short)
    terminal.send("/")
    terminal.wait_for(words.common_questions)
    terminal.send(CANARY)
    terminal.wait_for(CANARY, words.nothing_found)
    terminal.send(ESCAPE)
    terminal.wait_for(words.common_questions)
    terminal.send(ESCAPE)
    terminal.wait_for(words.in_short)
    terminal.send("v")
    terminal.wait_for(words.add_own_question)
    terminal.send(CANARY + ENTER)
    terminal.wait_for(words.my_questions, CANARY)
    terminal.send(ESCAPE)
    terminal.wait_for(words.in_short)
    terminal.send("c")
    terminal.wait_for(words.where_are_you)
    terminal.send(ENTER)
    terminal.wait_for(words.emergency_first)
    terminal.send(RIGHT)
    terminal.wait_for(words.what_do_you_feel)
    terminal.send(CANARY)
    terminal.wait_for(f'[ ] "{CANARY}"')
    terminal.send(ENTER)
    terminal.wait_for(f'[x] "{CANARY}"')
    terminal.send("\t" + RIGHT)
    terminal.wait_for(words.how_is_it)
    terminal.send(RIGHT)
    terminal.wait_for(words.what_to_do)
    terminal.send(CTRL_Q)
    assert terminal.ended() == 0
    assert not holding(CANARY, Path("/"), started)
    assert b"\x1b]52" not in terminal.raw, "nothing goes to the clipboard"
    assert CANARY.encode() not in terminal.raw.rpartition(b"\x1b[?1049l")[2], "nothing stays on the screen"


def test_the_search_for_the_word_would_find_it(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(f"x{CANARY}x")
    assert holding(CANARY, tmp_path, 0) == [tmp_path / "a"]
    assert holding(CANARY, tmp_path, time.time() + 60) == []
