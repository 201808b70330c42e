"""Take it with me: a warning first, then a code for the phone, a file or paper. Only when a person asks."""

from __future__ import annotations

from asyncio import to_thread
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from rich.console import Group, RenderableType
from rich.style import Style
from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.events import Resize
from textual.screen import ModalScreen
from textual.widgets import Static

from ketatui.palette import QR_INK, QR_PAPER
from ketatui.qr import Code, codes
from ketatui.render.look import Look
from ketatui.tui.bars import HelpLine, KeyLine
from ketatui.tui.choices import Choice, ChoiceList
from ketatui.tui.frame import TALL
from ketatui.tui.messages import Finish, OpenPage
from ketatui.tui.page import LOW
from ketatui.tui.reading import Scroller

if TYPE_CHECKING:
    from ketatui.deliver import Outcome
    from ketatui.handoff import Summary

PAGE = 78
"""Columns of the page at most, as the style sheet has it."""

EDGES = 4
"""Columns of it that the mark of the focus, the scroll bar and the empty ones beside it take."""

BESIDE = 4
"""Rows that the words over and under a code take."""


class TakeAwayScreen(ModalScreen[OpenPage | None]):
    """Shows a page of words, then, when asked, its codes; Left and Right turn them."""

    CSS_PATH = "pages.tcss"
    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("left", "turn(-1)", show=False),
        Binding("right", "turn(1)", show=False),
        Binding("f10", "app.finish", show=False),
    ]

    def __init__(self, summary: Summary, look: Look) -> None:
        """Takes what can be taken, and how to draw."""
        super().__init__()
        self._page, self._look = summary, look
        self._codes: tuple[Code, ...] = ()
        self._here = 0
        self._said = ""
        self._back = 0
        self._left = False

    def compose(self) -> ComposeResult:
        """The page or the code, and what can be done with it."""
        with Vertical(id="take-middle"):
            with Scroller(id="take-body", classes="scroller"):
                yield Static(id="take-text")
            yield ChoiceList(id="take-on")
        yield HelpLine(self._look)
        yield KeyLine()

    def on_mount(self) -> None:
        """Starts with the warning and the page; what may not be done here is not offered."""
        words, can = self._look.words, self.app.check_action
        choices = [Choice(words.take_code, self._wanted)]
        choices += [Choice(words.take_save, self._save)] if can("save_page", ()) else []
        choices += [Choice(words.take_print, self._print)] if can("print_page", ()) else []
        self._back = len(choices)
        choices += [Choice(words.back, self.action_leave)]
        choices += [Choice(words.finished, self._finish)] if can("finish", ()) else []
        self.query_one(ChoiceList).replace(choices)
        self.set_focus(self.query_one(ChoiceList))
        keys = (("Up/Down", words.key_choose), ("Enter", words.key_do), ("Esc", words.back))
        self.query_one(KeyLine).show(keys)
        self._draw()

    def on_click(self) -> None:
        """A touch leaves the code, so that the whole screen can be the code."""
        if self.has_class("coded"):
            if self._here + 1 < len(self._codes):
                self.action_turn(1)
            else:
                self.action_leave()

    @on(OpenPage)
    def _open_page(self, message: OpenPage) -> None:
        """Leaves for the page that the help line opens."""
        message.stop()
        self._leave(replace(message))

    def on_resize(self, event: Resize) -> None:
        """Makes the code as large as the window allows."""
        self.set_class(event.size.height < LOW, "low")
        self.set_class(event.size.height >= TALL, "tall")
        if self._codes:
            self._show_code()
        self._draw()

    def _draw(self) -> None:
        words = self._look.words
        body = self.query_one("#take-text", Static)
        if self._codes:
            body.update(self._code())
            return
        said = [self._said, ""] if self._said else []
        width = min(PAGE, self.app.size.width) - EDGES
        text = "\n".join(["", *said, words.take_warning, "", self._page.text(width).rstrip()])
        body.update(Text.assemble((words.take_title, self._look.style("primary", bold=True)), text))

    def _code(self) -> RenderableType:
        words, code = self._look.words, self._codes[self._here]
        # Without colours ink and paper are told apart by the ground alone, so that there must be no dark one.
        grounds = {True: QR_PAPER if self._look.colours == "none" else QR_INK, False: QR_PAPER}
        inks = {dark: Style.parse(f"{QR_INK} on {ground}") for dark, ground in grounds.items()}
        margin = " " * ((self.app.size.width - code.columns) // 2)
        rows = [Text.assemble(margin, *((run.text, inks[run.dark]) for run in row), no_wrap=True) for row in code.rows]
        many = self._look.word(words.code_of, here=code.number, all=code.of) if code.of > 1 else ""
        leave = words.code_next if code.number < code.of else words.code_back
        return Group(*rows, *(Text(line, justify="center") for line in (many, words.code_how, leave) if line))

    def _show_code(self) -> None:
        width, height = self.app.size
        self._codes = codes(self._page.forms, width - 2, height - BESIDE, half_blocks=not self._look.console)
        self._here = min(self._here, max(0, len(self._codes) - 1))
        self._said = "" if self._codes else self._look.words.code_too_small
        if self._said:
            # Enter leads back then; in a waiting room the line after it ends the visit.
            self.query_one(ChoiceList).highlighted = self._back
        self.set_class(bool(self._codes), "coded")

    @on(ChoiceList.Chosen)
    def _chosen(self, event: ChoiceList.Chosen) -> None:
        event.stop()
        if callable(event.choice.what):
            event.choice.what()

    def _wanted(self) -> None:
        self._show_code()
        self._draw()

    def _save(self) -> None:
        from ketatui.deliver import save_page

        self._deliver(partial(save_page, self._page.markdown()))

    def _print(self) -> None:
        from ketatui.deliver import print_text

        self._deliver(partial(print_text, self._page.text()))

    def _deliver(self, delivery: Callable[[], Outcome]) -> None:
        """Hands the page over beside the screen, which goes on answering while a printer or a disk is slow."""
        self._said = self._look.words.working
        self._draw()
        self.run_worker(self._tell_after(delivery))

    async def _tell_after(self, delivery: Callable[[], Outcome]) -> None:
        self._tell(await to_thread(delivery))

    def action_leave(self) -> None:
        """From the code back to the page, from the page back to where the person came from."""
        if self._codes:
            self._codes = ()
            self.remove_class("coded")
            self.set_focus(self.query_one(ChoiceList))
            self._draw()
        else:
            self._leave(None)

    def _finish(self) -> None:
        self.post_message(Finish())

    def _leave(self, wanted: OpenPage | None) -> None:
        """Leaves once, however often it is asked for."""
        if self.is_current and not self._left:
            self._left = True
            self.dismiss(wanted)

    def action_turn(self, step: int) -> None:
        """Turns to the code before or after."""
        if self._codes:
            self._here = (self._here + step) % len(self._codes)
            self._draw()

    def _tell(self, outcome: Outcome) -> None:
        self._said = self._look.word(getattr(self._look.words, outcome.key), file=outcome.file)
        self._draw()
