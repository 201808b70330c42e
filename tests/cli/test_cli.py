"""The command line, run as people and scripts run it."""

import shutil
from collections.abc import Callable
from importlib.resources import as_file
from pathlib import Path
from typing import Any

import pytest

import ketatui
from ketatui.cli.parser import parse
from ketatui.model import Guide
from ketatui.store import shipped

FRAMES = set("╭╮╰╯│─┏┓┗┛┃━\x1b")
HOSTILE: dict[str, str | bytes] = {
    "brackets": "[bold]x[/bold] [/] [",
    "braces": "{crisis} {0} %s",
    "emoji": "\N{PILL}\N{ZERO WIDTH JOINER}\N{SKULL}",
    "combining": "e" + "\N{COMBINING ACUTE ACCENT}" * 50,
    "10,000 letters": "a" * 10_000,
    "10,000 words": "why " * 10_000,
    "control characters": "\x1b[31mred\x07\x7f\r\n",
    "not UTF-8": b"\xff\xfe drive",
    "empty": "",
}
Run = Callable[..., Any]


def quiet(result: Any) -> bool:
    """Whether nothing but sentences was written: no traceback, and no bytes that steer a terminal."""
    output = result.stdout + result.stderr
    return b"Traceback" not in output and b"\x1b" not in output and b"Exception ignored" not in output


def test_topics_lists_every_topic_in_order(ketatui_: Run, guide: Guide) -> None:
    result = ketatui_("topics")
    lines = result.stdout.decode().splitlines()
    assert result.returncode == 0
    assert [line.split(maxsplit=1) for line in lines] == [[topic.id, topic.title] for topic in guide.topics]


@pytest.mark.parametrize("name", ["going-home", "GOING-HOME"])
def test_read_is_plain_text_when_piped(ketatui_: Run, guide: Guide, name: str) -> None:
    result = ketatui_("read", name)
    text = result.stdout.decode()
    assert result.returncode == 0
    assert text.splitlines()[0] == guide.topic_by_id["going-home"].title
    assert guide.topic_by_id["going-home"].summary[0] in text
    assert not FRAMES & set(text)


@pytest.mark.parametrize("width", [30, 60])
def test_read_wraps_at_the_width_it_is_given(ketatui_: Run, width: int) -> None:
    lines = ketatui_("read", "--all", "--width", str(width)).stdout.decode().splitlines()
    too_long = [line for line in lines if len(line) > width and " " in line.strip("- ")]
    assert not too_long
    assert max(map(len, lines)) > width - 8


def test_read_all_has_every_topic_the_numbers_and_the_sources(ketatui_: Run, guide: Guide) -> None:
    result = ketatui_("read", "--all")
    lines = result.stdout.decode().splitlines()
    places = [lines.index(topic.title) for topic in guide.topics]
    assert result.returncode == 0
    assert places == sorted(places)
    assert guide.interface.help_now.capitalize() in lines[places[-1] :]
    assert any(line.startswith(f"{len(guide.sources)}. ") for line in lines)


def test_read_sources_lists_every_source_with_its_address(ketatui_: Run, guide: Guide) -> None:
    text = ketatui_("read", "sources").stdout.decode()
    assert all(source.url in text for source in guide.sources)


@pytest.mark.parametrize(
    ("given", "near"), [("goin-home", "going-home"), ("side-efects", "side-effects"), ("source", "sources")]
)
def test_an_unknown_topic_names_the_nearest_ones(ketatui_: Run, given: str, near: str) -> None:
    result = ketatui_("read", given)
    assert result.returncode == 2
    assert result.stdout == b""
    assert result.stderr.decode().startswith(f"There is no topic '{given}'. Did you mean: {near}")


def test_an_unknown_topic_that_is_near_to_none_lists_them_all(ketatui_: Run, guide: Guide) -> None:
    result = ketatui_("read", "qqqqq")
    assert result.returncode == 2
    assert all(topic.id in result.stderr.decode() for topic in guide.topics)


@pytest.mark.parametrize(
    "arguments",
    [["read"], ["read", "going-home", "--width", "29"], ["raed"], ["--nonsense"], ["ask"], ["ask", "-n", "0", "drive"]],
    ids=" ".join,
)
def test_wrong_usage_says_what_would_be_right_and_ends_with_2(ketatui_: Run, arguments: list[str]) -> None:
    result = ketatui_(*arguments)
    assert result.returncode == 2
    assert result.stdout == b""
    assert b"ketatui" in result.stderr
    assert quiet(result)


def test_version(ketatui_: Run) -> None:
    assert ketatui_("--version").stdout.decode().split() == ["ketatui", ketatui.__version__]


def test_help_names_every_command_and_option(ketatui_: Run) -> None:
    text = ketatui_("--help").stdout.decode()
    for word in (
        "topics",
        "read",
        "ask",
        "side-effects",
        "check",
        "--content",
        "--region",
        "--version",
        "examples:",
        "emergency",
    ):
        assert word in text


@pytest.mark.parametrize("command", ["topics", "read", "ask", "side-effects", "check"])
def test_each_command_has_help_of_its_own(ketatui_: Run, command: str) -> None:
    result = ketatui_(command, "--help")
    assert result.returncode == 0
    assert f"usage: ketatui {command}" in result.stdout.decode()


@pytest.mark.parametrize("region", ["uk", "UK"])
def test_the_region_sets_the_numbers(ketatui_: Run, guide: Guide, region: str) -> None:
    lines = ketatui_("--region", region, "read", "going-home").stdout.decode().splitlines()
    assert any(guide.helpline("uk").emergency.say in line for line in lines)


@pytest.mark.parametrize("command", [["read", "going-home"], ["ask", "can", "i", "drive"]], ids=" ".join)
def test_an_unknown_region_names_the_known_ones(ketatui_: Run, guide: Guide, command: list[str]) -> None:
    result = ketatui_(*command, "--region", "mars")
    assert result.returncode == 2
    assert result.stdout == b""
    assert all(line.region in result.stderr.decode() for line in guide.helplines)


def test_without_a_terminal_a_sentence_points_to_read(ketatui_: Run) -> None:
    result = ketatui_(TERM="xterm-256color")
    assert result.returncode == 2
    assert result.stdout == b""
    assert b"ketatui read" in result.stderr
    assert quiet(result)


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A copy of the shipped guide with one mistake in each of three files."""
    with as_file(shipped()) as folder:
        shutil.copytree(folder, tmp_path / "content")
    for name, text in (
        ("guide.yaml", "colour: blue\n"),
        ("sources.yaml", "- id: [\n"),
        ("en/words.yaml", "- term: x\n"),
    ):
        with (tmp_path / "content" / name).open("a", encoding="utf-8") as file:
            file.write(text)
    return tmp_path / "content"


@pytest.mark.parametrize("command", [["topics"], ["read", "--all"], ["ask", "drive"]], ids=" ".join)
def test_broken_content_is_listed_and_nothing_is_shown(ketatui_: Run, broken: Path, command: list[str]) -> None:
    result = ketatui_(*command, "--content", str(broken))
    assert result.returncode == 1
    assert result.stdout == b""
    assert quiet(result)
    assert_every_mistake(result.stderr.decode(), broken)


def test_check_lists_the_mistakes_of_broken_content(ketatui_: Run, broken: Path) -> None:
    result = ketatui_("check", str(broken))
    assert result.returncode == 1
    assert quiet(result)
    assert_every_mistake((result.stdout + result.stderr).decode(), broken)


def assert_every_mistake(text: str, folder: Path) -> None:
    for name in ("guide.yaml", "sources.yaml", "en/words.yaml"):
        lines = (folder / name).read_text(encoding="utf-8").count("\n")
        assert any(f"{name}:{line}: " in text for line in (lines, lines + 1)), name


@pytest.mark.parametrize(
    "folder",
    ["nowhere", "/dev/null", "x" * 5_000, "\N{PILL}", "a\x1b[31mb"],
    ids=["missing", "no folder", "long", "emoji", "control"],
)
def test_a_folder_that_is_none_is_a_sentence(ketatui_: Run, folder: str) -> None:
    result = ketatui_("topics", "--content", folder)
    assert result.returncode == 1
    assert result.stdout == b""
    assert b"folder" in result.stderr
    assert quiet(result)


@pytest.mark.parametrize("argument", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("command", [["read"], ["topics", "--region"], ["read", "--all", "--region"]], ids=" ".join)
def test_hostile_arguments_harm_nothing(ketatui_: Run, command: list[str], argument: str | bytes) -> None:
    result = ketatui_(*command, argument)
    assert result.returncode in ((2,) if argument and command[0] == "read" else (0, 2))
    assert quiet(result)


@pytest.mark.parametrize("command", [["topics"], ["read", "about"], ["ask", "hi"], ["side-effects"]])
def test_a_region_that_there_is_not_is_wrong_usage(ketatui_: Run, command: list[str]) -> None:
    result = ketatui_("--region", "xx", *command)
    assert (result.returncode, result.stdout) == (2, b"")
    assert b"There is no region 'xx'. Choose one of: us," in result.stderr


@pytest.mark.parametrize("words", [[""], [" ", "\t"]])
def test_no_question_is_wrong_usage(ketatui_: Run, words: list[str]) -> None:
    result = ketatui_("ask", *words)
    assert (result.returncode, result.stdout) == (2, b"")
    assert b"What is the question?" in result.stderr


@pytest.mark.parametrize(
    "line",
    [
        ["topics"],
        ["read", "going-home", "--plain", "--width", "60"],
        ["ask", "can", "i", "drive", "-n", "5", "--region", "uk"],
        ["side-effects", "--place", "home", "--have", "nausea:mild"],
        ["export", "--format", "txt", "folder"],
        ["check", "--json", "folder"],
    ],
    ids=lambda line: line[0],
)
def test_a_line_that_begins_with_a_command_means_the_same_as_among_all(line: list[str]) -> None:
    """Only that command is set up for it; after an option all of them are."""
    quick, whole = vars(parse(line)), vars(parse(["--language", "en", *line]))
    assert {**quick, "run": None, "language": "en"} == {**whole, "run": None}
