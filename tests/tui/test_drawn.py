"""Texts are drawn once for each width, and look the same as when Textual draws them itself."""

import pytest
from rich.panel import Panel
from rich.text import Text
from textual.app import App
from textual.containers import VerticalScroll
from textual.geometry import Size
from textual.style import Style
from textual.visual import RichVisual
from textual.widgets import Static

from ketatui.tui.drawn import Drawn, Lines

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
