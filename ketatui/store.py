"""Where the guide's content lies: inside the installed package, else beside it in a checkout."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def shipped() -> Traversable:
    """The content folder that came with this program; works from a zip file too."""
    here = Path(__file__).resolve().parent
    for folder in (here / "content", here.parent / "content"):
        if folder.is_dir():
            return folder
    from importlib.resources import files

    return files("ketatui") / "content"
