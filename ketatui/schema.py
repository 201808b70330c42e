"""JSON Schema of each content file, out of the types that read it, for editors that check while you type.

`python -m ketatui.schema` writes them into content/schema/.
"""

import json
from pathlib import Path
from typing import Any

import msgspec

from ketatui.interface import Interface
from ketatui.model import GuideInfo, Helpline, Question, SideEffect, Source, Topic, Word
from ketatui.record import Record

FILES: dict[str, tuple[type[Record], bool]] = {
    "guide": (GuideInfo, False),
    "sources": (Source, True),
    "helplines": (Helpline, True),
    "interface": (Interface, False),
    "topic": (Topic, False),
    "questions": (Question, True),
    "side_effects": (SideEffect, True),
    "words": (Word, True),
}
"""The name of each schema, the record it describes, and whether the file holds a list of them."""

FOLDER = Path(__file__).resolve().parent.parent / "content" / "schema"
"""Where the schemas lie in a checkout."""


def schema(name: str) -> dict[str, Any]:
    """The schema of one kind of content file. Raises KeyError for an unknown name."""
    record, many = FILES[name]
    kind: Any = tuple[record, ...] if many else record  # type: ignore[valid-type]
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"ketatui: {name}.yaml"}
    return head | msgspec.json.schema(kind)


def text(name: str) -> str:
    """The schema as it is checked in."""
    return json.dumps(schema(name), indent=2, ensure_ascii=False) + "\n"


def main() -> None:
    """Writes every schema into the checkout."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        (FOLDER / f"{name}.json").write_text(text(name), encoding="utf-8")


if __name__ == "__main__":
    main()
