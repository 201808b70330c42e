"""A photograph, so to speak: codes on a real terminal under a virtual display, read from its picture."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image, ImageGrab, features

from ketatui.qr import Code, codes
from ketatui.visitlist import VisitList, add

MISSING = [program for program in ("Xvfb", "xterm") if shutil.which(program) is None]
pytestmark = [
    pytest.mark.skipif(bool(MISSING), reason=f"needs {' and '.join(MISSING)}"),
    pytest.mark.skipif(not features.check("xcb"), reason="this Pillow cannot take pictures of an X display"),
]

PATIENCE = 30
"""Seconds for a terminal to open and draw."""

FONT = "DejaVu Sans Mono"
"""A font whose half blocks fill their half of the cell, as terminals that draw blocks themselves do."""


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A virtual display of its own; its name is the X server's choice."""
    from_server, to_us = os.pipe()
    command = ["Xvfb", "-displayfd", str(to_us), "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[to_us], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(to_us)
    with os.fdopen(from_server) as told:
        number = told.readline().strip()
    try:
        if not number:
            pytest.skip("Xvfb does not start here")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(PATIENCE)


def drawn(code: Code) -> str:
    """The bytes that draw a code in explicit black and white, whatever the colours of the terminal are."""
    papers = {False: "\x1b[38;2;0;0;0;48;2;255;255;255m", True: "\x1b[38;2;0;0;0;48;2;0;0;0m"}
    rows = ["".join(papers[run.dark] + run.text for run in row) + "\x1b[0m" for row in code.rows]
    return "\x1b[2J\x1b[H\x1b[?25l" + "\r\n".join(rows)


@contextmanager
def terminal(display: str, size: tuple[int, int], font: list[str], shown: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A terminal with light letters on a dark ground that shows a file and waits."""
    show = (
        f"import sys; sys.stdout.write(open({str(shown)!r}, newline='').read()); sys.stdout.flush(); sys.stdin.read()"
    )
    window = ["-geometry", f"{size[0]}x{size[1]}+0+0", "-b", "0", "+sb", "-bg", "#0e1b22", "-fg", "#eef3f4", "-u8"]
    command = ["xterm", *font, *window, "-e", sys.executable, "-c", show]
    env = os.environ | {"DISPLAY": display, "LC_ALL": "C.UTF-8", "PYTHONIOENCODING": "utf-8"}
    opened = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield opened
    finally:
        opened.terminate()
        opened.wait(PATIENCE)


def pictures(display: str, opened: subprocess.Popen[bytes]) -> Iterator[Image.Image]:
    """A picture of the screen again and again, while the terminal is there and patience lasts."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        yield ImageGrab.grab(xdisplay=display).convert("L")
        try:
            opened.wait(0.1)
        except subprocess.TimeoutExpired:
            continue
        pytest.fail("the terminal has closed")


def photographed(display: str, size: tuple[int, int], font: list[str], code: Code, shown: Path, read) -> list[str]:
    """What the decoder reads from a picture of the whole screen."""
    shown.write_text(drawn(code), encoding="utf-8", newline="")
    with terminal(display, size, font, shown) as opened:
        return next((texts for picture in pictures(display, opened) if code.text in (texts := read(picture))), [])


@pytest.mark.parametrize("size", [(80, 24), (100, 34)], ids=["80x24", "100x34"])
def test_half_blocks_are_read(display, summarized, walk, read, tmp_path, size):
    if (
        shutil.which("fc-list") is None
        or not subprocess.run(["fc-list", FONT], capture_output=True, check=False).stdout
    ):
        pytest.skip(f"needs the font {FONT}")
    found = codes(summarized(walk, add(VisitList(), "Who watches me?")).forms, *size)
    assert found
    for code in found:
        assert photographed(display, size, ["-fa", FONT, "-fs", "11"], code, tmp_path / "code", read) == [code.text]


def test_full_blocks_are_read_where_the_font_has_no_blocks_at_all(display, summarized, walk, read, tmp_path):
    size = (140, 60)
    found = codes(summarized(walk).forms, *size, half_blocks=False)
    assert found
    for code in found:
        assert photographed(display, size, ["-fn", "fixed"], code, tmp_path / "code", read) == [code.text]
