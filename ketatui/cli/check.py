"""`ketatui check`: what is wrong in a content folder, in which file, on which line, and what to do."""

import json
from argparse import Namespace
from datetime import date
from importlib.resources.abc import Traversable
from pathlib import Path

from ketatui.check.registry import BY_CODE
from ketatui.check.rule import Finding, Rule
from ketatui.check.runner import Outcome, check_folder
from ketatui.check.score import SKIPPED, sheet
from ketatui.check.syllables import available
from ketatui.cli.common import NOTHING, OK, USAGE, Stop, content_root, nearest, say, settings_file, settings_of
from ketatui.compiled.opening import open_folder
from ketatui.search.index import Index


def run(args: Namespace) -> int:
    """Checks a folder, or explains a rule; 1 where there are errors. Raises Stop for an unknown folder or rule."""
    if args.explain:
        print(_explained(args.explain))
        return OK
    root = _root(args)
    overlay = _overlay(args)
    outcome = check_folder(root, date.today(), overlay)
    if overlay:
        before = set(check_folder(root, date.today()).findings)
        outcome = outcome._replace(findings=[found for found in outcome.findings if found not in before])
    prefix = args.directory or ""
    if args.json:
        print(_as_json(outcome, prefix))
    elif args.report:
        for line in sheet(outcome, date.today()):
            print(line)
    else:
        for finding in outcome.findings:
            print(_line(finding, prefix))
        if not available():
            print(SKIPPED)
        print(summary(outcome))
    missing = [] if args.directory else _missing_languages(args, outcome)
    for problem in missing:
        say(problem)
    if outcome.count("error") or missing:
        return NOTHING
    for material in outcome.materials if not overlay else ():
        # What has been checked opens at once from now on, and answers the first question at once.
        Index(open_folder(root, material.language)).prepare()
    return OK


def summary(outcome: Outcome) -> str:
    """What was found, in one line."""
    files = _several(outcome.files, "file")
    notes = f", {_several(outcome.count('note'), 'note')}" if outcome.count("note") else ""
    errors, warnings = outcome.count("error"), outcome.count("warning")
    if not errors and not warnings:
        return f"No mistakes in {files}{notes}."
    return f"{_several(errors, 'error')}, {_several(warnings, 'warning')}{notes} in {files}."


def _root(args: Namespace) -> Traversable:
    root = Path(args.directory) if args.directory else content_root(args)
    try:
        there = root.is_dir()
    except OSError:
        there = False
    if not there:
        name = _printable(str(args.directory or args.content))
        raise Stop(USAGE, f"There is no content folder '{name[:80]}'. Give the folder that holds guide.yaml.")
    return root


def _overlay(args: Namespace) -> Path | None:
    """The clinic's folder to lay over the content: that of --overlay, else that of the settings, if there is one."""
    named = args.overlay or (settings_of(args).content if not args.directory else "")
    folder = Path(named).absolute() if named else None
    if folder and not folder.is_dir():
        raise Stop(USAGE, f"There is no folder '{_printable(named)[:80]}'. Give the folder of your own pages.")
    return folder


def _missing_languages(args: Namespace, outcome: Outcome) -> list[str]:
    """Each language that the settings offer and the content does not have."""
    known = [material.language for material in outcome.materials]
    return [str(problem) for problem in settings_file(args).missing_languages(known)] if known else []


def _explained(code: str) -> str:
    rule: Rule | None = BY_CODE.get(code.upper())
    if rule is None:
        raise nearest(code, list(BY_CODE), "rule")
    return f"{rule.code} ({rule.severity}): {rule.title}\n{rule.explain}\nFrom: {rule.standard}."


def _line(finding: Finding, prefix: str) -> str:
    """A finding with the name of its file as an editor can open it, on one line and without control characters."""
    return _printable(str(finding._replace(file=_file(finding, prefix))))


def _file(finding: Finding, prefix: str) -> str:
    return str(Path(prefix) / finding.file) if prefix else finding.file


def _as_json(outcome: Outcome, prefix: str) -> str:
    found = [finding._replace(file=_file(finding, prefix))._asdict() for finding in outcome.findings]
    counts = {f"{severity}s": outcome.count(severity) for severity in ("error", "warning", "note")}
    return json.dumps({"files": outcome.files, **counts, "findings": found}, indent=1, ensure_ascii=False)


def _printable(text: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in " ".join(text.split()))


def _several(count: int, what: str) -> str:
    return f"{count} {what}{'s' * (count != 1)}"
