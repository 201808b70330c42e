import re

import pytest
from rich.cells import cell_len

from ketatui.render.charts import TableChart, chart
from ketatui.render.charts.columns import narrowest

WIDTHS = [30, 32, 46, 60, 72]
PICTURES = ["numbers", "bars", "timeline", "schedule", "evidence", "options"]
HARD = "Neuropsychopharmacologically-unpronounceable-word and a long row of short ones after it"


def text_of(lines):
    return " ".join(" ".join(lines).split())


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", PICTURES)
def test_a_picture_stays_within_its_room(block, look, draw, kind, width):
    assert max(map(cell_len, draw(chart(block(kind), look), width))) <= width


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("numbers", {"groups": [{"label": HARD, "value": 3, "said": HARD}] * 4}),
        ("bars", {"compared": [HARD, HARD], "rows": [{"label": HARD, "value": 3, "other": 0, "said": HARD}]}),
        ("timeline", {"points": [{"when": HARD, "text": HARD, "strength": 4}] * 2}),
        ("schedule", {"weeks": [{"week": HARD, "visits": 7, "said": HARD}]}),
        ("evidence", {"rows": [{"label": HARD, "strength": "some", "text": HARD}]}),
        ("options", {"choices": [{"name": HARD, "what": HARD, "good": [HARD], "bad": [HARD], "unknown": HARD}] * 2}),
        ("bars", {"rows": [{"label": "気分が悪くなってとても眠くなる" * 3, "value": 3}]}),
    ],
)
def test_hard_words_neither_overflow_nor_are_cut(block, look, draw, kind, fields, width):
    lines = draw(chart(block(kind, **fields), look), width)
    assert max(map(cell_len, lines)) <= width
    assert "…" not in "".join(lines)


@pytest.mark.parametrize("console", [False, True])
@pytest.mark.parametrize("width", WIDTHS)
def test_one_dot_a_person(block, look, draw, width, console):
    on, off = ("#", ".") if console else ("●", "·")
    picture = "".join(draw(chart(block("numbers"), look._replace(console=console)), width))
    assert (picture.count(on), picture.count(off)) == (69 + 52, 31 + 48)


@pytest.mark.parametrize("width", WIDTHS)
def test_numbers_are_told_in_words(block, look, draw, width):
    text = text_of(draw(chart(block("numbers"), look), width))
    assert "69 of 100" in text
    assert "52 of 100" in text


@pytest.mark.parametrize(("width", "row", "dots"), [(72, 2, "●" * 19 + "·" * 6), (46, 6, "●" * 9 + "·")])
def test_arrays_side_by_side_start_on_the_same_row(block, look, draw, width, row, dots):
    rows = [line for line in draw(chart(block("numbers"), look), width) if "●" in line or "·" in line]
    assert len(rows) == {72: 4, 46: 10}[width]
    assert rows[row].replace(" ", "").startswith(dots)


def test_arrays_stand_under_each_other_where_it_is_narrow(block, look, draw):
    lines = draw(chart(block("numbers"), look), 32)
    assert "●" * 25 in lines[2]
    assert lines[-1].strip() == "52 of 100"


@pytest.mark.parametrize(("value", "of", "dots"), [(0, 100, 0), (100, 100, 100), (7, 20, 7), (30, 20, 20)])
def test_dots_at_the_ends_of_the_scale(block, look, draw, value, of, dots):
    lines = draw(chart(block("numbers", of=of, groups=[{"label": "All", "value": value}]), look), 72)
    assert ("".join(lines).count("●"), "".join(lines).count("·")) == (dots, of - dots)


@pytest.mark.parametrize("width", WIDTHS)
def test_bars_are_sorted_named_and_counted(block, look, draw, width):
    text = text_of(draw(chart(block("bars"), look), width))
    for said in ("41 of 100", "9 of 100", "5 of 100", "fewer than 1 of 100", "With the spray", "With a dummy spray"):
        assert said in text
    assert text.index("41 of 100") < text.index("5 of 100")


def test_bars_are_as_long_as_their_share(block, look, draw):
    rows = [{"label": "Half", "value": 50, "other": 25}, {"label": "Rare", "value": 1}, {"label": "None", "value": 0}]
    lines = draw(chart(block("bars", rows=rows, compared=[]), look), 72)
    half, quarter, rare, none = (line for line in lines if "100" in line)
    track = half.count("█") + half.count("·")
    assert half.count("█") == pytest.approx(track / 2, abs=1)
    assert quarter.count("▒") == pytest.approx(track / 4, abs=1)
    assert (rare.count("█"), none.count("█")) == (1, 0)


def test_something_rare_is_not_nothing(block, look, draw):
    rows = [{"label": "Rare", "value": 1}]
    assert "".join(draw(chart(block("bars", rows=rows, compared=[], of=1000), look), 72)).count("█") == 1


def test_a_column_is_as_narrow_as_its_wrapped_texts_and_never_wider_than_its_limit():
    assert narrowest(["one two", "three"], 6) == 5
    assert narrowest(["気分が悪い"], 6) == 6


def test_the_bars_are_told_apart_without_colour(block, look, draw):
    lines = draw(chart(block("bars"), look._replace(palette=None)), 72)
    assert "## With the spray" in lines[0]
    assert "== With a dummy spray" in lines[0]
    assert any("=.." in line for line in lines[1:])


@pytest.mark.parametrize("width", WIDTHS)
def test_a_timeline_in_order_with_bars(block, look, draw, width):
    lines = draw(chart(block("timeline"), look), width)
    text = text_of(lines)
    places = [text.index(when) for when in ("Before the spray", "About 40 minutes", "At least 2 hours")]
    assert places == sorted(places)
    assert [line.count("█") for line in lines if "█" in line or "░" in line] == [0, 8, 2]


def test_a_timeline_without_strengths_has_no_bars(block, look, draw):
    points = [{"when": "First", "text": "This."}, {"when": "Then", "text": "That."}]
    assert "░" not in "".join(draw(chart(block("timeline", points=points), look), 72))


@pytest.mark.parametrize("width", WIDTHS)
def test_a_mark_for_each_visit_and_its_words(block, look, draw, width):
    lines = draw(chart(block("schedule"), look), width)
    assert "".join(lines).count("●") == 3
    for said in ("2 visits a week", "No visit"):
        assert said in text_of(lines)


PLAN = [
    {"week": "Weeks 1 to 4", "visits": 2, "said": "2 visits a week"},
    {"week": "Weeks 5 to 8", "visits": 1, "said": "1 visit a week"},
    {"week": "From week 9", "visits": 1, "said": "1 visit a week, or 1 every 2 weeks"},
]


@pytest.mark.parametrize("width", [40, 56, 72])
def test_where_there_is_room_the_schedule_is_a_calendar_with_a_box_for_each_week(block, look, draw, width):
    lines = draw(chart(block("schedule", weeks=PLAN), look), width)
    weeks = re.findall(r"(?<=[│ ])(\d\+?)(?=  │)", "\n".join(lines))
    assert weeks == [*"12345678", "9+"]
    assert "".join(lines).count("●") == 4 * 2 + 4 * 1 + 1
    for week in PLAN:
        assert f"{week['week']}: {week['said']}" in text_of(lines)


@pytest.mark.parametrize("weeks", [["First", "Then"], ["Weeks 1 to 4", "From week 9"], ["Weeks 1 to 52"]])
def test_weeks_that_are_no_row_of_weeks_are_a_line_each(block, look, draw, weeks):
    plan = [{"week": week, "visits": 2, "said": "2 visits a week"} for week in weeks]
    lines = draw(chart(block("schedule", weeks=plan), look), 72)
    assert "".join(lines).count("●") == 2 * len(weeks)
    assert not any("│" in line for line in lines)


@pytest.mark.parametrize("width", WIDTHS)
def test_evidence_is_named_and_never_looks_stronger_than_it_is(block, look, draw, width):
    lines = draw(chart(block("evidence"), look), width)
    for name in ("Strong", "Some", "Early", "Not shown"):
        assert name in text_of(lines)
    assert [line.count("██") for line in lines if "█" in line or "░" in line] == [4, 2, 1, 0]


@pytest.mark.parametrize("width", [60, 72])
def test_options_side_by_side_start_their_parts_on_the_same_row(block, look, draw, width):
    lines = draw(chart(block("options"), look), width)
    for heading in ("For it", "Against it"):
        assert [line.count(heading) for line in lines if heading in line] == [2]


@pytest.mark.parametrize("width", [32, 59])
def test_options_under_each_other_where_columns_would_be_narrow(block, look, draw, width):
    lines = draw(chart(block("options"), look), width)
    assert [line.count("For it") for line in lines if "For it" in line] == [1, 1]
    assert "? How it compares" in text_of(lines)


def test_a_table_is_drawn_where_there_is_room(block, look, draw):
    lines = draw(TableChart(block("table"), look), 72)
    assert lines[0].split("  ")[0] == "Your treatment"
    assert set(lines[1].strip()) == {"─"}


@pytest.mark.parametrize("width", [32, 46])
def test_a_table_becomes_lines_where_it_is_narrow(block, look, draw, width):
    lines = draw(TableChart(block("table"), look), width)
    assert "Your treatment: Nasal spray" in text_of(lines)
    assert "You may drive: After 24 hours and a good sleep" in text_of(lines)
    assert max(map(cell_len, lines)) <= width


def test_no_word_of_a_table_is_broken(block, look, draw):
    words = ["Supercalifragilistic", "Antidisestablishment", "Incomprehensibility"]
    wide = draw(TableChart(block("table", columns=words, rows=[words]), look), 72)
    narrow = draw(TableChart(block("table", columns=words, rows=[words]), look), 60)
    assert all(word in text_of(lines) for word in words for lines in (wide, narrow))
    assert f"{words[0]}: {words[0]}" in text_of(narrow)
