"""The whole guide as JSON for other programs; docs/export.md says what it holds."""

import json
from typing import Any

import msgspec

import ketatui
from ketatui.render.look import Look
from ketatui.review import review_sentences

FORMAT = 1
"""The shape of the data. A new field needs no new number; one that is renamed, removed or means something else does."""


def as_json(look: Look) -> str:
    """Every record with all of its fields, also those that are empty; texts are not filled in."""
    guide = look.guide
    made = {
        "format": FORMAT,
        "program": f"ketatui {ketatui.__version__}",
        "language": guide.language,
        "region": look.line.region,
        "review": " ".join(review_sentences(guide)),
        "guide": _plain(guide.info),
        "clinic": _plain(guide.clinic),
        "topics": _plain(guide.topics),
        "questions": _plain(guide.questions),
        "side_effects": _plain(guide.side_effects),
        "words": _plain(guide.words),
        "helplines": _plain(guide.helplines),
        "sources": _plain(guide.sources),
    }
    return json.dumps(made, indent=1, ensure_ascii=False) + "\n"


def _plain(value: Any) -> Any:
    """A record as an object with every field, a block with its `kind` first; sequences as lists."""
    if isinstance(value, msgspec.Struct):
        config = value.__struct_config__
        kind = {config.tag_field: config.tag} if config.tag_field else {}
        return kind | {name: _plain(getattr(value, name)) for name in value.__struct_fields__}
    if value is None or isinstance(value, str | int):
        return value
    return [_plain(item) for item in value]
