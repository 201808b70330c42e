"""The app: themes, and letters that come early. Nothing else."""

import gc
import sys
from collections.abc import Callable, Sequence
from time import monotonic
from typing import ClassVar

from rich.console import RenderableType
from rich.text import Text
from textual import constants
from textual._compositor import LayoutUpdate
from textual.binding import Binding, BindingType
from textual.driver import Driver
from textual.events import Key
from textual.filter import LineFilter
from textual.widgets import Input

from ketatui.palette import BY_COLOURS
from ketatui.policy import OPEN, Policy
from ketatui.render.look import Look
from ketatui.settings import DEFAULTS, Settings
from ketatui.tui.colours import FILTERS
from ketatui.tui.isvisit import is_visit
from ketatui.tui.languageapp import LanguageApp
from ketatui.tui.staff import OpenIn, Reopen
from ketatui.tui.themes import theme

CALM = 0.6
"""Seconds after the first painting in which nothing else is done."""

CRASHED = 70
"""Exit status after a mistake in the program (EX_SOFTWARE of BSD's sysexits)."""

SOON = 2.0
"""Seconds that the screens get to be taken down when the guide is closed."""


class KetatuiApp(LanguageApp, inherit_bindings=False):
    """Shows a guide that has been loaded before."""

    CSS_PATH = "ketatui.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "quit", show=False, priority=True),
        Binding("ctrl+c", "quit", show=False),
        Binding("ctrl+t", "staff", show=False, priority=True),
        Binding("f9", "show_cursor", show=False),
        Binding("tab", "focus_next", show=False),
        Binding("shift+tab", "focus_previous", show=False),
    ]

    def __init__(
        self,
        look: Look,
        policy: Policy = OPEN,
        settings: Settings = DEFAULTS,
        clock: Callable[[], float] = monotonic,
        reopen: Reopen | None = None,
        open_in: OpenIn | None = None,
    ) -> None:
        """Takes what to show, what a visitor may do, and what the clinic has set.

        `clock` gives seconds and only goes forward; `reopen` opens the content again for the staff, `open_in` in
        another language.
        """
        super().__init__(look, policy, settings, clock, reopen, open_in)
        self.animation_level = "none"
        self.painted: Callable[[str], None] | None = None
        """Is told the first screen as it was painted, once nobody waits for it any more."""
        self.set_class(look.console, "-console")
        self._palettes = BY_COLOURS[look.colours]
        for palette in self._palettes:
            self.register_theme(theme(palette))
        self.begin_with_theme(settings.theme)

    async def on_mount(self) -> None:
        """Begins with the first screen."""
        self.title = self._look.words.title
        if self.policy.shared:
            self.at_rest()
        if self.cursor_shown:
            self.show_cursor(True)
        self.set_timer(CALM, self._calm)

    def _calm(self) -> None:
        """Does what could wait: the start may have put off the collection of waste, and keeps its first screen."""
        gc.enable()
        if self.painted is None or self._exit:
            return
        screen = self.screen
        if is_visit(screen) and screen.is_untouched and self.is_first_language:
            update = screen._compositor.render_update(full=True)
            if isinstance(update, LayoutUpdate):
                self.painted(update.render_segments(self.console))

    def _handle_exception(self, error: Exception) -> None:
        """Leaves at once with a sentence; a test without a terminal sees the error instead."""
        end = getattr(self._driver, "end", None)
        if end is None:
            super()._handle_exception(error)
        elif not self._exit:
            # What breaks while the screens are being taken down, after somebody has closed the guide, is no matter.
            end(CRASHED, self._look.word(self._look.words.went_wrong))

    def get_line_filters(self) -> Sequence[LineFilter]:
        """How what is painted is fitted to the colours of the terminal."""
        return FILTERS.get(self._look.colours) or super().get_line_filters()

    def exit(self, result: None = None, return_code: int = 0, message: RenderableType | None = None) -> None:
        """Closes the guide, in any case soon: a screen that cannot be taken down must not keep anybody waiting."""
        super().exit(result, return_code, message)
        end_within = getattr(self._driver, "end_within", None)
        if end_within is not None:
            end_within(SOON, return_code)

    def _fatal_error(self) -> None:
        """Says a sentence, never a traceback: that would show what a patient typed."""
        self._exit_renderables.append(Text(self._look.word(self._look.words.went_wrong)))
        self._close_messages_no_wait()

    def get_driver_class(self) -> type[Driver]:
        """The guide's own driver; the library's where there is no POSIX terminal, or where another is asked for."""
        if sys.platform == "win32" or constants.DRIVER is not None:
            return super().get_driver_class()
        from ketatui.tui.driver import GuideDriver

        return GuideDriver

    @property
    def look(self) -> Look:
        """What to draw, in the colours of the theme that is on."""
        palette = next(p for p in self._palettes if p.name == self.theme)
        return self._look._replace(palette=palette)

    def on_key(self, event: Key) -> None:
        """Gives a box the letters that were typed while it was still being opened.

        A box that has the focus keeps the letters it is sent. One that comes up to here was sent to
        the widget that had the focus before, and must not be taken for a shortcut.
        """
        box = self.focused
        if isinstance(box, Input) and event.is_printable and event.character:
            event.prevent_default()
            box.insert_text_at_cursor(event.character)

    def action_next_theme(self) -> None:
        """Changes to the next theme and draws what is open in its colours."""
        names = [palette.name for palette in self._palettes]
        self.theme = names[(names.index(self.theme) + 1) % len(names)]
        for screen in self.screen_stack:
            if is_visit(screen):
                screen.restyle(self.look)
