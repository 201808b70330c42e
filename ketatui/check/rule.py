"""What a rule and a finding are."""

from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple

from ketatui.check.material import Material
from ketatui.yamlfile import Problem

Severity = Literal["error", "warning", "note"]
"""An error fails the check, a warning asks for a look, a note only lists what readers are told as well."""

Find = Callable[[Material], Iterable[Problem]]
"""What looks for the mistakes that a rule names."""


class Rule(NamedTuple):
    """One rule: its code, what it demands, the item of a standard it comes from, and why.

    `explain` says why the rule is there and what to do. `english` rules know English words and
    leave other languages alone.
    """

    code: str
    title: str
    standard: str
    explain: str
    find: Find
    severity: Severity = "error"
    english: bool = False


class Finding(NamedTuple):
    """A mistake at its place, in the order in which findings are listed."""

    file: str
    line: int
    code: str
    severity: Severity
    text: str

    def __str__(self) -> str:
        """The form that editors and people read: `file:line: KT014 error: text`."""
        return f"{self.file}:{self.line}: {self.code} {self.severity}: {self.text}"
