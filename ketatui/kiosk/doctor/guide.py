"""The clinic's settings, the guide and the clinic's own pages: whether all of them can be shown, and until when."""

import stat
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from importlib.resources.abc import Traversable
from pathlib import Path

from ketatui.compiled.opening import open_folder
from ketatui.kiosk.doctor.finding import Finding, look, ok, wrong
from ketatui.kiosk.doctor.font import FRAMES
from ketatui.model import Guide, Phone
from ketatui.offered import texts
from ketatui.problem import ContentError
from ketatui.reopen import for_clinic, in_language
from ketatui.review import NOBODY
from ketatui.settingsfile import SettingsFile, find, read_settings
from ketatui.speech import voice
from ketatui.translations import offered, present

MOST = 5
"""Mistakes that are listed; the commands for authors list them all."""


def settings(named: str | None) -> tuple[SettingsFile | None, list[Finding]]:
    """The settings, where they can be read, and what there is to say about them."""
    try:
        file = read_settings(named)
    except ContentError as error:
        return None, [wrong("settings", _listed("The settings cannot be used", error), "mend these lines")]
    path = find(named)
    if path is None:
        todo = "ketatui kiosk settings > settings.yaml, change it, put it into /etc/ketatui"
        return file, [look("settings", "There is no settings file; the guide's own settings hold.", todo)]
    return file, [ok("settings", f"The settings are read from {path}."), *_held(path), *_said(file)]


def content(guide: Guide, file: SettingsFile, root: Traversable, today: date) -> Iterator[Finding]:
    """Whether guide and own pages can be shown together, and whether their review still holds."""
    try:
        guide = for_clinic(guide, file)
    except ContentError as error:
        text = _listed("The settings or the clinic's own pages do not fit the guide", error)
        yield wrong("content", text, "mend these lines; until then the kiosk does not start")
        return
    yield ok("content", f"The guide, version {guide.info.version}, can be shown, with {len(guide.topics)} topics.")
    if file.settings.content:
        yield from _own_pages(root, Path(file.settings.content), today)
    yield from _review(guide, today)
    unsure = [p.name for p in _numbers(guide) if not p.confirmed]
    if unsure:
        todo = "look each up at its official address, and tell the authors of the guide what you found"
        yield look("numbers", f"Not confirmed at their source: {', '.join(unsure)}; readers are told so.", todo)


def languages(guide: Guide, file: SettingsFile, root: Traversable) -> Iterator[Finding]:
    """Whether each language that is to be offered is there and can be shown, with the clinic's own pages."""
    missing = file.missing_languages(present(root, guide))
    for problem in missing:
        yield wrong(
            "language", str(problem), "mend this line; until then the kiosk offers the languages that are there"
        )
    read = in_language(root, file, None, keep=False)
    for name, called in offered(root, guide, file.settings.languages):
        if name == guide.language:
            continue
        try:
            read(name)
        except ContentError as error:
            yield wrong("language", _listed(f"The guide cannot be shown in `{name}`", error), "run: ketatui check")
        else:
            yield ok("language", f"The guide can be shown in {called} (`{name}`) too.")


def letters(guide: Guide, file: SettingsFile | None, root: Traversable) -> frozenset[str]:
    """Every letter and sign that the guide writes or draws on a console, in any language that is offered."""
    wanted = file.settings.languages if file else ()
    signs = _written(guide) | FRAMES
    for tongue in offered(root, guide, wanted):
        # What is wrong with another language is told where each is opened.
        with suppress(ContentError):
            signs |= _written(guide if tongue.id == guide.language else open_folder(root, tongue.id, keep=False))
    return signs


def _written(guide: Guide) -> frozenset[str]:
    parts = (guide.interface, guide.helplines, guide.topics, guide.questions, guide.side_effects, guide.words)
    return frozenset(sign for part in (*parts, guide.sources) for text in texts(part) for sign in text)


def _numbers(guide: Guide) -> Iterator[Phone]:
    line = guide.helpline(guide.info.region)
    yield from (phone for phone in (line.emergency, line.crisis, line.poison, *line.more) if phone)


def _review(guide: Guide, today: date) -> Iterator[Finding]:
    review = guide.info.review
    if review.due < today.isoformat():
        yield wrong(
            "review", f"The facts were to be checked again by {review.due}.", "install a newer version of the guide"
        )
    else:
        yield ok("review", f"The facts were checked on {review.checked}; the next check is due on {review.due}.")
    if review.clinician == NOBODY:
        todo = "have a clinician read it (ketatui read --all), then set `review` in the settings"
        yield look("reviewer", "No clinician of yours has read the guide; it says so to patients.", todo)
    elif review.version != guide.info.version:
        todo = "have the new version read, then set `review` anew"
        text = f"Your reviewer read version {review.version}; this is {guide.info.version}, and patients are told so."
        yield look("reviewer", text, todo)
    else:
        yield ok("reviewer", f"{review.clinician} has read this version.")


def _own_pages(root: Traversable, folder: Path, today: date) -> Iterator[Finding]:
    from ketatui.check.runner import check_folder

    before = set(check_folder(root, today).findings)
    found = [one for one in check_folder(root, today, folder).findings if one not in before]
    errors = [str(one) for one in found if one.severity == "error"]
    if errors:
        text = f"Your own pages break {len(errors)} rules of the guide: {'; '.join(errors[:MOST])}"
        yield wrong("own pages", text, "run: ketatui check")
    elif found:
        yield look("own pages", f"Your own pages have {len(found)} things to look at.", "run: ketatui check")
    else:
        yield ok("own pages", f"Your own pages in {folder} keep to the rules of the guide.")


def _held(path: Path) -> Iterator[Finding]:
    """Who may change the settings: whoever can decides what patients read and who is staff."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return
    if mode & stat.S_IWOTH:
        yield wrong("permissions", f"Everybody on this machine can change {path}.", f"run: chmod o-w {path}")
    elif mode & stat.S_IWGRP:
        yield look("permissions", f"A group can change {path}.", f"run: chmod g-w {path}, unless that is meant")
    else:
        yield ok("permissions", "Only the owner of the settings can change them.")


def _said(file: SettingsFile) -> Iterator[Finding]:
    told = file.settings
    if not told.clinic.name:
        yield look("clinic", "The settings do not name the clinic.", "set `clinic` with `name`, `phone` and `hours`")
    if not told.staff_pin:
        yield look("staff", "There is no PIN, so there is no staff menu.", "ketatui kiosk set-pin")


def sound(file: SettingsFile) -> Iterator[Finding]:
    """Whether what reads aloud is there, where the settings say that there are headphones."""
    if not file.settings.headphones:
        return
    if voice() is None:
        todo = "apt install espeak-ng, or set `headphones: false`"
        yield wrong("sound", "The settings promise headphones, but no program is there that speaks.", todo)
    else:
        yield look("sound", "A program that speaks is there.", "listen to one page with the headphones (key r)")


def _listed(text: str, error: ContentError) -> str:
    lines = [str(problem) for problem in error.problems]
    more = f"; and {len(lines) - MOST} more" if len(lines) > MOST else ""
    return f"{text}: {'; '.join(lines[:MOST])}{more}"
