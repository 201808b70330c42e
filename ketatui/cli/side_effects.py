"""`ketatui side-effects`: the checklist by group, and what to do about what is named."""

import json
from argparse import Namespace
from collections.abc import Iterator
from typing import NamedTuple

from ketatui.cli.common import OK, USAGE, Stop, helpline, nearest, open_guide
from ketatui.interface import Interface
from ketatui.model import Guide, SideEffect
from ketatui.render.look import Look
from ketatui.render.urgency import headline, to_do
from ketatui.triage import Item, Place
from ketatui.walk import OTHER, Walk

HOW = "Write it like nausea:mild or vomiting:strong+worse+lasting."


class Given(NamedTuple):
    """One side effect as it was named: with its strength, or with nothing said about it."""

    effect: SideEffect
    said: frozenset[str]


class Told(NamedTuple):
    """What is said about one side effect; the names of the fields are those of the JSON."""

    id: str
    label: str
    term: str
    urgency: str
    advice: str
    why: tuple[str, ...]


def run(args: Namespace) -> int:
    """Lists the side effects, or says what to do about those that are named. Raises Stop on wrong usage."""
    guide = open_guide(args)
    if args.have is None and args.text is None and args.place is None:
        _print_list(guide, as_json=args.json)
        return OK
    if args.place is None:
        raise Stop(USAGE, "What to do depends on the place. Add --place clinic, --place home or --place between.")
    result = _walk(guide, args.place, list(_given(guide, args.have or "")), args.text or "").result()
    look = Look(guide, helpline(guide, args))
    title = headline(result.level, args.place, look)
    items = [_told(item, args.place, look) for item in result.items]
    if args.json:
        told = {"urgency": result.level, "headline": title, "place": args.place}
        print(json.dumps({**told, "items": [item._asdict() for item in items]}))
    else:
        _print_advice(title, items, guide.interface)
    return OK


def _given(guide: Guide, have: str) -> Iterator[Given]:
    """The side effects of `--have`. Raises Stop for a name or a word that is not known."""
    seen = set()
    for part in filter(None, (part.strip() for part in have.split(","))):
        name, _, details = part.partition(":")
        effect = guide.side_effect_by_id.get(name.strip().lower())
        if effect is None:
            raise nearest(name.strip(), list(guide.side_effect_by_id), "side effect")
        if effect.id in seen:
            raise Stop(USAGE, f"'{effect.id}' stands there twice. {HOW}")
        seen.add(effect.id)
        said = frozenset(detail.strip().lower() for detail in details.split("+") if detail.strip())
        known = {"mild", "moderate", "strong", "worse", "lasting"}
        if said - known or len(said & {"mild", "moderate", "strong"}) > 1:
            raise Stop(USAGE, f"'{part}' cannot be read. {HOW}")
        yield Given(effect, said)


def _walk(guide: Guide, place: Place, given: list[Given], text: str) -> Walk:
    """The walk through the checklist that these answers make."""
    walk = Walk(
        guide,
        place,
        emergencies=tuple(effect.id for effect, _ in given if effect.emergency),
        ticked=tuple(effect.id for effect, _ in given if not effect.emergency),
        own_words=text,
    )
    for effect, said in given:
        for strength in said & {"mild", "moderate", "strong"}:
            walk.answer(effect.id, "strong", strength)
        if said:
            walk.answer(effect.id, "worse", "yes" if "worse" in said else "no")
            walk.answer(effect.id, "lasting", "yes" if "lasting" in said else "no")
    if text and OTHER not in walk.ticked:
        # Nothing is asked here about own words, so nothing is missing.
        walk.answers[OTHER] = {"strong": "mild", "worse": "no", "lasting": "no"}
    return walk


def _told(item: Item, place: Place, look: Look) -> Told:
    """What to do about one side effect, with the numbers of the region."""
    words, effect = look.words, item.effect
    reasons = {"strong": words.strong, "worse": words.worse, "lasting": words.since_longer}
    why = [*item.why] or [f"{reasons[change]}." for change in item.changes if change not in item.assumed]
    if item.assumed:
        why.append(words.not_answered)
    filled = tuple(map(look.text, why))
    return Told(effect.id, effect.label, effect.term, item.level, to_do(item, place, look), filled)


def _print_advice(title: str, items: list[Told], words: Interface) -> None:
    """The headline, each side effect with its advice and its reasons, and what this is not."""
    print(title)
    for item in items:
        print(f"\n{item.label} ({item.term})")
        print("\n".join(f"  {sentence}" for sentence in (item.advice, *item.why)))
    if not items:
        print(f"\n{words.nothing_ticked}")
    print(f"\n{words.not_a_diagnosis}")


def _print_list(guide: Guide, *, as_json: bool) -> None:
    """Every side effect under its group, with the name by which `--have` knows it."""
    groups: dict[str, list[SideEffect]] = {}
    for effect in guide.side_effects:
        groups.setdefault(effect.group, []).append(effect)
    if as_json:
        rows = [{"id": e.id, "label": e.label, "term": e.term, "group": e.group} for e in guide.side_effects]
        print(json.dumps({"items": rows}))
        return
    width = max((len(effect.id) for effect in guide.side_effects), default=0)
    for i, (group, effects) in enumerate(groups.items()):
        print(("\n" if i else "") + getattr(guide.interface, f"group_{group.replace('-', '_')}"))
        for effect in effects:
            print(f"  {effect.id:<{width}}  {effect.label}")
