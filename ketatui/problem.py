"""Mistakes in the content: where each is, what is wrong and what to do."""

from typing import NamedTuple

Path = tuple[str | int, ...]
"""The way to a value: keys and list positions, from the top of the file."""


class Problem(NamedTuple):
    """A mistake in the content: where it is, what is wrong and what to do."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        """The form that editors and people read: `file:line: text`."""
        return f"{self.file}:{self.line}: {self.text}"


class ContentError(Exception):
    """The content cannot be shown; `problems` lists every mistake that was found."""

    def __init__(self, problems: list[Problem]) -> None:
        """Keeps the problems, in order of file and line."""
        self.problems = sorted(problems)
        super().__init__("\n".join(map(str, self.problems)))
