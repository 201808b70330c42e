"""Reading aloud, with programs that stand in for a voice and write down what they were given."""

import asyncio
import os
import stat
import time
from pathlib import Path

import pytest

from ketatui import speech
from ketatui.speech import FULL, SLOWEST, USUAL, Speaker, Voice, pieces, voice

TEXT = "Do not drive. [5] [18]\n- Sleep first.\n\n[5]"

LISTENS = """#!/bin/sh
echo "$@" >> "$0.args"
cat >> "$0.heard"
echo >> "$0.heard"
"""

SERVED = """#!/bin/sh
echo "$@" >> "$0.args"
[ "$1" = --cancel ] || sleep 60
"""

HANGS = """#!/bin/sh
echo $$ >> "$0.pids"
trap '' TERM
while :; do sleep 60; done
"""


def program(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


async def until(condition, seconds: float = 10.0):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came true"
        await asyncio.sleep(0.01)


def gone(pid: int) -> bool:
    """Whether a process has ended and its status was taken."""
    return not Path(f"/proc/{pid}").exists()


def pids(path: Path) -> list[int]:
    listed = path.with_name(path.name + ".pids")
    return [int(line) for line in listed.read_text().split()] if listed.exists() else []


def test_marks_for_the_eye_are_not_spoken():
    assert pieces(TEXT) == ["Do not drive.", "Sleep first."]


def test_a_long_sentence_is_cut_between_words():
    parts = pieces("word " * 200)
    assert max(map(len, parts)) <= speech.LONGEST
    assert " ".join(parts).split() == ["word"] * 200


def test_the_first_program_found_speaks(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert voice() is None
    program(tmp_path, "say", LISTENS)
    assert voice().kind == "say"
    program(tmp_path, "espeak-ng", LISTENS)
    assert voice().kind == "espeak-ng"
    program(tmp_path, "spd-say", LISTENS)
    assert voice().kind == "spd-say"


@pytest.mark.parametrize("kind", ["spd-say", "espeak-ng", "say"])
def test_text_that_looks_like_an_option_or_a_command_is_only_text(kind):
    text = "--help; rm -rf $(HOME)"
    command, given = Voice("/bin/x", kind).command(text, USUAL, FULL)
    if given:
        assert given.decode() == text
        assert text not in command
    else:
        assert command[command.index("--") + 1 :] == [text]


async def test_everything_is_spoken_in_order(tmp_path):
    path = program(tmp_path, "espeak-ng", LISTENS)
    speaker = Speaker(Voice(str(path), "espeak-ng"))
    speaker.start(TEXT)
    assert speaker.state == "speaking"
    await until(lambda: speaker.state == "silent")
    assert (tmp_path / "espeak-ng.heard").read_text().split("\n")[:2] == ["Do not drive.", "Sleep first."]


async def test_slower_reaches_the_program_and_has_an_end(tmp_path):
    path = program(tmp_path, "espeak-ng", LISTENS)
    speaker = Speaker(Voice(str(path), "espeak-ng"))
    for _ in range(20):
        speaker.change(pace=-1, volume=-1)
    assert speaker.pace == SLOWEST
    speaker.start("Do not drive.")
    await until(lambda: speaker.state == "silent")
    assert f"-s {SLOWEST}" in (tmp_path / "espeak-ng.args").read_text()
    assert Speaker(Voice(str(path), "espeak-ng")).pace == USUAL, "the next visit starts at the usual pace"


async def test_a_pause_is_silent_and_goes_on_at_the_same_sentence(tmp_path):
    path = program(tmp_path, "say", HANGS)
    speaker = Speaker(Voice(str(path), "say"))
    speaker.start(TEXT)
    await until(lambda: pids(path))
    speaker.pause()
    assert speaker.state == "paused"
    await until(lambda: gone(pids(path)[0]))
    program(tmp_path, "say", LISTENS)
    speaker.resume()
    await until(lambda: speaker.state == "silent")
    assert (tmp_path / "say.heard").read_text().startswith("Do not drive.")


async def test_stopping_ends_a_program_that_ignores_it_and_leaves_no_zombie(tmp_path):
    path = program(tmp_path, "say", HANGS)
    speaker = Speaker(Voice(str(path), "say"))
    speaker.start(TEXT)
    await until(lambda: pids(path))
    speaker.stop()
    assert not gone(pids(path)[0]), "stopping waits for nothing"
    await until(lambda: gone(pids(path)[0]))


async def test_a_program_that_hangs_is_ended(tmp_path, monkeypatch):
    monkeypatch.setattr(speech, "PATIENCE", -3.0)
    path = program(tmp_path, "say", HANGS)
    speaker = Speaker(Voice(str(path), "say"))
    speaker.start("Do not drive.")
    await until(lambda: pids(path))
    await until(lambda: speaker.state == "silent")
    await until(lambda: gone(pids(path)[0]))


async def test_a_speech_server_is_told_to_be_silent(tmp_path):
    path = program(tmp_path, "spd-say", SERVED)
    speaker = Speaker(Voice(str(path), "spd-say"))
    speaker.start(TEXT)
    args = tmp_path / "spd-say.args"
    await until(lambda: args.exists() and "--wait" in args.read_text())
    speaker.stop()
    await until(lambda: "--cancel" in args.read_text())


async def test_a_program_that_cannot_be_started_is_only_silence(tmp_path):
    speaker = Speaker(Voice(str(tmp_path / "nothing"), "say"))
    speaker.start(TEXT)
    await until(lambda: speaker.state == "silent")


@pytest.mark.skipif(os.name == "nt" or not speech.which("espeak-ng"), reason="needs espeak-ng")
def test_the_real_espeak_takes_the_options(tmp_path):
    import subprocess

    command, given = Voice(speech.which("espeak-ng"), "espeak-ng").command("Do not drive.", USUAL, FULL)
    sound = tmp_path / "spoken.wav"
    subprocess.run([*command, "-w", str(sound)], input=given, check=True, timeout=30)
    assert sound.read_bytes().startswith(b"RIFF")
    assert sound.stat().st_size > 10_000
