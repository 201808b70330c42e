"""What a visitor may do. The only place that decides it; the app asks before every action."""

from typing import Literal, NamedTuple

KEEPING = frozenset({"save_page", "print_page"})
"""Actions that put a page on a disk or on paper."""

CLOSING = frozenset({"quit", "help_quit"})
"""Actions that close the guide, or say how to."""

LEADING_OUT = frozenset(
    {
        "add_class",
        "back",
        "bell",
        "change_theme",
        "command_palette",
        "copy_text",
        "copy_to_clipboard",
        "deliver_binary",
        "deliver_screenshot",
        "deliver_text",
        "hide_help_panel",
        "maximize",
        "minimize",
        "notify",
        "open_url",
        "pop_screen",
        "push_screen",
        "remove_class",
        "save_screenshot",
        "screenshot",
        "show_help_panel",
        "simulate_key",
        "suspend",
        "suspend_process",
        "switch_mode",
        "switch_screen",
        "toggle",
        "toggle_class",
        "toggle_dark",
    }
)
"""What the library under the screens can do and the guide does not need: ways to a shell, a file, the
clipboard, a web browser or a tool for programmers."""

SPEAKING = frozenset({"read_aloud"})
"""Actions that make a sound."""

ENDING = frozenset({"finish", "staff"})
"""Actions that end a visit: the person says so, or staff come."""


class Policy(NamedTuple):
    """The rules of one way of running: what is allowed beside reading, asking and checking."""

    may_quit: bool
    may_keep: bool
    """Whether a page may be saved as a file or printed."""
    place: Literal["clinic", "home", "between"] | None = None
    """Where everybody is who uses it, so that the side-effects walk need not ask; None: it asks."""
    may_leave: bool = True
    """Whether a visitor may use what leads out of the guide: clipboard, links, screenshots, the shell."""
    unattended: bool = False
    """Whether it runs with nobody at hand who could start it again: it then mends itself."""
    shared: bool = False
    """Whether one person follows another: each is welcomed, and each visit ends and is forgotten."""

    may_speak: bool = True
    """Whether the guide may be read aloud: not where others would hear it."""

    def with_headphones(self, there: bool) -> "Policy":
        """The same rules where headphones are at hand, so that reading aloud is heard by one person only."""
        return self._replace(may_speak=True) if there else self

    def allows(self, action: str) -> bool:
        """Whether an action of the app, by its name, may run."""
        if action in ENDING:
            return self.shared
        if action in SPEAKING:
            return self.may_speak
        if action in CLOSING:
            return self.may_quit
        if action in LEADING_OUT:
            return self.may_leave
        return self.may_keep or action not in KEEPING


OPEN = Policy(may_quit=True, may_keep=True)
"""A person's own computer."""

KIOSK = Policy(
    may_quit=False,
    may_keep=False,
    place="clinic",
    may_leave=False,
    unattended=True,
    shared=True,
    may_speak=False,
)
"""A terminal in a waiting room that one person uses after the other."""
