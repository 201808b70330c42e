"""A small guide of its own for the tests of what is drawn: one block of every kind."""

from collections.abc import Callable
from io import StringIO

import msgspec
import pytest
from rich.console import Console, Group, RenderableType
from rich.segment import Segment

from ketatui.blocks import Block
from ketatui.interface import Interface
from ketatui.model import Guide, Topic
from ketatui.palette import CALM
from ketatui.render.look import Look

WORDS = {
    "not_confirmed": "We could not confirm this number.",
    "effects_strength": "Effects: {n} of {all}.",
    "only_in": "True in: {regions}",
    "of_people": "{n} of {all}",
    "also_called": "People also say: {words}",
    "important": "Important",
    "urgent": "Urgent",
    "in_short": "In short",
    "what_you_can_do": "What you can do",
    "ask_your_clinic": "Ask your clinic",
    "next_step": "Next step",
    "sources": "Sources",
    "tell_staff": "Tell staff now",
    "tell_staff_how": "Press your call button.",
    "whom_to_ask": "Ask the front desk or your care team.",
    "strength_strong": "Strong",
    "strength_some": "Some",
    "strength_early": "Early",
    "strength_not_shown": "Not shown",
    "for_it": "For it",
    "against_it": "Against it",
    "not_known": "Not known",
}

BLOCKS: dict[str, dict[str, object]] = {
    "text": {"text": "A first [bold]paragraph[/bold] with a [ in it.\n\nA second one, long enough to be wrapped."},
    "list": {"intro": "Bring these.", "items": ["A blanket [warm].", "Somebody you trust to take you home again."]},
    "steps": {"items": [f"Step number {n} is done after the one before it." for n in range(1, 12)]},
    "callout": {"level": "urgent", "text": "Call {emergency} at once.", "items": ["You cannot be woken."]},
    "table": {
        "columns": ["Your treatment", "You may drive", "Why"],
        "rows": [
            ["Nasal spray", "The next day after a good sleep", "It makes you slower than you think"],
            ["Drip or injection", "After 24 hours and a good sleep", "It lasts for hours"],
        ],
        "caption": "When you may drive again.",
    },
    "numbers": {
        "caption": "People whose symptoms at least halved.",
        "reading": "Each dot is one person of 100.",
        "groups": [
            {"label": "Spray and a new antidepressant", "value": 69},
            {"label": "Dummy spray and a new antidepressant", "value": 52},
        ],
        "text": "So about 17 more people in 100.",
    },
    "bars": {
        "caption": "People of 100 in short trials.",
        "reading": "The longer the bar, the more people.",
        "compared": ["With the spray", "With a dummy spray"],
        "rows": [
            {"label": "Feeling drunk", "value": 5, "other": 1, "other_said": "fewer than 1"},
            {"label": "Feeling cut off from yourself or unreal", "value": 41, "other": 9},
        ],
    },
    "timeline": {
        "caption": "A visit for the nasal spray.",
        "reading": "The longer the bar, the stronger the effects.",
        "points": [
            {"when": "Before the spray", "text": "Staff measure your blood pressure and talk with you."},
            {"when": "About 40 minutes", "text": "Effects are strongest, and staff measure again.", "strength": 4},
            {"when": "At least 2 hours", "text": "Staff decide whether you may leave.", "strength": 1},
        ],
    },
    "schedule": {
        "caption": "Visits for the nasal spray.",
        "reading": "Each mark is one visit.",
        "weeks": [
            {"week": "Weeks 1 to 4", "visits": 2, "said": "2 visits a week"},
            {"week": "From week 9", "visits": 1, "said": "1 visit a week, or 1 every 2 weeks"},
            {"week": "A week off", "visits": 0, "said": "No visit"},
        ],
    },
    "evidence": {
        "caption": "How strong the evidence is for each use.",
        "reading": "More steps filled means stronger evidence.",
        "rows": [
            {"label": "Depression", "strength": "strong", "text": "Several trials with hundreds of people."},
            {"label": "Pain that lasts for years", "strength": "some", "text": "A few trials; they do not agree."},
            {"label": "Anxiety", "strength": "early", "text": "One trial with 18 people and a few small studies."},
            {"label": "Tinnitus", "strength": "not-shown", "text": "We found no trial."},
        ],
    },
    "options": {
        "caption": "Two ways side by side.",
        "reading": "Each choice with what speaks for it and against it.",
        "choices": [
            {
                "name": "Nasal spray",
                "what": "You spray it yourself while staff watch.",
                "good": ["It is approved for depression."],
                "bad": ["Each visit takes half a day, and somebody has to take you home."],
                "unknown": "How it compares with the drip.",
            },
            {
                "name": "Drip",
                "what": "It runs into a vein for 40 minutes.",
                "good": ["Many small studies found quick relief."],
                "bad": ["It is not approved for depression."],
            },
        ],
    },
}
"""The fields of one block of every kind, without its title and its sources."""


@pytest.fixture(scope="session")
def block() -> Callable[..., Block]:
    """Makes a block of a kind from BLOCKS, with further fields."""

    def make(kind: str, **fields: object) -> Block:
        base = {"kind": kind, "title": f"A panel of {kind}", "sources": ["label", "leaflet"]}
        return msgspec.convert({**base, **BLOCKS[kind], **fields}, Block)

    return make


@pytest.fixture(scope="session")
def topic(block: Callable[..., Block]) -> Topic:
    """A topic with a block of every kind, and one that is true only in Canada."""
    return Topic(
        id="going-home",
        title="Going home",
        purpose="How to get home safely.",
        summary=("Do not drive until the next day.", "Call {crisis} if thoughts of suicide come."),
        blocks=(*map(block, BLOCKS), block("text", title="Only there", region=["ca"], text="In Canada call 811.")),
        actions=("Plan your ride.",),
        ask=("Whom do I call at night?",),
        next_step="Read about side effects.",
        sources=("trial",),
        checked="2026-11-23",
    )


@pytest.fixture(scope="session")
def guide() -> Guide:
    """A guide of little more than words, sources and helplines."""
    given = {f.encode_name: f.encode_name.replace("_", " ") for f in msgspec.structs.fields(Interface)}
    source = {"publisher": "An agency", "date": "2020", "seen": "Read on 2026-11-23."}
    emergency = {"name": "Emergency", "say": "Call 911", "number": "911", "does": "Ambulance, fire, police."}
    crisis = {"name": "Crisis line", "say": "Call or text 988", "number": "988"}
    poison = {"name": "Poison help", "say": "Call 555-0100", "number": "555-0100", "confirmed": False}
    more = [{"name": "Lifeline", "say": "Chat"}]
    place = {"emergency": emergency, "crisis": crisis, "checked": "2026-11-23"}
    return msgspec.convert(
        {
            "info": {
                "version": "1",
                "languages": ["en"],
                "region": "us",
                "order": ["going-home"],
                "funding": "none",
                "authors": "us",
                "review": {"checked": "2026-11-23", "due": "2027-05-23"},
            },
            "interface": given | WORDS | {"help_lines": ["? = help"], "plain_help_lines": ["help: hear this."]},
            "topics": [],
            "questions": [],
            "side_effects": [],
            "words": [],
            "sources": [
                {"id": "label", "title": "The label [2020]", "url": f"https://example.org/label/{'x' * 60}"} | source,
                {"id": "trial", "title": "A trial", "url": "https://example.org/trial"} | source,
                {"id": "leaflet", "title": "A leaflet", "url": "https://example.org/leaflet"} | source,
            ],
            "helplines": [
                place | {"region": "us", "name": "United States", "poison": poison, "more": more},
                place | {"region": "ca", "name": "Canada"},
            ],
        },
        Guide,
    )


@pytest.fixture
def look(guide: Guide) -> Look:
    """The calm theme for a reader in the United States."""
    return Look(guide, guide.helpline("us"), CALM)


Parts = RenderableType | list[RenderableType]


@pytest.fixture
def segments() -> Callable[[Parts, int], list[list[Segment]]]:
    """Renders parts for a terminal so many columns wide: the styled pieces of each line."""

    def render(parts: Parts, width: int) -> list[list[Segment]]:
        console = Console(width=width, file=StringIO(), color_system="truecolor", legacy_windows=False, _environ={})
        group = Group(*parts) if isinstance(parts, list) else parts
        pieces = list(console.render(group))
        return [[p for p in line if p.text] for line in Segment.split_lines(pieces)]

    return render


@pytest.fixture
def draw(segments: Callable[[Parts, int], list[list[Segment]]]) -> Callable[[Parts, int], list[str]]:
    """Renders parts for a terminal so many columns wide: the text of each line."""

    def render(parts: Parts, width: int) -> list[str]:
        return ["".join(piece.text for piece in line) for line in segments(parts, width)]

    return render
