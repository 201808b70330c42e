"""The index of a compiled guide, kept beside it: made once, and read in parts as queries need them."""

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

import msgspec

from ketatui.language.synonyms import Synonyms, of_guide
from ketatui.model import Guide
from ketatui.search.breath import Breathe, no_pause
from ketatui.search.postings import Counted, Posting, Postings, count
from ketatui.shelf import beside

NAME = "search"
"""Under which name the index is kept."""

T = TypeVar("T")


class Form(msgspec.Struct, frozen=True, array_like=True):
    """The index as JSON. What one query needs little of stays text until it is looked at."""

    phrases: dict[str, list[tuple[int, tuple[str, ...], str]]]
    groups: dict[str, set[str]]
    surface: dict[str, int]
    terms: dict[str, msgspec.Raw]
    wordings: list[msgspec.Raw]
    families: dict[str, list[str]]


class Unread(Mapping[str, T], Generic[T]):
    """Values of one type under their names, each read when it is first asked for."""

    def __init__(self, texts: dict[str, msgspec.Raw], kind: type[T]) -> None:
        """Takes the JSON of every value."""
        self._texts = texts
        self._decode = msgspec.json.Decoder(kind).decode
        self._read: dict[str, T] = {}

    def __getitem__(self, name: str) -> T:
        found = self._read.get(name)
        if found is None:
            found = self._read[name] = self._decode(self._texts[name])
        return found

    def get(self, name: str, default: T | None = None) -> T | None:  # type: ignore[override]
        """The value under a name."""
        return self[name] if name in self._texts else default

    def __contains__(self, name: object) -> bool:
        return name in self._texts

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


def prepared(guide: Guide, breathe: Breathe = no_pause) -> tuple[Synonyms, Postings]:
    """The synonyms and the terms of a guide: as they are kept beside it, else made, and kept for the next time."""
    kept = beside(guide.questions, guide.words, guide.side_effects)
    if kept and (data := kept.read(NAME)):
        try:
            form = msgspec.json.decode(data, type=Form)
        except msgspec.DecodeError:
            pass
        else:
            synonyms = Synonyms.read(form.phrases, form.groups)
            counted = Counted(form.surface, Unread(form.terms, Posting), form.wordings, form.families)
            return synonyms, Postings(guide.questions, synonyms, counted)
    synonyms = of_guide(guide)
    counted = count(guide.questions, synonyms, breathe)
    postings = Postings(guide.questions, synonyms, counted)
    if kept:
        groups = {name: sorted(words) for name, words in synonyms.words.items()}
        surface = dict(sorted(counted.surface.items()))
        every = (synonyms.phrases, groups, surface, counted.terms, counted.wordings, postings.families)
        kept.write(NAME, msgspec.json.encode(every))
    return synonyms, postings
