"""What a terminal sends, as events for the app. No bytes can make it fail, hang or grow.

A terminal, a line to it or a bar code reader may send anything. What is a key, the mouse or a paste
comes out; whatever else there is, is dropped: it is not typed as letters, it resizes nothing, and it
keeps nobody from typing on.
"""

import re
import sys
from codecs import getincrementaldecoder
from collections.abc import Callable, Iterator
from time import monotonic
from typing import NamedTuple

from textual import events
from textual._keyboard_protocol import FUNCTIONAL_KEYS
from textual._xterm_parser import XTermParser
from textual.constants import ESCAPE_DELAY
from textual.keys import Keys
from textual.message import Message
from textual.messages import TerminalSupportsSynchronizedOutput

LONGEST_PASTE = 65_536
"""Characters of one paste that are kept."""

STALLED = 0.5
"""Seconds of silence after which the rest of a sequence, or of a paste, no longer comes."""

LONGEST_PASTE_TIME = 5.0
"""Seconds after which a paste ends, even if letters are still coming: its end has been lost."""

DROPPED_PASTE_TIME = 0.25
"""The same where pastes are dropped: a paste comes in a burst, and what comes later are keys again."""


class Accepts(NamedTuple):
    """What beside keys and the mouse an app wants to hear of."""

    paste: bool = True
    full_keys: bool = True
    focus: bool = True


EVERYTHING = Accepts()
"""At home: pastes, the full keyboard protocol, and whether the window has the focus."""

KEYS_AND_MOUSE = Accepts(paste=False, full_keys=False, focus=False)
"""In a waiting room."""

TOKEN = re.compile(
    r"""
      (?P<text>[^\x1b]+)
    | (?P<console>\x1b\[\[[A-E])                                    # F1 to F5 of the Linux console
    | (?P<mouse>\x1b\[<[-\d;]{0,24}[Mm])
    | (?P<bytes>\x1b\[M...)                                         # the mouse as three raw bytes
    | (?P<dollar>\x1b\[\d{1,2}\$(?![!-~]))                          # shifted keys of rxvt
    | (?P<csi>\x1b\[[0-?]{0,64}[ -/]{0,4}[@-~])
    | (?P<string>\x1b[\]PX^_][^\x1b\x07\x18\x1a]{0,4096}(?:\x07|\x1b\\))
    | (?P<keypad>\x1bO[ -~])
    | (?P<alt>\x1b[^\x1b\[\]OPX^_])
    | (?P<escape>\x1b(?=\x1b))
    """,
    re.VERBOSE | re.DOTALL,
)
"""Text, or one control sequence by the grammar of ECMA-48, 5.4 and 5.6, or of what terminals do besides."""

UNFINISHED = re.compile(
    r"\x1b(?:\[(?:\[|<[-\d;]{0,24}|M.{0,2}|[0-?]{0,64}[ -/]{0,4})?|[\]PX^_][^\x1b\x07\x18\x1a]{0,4096}\x1b?|O)?\Z",
    re.DOTALL,
)
"""The beginning of a sequence whose end may still come."""

BROKEN = re.compile(r"\x1b(?:\[[<\[]?[ -?]*|[\]PX^_][^\x1b\x07\x18\x1a]{0,4096}|O)?")
"""What is dropped of a sequence that has gone wrong."""

MOUSE = re.compile(r"\x1b\[<\d{1,3};\d{1,5};\d{1,5}[Mm]")
FULL_KEY = re.compile(r"\x1b\[(?P<code>[\d:]*)(?:;[\d:]*){0,2}(?P<end>[u~ABCDEFHPQRS])")
NUMBER = re.compile(r"\d+")
SYNCHRONIZED = re.compile(r"\x1b\[\?2026;[1-4]\$y")
FOCUS_REPORTS: dict[str, type[Message]] = {"\x1b[I": events.AppFocus, "\x1b[O": events.AppBlur}
PASTE_STARTS, PASTE_ENDS = "\x1b[200~", "\x1b[201~"
ESCAPE = "\x1b"
UNPRINTABLE = re.compile("[\0\x80-\x9f\ud800-\udfff\ufffd-\uffff]")
"""What no key sends: NUL, the upper control characters, and what was no valid UTF-8."""

UNPASTABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffd-\uffff]")


class TerminalInput:
    """Turns bytes into events; keeps at most one unfinished sequence or paste."""

    def __init__(self, accepts: Accepts = EVERYTHING, clock: Callable[[], float] = monotonic) -> None:
        """Takes what to report; the clock counts seconds and never runs backwards."""
        self._accepts = accepts
        self._clock = clock
        self.reset()

    def reset(self) -> None:
        """Forgets what is unfinished."""
        self._decoder = getincrementaldecoder("utf-8")(errors="replace")
        self._parser = XTermParser()
        self._rest = ""
        self._since = 0.0
        self._paste: list[str] | None = None
        self._pasted = 0
        self._paste_since = 0.0

    @property
    def wait(self) -> float | None:
        """Seconds after which `expire` has something to say if nothing more comes; None: never."""
        if self._paste is None and not self._rest:
            return None
        pause = ESCAPE_DELAY if self._paste is None and len(self._rest) <= 2 else STALLED
        return max(0.0, self._since + pause - self._clock())

    def feed(self, data: bytes) -> list[Message]:
        """The events that some bytes complete."""
        self._since = self._clock()
        ended: list[Message] = []
        if self._paste is not None:
            longest = LONGEST_PASTE_TIME if self._accepts.paste else DROPPED_PASTE_TIME
            ended = self._give_up() if self._since > self._paste_since + longest else []
        self._rest += self._decoder.decode(data)
        return [*ended, *self._take()]

    def expire(self) -> list[Message]:
        """The events of what has stayed unfinished for too long: Escape alone, or a paste without its end."""
        return self._give_up() if self.wait == 0.0 else []

    def _give_up(self) -> list[Message]:
        rest, self._rest = self._rest, ""
        if self._paste is None:
            return list(self._keys(rest)) if rest == ESCAPE else []
        self._paste.append(rest if self._accepts.paste else "")
        return list(self._end_paste())

    def _take(self) -> Iterator[Message]:
        """Takes everything finished from what has come."""
        while self._rest:
            if self._paste is not None:
                if not self._collect():
                    return
                yield from self._end_paste()
                continue
            found = TOKEN.match(self._rest)
            if found is None:
                if UNFINISHED.match(self._rest):
                    return
                found = BROKEN.match(self._rest)
                self._rest = self._rest[found.end() if found else 1 :]
                continue
            self._rest = self._rest[found.end() :]
            yield from self._event(found.lastgroup or "", found.group())

    def _event(self, kind: str, sequence: str) -> Iterator[Message]:
        if kind == "text":
            for character in UNPRINTABLE.sub("", sequence):
                yield from self._keys(character)
        elif kind in ("alt", "keypad", "console", "dollar", "escape"):
            yield from self._keys(sequence)
        elif kind == "mouse" and MOUSE.fullmatch(sequence):
            event = self._parser.parse_mouse_code(sequence)
            if event is not None:
                yield event
        elif kind == "csi":
            yield from self._control(sequence)

    def _control(self, sequence: str) -> Iterator[Message]:
        if sequence == PASTE_STARTS:
            self._paste, self._pasted, self._paste_since = [], 0, self._since
        elif sequence in FOCUS_REPORTS:
            if self._accepts.focus:
                yield FOCUS_REPORTS[sequence]()
        elif SYNCHRONIZED.fullmatch(sequence):
            yield TerminalSupportsSynchronizedOutput()
        elif (known := FULL_KEY.fullmatch(sequence)) is None or (
            self._is_full_key(known["code"], known["end"]) and in_range(sequence)
        ):
            yield from self._keys(sequence)

    def _is_full_key(self, code: str, end: str) -> bool:
        """Whether there is such a key; by the library alone, any number would be the letter of that number."""
        return self._accepts.full_keys if end == "u" else f"{code or 1}{end}" in FUNCTIONAL_KEYS

    def _keys(self, sequence: str) -> Iterator[Message]:
        """The keys that a sequence stands for, by the library's tables; none for one that it does not know."""
        alt = sequence[1:] if len(sequence) == 2 and sequence[0] == ESCAPE else ""
        try:
            keys = list(self._parser._sequence_to_key_events(sequence))
            keys = keys or (list(self._parser._sequence_to_key_events(alt, alt=True)) if alt else [])
        except (ValueError, OverflowError, LookupError):
            return
        for key in keys:
            if key.key != Keys.Ignore and not (key.character and UNPRINTABLE.search(key.character)):
                yield key

    def _collect(self) -> bool:
        """Moves what has come into the paste; True once its end is there."""
        end = self._rest.find(PASTE_ENDS)
        # The mark of the end may have come in part.
        keep = 0 if end >= 0 else len(PASTE_ENDS) - 1
        part = self._rest[:end] if end >= 0 else self._rest[:-keep]
        self._rest = self._rest[end + len(PASTE_ENDS) :] if end >= 0 else self._rest[-keep:]
        if self._paste is not None and self._accepts.paste:
            self._paste.append(part[: LONGEST_PASTE - self._pasted])
            self._pasted += len(self._paste[-1])
        return end >= 0

    def _end_paste(self) -> Iterator[Message]:
        text = "".join(self._paste or ()).replace("\r\n", "\n").replace("\r", "\n")
        self._paste = None
        text = UNPASTABLE.sub("", text)
        if text:
            yield events.Paste(text)


def in_range(sequence: str) -> bool:
    """Whether every number in a sequence could be a character."""
    return all(int(number) <= sys.maxunicode for number in NUMBER.findall(sequence))
