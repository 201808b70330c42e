"""The gate of the app: what the policy does not allow does not happen, whoever asks for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from textual.app import SuspendNotSupported

from ketatui.policy import Policy
from ketatui.tui.followedapp import FollowedApp


class GatedApp(FollowedApp, inherit_bindings=False):
    """An app whose every way out of the guide asks the policy.

    Keys and links ask through `check_action`. Widgets of the library call some ways out directly, as an
    input box does with the clipboard: those ask here.
    """

    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False

    policy: Policy
    """What whoever sits here may do; set before the app runs."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether an action may run."""
        return self.policy.allows(action)

    async def action_quit(self) -> None:
        """Closes the guide."""
        if self.policy.allows("quit"):
            self.exit()

    def action_help_quit(self) -> None:
        """Does nothing: the guide says itself which key closes it."""

    def action_command_palette(self) -> None:
        """Does nothing: there is no palette."""

    def action_suspend_process(self) -> None:
        """Stops the guide and gives the terminal back to the shell."""
        if self.policy.allows("suspend_process"):
            super().action_suspend_process()

    @contextmanager
    def suspend(self) -> Iterator[None]:
        """Lends the terminal to another program. Raises SuspendNotSupported where that is not allowed."""
        if not self.policy.allows("suspend"):
            raise SuspendNotSupported("The guide keeps the terminal.")
        with super().suspend():
            yield

    def copy_to_clipboard(self, text: str) -> None:
        """Gives a text to the clipboard of the terminal (OSC 52)."""
        if self.policy.allows("copy_to_clipboard"):
            super().copy_to_clipboard(text)

    def open_url(self, url: str, *, new_tab: bool = True) -> None:
        """Opens a link in the web browser."""
        if self.policy.allows("open_url"):
            super().open_url(url, new_tab=new_tab)

    def save_screenshot(self, *args: Any, **options: Any) -> str:
        """Saves a picture of the screen and returns the name of the file; "" where that is not allowed."""
        return super().save_screenshot(*args, **options) if self.policy.allows("save_screenshot") else ""

    def deliver_screenshot(self, *args: Any, **options: Any) -> str | None:
        """Saves a picture of the screen among the downloads; None where that is not allowed."""
        return super().deliver_screenshot(*args, **options) if self.policy.allows("deliver_screenshot") else None

    def deliver_text(self, *args: Any, **options: Any) -> str | None:
        """Saves a text among the downloads; None where that is not allowed."""
        return super().deliver_text(*args, **options) if self.policy.allows("deliver_text") else None

    def deliver_binary(self, *args: Any, **options: Any) -> str | None:
        """Saves data among the downloads; None where that is not allowed."""
        return super().deliver_binary(*args, **options) if self.policy.allows("deliver_binary") else None
