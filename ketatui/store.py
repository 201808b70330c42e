"""Where the guide's content lies: inside the installed package, else beside it in a checkout."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def shipped() -> Traversable:
    """The content folder that came with this program; works from a zip file too."""
    inside = files("ketatui") / "content"
    if inside.is_dir():
        return inside
    return Path(__file__).resolve().parent.parent / "content"
