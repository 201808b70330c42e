"""A list whose highlighted line carries a mark, so that it shows by shape as well as by colour."""

from time import monotonic
from typing import ClassVar, Literal

from rich.text import Text
from textual._widget_navigation import find_next_enabled_no_wrap
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import Reactive
from textual.visual import VisualType
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from ketatui.render.prose import Hanging


def heading(text: str, *, apart: bool = False) -> Option:
    """A line that names a group and cannot be chosen, with `apart` after an empty line."""
    return Option(Content.styled(f"{chr(10) if apart else ''} {text}", "bold"), disabled=True)


def hanging(marked: bool, sign: str, label: str | Text) -> Hanging:
    """The mark, a sign such as `[x]`, and the label, whose further lines start under its first letter."""
    body = label.copy() if isinstance(label, Text) else Text(label)
    return Hanging(Text(f"{'>' if marked else ' '} {sign}"), body)


class MarkedList(OptionList):
    """An OptionList that redraws a line when the highlight comes to it or leaves it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("space", "select", show=False)]

    auto_links = Reactive(False)
    """Nothing in it is a link: it need not be searched for any."""

    def __init__(self, *lines: Option, id: str | None = None) -> None:
        """Takes the lines; those with an id are drawn by `draw`."""
        self._marked: str | None = None
        self.deaf_until = 0.0
        """The moment, on the monotonic clock, before which nothing can be chosen."""
        super().__init__(*lines, id=id)

    class Scrolled(Message):
        """The list has moved, or more or less of it fits."""

    @property
    def has_more(self) -> bool:
        """Whether lines are left under the last visible one."""
        return self.max_scroll_y - self.scroll_y >= 1

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Tells the page, so that its hint stays true."""
        super().watch_scroll_y(old_value, new_value)
        self.post_message(self.Scrolled())

    def on_resize(self) -> None:
        """Tells the page that more or less of the list fits."""
        self.call_after_refresh(self.post_message, self.Scrolled())

    @property
    def labels(self) -> list[str]:
        """What can be chosen, in words. A list whose lines say more than their id names them itself."""
        return [option.id for option in self.options if option.id]

    def draw(self, option_id: str, marked: bool) -> VisualType:
        """How a line looks, with the mark or without. A list whose lines say more than their id draws them itself."""
        return hanging(marked, "", option_id)

    def redraw(self, option_id: str) -> None:
        """Draws a line again."""
        self.replace_option_prompt(option_id, self.draw(option_id, option_id == self._marked))

    def action_select(self) -> None:
        """Chooses the line that is highlighted."""
        if monotonic() >= self.deaf_until:
            super().action_select()

    def action_cursor_up(self) -> None:
        """Moves up a line; over the first one that can be chosen there is only the top."""
        if not self._step(-1):
            self.scroll_home(animate=False)

    def action_cursor_down(self) -> None:
        """Moves down a line, and stays on the last one: nobody comes from "None of these" to an emergency."""
        if not self._step(1):
            self.scroll_end(animate=False)

    def _step(self, direction: Literal[-1, 1]) -> bool:
        found = find_next_enabled_no_wrap(self.options, self.highlighted, direction)
        if found is not None:
            self.highlighted = found
        return found is not None

    def action_page_up(self) -> None:
        """Moves up a page; a list that has no height yet stays where it is."""
        if self.size.height:
            super().action_page_up()  # type: ignore[no-untyped-call]

    def action_page_down(self) -> None:
        """Moves down a page; a list that has no height yet stays where it is."""
        if self.size.height:
            super().action_page_down()  # type: ignore[no-untyped-call]

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Moves the mark. The message goes on: a page may want to show what is highlighted."""
        old, self._marked = self._marked, event.option.id
        for option_id in {old} ^ {self._marked}:
            if option_id is not None and option_id in self._id_to_option:
                self._remark(option_id)

    def _remark(self, option_id: str) -> None:
        """Draws a line with its mark or without; both are equally long, so that every other line stays as it is."""
        option = self._id_to_option[option_id]
        option._set_prompt(self.draw(option_id, option_id == self._marked))
        drawn = self._option_render_cache
        for key in [key for key in drawn.keys() if key[0] is option]:  # noqa: SIM118 - no mapping
            drawn.discard(key)
        self.refresh()
