"""A guide with what a clinic has set, opened whole or not at all, and opened again while the old one is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ketatui.clinicguide import clinic_guide
from ketatui.compiled.opening import open_folder
from ketatui.model import Guide, Helpline
from ketatui.problem import ContentError, Problem
from ketatui.settingsfile import SettingsFile, read_settings
from ketatui.tongues import Tongue
from ketatui.translations import offered, open_first

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from ketatui.settings import Settings


class Edition(NamedTuple):
    """The guide in one language, and whose numbers to call, in the words of that language."""

    guide: Guide
    line: Helpline


class Shown(NamedTuple):
    """What a kiosk shows: the guide in each language offered, the first one first, and the settings they follow."""

    editions: tuple[Edition, ...]
    settings: Settings
    tongues: tuple[Tongue, ...] = ()
    """The languages to choose from; none where there is one only."""

    @property
    def guide(self) -> Guide:
        """The guide in the language that each visit starts in."""
        return self.editions[0].guide

    @property
    def line(self) -> Helpline:
        """Whose numbers to call."""
        return self.editions[0].line


def for_clinic(guide: Guide, file: SettingsFile) -> Guide:
    """The guide with the clinic's own pages and what its settings say. Raises ContentError with every mistake."""
    file.refuse_foreign(guide)
    if file.settings.content:
        # Most clinics have no such folder, and need not wait for what reads it.
        from ketatui.overlay import laid_over

        guide = laid_over(guide, Path(file.settings.content))
    return clinic_guide(guide, file.settings)


def edition(guide: Guide, file: SettingsFile, region: str | None) -> Edition:
    """The guide as a clinic shows it, with the numbers of a region, else of its own. Raises ContentError."""
    guide = for_clinic(guide, file)
    wanted = (region or guide.info.region).lower()
    try:
        return Edition(guide, guide.helpline(wanted))
    except KeyError:
        raise ContentError([Problem("helplines.yaml", 1, f"there is no region `{wanted}` any more")]) from None


def in_language(root: Traversable, file: SettingsFile, region: str | None, *, keep: bool) -> Callable[[str], Edition]:
    """What opens the guide in a language when it is chosen. The result raises ContentError."""
    return lambda language: edition(open_folder(root, language, keep=keep), file, region)


def reopening(
    root: Traversable, named: str | None, region: str | None, *, wanted: Sequence[str] = (), keep: bool = False
) -> Callable[[], Shown]:
    """What opens everything again: the guide of a folder and the settings file `named`.

    `region` and the languages `wanted` win over the settings. The result raises ContentError with every mistake.
    Nothing that is shown has changed then: a guide is frozen, and the new ones are handed over only when all of
    them, in each language offered, have been read.
    """

    def reopen() -> Shown:
        file = read_settings(named)
        languages = file.settings.languages
        first = open_first(root, (*wanted, *languages), keep=keep)
        tongues = offered(root, first, languages)
        read = in_language(root, file, region, keep=keep)
        others = (read(tongue.id) for tongue in tongues if tongue.id != first.language)
        return Shown((edition(first, file, region), *others), file.settings, tongues)

    return reopen
