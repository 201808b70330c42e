"""Memories of what was worked out from typed words. All of them can be emptied at once when a person has left."""

from collections.abc import Callable
from functools import lru_cache
from threading import Lock
from typing import Protocol, TypeVar
from weakref import WeakSet

T = TypeVar("T")


class _Memory(Protocol):
    def cache_clear(self) -> None: ...


_memories: WeakSet[_Memory] = WeakSet()
_lock = Lock()
"""An index is made in a thread of its own, and its memories with it."""


def remembering(work: Callable[[str], T], most: int) -> Callable[[str], T]:
    """Gives the same answer for the same word without working it out again; keeps the last `most` words."""
    memory = lru_cache(maxsize=most)(work)
    with _lock:
        _memories.add(memory)
    return memory


def forget_words() -> None:
    """Empties every memory that `remembering` made."""
    with _lock:
        memories = tuple(_memories)
    for memory in memories:
        memory.cache_clear()
