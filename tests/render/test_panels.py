import re
from typing import get_args

import pytest
from rich.cells import cell_len

from ketatui.blocks import Block
from ketatui.model import Question, Word
from ketatui.palette import CONTRAST, PALETTES
from ketatui.render.panels import (
    block_panel,
    helpline_panels,
    message_panel,
    question_panels,
    sources_panels,
    topic_panels,
    words_panel,
)

KINDS = [kind.__struct_config__.tag for kind in get_args(Block)]
WIDTHS = [36, 50, 76]
LONG = "A title that is far too long for the frame of a narrow window and has to be read in full all the same"


def words_in(lines):
    """The words on the screen in reading order, without the frames."""
    return " ".join(re.sub(r"[│┃║╭╮╰╯┏┓┗┛─━]", " ", " ".join(lines)).split())


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_fills_the_width_and_no_more(block, look, draw, kind, width):
    assert {cell_len(line) for line in draw(block_panel(block(kind), look), width)} == {width}


@pytest.mark.parametrize("kind", KINDS)
def test_brackets_are_printed_not_obeyed(block, look, draw, kind):
    panel = block_panel(block(kind, title="Do [bold]not[/bold] drive [x] :smile:"), look)
    assert "Do [bold]not[/bold] drive [x] :smile:" in words_in(draw(panel, 76))


def test_brackets_in_the_text_are_printed(block, look, draw):
    said = words_in(draw(block_panel(block("text"), look), 50))
    assert "A first [bold]paragraph[/bold] with a [ in it." in said


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_long_title_is_read_in_full(block, look, draw, kind, width):
    lines = draw(block_panel(block(kind, title=LONG), look), width)
    assert LONG in words_in(lines)
    assert "…" not in "".join(lines)


@pytest.mark.parametrize("spare", [0, 1])
def test_the_longest_title_that_fits_stands_in_the_frame(block, look, draw, spare):
    title = "x" * (76 - 6 + spare)
    top = draw(block_panel(block("text", title=title), look), 76)[0]
    assert (title in top) is (spare == 0)


def test_paragraphs_are_parted_by_an_empty_line(block, look, draw):
    lines = draw(block_panel(block("text", text="One.\nTwo."), look), 36)
    assert [line.strip("│ ") for line in lines[1:4]] == ["One.", "", "Two."]


def test_the_lines_of_a_point_start_under_its_text(block, look, draw):
    lines = draw(block_panel(block("list", intro="", items=["word " * 12]), look), 36)
    assert [line[:5] for line in lines[1:3]] == ["│ • w", "│   w"]


def test_steps_are_numbered(block, look, draw):
    text = words_in(draw(block_panel(block("steps"), look), 76))
    assert "1. Step number 1" in text
    assert "11. Step number 11" in text


def test_sources_stand_at_the_right_end(block, look, draw):
    assert draw(block_panel(block("text"), look), 76)[-2].endswith(" [1] [3] │")


def test_no_sources_leave_no_line(block, look, draw):
    with_sources, without = (draw(block_panel(block("text", sources=s), look), 76) for s in (["label"], []))
    assert len(with_sources) == len(without) + 1


@pytest.mark.parametrize("width", WIDTHS)
def test_a_region_is_named(block, look, draw, width):
    text = words_in(draw(block_panel(block("text", region=["us", "ca"]), look), width))
    assert "True in: United States, Canada" in text
    assert "[1] [3]" in text


@pytest.mark.parametrize(
    ("level", "title", "corner"),
    [
        ("note", "Do not drive", "╭"),
        ("caution", "! Important: Do not drive", "┏"),
        ("urgent", "! Urgent: Do not drive", "┏"),
    ],
)
def test_a_callout_says_its_level_in_words_and_lines(block, look, draw, level, title, corner):
    top = draw(block_panel(block("callout", level=level, title="Do not drive"), look), 76)[0]
    assert top.startswith(f"{corner}")
    assert f" {title} " in top


def test_numbers_of_the_region_are_filled_in(block, look, draw):
    assert "Call 911 at once." in words_in(draw(block_panel(block("callout"), look), 76))


def test_a_topic_in_its_order(topic, look, draw):
    text = words_in(draw(topic_panels(topic, look), 76))
    parts = ["How to get home", "In short", "Call 988", "A panel of text", "A panel of options"]
    parts += ["What you can do", "Plan your ride.", "Ask your clinic", "Whom do I call", "Next step", "Read about"]
    places = [text.find(part) for part in parts]
    assert -1 not in places
    assert places == sorted(places)


def test_what_is_true_elsewhere_is_left_out(topic, look, guide, draw):
    assert "Only there" not in words_in(draw(topic_panels(topic, look), 76))
    there = look._replace(line=guide.helpline("ca"))
    assert "Only there" in words_in(draw(topic_panels(topic, there), 76))


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_every_cell_has_both_colours_and_no_word_has_the_colour_of_lines(topic, look, segments, palette):
    styled = look._replace(palette=palette)
    parts = [*topic_panels(topic, styled), *helpline_panels(styled), *sources_panels(styled)]
    for line in segments(parts, 76):
        for piece in line:
            assert piece.style is not None, piece
            assert piece.style.color is not None, piece
            assert piece.style.bgcolor is not None, piece
            if re.search(r"\w", piece.text) and palette is not CONTRAST:
                assert piece.style.color.name != palette.line, piece


def test_without_a_palette_there_is_no_colour(topic, look, segments):
    plain = look._replace(palette=None)
    styles = [piece.style for line in segments(topic_panels(topic, plain), 76) for piece in line if piece.style]
    assert {(style.color, style.bgcolor) for style in styles} <= {(None, None)}


CONSOLE_SIGNS = set("┌─┐│└┘╔═╗║╚╝█▒░•")


@pytest.mark.parametrize("width", WIDTHS)
def test_a_console_needs_only_signs_that_every_console_font_has(topic, look, draw, width):
    console = look._replace(console=True)
    parts = [*topic_panels(topic, console), *helpline_panels(console), *sources_panels(console)]
    signs = set("".join(draw(parts, width)))
    assert {sign for sign in signs if not sign.isascii()} <= CONSOLE_SIGNS


def question(block, **fields):
    more = (block("list"), block("text", title="Only there", region=["ca"]))
    base = {"id": "drive", "question": "Can I drive?", "answer": "No. Wait until the next day.", "more": more}
    return Question(**{**base, "tags": ("driving",), "topic": "going-home", "sources": ("label",), **fields})


def test_an_answer_stands_under_its_question(block, look, draw):
    lines = draw(question_panels(question(block), look), 76)
    assert lines[0].startswith("╭─ Can I drive? ─")
    assert "No. Wait until the next day." in lines[1]
    assert "A panel of list" in words_in(lines)
    assert "Only there" not in words_in(lines)


@pytest.mark.parametrize("width", WIDTHS)
def test_a_long_question_is_read_in_full(block, look, draw, width):
    assert LONG in words_in(draw(question_panels(question(block, question=LONG), look), width))


def test_a_word_with_what_people_call_it(look, draw):
    word = Word(term="dissociation", plain="Feeling cut off.", lay=("spaced out", "[trippy]"), sources=("trial",))
    text = words_in(draw(words_panel(word, look), 50))
    assert text == "dissociation Feeling cut off. People also say: spaced out, [trippy] [2]"


@pytest.mark.parametrize("width", WIDTHS)
def test_sources_are_told_in_full_within_the_width(look, draw, width):
    lines = draw(sources_panels(look), width)
    text = words_in(lines)
    assert max(map(cell_len, lines)) <= width
    assert "[1] The label [2020] An agency, 2020 https://" in text
    assert "x" * 60 in "".join("".join(lines).split())
    assert text.count("Read on 2026-11-23.") == 3


def test_helplines_most_urgent_first_and_doubt_in_words(look, draw):
    text = words_in(draw(helpline_panels(look), 76))
    names = [
        "! Emergency",
        "Call 911",
        "! Crisis line",
        "Tell staff now",
        "Press your call button",
        "Poison help",
        "could not confirm",
        "Lifeline",
    ]
    places = [text.find(name) for name in names]
    assert -1 not in places
    assert places == sorted(places)
    assert text.count("could not confirm") == 1


def test_a_message(look, draw):
    text = words_in(draw(message_panel(look, "Nothing here.", "Ask [them]."), 50))
    assert text == "Nothing here. Ask [them]."
