"""The page in a real browser, checked by axe-core: no violation, also on a phone, in the dark and on paper."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from msgspec.structs import replace

from ketatui.blocks import Block
from ketatui.export.page import as_html
from ketatui.load import load
from ketatui.model import Guide
from ketatui.render.look import Look
from ketatui.store import shipped

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

playwright = pytest.importorskip("playwright.sync_api", reason="needs the extra 'browser': axe-playwright-python")
axe_core = pytest.importorskip("axe_playwright_python.base", reason="needs the extra 'browser'")
pytestmark = pytest.mark.skipif(BROWSER is None, reason="needs Chromium: apt-get install chromium")


@pytest.fixture(scope="module")
def whole() -> Guide:
    return load(shipped())


@pytest.fixture(scope="module")
def file(whole: Guide, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page with one of each thing that the whole one has: its contrasts take minutes to measure."""
    every = [block for topic in whole.topics for block in topic.blocks if not block.region]
    kinds = {(type(block), getattr(block, "level", "")): block for block in every}
    assert {kind for kind, _ in kinds} == set(get_args(Block))
    topic = replace(whole.topics[0], blocks=tuple(kinds.values()))
    rows = {"questions": whole.questions[:60:6], "side_effects": whole.side_effects[::12], "words": whole.words[::20]}
    return written(replace(whole, topics=[topic], **rows), tmp_path_factory.mktemp("page"))


@pytest.fixture(scope="module")
def long_file(whole: Guide, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(whole, tmp_path_factory.mktemp("whole"))


def written(guide: Guide, folder: Path) -> Path:
    path = folder / "ketatui.html"
    path.write_text(as_html(Look(guide, guide.helpline("us"))), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as running:
        opened = running.chromium.launch(executable_path=BROWSER, headless=True, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Any, file: Path, request: pytest.FixtureRequest) -> Iterator[Any]:
    """The page at a width, in a colour scheme and a medium; every request that it makes is kept."""
    width, scheme, medium = request.param
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
    opened = context.new_page()
    opened.asked_for = []
    opened.on("request", lambda request: opened.asked_for.append(request.url))
    opened.emulate_media(media=medium, color_scheme=scheme)
    opened.goto(file.as_uri())
    yield opened
    context.close()


VIEWS = [(1280, "light", "screen"), (1280, "dark", "screen"), (320, "light", "screen"), (320, "dark", "screen")]
VIEWS += [(800, "light", "print"), (800, "dark", "print")]


@pytest.mark.parametrize("page", VIEWS, indirect=True, ids=lambda view: "-".join(map(str, view)))
def test_no_violation(page: Any) -> None:
    page.evaluate(_axe())
    found = page.evaluate(
        "rules => axe.run(document, {runOnly: {type: 'tag', values: rules}, resultTypes: ['violations']})", RULES
    )
    told = {
        violation["id"]: [node["html"][:200] for node in violation["nodes"][:3]] for violation in found["violations"]
    }
    assert told == {}
    assert len(found["passes"]) > 20, "the checker has looked"


def test_no_violation_in_the_whole_page(browser: Any, long_file: Path) -> None:
    """Every rule but contrast, which hangs on the style alone."""
    page = browser.new_page(viewport={"width": 320, "height": 900})
    page.goto(long_file.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.evaluate(_axe())
    how = {"runOnly": {"type": "tag", "values": RULES}, "rules": {"color-contrast": {"enabled": False}}}
    found = page.evaluate("how => axe.run(document, {...how, resultTypes: ['violations']})", how)
    page.close()
    assert {violation["id"]: len(violation["nodes"]) for violation in found["violations"]} == {}


@pytest.mark.parametrize("page", VIEWS[2:4], indirect=True, ids=str)
def test_a_phone_needs_no_scrolling_sideways(page: Any) -> None:
    """WCAG 2.2, success criterion 1.4.10: reflow at 320 CSS pixels."""
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("page", VIEWS[:1], indirect=True, ids=str)
def test_nothing_is_fetched_and_the_skip_link_comes_first(page: Any, file: Path) -> None:
    assert page.asked_for == [file.as_uri()]
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.evaluate("document.activeElement.getBoundingClientRect().width") > 50, "it shows itself"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


@pytest.mark.parametrize("page", VIEWS[:1], indirect=True, ids=str)
def test_a_mistake_would_be_found(page: Any) -> None:
    page.evaluate("document.querySelector('main p').style.color = 'rgb(150, 150, 150)'")
    page.evaluate(_axe())
    found = page.evaluate("axe.run(document, {runOnly: ['color-contrast']})")
    assert [violation["id"] for violation in found["violations"]] == ["color-contrast"]


def _axe() -> str:
    """The checker, as the package carries it."""
    path = Path(os.fspath(axe_core.__file__)).with_name("axe.min.js")
    return path.read_text(encoding="utf-8")
