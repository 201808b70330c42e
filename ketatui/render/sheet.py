"""A sheet of plain text: headings, paragraphs and list items, wrapped, for pipes and screen readers."""

from textwrap import wrap
from typing import Literal


class Sheet:
    """Collects lines. An empty line parts paragraphs and stands before a heading; a list stays together.

    `width` is in columns; None leaves each paragraph on one line. Words are never broken, so an address
    that is longer than the width stays whole and can be copied.
    """

    def __init__(self, width: int | None = None) -> None:
        """Starts empty."""
        self._width = width
        self._lines: list[str] = []
        self._last: Literal["", "heading", "paragraph", "item"] = ""

    def heading(self, text: str) -> None:
        """A line of its own with an empty line before it."""
        self._gap()
        self._add(text, "")
        self._last = "heading"

    def paragraph(self, text: str) -> None:
        """A paragraph, right under its heading or after an empty line."""
        if self._last != "heading":
            self._gap()
        self._add(text, "")
        self._last = "paragraph"

    def item(self, text: str, mark: str = "- ") -> None:
        """A list item; its further lines start under its text."""
        self._add(text, mark)
        self._last = "item"

    def note(self, text: str) -> None:
        """A line that belongs to what stands above it; nothing where it is empty."""
        if text:
            self._add(text, "")

    def __str__(self) -> str:
        """Every line, each ended by a line break."""
        return "".join(f"{line}\n" for line in self._lines)

    def _gap(self) -> None:
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def _add(self, text: str, mark: str) -> None:
        if self._width is None:
            self._lines.append(mark + " ".join(text.split()))
            return
        indent = " " * len(mark)
        self._lines += wrap(
            text,
            self._width,
            initial_indent=mark,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
