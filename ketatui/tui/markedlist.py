"""A list whose highlighted line carries a mark, so that it shows by shape as well as by colour."""

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option


def heading(text: str) -> Option:
    """A line that names a group and cannot be chosen."""
    return Option(Content.styled(text, "bold"), disabled=True)


class MarkedList(OptionList):
    """An OptionList that redraws a line when the highlight comes to it or leaves it."""

    def __init__(self, *lines: Option, id: str | None = None) -> None:
        """Takes the lines; those with an id are drawn by `draw`."""
        super().__init__(*lines, id=id)
        self._marked: str | None = None

    def draw(self, option_id: str, marked: bool) -> Content:
        """How a line looks, with the mark or without."""
        raise NotImplementedError(option_id, marked)

    def redraw(self, option_id: str) -> None:
        """Draws a line again."""
        self.replace_option_prompt(option_id, self.draw(option_id, option_id == self._marked))

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Moves the mark."""
        event.stop()
        old, self._marked = self._marked, event.option.id
        for option_id in {old, self._marked}:
            if option_id is not None and option_id in self._id_to_option:
                self.redraw(option_id)
