"""The words and options of the command line, with help that a newcomer can follow."""

import argparse
from collections.abc import Callable

import ketatui
from ketatui.cli.kioskparser import add_kiosk_commands
from ketatui.cli.later import later
from ketatui.policy import KIOSK, OPEN

EPILOG = """\
examples:
  ketatui                               open the guide
  ketatui --plain                       the guide as plain text, for screen readers and slow lines
  ketatui ask can i drive after         answer a question
  ketatui read going-home               read one topic
  ketatui check                         look for mistakes in the content

In an emergency do not use this program. Call your emergency number.
"""


def parse(arguments: list[str]) -> argparse.Namespace:
    """Reads the command line; `run` of the result does the work. Exits with 2 on wrong usage.

    A line that begins with a command needs none of the others, which take as long to set up as a short answer.
    """
    first = arguments[0] if arguments else ""
    return _parser(first if first in COMMANDS else "").parse_args(arguments)


def _parser(only: str = "") -> argparse.ArgumentParser:
    """The whole command line, or the part of it for lines that begin with one command."""
    parser = argparse.ArgumentParser(
        prog="ketatui",
        description="A calm, offline guide to ketamine treatment for patients.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[_shared(None)],
    )
    parser.set_defaults(run=later("launch"))
    kiosk = "for a waiting room: one visitor after the other, and no way out of the guide"
    parser.add_argument("--kiosk", dest="policy", action="store_const", const=KIOSK, default=OPEN, help=kiosk)
    plain = "the guide as plain text with numbers to type, for screen readers, braille and slow lines"
    parser.add_argument("--plain", dest="plain_mode", action="store_true", help=plain)
    reader = "show the cursor where the keys go, for braille displays and magnifiers (F9 does the same)"
    parser.add_argument("--reader", action="store_true", help=reader)
    parser.add_argument("--width", type=_narrow_width, metavar="N", help="with --plain: columns to write in, 20 to 200")
    parser.add_argument("--version", action="version", version=f"ketatui {ketatui.__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    for name, (text, arguments_of) in COMMANDS.items():
        if only in ("", name):
            about = text[0].upper() + text[1:] + "."
            command = commands.add_parser(name, help=text, description=about, parents=[_shared(argparse.SUPPRESS)])
            command.set_defaults(run=later(name.replace("-", "_")))
            arguments_of(command)
    if not only:
        add_kiosk_commands(commands, _shared(argparse.SUPPRESS), later)
    return parser


def _shared(default: str | None) -> argparse.ArgumentParser:
    """The options that may stand before or after the command; there, they only count when given."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--content", metavar="DIR", default=default, help="read the guide from this folder")
    regions = "whose numbers to call: us, ca, uk, ie, au, nz, es, mx, eu, other"
    shared.add_argument("--region", metavar="NAME", default=default, help=regions)
    tongue = "the language to read in, such as en (default: the settings', else the guide's first)"
    shared.add_argument("--language", metavar="NAME", default=default, help=tongue)
    found = "the clinic's settings (default: KETATUI_SETTINGS, /etc/ketatui/settings.yaml, or your own)"
    shared.add_argument("--settings", metavar="FILE", default=default, help=found)
    return shared


def _read(command: argparse.ArgumentParser) -> None:
    command.add_argument("topic", nargs="?", metavar="TOPIC", help="a name from 'ketatui topics', or 'sources'")
    command.add_argument("--all", action="store_true", help="every topic, one after the other")
    command.add_argument("--plain", action="store_true", help="plain text without boxes (the default when piped)")
    command.add_argument("--width", type=_width, metavar="N", help="columns to write in, 30 to 200")


def _ask(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "words", nargs="*", metavar="WORDS", help="the question in your own words; '-' reads standard input"
    )
    command.add_argument("-n", type=_count, default=3, metavar="N", help="how many answers at most (default 3)")
    command.add_argument("--json", action="store_true", help="one JSON object a line, best answer first")
    command.add_argument("--explain", action="store_true", help="for authors: why each answer was chosen")
    command.add_argument(
        "--missed",
        metavar="FILE",
        help="for authors: try the wordings of a file (ids or tags, a tab, the wording) and list the misses",
    )


def _side_effects(command: argparse.ArgumentParser) -> None:
    command.add_argument("--place", choices=("clinic", "home", "between"), help="where the person is now")
    command.add_argument(
        "--have",
        metavar="LIST",
        help="what the person has: nausea:mild,vomiting:strong+worse+lasting; a name alone counts as strong and worse",
    )
    command.add_argument("--text", metavar="WORDS", help="something else, in the person's own words")
    command.add_argument("--json", action="store_true", help="one JSON object")


def _export(command: argparse.ArgumentParser) -> None:
    forms = "html: one accessible page (the default); md: Markdown; txt: text; json: for programs"
    command.add_argument("--format", choices=("html", "md", "txt", "json"), default="html", help=forms)
    command.add_argument("--force", action="store_true", help="replace a file that is there")
    command.add_argument("directory", metavar="DIR", help="the folder to write into; it is made where there is none")


def _check(command: argparse.ArgumentParser) -> None:
    command.add_argument("directory", nargs="?", metavar="DIR", help="the content folder (default: the shipped guide)")
    own = "lay a clinic's own folder over the content, and show what is wrong in that"
    command.add_argument("--overlay", metavar="DIR", help=own)
    shown = command.add_mutually_exclusive_group()
    shown.add_argument("--explain", metavar="CODE", help="why a rule is there and what it asks for, such as KT021")
    shown.add_argument("--json", action="store_true", help="one JSON object with every finding")
    shown.add_argument("--report", action="store_true", help="the score sheet: PEMAT-P, CDC Index, IPDAS, JAMA, grades")


def _width(text: str) -> int:
    return _between(text, 30, 200)


def _narrow_width(text: str) -> int:
    return _between(text, 20, 200)


def _count(text: str) -> int:
    return _between(text, 1, 50)


def _between(text: str, low: int, high: int) -> int:
    if not text.isdecimal() or not low <= int(text) <= high:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from {low} to {high}")
    return int(text)


COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "topics": ("list the topics of the guide", lambda _: None),
    "read": ("read a topic, or 'sources' for the documents behind it", _read),
    "ask": ("answer a question, or one a line from standard input with 'ask -'", _ask),
    "side-effects": ("list the side effects, or say what to do about some of them", _side_effects),
    "export": ("write the whole guide into a folder, as a web page, Markdown, text or JSON", _export),
    "check": ("look for mistakes in a content folder", _check),
}
"""Every command but those of a kiosk: what it is for, and what adds its own arguments."""
