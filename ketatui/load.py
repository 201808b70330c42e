"""A folder of YAML -> one Guide, or every mistake in it with file, line and what to do."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources.abc import Traversable
from typing import TypeVar

from ketatui.decode import decode
from ketatui.folder import ContentFile, content_files
from ketatui.interface import Interface
from ketatui.model import (
    Guide,
    GuideInfo,
    Helpline,
    Question,
    SideEffect,
    Source,
    Topic,
    Word,
)
from ketatui.record import Record
from ketatui.references import Placed, reference_problems
from ketatui.yamlfile import ContentError, Problem, YamlFile

R = TypeVar("R", bound=Record)


def load(root: Traversable, language: str = "en") -> Guide:
    """Reads a content folder in one language. Raises ContentError with every mistake found."""
    with _no_collection():
        placed, problems = read_all(root, language)
        if not problems:
            problems = reference_problems(placed)
        if problems:
            raise ContentError(problems)
        return assemble(placed, language)


@contextmanager
def _no_collection() -> Iterator[None]:
    """No garbage collection meanwhile: everything that is made here stays, and looking costs a third."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def read_all(root: Traversable, language: str = "en") -> tuple[list[Placed], list[Problem]]:
    """Reads every file by itself: the records with their places, and what is wrong in any of them."""
    try:
        files = list(content_files(root, language)) if root.is_dir() else []
    except OSError as error:
        return [], [Problem(str(root), 1, f"the content folder cannot be read ({error.strerror}); check that you may")]
    if not files:
        return [], [Problem(str(root), 1, "there is no such content folder; give the folder that holds guide.yaml")]
    placed: list[Placed] = []
    problems: list[Problem] = []
    for item in files:
        try:
            placed += read_file(item)
        except ContentError as error:
            problems += error.problems
    return placed, problems


def read_file(item: ContentFile) -> list[Placed]:
    """The records of one file with their places. Raises ContentError."""
    if not item.entry.is_file():
        raise ContentError([Problem(item.name, 1, "the file is missing; every guide needs it")])
    file = YamlFile.read(item.entry, item.name)
    if not item.many:
        return [Placed(file, (), decode(file, item.kind))]
    if not isinstance(file.data, list):
        text = "must be a list: each entry starts with '- '"
        raise ContentError([file.problem((), text)])
    records: tuple[Record, ...] = decode(file, tuple[item.kind, ...])  # type: ignore[name-defined]
    return [Placed(file, (i,), record) for i, record in enumerate(records)]


def assemble(placed: list[Placed], language: str = "en") -> Guide:
    """One Guide out of checked records; topics in the order that guide.yaml gives."""

    def every(kind: type[R]) -> tuple[R, ...]:
        return tuple(p.record for p in placed if isinstance(p.record, kind))

    info = every(GuideInfo)[0]
    position = {topic_id: i for i, topic_id in enumerate(info.order)}
    return Guide(
        info=info,
        interface=every(Interface)[0],
        topics=tuple(sorted(every(Topic), key=lambda topic: position[topic.id])),
        questions=every(Question),
        side_effects=every(SideEffect),
        words=every(Word),
        sources=every(Source),
        helplines=every(Helpline),
        language=language,
    )
