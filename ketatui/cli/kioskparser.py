"""The words of `ketatui kiosk`: what a clinic's technician types."""

import argparse
from collections.abc import Callable
from typing import Any

Run = Callable[[argparse.Namespace], int]

EPILOG = """\
in this order:
  ketatui kiosk settings > settings.yaml    a settings file to change
  ketatui kiosk set-pin                     the PIN of the staff menu
  ketatui kiosk doctor                      what is still wrong on this machine
  ketatui kiosk files --stack console kiosk   service files, and an afternoon's instructions
"""


def add_kiosk_commands(commands: Any, shared: argparse.ArgumentParser, later: Callable[[str], Run]) -> None:
    """Adds `kiosk` and its own commands; `later` gives what runs a module of `ketatui.cli`."""
    text = "set up a kiosk in a waiting room"
    kiosk = commands.add_parser(
        "kiosk",
        help=text,
        description=text[0].upper() + text[1:] + ".",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[shared],
    )
    kiosk.set_defaults(run=lambda args: _no_command(kiosk))
    inner = kiosk.add_subparsers(title="commands", metavar="COMMAND")

    def add(name: str, text: str) -> argparse.ArgumentParser:
        command: argparse.ArgumentParser = inner.add_parser(
            name, help=text, description=text[0].upper() + text[1:] + ".", parents=[shared]
        )
        command.set_defaults(run=later("kiosk_" + name.replace("-", "_")))
        return command

    add("settings", "print an example of a settings file, with a comment on each line")
    add("set-pin", "ask for a PIN twice and print the line for the settings; nothing is written")
    doctor = add("doctor", "look at this machine, its settings and its guide, and say what to do; nothing is written")
    doctor.add_argument("--json", action="store_true", help="a JSON list, for programs")
    files = add("files", "write service files and instructions for a console, a touch screen or thin terminals")
    files.add_argument("directory", metavar="DIR", help="the folder to write into")
    stacks = "a Linux console; a touch screen with cage and foot; thin terminals and a server with OpenSSH"
    files.add_argument("--stack", required=True, choices=("console", "wayland", "ssh"), help=stacks)
    files.add_argument("--replace", action="store_true", help="write over files that are there and differ")


def _no_command(kiosk: argparse.ArgumentParser) -> int:
    """Without a command there is nothing to do but to say which there are."""
    kiosk.print_help()
    return 2
