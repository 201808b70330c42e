"""`ketatui --plain`: the guide as a conversation on standard input and output."""

import os
import shutil
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import TracebackType

from ketatui.cli.common import OK, helpline, in_language, open_guide, settings_of, tongues
from ketatui.language.remembered import forget_visit
from ketatui.plain.conversation import Conversation
from ketatui.plain.loop import Idle, converse, from_stream, from_terminal
from ketatui.plain.talk import Talk
from ketatui.policy import Policy
from ketatui.render.look import Look

WIDEST, NARROWEST = 80, 20
"""Columns beyond which text is hard to read, and of the shortest braille line that is looked after."""

WIPE = "\x1b[H\x1b[2J\x1b[3J"
"""Empties the window and what can be scrolled back to (ECMA-48, ED; xterm for the last)."""


def run(args: Namespace) -> int:
    """Holds the conversation until its input ends or the visitor leaves. Raises Stop for a broken guide."""
    guide, policy, settings = open_guide(args), args.policy, settings_of(args)
    look = Look(guide, helpline(guide, args), languages=tongues(guide, args))
    open_in = in_language(args, look)
    width = args.width or max(NARROWEST, min(WIDEST, shutil.get_terminal_size().columns))

    sys.excepthook = _calmly(look)

    def new() -> Conversation:
        if policy.shared:
            _wipe()
            forget_visit()
        return Conversation(Talk(look, policy, width=width, open_in=open_in))

    watched = policy.shared and sys.stdin.isatty() and os.name == "posix"
    listen = from_terminal(sys.stdin.fileno()) if watched else from_stream(sys.stdin.buffer)
    idle = Idle(settings.idle.after - settings.idle.warning, settings.idle.warning) if watched else None
    with _undisturbed(policy):
        try:
            converse(new, listen, sys.stdout, idle)
        except KeyboardInterrupt:
            print(f"\n{new().goodbye()}")
    return OK


def _calmly(look: Look) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """What is said after a mistake of the program: a sentence with the numbers to call, never a traceback."""

    def say(_kind: type[BaseException], _error: BaseException, _where: TracebackType | None) -> None:
        print(f"\n{look.word(look.words.went_wrong)}")

    return say


def _wipe() -> None:
    """Leaves nothing of the last visit for the next person to see; only where a terminal can do so."""
    if sys.stdout.isatty() and os.environ.get("TERM", "dumb") != "dumb":
        sys.stdout.write(WIPE)


@contextmanager
def _undisturbed(policy: Policy) -> Iterator[None]:
    """Where nobody may leave, no key of the terminal ends or stops the program; afterwards all is as it was."""
    if policy.may_quit or not sys.stdin.isatty():
        yield
        return
    try:
        import termios
    except ImportError:  # Windows: the console has no such keys to take away
        yield
        return
    terminal = sys.stdin.fileno()
    before = termios.tcgetattr(terminal)
    keys = list(before[6])
    for key in (termios.VINTR, termios.VQUIT, termios.VSUSP, termios.VEOF):
        keys[key] = b"\0"  # _POSIX_VDISABLE
    with suppress(termios.error):
        termios.tcsetattr(terminal, termios.TCSANOW, [*before[:6], keys])
    try:
        yield
    finally:
        with suppress(termios.error):
            termios.tcsetattr(terminal, termios.TCSANOW, before)
