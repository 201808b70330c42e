"""QR codes of characters: sized to the room, and read by a decoder that has nothing to do with their maker."""

import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st

from ketatui.qr import CAPACITY, MOST, NARROWEST, QUIET, Form, codes, split
from ketatui.visitlist import VisitList, add, visit_list

ROOMS = [(80, 24), (100, 34), (80, 20), (160, 60)]
TEXT = "Vomiting: strong, worse, under 24 h\nHeadache: mild\n- Wie lange bleibe ich? ¿Cuánto dura? 何時間"

words = st.text(st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_categories=["C", "Z"]), min_size=1)
texts = st.lists(words, min_size=1, max_size=12).map(" ".join)


def whole(parts) -> str:
    """What a person reads from all codes, one after the other."""
    texts = [part.split("\n", 1)[1] for part in parts] if len(parts) > 1 else list(parts)
    return "".join("".join(texts).split())


@pytest.mark.parametrize("half_blocks", [True, False])
@pytest.mark.parametrize(("columns", "rows"), ROOMS)
def test_every_code_fits_its_room_and_is_read(columns, rows, half_blocks, draw, read):
    found = codes([Form(TEXT, MOST)], columns, rows, half_blocks=half_blocks)
    if not half_blocks and rows < 29:
        assert found == (), "no code has room there with two columns a module"
        return
    assert found
    for code in found:
        assert code.columns <= columns
        assert len(code.rows) <= rows
        assert {sum(len(run.text) for run in row) for row in code.rows} == {code.columns}
        assert read(draw(code)) == [code.text]
    assert whole([code.text for code in found]) == "".join(TEXT.split())


@pytest.mark.parametrize("cell", [(6, 12), (7, 16), (9, 20), (10, 18)])
def test_cells_of_other_shapes_are_read(cell, draw, read):
    (code,) = codes([Form("Vomiting: strong, worse")], 80, 24)
    assert read(draw(code, cell=cell)) == [code.text]


def test_a_font_that_leaves_a_gap_between_rows_is_read(draw, read):
    for half_blocks in (True, False):
        (code,) = codes([Form("Vomiting: strong, worse")], 100, 40, half_blocks=half_blocks)
        assert read(draw(code, gap=2)) == [code.text]


def test_ink_alone_draws_the_code_where_papers_cannot_be_dark(draw, read):
    (code,) = codes([Form("Vomiting: strong, worse")], 80, 24)
    rows = tuple(tuple(run._replace(dark=False) for run in row) for row in code.rows)
    assert read(draw(code._replace(rows=rows))) == [code.text]


def test_it_is_dark_on_light_with_a_quiet_zone_and_characters_of_the_console(draw):
    for half_blocks, signs in ((True, set(" ▀▄█")), (False, set(" █"))):
        (code,) = codes([Form("Vomiting")], 100, 40, half_blocks=half_blocks)
        assert {letter for row in code.rows for run in row for letter in run.text} <= signs
        margin = QUIET if half_blocks else 2 * QUIET
        top = code.rows[: QUIET // 2 if half_blocks else QUIET]
        assert all(not run.dark and not run.text.strip() for row in top for run in row)
        for row in code.rows:
            assert not row[0].dark
            assert not row[0].text[:margin].strip()
            assert not row[-1].text[-margin:].strip()


def test_the_quiet_zone_is_as_wide_as_there_is_room_for():
    full = codes([Form("a" * CAPACITY[4])], 80, 24)[0]
    tight = codes([Form("a" * CAPACITY[5])], 80, 24)[0]
    assert (full.columns - 37) // 2 == QUIET
    assert NARROWEST <= (tight.columns - 41) // 2 < QUIET


def test_the_capacities_are_those_of_the_standard():
    for version, capacity in enumerate(CAPACITY, 1):
        for size, expected in ((capacity, version), (capacity + 1, version + 1)):
            made = segno.make_qr("a" * size, error="l", mode="byte", encoding="utf-8", boost_error=False)
            assert made.version == expected


def test_a_text_is_shortened_before_it_is_split():
    long, short = "a" * 200, "b" * 100
    assert [code.text for code in codes([Form(long), Form(short, 3)], 80, 24)] == [short]
    assert [code.text for code in codes([Form(long), Form(short, 3)], 160, 60)] == [long]
    several = codes([Form(long), Form("word " * 60, 3), Form("word " * 55, 9)], 80, 24)
    assert [code.text.split("\n")[0] for code in several] == ["1/3", "2/3", "3/3"]


def test_the_codes_of_one_text_are_of_one_size():
    several = codes([Form("word " * 55, 9)], 80, 24)
    assert len({(code.columns, len(code.rows)) for code in several}) == 1
    assert [(code.number, code.of) for code in several] == [(1, 3), (2, 3), (3, 3)]


def test_a_text_is_parted_between_its_lines_where_that_takes_no_more_codes():
    lines = [f"{name} " * 6 for name in ("first", "second", "third", "fourth")]
    for part in split("\n".join(lines), 106):
        assert all(line in [one.strip() for one in lines] for line in (row.strip() for row in part.split("\n")[1:]))


@pytest.mark.parametrize(("columns", "rows"), [(40, 12), (20, 40), (1, 1), (0, 0)])
def test_where_there_is_no_room_there_is_no_code(columns, rows):
    assert codes([Form("Vomiting", MOST)], columns, rows) == ()
    assert codes([Form("Vomiting", MOST)], columns, rows, half_blocks=False) == ()


@given(texts, st.integers(5, 200))
def test_a_split_text_keeps_every_letter_and_every_part_fits(text, capacity):
    parts = split(text, capacity)
    assert len(parts) <= MOST
    if parts:
        assert all(len(part.encode()) <= capacity for part in parts)
        assert all(part.startswith(f"{i}/{len(parts)}\n") for i, part in enumerate(parts, 1))
        assert "".join("".join(part.split("\n", 1)[1] for part in parts).split()) == "".join(text.split())


@settings(max_examples=40, deadline=None)
@given(texts, st.sampled_from([(80, 24), (100, 34)]))
def test_any_text_is_read_back(draw, read, text, room):
    for code in codes([Form(text, MOST)], *room):
        assert read(draw(code)) == [code.text]


@pytest.mark.parametrize(("room", "most"), [((80, 24), 3), ((100, 34), 1)])
def test_a_whole_walk_fits_into_few_codes(summarized, walk, draw, read, room, most):
    found = codes(summarized(walk, add(VisitList(), "Who watches me?")).forms, *room)
    assert 1 <= len(found) <= most
    told = "".join(read(draw(code))[0] for code in found)
    for word in ("Vomiting", "strong", "knee itches", "watches me"):
        assert word in told


def test_the_visit_list_of_a_long_topic_still_has_a_code(summarized, walk, guide):
    visit = add(visit_list(guide.topic_by_id["get-ready"]), "Who watches me?")
    assert codes(summarized(walk, visit).forms, 80, 24)
    assert codes(summarized(None, visit_list(guide.topic_by_id["get-ready"])).forms, 80, 24)
