"""Writes the guide into a folder in one of its forms; never over a file that is there, unless told to."""

from collections.abc import Callable
from pathlib import Path

from ketatui.export.data import as_json
from ketatui.export.marked import as_markdown
from ketatui.export.page import as_html
from ketatui.export.text import as_text
from ketatui.render.look import Look

FORMS: dict[str, Callable[[Look], str]] = {"html": as_html, "md": as_markdown, "txt": as_text, "json": as_json}
"""What makes each form, by the ending of its file."""

NAME = "ketatui"
"""The name of the file, before its ending."""


def export(look: Look, form: str, folder: Path, *, force: bool = False) -> Path:
    """Writes one form and returns the file. Raises FileExistsError where there is one and OSError where it cannot."""
    text = FORMS[form](look)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{NAME}.{form}"
    with path.open("w" if force else "x", encoding="utf-8", newline="\n") as file:
        file.write(text)
    return path
