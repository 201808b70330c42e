"""The least that a Textual app can be: one list. What ketatui is measured against."""

from textual.app import App, ComposeResult
from textual.widgets import OptionList


class Bare(App[None]):
    """Sixty rows to move in."""

    ENABLE_COMMAND_PALETTE = False

    def compose(self) -> ComposeResult:
        """The list."""
        yield OptionList(*(f"Row {number}: a line of text to move to" for number in range(1, 61)))


if __name__ == "__main__":
    Bare().run()
