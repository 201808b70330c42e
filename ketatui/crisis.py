"""Words that must be met with help before anything else: wanting to die, self-harm, overdose, danger."""

from typing import NamedTuple

from ketatui.danger_words import DANGER, LISTS, SURE
from ketatui.emergency_words import MEDICAL
from ketatui.ordinary_words import ASKING, ORDINARY, PRESENT, TOPIC
from ketatui.phrases import Phrases, Plain, known_words


class Crisis(NamedTuple):
    """Whether help is shown first, and whether somebody may be in danger or only asks about the subject."""

    shown: bool
    danger: bool


NONE, MENTION, IN_DANGER = Crisis(False, False), Crisis(True, False), Crisis(True, True)
"""Ordinary wording; a question about the subject, to be answered too; somebody may be in danger."""

_plain = Plain(known_words([SURE, DANGER, TOPIC, ASKING, PRESENT, ORDINARY, *LISTS.values(), *MEDICAL.values()]))
_sure, _danger, _topic = Phrases(SURE, LISTS), Phrases(DANGER, LISTS), Phrases(TOPIC, LISTS)
_asking, _present, _ordinary = Phrases(ASKING, LISTS), Phrases(PRESENT, LISTS), Phrases(ORDINARY, LISTS)
_medical = {name: Phrases(table, LISTS) for name, table in MEDICAL.items()}


def crisis(text: str) -> Crisis:
    """Judges what somebody typed. In doubt help is shown."""
    plain = _plain.text(text)
    if _sure.found(plain):
        return IN_DANGER
    rest = _ordinary.without(plain)
    asks = _asking.found(plain) and not _present.found(plain)
    if _danger.found(rest) or _topic.found(rest) or any(one.found(rest) for one in _medical.values()):
        return MENTION if asks else IN_DANGER
    return NONE


def emergency_words(text: str) -> tuple[str, ...]:
    """The plain names of the medical emergencies that a text tells of, such as "chest pain"."""
    rest = _ordinary.without(_plain.text(text))
    return tuple(name for name, phrases in _medical.items() if phrases.found(rest))
