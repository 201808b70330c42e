"""A visit: turning pages, the sidebar, the menu of a narrow window, themes, and leaving."""

import pytest
from textual.widgets import Input

from ketatui.palette import PALETTES
from ketatui.tui.bars import KeyLine

WIDE, SMALL, SMALLEST = (100, 34), (80, 24), (40, 12)


@pytest.mark.parametrize("size", [WIDE, SMALL, SMALLEST])
async def test_opens_at_the_first_topic_with_the_numbers_to_call(app, guide, painted, size):
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        text = painted(pilot)
        assert guide.topics[0].title in text
        assert guide.topics[0].purpose.split()[0] in text
        assert "988" in text
        assert "911" in text


async def test_left_and_right_turn_pages_and_stop_at_the_ends(app, guide, painted):
    async with app.run_test(size=WIDE) as pilot:
        last = len(guide.topics)
        await pilot.press("left")
        assert f"1 of {last}" in painted(pilot)
        await pilot.press(*["right"] * (last + 2))
        assert f"{last} of {last}" in painted(pilot)
        await pilot.press("escape")
        assert f"1 of {last}" in painted(pilot)


async def test_a_number_opens_its_topic(app, guide, painted):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2")
        assert f"2 of {len(guide.topics)}" in painted(pilot)
        await pilot.press("9")
        assert f"2 of {len(guide.topics)}" in painted(pilot), "a number without a topic changes nothing"


async def test_the_sidebar_works_by_mouse_alone(app, guide, painted):
    async with app.run_test(size=WIDE) as pilot:
        row = next(i for i, line in enumerate(painted(pilot).splitlines()) if guide.topics[1].title in line)
        assert await pilot.click(offset=(6, row))
        await pilot.pause()
        assert f"2 of {len(guide.topics)}" in painted(pilot)
        rows = painted(pilot).splitlines()
        help_row = next(i for i, row in enumerate(rows) if guide.interface.need_help in row)
        assert await pilot.click(offset=(6, help_row))
        await pilot.pause()
        assert guide.helpline("us").crisis.name in painted(pilot)


async def test_back_and_next_work_by_mouse_alone(app, guide, painted):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("end")
        assert await pilot.click("#next")
        await pilot.pause()
        assert f"2 of {len(guide.topics)}" in painted(pilot)
        await pilot.press("end")
        assert await pilot.click("#back")
        await pilot.pause()
        assert f"1 of {len(guide.topics)}" in painted(pilot)


async def test_the_help_line_is_a_button(app, guide, painted):
    async with app.run_test(size=SMALL) as pilot:
        assert await pilot.click("#help-line")
        await pilot.pause()
        assert guide.interface.tell_staff_how.split(",")[0] in painted(pilot)


async def test_a_narrow_window_folds_the_sidebar_behind_the_menu(app, guide, painted):
    async with app.run_test(size=SMALLEST) as pilot:
        assert guide.topics[1].title not in painted(pilot)
        await pilot.press("m")
        await pilot.pause()
        assert guide.topics[1].title in painted(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert guide.topics[1].title not in painted(pilot)
        assert await pilot.click("#title")
        await pilot.pause()
        await pilot.press("down", "enter")
        await pilot.pause()
        assert f"2 of {len(guide.topics)}" in painted(pilot)


async def test_too_small_a_window_says_so_and_comes_back(app, guide, painted):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.resize_terminal(38, 10)
        await pilot.pause()
        assert "40 wide and 12 high" in " ".join(painted(pilot).split())
        await pilot.press("down", "pagedown", "c", "pagedown", "down", "escape")
        await pilot.resize_terminal(*WIDE)
        await pilot.pause()
        assert guide.topics[0].title in painted(pilot)


async def test_escape_goes_back_to_the_page_one_came_from_and_then_home(app, guide, painted):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("c", "enter", "question_mark")
        await pilot.pause()
        assert guide.interface.help_intro[:20] in painted(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert guide.interface.emergency_first in painted(pilot), "the walk goes on where it was left"
        for _ in range(3):
            await pilot.press("escape")
            await pilot.pause()
        assert f"1 of {len(guide.topics)}" in painted(pilot)


async def test_the_focus_comes_back_after_a_window_was_too_small(app):
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("slash", *"dr")
        await pilot.resize_terminal(30, 8)
        await pilot.pause()
        await pilot.press("c", "t")
        await pilot.resize_terminal(*SMALL)
        await pilot.pause()
        await pilot.press("i")
        assert app.screen.query_one("#question", Input).value == "dri"


async def test_the_theme_changes_what_is_painted(app):
    def background() -> str:
        return app.screen.styles.background.hex.lower()

    async with app.run_test(size=SMALL) as pilot:
        seen = []
        for _ in PALETTES:
            seen.append(background())
            await pilot.press("t")
            await pilot.pause()
        assert seen == [palette.background for palette in PALETTES]
        strips = app.screen._compositor.render_strips()
        colours = {seg.style.bgcolor.name for strip in strips for seg in strip if seg.style and seg.style.bgcolor}
        assert not colours & {p.background for p in PALETTES[1:]}, "no panel keeps the colours of another theme"


async def test_letters_typed_while_the_box_opens_land_in_the_box(app):
    async with app.run_test(size=SMALL) as pilot:
        await pilot.pause()
        for key in ("slash", "c", "t", "w", "m", "1"):
            app.post_message(_key(key))
        await pilot.pause()
        await pilot.pause()
        assert app.screen.query_one("#question", Input).value == "ctwm1"


def _key(key: str):
    from textual.events import Key

    return Key(key, "/" if key == "slash" else key)


async def test_ctrl_q_leaves_with_status_0(app):
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("ctrl+q")
    assert app.return_code == 0


async def test_the_right_end_of_the_title_closes_the_guide(app):
    async with app.run_test(size=SMALL) as pilot:
        assert await pilot.click("#title", offset=(76, 0))
        await pilot.pause()
    assert app.return_code == 0


async def test_a_bug_leaves_a_sentence_and_no_traceback(app, guide):
    app._exit_renderables.clear()
    app._fatal_error()
    (line,) = app._exit_renderables
    assert str(line).startswith(guide.interface.went_wrong.split(":")[0])
    assert "911" in str(line)


async def test_a_key_that_does_not_fit_leaves_its_room_to_those_after_it(app, painted):
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        long, short = ("Left", "change what was answered before this"), ("Tab", "more")
        app.screen.query_one(KeyLine).show((("m", "menu"), long, short, ("Esc", "back")))
        await pilot.pause()
        assert painted(pilot).split("\n")[-1].split("   ")[:3] == [" m menu", "Tab more", "Esc back"]
