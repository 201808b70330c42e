"""The clinic's settings file: where it is looked for, and how it is read; each mistake with file, line and advice."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from ketatui.problem import ContentError, Problem
from ketatui.settings import DEFAULTS, Settings

if TYPE_CHECKING:
    from ketatui.model import Guide
    from ketatui.yamlfile import YamlFile

VARIABLE = "KETATUI_SETTINGS"
"""The environment variable that may name the file."""

NAME = "settings.yaml"
"""The name of the file in the places where it is looked for."""

MOST = 100_000
"""Letters of a wrong file in which the region is looked for."""

_QUOTED = re.compile(r"`[^`]*`")
"""What a message repeats from the file."""

_SECRET = re.compile(r"scrypt\S*|[A-Za-z0-9+/]{22,}=*|(?<![\w./-])\d{4,12}(?![\w./-])")
"""What may be a PIN or its hash, whatever line it has got into."""


class SettingsFile(NamedTuple):
    """Settings and the file that they were read from; without a file they are the defaults."""

    settings: Settings
    file: YamlFile | None = None

    def refuse_foreign(self, guide: Guide) -> None:
        """Raises ContentError where the settings name a region that this guide does not have."""
        region, known = self.settings.region, [line.region for line in guide.helplines]
        if self.file is not None and region and region not in known:
            raise ContentError([_silent(_foreign(self.file, ("region",), region, known, "region"))])

    def missing_languages(self, known: Sequence[str]) -> list[Problem]:
        """Each language that is set and not among the known ones: it cannot be offered."""
        if self.file is None:
            return []
        named = enumerate(self.settings.languages)
        return [
            _silent(_foreign(self.file, ("languages", i), name, known, "language"))
            for i, name in named
            if name not in known
        ]


def read_settings(given: str | None = None, environment: Mapping[str, str] = os.environ) -> SettingsFile:
    """The settings of the first file there is. Raises ContentError with every mistake in it.

    A file that is named, with `given` or in the environment, must be there; those of the default places need not.
    """
    path = find(given, environment)
    if path is None:
        return SettingsFile(DEFAULTS)
    # Most people have no such file, and need not wait for what reads it.
    from ketatui.decode import decode
    from ketatui.yamlfile import YamlFile

    try:
        file = YamlFile.read(path, str(path))
        settings = decode(file, Settings)
        problems = list(_mistakes(file, settings, path.parent))
    except ContentError as error:
        problems = error.problems
    if problems:
        raise ContentError([_silent(problem) for problem in problems]) from None
    if settings.content:
        folder = str((path.parent / settings.content).absolute())
        settings = msgspec.structs.replace(settings, content=folder)
    return SettingsFile(settings, file)


def find(given: str | None = None, environment: Mapping[str, str] = os.environ) -> Path | None:
    """The settings file to read: the one that is named, else the first that is there; None where there is none."""
    named = given or environment.get(VARIABLE)
    if named:
        return Path(named).expanduser()
    return next((place for place in places(environment) if _there(place)), None)


def region_named(given: str | None = None, environment: Mapping[str, str] = os.environ) -> str | None:
    """The region that a settings file names, be the rest of it as wrong as it may; None where none can be seen."""
    path = find(given, environment)
    if path is None:
        return None
    try:
        with path.open(encoding="utf-8-sig", errors="replace") as file:
            text = file.read(MOST)
    except OSError:
        return None
    found = re.search(r"^region\s*:\s*[\"']?([\w-]+)", text, re.MULTILINE)
    return found[1] if found else None


def places(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Iterator[Path]:
    """Where a settings file is looked for: the places of the system, then that of the user.

    After the XDG Base Directory Specification 0.8, with `/etc/ketatui` beside it, and after the
    customs of macOS and Windows. The system comes first: who runs the machine decides.
    """
    home = environment.get("USERPROFILE" if platform == "win32" else "HOME", "")
    if platform == "win32":
        folders = [environment.get("PROGRAMDATA", ""), environment.get("APPDATA", "")]
    elif platform == "darwin":
        folders = ["/Library/Application Support", f"{home}/Library/Application Support" if home else ""]
    else:
        system = (environment.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")
        own = environment.get("XDG_CONFIG_HOME") or (f"{home}/.config" if home else "")
        folders = ["/etc", *system, own]
    for folder in folders:
        if Path(folder).is_absolute():
            yield Path(folder) / "ketatui" / NAME


def _silent(problem: Problem) -> Problem:
    """The same without what may be a PIN or its hash: messages are read aloud, photographed and kept in journals."""
    return problem._replace(text=_QUOTED.sub(lambda quoted: _SECRET.sub("…", quoted[0]), problem.text))


def _there(path: Path) -> bool:
    """Whether there is anything of that name; what may not be looked at counts, so that reading it can say why."""
    try:
        path.stat()
    except PermissionError:
        return True
    except OSError:
        return False
    return True


def _mistakes(file: YamlFile, settings: Settings, folder: Path) -> Iterator[Problem]:
    """What no type can say: times that fit each other, names that stand once, days and folders that exist."""
    idle = settings.idle
    if idle.warning >= idle.after:
        text = f"the warning would come {idle.warning} seconds before an end after {idle.after}; make `after` longer"
        yield file.problem(("idle", "warning"), text)
    for key in ("forms", "languages"):
        named = getattr(settings, key)
        for i, name in enumerate(named):
            if name in named[:i]:
                yield file.problem((key, i), f"`{name}` stands twice; keep one")
    if settings.review is not None:
        yield from _review_mistakes(file, settings.review.date)
    for i, phone in enumerate(settings.helplines):
        if not phone.number and not phone.does:
            yield file.problem(("helplines", i), f"`{phone.name}` has no `number`; add it, or say in `does` what it is")
    if settings.content and not (folder / settings.content).is_dir():
        text = f"there is no folder `{settings.content}`; create it, or take the line out"
        yield file.problem(("content",), text)


def _review_mistakes(file: YamlFile, day: str) -> Iterator[Problem]:
    try:
        reviewed = date.fromisoformat(day)
    except ValueError:
        yield file.problem(("review", "date"), f"`{day}` is no day of the calendar; correct it")
        return
    if reviewed > date.today():
        yield file.problem(("review", "date"), f"{day} is still to come; write the day on which the guide was read")


def _foreign(file: YamlFile, path: tuple[str | int, ...], name: str, known: Sequence[str], what: str) -> Problem:
    """A name that this guide does not know, and what was perhaps meant."""
    from difflib import get_close_matches

    near = get_close_matches(name, known, n=1)
    advice = f"did you mean `{near[0]}`?" if near else f"use one of {', '.join(known)}"
    return file.problem(path, f"the guide has no {what} `{name}`; {advice}")
