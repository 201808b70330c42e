from hypothesis import given
from hypothesis import strategies as st

from ketatui.plain.parts import parted, rows

PIECE = st.lists(st.sampled_from(["word", "- point", "  more of it", "", "2. step"]), min_size=1, max_size=30)


def test_what_fits_stays_together():
    assert parted(["one\ntwo", "three"]) == ["one\ntwo\n\nthree"]


def test_a_piece_that_does_not_fit_starts_a_part():
    assert parted(["a\n" * 4, "b\n" * 4], lines=6) == ["a\na\na\na", "b\nb\nb\nb"]


def test_a_long_list_is_parted_between_its_points_and_keeps_its_heading():
    piece = "Heading\n" + "\n".join(f"- point {n}\n  and more" for n in range(5))
    parts = parted([piece], lines=5)
    assert parts[0] == "Heading\n- point 0\n  and more\n- point 1\n  and more"
    assert all(part.startswith("- point") for part in parts[1:])


@given(st.lists(PIECE, max_size=5))
def test_no_line_is_lost_or_moved(pieces):
    texts = ["\n".join(lines) for lines in pieces]
    wanted = [line for text in texts for line in text.split("\n") if line]
    assert [line for part in parted(texts, lines=6) for line in part.split("\n") if line] == wanted
    assert all(rows(part) for part in parted(texts, lines=6))
