"""A scroll bar that is there in the layout that needs it, not in the one after it; of whole cells."""

from typing import ClassVar

from rich.color import Color
from rich.segment import Segment
from textual.containers import VerticalScroll
from textual.geometry import Region, Size
from textual.reactive import Reactive
from textual.scrollbar import ScrollBar, ScrollBarRender
from textual.strip import Strip
from textual.widget import Widget


class PlainScrollBarRender(ScrollBarRender):
    """A scroll bar of whole cells: the fonts of a Linux console lack the finer pieces."""

    VERTICAL_BARS: ClassVar[list[str]] = [" "]
    HORIZONTAL_BARS: ClassVar[list[str]] = [" "]


ScrollBar.renderer = PlainScrollBarRender


class PlainBar(ScrollBar):
    """A vertical bar one column wide, drawn as Textual draws it in a tenth of the time: it has three kinds of cells."""

    virtual_size = Reactive(Size(0, 0), layout=False, repaint=False)
    """As large as the bar itself: what a layout has just found out asks for no other one."""

    def render_lines(self, crop: Region) -> list[Strip]:
        """The cells of some rows."""
        drawn = self.render()
        if not isinstance(drawn, ScrollBarRender) or self.outer_size.width != 1:
            return super().render_lines(crop)
        self._dirty_regions.clear()
        inks = self.app.console.get_style(drawn.style)
        bar = drawn.render_bar(
            size=self.outer_size.height,
            virtual_size=drawn.virtual_size,
            window_size=drawn.window_size,
            position=drawn.position,
            back_color=inks.bgcolor or Color.default(),
            bar_color=inks.color or Color.default(),
        )
        return self._cells(list(bar.segments)[crop.y : crop.bottom])

    def _cells(self, segments: list[Segment]) -> list[Strip]:
        ground, (_, background) = self.visual_style.rich_style, self.background_colors
        made: dict[int, Strip] = {}
        for text, style, _ in segments:
            if id(style) not in made:
                strip = Strip([Segment(text, ground + style)], 1)
                for line_filter in self.get_line_filters():
                    strip = strip.apply_filter(line_filter, background)
                made[id(style)] = strip
        return [made[id(segment.style)] for segment in segments]


def plain_bar(widget: Widget) -> ScrollBar:
    """The vertical scroll bar of a widget, made when it is first wanted."""
    if widget._vertical_scrollbar is None:
        bar = widget._vertical_scrollbar = PlainBar(name="vertical", thickness=widget.scrollbar_size_vertical)
        bar.display = False
        widget.app._start_widget(widget, bar)
    return widget._vertical_scrollbar


def show_bar(widget: Widget, shown: bool) -> None:
    """Shows the vertical scroll bar of a widget, or hides it, in the layout that is under way or comes next."""
    widget.set_reactive(Widget.show_vertical_scrollbar, shown)
    widget._layout_cache.clear()
    widget.vertical_scrollbar.styles.inline.set_rule("display", "block" if shown else "none")


class SoonBar(VerticalScroll, inherit_bindings=False):
    """A container that scrolls up and down, and lays out what it holds once for each change.

    Textual finds out after a layout that a scroll bar is wanted, or no longer, and then lays the whole screen out
    again; and again because the container has become longer or shorter inside, which moves nothing on the screen.
    """

    auto_links = Reactive(False)
    """Nothing in it is a link: it need not be searched for any."""

    virtual_size = Reactive(Size(0, 0), layout=False, repaint=False)
    """How much there is to scroll."""

    @property
    def vertical_scrollbar(self) -> ScrollBar:
        """The scroll bar, made when it is first wanted."""
        return plain_bar(self)

    def _get_scrollable_region(self, region: Region) -> Region:
        """The part of a region that its content has; asked for in each layout, just before the content is arranged."""
        if self.styles.overflow_y == "auto" and self.styles.scrollbar_gutter != "stable":
            held = self.arrange(super()._get_scrollable_region(region).size).total_region
            wanted = held.bottom > region.height
            if wanted != self.show_vertical_scrollbar:
                show_bar(self, wanted)
        return super()._get_scrollable_region(region)
