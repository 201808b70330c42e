"""Plain data -> records: every mistake of a file at once, each with its line and what to do."""

from typing import Annotated, Literal

import pytest
from msgspec import Meta

from ketatui.blocks import Block, Line
from ketatui.decode import decode
from ketatui.model import Day, Id
from ketatui.record import Record
from ketatui.yamlfile import ContentError, YamlFile


class Box(Record, frozen=True, kw_only=True):
    """A record with a field of every kind that content has."""

    id: Id
    label: Line
    size: Literal["small", "large"] = "small"
    sealed: bool = False
    weight: Annotated[int, Meta(ge=0, le=100)] | None = None
    since: Day | None = None
    parts: Annotated[tuple[Line, ...], Meta(min_length=1, max_length=3)] = ("all",)
    blocks: tuple[Block, ...] = ()
    inner: "Box | None" = None


START = "id: a\nlabel: A\n"
BROKEN = {
    "unknown key, a near one": ("id: a\n§labl: A\nlabel: B\n", "the key `labl` is not known; did you mean `label`?"),
    "unknown key, none near": (
        "id: a\nlabel: A\n§zzz: B\n",
        "the key `zzz` is not known; the keys here are id, label, size",
    ),
    "missing key": ("§id: a\n", "`label` is missing; add it"),
    "missing id": ("§label: A\n", "`id` is missing; add it (small letters, digits and single hyphens)"),
    "id of another form": (
        "§id: Going Home\nlabel: A\n",
        "`id` must be small letters, digits and single hyphens; it is `Going Home`",
    ),
    "no text": ("id: a\n§label:\n", "`label` must be a text that is not empty; it is empty"),
    "list for a text": ("id: a\n§label: [A, B]\n", "`label` must be a text that is not empty; it is a list of 2"),
    "keys for a text": (
        "id: a\n§label: {A: B}\n",
        "`label` must be a text that is not empty; it has keys and values under it",
    ),
    "text for a list": (START + "§parts: lid\n", "`parts` must be a list of at least 1 and at most 3; it is `lid`"),
    "empty list": (START + "§parts: []\n", "`parts` must be a list of at least 1 and at most 3; it is a list of 0"),
    "too long a list": (
        START + "§parts: [a, b, c, d]\n",
        "`parts` must be a list of at least 1 and at most 3; it is a list of 4",
    ),
    "empty item": (
        START + "parts:\n  - a\n  - §''\n",
        "item 2 of `parts` must be a text that is not empty; it is empty",
    ),
    "word not on the list": (START + "§size: medium\n", "`size` must be one of small, large; it is `medium`"),
    "no true or false": (START + "§sealed: yes\n", "`sealed` must be true or false; it is `yes`"),
    "no number": (START + "§weight: 0x10\n", "`weight` must be a whole number from 0 to 100; it is `0x10`"),
    "fraction": (START + "§weight: 1.5\n", "`weight` must be a whole number from 0 to 100; it is `1.5`"),
    "number too high": (START + "§weight: 101\n", "`weight` must be a whole number from 0 to 100; it is `101`"),
    "no date": (START + "§since: 23 Nov 2026\n", "`since` must be a date such as 2026-11-23; it is `23 Nov 2026`"),
    "text for keys": (START + "§inner: B\n", "`inner` must be keys and values; it is `B`"),
    "list for keys": (START + "§inner:\n  - B\n", "`inner` must be keys and values; it is a list of 1"),
    "deep inside": (
        START + "inner:\n  id: b\n  label: B\n  §sise: small\n",
        "the key `sise` is not known; did you mean `size`?",
    ),
    "block without a kind": (
        START + "blocks:\n  - §title: T\n    text: x\n",
        "`kind` is missing; write one of text, list, steps",
    ),
    "block of no kind": (
        START + "blocks:\n  - title: T\n    §kind: video\n",
        "`kind` is `video`; write one of text, list, steps",
    ),
    "block that is a text": (START + "blocks:\n  - §T\n", "item 1 of `blocks` must be keys and values; it is `T`"),
    "key of another kind": (
        START
        + "blocks:\n  - {kind: text, title: T, text: x}\n  - kind: list\n    title: T\n    items: [a]\n    §text: x\n",
        "the key `text` is not known",
    ),
    "block with a gap": (START + "blocks:\n  - §kind: text\n    title: T\n", "`text` is missing; add it"),
    "long text": (START + "§size: " + "x" * 500 + "\n", "it is `" + "x" * 39 + "…`"),
    "a list at the top": ("§- id: a\n", "the file must be keys and values; it is a list of 1"),
    "a text at the top": ("§just a text\n", "keys and values; it is one text; put a space after each colon"),
}


def mistakes(text: str) -> list[tuple[int, str]]:
    """The line and the sentence of each mistake."""
    with pytest.raises(ContentError) as caught:
        decode(YamlFile("box.yaml", text), Box)
    return [(problem.line, problem.text) for problem in caught.value.problems]


@pytest.mark.parametrize(("text", "sentence"), BROKEN.values(), ids=BROKEN.keys())
def test_a_mistake_has_its_line_and_says_what_to_do(text: str, sentence: str) -> None:
    line = text[: text.index("§")].count("\n") + 1
    found = mistakes(text.replace("§", ""))
    assert [(where, what) for where, what in found if where == line and sentence in what], found


def test_every_mistake_of_a_record_is_reported() -> None:
    text = "id: A B\nsealed: maybe\nweight: -1\nparts: []\ncolour: red\ninner:\n  id: b\n  label: [x]\n"
    assert [line for line, _ in mistakes(text)] == [1, 1, 2, 3, 4, 5, 8]


def test_every_mistake_of_a_block_is_reported() -> None:
    text = START + "blocks:\n  - kind: callout\n    level: loud\n    title: ''\n    items: x\n    colour: red\n"
    assert [line for line, _ in mistakes(text)] == [4, 5, 6, 7, 8]


def test_nothing_is_reported_twice() -> None:
    found = mistakes("id: A B\nlabel: []\nblocks:\n  - kind: text\n  - nothing\n")
    assert len(found) == len(set(found))


def test_good_data_becomes_a_record_with_its_texts_as_written() -> None:
    text = "id: a\nlabel: No\nweight: '7'\nsealed: true\nparts: [12:30, 2026-11-23, ~]\ninner: {id: b-2, label: 0x10}\n"
    box = decode(YamlFile("box.yaml", text), Box)
    assert (box.label, box.weight, box.sealed) == ("No", 7, True)
    assert box.parts == ("12:30", "2026-11-23", "~")
    assert box.inner == Box(id="b-2", label="0x10")
