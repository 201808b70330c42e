"""A guide of any size, made of the words of the shipped one, as a folder of YAML. Always the same."""

import random
import shutil
from pathlib import Path

import msgspec
import yaml

from benchmarks.search import generated
from ketatui.load import load
from ketatui.model import Guide, Question
from ketatui.store import shipped

A_FILE = 100
"""Questions in one file."""

_Dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def write(folder: Path, topics: int, questions: int) -> Path:
    """Writes a guide of so many topics and questions into a folder that is made anew."""
    shutil.rmtree(folder, ignore_errors=True)
    source = Path(str(shipped()))
    shutil.copytree(source, folder, ignore=shutil.ignore_patterns("compiled", "topics", "questions", "schema"))
    base = load(source)
    (folder / "en" / "topics").mkdir()
    (folder / "en" / "questions").mkdir()
    names = [topic.id for topic in base.topics]
    for number in range(topics - len(names)):
        names.append(f"topic-{number}")
    for name, topic in zip(names, _topics(base, topics), strict=True):
        _dump(folder / "en" / "topics" / f"{name}.yaml", msgspec.structs.replace(topic, id=name))
    made = [*base.questions, *generated(base, max(0, questions - len(base.questions))).questions]
    made = [_alone(question) for question in made[:questions]]
    for start in range(0, len(made), A_FILE):
        _dump(folder / "en" / "questions" / f"part-{start // A_FILE:04d}.yaml", made[start : start + A_FILE])
    _dump(folder / "guide.yaml", msgspec.structs.replace(base.info, order=tuple(names)))
    return folder


def _alone(question: Question) -> Question:
    """A question that needs nothing else of the guide."""
    return msgspec.structs.replace(question, more=(), sources=(), related=(), also=question.also[:8])


def _topics(base: Guide, count: int) -> list[msgspec.Struct]:
    rng = random.Random(count)
    more = [msgspec.structs.replace(rng.choice(base.topics), title=f"Topic {number}") for number in range(count)]
    return [*base.topics, *more][:count]


def _dump(path: Path, data: object) -> None:
    path.write_text(yaml.dump(msgspec.to_builtins(data), Dumper=_Dumper, allow_unicode=True), encoding="utf-8")
