"""Texts are drawn once for each width, and look the same as when Textual draws them itself."""

import pytest
from rich.panel import Panel
from rich.text import Text
from textual.app import App
from textual.containers import VerticalScroll
from textual.geometry import Region, Size
from textual.scrollbar import ScrollBar
from textual.style import Style
from textual.visual import RichVisual
from textual.widgets import Static

from ketatui.render.prose import Beside, Hanging
from ketatui.tui.drawn import Drawn, Lines
from ketatui.tui.reading import Scroller
from ketatui.tui.row import Row
from ketatui.tui.soonbar import PlainBar

WORDS = Text("Ketamine is a medicine that doctors have used for more than fifty years.", "bold red")


def cells(strip):
    """Each cell as it shows; of a space that is its ground."""
    return [
        (letter, segment.style.bgcolor, *((segment.style.color, segment.style.bold) if letter != " " else ()))
        for segment in strip
        for letter in segment.text
    ]


class Counted:
    """A text that counts how often it is drawn."""

    times = 0

    def __rich_console__(self, console, options):
        self.times += 1
        yield Panel(WORDS)


class Host(App[None]):
    """Something to draw for."""

    def compose(self):
        yield Static(id="text")


@pytest.mark.parametrize("width", [20, 40, 90])
async def test_it_looks_as_textual_draws_it(width):
    async with Host().run_test() as pilot:
        from rich.console import Group

        widget = pilot.app.query_one("#text")
        drawn = Drawn(pilot.app, [Panel(WORDS), Text("and"), Panel("more")])
        plain = RichVisual(widget, Group(Panel(WORDS), Text("and"), Panel("more")))
        height = plain.get_height({}, width)
        assert drawn.get_height({}, width) == height
        style = Style.parse("white on blue")
        ours = drawn.render_strips(width, height, style, None)
        theirs = plain.render_strips(width, height, style, None)
        theirs = [strip.extend_cell_length(width, style.rich_style) for strip in theirs]
        assert [strip.text for strip in ours] == [strip.text for strip in theirs]
        assert [cells(strip) for strip in ours] == [cells(strip) for strip in theirs]
        assert sum(map(len, ours)) < sum(map(len, theirs))


async def test_it_is_drawn_once_for_each_width():
    counted = Counted()
    async with Host().run_test(size=(60, 20)) as pilot:
        text = pilot.app.query_one("#text", Static)
        text.update(Drawn(pilot.app, [counted]))
        await pilot.pause()
        assert counted.times == 1
        text.refresh(layout=True)
        pilot.app.screen.refresh(layout=True)
        await pilot.pause()
        assert counted.times == 1
        await pilot.resize_terminal(30, 20)
        await pilot.pause()
        assert text.size == Size(30, text.size.height)
        assert counted.times == 2


async def test_only_lines_in_sight_are_made():
    class Tall(App[None]):
        CSS = "Lines { height: auto; }"

        def compose(self):
            with VerticalScroll():
                yield Lines()

    async with Tall().run_test(size=(40, 10)) as pilot:
        drawn = Drawn(pilot.app, [Text("\n".join(f"line {number}" for number in range(500)))])
        pilot.app.query_one(Lines).update(drawn)
        await pilot.pause()
        assert pilot.app.query_one(Lines).size.height == 500
        assert len(drawn._painted._made) <= 10
        pilot.app.query_one(VerticalScroll).scroll_end(animate=False)
        await pilot.pause()
        shown = "\n".join(strip.text for strip in pilot.app.screen._compositor.render_strips())
        assert "line 499" in shown
        assert "line 480" not in shown


@pytest.mark.parametrize("width", [30, 59, 60, 78])
@pytest.mark.parametrize("note", ["", "Going home"])
@pytest.mark.parametrize(
    "words", ["Can I drive?", "Can I drive my own car home again on the same day after treatment?", "a  b"]
)
async def test_a_row_is_drawn_as_its_parts_are(width, note, words):
    async with Host().run_test() as pilot:
        label = Text(words)
        label.highlight_regex("drive", "bold underline")
        line = Hanging(Text("> "), label)
        style = Style.parse("white on blue")
        ours = Row(pilot.app, "> ", label, note).render_strips(width, None, style, None)
        theirs = Drawn(pilot.app, [Beside(line, Text(note)) if note else line]).render_strips(width, None, style, None)
        assert [cells(strip) for strip in ours] == [cells(strip) for strip in theirs]


async def test_a_scroll_bar_looks_as_textual_draws_it():
    class Tall(App[None]):
        CSS = "Lines { height: auto; }"

        def compose(self):
            with Scroller():
                yield Lines()

    async with Tall().run_test(size=(40, 10)) as pilot:
        pilot.app.query_one(Lines).update(Drawn(pilot.app, [Text("\n".join("abcdefghijklmnopqrstuvwxyz"))]))
        await pilot.pause()
        scroller = pilot.app.query_one(Scroller)
        for place in (0, 7, 16):
            scroller.scroll_to(y=place, animate=False)
            await pilot.pause()
            bar, whole = scroller.vertical_scrollbar, Region(0, 0, 1, 10)
            theirs = ScrollBar.render_lines(bar, whole)
            assert isinstance(bar, PlainBar)
            assert [list(strip) for strip in bar.render_lines(whole)] == [list(strip) for strip in theirs]
            assert bar.render_lines(Region(0, 3, 1, 2)) == bar.render_lines(whole)[3:5]
