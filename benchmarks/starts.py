"""How long it takes until something can be read, until the app has painted, and what that costs."""

import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from benchmarks.programs import BARE, TAKES_MOUSE, Measured, ketatui
from benchmarks.report import Row, compared, spread
from benchmarks.screen import ESCAPE, Program

PYTHON = Measured("python -c print", (sys.executable, "-c", "print('ready', flush=True); input()"), "ready", b"\n")
"""The floor under anything that is written in Python: the interpreter's own start, in the same environment."""

QUICKLY = 60
"""Milliseconds within which the guide must have ended."""

MOST_IDLE = 0.01
"""Share of one core that it may use while nobody types."""

SOON = 30
"""Milliseconds within which something to read must stand on the screen."""

Figures = dict[str, dict[str, list[float]]]
"""Measurements of each program, by what was measured."""


def start(one: Measured, *, rest: float, idle: float = 0.0, env: dict[str, str]) -> dict[str, float]:
    """Starts a program once: seconds until it can be read and until it has painted, CPU, memory, and how it ends."""
    program = Program(one.command, env=env)
    painted = _painted(program, one)
    cpu = program.usage().cpu
    program.settle(rest)
    readable = program.painted(one.text)
    before, began = program.usage(), time.perf_counter()
    while (left := idle - (time.perf_counter() - began)) > 0:
        program.read(left)
    after = program.usage()
    ended = program.end(one.quit)
    figures = {"readable": readable, "painted": painted, "cpu": cpu, "memory": before.most, "quit": ended.seconds}
    if idle:
        figures |= {"idle": (after.cpu - before.cpu) / idle, "wakes": (after.wakes - before.wakes) / idle}
    return figures


def _painted(program: Program, one: Measured) -> float:
    """Seconds until the app itself has written its text; the end of the frame that was kept does not count."""
    wanted, written, begun = one.text.encode(), b"", not one.textual
    end = time.perf_counter() + 60
    while True:
        if time.perf_counter() > end:
            raise TimeoutError(f"{one.name} never showed {one.text!r}: {written[-300:]!r}")
        written += program.read(0.05)
        if not begun and TAKES_MOUSE in written:
            begun, written = True, written.partition(TAKES_MOUSE)[2]
        if begun and wanted in ESCAPE.sub(b"", written):
            return program.chunks[-1][0] - program.started


def measure(
    programs: Sequence[Measured], rounds: int, *, rest: float, idle: float, env: dict[str, str],
    before: Callable[[Measured], None] = lambda one: None,
) -> Figures:  # fmt: skip
    """Starts each program so many times, one after the other in each round; `before` is called before each start."""
    figures: Figures = defaultdict(lambda: defaultdict(list))
    for number in range(rounds + 1):
        for one in programs:
            before(one)
            found = start(one, rest=rest, idle=idle if number == rounds else 0.0, env=env)
            for name, value in found.items():
                # The first round fills caches.
                if number or name in ("idle", "wakes"):
                    figures[one.name][name].append(value)
    return figures


def rows(rounds: int, idle: float, others: Sequence[Measured], cache: Path) -> list[Row]:
    """The rows about starting, memory, idling and ending."""
    env = {"XDG_CACHE_HOME": str(cache)}
    ours = ketatui()
    figures = measure([BARE, ours, PYTHON, *others], rounds, rest=2.5, idle=idle, env=env)

    def forget_frame(one: Measured) -> None:
        for frame in cache.glob("ketatui/screen-*"):
            frame.unlink()

    unkept = measure([ours], max(2, rounds // 2), rest=0.3, idle=0.0, env=env, before=forget_frame)["ketatui"]
    ketatui_, bare = figures["ketatui"], figures[BARE.name]

    def versus(what: str, name: str, goal: float | None, scale: float = 1000.0, unit: str = "ms") -> Row:
        return compared(what, spread(ketatui_[name], scale), spread(bare[name], scale), goal, name=BARE.name, unit=unit)

    readable, quit_ = spread(ketatui_["readable"], 1000), spread(ketatui_["quit"], 1000)
    found = [
        Row(
            "something to read stands on the screen",
            f"{readable} ms",
            f"{SOON} ms",
            readable.median / SOON,
            1.0,
        ),
        compared("the same, against the interpreter alone", readable, spread(figures[PYTHON.name]["readable"], 1000),
                 None, name=PYTHON.name),
        versus("the app has painted", "painted", 1.25),
        compared("the app has painted, no frame kept", spread(unkept["painted"], 1000), spread(bare["painted"], 1000),
                 None, name=BARE.name),
        versus("CPU until then", "cpu", None),
        versus("memory after the start", "memory", 1.3, 1.0, "MB"),
        Row("from the key to the end", f"{quit_} ms", f"{QUICKLY} ms; {spread(bare['quit'], 1000)} ms, {BARE.name}",
            quit_.median / QUICKLY, 1.0),
        Row("idle: share of one core, wake-ups a second",
            f"{100 * ketatui_['idle'][0]:.2f} %, {ketatui_['wakes'][0]:.1f}",
            f"{100 * MOST_IDLE:g} %; {100 * bare['idle'][0]:.2f} %, {bare['wakes'][0]:.1f}, {BARE.name}",
            ketatui_["idle"][0] / MOST_IDLE, 1.0),
    ]  # fmt: skip
    for one in others:
        theirs = spread(figures[one.name]["painted"], 1000)
        found.append(compared("something to read, against", spread(ketatui_["readable"], 1000), theirs, None,
                              name=one.name))  # fmt: skip
    return found


def fill_cache(cache: Path, one: Measured) -> None:
    """Starts a program once, so that what can be kept is kept."""
    with suppress(TimeoutError):
        start(one, rest=2.5, env={"XDG_CACHE_HOME": str(cache)})
