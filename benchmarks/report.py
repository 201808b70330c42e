"""What was measured, as rows: each a claim with its goal, side by side with what it is measured against."""

import json
import os
import platform
import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

START, END = "<!-- figures -->", "<!-- end of figures -->"
"""Between these lines of a Markdown file the table stands."""


class Spread(NamedTuple):
    """Several measurements of one thing, in its unit."""

    low: float
    median: float
    p95: float
    high: float

    def __str__(self) -> str:
        """The median with the least and the most."""
        return f"{_short(self.median)} ({_short(self.low)}-{_short(self.high)})"


def spread(values: Sequence[float], scale: float = 1.0) -> Spread:
    """The spread of measurements, each multiplied by `scale`."""
    ordered = sorted(value * scale for value in values)
    place = min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))
    return Spread(ordered[0], statistics.median(ordered), ordered[place], ordered[-1])


class Row(NamedTuple):
    """One claim. Without a goal it is a figure that is only stated."""

    what: str
    ours: str
    against: str = ""
    ratio: float | None = None
    goal: float | None = None

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None where there is none."""
        return None if self.goal is None or self.ratio is None else self.ratio <= self.goal


def compared(what: str, ours: Spread, theirs: Spread, goal: float | None, *, name: str, unit: str = "ms") -> Row:
    """A row that sets two medians side by side."""
    return Row(what, f"{ours} {unit}", f"{theirs} {unit}, {name}", ours.median / theirs.median, goal)


def markdown(rows: Sequence[Row]) -> str:
    """The rows as a table."""
    lines = ["| what | ketatui: median (least-most) | against | ratio | goal | |", "|---|---|---|---|---|---|"]
    for row in rows:
        ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
        goal = "" if row.goal is None else f"{row.goal:g}"
        met = {None: "", True: "yes", False: "**no**"}[row.met]
        lines.append(f"| {row.what} | {row.ours} | {row.against} | {ratio} | {goal} | {met} |")
    return "\n".join(lines)


def as_json(rows: Sequence[Row], rounds: int) -> str:
    """The rows and where they were measured, for programs."""
    return json.dumps({"machine": machine(), "rounds": rounds, "rows": [row._asdict() for row in rows]}, indent=1)


def machine() -> str:
    """What the figures were measured on, as far as it says nothing about whose it is, and how busy it was meanwhile."""
    kind = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    return f"{kind}, {max(os.getloadavg()):.1f} programs waiting for them" if hasattr(os, "getloadavg") else kind


def put(path: Path, table: str) -> None:
    """Writes a table between its marks in a Markdown file. Raises ValueError where the marks are missing."""
    text = path.read_text(encoding="utf-8")
    before, start, rest = text.partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise ValueError(f"{path} has no lines {START!r} and {END!r}")
    path.write_text(f"{before}{START}\n{table}\n{END}{after}", encoding="utf-8")


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2g}"
