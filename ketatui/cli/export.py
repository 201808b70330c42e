"""`ketatui export`: the whole guide in one file, for browsers, paper or other programs."""

from argparse import Namespace
from pathlib import Path

from ketatui.cli.common import NOTHING, OK, Stop, helpline, open_guide, shortened
from ketatui.export.writing import export
from ketatui.render.look import Look


def run(args: Namespace) -> int:
    """Writes the file and says where it is. Raises Stop where it is there already or cannot be written."""
    guide = open_guide(args)
    look = Look(guide, helpline(guide, args))
    try:
        path = export(look, args.format, Path(args.directory), force=args.force)
    except FileExistsError as error:
        raise Stop(NOTHING, _in_the_way(error, args)) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        name = shortened(str(args.directory))
        raise Stop(NOTHING, f"Cannot write into '{name}' ({reason}). Choose a folder that you may write in.") from None
    print(path)
    return OK


def _in_the_way(error: FileExistsError, args: Namespace) -> str:
    """What to do about a file where the new one shall be, or where the folder shall be."""
    name = str(error.filename or args.directory)
    if Path(args.directory).is_dir():
        return f"{name} is there already. Add --force to replace it, or choose another folder."
    return f"{name} is a file. Choose the name of a folder."
