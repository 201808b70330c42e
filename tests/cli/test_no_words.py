import sys

import pytest

from ketatui.cli.nowords import read
from ketatui.cli.parser import parse


@pytest.mark.parametrize("line", ["", "--kiosk", "--kiosk --settings /etc/ketatui/settings.yaml"])
def test_few_words_are_what_the_parser_makes_of_them(line, monkeypatch):
    parsed = vars(parse(line.split()))
    monkeypatch.setitem(sys.modules, "ketatui.cli.parser", None)
    ours = vars(read(line.split()))
    assert ours.keys() == parsed.keys()
    assert {name: value for name, value in ours.items() if name != "run"} == {
        name: value for name, value in parsed.items() if name != "run"
    }
    assert ours["run"].__qualname__ == parsed["run"].__qualname__


def test_words_go_to_the_parser():
    assert read(["ask", "x"]).words == ["x"]


@pytest.mark.parametrize("line", ["--kiosk --settings --kiosk", "--kiosk --settings"])
def test_a_wrong_line_goes_to_the_parser_too(line):
    with pytest.raises(SystemExit):
        read(line.split())
