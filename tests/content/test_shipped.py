"""The guide that is shipped: it loads, every page fits every width, and the package carries all of it."""

import json
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import StringIO
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.segment import Segment

from ketatui.compiled.place import FOLDER
from ketatui.load import load
from ketatui.model import Guide
from ketatui.palette import CALM
from ketatui.render.look import Look
from ketatui.render.panels import helpline_panels, question_panels, sources_panels, topic_panels, words_panel
from ketatui.store import shipped

REPOSITORY = Path(__file__).parent.parent.parent / "content"
WIDTHS = [36, 50, 76]


@pytest.fixture(scope="module")
def guide() -> Guide:
    """The shipped guide; loading it is a test of its own."""
    return load(shipped())


def pages(look: Look) -> Iterator[tuple[str, list[RenderableType]]]:
    """Everything that a reader of one region can open, with a name for it."""
    guide = look.guide
    yield from ((topic.id, topic_panels(topic, look)) for topic in guide.topics)
    yield from ((question.id, question_panels(question, look)) for question in guide.questions)
    yield from ((word.term, [words_panel(word, look)]) for word in guide.words)
    yield "help", helpline_panels(look)
    yield "sources", sources_panels(look)


def drawn(panels: list[RenderableType], width: int) -> list[str]:
    """The lines of some panels in a terminal so many columns wide."""
    console = Console(width=width, file=StringIO(), color_system=None, legacy_windows=False, _environ={})
    lines = Segment.split_lines(console.render(Group(*panels)))
    return ["".join(segment.text for segment in line) for line in lines]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("console", [False, True], ids=["terminal", "console font"])
def test_every_page_fits_its_width(guide: Guide, width: int, console: bool) -> None:
    look = Look(guide, guide.helpline(guide.info.region), CALM, console=console)
    wide = [(name, line) for name, panels in pages(look) for line in drawn(panels, width) if cell_len(line) > width]
    assert not wide


def test_every_page_can_be_drawn_for_every_region(guide: Guide) -> None:
    for line in guide.helplines:
        look = Look(guide, line)
        empty = [name for name, panels in pages(look) if not "".join(drawn(panels, 76)).strip()]
        assert not empty
        text = "\n".join(row for _, panels in pages(look) for row in drawn(panels, 76))
        assert "{emergency}" not in text
        assert "{crisis}" not in text
        assert "{poison}" not in text


def test_the_guide_has_what_it_promises(guide: Guide) -> None:
    regions = {line.region for line in guide.helplines}
    assert regions >= {"us", "ca", "uk", "ie", "au", "nz", "es", "mx", "eu", "other"}
    assert guide.info.region in regions
    assert len(guide.questions) >= 25
    assert any(effect.emergency for effect in guide.side_effects)
    assert any(question.common for question in guide.questions)


def installed() -> Traversable:
    """The content inside an installed package; skips where the program runs from a checkout."""
    try:
        direct = distribution("ketatui").read_text("direct_url.json")
    except PackageNotFoundError:
        pytest.skip("ketatui is not installed: it runs from the checkout")
    if direct and json.loads(direct).get("dir_info", {}).get("editable"):
        pytest.skip("ketatui is installed to be edited: it reads the repository's content")
    if not REPOSITORY.is_dir():
        pytest.skip("there is no repository beside these tests to compare with")
    return files("ketatui") / "content"


def bytes_of(folder: Traversable, name: str = "") -> dict[str, bytes]:
    """Every file of a folder under its name."""
    found: dict[str, bytes] = {}
    for entry in folder.iterdir():
        path = f"{name}/{entry.name}".lstrip("/")
        found |= bytes_of(entry, path) if entry.is_dir() else {path: entry.read_bytes()}
    return found


def test_the_package_carries_the_content_of_the_repository_file_for_file() -> None:
    inside, outside = bytes_of(installed()), bytes_of(REPOSITORY)
    compiled = {name for name in inside if name.startswith(f"{FOLDER}/")}
    assert compiled, "an installed guide brings its compiled form along"
    assert set(inside) - compiled == set(outside)
    assert [name for name in outside if inside[name] != outside[name]] == []
