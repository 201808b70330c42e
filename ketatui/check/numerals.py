"""Rules about numbers: whole, of 100, on one scale, and with their comparison."""

import re
from collections.abc import Iterator

from ketatui.blocks import BarsBlock, NumbersBlock
from ketatui.check.material import Material
from ketatui.check.panels import blocks_of
from ketatui.check.rule import Rule
from ketatui.check.sentences import quoted, sentences
from ketatui.yamlfile import Problem

_PERCENT = re.compile(r"\d[\d.,]*\s*(?:%|percent\b|per cent\b)|%", re.IGNORECASE)
_DECIMAL = re.compile(r"(?<![\w.,])\d+\.\d+(?!\.?\d)")
_SHARE = re.compile(
    r"\b(\d[\d,]*)(?: more| fewer)? (of|in|out of)(?: every)? (\d[\d,]*)(?![\d:.]*\d)"
    r"(?! (?:minutes|hours|days|weeks|months|years|visits|sessions)\b)"
)
_IN_WORDS = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of)(?: every)? "
    r"(?:two|three|four|five|ten|twenty|a hundred)\b",
    re.IGNORECASE,
)
DENOMINATORS = frozenset({10, 100, 1_000, 10_000, 100_000})
"""The numbers of people that a share may be of."""


def percents(material: Material) -> Iterator[Problem]:
    """Percent signs and the word."""
    for passage in material.passages:
        for match in _PERCENT.finditer(passage.text):
            yield passage.problem(f'{quoted(match.group())} is a percentage; write people, such as "41 of 100"')


def decimals(material: Material) -> Iterator[Problem]:
    """Numbers with a decimal point."""
    for passage in material.passages:
        for match in _DECIMAL.finditer(passage.text):
            yield passage.problem(f"{quoted(match.group())} has a decimal point; round it to a whole number")


def shares(material: Material) -> Iterator[Problem]:
    """Shares that are not written as "x of 100"."""
    for passage in material.passages:
        for match in _SHARE.finditer(passage.text):
            of = _number(match[3])
            if match[2] == "of" and of not in DENOMINATORS:
                yield passage.problem(f'{quoted(match.group())} is hard to compare; write it as "x of 100"')
            elif match[2] != "of" and (of in DENOMINATORS or of <= 20):
                text = f'{quoted(match.group())} mixes two ways to count; write "{match[1]} of {match[3]}"'
                yield passage.problem(text)
        for match in _IN_WORDS.finditer(passage.text):
            yield passage.problem(f'{quoted(match.group())} is hard to compare; write it as "x of 100"')


def denominators(material: Material) -> Iterator[Problem]:
    """Comparisons on two scales: in a picture, or in one sentence."""
    for passage in material.passages:
        block = passage.block
        if isinstance(block, NumbersBlock | BarsBlock):
            for of in sorted(_denominators(passage.text) - {block.of}):
                text = f"the picture {quoted(block.title)} is of {block.of} people, this text of {of}; use one of them"
                yield passage.problem(text)
            continue
        for sentence in sentences(passage.text):
            found = sorted(_denominators(sentence))
            if len(found) > 1:
                text = f"{quoted(sentence)} counts of {found[0]} and of {found[1]} people; use one of them"
                yield passage.problem(text)


def alone(material: Material) -> Iterator[Problem]:
    """Pictures with numbers that nothing stands beside."""
    advice = "add how many had it without the treatment, and name both counts in `compared`"
    for item in material.placed:
        for path, block in blocks_of(item):
            if isinstance(block, NumbersBlock) and len(block.groups) < 2:
                text = f"{quoted(block.title)} shows one group alone; add the group without the treatment beside it"
                yield item.file.problem(path, text)
            if isinstance(block, BarsBlock) and len(block.compared) != 2:
                yield item.file.problem(path, f"{quoted(block.title)} compares nothing; {advice}")
            elif isinstance(block, BarsBlock):
                for i, row in enumerate(block.rows):
                    if row.other is None:
                        yield item.file.problem((*path, "rows", i), f"{quoted(row.label)} has no `other`; {advice}")


def _number(text: str) -> int:
    return int(text.replace(",", "") or 0)


def _denominators(text: str) -> set[int]:
    """The numbers of people that the shares in a text are of."""
    return {_number(match[3]) for match in _SHARE.finditer(text)} & DENOMINATORS


RULES = (
    Rule(
        "KT040",
        "No percentages",
        "PEMAT-P 6, 7; CDC Index 15, 17",
        'People, not percentages: "41 of 100 people" is understood by more readers than "41%".',
        percents,
    ),
    Rule(
        "KT041",
        "Whole numbers",
        "PEMAT-P 6; CDC Index 15",
        "A decimal looks more exact than what is known, and is misread. Round to whole people, or whole hours.",
        decimals,
    ),
    Rule(
        "KT042",
        "Shares are written as x of 100",
        "PEMAT-P 6, 7; CDC Index 15, 17, 20",
        'All shares in one form: "x of 100", or of 10, 1,000 and so on for what is very common or rare. "1 in 5" '
        'beside "1 in 8" makes readers calculate, and many take the second for the larger.',
        shares,
        english=True,
    ),
    Rule(
        "KT043",
        "One scale in a comparison",
        "PEMAT-P 7; CDC Index 17; IPDAS, probabilities on the same denominator",
        "What is compared in a picture or in a sentence is of the same number of people.",
        denominators,
        english=True,
    ),
    Rule(
        "KT044",
        "A number comes with its comparison",
        "CDC Index 16, 20; IPDAS certifying 1",
        "69 of 100 means little until one knows that it was 52 of 100 without the medicine. Each dot picture has at "
        "least two groups, and each bar has its `other`.",
        alone,
    ),
)
