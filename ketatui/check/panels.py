"""Rules about panels: how much one holds, its heading, and the words around its picture."""

from collections.abc import Iterator

from ketatui.blocks import BaseBlock, OptionsBlock, PictureBlock, TableBlock
from ketatui.check.material import Material
from ketatui.check.rule import Rule
from ketatui.check.sentences import quoted, words
from ketatui.model import Question, Topic
from ketatui.references import Placed
from ketatui.yamlfile import Path, Problem

MOST_WORDS = 75
"""How many words of running text may stand under one heading."""

MOST_ITEMS = 7
"""How many points a list may hold."""

MOST_TITLE_WORDS = 14
"""How long a heading may be."""


def blocks_of(item: Placed) -> Iterator[tuple[Path, BaseBlock]]:
    """The panels of a topic or an answer, each with the way to it."""
    field = {Topic: "blocks", Question: "more"}.get(type(item.record))
    if field:
        for i, block in enumerate(getattr(item.record, field)):
            yield (*item.path, field, i), block


def long_panel(material: Material) -> Iterator[Problem]:
    """Panels, or choices in a panel, with too many words."""
    for item in material.placed:
        for path, block in blocks_of(item):
            for inside, name, texts in _portions(block):
                count = sum(len(words(text)) for text in texts)
                if count > MOST_WORDS:
                    text = f"{quoted(name)} has {count} words, the most is {MOST_WORDS}; split it or take words out"
                    yield item.file.problem((*path, *inside), text)


def _portions(block: BaseBlock) -> Iterator[tuple[Path, str, list[str]]]:
    """The running texts under one heading: those of the panel, and what speaks for and against each choice."""
    names = ("intro", "text", "caption", "reading")
    texts = [getattr(block, name, "") for name in names]
    yield (), block.title, [*texts, *getattr(block, "items", ())]
    if isinstance(block, OptionsBlock):
        for i, choice in enumerate(block.choices):
            for field in ("good", "bad"):
                yield ("choices", i, field), choice.name, list(getattr(choice, field))


def long_list(material: Material) -> Iterator[Problem]:
    """Lists with too many points."""
    for item in material.placed:
        for path, block in blocks_of(item):
            lists = {"items": getattr(block, "items", ())}
            if isinstance(block, TableBlock):
                lists["rows"] = block.rows
            if isinstance(block, OptionsBlock):
                lists |= {f"{c.name}, {field}": getattr(c, field) for c in block.choices for field in ("good", "bad")}
            for name, entries in lists.items():
                if len(entries) > MOST_ITEMS:
                    count = f"{len(entries)} points in `{name}`, the most is {MOST_ITEMS}"
                    text = f"{quoted(block.title)} has {count}; split it"
                    yield item.file.problem(path, text)


def unclear_picture(material: Material) -> Iterator[Problem]:
    """Pictures and tables without a sentence that says what they show, or how to read them."""
    for item in material.placed:
        for path, block in blocks_of(item):
            if isinstance(block, TableBlock) and not block.caption.strip():
                yield item.file.problem(path, f"the table {quoted(block.title)} has no `caption`; say what it shows")
            if isinstance(block, PictureBlock):
                for field in ("caption", "reading"):
                    if len(words(getattr(block, field))) < 2:
                        what = "say what it shows" if field == "caption" else "say how to read it"
                        yield item.file.problem((*path, field), f"`{field}` of {quoted(block.title)} is empty; {what}")


def empty_heading(material: Material) -> Iterator[Problem]:
    """Headings of one word, headings that are sentences of their own, and headings that stand twice."""
    for item in material.placed:
        seen: set[str] = set()
        for path, block in blocks_of(item):
            where = (*path, "title")
            count = len(words(block.title))
            if count < 2:
                text = f'the heading {quoted(block.title)} says too little; say the point, such as "Do not drive"'
                yield item.file.problem(where, text)
            if count > MOST_TITLE_WORDS:
                text = f"the heading {quoted(block.title)} has {count} words, at most {MOST_TITLE_WORDS}; shorten it"
                yield item.file.problem(where, text)
            if block.title.casefold() in seen:
                yield item.file.problem(where, f"the heading {quoted(block.title)} stands twice on a page; change one")
            seen.add(block.title.casefold())


RULES = (
    Rule(
        "KT030",
        "A panel holds at most 75 words",
        "PEMAT-P 8; CDC Index 9",
        "A panel is taken in at one look: at most 75 words of running text. Where choices stand side by side, it is 75 "
        "for and 75 against each. Split a longer one in two, each with a heading that says its point. Never shorten a "
        "warning to get there.",
        long_panel,
    ),
    Rule(
        "KT031",
        "A list holds at most 7 points",
        "PEMAT-P 8; CDC Index 8",
        "Longer lists are skipped, not read. Group the points, or split the panel.",
        long_list,
    ),
    Rule(
        "KT032",
        "A picture says what it shows and how to read it",
        "PEMAT-P 17, 19, 25; CDC Index 4, 16",
        "`caption` says what a table or picture shows and of whom; `reading` says in one line how to read it. Both are "
        "also what somebody hears who cannot see the picture.",
        unclear_picture,
    ),
    Rule(
        "KT033",
        "A heading says something",
        "PEMAT-P 9; CDC Index 9",
        '"Do not drive" says more than "Driving". A heading has 2 to 14 words and stands once on a page.',
        empty_heading,
    ),
)
