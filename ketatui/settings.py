"""What a clinic sets once: its name, its numbers, its rules. Frozen; read by `ketatui.settingsfile`."""

from typing import Annotated, Literal

from msgspec import Meta

from ketatui.blocks import Form, Line, RegionId
from ketatui.model import Day, Phone
from ketatui.record import Record

FORMS: tuple[Form, ...] = ("drip", "spray", "injection", "lozenge")
"""Every form of treatment that the guide knows."""

ThemeName = Literal["calm", "paper", "contrast"]
"""A theme by its name: see `ketatui.palette`."""


PIN_HASH = r"scrypt\$1\d\$\d{1,2}\$\d\$[A-Za-z0-9+/]{22}==\$[A-Za-z0-9+/]{43}="
"""A PIN as it is stored: scrypt, log2 of N, r, p, then salt and hash in base64 (see `ketatui.kiosk.pin`)."""

PinHash = Annotated[
    str,
    Meta(
        pattern=f"^(?:{PIN_HASH})?$",
        description="the text that `ketatui kiosk set-pin` prints, or empty",
        extra={"secret": True},
    ),
]
"""The hash of a PIN, or nothing. No message repeats it: somebody may have written the PIN itself."""


class Clinic(Record, frozen=True, kw_only=True):
    """Who runs the kiosk, as a patient reads it; what is empty is not shown."""

    name: str = ""
    phone: str = ""
    hours: str = ""


class Idle(Record, frozen=True, kw_only=True):
    """When an abandoned visit ends, in seconds without a touch.

    The warning comes `warning` seconds before the end; at least 20, so that a slow reader can ask for
    more time (WCAG 2.2, success criterion 2.2.1; Revised Section 508, 407.5).
    """

    after: Annotated[int, Meta(ge=30, le=1800)] = 90
    warning: Annotated[int, Meta(ge=20, le=120)] = 20


class ClinicReview(Record, frozen=True, kw_only=True):
    """The clinician who has read the guide for this clinic: when, in which version, and what beside it."""

    clinician: Line
    date: Day
    version: Line
    own_pages: bool = False
    """Whether the clinic's own pages (`content`) were read as well."""


class Settings(Record, frozen=True, kw_only=True):
    """Everything a clinic may set; each has a default that works without a file."""

    clinic: Clinic = Clinic()
    region: RegionId | None = None
    """Whose numbers to call; None: the guide's own region."""
    helplines: tuple[Phone, ...] = ()
    """Numbers of the clinic's own, shown after the region's; they replace none."""
    idle: Idle = Idle()
    theme: ThemeName = "calm"
    languages: tuple[str, ...] = ()
    """The languages to offer, the first being the one that each visit starts in; empty: all that the guide has."""
    forms: Annotated[tuple[Form, ...], Meta(min_length=1)] = FORMS
    """The forms of treatment offered here; what is only about another one is hidden."""
    staff_pin: PinHash = ""
    """The hash that `ketatui kiosk set-pin` prints; empty: there is no staff menu."""
    content: str = ""
    """A folder that adds topics and questions, or replaces ordinary ones."""
    review: ClinicReview | None = None
    headphones: bool = False
    """Whether headphones are at the kiosk: only then does it read aloud."""
    log: Literal["none", "journal"] = "journal"
    """Whether a mistake of the program is told to the service manager's journal: one line, what kind and where."""


DEFAULTS = Settings()
"""What holds without a settings file."""
