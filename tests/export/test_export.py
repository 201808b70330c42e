"""Each form of the whole guide: nothing is lost, nothing is made up, and no file is overwritten by accident."""

import json
import re
from html.parser import HTMLParser
from itertools import pairwise
from typing import get_args

import msgspec
import pytest

from ketatui.blocks import Block, TableBlock
from ketatui.export.data import FORMAT, as_json
from ketatui.export.element import el, written
from ketatui.export.figures import figure
from ketatui.export.marked import as_markdown
from ketatui.export.page import as_html
from ketatui.export.text import as_text
from ketatui.export.writing import FORMS, export
from ketatui.load import load
from ketatui.model import Topic
from ketatui.render.look import Look
from ketatui.store import shipped

VOID = {"meta", "link", "br", "img", "hr", "input"}


class Reader(HTMLParser):
    """The text of a page, its elements in order, and whether they are closed in the order in which they were opened."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text, self.elements, self.open = [], [], []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" not in self.open:
            self.text.append(data)

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.fixture(scope="module")
def look():
    guide = load(shipped())
    return Look(guide, guide.helpline("us"))


@pytest.fixture(scope="module")
def html(look):
    return as_html(look)


@pytest.fixture(scope="module")
def reader(html):
    return Reader(html)


def letters(text):
    return re.sub(r"[\W_]+", "", text)


def said(look):
    """Every sentence that a person may read."""
    for topic in look.guide.topics:
        yield from (topic.title, topic.purpose, topic.next_step, *topic.summary, *topic.actions, *topic.ask)
        for block in topic.blocks:
            if look.shows(block.region):
                yield block.title
                yield from texts(block)
    for question in look.guide.questions:
        if look.shows(question.region):
            yield from (question.question, question.answer)
            for block in question.more:
                yield from texts(block) if look.shows(block.region) else ()
    for effect in look.guide.side_effects:
        yield from (effect.label, effect.clinic.text, effect.home.text, effect.how_long)
        yield from (rise.text for rise in effect.raises)
        yield effect.how_often.text if effect.how_often else ""
    for word in look.guide.words:
        yield from (word.term, word.plain, *word.lay)
    yield from (phone.say for phone in (look.line.emergency, look.line.crisis, *look.line.more))
    yield from (source.title for source in look.guide.sources)
    yield from (source.seen for source in look.guide.sources)


def texts(block):
    """The texts inside a block."""
    for name in block.__struct_fields__:
        value = getattr(block, name)
        if name == "columns":
            value = value[1:]  # in text a row starts with what it is about, without the name of that column
        if name in ("title", "sources", "region", "level", "reading", "strength") or isinstance(value, int):
            continue
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, msgspec.Struct):
                yield from texts(item)
            elif isinstance(item, tuple):
                yield from item
            else:
                yield item or ""


@pytest.mark.parametrize("form", ["html", "md", "txt"])
def test_every_sentence_of_the_guide_is_in_it(look, reader, form):
    page = {"html": lambda: "".join(reader.text), "md": lambda: as_markdown(look), "txt": lambda: as_text(look)}[form]()
    there = letters(page).casefold()
    missing = [text for text in said(look) if letters(look.text(text)).casefold() not in there]
    assert missing == []
    assert len(list(said(look))) > 2_000


@pytest.mark.parametrize("form", ["html", "md", "txt"])
def test_it_says_who_has_read_it_and_whose_numbers_these_are(look, form):
    text = FORMS[form](look._replace(line=look.guide.helpline("uk")))
    assert look.words.review_none in text
    assert "999" in text
    assert "{" not in re.sub(r"<style>.*</style>", "", text, flags=re.S)


def test_the_page_has_landmarks_language_and_one_title(reader, look):
    for landmark in ("header", "nav", "main", "footer", "h1", "title"):
        assert len(reader.all(landmark)) == 1, landmark
    assert reader.all("html") == [{"lang": "en"}]
    assert reader.all("script") == reader.all("link") == reader.all("img") == []


def test_headings_leave_out_no_level(reader):
    levels = [int(tag[1]) for tag, _ in reader.elements if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_link_inside_leads_somewhere_and_every_source_has_one(reader, look):
    ids = [attributes["id"] for _, attributes in reader.elements if "id" in attributes]
    links = [attributes["href"] for attributes in reader.all("a")]
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)
    assert {link for link in links if not link.startswith("#")} == {source.url for source in look.guide.sources}


def test_tables_have_captions_and_headers(reader, look):
    tables = sum(
        isinstance(block, TableBlock) and look.shows(block.region)
        for topic in look.guide.topics
        for block in topic.blocks
    )
    assert len(reader.all("table")) == len(reader.all("caption")) == tables
    assert all("scope" in attributes for attributes in reader.all("th"))


def test_nothing_in_the_page_asks_for_anything_outside(html):
    style = html[html.index("<style>") : html.index("</style>")]
    assert "url(" not in style
    assert "@import" not in style
    assert "default-src 'none'" in html


def test_what_is_drawn_is_hidden_from_ears_and_said_in_words(look):
    block = next(b for t in look.guide.topics for b in t.blocks if type(b).__name__ == "NumbersBlock")
    page = Reader(written(figure(block, look)))
    assert all(attributes.get("aria-hidden") == "true" for attributes in page.all("svg"))
    dots = page.all("circle")
    assert len(dots) == block.of * len(block.groups)
    assert sum(dot["class"] == "on" for dot in dots) == sum(group.value for group in block.groups)
    assert all(group.label in "".join(page.text) for group in block.groups)


def test_text_is_never_read_as_markup():
    page = Reader(written(el("p", "<b>[x](y)</b> & ", el("a", '"', href='"><script>'))))
    assert "".join(page.text).strip() == '<b>[x](y)</b> & "'
    assert page.elements == [("p", {}), ("a", {"href": '"><script>'})]


def test_markdown_links_its_sources_and_has_its_tables(look):
    text = as_markdown(look)
    for number, source in enumerate(look.guide.sources, 1):
        assert f"\n[{number}]: {source.url}" in text
    rows = [line for line in text.split("\n") if line.startswith("| --- |")]
    assert len(rows) > 5
    table = text[text.index(rows[0]) :].split("\n\n")[0].split("\n")
    assert len({line.count(" | ") for line in table}) == 1


def test_text_has_no_long_line(look):
    assert [line for line in as_text(look).split("\n") if len(line) > 72 and " " in line.strip("- ")] == []


def test_json_holds_every_record_with_every_field(look):
    made = json.loads(as_json(look))
    guide = look.guide
    assert made["format"] == FORMAT
    assert (made["region"], made["language"]) == ("us", "en")
    assert [topic["id"] for topic in made["topics"]] == list(guide.titles)
    assert len(made["questions"]) == len(guide.questions)
    assert [line["region"] for line in made["helplines"]] == [line.region for line in guide.helplines]
    assert set(made["topics"][0]) == set(Topic.__struct_fields__)
    kinds = {block["kind"] for topic in made["topics"] for block in topic["blocks"]}
    assert kinds == {kind.__struct_config__.tag for kind in get_args(Block)}
    again = msgspec.convert(made["topics"], tuple[Topic, ...])
    assert again == tuple(guide.topics), "what was written can be read back"


@pytest.mark.parametrize("form", list(FORMS))
def test_a_file_is_written_once_and_replaced_only_when_told(look, tmp_path, form):
    folder = tmp_path / "new" / "folder"
    path = export(look, form, folder)
    assert path == folder / f"ketatui.{form}"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError):
        export(look, form, folder)
    assert path.read_text(encoding="utf-8") == "mine"
    export(look, form, folder, force=True)
    assert path.read_text(encoding="utf-8") != "mine"
