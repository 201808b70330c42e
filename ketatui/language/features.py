"""What the weighing of a text looks at: its words, pairs of words, pieces of words, and what the tables say."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from ketatui.language.phrases import EITHER, END, LISTS, START
from ketatui.language.terms import fold, stem
from ketatui.language.word_classes import CLASSES

PAIRED = 3
"""How far apart two words may stand to be looked at together."""

PIECES = (3, 4, 5)
"""Letters of the pieces of a word, so that a misspelt word is still like itself."""

LONGEST = 16
"""Letters of a word that are cut into pieces."""

GROUPS = ("self", "kill", "hurt", "pills", "gun", "child", "want", "took", "attack", "who", "people")
"""Lists of `ketatui.language.phrases` whose words are looked at as one too, the first that fits."""

REMEMBERED = 1_000
"""Words of which the features are remembered: each letter of a text that is typed changes one word of it."""

TYPED = re.compile(r"[^\W_]+")


def typed_words(text: str) -> list[str]:
    """The words of a text as they were typed, folded only."""
    return TYPED.findall(fold(text))


@lru_cache(maxsize=REMEMBERED)
def of_word(word: str) -> tuple[str, ...]:
    """What is looked at in a single word as `Plain` gives it: itself, its stem, its group, and what else it may be."""
    likeliest, *others = word.split(EITHER)
    group = (_groups()[likeliest],) if likeliest in _groups() else ()
    return (likeliest, f"{stem(likeliest)}~", *group, *(f"{other}?" for other in others))


@lru_cache(maxsize=REMEMBERED)
def of_typed(typed: str) -> tuple[str, ...]:
    """What is looked at in a word as it was typed: itself and its pieces."""
    marked = f"_{typed[:LONGEST]}_"
    pieces = [marked[at : at + size] for size in PIECES for at in range(len(marked) - size + 1)]
    return (f'"{typed}', *(f"'{piece}" for piece in dict.fromkeys(pieces)))


def of_pairs(words: Sequence[str]) -> Iterator[str]:
    """Words that stand near one another, in their order: by their stems, and by their groups."""
    likeliest = [one.partition(EITHER)[0] for one in words]
    stems = [one if one in (START, END) else stem(one) for one in likeliest]
    kinds = [_groups().get(one, own) for one, own in zip(likeliest, stems, strict=True)]
    for i, (one, kind) in enumerate(zip(stems, kinds, strict=True)):
        for j in range(i + 1, min(i + 1 + PAIRED, len(stems))):
            sign = "+" if j == i + 1 else ".."
            yield f"{one}{sign}{stems[j]}"
            if kind != one or kinds[j] != stems[j]:
                yield f"{kind}{sign}{kinds[j]}"
        if i + 2 < len(kinds):
            yield f"{kind}+{kinds[i + 1]}+{kinds[i + 2]}"


def of_text(words: Sequence[str], typed: Iterable[str], signs: Iterable[str]) -> frozenset[str]:
    """All that is looked at in a text: plain words, typed words, pairs, and the names of the tables that found it."""
    found: set[str] = {f"#{sign}" for sign in signs}
    for word in words:
        found.update(of_word(word))
    for one in typed:
        found.update(of_typed(one))
    found.update(of_pairs(words))
    return frozenset(found)


@cache
def _groups() -> dict[str, str]:
    """The group of each word that is in one."""
    found: dict[str, str] = {}
    for name in GROUPS:
        for word in LISTS[name].split("|"):
            found.setdefault(word, f"<{name}>")
    for name, words in CLASSES.items():
        for word in words.split():
            found.setdefault(word, f"<{name}>")
    return found
