"""What is downloaded and what lies on the disk."""

import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from benchmarks.programs import HERE
from benchmarks.report import Row


def needed(name: str, found: dict[str, Distribution] | None = None) -> dict[str, Distribution]:
    """A distribution and all that it needs, as they are installed here, without extras."""
    found = {} if found is None else found
    if name not in found:
        found[name] = distribution(name)
        for line in found[name].requires or ():
            if "extra ==" not in line:
                try:
                    needed(re.split(r"[ \[<>=!~;(]", line, maxsplit=1)[0].lower(), found)
                except PackageNotFoundError:
                    continue
    return found


def rows(pyz: Path) -> list[Row]:
    """Rows without a goal: sizes are only stated."""
    every = needed("ketatui")
    megabytes = {name: _size(one) / 1e6 for name, one in every.items() if name != "ketatui"}
    own = sum(path.stat().st_size for folder in ("ketatui", "content") for path in (HERE / folder).rglob("*.*")
              if path.is_file() and path.suffix != ".pyc") / 1e6  # fmt: skip
    most = ", ".join(f"{name} {size:.1f}" for name, size in sorted(megabytes.items(), key=lambda item: -item[1])[:4])
    found = [
        Row("installed, with all that it needs", f"{own + sum(megabytes.values()):.1f} MB", f"of it {most}"),
    ]
    for path in [*sorted((HERE / "dist").glob("*.whl"))[-1:], pyz]:
        if path.is_file():
            found.append(Row(f"size of {path.name}", f"{path.stat().st_size / 1e6:.2f} MB"))
    return found


def _size(one: Distribution) -> int:
    files = one.files or ()
    return sum(Path(str(file.locate())).stat().st_size for file in files if Path(str(file.locate())).is_file())
