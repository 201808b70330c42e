"""Records that are read when they are first looked at."""

import pytest

from ketatui.model import Word
from ketatui.shelf import ById, Shelf, by_id, column

NAMES = ("drip", "spray", "nurse")


class Named:
    """A record, as much of it as a shelf needs."""

    def __init__(self, name: str) -> None:
        self.id = name


@pytest.fixture
def read():
    return []


@pytest.fixture
def shelf(read):
    def make(place: int) -> Named:
        read.append(place)
        return Named(NAMES[place])

    return Shelf(3, make, id=NAMES)


def test_nothing_is_read_before_it_is_wanted(shelf, read):
    assert len(shelf) == 3
    assert column(shelf, "id") == NAMES
    assert list(by_id(shelf)) == list(NAMES)
    assert "spray" in by_id(shelf)
    assert read == []


def test_each_record_is_read_once(shelf, read):
    assert shelf[1] is shelf[1] is shelf[-2] is by_id(shelf)["spray"]
    assert read == [1]


def test_a_field_that_is_not_known_is_read(shelf, read):
    assert column(shelf, "__class__") == (Named,) * 3
    assert read == [0, 1, 2]


def test_it_is_walked_sliced_and_ends_like_a_tuple(shelf):
    assert [one.id for one in shelf] == list(NAMES)
    assert [one.id for one in shelf[1:]] == ["spray", "nurse"]
    with pytest.raises(IndexError):
        shelf[3]
    with pytest.raises(KeyError):
        by_id(shelf)["bus"]


def test_it_is_equal_to_what_holds_the_same_records():
    words = tuple(Word(term=name, plain="A word.") for name in NAMES)
    shelf = Shelf(3, lambda place: words[place])
    assert shelf == words
    assert shelf == list(words)
    assert shelf != words[:2]
    assert shelf != (*words[:2], Word(term="nurse", plain="Another."))


def test_a_tuple_is_known_by_id_too():
    records = [Named(name) for name in NAMES]
    assert column(records, "id") == NAMES
    assert by_id(records)["nurse"] is records[2]
    assert not isinstance(by_id(records), ById)
