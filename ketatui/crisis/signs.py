"""What is read of a text before it is judged: its plain words, and which tables of phrases know one of it."""

from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from ketatui.crisis.despair_words import DESPAIR, SURE
from ketatui.crisis.emergency_words import MEDICAL
from ketatui.crisis.harm_words import HARM
from ketatui.crisis.ordinary_words import ASKING, GRAVE, ORDINARY, PERSON, PRESENT, SUBJECT, TOPIC, WORRYING
from ketatui.crisis.threat_words import THREAT
from ketatui.language.phrases import LISTS, Phrases, known_words
from ketatui.language.plaintext import Plain

UP_TO, SIZES = (4, 10, 20), ("few", "some", "many", "long")
"""So many words at most, and what a text of so many is called: what is typed in a hurry is not put like a letter."""


class Tables(NamedTuple):
    """Every table of phrases, read."""

    plain: Plain
    medical: Phrases
    sure: Phrases
    danger: Phrases
    subject: Phrases
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
    danger, medical = f"{DESPAIR};{HARM};{THREAT}", ";".join(MEDICAL.values())
    every = [medical, SURE, danger, SUBJECT, TOPIC, ASKING, PRESENT, ORDINARY, GRAVE, WORRYING, PERSON]
    return Tables(Plain(known_words([*every, *LISTS.values()])), *(Phrases(table, LISTS) for table in every))


@cache
def emergencies() -> dict[str, Phrases]:
    """The phrases of each medical emergency under its name, read when one was found."""
    return {name: Phrases(table, LISTS) for name, table in MEDICAL.items()}


def read_signs(text: str) -> tuple[list[str], frozenset[str]]:
    """The plain words of a text; the names of the tables with a phrase of it, whether it asks, and how long it is."""
    read = tables()
    words = read.plain.words(text)
    rest = read.ordinary.without(words)
    looked = {
        "sure": (read.sure, words),
        "danger": (read.danger, rest),
        "subject": (read.subject, rest),
        "topic": (read.topic, rest),
        "asking": (read.asking, words),
        "present": (read.present, words),
        "grave": (read.grave, rest),
        "worrying": (read.worrying, rest),
        "person": (read.person, words),
        "medical": (read.medical, rest),
    }
    signs = {name for name, (phrases, where) in looked.items() if phrases.found(where)}
    if rest != words:
        signs.add("ordinary")
    if "?" in text:
        signs.add("question")
    signs.add(SIZES[bisect_left(UP_TO, len(words) - 2)])
    return words, frozenset(signs)
