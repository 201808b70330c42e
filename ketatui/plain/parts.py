"""Long texts in parts, so that nobody has to listen to more at a time than they can keep in mind."""

import re
from collections.abc import Iterator, Sequence

LINES = 16
"""Lines of one part, about a minute of listening. A paragraph that is longer stays whole."""

_ITEM = re.compile(r"- |\d+\. ")


def parted(pieces: Sequence[str], lines: int = LINES) -> list[str]:
    """Pieces of text put together as far as they fit into one part; a long one is parted between its points."""
    parts: list[str] = []
    for piece in pieces:
        for number, section in enumerate(_sections(piece.strip("\n"), lines)):
            gap = "\n\n" if number == 0 else "\n"
            if parts and rows(parts[-1]) + rows(section) < lines and number == 0:
                parts[-1] += gap + section
            else:
                parts.append(section)
    return parts


def rows(text: str) -> int:
    """How many lines a text has."""
    return text.count("\n") + 1


def _sections(piece: str, lines: int) -> Iterator[str]:
    """A piece in sections of at most so many lines, none of which breaks a paragraph or a point."""
    section = ""
    for atom in _atoms(piece):
        if section and rows(section.rstrip("\n")) + rows(atom.rstrip("\n")) > lines:
            yield section.strip("\n")
            section = ""
        section += atom
    if section.strip("\n"):
        yield section.strip("\n")


def _atoms(piece: str) -> Iterator[str]:
    """Paragraphs and points, each with the line breaks behind it; a heading stays with what follows it."""
    atom, said = "", 0
    for line in piece.split("\n"):
        starts = bool(_ITEM.match(line)) or (atom.endswith("\n\n") and bool(line))
        if starts and said > 1:
            yield atom
            atom, said = "", 1
        atom += line + "\n"
        said += bool(line)
    yield atom
