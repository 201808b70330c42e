"""How long the search takes: building the index, and each query while somebody types.

Run it from a checkout: python benchmarks/search.py
"""

import random
import statistics
import sys
import time
from itertools import accumulate

import msgspec

from ketatui.blocks import TextBlock
from ketatui.crisis.judge import crisis
from ketatui.load import load
from ketatui.model import Guide, Question
from ketatui.search.index import Index
from ketatui.store import shipped

SIZES = (300, 3_000, 10_000)
"""Numbers of generated questions."""

TYPED = (
    "can i drive after treatment",
    "how long does it last",
    "will it hurt",
    "side effects of ketamine",
    "sideefects",
    "nausia and vomitting",
    "i cant sleep after my infusion, is that normal",
    "does insurance cover spravato",
    "my husband has high blood pressure and takes pills every morning, can he have it",
    "wifi password",
    "killer headache",
    "i want to die",
    "what is it",
    "spravto vs iv",
    "addictve",
    "qxqxv zzkwj",
    "drive " * 60,
)
"""What is typed letter by letter; each beginning of it is a query."""

GOALS = "Goals: build under 30 ms and p95 under 5 ms at the shipped guide; p95 under 16 ms at 10,000 questions."


def generated(base: Guide, count: int) -> Guide:
    """A guide of so many questions, made of the words of the shipped one; common words stay common. Always the same."""
    rng = random.Random(count)
    words = sorted({word for q in base.questions for text in (q.question, q.answer, *q.also) for word in text.split()})
    rng.shuffle(words)
    words += [f"{rng.choice(words)}{rng.choice('aeioubcdst')}{rng.choice('aeioulmnr')}" for _ in range(count * 2)]
    # Zipf's law: the n-th word is met 1/n as often as the first.
    weights = list(accumulate(1 / rank for rank in range(1, len(words) + 1)))

    def text(length: int) -> str:
        return " ".join(rng.choices(words, cum_weights=weights, k=length))

    def question(number: int) -> Question:
        block = TextBlock(title=text(4), text=text(60), sources=("x",))
        return Question(
            id=f"q{number}",
            question=text(7),
            answer=text(16),
            more=(block,),
            also=tuple(text(rng.randint(1, 8)) for _ in range(20)),
            tags=(f"tag-{number % 50}",),
            topic=base.topics[0].id,
        )

    return msgspec.structs.replace(base, questions=tuple(question(number) for number in range(count)))


def milliseconds(guide: Guide) -> tuple[float, float, float, float]:
    """Milliseconds to build, and of all key strokes the median, the 95th of 100 and the slowest."""
    builds = []
    for _ in range(5 if len(guide.questions) < 1_000 else 1):
        index = Index(guide)
        start = time.perf_counter()
        index.prepare()
        builds.append(time.perf_counter() - start)
    index.ask("warm up mispelled")
    taken = []
    for query in TYPED:
        for end in range(1, len(query) + 1):
            start = time.perf_counter()
            index.ask(query[:end])
            taken.append(time.perf_counter() - start)
    taken.sort()
    found = (min(builds), statistics.median(taken), taken[int(len(taken) * 0.95)], taken[-1])
    build, median, p95, slowest = (1_000 * seconds for seconds in found)
    return build, median, p95, slowest


def main() -> int:
    """Prints a Markdown table; the status is 1 where a goal is missed."""
    base = load(shipped())
    start = time.perf_counter()
    crisis("warm up")
    print(f"Tables of crisis wording: {1_000 * (time.perf_counter() - start):.1f} ms, once.\n")
    print("| questions | build ms | query p50 ms | query p95 ms | slowest ms |\n|---|---|---|---|---|")
    missed = False
    for guide in (base, *(generated(base, size) for size in SIZES)):
        build, median, p95, slowest = milliseconds(guide)
        size = len(guide.questions)
        name = f"{size} (shipped)" if guide is base else f"{size}"
        print(f"| {name} | {build:.1f} | {median:.2f} | {p95:.2f} | {slowest:.2f} |", flush=True)
        missed |= p95 > (5 if guide is base else 16) or (guide is base and build > 30)
    print(f"\n{GOALS}")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
