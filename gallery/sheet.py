"""A page of HTML that shows all pictures of a folder side by side."""

from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import NamedTuple

STYLE = """
body { font: 16px sans-serif; margin: 2rem; background: #fff; color: #111; }
section { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
figure { margin: 0; } img { max-width: 46rem; border: 1px solid #555; }
figcaption { font-size: 0.9rem; padding: 0.2rem 0; }
"""


class Picture(NamedTuple):
    """A file and what it shows."""

    file: str
    screen: str
    size: str
    look: str


def write(folder: Path, pictures: Iterable[Picture]) -> None:
    """Writes `index.html`: a heading for each screen, under it a picture for each size and look."""
    parts = ["<!doctype html><html lang='en'><meta charset='utf-8'><title>ketatui: every screen</title>"]
    parts += [f"<style>{STYLE}</style><h1>Every screen</h1>"]
    screens: dict[str, list[Picture]] = {}
    for shown in pictures:
        screens.setdefault(shown.screen, []).append(shown)
    for screen, shown_there in screens.items():
        parts.append(f"<h2>{escape(screen)}</h2><section>")
        for shown in shown_there:
            words = escape(f"{shown.screen}, {shown.size}, {shown.look}")
            file = escape(shown.file)
            image = f"<a href='{file}'><img src='{file}' alt='{words}' loading='lazy'></a>"
            parts.append(f"<figure>{image}<figcaption>{words}</figcaption></figure>")
        parts.append("</section>")
    (folder / "index.html").write_text("\n".join([*parts, "</html>"]), encoding="utf-8")
