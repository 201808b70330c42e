"""Check side effects, the beginning: where a person is, and whether it is an emergency."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from ketatui.crisis.judge import alarming
from ketatui.model import SideEffect
from ketatui.plain.moves import Back, Choice, Move, Open, Say, Show, Swap
from ketatui.plain.page import Page
from ketatui.plain.ticks import marked
from ketatui.render.plain_advice import card_text
from ketatui.search.names import is_called
from ketatui.triage import Place


class CheckPage(Page):
    """Step 1: where are you? Where everybody is in one place, the walk starts at step 2."""

    name: ClassVar[str] = "check"

    def text(self) -> Sequence[str]:
        """The question, and why the place matters."""
        return [self.talk.lines(self.words.check), self.talk.lines(self.words.where_are_you, self.words.where_note)]

    def choices(self) -> Sequence[Choice]:
        """The places; where something was told before, also to forget it."""
        words = self.words
        places: list[tuple[str, Place]] = [
            (words.in_clinic, "clinic"),
            (words.at_home, "home"),
            (words.between_visits, "between"),
        ]
        chosen = [Choice(label, partial(self._at, place)) for label, place in places]
        return [*chosen, *([Choice(words.start_again, self._forget)] if self.talk.begun else [])]

    def _at(self, place: Place) -> Move:
        self.talk.walk.place = place
        return Open("emergencies")

    def _forget(self) -> Move:
        self.talk.forget_walk()
        return Say(self.words.where_are_you)


class EmergenciesPage(Page):
    """Step 2: the emergencies, first and alone. Nobody can say "none" before the last one was heard."""

    name: ClassVar[str] = "emergencies"
    last_waits: ClassVar[bool] = True

    @property
    def _effects(self) -> list[SideEffect]:
        return [effect for effect in self.look.guide.side_effects if effect.emergency]

    def text(self) -> Sequence[str]:
        """The question."""
        return [self.talk.lines(self.words.emergency_first)]

    def choices(self) -> Sequence[Choice]:
        """Every emergency, then that there is none."""
        told = self.talk.walk.emergencies
        items = [
            Choice(marked(self, effect.label, effect.id in told), partial(self._tick, effect))
            for effect in self._effects
        ]
        return [*items, Choice(self.words.next if told else self.words.emergency_none, Open("feel"))]

    def hear_numbers(self, typed: Sequence[int]) -> Move:
        """One emergency after the other; then the card of each that is new."""
        moves = [super(EmergenciesPage, self).hear_numbers([number]) for number in dict.fromkeys(typed)]
        cards = [move.about for move in moves if isinstance(move, Open) and move.name == CardPage.name]
        return Open(CardPage.name, " ".join(cards)) if cards else moves[-1]

    def hear(self, typed: str) -> Move:
        """An emergency in own words: its card, where it goes by them; else it is kept for the advice."""
        fits = [e for e in self._effects if is_called(e, typed) and e.id not in self.talk.walk.emergencies]
        for effect in fits:
            self._tick(effect)
        if fits:
            return Open(CardPage.name, " ".join(effect.id for effect in fits))
        if not alarming(typed):
            return Say(self.words.plain_not_understood)
        self.talk.note(typed)
        return Say(self.look.word(self.words.plain_noted, list=typed))

    def waiting(self) -> str:
        """More, or, once something is noted, whether there is anything else."""
        if self.talk.walk.emergencies and not self.has_more:
            said = self.look.word(self.words.plain_anything_else, n=len(self.choices()))
            return self.talk.lines(said)
        return super().waiting()

    def resume(self) -> str:
        """After a card: the list again in one sentence, so that it need not be heard a second time."""
        return self.waiting() if self.talk.walk.emergencies else self.say()

    def _tick(self, effect: SideEffect) -> Move:
        walk = self.talk.walk
        if effect.id in walk.emergencies:
            walk.emergencies = tuple(name for name in walk.emergencies if name != effect.id)
            return Say(self.look.word(self.words.plain_unticked, label=effect.label))
        walk.emergencies = tuple(e.id for e in self._effects if e.id in {*walk.emergencies, effect.id})
        return Open("card", effect.id)


class CardPage(Page):
    """What to do about one emergency, and nothing else. `about` is its id, and those whose cards come after it."""

    name: ClassVar[str] = "card"

    def text(self) -> Sequence[str]:
        """What to do, and whom to call."""
        effect = self.look.guide.side_effect_by_id[self.about.split()[0]]
        return [card_text(effect, self.talk.walk.place or "home", self.look, self.talk.width)]

    def choices(self) -> Sequence[Choice]:
        """The one answer."""
        after = self.about.split()[1:]
        return [Choice(self.words.told_someone, Swap(CardPage.name, " ".join(after)) if after else Back())]

    def hear(self, typed: str) -> Move:
        """Nothing else: what to do is said once more."""
        return Show()

    def prompt(self) -> str:
        """That one answer."""
        return self.words.plain_card
