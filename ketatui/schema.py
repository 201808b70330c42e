"""JSON Schema of each kind of content file, out of the same types that read them.

Editors with a YAML language server complete and check a content file while it is written.
`python -m ketatui.schema content/schema` writes the files anew.
"""

import json
import sys
from pathlib import Path
from typing import Any

import msgspec

from ketatui.interface import Interface
from ketatui.model import GuideInfo, Helpline, Question, SideEffect, Source, Topic, Word
from ketatui.settings import Settings

KINDS: dict[str, Any] = {
    "guide": GuideInfo,
    "sources": tuple[Source, ...],
    "helplines": tuple[Helpline, ...],
    "interface": Interface,
    "topic": Topic,
    "questions": tuple[Question, ...],
    "side_effects": tuple[SideEffect, ...],
    "words": tuple[Word, ...],
    "settings": Settings,
}
"""The schemas, by the name of their file."""


def schema(name: str) -> str:
    """The JSON Schema (draft 2020-12) of one kind of content file, as text."""
    made = msgspec.json.schema(KINDS[name])
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"ketatui: {name}"}
    return json.dumps(head | made, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def write(folder: Path) -> None:
    """Writes every schema into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in KINDS:
        (folder / f"{name}.json").write_text(schema(name), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else "content/schema"))
