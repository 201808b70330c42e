"""Numbers to call in figures five rows high, for whoever stands a step away from the screen."""

_ROWS = {
    "0": ("███", "█ █", "█ █", "█ █", "███"),
    "1": ("██ ", " █ ", " █ ", " █ ", "███"),
    "2": ("███", "  █", "███", "█  ", "███"),
    "3": ("███", "  █", "███", "  █", "███"),
    "4": ("█ █", "█ █", "███", "  █", "  █"),
    "5": ("███", "█  ", "███", "  █", "███"),
    "6": ("███", "█  ", "███", "█ █", "███"),
    "7": ("███", "  █", "  █", "  █", "  █"),
    "8": ("███", "█ █", "███", "█ █", "███"),
    "9": ("███", "█ █", "███", "  █", "███"),
    " ": ("  ", "  ", "  ", "  ", "  "),
}

HEIGHT = 5
"""Rows of a figure."""


def figures(number: str, width: int, *, ascii_only: bool = False) -> list[str]:
    """The rows of a number in large figures, each cell two columns wide where that fits.

    Empty when the number does not fit into `width` columns or has a sign that has no figure.
    """
    if not number or any(sign not in _ROWS for sign in number):
        return []
    block = "#" if ascii_only else "█"
    for stretch in (2, 1):
        rows = ["  ".join(_stretched(_ROWS[sign][row], stretch, block) for sign in number) for row in range(HEIGHT)]
        if len(rows[0]) <= width:
            return rows
    return []


def _stretched(cells: str, stretch: int, block: str) -> str:
    return "".join((block if cell == "█" else " ") * stretch for cell in cells)
