"""Rules about choices: what speaks for and against each has the same weight, and what is not known is said."""

from collections.abc import Iterator

from ketatui.blocks import OptionsBlock
from ketatui.check.material import Material
from ketatui.check.panels import blocks_of
from ketatui.check.rule import Rule
from ketatui.check.sentences import quoted, words
from ketatui.yamlfile import Problem

WIDEST = 0.20
"""By how much of the longer side the words for and against a choice may differ."""


def unequal(material: Material) -> Iterator[Problem]:
    """Choices of which one side is told at greater length."""
    for item in material.placed:
        for path, block in blocks_of(item):
            if not isinstance(block, OptionsBlock):
                continue
            for i, choice in enumerate(block.choices):
                good, bad = (sum(len(words(text)) for text in side) for side in (choice.good, choice.bad))
                if abs(good - bad) > WIDEST * max(good, bad):
                    more, less = ("for", "against") if good > bad else ("against", "for")
                    text = (
                        f"{quoted(choice.name)} has {good} words for it and {bad} against it, "
                        f"more than 20 of 100 apart; say more {less} it or less {more} it"
                    )
                    yield item.file.problem((*path, "choices", i), text)


def certain(material: Material) -> Iterator[Problem]:
    """Comparisons in which nothing at all is unknown."""
    for item in material.placed:
        for path, block in blocks_of(item):
            if isinstance(block, OptionsBlock) and not any(choice.unknown for choice in block.choices):
                text = f"{quoted(block.title)} says of no choice what is not known; add `unknown` where it belongs"
                yield item.file.problem(path, text)


RULES = (
    Rule(
        "KT050",
        "Benefit and harm have the same weight",
        "IPDAS certifying 1 (2.1.1); CDC Index 19",
        "For each choice, the words for it and against it differ by at most 20 of 100, so that length does not decide.",
        unequal,
    ),
    Rule(
        "KT051",
        "A comparison says what is not known",
        "IPDAS certifying 5; CDC Index 11",
        "`unknown` of at least one choice says what nobody knows yet, or what to ask.",
        certain,
    ),
)
