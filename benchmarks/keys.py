"""From a key to a settled screen, on each kind of page; and what a held-down key leaves behind."""

import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.programs import BARE, Measured, ketatui
from benchmarks.report import Row, Spread, spread
from benchmarks.screen import Program

DOWN, UP, RIGHT, LEFT, ENTER, ESCAPE = b"\x1b[B", b"\x1b[A", b"\x1b[C", b"\x1b[D", b"\r", b"\x1b"

REPEAT = 1 / 30
"""Seconds between two strokes of a key that is held down."""


class Scene(NamedTuple):
    """Where keys are pressed: what leads there, and the keys, one after the other."""

    name: str
    program: Measured
    way: Sequence[bytes]
    keys: Sequence[bytes]


def scenes(presses: int) -> list[Scene]:
    """The bare app first, then each kind of page."""
    typed = [bytes([letter]) for letter in b"can i drive after treatment"]
    half = max(1, presses // 2)
    ours = ketatui()
    return [
        Scene(BARE.name, BARE, [], [DOWN] * presses),
        Scene("reading", ours, [], [DOWN] * presses),
        Scene("sidebar", ours, [b"m"], ([DOWN] * 8 + [UP] * 8) * (presses // 16 + 1)),
        Scene("search, with the searching", ours, [b"/"], typed),
        Scene("checklist", ours, [b"c", ENTER], ([DOWN] * 4 + [UP] * 4) * (presses // 8 + 1)),
        Scene("turning pages", ours, [], [RIGHT] * half + [LEFT] * half),
    ]


def rows(rounds: int, presses: int, cache: Path) -> list[Row]:
    """A row for each kind of page, against the bare app, by the 95th of 100 presses."""
    taken: dict[str, list[float]] = defaultdict(list)
    sent: dict[str, list[float]] = defaultdict(list)
    behind: dict[str, list[float]] = defaultdict(list)
    for _ in range(rounds):
        for scene in scenes(presses):
            program = _at(scene, cache)
            for key in scene.keys:
                settled = program.press(key)
                if settled.last is not None:
                    taken[scene.name].append(settled.last)
                    sent[scene.name].append(settled.size)
            if not scene.way:
                behind[scene.name].append(_held(program))
            program.end(scene.program.quit)
    bare = spread(taken.pop(BARE.name), 1000)
    found = []
    for name, values in taken.items():
        goal = None if name == "turning pages" else 1.2
        found.append(_row(f"key, p95: {name}", spread(values, 1000), bare, spread(sent[name]), goal))
    held, still = spread(behind["reading"], 1000), spread(behind[BARE.name], 1000)
    found.append(Row("held-down key: still moving after the last stroke", f"{held} ms", f"{still} ms, {BARE.name}"))
    return found


def _at(scene: Scene, cache: Path) -> Program:
    program = Program(scene.program.command, env={"XDG_CACHE_HOME": str(cache)})
    program.wait_for(scene.program.text)
    program.settle(2.2)
    for key in scene.way:
        program.press(key)
        program.settle(0.2)
    program.press(DOWN if not scene.way else b"")
    return program


def _held(program: Program) -> float:
    """Seconds from the last stroke of a held-down key to the last output."""
    for _ in range(45):
        program.send(DOWN)
        until = time.perf_counter() + REPEAT
        while (left := until - time.perf_counter()) > 0:
            program.read(left)
    last = time.perf_counter()
    program.settle()
    return max(0.0, program.chunks[-1][0] - last)


def _row(what: str, ours: Spread, bare: Spread, sent: Spread, goal: float | None) -> Row:
    return Row(
        what,
        f"{ours.p95:.0f} ms, median {ours.median:.0f}; {sent.median / 1000:.1f} kB a key",
        f"{bare.p95:.0f} ms, median {bare.median:.0f}, {BARE.name}",
        ours.p95 / bare.p95,
        goal,
    )


def memory_rows(turns: int, cache: Path) -> list[Row]:
    """What memory every page and a question take, and whether it stays there over many page turns."""
    scene = Scene("turns", ketatui(), [], [])
    program = _at(scene, cache)
    before = program.usage().now
    for keys in (
        b"/",
        b"d",
        b"r",
        b"i",
        b"v",
        b"e",
        ESCAPE,
        ESCAPE,
        b"c",
        ESCAPE,
        b"v",
        ESCAPE,
        b"w",
        ESCAPE,
        b"!",
        b"s",
    ):
        program.press(keys)
    opened = program.usage().now
    program.end(scene.program.quit)
    bare = _at(Scene(BARE.name, BARE, [], []), cache)
    least = bare.usage().now
    bare.end(BARE.quit)
    program = _at(scene, cache)

    def turn(times: int) -> float:
        for number in range(times):
            program.press(RIGHT if number % 20 < 10 else LEFT, quiet=0.003)
        return program.usage().now

    warm = turn(min(200, turns))
    after = turn(turns)
    program.end(scene.program.quit)
    what = f"memory after {turns:,} page turns, against after {min(200, turns)}"
    return [
        Row(
            "memory with every page opened and a question asked",
            f"{opened:.1f} MB, {before:.1f} before",
            f"{least:.1f} MB, {BARE.name}",
            opened / least,
            1.3,
        ),
        Row(what, f"{after:.1f} MB", f"{warm:.1f} MB", after / warm, 1.05),
    ]
