"""Reading aloud through whatever speaks on this machine: spd-say, else espeak-ng, else say. Never a dependency.

The text goes to the program on its standard input or as one argument, never through a shell. Each piece of
text is a process of its own, so that every program can be paused, stopped and made slower or faster.
"""

import asyncio
import os
import re
import signal
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from shutil import which
from typing import Literal, NamedTuple

SLOWEST, USUAL, FASTEST, PACE = 80, 150, 260, 20
"""Words a minute, and by how many a key makes them fewer or more."""

SOFTEST, FULL, LOUDER = 10, 100, 15
"""Volume in percent of what the machine is set to, and by how much a key changes it."""

PATIENCE = 10.0
"""Seconds that a program may take beside the speaking itself before it counts as hanging."""

LONGEST = 300
"""Letters of one piece of speech at most: so far back a pause may go."""

State = Literal["silent", "speaking", "paused"]


Kind = Literal["spd-say", "espeak-ng", "say"]


class Voice(NamedTuple):
    """A program that speaks."""

    path: str
    kind: Kind
    language: str = "en"

    def command(self, text: str, pace: int, volume: int) -> tuple[list[str], bytes]:
        """The arguments, and what goes to the standard input, for a piece of text."""
        if self.kind == "spd-say":
            # Its own scales go from -100 to 100; 0 is the usual pace, 100 the full volume.
            rate = max(-100, min(100, round((pace - USUAL) / (FASTEST - USUAL) * 100)))
            options = ["--wait", "--rate", str(rate), "--volume", str(volume * 2 - 100), "--language", self.language]
            return [self.path, *options, "--", text], b""
        if self.kind == "espeak-ng":
            options = ["-v", self.language, "-s", str(pace), "-a", str(volume), "--stdin"]
            return [self.path, *options], text.encode()
        return [self.path, "-r", str(pace), "-f", "-"], text.encode()

    @property
    def hush(self) -> list[str]:
        """What silences a speech server, which goes on speaking when the program that asked it has ended."""
        return [self.path, "--cancel"] if self.kind == "spd-say" else []


def voice(language: str = "en") -> Voice | None:
    """The first program found on this machine that speaks; None where there is none."""
    kinds: tuple[Kind, ...] = ("spd-say", "espeak-ng", "say")
    for kind in kinds:
        path = which(kind)
        if path:
            return Voice(path, kind, language)
    return None


def pieces(text: str) -> list[str]:
    """A text in pieces to speak, a sentence or a line each; what is only for the eye is left out."""
    found = []
    for line in text.splitlines():
        plain = re.sub(r"(\s*\[\d+\])+", "", re.sub(r"^\s*[-*•]\s+", "", line))
        plain = "".join(sign if sign.isprintable() else " " for sign in plain)
        for sentence in re.split(r"(?<=[.?!])\s+", plain.strip()):
            found += [part for part in _shortened(sentence) if any(sign.isalnum() for sign in part)]
    return found


def _shortened(sentence: str) -> Iterable[str]:
    """A sentence in parts of at most LONGEST letters, cut between words."""
    while len(sentence) > LONGEST:
        at = sentence.rfind(" ", 0, LONGEST)
        at = at if at > 0 else LONGEST
        yield sentence[:at]
        sentence = sentence[at:].strip()
    yield sentence


class Speaker:
    """Speaks pieces of text one after the other. Every method returns at once; the screen never waits.

    Pace and volume belong to the speaker, so a new visit with a new speaker starts with the usual ones.
    """

    def __init__(self, voice: Voice, changed: Callable[[], None] = lambda: None) -> None:
        """Takes the program, and whom to tell that the state has changed."""
        self._voice = voice
        self._changed = changed
        self._pieces: Sequence[str] = ()
        self._at = 0
        self._task: asyncio.Task[None] | None = None
        self._process: asyncio.subprocess.Process | None = None
        self._hushing: asyncio.Task[None] | None = None
        self.state: State = "silent"
        self.pace, self.volume = USUAL, FULL

    def start(self, text: str) -> None:
        """Speaks a text from its beginning, instead of whatever is being spoken."""
        self._pieces, self._at = pieces(text), 0
        self._go_on()

    def pause(self) -> None:
        """Falls silent and remembers the piece."""
        if self.state == "speaking":
            self._quiet("paused")

    def resume(self) -> None:
        """Speaks on from the piece at which it was paused."""
        if self.state == "paused":
            self._go_on()

    def stop(self) -> None:
        """Falls silent and forgets the text."""
        self._pieces, self._at = (), 0
        self._quiet("silent")

    def change(self, *, pace: int = 0, volume: int = 0) -> None:
        """Makes it faster or slower, louder or softer, by steps; the piece is begun again, to be heard so."""
        self.pace = max(SLOWEST, min(FASTEST, self.pace + pace * PACE))
        self.volume = max(SOFTEST, min(FULL, self.volume + volume * LOUDER))
        if self.state == "speaking":
            self._go_on()

    def _go_on(self) -> None:
        self._cancel()
        self._tell("speaking" if self._pieces else "silent")
        if self._pieces:
            self._task = asyncio.get_running_loop().create_task(self._speak())

    def _quiet(self, state: State) -> None:
        self._cancel()
        self._tell(state)

    def _cancel(self) -> None:
        if self._process is not None:
            self._end(self._process)  # at once: the guide may be about to close
            self._process = None
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _tell(self, state: State) -> None:
        if state != self.state:
            self.state = state
            self._changed()

    async def _speak(self) -> None:
        while self._at < len(self._pieces):
            if not await self._say(self._pieces[self._at]):
                break
            self._at += 1
        self._task = None
        self._pieces, self._at = (), 0
        self._tell("silent")

    async def _say(self, text: str) -> bool:
        """Speaks one piece; False where the program fails or hangs. A cancelled one is ended at once."""
        command, given = self._voice.command(text, self.pace, self.volume)
        patience = PATIENCE + 3 * 60 * len(text.split()) / self.pace
        starting = asyncio.ensure_future(
            asyncio.create_subprocess_exec(
                *command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
                start_new_session=True,
            )
        )
        try:
            process = await asyncio.shield(starting)
        except asyncio.CancelledError:
            starting.add_done_callback(self._end_late)  # it may be running already
            raise
        except OSError:
            return False
        self._process = process
        try:
            await asyncio.wait_for(process.communicate(given), patience)
        except TimeoutError:
            return False
        finally:
            if self._process is process:
                self._process = None
                if process.returncode is None:
                    self._end(process)
        return process.returncode == 0

    def _end_late(self, starting: asyncio.Future[asyncio.subprocess.Process]) -> None:
        """Ends a program that was still being started when it was no longer wanted."""
        if not starting.cancelled() and starting.exception() is None:
            self._end(starting.result())

    def _end(self, process: asyncio.subprocess.Process) -> None:
        """Ends a program and what it has started. The event loop takes its status, so that no zombie is left."""
        with suppress(ProcessLookupError, PermissionError):
            if sys.platform == "win32":
                process.kill()
            else:
                os.killpg(process.pid, signal.SIGKILL)
        if self._voice.hush:
            self._hushing = asyncio.get_running_loop().create_task(self._hush())

    async def _hush(self) -> None:
        """Silences a speech server."""
        with suppress(OSError, TimeoutError):
            process = await asyncio.create_subprocess_exec(
                *self._voice.hush, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
            )
            await asyncio.wait_for(process.wait(), PATIENCE)
