"""What the commands share: opening the guide, choosing the region, and saying what went wrong."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ketatui.model import Guide, Helpline
from ketatui.problem import ContentError
from ketatui.settings import DEFAULTS, Settings
from ketatui.settingsfile import SettingsFile, read_settings
from ketatui.store import shipped
from ketatui.tongues import NotInLanguage
from ketatui.translations import offered, open_first, present

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable
    from importlib.resources.abc import Traversable

    from ketatui.render.look import Look
    from ketatui.reopen import Shown
    from ketatui.tongues import Tongue

OK, NOTHING, USAGE = 0, 1, 2
"""Exit statuses: found; nothing found or content errors; wrong usage."""


LONGEST_NAME = 40
"""Letters of a wrong name that are repeated in a message."""


class Stop(Exception):
    """Ends a command with a status after saying a sentence on standard error."""

    def __init__(self, status: int, text: str) -> None:
        """Keeps the exit status and the sentence."""
        self.status, self.text = status, text
        super().__init__(text)


def content_root(args: Namespace) -> Traversable:
    """The folder given with --content, else the guide that came with the program."""
    return Path(args.content) if args.content else shipped()


def settings_of(args: Namespace) -> Settings:
    """What the clinic has set, read once for each command. Raises Stop with every mistake in it."""
    return settings_file(args).settings


def open_guide(args: Namespace) -> Guide:
    """The guide to show, as the settings have it. Raises Stop with every problem of it, or for an unknown region."""
    file, root = settings_file(args), content_root(args)
    try:
        guide = open_first(root, _wanted(args) or file.settings.languages, keep=args.policy.may_keep)
    except ContentError as error:
        raise _stop(error, "content, nothing is shown") from None
    _refuse_languages(args, guide, file)
    if args.region:
        helpline(guide, args)
    if file.settings == DEFAULTS:
        return guide
    from ketatui.reopen import for_clinic

    try:
        return for_clinic(guide, file)
    except ContentError as error:
        raise _stop(error, "settings or in the clinic's own pages, nothing is shown") from None


def reload_of(args: Namespace) -> Callable[[], Shown]:
    """What reads settings, guide and the clinic's own pages again; it raises ContentError and then changes nothing."""
    from ketatui.reopen import reopening

    root, keep = content_root(args), args.policy.may_keep
    return reopening(root, args.settings, args.region, wanted=_wanted(args), keep=keep)


def tongues(guide: Guide, args: Namespace) -> tuple[Tongue, ...]:
    """The languages that a reader may choose from; none where there is one only."""
    if len(guide.info.languages) < 2:
        return ()
    return offered(content_root(args), guide, settings_of(args).languages)


def in_language(args: Namespace, look: Look) -> Callable[[str], Look]:
    """What opens the guide in another language, drawn as in `look`. The result raises NotInLanguage."""

    def open_in(language: str) -> Look:
        # Most visits stay in the language that they begin in.
        from ketatui.reopen import in_language as opener

        try:
            read = opener(content_root(args), settings_file(args), args.region, keep=args.policy.may_keep)
            guide, line = read(language)
        except ContentError as error:
            raise NotInLanguage(language, [str(problem) for problem in error.problems]) from None
        return look._replace(guide=guide, line=line)

    return open_in


def _wanted(args: Namespace) -> tuple[str, ...]:
    return (args.language.lower(),) if args.language else ()


def _refuse_languages(args: Namespace, guide: Guide, file: SettingsFile) -> None:
    """Says which language there is not. With nobody at hand to mend the settings those that are there go on."""
    if not args.language and not file.settings.languages:
        return
    known = present(content_root(args), guide)
    if args.language and guide.language != args.language.lower():
        wrong = f"There is no language '{shortened(args.language)}' in this guide."
        raise Stop(USAGE, f"{wrong} Choose one of: {', '.join(known)}.")
    missing = file.missing_languages(known)
    if missing and not args.policy.unattended:
        raise _stop(ContentError(missing), "settings, nothing is shown")
    for problem in missing:
        say(f"{problem}; until then it is not offered")


def settings_file(args: Namespace) -> SettingsFile:
    """The clinic's settings with the file they stand in, read once for each command. Raises Stop."""
    if not hasattr(args, "settings_file"):
        try:
            args.settings_file = read_settings(args.settings)
        except ContentError as error:
            raise _stop(error, "settings") from None
    found: SettingsFile = args.settings_file
    return found


def _stop(error: ContentError, where: str) -> Stop:
    """The end of a command that found mistakes: how many, where, and each of them."""
    lines = [str(problem) for problem in error.problems]
    return Stop(NOTHING, "\n".join([f"{len(lines)} problem{'s' * (len(lines) != 1)} in the {where}:", *lines]))


def helpline(guide: Guide, args: Namespace) -> Helpline:
    """The helpline of --region, else of the guide's own region. Raises Stop for an unknown one."""
    region = (args.region or guide.info.region).lower()
    try:
        return guide.helpline(region)
    except KeyError:
        known = ", ".join(line.region for line in guide.helplines)
        raise Stop(USAGE, f"There is no region '{shortened(args.region)}'. Choose one of: {known}.") from None


def nearest(name: str, known: list[str], what: str) -> Stop:
    """The end of a command that was given an unknown name: the nearest ones, or where to find them."""
    from difflib import get_close_matches

    close = get_close_matches(shortened(name.lower()), known, n=3, cutoff=0.4)
    advice = f"Did you mean: {', '.join(close)}?" if close else f"The {what}s are: {', '.join(known)}."
    return Stop(USAGE, f"There is no {what} '{shortened(name)}'. {advice}")


def say(text: str) -> None:
    """Prints a sentence on standard error; what a terminal might obey is shown as `?`."""
    print("".join(c if c.isprintable() or c == "\n" else "?" for c in text), file=sys.stderr)


def shortened(text: str) -> str:
    """A name as it was given, cut to what fits into a sentence."""
    return text if len(text) <= LONGEST_NAME else text[: LONGEST_NAME - 1] + "…"
