"""At every size: every word of the content is painted, none twice in a row, and nothing needs scrolling sideways."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import msgspec
import pytest
from textual.geometry import Region
from textual.pilot import Pilot
from textual.widgets import Static

from gallery.screens import SIZES, keys
from gallery.shots import app_in
from ketatui.model import Topic
from ketatui.render.look import Look
from ketatui.tui.markedlist import MarkedList
from ketatui.tui.messages import OpenTopic
from ketatui.tui.reading import Scroller

NOT_READ = {"id", "kind", "sources", "region", "level", "strength", "forms"}
"""Fields of a topic that are not words for a reader."""

BESIDE_BOX = 6
"""Columns beside the words in a box: its margins, its mark, the cursor behind them."""

WIDEST = 77
"""Columns of the text with its frames."""


def words(text: str) -> list[str]:
    """The words of a text, without the frames, marks and citations between them."""
    return re.findall(r"[^\W_]+(?:['’][^\W_]+)*", re.sub(r"\[\d+\]", " ", text))


def said(value: object, name: str = "") -> Iterator[str]:
    """Every text for a reader in a record of the model."""
    if name in NOT_READ:
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for item in value:
            yield from said(item, name)
    elif isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            yield from said(getattr(value, field), field)


def of_topic(topic: Topic, look: Look) -> Counter[str]:
    shown = [topic.purpose, *topic.summary, *topic.actions, *topic.ask, topic.next_step]
    shown += [text for block in topic.blocks if look.shows(block.region) for text in said(block)]
    return Counter(word for text in shown for word in words(look.text(text)))


def lines_of(text: Static) -> list[str]:
    """Every line of a text, also those that are scrolled out of sight."""
    return [strip.text for strip in text.render_lines(Region(0, 0, *text.outer_size))]


@pytest.mark.parametrize("size", SIZES)
async def test_every_word_of_every_topic_is_painted(whole_guide, size):
    app = app_in("calm", whole_guide)
    async with app.run_test(size=SIZES[size]) as pilot:
        await pilot.pause()
        for topic in whole_guide.topics:
            app.screen.post_message(OpenTopic(topic.id))
            await pilot.pause()
            scroller = app.screen.query_one("#page-topic").query_one(Scroller)
            text = scroller.query_one(".text", Static)
            lines = lines_of(text)
            missing = of_topic(topic, app.look) - Counter(words(" ".join(lines)))
            assert not missing, (topic.id, missing)
            assert text.size.width <= WIDEST
            assert text.virtual_region.right <= scroller.size.width
            assert scroller.max_scroll_x == 0
            assert "…" not in "".join(lines)
            doubled = [a for a, b in pairwise(lines) if a == b and words(a)]
            assert not doubled, (topic.id, doubled)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("key", ["w", "exclamation_mark", "question_mark"])
async def test_every_word_of_the_other_pages_is_painted(whole_guide, size, key):
    app = app_in("calm", whole_guide)
    async with app.run_test(size=SIZES[size]) as pilot:
        await pilot.press(key)
        await pilot.pause()
        page = app.screen.query_one("#pages").page
        lines = lines_of(page.query_one(".text", Static))
        spoken = [line for line in page.spoken.splitlines()[1:] if not line.startswith("Sources: ")]
        assert not Counter(words(" ".join(spoken))) - Counter(words(" ".join(lines)))
        assert page.query_one(Scroller).max_scroll_x == 0


async def painted_while_scrolling(pilot: Pilot[None], shown: MarkedList) -> list[str]:
    """What a list paints from its first line to its last."""
    lines: list[str] = []
    for top in range(0, int(shown.max_scroll_y) + 1):
        shown.scroll_to(y=top, animate=False, immediate=True)
        await pilot.pause()
        rows = [strip.text for strip in pilot.app.screen._compositor.render_strips()]
        region = shown.region
        lines += [rows[y][region.x : region.right] for y in range(region.y, region.bottom)] if top % 3 == 0 else []
    return lines


@pytest.mark.parametrize("size", ["phone", "smallest"])
@pytest.mark.parametrize(("steps", "name"), [(keys("c", "down", "enter"), "#emergencies"), (keys("v"), "#visit-list")])
async def test_every_word_of_a_list_can_be_scrolled_to(guide, size, steps, name):
    app = app_in("calm", guide)
    async with app.run_test(size=SIZES[size]) as pilot:
        await steps(pilot)
        await pilot.pause()
        shown = app.screen.query_one(name, MarkedList)
        seen = set(words(" ".join(await painted_while_scrolling(pilot, shown))))
        assert set(words(" ".join(shown.labels))) <= seen


PAINTED = [
    *((size, "calm") for size in ("wall", "wide", "phone", "smallest")),
    *(("small", "console"), ("smallest", "console"), ("small", "nocolor")),
]

LETTERS = 76
"""Columns of text at most, however wide the window is."""


@pytest.mark.parametrize("where", PAINTED)
def test_nothing_is_shortened_and_nothing_needs_scrolling_sideways(painted, where):
    for frame in painted[where]:
        assert "…" not in frame.text, frame.name
        assert not frame.sideways, frame.name


@pytest.mark.parametrize("where", [("wall", "calm"), ("wide", "calm")])
def test_text_stays_within_76_columns(painted, where):
    read = 0
    for frame in painted[where]:
        for row in frame.inside(frame.room).split("\n") if frame.screen != "take-code" else ():
            if letters := [at for at, sign in enumerate(row) if sign.isalnum()]:
                assert letters[-1] - letters[0] < LETTERS, (frame.name, row.strip())
                read += 1
    assert read > 300


@pytest.mark.parametrize("name", ["ask_hint", "words_hint", "find_feeling", "add_own_question"])
def test_what_an_empty_box_says_fits_into_the_smallest_window(whole_guide, name):
    assert len(getattr(whole_guide.interface, name)) <= SIZES["smallest"][0] - BESIDE_BOX


async def test_on_a_wall_the_text_stands_calmly_in_the_middle(guide):
    app = app_in("calm", guide)
    async with app.run_test(size=SIZES["wall"]) as pilot:
        await pilot.pause()
        page, text = app.screen.query_one("#pages"), app.screen.query_one("#page-topic .text")
        left, right = text.region.x - page.region.x, page.region.right - text.region.right
        assert abs(left - right) <= 4
