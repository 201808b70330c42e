"""The `ketatui` command. Without a word it opens the guide; with one it answers in the terminal."""

import io
import os
import sys

from ketatui import splash

BROKEN_PIPE = 141
"""The status of a program whose reader went away, as shells count it (128 + SIGPIPE)."""


def main(arguments: list[str] | None = None) -> int:
    """Runs the command and returns its exit status: 0 found, 1 nothing found or content errors, 2 wrong usage."""
    given = sys.argv[1:] if arguments is None else arguments
    splash.show(given)
    try:
        return _run(given)
    finally:
        splash.give_back()


def _run(arguments: list[str]) -> int:
    _mend_streams()
    try:
        from ketatui.cli.nowords import read

        args = read(arguments)
        status: int = args.run(args)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has closed the pipe (`ketatui read --all | head`): nothing left to say.
        _to_nowhere()
        return BROKEN_PIPE
    except OSError as error:
        _to_nowhere()
        reason = error.strerror or type(error).__name__
        print(f"The answer could not be written, or a file not be read ({reason}).", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return status


def _mend_streams() -> None:
    """Makes output that cannot fail: a closed stream goes nowhere, a letter it does not have becomes `?`."""
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _to_nowhere() -> None:
    """Sends what is still waiting to be written nowhere, so that leaving does not fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
