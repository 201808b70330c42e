"""When a visit ends that nobody goes on with. Pure: seconds go in, seconds come out, nothing reads a clock."""

from math import ceil
from typing import Literal, NamedTuple

from ketatui.settings import Idle

Stage = Literal["guide", "emergency", "leaving", "staff"]
"""What stands on the screen: the guide, an emergency card, the question whether a person is finished, staff menu."""

EMERGENCY = 300
"""Seconds that an emergency card stays untouched: whoever is on the phone must not lose the number, and the
next person must not find it."""

STAFF = 60
"""Seconds that the staff menu stays untouched."""

SOONEST = 10
"""Seconds before which nobody is warned, however long a warning was asked for. As a visit lasts at least 30,
there are always 20 to ask for more (WCAG 2.2, success criterion 2.2.1; Revised Section 508, 407.5)."""


class Standing(NamedTuple):
    """How a visit stands after some quiet seconds."""

    left: int | None
    """Whole seconds until the end, once the person is to be warned; None before."""
    wait: float
    """Seconds after which it stands differently; 0 when the visit is over."""

    @property
    def over(self) -> bool:
        """Whether the visit has ended."""
        return self.wait <= 0


def standing(idle: Idle, stage: Stage, quiet: float) -> Standing:
    """How a visit stands when nothing has been touched for `quiet` seconds."""
    end = {"guide": idle.after, "emergency": max(idle.after, EMERGENCY), "leaving": idle.warning, "staff": STAFF}[stage]
    warn = 0 if stage == "leaving" else max(min(SOONEST, end / 3), end - idle.warning)
    if quiet < warn:
        return Standing(None, warn - quiet)
    left = max(0.0, end - quiet)
    # Counted down a second at a time: the next look is when the shown number changes.
    return Standing(ceil(left), left - (ceil(left) - 1) if left else 0.0)
