"""Keeps the first screen as the app has painted it, for `ketatui.splash` to put up at the next start."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import ketatui
from ketatui import splash
from ketatui.cli.common import content_root
from ketatui.compiled.place import write
from ketatui.folder import content_files
from ketatui.settingsfile import find, places

if TYPE_CHECKING:
    from argparse import Namespace

    from ketatui.render.look import Look


def keep(args: Namespace, look: Look, frame: str) -> None:
    """Keeps a frame with the stamps of all that it was made of. Where it cannot be kept nothing is lost."""
    arguments = sys.argv[1:]
    path = splash.place(arguments)
    if not path or "\0" in frame:
        return
    stamps = "\n".join(f"{splash.stamp(file)} {file}" for file in _made_of(args, look))
    data = "\0".join((splash.name_of(arguments), stamps, frame))
    with suppress(OSError), open(path, encoding="utf-8", newline="") as kept:
        if kept.read() == data:
            return
    write(Path(path), data.encode(errors="replace"))


def _made_of(args: Namespace, look: Look) -> list[str]:
    """Every file that decides what the first screen shows: content, settings, program."""
    content, language = content_root(args), look.guide.language
    files = [str(item.entry) for item in content_files(content, language)]
    files += [str(content.joinpath(tongue.id, "interface.yaml")) for tongue in look.languages]
    folders = [str(content.joinpath(language, name)) for name in ("topics", "questions")]
    home = os.path.dirname(ketatui.__file__)
    program = [ketatui.__file__, *(os.path.join(home, name) for name in ("", "tui", "render", "tui/ketatui.tcss"))]
    settings = [str(place) for place in ({find(args.settings)} | set(places())) if place]
    return [*files, *folders, *program, *sorted(settings)]
