"""The staff menu: what runs here and since when, the content opened again, and the end of the kiosk."""

from asyncio import to_thread
from collections.abc import Callable, Iterator
from typing import ClassVar

import textual
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.events import Resize
from textual.screen import Screen
from textual.widgets import Static

import ketatui
from ketatui.kiosk.idle import Stage
from ketatui.render.look import Look
from ketatui.tui.choices import Choice, ChoiceList
from ketatui.tui.messages import EndKiosk, EndVisit, TakeReopened
from ketatui.tui.page import LOW
from ketatui.tui.staff import NotReopened, Reopen

MOST = 5
"""Mistakes of a content folder that are shown; `ketatui check` lists them all."""

MINUTE, HOUR, DAY = 60, 3_600, 86_400


class StaffMenu(Screen[None], inherit_bindings=False):
    """Shows facts and a few things to do. It holds nothing of any visit."""

    CSS_PATH = "kiosk.tcss"
    ALLOW_SELECT = False
    STAGE: ClassVar[Stage] = "staff"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", show=False)]

    def __init__(self, look: Look, uptime: Callable[[], float], last_error: str, reopen: Reopen | None) -> None:
        """Takes what to draw, the seconds it has been running, the type and place of the last error, and the loader."""
        super().__init__()
        self._look, self._uptime, self._last_error, self._reopen = look, uptime, last_error, reopen

    def compose(self) -> ComposeResult:
        """What can be done, what came of the last choice, and the facts."""
        with Vertical(id="staff"):
            yield Static(Content(self._look.words.staff_title), id="staff-title")
            yield ChoiceList(id="staff-list")
            yield Static(id="staff-says")
            yield Static(Content("\n".join(self._facts())), id="staff-facts")

    def on_mount(self) -> None:
        """Offers what can be done."""
        self._offer()
        self.set_focus(self.query_one(ChoiceList))

    def on_resize(self, event: Resize) -> None:
        """Leaves out empty lines where there is little room."""
        self.set_class(event.size.height < LOW, "low")

    def _facts(self) -> Iterator[str]:
        look, words = self._look, self._look.words
        review = look.guide.info.review
        yield look.word(words.staff_versions, guide=ketatui.__version__, textual=textual.__version__)
        yield look.word(words.staff_content, version=look.guide.info.version, date=review.checked, due=review.due)
        yield words.not_reviewed if review.clinician == "none" else look.word(words.reviewed_by, name=review.clinician)
        seconds = int(self._uptime())
        days, hours, minutes = seconds // DAY, seconds % DAY // HOUR, seconds % HOUR // MINUTE
        yield look.word(words.staff_uptime, days=days, hours=hours, minutes=minutes)
        yield look.word(words.staff_error, error=self._last_error) if self._last_error else words.staff_no_error

    def _offer(self) -> None:
        words = self._look.words
        choices = [Choice(words.staff_leave, self.action_leave)]
        choices += [Choice(words.staff_reopen, self._open_again)] if self._reopen else []
        choices += [Choice(words.staff_end, self._ask_end)]
        self.query_one(ChoiceList).replace(choices)

    @on(ChoiceList.Chosen)
    def _chosen(self, event: ChoiceList.Chosen) -> None:
        event.stop()
        if callable(event.choice.what):
            event.choice.what()

    def action_leave(self) -> None:
        """Back to the welcome."""
        self.post_message(EndVisit())

    def _ask_end(self) -> None:
        words = self._look.words
        self._say(words.staff_end_note)
        self.query_one(ChoiceList).replace(
            [Choice(words.staff_end_no, self._do_not_end), Choice(words.staff_end_yes, self._end)]
        )

    def _do_not_end(self) -> None:
        self._say("")
        self._offer()

    def _end(self) -> None:
        self.post_message(EndKiosk())

    def _open_again(self) -> None:
        if self._reopen is not None:
            self._say(self._look.words.working)
            self.run_worker(self._take(self._reopen), exclusive=True)

    async def _take(self, reopen: Reopen) -> None:
        """Opens the content beside the screen; what has a mistake changes nothing."""
        look, words = self._look, self._look.words
        try:
            new = await to_thread(reopen)
        except NotReopened as error:
            more = len(error.problems) - MOST
            lines = [words.staff_not_reopened, *error.problems[:MOST]]
            self._say("\n".join(lines + [f"+ {more}"] * (more > 0)))
            return
        self.post_message(TakeReopened(new))
        self._look = new.looks[0]
        self.query_one("#staff-facts", Static).update(Content("\n".join(self._facts())))
        self._say(look.word(words.staff_reopened, version=new.looks[0].guide.info.version))

    def _say(self, text: str) -> None:
        self.query_one("#staff-says").set_class(not text, "empty")
        self.query_one("#staff-says", Static).update(Content(text))
