"""What no single file can know: each dangling, doubled or impossible reference has its line and advice."""

from collections.abc import Callable

import pytest

GUIDE, SOURCES, LINES = "guide.yaml", "sources.yaml", "helplines.yaml"
HOME, WEEKS, ABOUT = (f"en/topics/{name}.yaml" for name in ("going-home", "the-weeks-after", "about"))
QUESTIONS, EFFECTS, WORDS = (f"en/{name}.yaml" for name in ("questions/all", "side_effects", "words"))

BROKEN = {
    "source of a topic": (
        HOME,
        "sources: [label]",
        "§sources: [labell]",
        "there is no source `labell`; did you mean `label`?",
    ),
    "source of a block": (
        HOME,
        "    sources: [label]",
        "    §sources: [zzz]",
        "there is no source `zzz`; add it to sources.yaml or take it out",
    ),
    "second source": (HOME, "sources: [label]", "sources:\n  - label\n  - §zzz", "there is no source `zzz`"),
    "only source": (HOME, "sources: [label]", "sources:\n  - §zzz", "there is no source `zzz`"),
    "source of an answer": (QUESTIONS, "\n  sources: [leaflet]", "\n  §sources: [leaflets]", "did you mean `leaflet`?"),
    "source of its panel": (QUESTIONS, "      sources: [label]", "      §sources: [zzz]", "there is no source `zzz`"),
    "source of a side effect": (EFFECTS, "  sources: [label]", "  §sources: [zzz]", "there is no source `zzz`"),
    "source of a helpline": (LINES, "  sources: [label]", "  §sources: [zzz]", "there is no source `zzz`"),
    "source of a word": (WORDS, "- term: infusion", "- term: infusion\n  §sources: [zzz]", "there is no source `zzz`"),
    "region of a block": (HOME, "region: [uk]", "§region: [xx]", "there is no region `xx`; add it to helplines.yaml"),
    "region of an answer": (QUESTIONS, "  common: true", "  §region: [us, xx]", "there is no region `xx`"),
    "region of the guide": (GUIDE, "region: us", "§region: mars", "the region `mars` is not in helplines.yaml"),
    "topic in the order": (
        GUIDE,
        "order: [going-home,",
        "order:\n  [going-home,\n  §going-hone,",
        "there is no topic `going-hone`; did you mean `going-home`?",
    ),
    "topic left out": (GUIDE, ", about]", "]", "the topic `about` is not in the order; add it"),
    "topic twice in the order": (
        GUIDE,
        ", about]",
        ", about,\n  §about]",
        "the topic `about` stands twice in the order; keep one",
    ),
    "topic of a question": (
        QUESTIONS,
        "  topic: going-home",
        "  §topic: going-hom",
        "there is no topic `going-hom`; did you mean `going-home`?",
    ),
    "related question": (QUESTIONS, "related: [ride-home]", "§related: [rides]", "there is no question `rides`"),
    "side effect beside": (
        EFFECTS,
        "beside: [blurred-vision]",
        "§beside: [blurred-visions]",
        "there is no side effect `blurred-visions`; did you mean `blurred-vision`?",
    ),
    "name of a topic's file": (HOME, "id: going-home", "§id: going", "the id `going` is not the file's name"),
    "source twice": (
        SOURCES,
        "- id: leaflet",
        "- §id: label",
        "the id `label` stands already at sources.yaml:1; give this one another",
    ),
    "question twice": (QUESTIONS, "- id: ride-home", "- §id: drive-after", "stands already at en/questions/all.yaml:1"),
    "side effect twice": (
        EFFECTS,
        "- id: chest-pain",
        "- §id: slow-breathing",
        "the id `slow-breathing` stands already",
    ),
    "code twice": (EFFECTS, "code: A4", "§code: A1", "the code `A1` stands already at en/side_effects.yaml:2"),
    "word twice": (WORDS, "- term: infusion", "- §term: Dissociation", "the term `Dissociation` stands already"),
    "region twice": (LINES, "- region: uk", "- §region: us", "the region `us` stands already at helplines.yaml:1"),
    "name in braces": (
        HOME,
        "title: Call {emergency}",
        "§title: Call {emergncy}",
        "`{emergncy}` means nothing here; braces may hold {crisis}, {emergency}, {poison}",
    ),
    "name in braces of a question": (
        QUESTIONS,
        "  answer: No.",
        "  §answer: Call {phone}.",
        "`{phone}` means nothing here",
    ),
    "row of a table": (
        WEEKS,
        "      - [Drip, After 24 hours]",
        "      - §[Drip, After 24 hours, why]",
        "this row has 3 cells and the table 2 columns; make them equal",
    ),
    "count of a number": (
        WEEKS,
        "- {label: With the spray, value: 27}",
        "- §{label: Spray, value: 270}",
        "higher than the 100",
    ),
    "count of a bar": (
        ABOUT,
        "- {label: Feeling unreal, value: 41,",
        "- §{label: Unreal, value: 410,",
        "higher than the 100",
    ),
    "count of a comparison": (
        ABOUT,
        "- {label: Feeling unreal, value: 41, other: 9}",
        "- §{label: U, value: 4, other: 900}",
        "higher",
    ),
}


def test_the_guide_of_these_tests_is_whole(problems: Callable[[], list[str]]) -> None:
    assert problems() == []


@pytest.mark.parametrize(("name", "old", "new", "sentence"), BROKEN.values(), ids=BROKEN.keys())
def test_a_mistake_has_its_line_and_says_what_to_do(
    change: Callable[[str, str, str], int],
    problems: Callable[[], list[str]],
    name: str,
    old: str,
    new: str,
    sentence: str,
) -> None:
    line = change(name, old, new)
    found = problems()
    start = f"{name}:{line}: " if "§" in new else f"{name}:"
    assert [one for one in found if one.startswith(start) and sentence in one], found


def test_an_answer_holds_two_panels_at_most(
    change: Callable[[str, str, str], int], problems: Callable[[], list[str]]
) -> None:
    panel = "    - {kind: text, title: More, text: More.}\n"
    line = change(QUESTIONS, "  more:\n", "  §more:\n" + panel * 2)
    assert problems() == [f"{QUESTIONS}:{line}: an answer holds at most two panels; move the rest to its topic"]


@pytest.mark.parametrize("text", ["Call {emergency}, {crisis} or {poison}.", "A { stands alone", "} and {"])
def test_other_braces_are_let_be(
    change: Callable[[str, str, str], int], problems: Callable[[], list[str]], text: str
) -> None:
    change(HOME, "purpose: How to get home safely.", f'purpose: "{text}"')
    assert [one for one in problems() if "braces" in one] == []
