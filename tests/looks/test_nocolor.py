"""Without any colour: nothing is said by colour alone."""

import re

WHERE = ("small", "nocolor")


def shown(painted, screen: str) -> str:
    return next(frame for frame in painted[WHERE] if frame.screen == screen).text


def test_not_one_colour_is_sent(painted):
    for frame in painted[WHERE]:
        for row in frame.rows:
            for segment in row:
                if segment.style and frame.screen != "take-code":
                    assert segment.style.color is None, frame.name
                    assert segment.style.bgcolor is None, frame.name


def test_how_soon_to_act_is_a_sign_and_words(painted, guide):
    words, line = guide.interface, guide.helpline("us")
    for level, said in (("emergency", words.headline_emergency), ("today", words.headline_today)):
        assert f"! {said.replace('{emergency}', line.emergency.number)}" in shown(painted, f"advice-{level}")


def test_what_is_ticked_has_its_mark(painted):
    assert "[x]" in shown(painted, "visit-ticked")
    assert "[x]" not in shown(painted, "visit")


def test_the_line_that_enter_would_choose_has_its_mark(painted):
    assert re.search(r"^.*> .*\(.\)", shown(painted, "check-how"), re.MULTILINE)


def test_the_help_line_stands_out_without_colour(painted):
    frame = next(frame for frame in painted[WHERE] if frame.screen == "help")
    row = next(
        row for row in frame.rows if "988" in "".join(s.text for s in row) and "911" in "".join(s.text for s in row)
    )
    assert all(segment.style.reverse for segment in row if segment.text.strip())
