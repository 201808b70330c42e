"""`ketatui` without a word: opens the guide on the whole screen."""

import os
import sys
from argparse import Namespace

from ketatui.cli.common import USAGE, Stop, helpline, open_guide, settings_of

NOT_A_TERMINAL = (
    "The guide needs a terminal to open in. To read it here, try: ketatui read --all\n"
    "To ask a question, try: ketatui ask can i drive after"
)


def run(args: Namespace) -> int:
    """Opens the guide. Raises Stop where there is no terminal, or for a guide that cannot be shown."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()) or os.environ.get("TERM") == "dumb":
        raise Stop(USAGE, NOT_A_TERMINAL)
    guide = open_guide(args)
    line = helpline(guide, args)
    from ketatui.render.look import Look
    from ketatui.tui.app import KetatuiApp

    look = Look(guide, line, console=os.environ.get("TERM", "").startswith("linux"))
    app = KetatuiApp(look, args.policy, settings_of(args))
    app.run()
    return app.return_code or 0
