"""`ketatui kiosk settings`: an example of a settings file, to be changed."""

from argparse import Namespace

from ketatui.cli.common import OK
from ketatui.store import shipped

EXAMPLE = "settings.example.yaml"
"""The name of the example in the content folder."""


def run(args: Namespace) -> int:
    """Prints the example."""
    print(shipped().joinpath(EXAMPLE).read_text(encoding="utf-8"), end="")
    return OK
