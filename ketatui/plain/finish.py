"""The end of a visit where one person follows another: asked once, so that a wrong number clears nothing."""

from collections.abc import Sequence
from typing import ClassVar

from ketatui.plain.moves import Back, Choice, End
from ketatui.plain.page import Page


class FinishPage(Page):
    """Are you finished?"""

    name: ClassVar[str] = "finish"

    def text(self) -> Sequence[str]:
        """The question, and what happens then."""
        return [self.talk.lines(self.words.are_you_finished, self.words.plain_cleared)]

    def choices(self) -> Sequence[Choice]:
        """No, and yes."""
        return [Choice(self.words.not_finished, Back()), Choice(self.words.yes_finished, End())]
