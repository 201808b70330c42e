"""`ketatui kiosk files`: service files and instructions for one way of running a kiosk."""

from argparse import Namespace
from pathlib import Path

from ketatui.cli.common import NOTHING, OK, Stop
from ketatui.kiosk.stacks import HOME, Names, ReadyFile, own_program, ready_files


def run(args: Namespace) -> int:
    """Writes the files into a folder and names each. Raises Stop where a file that differs, or no folder, is there."""
    folder = Path(args.directory)
    if folder.exists() and not folder.is_dir():
        raise Stop(NOTHING, f"{folder} is a file. Choose the name of a folder.")
    program = own_program()
    wanted = list(ready_files(args.stack, Names(program=program)))
    differing = [file.place for file in wanted if _differs(folder, file)]
    if differing and not args.replace:
        listed = "\n".join(f"  {folder / place}" for place in differing)
        raise Stop(
            NOTHING, f"These files are there and differ. Nothing was written.\n{listed}\nAdd --replace for new ones."
        )
    for file in wanted:
        path = folder / file.place
        there = path.exists()
        if there and file.place not in differing:
            print(f"as it was  {path}")
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8")
        path.chmod(0o755 if file.program else 0o644)
        print(f"{'replaced' if there else 'new':<9}  {path}")
    print(f"\nNow read {folder / 'INSTALL.md'}.")
    if program == HOME:
        print(f"The files expect the program at {HOME}; the instructions install it there.")
    return OK


def _differs(folder: Path, file: ReadyFile) -> bool:
    path = folder / file.place
    if not path.exists():
        return False
    try:
        return path.read_text(encoding="utf-8") != file.text
    except (OSError, UnicodeDecodeError):
        return True
