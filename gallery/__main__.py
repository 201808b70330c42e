"""`python -m gallery DIR`: draws every screen at every size and in every look, and an index.html."""

import argparse
import asyncio
import subprocess
from pathlib import Path
from shutil import which

from gallery.screens import LOOKS, SIZES
from gallery.sheet import Picture, write
from gallery.shots import picture, shots
from ketatui.load import load
from ketatui.store import shipped


async def draw(folder: Path, sizes: list[str], looks: list[str], wanted: str, png: bool) -> list[Picture]:
    """Draws what is wanted, and says which files it wrote."""
    guide = load(shipped())
    drawn = []
    for size in sizes:
        for look in looks:
            async for name, app in shots(guide, look, size, wanted):
                file = folder / f"{name}.{size}.{look}.svg"
                file.write_text(picture(app, f"{name} {size} {look}"), encoding="utf-8")
                if png:
                    subprocess.run(["rsvg-convert", "-o", str(file.with_suffix(".png")), str(file)], check=True)
                drawn.append(Picture(file.name, name, size, look))
            print(f"{size} {look}: {len(drawn)} pictures", flush=True)
    return drawn


def main() -> None:
    """Reads the command line and draws."""
    parser = argparse.ArgumentParser(prog="python -m gallery", description=__doc__)
    parser.add_argument("folder", type=Path, help="where to put the pictures")
    parser.add_argument("--size", action="append", choices=SIZES, help="only this size; may be given again")
    parser.add_argument("--look", action="append", choices=LOOKS, help="only this look; may be given again")
    parser.add_argument("--screen", default="*", metavar="PATTERN", help="only these screens, such as 'topic-*'")
    parser.add_argument("--png", action="store_true", help="PNG as well, where rsvg-convert is installed")
    args = parser.parse_args()
    if args.png and not which("rsvg-convert"):
        parser.error("--png needs rsvg-convert (Debian: librsvg2-bin)")
    args.folder.mkdir(parents=True, exist_ok=True)
    drawn = asyncio.run(draw(args.folder, args.size or list(SIZES), args.look or list(LOOKS), args.screen, args.png))
    write(args.folder, drawn)


if __name__ == "__main__":
    main()
