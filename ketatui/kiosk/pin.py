"""The PIN of the staff menu: kept as a scrypt hash (RFC 7914), compared in constant time."""

import re

from ketatui.settings import PIN_HASH

LENGTH = (4, 12)
"""Digits of a PIN, at least and at most."""

_COST, _BLOCK, _LANES = 14, 8, 1
"""N = 2**14, r = 8, p = 1: RFC 7914's figures for a person who waits; 16 MiB and some 50 ms."""

_MOST_MEMORY = 64 * 1024 * 1024
"""Bytes that a stored hash may ask for; a stranger's line in the settings must not use up the kiosk."""


def is_pin(text: str) -> bool:
    """Whether a text is a PIN: 4 to 12 digits."""
    return text.isascii() and text.isdecimal() and LENGTH[0] <= len(text) <= LENGTH[1]


def hashed(pin: str) -> str:
    """The line to store for a PIN, with a salt of its own. Raises ValueError for what is no PIN."""
    if not is_pin(pin):
        raise ValueError(f"a PIN has {LENGTH[0]} to {LENGTH[1]} digits")
    import secrets

    salt = secrets.token_bytes(16)
    made = _scrypt(pin, salt, _COST, _BLOCK, _LANES)
    return "$".join(("scrypt", str(_COST), str(_BLOCK), str(_LANES), _text(salt), _text(made)))


def matches(pin: str, stored: str) -> bool:
    """Whether a PIN is the stored one; False as well for a stored text that is no hash."""
    if not is_pin(pin) or not re.fullmatch(PIN_HASH, stored):
        return False
    # Few guides ever ask for a PIN, and none at its start.
    import base64
    import hmac

    _, cost, block, lanes, salt, kept = stored.split("$")
    try:
        made = _scrypt(pin, base64.b64decode(salt), int(cost), int(block), int(lanes))
        return hmac.compare_digest(made, base64.b64decode(kept))
    except (ValueError, MemoryError):
        return False


def _scrypt(pin: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    import hashlib

    return hashlib.scrypt(pin.encode(), salt=salt, n=2**cost, r=block, p=lanes, maxmem=_MOST_MEMORY, dklen=32)


def _text(raw: bytes) -> str:
    import base64

    return base64.b64encode(raw).decode()
