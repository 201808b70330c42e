"""The answers of one walk through the side-effects checklist, kept only as long as the walk."""

from dataclasses import dataclass, field

from ketatui.crisis import alarming
from ketatui.model import Change, Guide, SideEffect
from ketatui.triage import Felt, Place, Result, Strength, questions_for, triage

OTHER = "other"
"""The id of the side effect that stands for a person's own words."""

_STRENGTHS: dict[str, Strength] = {"mild": "mild", "moderate": "moderate", "strong": "strong"}


@dataclass
class Walk:
    """What a person has answered so far. Nothing of it is written anywhere."""

    guide: Guide
    place: Place | None = None
    emergencies: tuple[str, ...] = ()
    ticked: tuple[str, ...] = ()
    answers: dict[str, dict[Change, str]] = field(default_factory=dict)
    own_words: str = ""

    @property
    def effects(self) -> list[SideEffect]:
        """Everything the person feels; their own words count as "something else"."""
        ids = [*self.emergencies, *self.ticked]
        if self.own_words.strip() and OTHER not in ids and OTHER in self.guide.side_effect_by_id:
            ids.append(OTHER)
        return [self.guide.side_effect_by_id[name] for name in dict.fromkeys(ids)]

    def to_ask(self) -> list[tuple[SideEffect, tuple[Change, ...]]]:
        """The side effects about which an answer can still change the advice, and what to ask."""
        place = self.place or "home"
        asked = [(effect, questions_for(effect, place)) for effect in self.effects]
        return [(effect, questions) for effect, questions in asked if questions]

    def answer(self, effect_id: str, question: Change, answer: str) -> None:
        """Keeps an answer: mild, moderate or strong to "strong"; yes or no to the others."""
        self.answers.setdefault(effect_id, {})[question] = answer

    def result(self) -> Result:
        """What to do, from all answers so far."""
        felt = [self._felt(effect) for effect in self.effects]
        return triage(felt, self.place or "home", alarmed=alarming(self.own_words))

    def _felt(self, effect: SideEffect) -> Felt:
        given = self.answers.get(effect.id, {})

        def yes(question: Change) -> bool | None:
            return None if question not in given else given[question] == "yes"

        return Felt(effect, _STRENGTHS.get(given.get("strong", "")), yes("worse"), yes("lasting"))
