"""The drivers, the crash screen and what paints sparingly lean on parts of Textual that it may change without a word.

If a test here fails after an update: read the new source of the part that is named, mend `ketatui/tui/driver.py`,
`terminalinput.py`, `styledapp.py`, `visitsapp.py`, `frame.py`, `welcome.py`, `sparing.py`, `written.py`, `soonbar.py`,
`choices.py`, `ketatui/kiosk/driver.py` or `kiosk/app.py` where they override or call it, run `pytest
tests/e2e/test_terminal.py tests/e2e/kiosk tests/tui/test_written.py tests/tui/test_quick_keys.py`, and put the new
number here.
"""

import hashlib
import inspect
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

import pytest
from textual import (
    _compositor,
    _keyboard_protocol,
    _xterm_parser,
    app,
    driver,
    message_pump,
    screen,
    scroll_view,
    scrollbar,
    widget,
    worker,
)
from textual.drivers import linux_driver
from textual.widgets import OptionList

PINNED = "8.2.8"

PARTS: dict[str, tuple[Callable[..., Any], str]] = {
    "Driver.__init__": (driver.Driver.__init__, "045ee24b9ab0"),
    "Driver.send_message": (driver.Driver.send_message, "4ecf73a431b2"),
    "Driver.process_message": (driver.Driver.process_message, "af9cb0baaf15"),
    "LinuxDriver.__init__": (linux_driver.LinuxDriver.__init__, "671887bbf938"),
    "LinuxDriver.start_application_mode": (linux_driver.LinuxDriver.start_application_mode, "7c41f5ba11a8"),
    "LinuxDriver.stop_application_mode": (linux_driver.LinuxDriver.stop_application_mode, "9a7e99c8d4bd"),
    "LinuxDriver.disable_input": (linux_driver.LinuxDriver.disable_input, "6154c5a7c174"),
    "LinuxDriver._run_input_thread": (linux_driver.LinuxDriver._run_input_thread, "d2ef22cc2c97"),
    "LinuxDriver.process_message": (linux_driver.LinuxDriver.process_message, "685f4c56ecfc"),
    "LinuxDriver._sigtstp_application": (linux_driver.LinuxDriver._sigtstp_application, "26c3c19ce181"),
    "LinuxDriver._sigcont_application": (linux_driver.LinuxDriver._sigcont_application, "1d7463a74df1"),
    "LinuxDriver._request_terminal_sync_mode_support": (
        linux_driver.LinuxDriver._request_terminal_sync_mode_support,
        "8b0a2153af3c",
    ),
    "LinuxDriver._patch_lflag": (linux_driver.LinuxDriver._patch_lflag, "724b63b5ce23"),
    "LinuxDriver._patch_iflag": (linux_driver.LinuxDriver._patch_iflag, "e70a9724d90c"),
    "XTermParser.__init__": (_xterm_parser.XTermParser.__init__, "d72babb3e40a"),
    "XTermParser.parse_mouse_code": (_xterm_parser.XTermParser.parse_mouse_code, "ceae22ff03d1"),
    "XTermParser._sequence_to_key_events": (_xterm_parser.XTermParser._sequence_to_key_events, "00dfe99846ed"),
    "XTermParser._parse_extended_key": (inspect.unwrap(_xterm_parser.XTermParser._parse_extended_key), "65eeaadaf41a"),
    "App._handle_exception": (app.App._handle_exception, "baea2e7f88e7"),
    "App._fatal_error": (app.App._fatal_error, "2474616cec7f"),
    "App._build_driver": (app.App._build_driver, "2838e509bae0"),
    "App._process_messages": (app.App._process_messages, "7934609529be"),
    "App._shutdown": (app.App._shutdown, "c264035bcb62"),
    "App._init_mode": (app.App._init_mode, "962fb98bc495"),
    "App.remove_mode": (app.App.remove_mode, "f4a2acbd99fb"),
    "App._load_screen_css": (app.App._load_screen_css, "425ed568a77a"),
    "App.get_driver_class": (app.App.get_driver_class, "b4903f3dba39"),
    "App.copy_to_clipboard": (app.App.copy_to_clipboard, "f3e8b4ade76a"),
    "App.open_url": (app.App.open_url, "9f1dece455be"),
    "Screen._on_screen_resume": (screen.Screen._on_screen_resume, "f39caa8ec442"),
    "App._display": (app.App._display, "4b78dff6669a"),
    "App._start_widget": (app.App._start_widget, "82b8c97aaa60"),
    "Compositor.render_partial_update": (_compositor.Compositor.render_partial_update, "888dccc892d8"),
    "Compositor._get_renders": (_compositor.Compositor._get_renders, "8ac93299aa5d"),
    "Compositor._render_chops": (_compositor.Compositor._render_chops, "ca8c3359d7af"),
    "Compositor.update_widgets": (_compositor.Compositor.update_widgets, "86c02b2f8d6d"),
    "Compositor._arrange_root": (_compositor.Compositor._arrange_root, "e893dcd84bf2"),
    "ChopsUpdate.render_segments": (_compositor.ChopsUpdate.render_segments, "4c1cdb567e0b"),
    "Screen._refresh_layout": (screen.Screen._refresh_layout, "889715478130"),
    "Screen._compositor_refresh": (screen.Screen._compositor_refresh, "7a40efe56381"),
    "Screen._on_timer_update": (screen.Screen._on_timer_update, "421401660de1"),
    "Widget._get_scrollable_region": (widget.Widget._get_scrollable_region, "152c8ca661ba"),
    "Widget._refresh_scrollbars": (widget.Widget._refresh_scrollbars, "4e52a14aae90"),
    "Widget._size_updated": (widget.Widget._size_updated, "21ffb00b8a98"),
    "Widget._check_refresh": (widget.Widget._check_refresh, "ad1c8196be97"),
    "ScrollView._size_updated": (scroll_view.ScrollView._size_updated, "1606ca15d939"),
    "OptionList.set_options": (OptionList.set_options, "6d734d1abc98"),
    "OptionList.add_options": (OptionList.add_options, "84fa492e8230"),
    "OptionList._update_lines": (OptionList._update_lines, "fe2bedbdc372"),
    "ScrollBarRender.render_bar": (scrollbar.ScrollBarRender.render_bar, "ea7d1cc4da61"),
    "MessagePump.call_later": (message_pump.MessagePump.call_later, "39889507a370"),
    "WorkerFailed": (worker.WorkerFailed, "7af3cd76cf3f"),
}
"""Each part with the beginning of the SHA-256 of its source."""


def test_the_version_is_the_one_that_was_read() -> None:
    assert version("textual") == PINNED, "see the top of this file"


@pytest.mark.parametrize("name", PARTS)
def test_a_part_is_as_it_was_read(name: str) -> None:
    part, known = PARTS[name]
    now = hashlib.sha256(inspect.getsource(part).encode()).hexdigest()[:12]
    assert now == known, f"{name} has changed: see the top of {__file__}"


def test_the_names_that_are_set_or_read_are_there() -> None:
    attributes = inspect.getsource(linux_driver.LinuxDriver.__init__) + inspect.getsource(driver.Driver.__init__)
    for name in ("fileno", "attrs_before", "exit_event", "_key_thread", "_must_signal_resume", "_size", "_mouse"):
        assert f"self.{name}" in attributes, name
    for name in ("_app", "_loop", "_down_buttons"):
        assert f"self.{name}" in attributes, name
    for name in ("_driver", "_exit", "_exit_renderables", "_modes"):
        assert f"self.{name}" in inspect.getsource(app.App.__init__), name
    assert {"1A", "200~"} & _keyboard_protocol.FUNCTIONAL_KEYS.keys() == {"1A"}
