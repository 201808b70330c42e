"""A clinic's own folder, laid over the guide: it adds topics and questions, or replaces ordinary ones."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace

from ketatui.folder import FOLDERS, ContentFile
from ketatui.load import read_file
from ketatui.locks import lock_problems
from ketatui.model import Guide, GuideInfo, Question, Source, Topic, Word
from ketatui.problem import ContentError, Problem
from ketatui.record import Record
from ketatui.references import Placed, reference_problems

OWN: dict[str, type[Record]] = {"sources.yaml": Source, "{lang}/words.yaml": Word}
"""Single files that a clinic may add to: sources and words explained, under names of their own."""

LOCKED = frozenset({"helplines.yaml", "side_effects.yaml", "interface.yaml", "guide.yaml"})
"""Files that stay as they are: help lines, the checklist and its advice, the words of the program, the review."""

R = TypeVar("R", bound=Record)


def laid_over(guide: Guide, folder: Path) -> Guide:
    """The guide with a clinic's folder over it, in its language. Raises ContentError with every mistake found."""
    placed, problems = read_overlay(folder, guide.language)
    problems = problems or overlay_problems(guide, placed, guide.language)
    if problems:
        raise ContentError(problems)
    topics, questions = _every(placed, Topic), _every(placed, Question)
    order = reading_order(guide.info.order, [topic.id for topic in topics])
    by_id = {topic.id: topic for topic in (*guide.topics, *topics)}
    return replace(
        guide,
        info=replace(guide.info, order=order),
        topics=tuple(by_id[name] for name in order),
        questions=_replaced(guide.questions, questions),
        sources=(*guide.sources, *_every(placed, Source)),
        words=(*guide.words, *_every(placed, Word)),
        clinic=replace(guide.clinic, topics=tuple(t.id for t in topics), questions=tuple(q.id for q in questions)),
    )


def read_overlay(folder: Path, language: str) -> tuple[list[Placed], list[Problem]]:
    """The records of a clinic's folder, and what is wrong with any file of it by itself."""
    before, placed = _state(folder), []
    problems = list(_strange_files(folder))
    for item in _files(folder, language):
        try:
            placed += read_file(item)
        except ContentError as error:
            problems += error.problems
    if not problems and _state(folder) != before:
        problems = [Problem(str(folder), 1, "the folder changed while it was read; try again")]
    return placed, problems


def overlay_problems(guide: Guide, placed: list[Placed], language: str) -> list[Problem]:
    """What is wrong with a clinic's records beside those of the guide: names, and what is locked."""
    return [
        *reference_problems(placed, guide),
        *_taken(guide, placed),
        *lock_problems(guide, placed),
        *_unsafe(placed, language),
    ]


def _unsafe(placed: list[Placed], language: str) -> Iterator[Problem]:
    """What breaks the linter's rules about urgent advice: those hold before anything is shown."""
    from ketatui.check.material import Material
    from ketatui.check.runner import FIRST_LANGUAGE
    from ketatui.check.safety import RULES

    material = Material(language, placed, date.today())
    for rule in RULES:
        if language == FIRST_LANGUAGE or not rule.english:
            yield from rule.find(material)


def merged(base: list[Placed], added: list[Placed]) -> list[Placed]:
    """The records of a guide with those of a clinic in their place, each where it stands in its file."""
    ids = {(type(item.record), item.record.id) for item in added if isinstance(item.record, Topic | Question)}
    topics = [item.record.id for item in added if isinstance(item.record, Topic)]
    kept = []
    for item in base:
        record = item.record
        if isinstance(record, Topic | Question) and (type(record), record.id) in ids:
            continue
        if isinstance(record, GuideInfo):
            item = item._replace(record=replace(record, order=reading_order(record.order, topics)))
        kept.append(item)
    return [*kept, *added]


def reading_order(order: Sequence[str], topics: Sequence[str]) -> tuple[str, ...]:
    """The order of topics with new ones before the last, which is about the guide itself."""
    return (*order[:-1], *(name for name in topics if name not in order), *order[-1:])


def _replaced(old: Sequence[Question], new: Sequence[Question]) -> tuple[Question, ...]:
    """The old questions with new ones in the place of those that they replace, then what is all new."""
    left = {question.id: question for question in new}
    kept = [left.pop(question.id, question) for question in old]
    return (*kept, *left.values())


def _every(placed: list[Placed], kind: type[R]) -> tuple[R, ...]:
    return tuple(item.record for item in placed if isinstance(item.record, kind))


def _files(folder: Path, language: str) -> Iterator[ContentFile]:
    """The files of a clinic's folder that are read, by their whole names."""
    for pattern, kind in OWN.items():
        entry = folder / pattern.format(lang=language)
        if entry.is_file():
            yield ContentFile(str(entry), entry, kind, True)
    for pattern, (kind, many) in FOLDERS.items():
        for entry in sorted(_yaml_files(folder / pattern.format(lang=language))):
            yield ContentFile(str(entry), entry, kind, many)


def _strange_files(folder: Path) -> Iterator[Problem]:
    """Files that would not be read: a clinic must not think that they were."""
    for entry in sorted(folder.rglob("*.y*ml")):
        parts = entry.relative_to(folder).parts
        if any(part.startswith(".") for part in parts):
            continue
        if entry.name in LOCKED:
            text = "this file is locked and cannot be laid over; delete it (numbers of your own go into the settings)"
            yield Problem(str(entry), 1, text)
        elif not _read_at(parts):
            text = "nothing is read from here; the places are LANGUAGE/topics, LANGUAGE/questions and sources.yaml"
            yield Problem(str(entry), 1, text)


def _read_at(parts: tuple[str, ...]) -> bool:
    if len(parts) == 3:
        return parts[1] in ("topics", "questions")
    return parts == ("sources.yaml",) or (len(parts) == 2 and parts[1] == "words.yaml")


def _yaml_files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (e for e in folder.iterdir() if e.suffix in (".yaml", ".yml") and not e.name.startswith("."))


def _state(folder: Path) -> list[tuple[str, int, int]]:
    """Which files there are, how large, and when each was written."""
    found = []
    for entry in sorted(folder.rglob("*.y*ml")):
        # A name that leads nowhere is a problem that reading tells of.
        status = entry.lstat()
        found.append((str(entry), status.st_size, status.st_mtime_ns))
    return found


def _taken(guide: Guide, placed: list[Placed]) -> Iterator[Problem]:
    """Names of sources and words that the guide has already: those are added to and not replaced."""
    terms = {word.term.casefold() for word in guide.words}
    for item in placed:
        if isinstance(item.record, Source) and item.record.id in guide.source_numbers:
            text = f"the guide has a source `{item.record.id}` already; give this one another id"
            yield item.file.problem((*item.path, "id"), text)
        if isinstance(item.record, Word) and item.record.term.casefold() in terms:
            text = f"the guide explains `{item.record.term}` already; take it out"
            yield item.file.problem((*item.path, "term"), text)
