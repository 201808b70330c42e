"""A guide with what a clinic has set, opened whole or not at all, and opened again while the old one is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ketatui.clinicguide import clinic_guide
from ketatui.model import Guide, Helpline
from ketatui.problem import ContentError, Problem
from ketatui.settingsfile import SettingsFile, read_settings

if TYPE_CHECKING:
    from ketatui.settings import Settings


class Shown(NamedTuple):
    """What a kiosk shows: the guide, whose numbers to call, and the settings that both were read with."""

    guide: Guide
    line: Helpline
    settings: Settings


def for_clinic(guide: Guide, file: SettingsFile) -> Guide:
    """The guide with the clinic's own pages and what its settings say. Raises ContentError with every mistake."""
    file.refuse_foreign(guide)
    if file.settings.content:
        # Most clinics have no such folder, and need not wait for what reads it.
        from ketatui.overlay import laid_over

        guide = laid_over(guide, Path(file.settings.content))
    return clinic_guide(guide, file.settings)


def reopening(read: Callable[[], Guide], named: str | None, region: str | None) -> Callable[[], Shown]:
    """What opens everything again: `read` gives the guide, `named` the settings file, `region` wins over theirs.

    The result raises ContentError with every mistake. Nothing that is shown has changed then: a guide is
    frozen, and the new one is handed over only when all of it has been read.
    """

    def reopen() -> Shown:
        file = read_settings(named)
        guide = for_clinic(read(), file)
        wanted = (region or guide.info.region).lower()
        try:
            return Shown(guide, guide.helpline(wanted), file.settings)
        except KeyError:
            raise ContentError([Problem("helplines.yaml", 1, f"there is no region `{wanted}` any more")]) from None

    return reopen
