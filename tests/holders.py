"""Looks for a word in every object of the process."""

import gc
from collections.abc import Iterator


def held_by(thing: object) -> Iterator[object]:
    """What an object holds. Of a dict the collector names the values only, where every key is a text."""
    yield from gc.get_referents(thing)
    if issubclass(type(thing), dict):
        yield from tuple(thing)


def holders(word: str) -> Iterator[str]:
    """The kinds of objects, of all that the garbage collector knows, that hold a text with a word in it."""
    for thing in gc.get_objects():
        for held in held_by(thing):
            # The collector does not list a dict or tuple of nothing but texts and numbers.
            inner = () if isinstance(held, str) or gc.is_tracked(held) else held_by(held)
            for text in (held, *inner):
                if isinstance(text, str) and word in text and text is not word:
                    yield f"{type(thing).__name__}: {text[:40]}"
