"""A clinic's own pages in each language, and what is opened again."""

import shutil
from pathlib import Path

import pytest

from ketatui.load import load
from ketatui.overlay import laid_over
from ketatui.problem import ContentError
from ketatui.reopen import reopening


@pytest.fixture
def own_two(own: Path) -> Path:
    """The clinic's folder with its pages in the second language too."""
    shutil.copytree(own / "en", own / "xx")
    topic = own / "xx/topics/our-rooms.yaml"
    topic.write_text(topic.read_text().replace("Our rooms", "Xx our rooms"))
    return own


def test_the_pages_of_a_clinic_are_laid_over_in_their_language(two_languages: Path, own_two: Path) -> None:
    assert laid_over(load(two_languages), own_two).titles["our-rooms"] == "Our rooms"
    assert laid_over(load(two_languages, "xx"), own_two).titles["our-rooms"] == "Xx our rooms"


def test_all_languages_are_opened_again_or_none(two_languages: Path, own_two: Path, tmp_path: Path) -> None:
    (tmp_path / "settings.yaml").write_text("content: own\nlanguages: [xx, en]\n")
    reopen = reopening(two_languages, str(tmp_path / "settings.yaml"), None)
    shown = reopen()
    assert [edition.guide.language for edition in shown.editions] == ["xx", "en"]
    assert [tongue.name for tongue in shown.tongues] == ["Xish", "English"]
    assert shown.guide.titles["our-rooms"] == "Xx our rooms"
    (two_languages / "en/words.yaml").write_text("[")
    with pytest.raises(ContentError, match=r"en/words\.yaml"):
        reopen()
