"""What a visitor may do. The only place that decides it; the app asks before every action."""

from typing import NamedTuple


class Policy(NamedTuple):
    """The rules of one way of running: what is allowed beside reading, asking and checking."""

    may_quit: bool

    def allows(self, action: str) -> bool:
        """Whether an action of the app, by its name, may run."""
        return self.may_quit or action != "quit"


OPEN = Policy(may_quit=True)
"""A person's own computer."""
