"""Which libraries each part of the program loads: a question on the command line never pays for the screens."""

import subprocess
import sys
from pathlib import Path

import pytest

import ketatui

HEAVY = ["rich", "ssl", "textual", "yaml"]

COMMANDS = {
    "topics": ["topics"],
    "read": ["read", "going-home"],
    "read everything": ["read", "--all"],
    "read sources": ["read", "sources"],
    "ask": ["ask", "can i drive after"],
    "ask in JSON": ["ask", "--json", "can i drive after"],
    "side effects": ["side-effects"],
    "check": ["check"],
    "no terminal": [],
    "plain mode": ["--plain"],
}

ALL_BUT_SCREENS = """
import importlib, pkgutil, ketatui
for module in pkgutil.walk_packages(ketatui.__path__, "ketatui."):
    if not module.name.startswith(("ketatui.tui", "ketatui.kiosk.app", "ketatui.kiosk.driver", "ketatui.__main__")):
        importlib.import_module(module.name)
"""


LATER = ["askpage", "checkpage", "visitlistpage", "takeaway", "card", "ending", "welcome", "pinpad", "staffmenu"]
"""Screens and pages that nobody sees at first."""


def loaded(code: str) -> set[str]:
    """Which of the heavy libraries are there after some code has run in a fresh Python."""
    report = f"import atexit, sys\natexit.register(lambda: print({{*{HEAVY}}} & {{*sys.modules}}, file=sys.stderr))\n"
    env = {"PYTHONPATH": str(Path(ketatui.__file__).parent.parent), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", report + code]
    result = subprocess.run(command, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert "Traceback" not in result.stderr, result.stderr
    last = result.stderr.splitlines()[-1]
    return {name for name in HEAVY if f"'{name}'" in last}


@pytest.mark.parametrize("arguments", COMMANDS.values(), ids=COMMANDS.keys())
def test_no_command_loads_the_screens(arguments: list[str]) -> None:
    assert "textual" not in loaded(f"from ketatui.cli import main\nmain({arguments})")


@pytest.mark.parametrize("name", ["model", "policy", "triage", "palette", "search.index", "walk", "crisis.judge"])
def test_what_decides_about_people_loads_no_library_of_screens_or_files(name: str) -> None:
    assert loaded(f"import ketatui.{name}") == set()


def test_plain_mode_draws_nothing_and_does_not_load_rich() -> None:
    assert "rich" not in loaded("from ketatui.cli import main\nmain(['--plain'])")


def test_only_the_screens_load_textual() -> None:
    assert "textual" not in loaded(ALL_BUT_SCREENS)


def test_the_screens_come_without_encryption_of_connections_and_whoever_wants_it_has_it() -> None:
    code = "from ketatui.cli.launch import without_network\nwithout_network()\nimport ketatui.tui.app"
    assert loaded(code) == {"rich", "textual"}
    assert "ssl" in loaded(f"{code}\nimport ssl; ssl.SSLContext")


def test_the_screens_do_so_that_this_can_be_seen() -> None:
    assert loaded("import ketatui.tui.app") >= {"rich", "textual"}


def test_what_the_first_screen_does_not_show_is_not_loaded_for_it() -> None:
    later = {f"ketatui.tui.{name}" for name in LATER} | {"ketatui.crisis.judge", "ketatui.search.index"}
    code = f"import sys, ketatui.tui.app, ketatui.tui.visit\nprint(sorted({later} & {{*sys.modules}}))"
    env = {"PYTHONPATH": str(Path(ketatui.__file__).parent.parent)}
    assert subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True).stdout == "[]\n"


def test_a_welcome_does_not_wait_for_what_a_visit_is_made_of() -> None:
    parts = {*LATER, "visit", "frame", "sidebar", "topicpage"} - {"welcome"}
    later = {"argparse"} | {f"ketatui.tui.{name}" for name in parts}
    code = (
        "import sys\nfrom ketatui.cli.nowords import read\nread(['--kiosk'])\nimport ketatui.kiosk.app\n"
        f"print(sorted({later} & {{*sys.modules}}))"
    )
    env = {"PYTHONPATH": str(Path(ketatui.__file__).parent.parent)}
    assert subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True).stdout == "[]\n"


def test_the_version_costs_nothing() -> None:
    assert loaded("import ketatui; ketatui.__version__") == set()
