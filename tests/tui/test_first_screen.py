"""The first screen is styled and laid out once, and as it would be if that were done again."""

import pytest
from textual.css.stylesheet import Stylesheet

from ketatui.tui.topicpage import TopicPage

SIZES = [(100, 34), (80, 24), (60, 16), (40, 12), (30, 8)]


def looks(app):
    return {str(node): (dict(node.styles.base.get_rules()), node.region) for node in app.screen.walk_children()}


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_its_styles_are_those_that_a_second_reading_gives(app, size):
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        first = looks(app)
        app.screen.update_node_styles(animate=False)
        app.screen.refresh(layout=True)
        await pilot.pause()
        assert looks(app) == first


async def test_no_widget_of_it_is_styled_again_and_again(app, monkeypatch):
    styled = []
    apply = Stylesheet.apply

    def count(self, node, **options):
        styled.append(node)
        apply(self, node, **options)

    monkeypatch.setattr(Stylesheet, "apply", count)
    async with app.run_test(size=(100, 34)) as pilot:
        await pilot.pause()
        bars = [node for node in styled if node.id in ("title", "help-line", "keys", "sidebar")]
        assert len(bars) == 4, "each once, when it is mounted"


async def test_the_focus_is_on_the_text_from_the_start(app):
    async with app.run_test(size=(100, 34)):
        page = app.screen.query_one(TopicPage)
        assert app.focused is page.pane.scroller
