"""What stands on the terminal already is not written again, and what stands there in the end is the same."""

import pyte
import pytest
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual._compositor import ChopsUpdate
from textual.app import App
from textual.strip import Strip

from ketatui.policy import KIOSK
from ketatui.render.look import Look
from ketatui.tui.app import KetatuiApp
from ketatui.tui.written import TRUSTED, Written

CONSOLE = Console(color_system="truecolor", force_terminal=True)
RED, BLUE = Style(color="red"), Style(color="blue")


def row(*pieces: tuple[str, Style], at: int = 0) -> ChopsUpdate:
    """An update of one piece in the first row."""
    strip = Strip([Segment(*piece) for piece in pieces])
    end = at + strip.cell_length
    return ChopsUpdate([{at: strip}], [(0, at, end)], [[end]])


def sent(written: Written, update: ChopsUpdate) -> str:
    return written.sparing(update).render_segments(CONSOLE)


def letters(text: str) -> str:
    """What is to be seen of what was written, without moves and colours."""
    screen = pyte.Screen(60, 1)
    pyte.Stream(screen).feed(text)
    return screen.display[0].strip()


def test_the_same_again_is_not_written() -> None:
    written = Written()
    assert letters(sent(written, row(("can i drive", RED)))) == "can i drive"
    assert sent(written, row(("can i drive", RED))) == ""


def test_of_a_row_only_what_differs_is_written() -> None:
    written = Written()
    sent(written, row(("| ", BLUE), ("can i dri  ", RED), ("|", BLUE)))
    again = sent(written, row(("| ", BLUE), ("can i driv ", RED), ("|", BLUE)))
    assert letters(again) == "v"
    assert "\x1b[1;12H" in again


def test_another_colour_is_written() -> None:
    written = Written()
    sent(written, row(("can i drive", RED)))
    assert letters(sent(written, row(("can i drive", BLUE)))) == "can i drive"


@pytest.mark.parametrize("wide", ["\U0001f600", "\u7f51", "e\u0301", "\u2764\ufe0f"])
def test_nothing_is_left_out_past_letters_whose_width_terminals_disagree_about(wide: str) -> None:
    written = Written()
    sent(written, row((f"{wide}one", RED), ("end", BLUE)))
    assert "one"[:2] in sent(written, row((f"{wide}onx", RED), ("end", BLUE)))


def test_a_piece_over_others_makes_them_unknown() -> None:
    written = Written()
    sent(written, row(("left", RED)))
    sent(written, row(("ftri", RED), at=2))
    assert letters(sent(written, row(("left", RED)))) == "left"


def test_after_a_full_painting_and_after_a_while_everything_is_written() -> None:
    now = 0.0
    written = Written(lambda: now)
    sent(written, row(("can i drive", RED)))
    written.forget()
    assert sent(written, row(("can i drive", RED))) != ""
    now = 2 * TRUSTED
    assert sent(written, row(("can i drive", RED))) != ""


class Terminal:
    """A terminal in place of the driver's, and what came to it."""

    def __init__(self, columns: int, rows: int) -> None:
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.Stream(self.screen)
        self.size = 0

    def write(self, text: str) -> None:
        self.size += len(text)
        self._stream.feed(text)


@pytest.mark.parametrize("size", [(100, 34), (80, 24), (40, 12)])
async def test_what_stands_on_the_terminal_is_what_is_painted(app: KetatuiApp, painted, monkeypatch, size) -> None:
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        terminal = Terminal(*size)
        monkeypatch.setattr(App, "is_headless", property(lambda app: False))
        monkeypatch.setattr(app._driver, "write", terminal.write)
        app.screen.refresh()
        typed = ["space" if letter == " " else letter for letter in "can i qxq"]
        read = [
            "down",
            "down",
            "enter",
            "pagedown",
            "escape",
            "w",
            "backspace",
            "down",
            "escape",
            "escape",
            "w",
            "down",
        ]
        for key in ["slash", *typed, *["backspace"] * len(typed), *"drive", *read, "exclamation_mark"]:
            await pilot.press(key)
            await pilot.pause()
            there, wanted = terminal.screen.display, painted(pilot).splitlines()
            assert [line.rstrip() for line in there] == [line.rstrip() for line in wanted], key
        monkeypatch.undo()


async def test_nothing_of_what_stood_there_is_kept_after_a_visit(guide, monkeypatch) -> None:
    app = KetatuiApp(Look(guide, guide.helpline("us")), KIOSK)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await app.start_visit()
        monkeypatch.setattr(App, "is_headless", property(lambda app: False))
        await pilot.press("slash", *"zebra")
        await pilot.pause()
        assert "zebra" in kept(app.written)
        await app.end_visit()
        assert "zebra" not in kept(app.written)
        monkeypatch.undo()


def kept(written: Written) -> str:
    return "".join(piece.text for row in written._rows.values() for _, piece in row.values())
