"""The answers of one walk through the side-effects checklist, kept only as long as the walk."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ketatui.crisis.judge import alarming, emergency_words
from ketatui.model import Change, Guide, SideEffect
from ketatui.triage import Felt, Item, Place, Result, Strength, alarm, questions_for, triage

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

    def in_guide(self, guide: Guide) -> "Walk":
        """The same answers in the same guide of another language, as far as it has the side effects."""
        known = guide.side_effect_by_id
        kept = {name: dict(given) for name, given in self.answers.items() if name in known}
        emergencies = tuple(name for name in self.emergencies if name in known)
        ticked = tuple(name for name in self.ticked if name in known)
        return replace(self, guide=guide, emergencies=emergencies, ticked=ticked, answers=kept)

    @property
    def effects(self) -> list[SideEffect]:
        """Everything the person feels; their own words count as "something else"."""
        ids = [*self.emergencies, *self.ticked]
        if self.own_words.strip() and OTHER in self.guide.side_effect_by_id:
            ids.append(OTHER)
        return [self.guide.side_effect_by_id[name] for name in dict.fromkeys(ids)]

    def to_ask(self) -> list[tuple[SideEffect, tuple[Change, ...]]]:
        """The side effects about which an answer can still change the advice, and what to ask."""
        asked = [(effect, questions_for(effect, self._place)) for effect in self.effects]
        return [(effect, questions) for effect, questions in asked if questions]

    def answer(self, effect_id: str, question: Change, answer: str) -> None:
        """Keeps an answer: mild, moderate or strong to "strong"; yes or no to the others."""
        self.answers.setdefault(effect_id, {})[question] = answer

    def result(self) -> Result:
        """What to do, from all answers so far."""
        alarms = tuple(self._alarms())
        told = {item.effect.id for item in alarms}
        felt = [self._felt(effect) for effect in self.effects if effect.id not in told]
        return triage(felt, self._place, alarms=alarms)

    @property
    def _place(self) -> Place:
        return self.place or "home"

    def _alarms(self) -> Iterator[Item]:
        """Own words that name an emergency, with what the guide says about one of that kind."""
        if not alarming(self.own_words):
            return
        guide, in_mood = self.guide, not emergency_words(self.own_words)
        urgent = [e for e in guide.side_effects if e.emergency and e.home.level == "emergency"]
        of_that_kind = [e for e in urgent if (e.group == "mood") == in_mood]
        words = [guide.side_effect_by_id[OTHER]] if OTHER in guide.side_effect_by_id else []
        says = [*of_that_kind, *urgent, *words]
        if says:
            yield alarm(self._felt([*words, *says][0]), self._place, says[0])

    def _felt(self, effect: SideEffect) -> Felt:
        given = self.answers.get(effect.id, {})

        def yes(question: Change) -> bool | None:
            return None if question not in given else given[question] == "yes"

        return Felt(effect, _STRENGTHS.get(given.get("strong", "")), yes("worse"), yes("lasting"))
