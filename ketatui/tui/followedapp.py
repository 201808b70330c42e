"""An app whose terminal cursor stands where the focus is, so that braille displays and magnifiers can follow."""

from rich.cells import cell_len
from rich.console import RenderableType
from textual._compositor import ChopsUpdate
from textual.geometry import Offset
from textual.screen import Screen
from textual.widgets import Input, OptionList

from ketatui.tui.styledapp import StyledApp
from ketatui.tui.terminalmodes import HIDDEN_CURSOR
from ketatui.tui.written import Difference, Written


def spot(screen: Screen[object]) -> Offset:
    """The cell that a person's keys act on: the cursor of a box, the line of a list, the start of anything else."""
    focused = screen.focused
    if focused is None or not focused.region.area:
        return Offset(0, 0)
    inside = focused.content_region.offset
    if isinstance(focused, Input):
        typed = cell_len(focused.value[: focused.cursor_position])
        return inside + Offset(typed - round(focused.scroll_offset.x), 0)
    if isinstance(focused, OptionList) and focused.highlighted is not None:
        line = focused._index_to_line.get(focused.highlighted, 0) - round(focused.scroll_offset.y)
        return inside + Offset(0, max(0, min(line, focused.content_region.height - 1)))
    return inside


class FollowedApp(StyledApp, inherit_bindings=False):
    """Moves the cursor after each painting. It is hidden, as most people expect, until somebody wants it shown."""

    cursor_shown = False
    """Whether the cursor can be seen."""

    def __init__(self) -> None:
        """Knows nothing of the terminal yet."""
        super().__init__()
        self.written = Written()
        """What stands on the terminal."""

    def _display(self, screen: Screen[object], renderable: RenderableType | None) -> None:
        """Writes of an update only what does not stand on the terminal already: a line to it may be slow."""
        if isinstance(renderable, ChopsUpdate):
            difference = self.written.sparing(renderable)
            renderable = None if self._is_nothing(screen, difference) else difference
        elif renderable is not None:
            self.written.forget()
        super()._display(screen, renderable)

    def _is_nothing(self, screen: Screen[object], difference: Difference) -> bool:
        """Whether an update would be written, and would neither change a cell nor move the cursor."""
        if self.is_headless or self._batch_count or not self._running or self._driver is None:
            return False
        cursor = screen.outer_size.clamp_offset(self.cursor_position)
        return not difference.render_segments(self.console) and cursor == self._previous_cursor_position

    @property
    def cursor_position(self) -> Offset:
        """Where the terminal's cursor goes after what is painted next."""
        return spot(self.screen) if self._screen_stack else Offset(0, 0)

    @cursor_position.setter
    def cursor_position(self, where: Offset) -> None:
        """Takes nothing: widgets that know of a cursor of their own are asked for it."""

    def show_cursor(self, on: bool) -> None:
        """Shows the cursor or hides it again."""
        self.cursor_shown = on
        if self._driver is not None:
            self._driver.write(HIDDEN_CURSOR.off if on else HIDDEN_CURSOR.on)
            self._driver.flush()

    def action_show_cursor(self) -> None:
        """Shows the cursor, or hides it again."""
        self.show_cursor(not self.cursor_shown)
