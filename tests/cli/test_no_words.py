from ketatui.cli.nowords import read
from ketatui.cli.parser import parse


def test_no_words_are_what_the_parser_makes_of_them():
    ours, parsed = vars(read([])), vars(parse([]))
    assert ours.keys() == parsed.keys()
    assert {name: value for name, value in ours.items() if name != "run"} == {
        name: value for name, value in parsed.items() if name != "run"
    }
    assert ours["run"].__qualname__ == parsed["run"].__qualname__


def test_words_go_to_the_parser():
    assert read(["ask", "x"]).words == ["x"]
