"""Where the keys go: shown by shape as well as by colour, in the order of reading, and never a trap."""

from itertools import groupby

import pytest

from gallery.frames import Frame
from gallery.screens import UNFOCUSED

WALKED = [("smallest", "calm"), ("small", "console"), ("small", "nocolor")]
"""Where Tab goes round."""


def rounds(frames: list[Frame]) -> list[list[Frame]]:
    """The frames of each screen on which Tab went round."""
    grouped = (list(group) for _, group in groupby(frames, key=lambda frame: frame.screen))
    return [same for group in grouped if len(same := [f for f in group if f.look == group[0].look]) > 1]


@pytest.mark.parametrize("where", [("wide", "paper"), ("wall", "calm"), ("phone", "calm"), *WALKED])
def test_every_screen_has_the_focus_on_something_that_can_be_seen(painted, where):
    for frame in painted[where]:
        assert frame.region.area > 0 or frame.screen in UNFOCUSED, frame.name


@pytest.mark.parametrize("where", WALKED)
def test_the_focus_shows_by_its_shape(painted, where):
    walked = rounds(painted[where])
    assert len(walked) >= 10
    for frames in walked:
        for here in frames:
            for elsewhere in frames:
                if here is not elsewhere:
                    assert here.inside(here.region) != elsewhere.inside(here.region), (here.name, elsewhere.focus)


@pytest.mark.parametrize("where", WALKED)
def test_tab_goes_in_the_order_of_reading(painted, where):
    for frames in rounds(painted[where]):
        page = [f for f in frames if "Sidebar" not in f.focus]
        places = [(f.region.y, f.region.x) for f in page]
        first = places.index(min(places))
        turned = places[first:] + places[:first]
        assert turned == sorted(turned), frames[0].name
