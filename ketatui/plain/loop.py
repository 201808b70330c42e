"""The thin loop round the conversation: lines come in as bytes, text goes out, until either side ends."""

from collections.abc import Callable, Iterator
from typing import BinaryIO, TextIO

from ketatui.plain.conversation import Conversation

ROOM = 65_536
"""Bytes of one line that are kept. Of a longer one the rest is read and let go."""


def converse(new: Callable[[], Conversation], lines: BinaryIO, out: TextIO, *, again: bool = False) -> None:
    """Holds one conversation, or one after the other (`again`), until the input ends."""
    heard = read_lines(lines)
    while True:
        conversation = new()
        _say(out, conversation.start())
        for line in heard:
            _say(out, "", conversation.hear(line))
            if conversation.ended:
                break
        else:
            return
        if not again:
            return


def read_lines(lines: BinaryIO) -> Iterator[str]:
    """The lines of a stream of any bytes; what is not UTF-8 is replaced."""
    while raw := lines.readline(ROOM):
        rest = raw
        while rest and not rest.endswith(b"\n"):
            rest = lines.readline(ROOM)
        yield raw.decode("utf-8", errors="replace").rstrip("\r\n")


def _say(out: TextIO, *texts: str) -> None:
    for text in texts:
        out.write(f"{text}\n")
    out.flush()
