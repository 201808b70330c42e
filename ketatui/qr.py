"""Text as QR codes made of characters, sized to the room on the screen, for any phone to read without a network."""

from collections.abc import Iterator, Sequence
from itertools import chain, groupby
from typing import NamedTuple

CAPACITY = (17, 32, 53, 78, 106, 134, 154, 192, 230, 271, 321, 367, 425, 458)
"""Bytes in a code of version 1, 2, ... at error correction L (ISO/IEC 18004, table 7).

Larger ones are left out: their dots are too small for an old phone held before a screen.
"""

QUIET, NARROWEST = 4, 2
"""Light modules round a code: what the standard asks for, and what phones still read where room is short."""

MOST = 9
"""Codes for one text. Nobody scans more than that."""


LARGEST_LETTER = 4
"""Bytes of one letter in UTF-8, at most."""


class Run(NamedTuple):
    """Characters of one row. The ink is always dark; the paper is dark too where `dark`, else light.

    To be drawn in explicit colours, black and white, whatever the colours of the screen are.
    """

    text: str
    dark: bool


class Code(NamedTuple):
    """One QR code, ready to draw: `number` of `of`, its rows, and the text that a phone reads from it."""

    number: int
    of: int
    rows: tuple[tuple[Run, ...], ...]
    text: str

    @property
    def columns(self) -> int:
        """How wide it is, in characters."""
        return sum(len(run.text) for run in self.rows[0])


class Form(NamedTuple):
    """One wording of a text, and how many codes it may take."""

    text: str
    most: int = 1


def codes(forms: Sequence[Form], columns: int, rows: int, *, half_blocks: bool = True) -> tuple[Code, ...]:
    """The codes for the first form of a text that fits into so much room; empty where none does.

    `half_blocks`: the console has the characters of two modules on top of each other.
    """
    side = min(columns, 2 * rows) if half_blocks else min(columns // 2, rows)
    version = _largest_version(side)
    capacity = CAPACITY[version - 1] if version else 0
    for form in forms:
        parts = (form.text,) if len(form.text.encode()) <= capacity else split(form.text, capacity)
        if 1 <= len(parts) <= form.most:
            return _drawn(parts, side, half_blocks)
    return ()


def split(text: str, capacity: int) -> tuple[str, ...]:
    """A text as numbered parts of at most so many bytes, each after a line "1/2"; empty where it takes too many.

    It is parted between lines where that needs no more codes, else between words, and a word only
    where it does not fit into one code.
    """
    room = capacity - len(f"{MOST}/{MOST}\n")
    if room < LARGEST_LETTER:
        return ()
    by_words = _packed([piece for line in text.splitlines(keepends=True) for piece in _words(line)], room)
    by_lines = _packed(text.splitlines(keepends=True), room)
    parts = by_lines if len(by_lines) <= len(by_words) else by_words
    if len(parts) > MOST:
        return ()
    return tuple(f"{i}/{len(parts)}\n{part.strip()}" for i, part in enumerate(parts, 1))


def _words(line: str) -> list[str]:
    """The words of a line, each with the spaces behind it, so that together they are the line."""
    return [word + " " for word in line.split(" ")[:-1]] + [line.split(" ")[-1]]


def _packed(pieces: Sequence[str], room: int) -> list[str]:
    """Pieces put together as far as they fit; one that is too long for a part is cut."""
    parts = [""]
    for piece in chain.from_iterable(_cut(piece, room) for piece in pieces):
        if len((parts[-1] + piece).rstrip().encode()) <= room:
            parts[-1] += piece
        else:
            parts.append(piece)
    return [part for part in parts if part.strip()]


def _cut(piece: str, room: int) -> Iterator[str]:
    """A piece, in parts of at most so many bytes where it is longer; never through a letter."""
    part = ""
    for letter in piece:
        if len((part + letter).rstrip().encode()) > room:
            yield part
            part = ""
        part += letter
    yield part


def _largest_version(side: int) -> int:
    """The largest code that fits into so many modules with the narrowest margin; 0 where none does."""
    return min(len(CAPACITY), max(0, (side - 2 * NARROWEST - 17) // 4))


def _drawn(texts: Sequence[str], side: int, half_blocks: bool) -> tuple[Code, ...]:
    """The codes of all texts, each as large as the largest, so that the screen stays still between them."""
    import segno

    longest = max(len(text.encode()) for text in texts)
    version = next(v for v, capacity in enumerate(CAPACITY, 1) if longest <= capacity)
    found = []
    for number, text in enumerate(texts, 1):
        made = segno.make_qr(text, version=version, error="l", mode="byte", encoding="utf-8")
        quiet = min(QUIET, (side - len(made.matrix)) // 2)
        modules = [[bool(module) for module in line] for line in made.matrix_iter(border=quiet)]
        cells = _half_rows(modules) if half_blocks else [["█" * 2 if m else " " * 2 for m in line] for line in modules]
        found.append(Code(number, len(texts), tuple(_runs(row) for row in cells), text))
    return tuple(found)


def _half_rows(modules: list[list[bool]]) -> list[list[str]]:
    """Two modules on top of each other in each character."""
    light = [False] * len(modules[0])
    signs = {(True, True): "█", (True, False): "▀", (False, True): "▄", (False, False): " "}
    uppers, lowers = modules[::2], [*modules[1::2], light]
    return [
        [signs[upper, lower] for upper, lower in zip(up, low, strict=True)]
        for up, low in zip(uppers, lowers, strict=False)
    ]


def _runs(cells: list[str]) -> tuple[Run, ...]:
    """Cells of the same kind together. Full ones also get a dark paper, so that no gap in a font shows."""
    return tuple(Run("".join(group), dark) for dark, group in groupby(cells, key=lambda cell: "█" in cell))
