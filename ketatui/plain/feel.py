"""Check side effects, the middle: everything else that a person feels, by groups or in their own words."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from ketatui.crisis.judge import alarming
from ketatui.model import BODY_GROUPS, SideEffect
from ketatui.plain.moves import Back, Choice, Move, Open, Say
from ketatui.plain.page import Page
from ketatui.plain.ticks import TickPage, marked
from ketatui.search.names import is_called
from ketatui.walk import OTHER


class FeelPage(Page):
    """Step 3: the groups, what is noted so far, and the way on."""

    name: ClassVar[str] = "feel"

    def text(self) -> Sequence[str]:
        """The question, and what is noted so far."""
        return [self.talk.lines(self.words.what_do_you_feel, noted(self))]

    def choices(self) -> Sequence[Choice]:
        """The groups that hold anything, the way on, and after it, so that no number moves, own words to take back."""
        names = [group for group in BODY_GROUPS if _in_group(self, group)]
        groups = [Choice(group_name(self, group), Open("group", group)) for group in names]
        own = [Choice(self.words.plain_forget_own, self._forget_own)] if self.talk.walk.own_words else []
        label = self.words.next if self.talk.walk.to_ask() else self.words.show_advice
        return [*groups, Choice(label, self._on), *own]

    def prompt(self) -> str:
        """A number, or own words."""
        return self.words.plain_feel_prompt

    def hear(self, typed: str) -> Move:
        """Own words: side effects that go by them, else they are noted as they are."""
        return heard(self, typed)

    def _forget_own(self) -> Move:
        self.talk.walk.own_words = ""
        return Say(noted(self) or self.words.what_do_you_feel)

    def _on(self) -> Move:
        return Open("detail", "0") if self.talk.walk.to_ask() else Open("advice")


class GroupPage(TickPage):
    """The side effects of one group. `about` is its name."""

    name: ClassVar[str] = "group"

    def text(self) -> Sequence[str]:
        """The name of the group."""
        return [self.talk.lines(group_name(self, self.about))]

    def choices(self) -> Sequence[Choice]:
        """The side effects of the group."""
        told = self.talk.walk.ticked
        return [
            Choice(marked(self, effect.label, effect.id in told), partial(tick, self, effect))
            for effect in _in_group(self, self.about)
        ]

    def hear(self, typed: str) -> Move:
        """Own words, as on the page of all groups."""
        return heard(self, typed)


class FoundPage(Page):
    """Side effects that go by what was typed. `about` is what was typed."""

    name: ClassVar[str] = "found"

    def text(self) -> Sequence[str]:
        """Is it one of these?"""
        return [self.talk.lines(self.words.plain_found)]

    def choices(self) -> Sequence[Choice]:
        """The side effects, then the words as they are."""
        fits = [effect for effect in _unhurried(self) if is_called(effect, self.about)]
        own = Choice(self.look.word(self.words.plain_own, words=self.about), self._own)
        return [*(Choice(effect.label, partial(self._add, effect)) for effect in fits), own]

    def _add(self, effect: SideEffect) -> Move:
        if effect.id not in self.talk.walk.ticked:
            tick(self, effect)
        return Back()

    def _own(self) -> Move:
        self.talk.note(self.about)
        return Back()


def heard(page: Page, typed: str) -> Move:
    """Own words: side effects that go by them are offered; what goes by none, or is alarming, is noted as it is."""
    fits = any(is_called(effect, typed) for effect in _unhurried(page))
    if alarming(typed) or not fits:
        page.talk.note(typed)
    return Open("found", typed) if fits else Say(noted(page))


def tick(page: Page, effect: SideEffect) -> Move:
    """Notes a side effect, or takes it back, and says so."""
    walk = page.talk.walk
    on = effect.id not in walk.ticked
    ids = {*walk.ticked, effect.id} if on else {*walk.ticked} - {effect.id}
    walk.ticked = tuple(one.id for one in page.look.guide.side_effects if one.id in ids)
    said = page.words.plain_ticked if on else page.words.plain_unticked
    return Say(page.look.word(said, label=effect.label))


def noted(page: Page) -> str:
    """What is noted so far, in a sentence; empty where nothing is."""
    walk = page.talk.walk
    labels = [effect.label for effect in walk.effects if effect.id != OTHER]
    if walk.own_words:
        labels.append(page.look.word(page.words.plain_own, words=walk.own_words))
    return page.look.word(page.words.plain_noted, list="; ".join(labels)) if labels else ""


def group_name(page: Page, group: str) -> str:
    """The name of a group of side effects as people read it."""
    return str(getattr(page.words, f"group_{group.replace('-', '_')}"))


def _unhurried(page: Page) -> list[SideEffect]:
    """Every side effect that is no emergency and has a name of its own."""
    return [effect for effect in page.look.guide.side_effects if not effect.emergency and effect.id != OTHER]


def _in_group(page: Page, group: str) -> list[SideEffect]:
    return [effect for effect in _unhurried(page) if effect.group == group]
