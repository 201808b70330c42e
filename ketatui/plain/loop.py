"""The thin loop round the conversation: lines come in, text goes out, until either side ends."""

import os
import select
from collections.abc import Callable
from typing import BinaryIO, NamedTuple, TextIO

from ketatui.plain.conversation import Conversation

ROOM = 65_536
"""Bytes of one line that are kept. Of a longer one the rest is read and let go."""

Listen = Callable[[float | None], str | None]
"""Waits for a line, so many seconds at most; None at the end of the input. Raises TimeoutError."""


class Idle(NamedTuple):
    """When an abandoned visit ends, in seconds: after so long a warning, and so long after the warning the end."""

    before: float
    warning: float


def converse(new: Callable[[], Conversation], listen: Listen, out: TextIO, idle: Idle | None = None) -> None:
    """Holds conversations until the input ends or a visitor may leave and does.

    Where visits follow each other, the next one starts when one has ended; with `idle` an abandoned one ends too.
    """
    while _visit(new(), listen, out, idle):
        pass


def _visit(conversation: Conversation, listen: Listen, out: TextIO, idle: Idle | None) -> bool:
    """Holds one conversation, of which nothing is left when the next one is made; whether there is a next one."""
    _say(out, conversation.start())
    while not conversation.ended:
        try:
            line = listen(idle.before if idle and conversation.touched else None)
        except TimeoutError:
            answer = _still_there(conversation, listen, out, idle.warning if idle else 0)
            line = answer or "again"
        if line is None:
            return False
        if not conversation.ended:
            _say(out, "", conversation.hear(line))
    return conversation.talk.policy.shared


def _still_there(conversation: Conversation, listen: Listen, out: TextIO, seconds: float) -> str | None:
    """Asks whether somebody is still there, and returns what they type; after so many seconds the visit ends."""
    _say(out, "", conversation.still_there(round(seconds)))
    try:
        return listen(seconds)
    except TimeoutError:
        _say(out, "", conversation.abandon())
        return None


def from_stream(lines: BinaryIO) -> Listen:
    """Listens to a stream of any bytes; what is not UTF-8 is replaced. It waits as long as it takes."""

    def listen(_seconds: float | None) -> str | None:
        raw = rest = lines.readline(ROOM)
        while rest and not rest.endswith(b"\n"):
            rest = lines.readline(ROOM)
        return raw.decode("utf-8", errors="replace").rstrip("\r\n") if raw else None

    return listen


def from_terminal(descriptor: int) -> Listen:
    """Listens to a terminal, which hands over whole lines, and does not wait for ever."""
    kept = b""

    def listen(seconds: float | None) -> str | None:
        nonlocal kept
        while b"\n" not in kept:
            ready, _, _ = select.select([descriptor], [], [], seconds)
            if not ready:
                raise TimeoutError
            data = os.read(descriptor, ROOM)
            if not data:
                return None
            kept = (kept + data)[-ROOM:]
        raw, _, kept = kept.partition(b"\n")
        return raw.decode("utf-8", errors="replace").rstrip("\r")

    return listen


def _say(out: TextIO, *texts: str) -> None:
    for text in texts:
        out.write(f"{text}\n")
    out.flush()
