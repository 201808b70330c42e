"""The key that reads aloud: what it speaks, when it falls silent, and where it is not offered."""

import asyncio
import os
import stat
from pathlib import Path

import pytest

from ketatui.policy import KIOSK, OPEN
from ketatui.render.look import Look
from ketatui.settings import Settings
from ketatui.speech import USUAL
from ketatui.tui.app import KetatuiApp
from ketatui.tui.readaloud import ReadAloud

SPEAKS = """#!/bin/sh
echo $$ >> "$0.pids"
cat >> "$0.heard"
exec sleep 60
"""


@pytest.fixture
def espeak(tmp_path, monkeypatch):
    """A voice that takes a minute for each sentence, and writes down what it was given."""
    path = tmp_path / "espeak-ng"
    path.write_text(SPEAKS)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setattr("ketatui.speech.which", lambda name: str(path) if name == "espeak-ng" else None)
    return path


def app_with(guide, policy=OPEN, settings=None):
    return KetatuiApp(Look(guide, guide.helpline("us")), policy, settings or Settings())


async def until(pilot, condition):
    for _ in range(400):
        if condition():
            return
        await pilot.pause(0.01)
    raise AssertionError("it never came true")


def heard(espeak: Path) -> str:
    file = espeak.with_name("espeak-ng.heard")
    return file.read_text() if file.exists() else ""


def running(espeak: Path) -> list[str]:
    pids = espeak.with_name("espeak-ng.pids").read_text().split()
    return [pid for pid in pids if Path(f"/proc/{pid}").exists()]


async def test_it_reads_pauses_and_stops_when_the_page_changes(guide, espeak, painted):
    app = app_with(guide)
    async with app.run_test(size=(100, 34)) as pilot:
        await pilot.pause()
        assert guide.interface.key_read in painted(pilot)
        await pilot.press("r")
        await until(pilot, lambda: heard(espeak))
        assert heard(espeak) == guide.topics[0].title
        assert guide.interface.speaking in painted(pilot)
        await pilot.press("r")
        assert guide.interface.paused in painted(pilot)
        await until(pilot, lambda: not running(espeak))
        await pilot.press("r")
        await until(pilot, lambda: running(espeak))
        await pilot.press("2")
        await until(pilot, lambda: not running(espeak))
        assert guide.interface.speaking not in painted(pilot)


async def test_it_falls_silent_under_an_emergency_card(guide, espeak):
    app = app_with(guide)
    async with app.run_test(size=(100, 34)) as pilot:
        await pilot.press("c", "enter", "r")
        await until(pilot, lambda: heard(espeak))
        await pilot.press("space")
        await until(pilot, lambda: not running(espeak))


async def test_closing_the_guide_leaves_no_voice_behind(guide, espeak):
    app = app_with(guide)
    async with app.run_test(size=(100, 34)) as pilot:
        await pilot.press("r")
        await until(pilot, lambda: heard(espeak))
        await pilot.press("ctrl+q")
    for _ in range(400):
        if not running(espeak):
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it is still speaking")


async def test_numbers_to_call_are_said_digit_by_digit(guide, espeak):
    app = app_with(guide)
    async with app.run_test(size=(100, 34)) as pilot:
        await pilot.press("exclamation_mark")
        aloud = app.screen.query_one(ReadAloud)
        assert "9 1 1" in aloud.sayable("Call 911 now")


@pytest.mark.parametrize(("headphones", "offered"), [(False, False), (True, True)])
async def test_a_kiosk_speaks_only_into_headphones(guide, espeak, painted, headphones, offered):
    app = app_with(guide, KIOSK, Settings(headphones=headphones))
    async with app.run_test(size=(100, 34)) as pilot:
        await pilot.press("x")
        await pilot.pause()
        assert (guide.interface.key_read in painted(pilot)) is offered
        await pilot.press("r")
        await pilot.pause()
        assert (guide.interface.speaking in painted(pilot)) is offered


async def test_the_next_visit_starts_at_the_usual_pace(guide, espeak):
    app = app_with(guide, KIOSK, Settings(headphones=True))
    async with app.run_test(size=(100, 34)) as pilot:
        await pilot.press("x")
        await pilot.pause()
        await pilot.press("minus", "minus")
        assert app.screen.query_one(ReadAloud).pace < USUAL
        await app.end_visit()
        await app.start_visit()
        await pilot.pause()
        assert app.screen.query_one(ReadAloud).pace == USUAL


async def test_without_a_voice_nothing_is_offered(guide, monkeypatch, painted):
    monkeypatch.setattr("ketatui.speech.which", lambda name: None)
    app = app_with(guide)
    async with app.run_test(size=(100, 34)) as pilot:
        await pilot.press("r")
        assert guide.interface.key_read not in painted(pilot)
        assert guide.interface.speaking not in painted(pilot)
