"""Renderables that are drawn once for each width, however often the screen asks for them."""

from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.app import App
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

WIDTHS = 2
"""At how many widths the lines are kept: a layout tries one with and one without a scroll bar."""


class Drawn(Visual):
    """Renderables one under the other.

    Textual asks a text for its height in every layout, and for its lines in every painting. Wrapping a topic
    takes longer than all the rest of a key press, so its lines are kept until the width changes.
    """

    def __init__(self, app: App[object], parts: Iterable[RenderableType]) -> None:
        """Takes the app whose console draws, and what it draws from top to bottom."""
        self._app = app
        self._parts = Group(*parts)
        self._lines: dict[int, list[list[Segment]]] = {}
        self._strips: tuple[int, Style, list[Strip]] | None = None

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """All the room there is."""
        return container_width

    def get_height(self, rules: RulesMap, width: int) -> int:
        """How many lines it takes at a width."""
        return len(self._at(width))

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """The lines at a width, in the colours of the widget where they have none of their own."""
        if self._strips is None or self._strips[:2] != (width, style):
            self._strips = width, style, _painted(self._at(width), style.rich_style)
        return self._strips[2] if height is None else self._strips[2][:height]

    def _at(self, width: int) -> list[list[Segment]]:
        lines = self._lines.get(width)
        if lines is None:
            if len(self._lines) == WIDTHS:
                self._lines.clear()
            options = self._app.console_options.update(width=width, highlight=False).reset_height()
            rendered = self._app.console.render(self._parts, options)
            split = Segment.split_and_crop_lines(rendered, width, include_new_lines=False, pad=False)
            lines = self._lines[width] = list(split)
        return lines


def _painted(lines: list[list[Segment]], ground: RichStyle) -> list[Strip]:
    """Lines on the style of a widget, in as few pieces as may be: each piece brings its colours along over the line."""
    joined: dict[int, RichStyle] = {}

    def on_ground(style: RichStyle | None) -> RichStyle:
        found = joined.get(id(style))
        if found is None:
            found = joined[id(style)] = ground + style
        return found

    strips = []
    for line in lines:
        pieces: list[Segment] = []
        for text, style, _ in line:
            grounded = on_ground(style)
            if pieces and _looks_alike(text, grounded, before := pieces[-1].style or ground):
                pieces[-1] = Segment(pieces[-1].text + text, before)
            else:
                pieces.append(Segment(text, grounded))
        strips.append(Strip(pieces))
    return strips


def _looks_alike(text: str, style: RichStyle, before: RichStyle) -> bool:
    """Whether a text looks the same in the style of what stands before it; spaces show their ground only."""
    if style == before:
        return True
    lined = style.underline or before.underline or style.reverse or before.reverse or style.strike or before.strike
    return text.isspace() and style.bgcolor == before.bgcolor and not lined
