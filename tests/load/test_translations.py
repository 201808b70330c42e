"""Which languages there are, which is opened, and what each calls itself."""

import shutil
from pathlib import Path

import pytest

from ketatui.compiled.opening import open_folder
from ketatui.load import load
from ketatui.problem import ContentError
from ketatui.tongues import Tongue, after
from ketatui.translations import offered, open_first, own_name, present


def test_each_language_is_the_guide_in_other_words(two_languages: Path) -> None:
    one, other = load(two_languages), load(two_languages, "xx")
    assert (one.language, other.language) == ("en", "xx")
    assert list(one.titles) == list(other.titles)
    assert all(title == f"Xx {one.titles[name]}" for name, title in other.titles.items())
    assert other.question_by_id["drive-after"].question == "Xx Can I drive after treatment?"


@pytest.mark.parametrize("language", ["en", "xx"])
def test_the_compiled_form_is_that_of_its_language(two_languages: Path, language: str) -> None:
    open_folder(two_languages, "en")
    open_folder(two_languages, "xx")
    again = open_folder(two_languages, language)
    assert again.language == language
    assert again == load(two_languages, language)


@pytest.mark.parametrize(
    ("wanted", "language"),
    [((), "en"), (("xx", "en"), "xx"), (("en", "xx"), "en"), (("yy", "xx"), "xx"), (("yy",), "en"), (("..",), "en")],
)
def test_the_first_language_that_the_guide_has_is_opened(two_languages: Path, wanted: tuple[str, ...], language: str):
    assert open_first(two_languages, wanted).language == language


def test_without_a_wish_it_is_the_first_one_of_the_guide(two_languages: Path) -> None:
    info = two_languages / "guide.yaml"
    info.write_text(info.read_text().replace("[en, xx]", "[xx, en]"))
    assert open_first(two_languages).language == "xx"
    shutil.rmtree(two_languages / "en")
    assert open_first(two_languages).language == "xx"
    assert open_first(two_languages, ["en"]).language == "xx"


def test_a_folder_of_no_language_still_says_what_is_wrong(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"guide\.yaml"):
        open_first(tmp_path)
    with pytest.raises(ContentError, match="no such content folder"):
        open_first(tmp_path / "none", ["xx"])


def test_a_folder_that_guide_yaml_does_not_name_is_no_language(two_languages: Path) -> None:
    shutil.copytree(two_languages / "xx", two_languages / "zz")
    assert open_first(two_languages, ["zz"]).language == "en"


def test_only_what_is_wanted_and_there_is_offered(two_languages: Path) -> None:
    guide, both = load(two_languages), (Tongue("en", "English"), Tongue("xx", "Xish"))
    assert offered(two_languages, guide) == both
    assert offered(two_languages, guide, ["xx", "en"]) == both[::-1]
    assert offered(two_languages, guide, ["xx", "yy"]) == both
    assert offered(two_languages, guide, ["en"]) == ()
    shutil.rmtree(two_languages / "xx")
    assert present(two_languages, guide) == ("en",)
    assert offered(two_languages, guide) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a: [x, y]\nb: {language_name: no}\nlanguage_name: Español\nbroken: [", "Español"),
        ("language_name: A\x1b[31m name much longer than any title bar\n", ""),
        ('language_name: "A name much longer than any title bar"\n', "A name much long"),
        ("title: none\n", ""),
        ("[", ""),
        ("", ""),
    ],
)
def test_what_a_language_calls_itself(tmp_path: Path, text: str, name: str) -> None:
    (tmp_path / "es").mkdir()
    (tmp_path / "es/interface.yaml").write_text(text, encoding="utf-8")
    assert own_name(tmp_path, "es") == name
    assert own_name(tmp_path, "fr") == ""


def test_the_choice_goes_round() -> None:
    a, b, c = (Tongue(name, name.upper()) for name in "abc")
    assert [after(name, (a, b, c)) for name in "abc"] == [b, c, a]
    assert after("z", (a, b)) == a
    assert after("a", (a,)) is None
    assert after("a", ()) is None
