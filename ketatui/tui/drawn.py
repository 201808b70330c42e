"""Renderables that are drawn once for each width, however often the screen asks for them."""

from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.app import App
from textual.css.styles import RulesMap
from textual.geometry import Size
from textual.reactive import Reactive
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual
from textual.widgets import Static

from ketatui.tui.sizes import forget_sizes

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
        self._painted: _Painted | None = None

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """All the room there is."""
        return container_width

    def get_height(self, rules: RulesMap, width: int) -> int:
        """How many lines it takes at a width."""
        return len(self._at(width))

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """The lines at a width, in the colours of the widget where they have none of their own."""
        return [self.line(number, width, style) for number in range(len(self._at(width)))[:height]]

    def line(self, number: int, width: int, style: Style) -> Strip:
        """One line at a width, counted from 0; an empty one past the end."""
        painted = self._painted
        if painted is None or painted.made_for != (width, style):
            painted = self._painted = _Painted(self._at(width), width, style)
        return painted.line(number)

    def _at(self, width: int) -> list[list[Segment]]:
        lines = self._lines.get(width)
        if lines is None:
            if len(self._lines) == WIDTHS:
                self._lines.clear()
            lines = self._lines[width] = self.wrapped(width)
        return lines

    def wrapped(self, width: int) -> list[list[Segment]]:
        """Its lines at a width, made anew."""
        options = self._app.console_options.update(width=width, highlight=False).reset_height()
        rendered = self._app.console.render(self._parts, options)
        return list(Segment.split_and_crop_lines(rendered, width, include_new_lines=False, pad=False))


class _Painted:
    """Lines on the style of a widget, each made when it first comes into sight.

    They are put together of as few pieces as may be: each piece brings its colours along over the line.
    """

    def __init__(self, lines: list[list[Segment]], width: int, style: Style) -> None:
        self.made_for = width, style
        self._lines, self._ground = lines, style.rich_style
        self._made: dict[int, Strip] = {}
        self._joined: dict[int, RichStyle] = {}

    def line(self, number: int) -> Strip:
        strip = self._made.get(number)
        if strip is None:
            pieces = self._pieces(self._lines[number]) if number < len(self._lines) else []
            strip = self._made[number] = Strip(pieces).extend_cell_length(self.made_for[0], self._ground)
        return strip

    def _pieces(self, line: list[Segment]) -> list[Segment]:
        pieces: list[Segment] = []
        for text, style, _ in line:
            grounded = self._on_ground(style)
            if pieces and _looks_alike(text, grounded, before := pieces[-1].style or self._ground):
                pieces[-1] = Segment(pieces[-1].text + text, before)
            else:
                pieces.append(Segment(text, grounded))
        return pieces

    def _on_ground(self, style: RichStyle | None) -> RichStyle:
        found = self._joined.get(id(style))
        if found is None:
            found = self._joined[id(style)] = self._ground + style
        return found


def _looks_alike(text: str, style: RichStyle, before: RichStyle) -> bool:
    """Whether a text looks the same in the style of what stands before it; spaces show their ground only."""
    if style == before:
        return True
    lined = style.underline or before.underline or style.reverse or before.reverse or style.strike or before.strike
    return text.isspace() and style.bgcolor == before.bgcolor and not lined


class Lines(Static):
    """Shows what is drawn. Only lines that are in sight are made, however long the text is."""

    auto_links = Reactive(False)
    """Nothing in it is a link: it need not be searched for any."""

    virtual_size = Reactive(Size(0, 0), layout=False, repaint=False)
    """As large as the widget itself: what a layout has just found out asks for no other one."""

    def show(self, drawn: Drawn) -> None:
        """Shows other lines. As many as before move nothing that stands under them."""
        before, width = self.visual, self.content_size.width
        if drawn is not before:
            same = isinstance(before, Drawn) and before.get_height({}, width) == drawn.get_height({}, width)
            if width and same:
                forget_sizes(self)
            self.update(drawn, layout=not width or not same)

    def render_line(self, y: int) -> Strip:
        """A line of the text."""
        drawn = self.visual
        if not isinstance(drawn, Drawn):
            return super().render_line(y)
        self._dirty_regions.clear()
        return drawn.line(y, self.size.width, self.visual_style)
