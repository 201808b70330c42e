"""`ketatui ask`: an answer for a person, JSON for a program, one question a line from standard input."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ketatui.cli.ask import _print_rich
from ketatui.fill import fill_numbers
from ketatui.model import Guide
from ketatui.palette import CALM
from ketatui.render.look import Look
from ketatui.search.index import Index

Run = Callable[..., Any]

NONSENSE = "qxqxv zzkwj vvbqp"


def objects(result: Any) -> list[dict[str, Any]]:
    """The JSON objects of an output, one a line."""
    return [json.loads(line) for line in result.stdout.decode("utf-8").splitlines()]


def test_words_bring_the_answer_and_where_to_read_on(ketatui_: Run, guide: Guide) -> None:
    question = guide.question_by_id["drive-after"]
    result = ketatui_("ask", "can", "i", "drive", "after")
    text = " ".join(result.stdout.decode().split())
    assert result.returncode == 0
    assert text.index(question.question) < text.index(question.answer)
    assert question.topic in text or guide.topic_by_id[question.topic].title in text


def test_the_words_may_be_one_argument(ketatui_: Run) -> None:
    one, several = ketatui_("ask", "can i drive after"), ketatui_("ask", "can", "i", "drive", "after")
    assert one.stdout == several.stdout != b""


@pytest.mark.parametrize("most", [1, 2, 5])
def test_n_sets_how_many_answers_there_are_at_most(ketatui_: Run, most: int) -> None:
    (found,) = objects(ketatui_("ask", "--json", "-n", str(most), "can i drive after treatment"))
    assert 1 <= len(found["answers"]) <= most


def test_json_has_the_promised_shape(ketatui_: Run, guide: Guide) -> None:
    result = ketatui_("ask", "--json", "can i drive after")
    (found,) = objects(result)
    assert result.returncode == 0
    assert {key: found[key] for key in ("query", "crisis", "confident")} == {
        "query": "can i drive after",
        "crisis": False,
        "confident": True,
    }
    assert set(found) == {"query", "crisis", "confident", "answers"}
    scores = [answer["score"] for answer in found["answers"]]
    assert scores == sorted(scores, reverse=True)
    for answer in found["answers"]:
        assert set(answer) == {"id", "question", "tags", "topic", "answer", "score"}
        question = guide.question_by_id[answer["id"]]
        assert answer["question"] == question.question
        assert answer["tags"] == list(question.tags)
        assert answer["topic"] == question.topic


@pytest.mark.parametrize("options", [[], ["--json"]], ids=["text", "json"])
def test_nothing_found_ends_with_1_and_says_whom_to_ask(ketatui_: Run, guide: Guide, options: list[str]) -> None:
    result = ketatui_("ask", *options, NONSENSE)
    assert result.returncode == 1
    if options:
        (found,) = objects(result)
        assert (found["query"], found["confident"]) == (NONSENSE, False)
    else:
        assert guide.interface.whom_to_ask in (result.stdout + result.stderr).decode()


def test_words_of_crisis_bring_up_help_before_anything_else(ketatui_: Run, guide: Guide) -> None:
    text = ketatui_("ask", "i want to die").stdout.decode()
    assert text.startswith(fill_numbers(guide.interface.crisis_first, guide.helpline("us")))
    assert guide.helpline("us").crisis.say in text.split("\n\n")[1]
    (found,) = objects(ketatui_("ask", "--json", "i want to die"))
    assert found["crisis"] is True


@pytest.mark.parametrize(
    "typed", ["chest pain", "i cant breathe", "his face droops on one side", "took the whole bottle"]
)
def test_where_a_body_is_in_danger_the_emergency_number_comes_first(ketatui_: Run, guide: Guide, typed: str) -> None:
    text = ketatui_("ask", typed).stdout.decode()
    assert text.startswith(fill_numbers(guide.interface.emergency_call_first, guide.helpline("us")))


@pytest.mark.parametrize(
    "typed", ["chest pain and i want to die", "i am going to overdose tonight", "my husband beats me"]
)
def test_where_somebody_may_want_to_die_the_crisis_line_comes_first(ketatui_: Run, guide: Guide, typed: str) -> None:
    text = ketatui_("ask", typed).stdout.decode()
    assert text.startswith(fill_numbers(guide.interface.crisis_first, guide.helpline("us")))


@pytest.mark.parametrize(("typed", "crisis_first"), [("i want to die", True), ("chest pain", False)])
def test_the_numbers_stand_in_the_order_of_the_sentence(
    ketatui_: Run, guide: Guide, capsys: pytest.CaptureFixture[str], typed: str, crisis_first: bool
) -> None:
    line = guide.helpline("us")
    _print_rich(Index(guide).ask(typed, 1, "us"), Look(guide, line, palette=CALM))
    for text in (ketatui_("ask", typed).stdout.decode(), capsys.readouterr().out):
        assert (text.index("988") < text.index("911")) == crisis_first
        assert (text.index(line.crisis.name) < text.index(line.emergency.name)) == crisis_first


def test_numbers_to_call_are_filled_in_for_programs_too(ketatui_: Run) -> None:
    (found,) = objects(ketatui_("ask", "--json", "chest pain"))
    assert "911" in found["answers"][0]["answer"]
    assert not any("{" in answer["answer"] + answer["question"] for answer in found["answers"])


def test_several_lines_are_several_questions(ketatui_: Run) -> None:
    result = ketatui_("ask", "-", "--json", stdin=b"can i drive after\nhow long does a visit last\n")
    found = objects(result)
    assert result.returncode == 0
    assert [one["query"] for one in found] == ["can i drive after", "how long does a visit last"]
    assert found[0]["answers"][0]["id"] == "drive-after"


def test_several_lines_are_answered_in_words_too(ketatui_: Run, guide: Guide) -> None:
    result = ketatui_("ask", "-", "-n", "1", stdin=b"can i drive after\ncan i want to drive home\n")
    assert result.stdout.decode().count(guide.question_by_id["drive-after"].question) >= 1
    assert result.returncode == 0


@pytest.mark.parametrize(
    "given",
    [
        b"\xff\xfe can i drive\n",
        b"can i drive\x00 after\n",
        b"can i drive after",
        b"\xef\xbb\xbfcan i drive after\r\n",
        b"[bold]can i drive[/bold]\n",
        "\N{PILL} can i drive e\N{COMBINING ACUTE ACCENT}\n".encode(),
        b"drive " + b"a" * 10_000 + b"\n",
    ],
    ids=["not UTF-8", "NUL", "no line end", "BOM and CR", "brackets", "emoji", "10,000 letters"],
)
def test_hostile_lines_get_one_object_each(ketatui_: Run, given: bytes) -> None:
    result = ketatui_("ask", "-", "--json", stdin=given)
    (found,) = objects(result)
    assert "drive" in found["query"]
    assert result.returncode in (0, 1)
    assert b"Traceback" not in result.stderr


@pytest.mark.parametrize("given", [b"", b"\n \n"], ids=["nothing", "empty lines"])
def test_no_question_at_all_is_nothing_found(ketatui_: Run, given: bytes) -> None:
    result = ketatui_("ask", "-", stdin=given)
    assert result.returncode in (1, 2)
    assert b"Traceback" not in result.stderr


@pytest.mark.parametrize("words", ["[/] [bold]x", "\N{PILL}", "a" * 10_000, "\x1b[31mred\x07", "", "   "])
def test_hostile_words_harm_nothing(ketatui_: Run, words: str) -> None:
    result = ketatui_("ask", words)
    assert result.returncode in (0, 1, 2)
    assert b"\x1b" not in result.stdout + result.stderr
    assert b"Traceback" not in result.stderr


def test_an_author_is_told_why(ketatui_: Run) -> None:
    text = ketatui_("ask", "--explain", "my son wants to kill himself").stdout.decode()
    assert "crisis, danger" in text.splitlines()[0]
    assert "weight for help +" in text
    assert "tables: " in text
    assert "weighed most: " in text


def test_misses_are_counted_from_a_file(ketatui_: Run, guide: Guide, tmp_path: Path) -> None:
    question = guide.question_by_id["drive-after"]
    file = tmp_path / "asked.tsv"
    file.write_text(
        f"drive-after\tcan i drive after\n{question.tags[0]},x\tcan i drive after\nno-such\tcan i drive after\n"
    )
    result = ketatui_("ask", "--missed", str(file))
    assert "3 wordings: 2 right first, 2 right in the first three." in result.stdout.decode()
    assert ":3: missed: 'can i drive after' wants no-such" in result.stdout.decode()
