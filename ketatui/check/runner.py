"""Runs every rule over a content folder, in every language it names."""

from collections import Counter
from datetime import date
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import NamedTuple

from ketatui.check.material import Material
from ketatui.check.registry import READABLE, RULES
from ketatui.check.rule import Finding, Rule, Severity
from ketatui.folder import content_files
from ketatui.load import assemble, read_all
from ketatui.model import GuideInfo
from ketatui.overlay import merged, overlay_problems, read_overlay
from ketatui.references import Placed, reference_problems
from ketatui.yamlfile import Problem

FIRST_LANGUAGE = "en"
"""The language that is read where guide.yaml cannot say one."""


class Outcome(NamedTuple):
    """What a check found: sorted findings, how many files it read, and what it read for each language."""

    findings: list[Finding]
    files: int
    materials: list[Material]

    def count(self, severity: Severity) -> int:
        """How many findings are that severe."""
        return sum(finding.severity == severity for finding in self.findings)

    @property
    def codes(self) -> Counter[str]:
        """How often each code was found."""
        return Counter(finding.code for finding in self.findings)


def check_folder(root: Traversable, today: date, overlay: Path | None = None) -> Outcome:
    """Every finding in a content folder, as of `today`. A folder that cannot be read yields only those of KT001.

    With an `overlay`, a clinic's own folder, it is laid over the content first.
    """
    read, problems = _read(root)
    files = {item.name for language in read for item in content_files(root, language) if item.entry.is_file()}
    if overlay is not None and not problems:
        problems = _lay_over(read, overlay)
        files = {item.file.name for placed in read.values() for item in placed} | {p.file for p in problems}
    if problems:
        return Outcome(sorted({_finding(READABLE, problem) for problem in problems}), len(files), [])
    materials: list[Material] = []
    for language, placed in read.items():
        materials.append(Material(language, placed, today, materials[0] if materials else None))
    findings = {found for rule in RULES for material in materials for found in _run(rule, material)}
    return Outcome(sorted(findings), len(files), materials)


def _read(root: Traversable) -> tuple[dict[str, list[Placed]], list[Problem]]:
    """The records of each language of a folder, and what is wrong with any of them."""
    placed, problems = read_all(root, FIRST_LANGUAGE)
    info = next((item.record for item in placed if isinstance(item.record, GuideInfo)), None)
    languages = info.languages if info else (FIRST_LANGUAGE,)
    read = {FIRST_LANGUAGE: placed}
    if FIRST_LANGUAGE not in languages:
        read, problems = {}, []
    for language in languages:
        if language not in read:
            read[language], more = read_all(root, language)
            problems = problems + more
    return read, problems or [problem for records in read.values() for problem in reference_problems(records)]


def _lay_over(read: dict[str, list[Placed]], overlay: Path) -> list[Problem]:
    """Puts a clinic's records into those of each language; what is wrong with them."""
    problems: list[Problem] = []
    for language, placed in read.items():
        added, found = read_overlay(overlay, language)
        problems += found or overlay_problems(assemble(placed, language), added, language)
        read[language] = merged(placed, added)
    return problems


def _run(rule: Rule, material: Material) -> list[Finding]:
    if rule.english and material.language != FIRST_LANGUAGE:
        return []
    return [_finding(rule, problem) for problem in rule.find(material)]


def _finding(rule: Rule, problem: Problem) -> Finding:
    return Finding(problem.file, problem.line, rule.code, rule.severity, problem.text)
