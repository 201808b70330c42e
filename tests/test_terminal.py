import pytest

from ketatui.terminal import Terminal, terminal


@pytest.mark.parametrize(
    ("environ", "colours", "console"),
    [
        ({"TERM": "linux"}, "few", True),
        ({"TERM": "linux", "COLORTERM": "truecolor"}, "few", True),
        ({"TERM": "linux-16color"}, "few", True),
        ({"TERM": "xterm"}, "few", False),
        ({"TERM": "xterm-256color"}, "256", False),
        ({"TERM": "screen-256color"}, "256", False),
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor"}, "many", False),
        ({"TERM": "xterm-kitty"}, "many", False),
        ({"TERM": "vt220"}, "none", False),
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor", "NO_COLOR": "1"}, "none", False),
        ({"TERM": "xterm-256color", "NO_COLOR": ""}, "256", False),
        ({"TERM": "linux", "NO_COLOR": "1"}, "none", True),
        ({}, "few", False),
    ],
)
def test_what_a_terminal_can_show(environ, colours, console):
    assert terminal(environ, windows=False) == Terminal(console, colours)


def test_a_window_of_windows_needs_no_term():
    assert terminal({}, windows=True).colours == "many"
    assert terminal({"NO_COLOR": "1"}, windows=True).colours == "none"
