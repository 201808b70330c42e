"""A screen that paints no more than what has changed, and all of it at once."""

from collections.abc import Iterable
from typing import TypeVar

from textual._compositor import ChopsUpdate, Compositor, CompositorMap
from textual.geometry import Region, Size
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

Result = TypeVar("Result")


class SparingCompositor(Compositor):
    """Asks for the lines of those widgets only that stand where something has changed.

    Textual asks every widget for all its lines, those of the sidebar too for a letter in a box.
    """

    _changed: tuple[Region, ...] = ()

    def render_partial_update(self) -> ChopsUpdate | None:
        """What has changed, or None."""
        self._changed = tuple(self._dirty_regions)
        try:
            return super().render_partial_update()
        finally:
            self._changed = ()

    @property
    def full_map(self) -> CompositorMap:
        """Where every widget is. Found out between two layouts, what has moved is still to be painted."""
        before = self._full_map if self._visible_map is None else self._visible_map
        unknown, found = self._full_map_invalidated, super().full_map
        if unknown:
            for _, place in before.items() ^ found.items():
                if seen := place.clip.intersection(place.region):
                    self._dirty_regions.add(seen)
        return found

    def update_widgets(self, widgets: set[Widget]) -> None:
        """Notes what has changed; what is out of sight, and known, makes nobody look for all places again."""
        seen = self.visible_widgets
        super().update_widgets({widget for widget in widgets if widget in seen or widget not in self._full_map})

    def _get_renders(self, crop: Region | None = None) -> Iterable[tuple[Region, Region, list[Strip]]]:
        """Widgets from front to back: where each one is, what of that is painted, and its lines there."""
        if not self._changed:
            yield from super()._get_renders(crop)
            return
        for widget, (region, clip) in self.visible_widgets.items():
            seen = region.intersection(clip)
            rows = [row for part in self._changed if (row := part.intersection(seen))]
            if rows:
                top, bottom = min(row.y for row in rows), max(row.bottom for row in rows)
                painted = Region(seen.x, top, seen.width, bottom - top)
                yield region, painted, widget.render_lines(painted.translate(-region.offset))


class SparingScreen(Screen[Result]):
    """Paints after a layout all that the layout has changed; Textual paints a scroll bar later, in a second piece."""

    _laying_out = False

    def __init__(self) -> None:
        """Starts empty."""
        super().__init__()
        self._compositor = SparingCompositor()

    def _refresh_layout(self, size: Size | None = None, scroll: bool = False) -> None:
        self._laying_out = True
        try:
            super()._refresh_layout(size, scroll)
        finally:
            self._laying_out = False

    def _compositor_refresh(self) -> None:
        if self._laying_out:
            changed = {widget for widget in self._compositor.visible_widgets if widget._repaint_regions}
            self._compositor.update_widgets(changed)
            for widget in changed:
                widget._repaint_required = False
        super()._compositor_refresh()
