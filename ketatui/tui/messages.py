"""The few messages that cross widgets: what a person wants to open."""

from dataclasses import dataclass

from textual.message import Message

from ketatui.tui.staff import Reopened


@dataclass
class OpenTopic(Message):
    """Open a topic by its id."""

    topic_id: str


@dataclass
class OpenPage(Message):
    """Open one of the other pages by its name: ask, check, words, help, keys."""

    name: str
    crisis_first: bool = False
    """Whether the help page begins with the crisis line, as the sentence that led there did."""


@dataclass
class GoBack(Message):
    """Go up one level."""


@dataclass
class PutOnList(Message):
    """Put a question on the visit list."""

    question: str


@dataclass
class TakeAway(Message):
    """Show what can be taken to the nurse."""


@dataclass
class StartVisit(Message):
    """A person has come: start a visit, at a page by its name or, with none, at the beginning."""

    page: str = ""
    language: str = ""
    """The language that the person has chosen; empty: the one that each visit begins in."""


@dataclass
class ChangeLanguage(Message):
    """Change to the next language."""


@dataclass
class Finish(Message):
    """The person says that they are finished."""


@dataclass
class EndVisit(Message):
    """End the visit now, and forget it."""


@dataclass
class TitleTouched(Message):
    """The title was touched: several times in a row is how staff knock."""


@dataclass
class TakeReopened(Message):
    """Show what has been read anew from the next visit on."""

    new: Reopened


@dataclass
class EndKiosk(Message):
    """Staff end the kiosk."""
