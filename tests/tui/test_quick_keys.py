"""What a key press may cost: nothing is laid out or drawn again that has not changed."""

import pytest
from textual.events import Key
from textual.screen import Screen

from ketatui.search.index import Index
from ketatui.tui.app import KetatuiApp
from ketatui.tui.choices import Choice, ChoiceList
from ketatui.tui.drawn import Drawn
from ketatui.tui.row import Row
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
        assert not listed.display


TYPED = ["space" if letter == " " else letter for letter in "can i drive home after qxq"]


@pytest.mark.parametrize("size", [(100, 34), (80, 24), (40, 12)])
async def test_a_letter_lays_out_once_at_most_and_mounts_nothing(app: KetatuiApp, monkeypatch, size):
    async with app.run_test(size=size) as pilot:
        await pilot.press("slash", "d", "backspace")
        await pilot.pause()
        laid_out, mounted = layouts(monkeypatch), []
        register = KetatuiApp._register

        def counted(self, parent, *widgets, **how):
            mounted.extend(widgets)
            return register(self, parent, *widgets, **how)

        monkeypatch.setattr(KetatuiApp, "_register", counted)
        for key in TYPED:
            laid_out.clear()
            await pilot.press(key)
            await pilot.pause()
            await pilot.pause()
            assert len(laid_out) <= 1, key
        assert mounted == []


async def test_a_letter_and_its_answers_are_painted_together(app: KetatuiApp, monkeypatch, painted):
    async with app.run_test(size=(100, 34)) as pilot:
        await pilot.press("slash")
        await pilot.pause()
        seen: list[str] = []
        display = KetatuiApp._display

        def shown(self, screen, update):
            seen.append(painted(pilot))
            display(self, screen, update)

        monkeypatch.setattr(KetatuiApp, "_display", shown)
        await pilot.press("d")
        await pilot.pause()
        assert seen[0] == painted(pilot)


async def test_an_answer_seen_before_is_not_drawn_again(app: KetatuiApp, monkeypatch):
    async with app.run_test(size=(100, 34)) as pilot:
        await pilot.press("slash", *"drive", "backspace")
        await pilot.pause()
        wrapped: list[Drawn] = []
        original = Drawn.wrapped

        def counted(self, width):
            wrapped.append(self)
            return original(self, width)

        monkeypatch.setattr(Drawn, "wrapped", counted)
        await pilot.press("e", "backspace")
        await pilot.pause()
        assert [one for one in wrapped if not isinstance(one, Row)] == []


async def test_of_letters_that_wait_only_the_last_is_answered(app: KetatuiApp, monkeypatch):
    async with app.run_test(size=(100, 34)) as pilot:
        await pilot.press("slash")
        await pilot.pause()
        asked: list[str] = []
        ask = Index.ask

        def counted(self, text, **how):
            asked.append(text)
            return ask(self, text, **how)

        monkeypatch.setattr(Index, "ask", counted)
        monkeypatch.setattr(Index, "glance", counted)
        for letter in "drive home":
            app.post_message(Key("space" if letter == " " else letter, letter))
        for _ in range(3):
            await pilot.pause()
        assert asked[-1] == "drive home"
        assert len(asked) <= 3
