"""Every rule, in the order of their codes."""

from collections.abc import Iterator

from ketatui.check import (
    answers,
    attribution,
    balance,
    dates,
    jargon,
    numerals,
    panels,
    parity,
    readability,
    safety,
    structure,
    wording,
)
from ketatui.check.material import Material
from ketatui.check.rule import Rule
from ketatui.yamlfile import Problem


def _nothing(_: Material) -> Iterator[Problem]:
    """What cannot be read never gets as far as to be looked at."""
    return iter(())


READABLE = Rule(
    "KT001",
    "The content can be read",
    "plain language: nothing is shown that is half read; JAMA benchmarks: authorship, disclosure (both must be named)",
    "The YAML is sound, every key is known, every text that must be there is there, and every id that is named exists. "
    "The other rules wait until this one is met.",
    _nothing,
)
"""The rule that loading itself enforces."""

RULES = (
    READABLE,
    *attribution.RULES,
    *structure.RULES,
    *panels.RULES,
    *numerals.RULES,
    *balance.RULES,
    *answers.RULES,
    *safety.RULES,
    *parity.RULES,
    *dates.RULES,
    *wording.RULES,
    *jargon.RULES,
    *readability.RULES,
)
"""All rules."""

BY_CODE = {rule.code: rule for rule in RULES}
"""Each rule under its code."""
