"""What a person who types feels of an index that is made meanwhile: the longest time in which no key is answered.

A loop like that of the screens wakes every 5 ms while another thread makes the index of 10,000 questions, or as many as
are asked for: with a pause after each slice of work, as the ask page does it, and without. From a checkout:

    python benchmarks/index_aside.py [QUESTIONS]
"""

import asyncio
import sys
import time
from threading import Thread

from search import generated

from ketatui.load import load
from ketatui.model import Guide
from ketatui.search.breath import Breath, no_pause
from ketatui.search.index import Index
from ketatui.store import shipped

QUESTIONS = 10_000
BEAT = 0.005
"""Seconds between two turns of the loop."""


async def gaps(guide: Guide | None, *, aside: bool) -> tuple[float, list[float]]:
    """Seconds that the index took, and how late each turn of the loop was; without a guide, of an idle second."""

    def work() -> None:
        if guide is None:
            time.sleep(1)
        else:
            Index(guide).prepare(Breath() if aside else no_pause)

    thread = Thread(target=work, daemon=True)
    late = []
    start = time.perf_counter()
    thread.start()
    while thread.is_alive():
        before = time.perf_counter()
        await asyncio.sleep(BEAT)
        late.append(time.perf_counter() - before - BEAT)
    return time.perf_counter() - start, sorted(late)


def main() -> int:
    """Prints a Markdown table."""
    guide = generated(load(shipped()), int(sys.argv[1]) if len(sys.argv) > 1 else QUESTIONS)
    print("| index | made in s | late p50 ms | p99 ms | longest ms |\n|---|---|---|---|---|")
    rows: list[tuple[str, Guide | None, bool]] = [
        ("none", None, True),
        ("without pauses", guide, False),
        ("aside, as shipped", guide, True),
    ]
    for name, which, aside in rows:
        taken, late = asyncio.run(gaps(which, aside=aside))
        figures = (late[len(late) // 2], late[int(len(late) * 0.99)], late[-1])
        print(f"| {name} | {taken:.1f} | {' | '.join(f'{1000 * one:.1f}' for one in figures)} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
