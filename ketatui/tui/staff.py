"""What the app is handed for the staff of a clinic: how to open the content again, and what went wrong last."""

from collections.abc import Callable
from typing import NamedTuple

from ketatui.render.look import Look
from ketatui.settings import Settings


class Reopened(NamedTuple):
    """What has been read anew: the guide in each language offered, the first one first, and the settings."""

    looks: tuple[Look, ...]
    settings: Settings


class NotReopened(Exception):
    """The content could not be opened again; the old one stays."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        """Takes each mistake as file, line and what to do."""
        super().__init__(*problems)
        self.problems = problems


OpenIn = Callable[[str], Look]
"""Opens the guide in a language, by its short name, when it is chosen. Raises NotInLanguage."""

Reopen = Callable[[], Reopened]
"""Opens the content again, whole. Raises NotReopened where anything in it is wrong."""
