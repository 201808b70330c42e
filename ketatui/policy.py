"""What a visitor may do. The only place that decides it; the app asks before every action."""

from typing import Literal, NamedTuple


class Policy(NamedTuple):
    """The rules of one way of running: what is allowed beside reading, asking and checking."""

    may_quit: bool
    may_keep: bool
    """Whether a page may be saved as a file or printed."""
    place: Literal["clinic", "home", "between"] | None = None
    """Where everybody is who uses it, so that the side-effects walk need not ask; None: it asks."""

    def allows(self, action: str) -> bool:
        """Whether an action of the app, by its name, may run."""
        if action == "quit":
            return self.may_quit
        return self.may_keep or action not in ("save_page", "print_page")


OPEN = Policy(may_quit=True, may_keep=True)
"""A person's own computer."""
