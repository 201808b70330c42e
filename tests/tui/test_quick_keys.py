"""What a key press may cost: nothing is laid out or drawn again that has not changed."""

from textual.screen import Screen

from ketatui.tui.app import KetatuiApp
from ketatui.tui.choices import Choice, ChoiceList
from ketatui.tui.drawn import Drawn
from ketatui.tui.sidebar import Sidebar


def layouts(monkeypatch) -> list[str]:
    """A list that grows with each layout of the whole screen."""
    done: list[str] = []
    original = Screen._refresh_layout

    def counted(self, size=None, scroll=False):
        if self._layout_required:
            done.append(type(self).__name__)
        original(self, size, scroll)

    monkeypatch.setattr(Screen, "_refresh_layout", counted)
    return done


async def test_scrolling_lays_nothing_out_anew(app: KetatuiApp, monkeypatch):
    async with app.run_test(size=(80, 16)) as pilot:
        await pilot.pause()
        scroller = pilot.app.screen.focused
        await pilot.press("down")
        done = layouts(monkeypatch)
        before = scroller.scroll_y
        await pilot.press("down", "down", "down")
        await pilot.pause()
        assert scroller.scroll_y == before + 3
        assert done == []


async def test_moving_in_the_sidebar_draws_two_lines_only(app: KetatuiApp, monkeypatch):
    async with app.run_test(size=(100, 34)) as pilot:
        await pilot.press("m", "down", "up")
        await pilot.pause()
        sidebar = pilot.app.screen.query_one(Sidebar)
        drawn: list[str] = []
        original = sidebar.draw

        def counted(option_id: str, marked: bool):
            drawn.append(option_id)
            return original(option_id, marked)

        monkeypatch.setattr(sidebar, "draw", counted)
        kept = {key[0].id for key in sidebar._option_render_cache.keys()}  # noqa: SIM118
        await pilot.press("down")
        await pilot.pause()
        assert len(drawn) == 2
        assert kept - set(drawn) <= {key[0].id for key in sidebar._option_render_cache.keys()}  # noqa: SIM118


async def test_the_mark_goes_along(app: KetatuiApp, painted):
    async with app.run_test(size=(100, 34)) as pilot:
        await pilot.press("m")
        await pilot.pause()
        before = [line[:2] for line in painted(pilot).splitlines()].index("> ")
        await pilot.press("down")
        await pilot.pause()
        marks = [number for number, line in enumerate(painted(pilot).splitlines()) if line.startswith("> ")]
        assert marks == [before + 1]


async def test_a_letter_that_changes_no_answer_draws_none(app: KetatuiApp, monkeypatch):
    async with app.run_test(size=(100, 34)) as pilot:
        await pilot.press("slash", *"drive")
        await pilot.pause()
        made: list[Drawn] = []
        original = Drawn.__init__

        def counted(self, *given):
            made.append(self)
            original(self, *given)

        monkeypatch.setattr(Drawn, "__init__", counted)
        await pilot.press("space")
        await pilot.pause()
        assert made == []


async def test_a_letter_that_changes_no_answer_lays_nothing_out_anew(app: KetatuiApp, monkeypatch):
    async with app.run_test(size=(100, 34)) as pilot:
        await pilot.press("slash", *"drive")
        await pilot.pause()
        laid_out = layouts(monkeypatch)
        await pilot.press("space")
        await pilot.pause()
        assert laid_out == []


async def test_the_end_of_a_long_question_stays_in_view(app: KetatuiApp, painted):
    async with app.run_test(size=(100, 34)) as pilot:
        await pilot.press("slash", *"can i drive my own car home again on the same day after zebra")
        await pilot.pause()
        assert "zebra" in painted(pilot)
        await pilot.press("home")
        await pilot.pause()
        assert "can i drive my own" in painted(pilot)


async def test_the_same_lines_again_start_at_the_first(app: KetatuiApp):
    async with app.run_test(size=(100, 34)) as pilot:
        listed = ChoiceList()
        await pilot.app.screen.mount(listed)
        choices = [Choice(name, name) for name in ("a", "b", "c")]
        listed.replace(choices)
        listed.highlighted = 2
        options = listed.options
        listed.replace(choices)
        assert listed.highlighted == 0
        assert listed.current == choices[0]
        assert listed.options is options or list(listed.options) == list(options)
        listed.replace([])
        assert listed.current is None
        assert listed.has_class("empty")
