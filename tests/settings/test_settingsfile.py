"""Where the settings are found, and what is said about mistakes in them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ketatui.load import load
from ketatui.settings import DEFAULTS, Clinic, Idle, Settings
from ketatui.settingsfile import SettingsFile, find, places, read_settings
from ketatui.store import shipped
from ketatui.yamlfile import ContentError

Write = Callable[[str], Path]
Wrong = Callable[[str], list[str]]
GUIDE = load(Path(__file__).parent.parent / "guide")


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    nowhere = {"HOME": str(tmp_path), "XDG_CONFIG_DIRS": str(tmp_path / "etc")}
    assert read_settings(None, nowhere) == SettingsFile(DEFAULTS, None)


def test_a_file_sets_what_it_names_and_nothing_else(settings_file: Write) -> None:
    path = settings_file('region: uk\nclinic:\n  name: "No"\nidle: {after: 120, warning: 30}\ntheme: paper\n')
    assert read_settings(str(path), {}).settings == Settings(
        region="uk", clinic=Clinic(name="No"), idle=Idle(after=120, warning=30), theme="paper"
    )


@pytest.mark.parametrize("how", ["given", "environment"])
def test_a_file_that_is_named_must_be_there(tmp_path: Path, how: str) -> None:
    path = str(tmp_path / "lost.yaml")
    with pytest.raises(ContentError, match=r"lost\.yaml:1: cannot be read"):
        read_settings(*((path, {}) if how == "given" else (None, {"KETATUI_SETTINGS": path})))


def test_the_command_line_comes_before_the_environment_the_system_and_the_user(tmp_path: Path) -> None:
    system, user = tmp_path / "system", tmp_path / "home"
    environment = {"HOME": str(user), "XDG_CONFIG_DIRS": str(system), "KETATUI_SETTINGS": "/by/environment.yaml"}
    for place in (system, user / ".config"):
        (place / "ketatui").mkdir(parents=True)
        (place / "ketatui" / "settings.yaml").write_text("region: uk\n")
    assert find("/by/command.yaml", environment) == Path("/by/command.yaml")
    assert find(None, environment) == Path("/by/environment.yaml")
    del environment["KETATUI_SETTINGS"]
    assert find(None, environment) == system / "ketatui" / "settings.yaml"
    (system / "ketatui" / "settings.yaml").unlink()
    assert find(None, environment) == user / ".config" / "ketatui" / "settings.yaml"


@pytest.mark.parametrize(
    ("platform", "environment", "wanted"),
    [
        (
            "linux",
            {"HOME": "/home/ann"},
            ["/etc/ketatui", "/etc/xdg/ketatui", "/home/ann/.config/ketatui"],
        ),
        (
            "linux",
            {"HOME": "/home/ann", "XDG_CONFIG_DIRS": "/a:/b:not/absolute", "XDG_CONFIG_HOME": "/c"},
            ["/etc/ketatui", "/a/ketatui", "/b/ketatui", "/c/ketatui"],
        ),
        ("linux", {}, ["/etc/ketatui", "/etc/xdg/ketatui"]),
        (
            "darwin",
            {"HOME": "/Users/ann"},
            ["/Library/Application Support/ketatui", "/Users/ann/Library/Application Support/ketatui"],
        ),
    ],
)
def test_the_places_are_those_of_the_platform(platform: str, environment: dict[str, str], wanted: list[str]) -> None:
    assert [str(place.parent) for place in places(environment, platform)] == wanted


def test_a_default_file_that_may_not_be_looked_at_is_not_passed_over(tmp_path: Path) -> None:
    loop = tmp_path / "ketatui"
    loop.mkdir()
    (loop / "settings.yaml").mkdir()
    with pytest.raises(ContentError, match="cannot be read"):
        read_settings(None, {"XDG_CONFIG_DIRS": str(tmp_path)})


def test_all_mistakes_are_told_at_once_with_their_lines(wrong: Wrong) -> None:
    found = wrong(
        "reigon: us\ntheme: pink\nidle:\n  after: soon\n  wait: 3\nforms: [drip, pill]\nheadphones: perhaps\n"
    )
    assert [line.split(":")[0] for line in found] == ["1", "2", "4", "5", "6", "7"]
    assert "did you mean `region`?" in found[0]
    assert "one of calm, paper, contrast" in found[1]
    assert "a whole number from 30 to 1800; it is `soon`" in found[2]
    assert "the key `wait` is not known; the keys here are after, warning" in found[3]
    assert "one of drip, spray, injection, lozenge" in found[4]


@pytest.mark.parametrize(
    ("text", "line", "part"),
    [
        ("idle: {after: 30, warning: 30}", 1, "make `after` longer"),
        ("idle:\n  after: 30\n  warning: 120", 3, "120 seconds before an end after 30"),
        ("idle: {warning: 19}", 1, "a whole number from 20 to 120"),
        ("region: us\nforms:\n - drip\n - spray\n - drip", 5, "`drip` stands twice"),
        ("forms: []", 1, "`forms` must be a list of at least 1"),
        ("languages: [en, en]", 1, "`en` stands twice"),
        ("review: {clinician: A, date: 2026-02-30, version: x}", 1, "no day of the calendar"),
        ("review:\n  clinician: A\n  date: 2999-01-01\n  version: x", 3, "still to come"),
        ("review: {date: 2026-01-01, version: x}", 1, "`clinician` is missing"),
        ("content: nowhere", 1, "there is no folder `nowhere`"),
        ("staff_pin: 1234", 1, "the text that `ketatui kiosk set-pin` prints"),
        ("helplines: [{name: Ward, say: Call}]", 1, "`Ward` has no `number`"),
        ("region: us\nregion: uk", 2, "stands twice"),
        ("region: us\n\ttheme: calm", 2, "use spaces"),
        ("", 1, "the file is empty"),
        ("- a\n- b", 1, "keys and values"),
    ],
)
def test_a_mistake_says_where_and_what_to_do(wrong: Wrong, text: str, line: int, part: str) -> None:
    found = wrong(text)
    assert len(found) == 1
    assert found[0].startswith(f"{line}: ")
    assert part in found[0]


@pytest.mark.parametrize("text", ["staff_pin: 4711", "staff_pin: [4711]", "staff_pin: {4711: x}", "staff_pin: !4711"])
def test_a_pin_written_in_clear_is_not_repeated(wrong: Wrong, text: str) -> None:
    found = wrong(text)
    assert found
    assert "4711" not in " ".join(found)


@pytest.mark.parametrize(
    "text",
    [
        "clinic: {name: Hill House}\nidle: 4711",
        "theme: 4711",
        "theme: 'my PIN 4711'",
        "forms:\n  - 4711\n",
        "languages: [en, 4711]\nregion: [4711]",
        "4711: staff_pin",
        "staff_pin: ''\n4711: a\n4711: b",
        "region: 'scrypt$14$8$1$4711$4711'",
        "theme: 4711aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=",
    ],
)
def test_a_pin_or_a_hash_that_has_got_into_another_line_is_not_repeated(wrong: Wrong, text: str) -> None:
    assert wrong(text)
    assert "4711" not in " ".join(map(str, wrong(text)))


def test_a_pin_after_a_colon_without_its_space_is_not_repeated(wrong: Wrong) -> None:
    (found,) = wrong("staff_pin:4711")
    assert "4711" not in found
    assert "put a space after each colon" in found


def test_a_content_folder_is_seen_from_the_settings_file(settings_file: Write, tmp_path: Path) -> None:
    (tmp_path / "ours").mkdir()
    path = settings_file("content: ours\n")
    assert read_settings(str(path), {}).settings.content == str(tmp_path / "ours")


def test_a_region_that_the_guide_does_not_have_is_told_with_its_line(settings_file: Write) -> None:
    file = read_settings(str(settings_file("theme: calm\nregion: ul")), {})
    with pytest.raises(ContentError) as caught:
        file.refuse_foreign(GUIDE)
    said = "2: the guide has no region `ul`; use one of us, uk, other"
    assert [f"{problem.line}: {problem.text}" for problem in caught.value.problems] == [said]


def test_languages_that_the_guide_does_not_have_are_told_with_their_lines(settings_file: Write) -> None:
    file = read_settings(str(settings_file("theme: calm\nlanguages: [en, xx]")), {})
    said = [f"{problem.line}: {problem.text}" for problem in file.missing_languages(["en", "es"])]
    assert said == ["2: the guide has no language `xx`; use one of en, es"]
    assert not file.missing_languages(["en", "xx"])


def test_the_example_loads_and_names_every_key_with_a_comment(settings_file: Write, tmp_path: Path) -> None:
    example = (shipped() / "settings.example.yaml").read_text(encoding="utf-8")
    read_settings(str(settings_file(example)), {}).refuse_foreign(load(shipped()))
    everything = example.replace("# review:", "review:").replace("#   ", "  ")
    read = read_settings(str(settings_file(everything)), {})
    assert read.file is not None
    for record, given in (
        (Settings, read.file.data),
        (Clinic, read.file.data["clinic"]),
        (Idle, read.file.data["idle"]),
        (type(read.settings.helplines[0]), read.file.data["helplines"][0] | {"confirmed": ""}),
        (type(read.settings.review), read.file.data["review"]),
    ):
        assert set(record.__struct_fields__) == set(given), f"the example leaves out a key of {record.__name__}"
    for line in example.splitlines():
        assert not line or "#" in line, f"no comment: {line}"
