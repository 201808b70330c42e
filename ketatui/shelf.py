"""Records that are read when they are first looked at, in the order they stand in."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Generic, Protocol, TypeVar, overload


class Named(Protocol):
    """Anything that has an id."""

    @property
    def id(self) -> str:
        """Its name inside the guide."""


T = TypeVar("T")
N = TypeVar("N", bound=Named)


class Beside(Protocol):
    """What can be kept beside compiled records because it was made of them, under a name."""

    def read(self, name: str) -> bytes | None:
        """What is kept; None where there is nothing, or nothing that can be relied on."""

    def write(self, name: str, data: bytes) -> None:
        """Keeps something for the next time, where that may be."""


class Shelf(Sequence[T]):
    """A sequence of records of which each is made once, when it is first wanted.

    `known` holds, by the names of their fields, values that need no record to be made; `beside` keeps
    what is made of all shelves of a guide together.
    """

    __slots__ = ("_made", "_make", "_size", "beside", "known")

    def __init__(
        self, size: int, make: Callable[[int], T], *, beside: Beside | None = None, **known: Sequence[Any]
    ) -> None:
        """Takes the number of records, what makes the one at a place (from 0), and what is known of all."""
        self._size = size
        self._make = make
        self._made: dict[int, T] = {}
        self.known = known
        self.beside = beside

    def __len__(self) -> int:
        return self._size

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[T, ...]: ...
    def __getitem__(self, place: int | slice) -> T | tuple[T, ...]:
        """The record at a place, or those of a slice. Raises IndexError past the ends."""
        if isinstance(place, slice):
            return tuple(self[i] for i in range(len(self))[place])
        place = range(len(self))[place]
        record = self._made.get(place)
        if record is None:
            record = self._made[place] = self._make(place)
        return record

    def __iter__(self) -> Iterator[T]:
        return (self[i] for i in range(len(self)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(lambda a, b: a == b, self, other))

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"<{len(self)} records, {len(self._made)} of them read>"


class ById(Mapping[str, N], Generic[N]):
    """The records of a shelf under their ids; none is read before it is asked for."""

    def __init__(self, shelf: Shelf[N]) -> None:
        """Takes the shelf."""
        self._shelf = shelf
        self._places = {name: place for place, name in enumerate(column(shelf, "id"))}

    def __getitem__(self, name: str) -> N:
        return self._shelf[self._places[name]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, name: object) -> bool:
        return name in self._places


def column(records: Sequence[object], field: str) -> Sequence[Any]:
    """One field of each record; where a shelf knows it already, no record is read."""
    if isinstance(records, Shelf) and field in records.known:
        return records.known[field]
    return tuple(getattr(record, field) for record in records)


def beside(*every: Sequence[object]) -> Beside | None:
    """What keeps things beside all of these records; None where they were not compiled together."""
    first = every[0]
    if not isinstance(first, Shelf):
        return None
    same = all(isinstance(one, Shelf) and one.beside is first.beside for one in every)
    return first.beside if same else None


def by_id(records: Sequence[N]) -> Mapping[str, N]:
    """Each record under its id, in order."""
    return ById(records) if isinstance(records, Shelf) else {record.id: record for record in records}
