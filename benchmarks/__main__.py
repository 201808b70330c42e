"""Measures every claim side by side and prints a table: python -m benchmarks [--quick]."""

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks import commands, growth, keys, report, scale, sizes, starts
from benchmarks.programs import HERE, Measured, ketatui, others
from benchmarks.report import Row

PARTS = ("start", "keys", "commands", "memory", "scale", "sizes")


def main() -> int:
    """Runs the parts; the status is 1 where a goal is missed."""
    args = _arguments()
    rounds, presses, turns, idle = (3, 16, 300, 5.0) if args.quick else (9, 40, 3_000, 20.0)
    found: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="ketatui-benchmarks-") as made:
        work, cache = Path(made), Path(made) / "cache"
        _use_cache(cache)
        starts.fill_cache(cache, ketatui())
        if "start" in args.only:
            found += _said("start", starts.rows(rounds, idle, others(), cache))
            if args.pyz.is_file():
                found += _said("pyz", _zipped(args.pyz, rounds, cache))
        if "keys" in args.only:
            found += _said("keys", keys.rows(max(2, rounds // 2), presses, cache))
        if "commands" in args.only:
            found += _said("commands", commands.rows(2 * rounds, cache))
        if "memory" in args.only:
            found += _said("memory", keys.memory_rows(turns, cache))
        if "scale" in args.only:
            more, costs = scale.rows(rounds, cache, work)
            found += _said("scale", more)
            print(growth.text(costs), file=sys.stderr)
            if args.svg:
                args.svg.write_text(growth.svg(costs), encoding="utf-8")
        if "sizes" in args.only:
            found += _said("sizes", sizes.rows(args.pyz))
    table = f"{report.markdown(found)}\n\n{report.machine()}; medians of {rounds} interleaved rounds."
    print(table)
    if args.json:
        args.json.write_text(report.as_json(found, rounds), encoding="utf-8")
    if args.readme:
        report.put(HERE / "README.md", table)
    return int(any(row.met is False for row in found))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds: about five minutes")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS, help="some parts only")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the rows as JSON")
    parser.add_argument("--svg", type=Path, metavar="FILE", help="also draw how costs grow with the guide")
    parser.add_argument("--readme", action="store_true", help="also write the table into README.md, between its marks")
    parser.add_argument("--pyz", type=Path, metavar="FILE", default=HERE / "dist" / "ketatui.pyz")
    return parser.parse_args()


def _use_cache(folder: Path) -> None:
    import os

    os.environ["XDG_CACHE_HOME"] = str(folder)


def _zipped(pyz: Path, rounds: int, cache: Path) -> list[Row]:
    """The zip application beside the installed program."""
    zipped = Measured("pyz", (sys.executable, str(pyz)), "Up/Down", b"\x11", textual=True)
    starts.fill_cache(cache, zipped)
    env = {"XDG_CACHE_HOME": str(cache)}
    figures = starts.measure([ketatui(), zipped], rounds, rest=0.8, idle=0.0, env=env)
    pair = [report.spread(figures[name]["painted"], 1000) for name in ("pyz", "ketatui")]
    return [report.compared("ketatui.pyz has painted", pair[0], pair[1], 1.2, name="installed")]


def _said(part: str, rows: list[Row]) -> list[Row]:
    """Says on standard error what is done, for whoever waits."""
    print(f"{part}: {len(rows)} rows", file=sys.stderr, flush=True)
    return rows


if __name__ == "__main__":
    sys.exit(main())
