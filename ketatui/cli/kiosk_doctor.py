"""`ketatui kiosk doctor`: whether this machine can be a kiosk, and what to do where it cannot."""

import json
import os
import sysconfig
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from textwrap import fill

from ketatui.cli.common import NOTHING, OK, content_root
from ketatui.kiosk.doctor.finding import Finding, wrong
from ketatui.kiosk.doctor.font import font
from ketatui.kiosk.doctor.guide import content, languages, letters, settings, sound
from ketatui.kiosk.doctor.keys import keys
from ketatui.kiosk.doctor.machine import Machine, this_machine
from ketatui.kiosk.doctor.service import clock, service
from ketatui.kiosk.doctor.terminal import terminal
from ketatui.kiosk.doctor.traces import traces, writable
from ketatui.problem import ContentError
from ketatui.settingsfile import find
from ketatui.translations import open_first

WIDTH = 96
"""Columns of the report."""


def run(args: Namespace) -> int:
    """Prints what was found; 1 where anything is wrong. Writes nothing."""
    findings = list(_findings(args, this_machine()))
    if args.json:
        print(json.dumps([finding._asdict() for finding in findings], indent=1, ensure_ascii=False))
    else:
        _print(findings)
    return NOTHING if any(finding.verdict == "wrong" for finding in findings) else OK


def _findings(args: Namespace, machine: Machine) -> Iterator[Finding]:
    yield from terminal(machine)
    file, said = settings(args.settings)
    yield from said
    root = content_root(args)
    try:
        guide = open_first(root, file.settings.languages if file else (), keep=False)
    except ContentError as error:
        lines = "; ".join(str(problem) for problem in error.problems[:5])
        yield wrong("content", f"The guide cannot be shown: {lines}", "run: ketatui check")
    else:
        yield from font(machine, letters(guide, file, root))
        if file is not None:
            yield from content(guide, file, root, machine.now.date())
            yield from languages(guide, file, root)
            yield from sound(file)
        yield from clock(machine, guide.info.review.checked)
    yield from writable(machine, _places(args))
    yield from traces(machine)
    yield from keys(machine)
    yield from service(machine)


def _places(args: Namespace) -> dict[str, Path]:
    """What a kiosk has no reason to write to."""
    path = find(args.settings)
    home = os.path.expanduser("~")
    return {
        "the program": Path(sysconfig.get_paths()["purelib"]),
        **({"the settings": path} if path else {}),
        **({"the home folder": Path(home)} if os.path.isabs(home) else {}),
        "the folder it runs in": Path.cwd(),
    }


def _print(findings: list[Finding]) -> None:
    for finding in findings:
        text = f"{finding.what}: {finding.text}"
        print(fill(text, WIDTH, initial_indent=f"{finding.verdict:<6}", subsequent_indent=" " * 6))
        if finding.todo:
            print(fill(f"> {finding.todo}", WIDTH, initial_indent=" " * 6, subsequent_indent=" " * 8))
    counts = {verdict: sum(f.verdict == verdict for f in findings) for verdict in ("ok", "look", "wrong")}
    print(f"\n{counts['ok']} well, {counts['look']} to look at, {counts['wrong']} wrong.")
