"""Words that must be met with help before anything else: wanting to die, self-harm, overdose, danger."""

from functools import cache
from typing import NamedTuple

from ketatui.crisis.despair_words import DESPAIR, SURE
from ketatui.crisis.emergency_words import MEDICAL
from ketatui.crisis.harm_words import HARM
from ketatui.crisis.ordinary_words import ASKING, GRAVE, ORDINARY, PERSON, PRESENT, TOPIC, WORRYING
from ketatui.crisis.threat_words import THREAT
from ketatui.language.phrases import LISTS, Phrases, known_words
from ketatui.language.plaintext import Plain


class Crisis(NamedTuple):
    """Whether help is shown first, and whether somebody may be in danger of harming or being harmed.

    A medical emergency shows help and is answered too: the answers say what to do until it comes.
    """

    shown: bool
    danger: bool


NONE, MENTION, IN_DANGER = Crisis(False, False), Crisis(True, False), Crisis(True, True)
"""Ordinary wording; a question about the subject, to be answered too; somebody may be in danger."""


class Tables(NamedTuple):
    """Every table of phrases, read."""

    plain: Plain
    medical: dict[str, Phrases]
    sure: Phrases
    danger: Phrases
    topic: Phrases
    asking: Phrases
    present: Phrases
    ordinary: Phrases
    grave: Phrases
    worrying: Phrases
    person: Phrases


@cache
def tables() -> Tables:
    """The tables of phrases, read when they are first needed."""
    every = [SURE, f"{DESPAIR};{HARM};{THREAT}", TOPIC, ASKING, PRESENT, ORDINARY, GRAVE, WORRYING, PERSON]
    read = [Phrases(table, LISTS) for table in every]
    medical = {name: Phrases(table, LISTS) for name, table in MEDICAL.items()}
    plain = Plain(known_words([*every, *LISTS.values(), *MEDICAL.values()]))
    return Tables(plain, medical, *read)


def crisis(text: str) -> Crisis:
    """Judges what somebody typed. In doubt help is shown."""
    read = tables()
    words = read.plain.words(text)
    if read.sure.found(words):
        return IN_DANGER
    rest = read.ordinary.without(words)
    if read.danger.found(rest) or read.topic.found(rest):
        asks = read.asking.found(words) and not read.present.found(words)
        return MENTION if asks else IN_DANGER
    if any(phrases.found(rest) for phrases in read.medical.values()):
        return MENTION
    if read.grave.found(rest) and read.person.found(words):
        return MENTION
    return NONE


def is_worrying(text: str) -> bool:
    """Whether a person speaks of distress in words that `crisis` does not know. Help is shown if nothing else fits."""
    read = tables()
    words = read.plain.words(text)
    return read.worrying.found(read.ordinary.without(words)) and read.person.found(words)


def emergency_words(text: str) -> tuple[str, ...]:
    """The plain names of the medical emergencies that a text tells of, such as "chest pain"."""
    read = tables()
    rest = read.ordinary.without(read.plain.words(text))
    return tuple(name for name, phrases in read.medical.items() if phrases.found(rest))


def alarming(text: str) -> bool:
    """Whether a text names a crisis or a medical emergency, be it only in a question."""
    return crisis(text).shown or bool(emergency_words(text))
