"""Words that must be met with help before anything else: wanting to die, self-harm, overdose, danger."""

import re
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from ketatui.crisis.signs import emergencies, read_signs, tables
from ketatui.language.features import of_text, typed_words
from ketatui.language.phrases import EITHER
from ketatui.language.plaintext import LONGEST
from ketatui.language.weights import weights_of


class Crisis(NamedTuple):
    """Whether help is shown first, and whether somebody may be in danger of harming or being harmed.

    A medical emergency shows help and is answered too: the answers say what to do until it comes.
    """

    shown: bool
    danger: bool


DOUBT, MEANT, CERTAIN = -60, 0, 200
"""Weights from which help is shown, and from which somebody is in danger: where a table says so, where none does.

Under 0 less speaks for help than against it. Help is shown all the same: a cry that is not heard is worse than a line
of help over the answers. Of what it had not learned from, 0 found 94 cries of 100 and -40 found 97, and two ordinary
lines of 100 more.
"""

NAMED, BODILY, SUBJECT = -60, -100, -250
"""Weights under which a table that is not sure is not believed: one of grave words, of emergencies, of the subject."""

IN_A_LETTER = 120
"""How much more a sentence among others must weigh by itself: most lead up to what is asked in another one."""

NEARLY = -70
"""The weight from which help is shown where nothing in the guide answers."""

NAMES = frozenset({"sure", "danger", "topic", "medical"})
"""The tables that name a crisis or an emergency; the others only add to its weight."""

SENTENCES = re.compile(r"(?<=[.!?;])\s+|\n+")
MOST_SENTENCES = 12
"""Sentences, the last ones, that are judged by themselves."""

STRETCH = 14
"""Words of a long text that are weighed by themselves, every second stretch overlapping the one before."""

NONE, MENTION, IN_DANGER = Crisis(False, False), Crisis(True, False), Crisis(True, True)
"""Ordinary wording; a question about the subject, to be answered too; somebody may be in danger."""


class Judged(NamedTuple):
    """What a text was judged to be, and for authors why: the tables that found it, its weight, what weighed most.

    `features` are those of the whole text.
    """

    crisis: Crisis
    signs: frozenset[str] = frozenset()
    weight: float = float("-inf")
    reasons: tuple[tuple[str, int], ...] = ()
    features: frozenset[str] = frozenset()

    @property
    def is_named(self) -> bool:
        """Whether a table names a crisis or an emergency."""
        return not self.signs.isdisjoint(NAMES)


def crisis(text: str) -> Crisis:
    """Judges what somebody typed. In doubt help is shown."""
    return judge(text).crisis


def judge(text: str, *, explain: bool = False) -> Judged:
    """Judges a text as a whole and in parts: what is harmless in it must not outweigh what is not."""
    text = text if len(text) <= 2 * LONGEST else f"{text[:LONGEST]} {text[-LONGEST:]}"
    words, signs = read_signs(text)
    whole = _judged(words, typed_words(text), signs, explain=explain)
    every = [whole]
    for one in sentences_of(text):
        its, found = read_signs(one)
        every.append(_judged(its, typed_words(one), found, IN_A_LETTER, explain=explain))
    every += _stretches(words)
    worst = max(every, key=lambda one: (one.crisis.danger, one.crisis.shown, one.weight))
    return worst._replace(features=whole.features)


def sentences_of(text: str) -> list[str]:
    """The last sentences of a text, where it has more than one."""
    sentences = [one for one in SENTENCES.split(text) if one.strip()]
    return sentences[-MOST_SENTENCES:] if len(sentences) > 1 else []


def _stretches(words: list[str]) -> list[Judged]:
    """What stretches of a long text come to that has no full stop. No table is asked: none of them is a text."""
    found: list[Judged] = []
    if len(words) <= 2 * STRETCH:
        return found
    for start in range(1, len(words) - STRETCH, STRETCH // 2):
        weight = _weight(tuple(words[start : start + STRETCH]))
        if weight >= CERTAIN:
            found.append(Judged(MENTION, weight=weight))
    return found


@lru_cache(maxsize=100)
def _weight(stretch: tuple[str, ...]) -> float:
    """What a stretch weighs. Remembered: each letter of a long text that is typed changes the last ones only."""
    features = of_text(stretch, [one.partition(EITHER)[0] for one in stretch], ())
    return weights_of("ketatui.crisis").weight(features)


def _judged(words: list[str], typed: list[str], signs: frozenset[str], less: float = 0, *, explain: bool) -> Judged:
    """What a text comes to, or a sentence that weighs so much less than it would by itself."""
    if not typed:
        return Judged(NONE)
    features = of_text(words, typed, signs)
    weights = weights_of("ketatui.crisis")
    weight = weights.weight(features) - less
    reasons = weights.reasons(features) if explain else ()
    return Judged(decide(signs, weight), signs, weight, reasons, features)


def decide(signs: Collection[str], weight: float) -> Crisis:
    """What the tables and the weight of a text come to. The tables alone decide where they are sure."""
    if "sure" in signs:
        return IN_DANGER
    asks = "asking" in signs and "present" not in signs
    if "danger" in signs or "topic" in signs:
        if weight < (SUBJECT if "subject" in signs else NAMED):
            return NONE
        return MENTION if asks or weight < MEANT else IN_DANGER
    if weight >= CERTAIN and not asks:
        return IN_DANGER
    if weight >= (BODILY if "medical" in signs else DOUBT):
        return MENTION
    return NONE


def is_named(text: str) -> bool:
    """Whether a table names a crisis or an emergency in a text, whatever it weighs."""
    read = tables()
    words = read.plain.words(text)
    if read.sure.found(words):
        return True
    rest = read.ordinary.without(words)
    return any(phrases.found(rest) for phrases in (read.danger, read.topic, read.medical))


def is_worrying(text: str) -> bool:
    """Whether a text weighs nearly enough for help. Help is shown if nothing in the guide answers it."""
    return judge(text).weight >= NEARLY


def emergency_words(text: str) -> tuple[str, ...]:
    """The plain names of the medical emergencies that a text tells of, such as "chest pain"."""
    rest = _without_ordinary(text)
    if not tables().medical.found(rest):
        return ()
    return tuple(name for name, phrases in emergencies().items() if phrases.found(rest))


def tells_of_emergency(text: str) -> bool:
    """Whether a text tells of a medical emergency, whichever it is."""
    return tables().medical.found(_without_ordinary(text))


def _without_ordinary(text: str) -> list[str]:
    read = tables()
    return read.ordinary.without(read.plain.words(text))


def is_bodily(text: str) -> bool:
    """Whether a text tells of a medical emergency and of no wish to die: then the emergency number comes first.

    An overdose is an emergency whatever was meant by it.
    """
    signs = read_signs(text)[1]
    if "medical" not in signs or "sure" in signs:
        return False
    return signs.isdisjoint({"danger", "topic"}) or "overdose" in emergency_words(text)


def calls_for_help(text: str) -> bool:
    """Whether help is shown over what was typed: for a crisis, in doubt too, and for a medical emergency."""
    return crisis(text).shown or tells_of_emergency(text)


def alarming(text: str) -> bool:
    """Whether a text names a crisis or a medical emergency, be it only in a question. Mere doubt is no alarm."""
    judged = judge(text)
    return judged.crisis.danger or (judged.crisis.shown and judged.is_named) or tells_of_emergency(text)
