"""The command line from cold: whole processes, by the wall clock and by CPU seconds."""

import os
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path

from benchmarks.programs import ketatui
from benchmarks.report import Row, Spread, compared, spread

RICH = (sys.executable, "-c", "import rich.console, rich.panel")

ASK = ("ask", "can", "i", "drive", "after")


def timed(commands: dict[str, tuple[str, ...]], rounds: int, cache: Path) -> dict[str, tuple[Spread, Spread]]:
    """For each command the spread of its wall time and of its CPU time, in ms, interleaved."""
    walls: dict[str, list[float]] = defaultdict(list)
    cpus: dict[str, list[float]] = defaultdict(list)
    env = os.environ | {"XDG_CACHE_HOME": str(cache)}
    for number in range(rounds + 1):
        for name, command in commands.items():
            before, start = os.times(), time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, env=env, check=False)
            wall, after = time.perf_counter() - start, os.times()
            if number:
                walls[name].append(wall)
                spent = after.children_user + after.children_system
                cpus[name].append(spent - before.children_user - before.children_system)
    return {name: (spread(walls[name], 1000), spread(cpus[name], 1000)) for name in commands}


def rows(rounds: int, cache: Path) -> list[Row]:
    """A row for each command, against importing what any program needs that draws panels."""
    commands = {
        "import rich.console, rich.panel": RICH,
        "ketatui topics": ketatui("topics").command,
        "ketatui read": ketatui("read", "going-home").command,
        "ketatui ask": ketatui(*ASK).command,
    }
    found = timed(commands, rounds, cache)
    (name, (theirs, _)), *ours = found.items()
    return [compared(command, wall, theirs, 2.0, name=name) for command, (wall, _) in ours]
