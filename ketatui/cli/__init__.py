"""The `ketatui` command. Without a word it opens the guide; with one it answers in the terminal."""

import os
import sys

from ketatui.cli.parser import parse

BROKEN_PIPE = 141
"""The status of a program whose reader went away, as shells count it (128 + SIGPIPE)."""


def main(arguments: list[str] | None = None) -> int:
    """Runs the command and returns its exit status: 0 found, 1 nothing found or content errors, 2 wrong usage."""
    args = parse(sys.argv[1:] if arguments is None else arguments)
    try:
        status: int = args.run(args)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has closed the pipe (`ketatui read --all | head`): nothing left to say.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except KeyboardInterrupt:
        return 130
    return status
