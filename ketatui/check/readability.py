"""Rules about how hard a text is to read: grades, sentence length and passive voice, by topic and as a whole."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from ketatui.check.glossary import PLAIN_WORD
from ketatui.check.grades import Measure, measure
from ketatui.check.material import Material
from ketatui.check.passages import Passage
from ketatui.check.passive import passive
from ketatui.check.rule import Rule
from ketatui.check.sentences import quoted, sentences, words
from ketatui.check.syllables import SyllableCounter, available
from ketatui.model import GuideInfo, Helpline, Topic
from ketatui.yamlfile import Path, Problem, YamlFile

MOST_WORDS = 20
"""Words in a sentence."""

MOST_ON_AVERAGE = 12.0
"""Words in a sentence, on average over a topic, and over the guide."""

MOST_PASSIVE = 20.0
"""Passive sentences of 100 have to stay under this."""

HARDEST_TOPIC, HARDEST_GUIDE = 7.0, 6.0
"""The Flesch-Kincaid grades that a topic and the whole guide may have, terms of the glossary counted as plain words."""

GUIDE = "whole guide"
"""The name under which everything together is measured."""


class Reading(NamedTuple):
    """How a part of the guide reads: as it stands, and with one plain word for each term of the glossary."""

    name: str
    file: YamlFile
    path: Path
    texts: list[str]
    raw: Measure
    plain: Measure


@lru_cache(maxsize=1)
def readings(material: Material) -> list[Reading]:
    """Each topic in reading order, then the whole guide: topics, answers, side effects and words."""
    prose = [(p, sentence) for p in _prose(material) for sentence in sentences(p.text)]
    vocabulary = {word for _, sentence in prose for word in words(sentence)} | {PLAIN_WORD}
    count: Callable[[str], int] = cache(SyllableCounter(vocabulary).count if available() else lambda _: 1)

    def keep(term: str) -> bool:
        parts = words(term)
        return len(parts) == 1 and count(parts[0]) <= count(PLAIN_WORD)

    def reading(name: str, file: YamlFile, path: Path, texts: list[str]) -> Reading:
        plain = (material.glossary.plainly(text, keep) for text in texts)
        return Reading(name, file, path, texts, measure(texts, count), measure(plain, count))

    topics = {topic.id: (item, topic) for item, topic in material.every(Topic)}
    info, guide = next(material.every(GuideInfo))
    found = []
    for name in guide.order:
        item, topic = topics[name]
        found.append(reading(name, item.file, ("id",), [text for p, text in prose if p.owner is topic]))
    return [*found, reading(GUIDE, info.file, (), [text for _, text in prose])]


def _prose(material: Material) -> Iterator[Passage]:
    """What is read as sentences; numbers to call are not."""
    for passage in material.passages:
        if passage.role == "prose" and not isinstance(passage.owner, Helpline):
            yield passage


def long_sentences(material: Material) -> Iterator[Problem]:
    """Sentences that are too long."""
    for passage in _prose(material):
        for sentence in sentences(passage.text):
            count = len(words(sentence))
            if count > MOST_WORDS:
                text = f"a sentence of {count} words, the most is {MOST_WORDS}; make it two: {quoted(sentence, 200)}"
                yield passage.problem(text)


def long_on_average(material: Material) -> Iterator[Problem]:
    """Topics, or a guide, of mostly long sentences."""
    for part in readings(material):
        if part.raw.mean > MOST_ON_AVERAGE:
            longest = max(part.texts, key=lambda text: len(words(text)))
            text = f"{part.name}: {part.raw.mean:.1f} words in a sentence, the most is {MOST_ON_AVERAGE:.0f} on average"
            yield part.file.problem(part.path, f"{text}; the longest: {quoted(longest, 200)}")


def mostly_passive(material: Material) -> Iterator[Problem]:
    """Topics, or a guide, in which too much is done by nobody."""
    for part in readings(material):
        if part.raw.passive_share >= MOST_PASSIVE:
            found = [quoted(phrase) for phrase in map(passive, part.texts) if phrase]
            text = f"{part.name}: {part.raw.passive_share:.0f} of 100 sentences are passive, the most is under 20"
            yield part.file.problem(part.path, f"{text}; say who does it: {', '.join(found[:5])}")


def hard_topics(material: Material) -> Iterator[Problem]:
    """Topics that need more years of school than they may."""
    yield from _hard(readings(material)[:-1], HARDEST_TOPIC)


def hard_guide(material: Material) -> Iterator[Problem]:
    """A guide that needs more years of school than it may."""
    yield from _hard(readings(material)[-1:], HARDEST_GUIDE)


def _hard(parts: Iterable[Reading], limit: float) -> Iterator[Problem]:
    if not available():
        return
    for part in parts:
        if round(part.plain.grade, 1) > limit:
            hardest = sorted(part.texts, key=_hardness)[-3:]
            text = f"{part.name} reads at grade {part.plain.grade:.1f}, the most is {limit:.1f}"
            yield part.file.problem(part.path, f"{text}; begin with: {', '.join(quoted(s, 120) for s in hardest)}")


def _hardness(sentence: str) -> tuple[int, int]:
    """A rough order by which the hardest sentences can be named."""
    found = words(sentence)
    return sum(len(word) > 7 for word in found), len(found)


RULES = (
    Rule(
        "KT110",
        "A sentence has at most 20 words",
        "plain language: sentence length; PEMAT-P 3",
        "A reader who is tired, anxious or sedated loses a long sentence before its end. Make two that follow from "
        "each other. Keep the whole truth, and every warning.",
        long_sentences,
        english=True,
    ),
    Rule(
        "KT111",
        "Sentences have at most 12 words on average",
        "plain language: sentence length; PEMAT-P 3",
        "Long and short sentences may take turns. On average they have at most 12 words, in each topic and as a whole.",
        long_on_average,
        english=True,
    ),
    Rule(
        "KT112",
        "Fewer than 20 of 100 sentences are passive",
        "PEMAT-P 5; CDC Index 6",
        '"Staff watch you" says who does it; "you are watched" does not. Measured in each topic and as a whole.',
        mostly_passive,
        english=True,
    ),
    Rule(
        "KT113",
        "Each topic reads at grade 7 or below",
        "NIH and AMA advice for patient materials; PEMAT-P 3",
        "Flesch-Kincaid grade, with each term of words.yaml counted as one plain word, because it is explained. Use "
        "short words and short sentences; aim for grade 6. Needs the `author` extra.",
        hard_topics,
        english=True,
    ),
    Rule(
        "KT114",
        "The whole guide reads at grade 6 or below",
        "NIH and AMA advice for patient materials; PEMAT-P 3",
        "Flesch-Kincaid grade of all topics, answers, side effects and words together, each term of words.yaml counted "
        "as one plain word; aim for grade 5. Needs the `author` extra.",
        hard_guide,
        english=True,
    ),
)
