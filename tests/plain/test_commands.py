import pytest

from ketatui.plain.commands import command, is_more, numbers, place


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("b", "back"),
        ("Go back!", "back"),
        ("0", "back"),
        ("?", "help"),
        ("'help'", "help"),
        ("EXIT", "quit"),
        ("menu.", "menu"),
        ("!", "now"),
        ("finished", "finished"),
        ("what", "again"),
        ("go backwards", None),
        ("help me", None),
        ("what is it", None),
    ],
)
def test_commands(typed, understood):
    assert command(typed) == understood


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("7", [7]),
        ("1, 3 and 4", [1, 3, 4]),
        ("1 2", [1, 2]),
        ("2;3", [2, 3]),
        ("no 5", [5]),
        ("eleven", [11]),
        ("1.5", []),
        ("2 pills", []),
        ("", []),
        ("1234", []),
        ("\u0664", [4]),
    ],
)
def test_numbers(typed, found):
    assert numbers(typed) == found


def test_signs_of_digits_that_are_no_numbers_are_words():
    assert numbers("\u00b2") == []


def test_places_and_more():
    assert place("Words.") == "words"
    assert place("my visit list") == "visit"
    assert place("what words") is None
    assert is_more("")
    assert is_more("Next")
    assert not is_more("next to nothing")
