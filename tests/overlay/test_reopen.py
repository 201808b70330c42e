"""A guide is opened again whole or not at all."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ketatui.model import Guide
from ketatui.problem import ContentError
from ketatui.reopen import Shown, reopening

GUIDE = Path(__file__).parent.parent / "guide"


@pytest.fixture
def reopen(own: Path, tmp_path: Path) -> Callable[[], Shown]:
    """Opens the small guide with settings that name the clinic's folder."""
    settings = tmp_path / "settings.yaml"
    settings.write_text("content: own\nregion: uk\nclinic: {name: Hill House}\n")
    return reopening(GUIDE, str(settings), None)


def test_settings_guide_and_own_pages_come_together(reopen: Callable[[], Shown]) -> None:
    shown = reopen()
    assert shown.line.region == "uk"
    assert shown.settings.clinic.name == shown.guide.clinic.name == "Hill House"
    assert "our-rooms" in shown.guide.topic_by_id


def test_a_change_is_seen_and_a_mistake_leaves_what_is_shown_alone(
    reopen: Callable[[], Shown], own: Path, tmp_path: Path
) -> None:
    shown = reopen()
    topic = own / "en/topics/our-rooms.yaml"
    good = topic.read_text()
    topic.write_text(good.replace("Our rooms", "Our house"))
    assert reopen().guide.topic_by_id["our-rooms"].title == "Our house"
    topic.write_text(good.replace("title:", "titel:"))
    with pytest.raises(ContentError, match=r"our-rooms\.yaml:2: the key `titel` is not known"):
        reopen()
    assert shown.guide.topic_by_id["our-rooms"].title == "Our rooms"
    (tmp_path / "settings.yaml").write_text("region: [\n")
    with pytest.raises(ContentError, match=r"settings\.yaml"):
        reopen()


def test_a_region_that_was_named_wins(tmp_path: Path) -> None:
    (tmp_path / "settings.yaml").write_text("region: uk\n")
    assert reopening(GUIDE, str(tmp_path / "settings.yaml"), "US")().line.region == "us"


def test_a_folder_that_changes_while_it_is_read_is_not_shown(own: Path, guide: Guide, monkeypatch) -> None:
    from ketatui import overlay

    read = overlay.read_file

    def changing(item):
        (own / "en/topics/late.yaml").write_text("id: late\n")
        return read(item)

    monkeypatch.setattr(overlay, "read_file", changing)
    with pytest.raises(ContentError, match="changed while it was read; try again"):
        overlay.laid_over(guide, own)
