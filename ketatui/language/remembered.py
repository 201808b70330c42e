"""Memories of what was worked out from typed words. All of them can be emptied at once when a person has left."""

import gc
import re
import sys
from collections.abc import Callable
from functools import _lru_cache_wrapper, cache, lru_cache
from threading import Lock
from typing import Protocol, TypeVar
from weakref import WeakSet

T = TypeVar("T")

OURS = ("ketatui", "rich", "textual")
"""The packages whose memories are emptied, where they are in use; those of Python itself are not."""


class Memory(Protocol):
    """Anything that remembers what was typed, and can forget it."""

    def cache_clear(self) -> None:
        """Forgets all of it."""


_memories: WeakSet[Memory] = WeakSet()
_lock = Lock()
"""An index is made in a thread of its own, and its memories with it."""


def remembering(work: Callable[[str], T], most: int) -> Callable[[str], T]:
    """Gives the same answer for the same word without working it out again; keeps the last `most` words."""
    memory = lru_cache(maxsize=most)(work)
    emptied_with_visit(memory)
    return memory


def emptied_with_visit(memory: Memory) -> None:
    """Has a memory emptied whenever a visit is forgotten, for as long as there is that memory."""
    with _lock:
        _memories.add(memory)


def forget_visit() -> None:
    """Empties what remembers results by the text that they were computed from, then frees everything unused.

    Such memories hold single words that were typed, and one of the library that draws holds whole lines as drawn.
    """
    with _lock:
        made = tuple(_memories)
    for memory in (*made, *_found(len(sys.modules))):
        memory.cache_clear()
    # What was typed is marked in the answers by patterns made of it, which Python keeps.
    re.purge()
    gc.collect()


def keep_for_good() -> None:
    """What is there now stays: nothing of it is looked through again for what can be freed.

    To be called before the first person comes. What somebody has typed would be kept for good as well, where
    it can only be freed by being looked through.
    """
    gc.collect()
    gc.freeze()


@cache
def _found(modules: int) -> "tuple[_lru_cache_wrapper[object], ...]":
    """The memories with a limit in the modules of the guide and of what draws it, and in their classes.

    They are looked for by name: a list of all objects, as the garbage collector gives it, would for a moment hold
    tuples that another thread is still filling, and the interpreter then breaks off what that thread does.
    That takes some time, and is done again only where there are more modules than before.
    """
    found = {}
    for name, module in tuple(sys.modules.items()):
        if name.partition(".")[0] in OURS:
            for thing in tuple(vars(module).values()):
                inner = tuple(vars(thing).values()) if isinstance(thing, type) else ()
                for one in (thing, *(getattr(part, "__func__", None) or getattr(part, "fget", part) for part in inner)):
                    if isinstance(one, _lru_cache_wrapper) and one.cache_info().maxsize is not None:
                        found[id(one)] = one
    return tuple(found.values())
