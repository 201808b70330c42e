"""The page for the nurse: standard terms with plain labels, and nothing that names a person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ketatui.handoff import WIDTH, Summary
from ketatui.visitlist import VisitList, add, begun, tick, visit_list


@pytest.fixture
def visit(guide) -> VisitList:
    visit = add(visit_list(guide.topic_by_id["get-ready"]), "Who watches me?")
    return begun(tick(visit, visit.points[0]))


def test_the_page_says_what_how_strong_and_since_when(summarized, walk, guide):
    text = summarized(walk).text(None)
    words = guide.interface
    assert "2026-11-23" in text
    assert words.at_home in text
    assert "Vomiting (Throwing up): so much that I cannot do things; it is getting worse; less than a day" in text
    assert 'Symptom not in list (Something else): "my knee itches"; quite a lot;' in text
    assert "Headache (Headache): a little;" in text
    assert words.not_a_diagnosis in text


def test_the_most_urgent_stands_first_and_the_headline_above(summarized, walk):
    page = summarized(walk)
    assert page.situation[-1] == "Call for help now"
    assert page.felt[0].term == "Vomiting"


def test_what_was_not_answered_is_not_made_up(summarized, walk):
    walk.answers.clear()
    lines = summarized(walk).text(None).splitlines()
    assert "- Vomiting (Throwing up)" in lines
    assert "- Headache (Headache)" in lines


def test_lines_of_the_page_fit_its_width(summarized, walk, visit):
    rows = summarized(walk, visit).text().splitlines()
    assert max(len(row) for row in rows) <= WIDTH
    assert any(row.startswith("  ") for row in rows), "a long item goes on under its first word"


def test_the_visit_list_goes_with_it_or_alone(summarized, walk, visit):
    for page in (summarized(walk, visit), summarized(None, visit)):
        text = page.text()
        assert "- Who watches me?" in text
        assert f"[x] {visit.points[0]}" in text
        assert f"[ ] {visit.points[1]}" in text
    assert "Vomiting" not in summarized(None, visit).text()
    assert summarized().text().startswith("Ketamine treatment")


def test_parts_that_are_empty_are_left_out(summarized, walk, guide):
    text = summarized(walk).text()
    assert guide.interface.ask_your_clinic not in text
    assert "[ ]" not in text


def test_markdown_has_headings_lists_and_boxes(summarized, walk, visit):
    walk.own_words = "# *very* <b>odd</b> [x](y) `z`"
    text = summarized(walk, visit).markdown()
    assert text.startswith("# Ketamine treatment")
    assert "\n## Ask your clinic\n\n- Who watches me?\n" in text
    assert f"\n- [x] {visit.points[0]}\n" in text
    assert "\\# \\*very\\* \\<b\\>odd\\</b\\> \\[x\\](y) \\`z\\`" in text


def test_the_short_form_has_the_same_terms_grades_and_questions(summarized, walk, visit):
    page = summarized(walk, visit)
    short = page.short()
    assert "Vomiting: strong, worse, under 24 h" in short
    assert "Headache: mild, not worse, under 24 h" in short
    assert 'Symptom not in list: "my knee itches", moderate, not worse, over 24 h' in short
    assert "- Who watches me?" in short
    assert f"[ ] {visit.points[1]}" in short
    assert visit.points[0] not in short, "what is done is not carried along"
    assert len(short) < 0.75 * len(page.text(None))


def test_what_staff_need_is_kept_longest(summarized, walk, visit):
    last = summarized(walk, visit).forms[-1].text
    assert "Vomiting: strong" in last
    assert "Who watches me?" in last
    assert visit.points[1] not in last
    assert visit.points[1] in summarized(None, VisitList(groups=visit.groups)).forms[-1].text


def test_nothing_ticked_gives_no_verdict(summarized, walk):
    walk.ticked, walk.own_words = (), ""
    page = summarized(walk)
    assert isinstance(page, Summary)
    assert page.situation == ("2026-11-23",)


def test_own_words_cannot_change_the_page(summarized, walk):
    walk.own_words = "knee"
    rows = len(summarized(walk).text(None).splitlines())

    @given(st.text())
    def check(text: str) -> None:
        walk.own_words = f"knee {text}"
        page = summarized(walk)
        for form in (page.text(), page.markdown(), page.short()):
            assert all(letter.isprintable() or letter.isspace() for letter in form)
        assert len(page.text(None).splitlines()) == rows

    check()
