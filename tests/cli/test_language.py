"""The language on the command line and in the settings."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture
def clinic(tmp_path: Path) -> Callable[[str], str]:
    """Writes a settings file."""

    def write(text: str) -> str:
        path = tmp_path / "settings.yaml"
        path.write_text(text)
        return str(path)

    return write


def said(result: Any) -> str:
    assert result.returncode == 0, result.stderr
    return str(result.stdout.decode())


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (["topics"], "Xx Going home"),
        (["read", "going-home"], "Xx How to get home safely."),
        (["ask", "can", "i", "drive", "after"], "Xx Can I drive after treatment?"),
        (["side-effects"], "Xx Chest pain"),
    ],
)
def test_every_command_answers_in_the_language(ketatui_: Run, two_languages: Path, command, words) -> None:
    assert words in said(ketatui_(*command, "--content", str(two_languages), "--language", "XX"))
    assert "Xx" not in said(ketatui_(*command, "--content", str(two_languages)))


def test_plain_mode_begins_in_the_language_and_changes_it(ketatui_: Run, two_languages: Path) -> None:
    text = said(ketatui_("--plain", "--content", str(two_languages), "--language", "xx", stdin=b"language\nq\n"))
    before, _, after = text.partition("English\n")
    assert "Xx Ask a question" in before
    assert "Xish" in after
    assert "Xx Ask a question" not in after


@pytest.mark.parametrize(("form", "says"), [("html", '<html lang="xx">'), ("json", '"language": "xx"')])
def test_an_exported_page_says_its_language(ketatui_: Run, two_languages: Path, tmp_path: Path, form, says) -> None:
    options = ["--content", str(two_languages), "--language", "xx", "--format", form]
    path = said(ketatui_("export", *options, str(tmp_path / "out"))).strip()
    text = Path(path).read_text()
    assert says in text or json.loads(text)["language"] == "xx"
    assert "Xx Going home" in text


@pytest.mark.parametrize("command", [["topics"], ["read", "--all"], ["--plain"]], ids=" ".join)
def test_a_wrong_name_is_a_sentence_with_the_known_ones(ketatui_: Run, two_languages: Path, command) -> None:
    result = ketatui_(*command, "--content", str(two_languages), "--language", "klingon")
    assert result.returncode == 2
    assert result.stderr.decode() == "There is no language 'klingon' in this guide. Choose one of: en, xx.\n"
    assert result.stdout == b""


def test_the_settings_choose_the_first_language_and_the_command_line_wins(ketatui_: Run, two_languages, clinic) -> None:
    options = ["topics", "--content", str(two_languages), "--settings", clinic("languages: [xx, en]")]
    assert "Xx Going home" in said(ketatui_(*options))
    assert "Xx" not in said(ketatui_(*options, "--language", "en"))


def test_a_language_that_is_set_and_missing_is_told_with_its_line(ketatui_: Run, two_languages: Path, clinic) -> None:
    shutil.rmtree(two_languages / "xx")
    settings = clinic("theme: calm\nlanguages: [en, xx]\n")
    told = f"{settings}:2: the guide has no language `xx`; use one of en"
    for command in (["topics"], ["--plain"]):
        result = ketatui_(*command, "--content", str(two_languages), "--settings", settings)
        assert result.returncode == 1
        assert told in result.stderr.decode()
    kiosk = ketatui_("--kiosk", "--plain", "--content", str(two_languages), "--settings", settings)
    assert kiosk.returncode == 0
    assert told in kiosk.stderr.decode()
    assert b"Ask a question" in kiosk.stdout
    doctor = ketatui_("kiosk", "doctor", "--json", "--content", str(two_languages), "--settings", settings)
    found = [one for one in json.loads(doctor.stdout) if one["what"] == "language"]
    assert [(one["verdict"], one["text"]) for one in found] == [("wrong", told)]


def test_check_tells_of_a_language_that_is_set_and_missing(ketatui_: Run, two_languages: Path, clinic) -> None:
    result = ketatui_("check", "--content", str(two_languages), "--settings", clinic("languages: [yy]\n"))
    assert result.returncode == 1
    assert "1: the guide has no language `yy`; use one of en, xx" in result.stderr.decode()


def test_the_doctor_opens_each_language(ketatui_: Run, two_languages: Path, clinic) -> None:
    options = [
        "kiosk",
        "doctor",
        "--json",
        "--content",
        str(two_languages),
        "--settings",
        clinic("languages: [en, xx]"),
    ]
    found = [one for one in json.loads(ketatui_(*options).stdout) if one["what"] == "language"]
    assert [(one["verdict"], one["text"]) for one in found] == [("ok", "The guide can be shown in Xish (`xx`) too.")]
    (two_languages / "xx/words.yaml").write_text("[")
    found = [one for one in json.loads(ketatui_(*options).stdout) if one["what"] == "language"]
    assert found[0]["verdict"] == "wrong"
    assert "xx/words.yaml:" in found[0]["text"]
