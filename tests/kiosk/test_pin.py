"""The PIN of the staff menu."""

import re

import pytest

from ketatui.kiosk.pin import hashed, matches
from ketatui.settings import PIN_HASH


@pytest.mark.parametrize("pin", ["1234", "000000", "123456789012"])
def test_a_pin_matches_its_own_hash_only(pin: str) -> None:
    stored = hashed(pin)
    assert re.fullmatch(PIN_HASH, stored)
    assert matches(pin, stored)
    assert not matches(pin[:-1] + ("1" if pin[-1] != "1" else "2"), stored)
    assert pin not in stored


def test_two_hashes_of_one_pin_differ() -> None:
    assert hashed("1234") != hashed("1234")


@pytest.mark.parametrize("pin", ["", "123", "1234567890123", "12a4", "12 34", "１２３４", "-1234", "1234\n"])
def test_what_is_no_pin_is_refused(pin: str) -> None:
    with pytest.raises(ValueError, match="4 to 12 digits"):
        hashed(pin)
    assert not matches(pin, hashed("1234"))


@pytest.mark.parametrize(
    "stored", ["", "1234", "scrypt$14$8$1$$", "scrypt$19$99$9$" + "A" * 22 + "==$" + "A" * 43 + "="]
)
def test_a_stored_text_that_is_no_hash_opens_nothing(stored: str) -> None:
    assert not matches("1234", stored)
