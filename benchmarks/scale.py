"""A guide of 1,000 topics and 10,000 questions, and how the costs grow up to it."""

import time
from pathlib import Path

from benchmarks import guides
from benchmarks.commands import ASK, timed
from benchmarks.programs import ketatui
from benchmarks.report import Row, compared, spread
from benchmarks.search import milliseconds
from benchmarks.starts import fill_cache, measure
from ketatui.compiled.opening import open_folder
from ketatui.search.index import Index

TOPICS, QUESTIONS = 1_000, 10_000

SIZES = (30, 300, 3_000, 10_000)
"""Questions of the guides whose costs are compared."""


class Cost:
    """What one size of guide costs, in ms: opening it, reading its index, and a letter typed, at the 95th of 100."""

    def __init__(self, folder: Path, questions: int) -> None:
        """Measures it in this process; everything that can be kept must be kept already."""
        self.questions = questions
        start = time.perf_counter()
        guide = open_folder(folder)
        self.open = 1000 * (time.perf_counter() - start)
        start = time.perf_counter()
        Index(guide).prepare()
        self.index = 1000 * (time.perf_counter() - start)
        _, _, self.p95, _ = milliseconds(guide)


def rows(rounds: int, cache: Path, work: Path) -> tuple[list[Row], list[Cost]]:
    """The rows about the large guide, and the costs of all sizes."""
    costs = []
    for size in SIZES:
        folder = guides.write(work / f"guide-{size}", TOPICS if size == QUESTIONS else 20, size)
        Index(open_folder(folder)).prepare()
        costs.append(Cost(folder, size))
    large = ketatui("--content", str(work / f"guide-{QUESTIONS}"))._replace(name="large")
    small = ketatui()
    fill_cache(cache, large)
    figures = measure([small, large], rounds, rest=0.3, idle=0.0, env={"XDG_CACHE_HOME": str(cache)})
    asked = timed({"small": ketatui(*ASK).command, "large": (*large.command, *ASK)}, rounds, cache)
    named = f"{TOPICS:,} topics, {QUESTIONS:,} questions"
    shipped = "the shipped guide"
    starts = [spread(figures[name]["painted"], 1000) for name in ("large", "ketatui")]
    found = [
        compared(f"{named}: the app has painted", *starts, 1.5, name=shipped),
        compared(f"{named}: ketatui ask", asked["large"][0], asked["small"][0], 3.0, name=shipped),
        Row(
            f"{named}: a letter typed, p95 of the searching",
            f"{costs[-1].p95:.1f} ms",
            "16 ms",
            costs[-1].p95 / 16,
            1.0,
        ),
    ]
    return found, costs
