import re
from typing import get_args

import pytest
from rich.cells import cell_len

from ketatui.blocks import Block
from ketatui.model import Question, Word
from ketatui.render.plain import helpline_text, question_text, sources_text, topic_text, word_text
from ketatui.render.sentences import write_block
from ketatui.render.sheet import Sheet

KINDS = [kind.__struct_config__.tag for kind in get_args(Block)]
DRAWN = re.compile(r"[\u2500-\u25ff\u00b7\u2022]")


def written(block, look, width=None):
    sheet = Sheet(width)
    write_block(sheet, block, look)
    return str(sheet)


@pytest.mark.parametrize("width", [36, 50, 76])
def test_nothing_drawn_and_nothing_wider_than_the_width(topic, look, width):
    text = topic_text(topic, look, width)
    assert not DRAWN.search(text)
    assert max(map(cell_len, text.splitlines())) <= width


def test_wrapping_changes_no_word(topic, look):
    assert topic_text(topic, look, 36).split() == topic_text(topic, look).split()


def test_without_a_width_each_paragraph_is_one_line(topic, look):
    assert "- Do not drive until the next day.\n- Call 988 if thoughts of suicide come.\n" in topic_text(topic, look)


def test_a_topic_in_its_order(topic, look):
    text = topic_text(topic, look)
    parts = ["Going home\nHow to get home safely.\n\nIn short\n- Do not", "Sources: 2", "\n\nA panel of text\n"]
    parts += ["What you can do\n- Plan", "Ask your clinic\n- Whom", "Next step\nRead about"]
    places = [text.find(part) for part in parts]
    assert -1 not in places
    assert places == sorted(places)


def test_what_is_true_elsewhere_is_left_out(topic, look, guide):
    assert "Only there" not in topic_text(topic, look)
    there = topic_text(topic, look._replace(line=guide.helpline("ca")))
    assert "Only there\nIn Canada call 811.\nTrue in: Canada\nSources: 1, 3\n" in there


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_title_its_sources_and_its_brackets(block, look, kind):
    text = written(block(kind, title="Do [bold]not[/bold]"), look)
    assert "Do [bold]not[/bold]\n" in text
    assert text.endswith("Sources: 1, 3\n")


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("text", "A panel of text\nA first [bold]paragraph[/bold] with a [ in it.\n\nA second one"),
        ("list", "Bring these.\n- A blanket [warm].\n"),
        ("steps", "\n10. Step number 10"),
        ("callout", "Urgent: A panel of callout\nCall 911 at once.\n- You cannot be woken.\n"),
        ("table", "- Nasal spray. You may drive: The next day after a good sleep. Why: It makes"),
        ("numbers", "- Spray and a new antidepressant: 69 of 100.\n"),
        ("bars", "Feeling cut off from yourself or unreal: 41 of 100 with the spray, 9 of 100 with a dummy spray.\n"),
        ("bars", "Feeling drunk: 5 of 100 with the spray, fewer than 1 of 100 with a dummy spray.\n"),
        ("timeline", "- About 40 minutes: Effects are strongest, and staff measure again. Effects: 4 of 4.\n"),
        ("schedule", "- Weeks 1 to 4: 2 visits a week.\n"),
        ("evidence", "- Tinnitus: Not shown. We found no trial.\n"),
        (
            "options",
            "Nasal spray: You spray it yourself while staff watch.\n- For it: It is approved for depression.\n",
        ),
        ("options", "- Not known: How it compares with the drip.\n"),
    ],
)
def test_blocks_in_sentences(block, look, kind, said):
    assert said in written(block(kind), look)


def test_the_most_common_comes_first(block, look):
    text = written(block("bars"), look)
    assert text.index("41 of 100") < text.index("5 of 100")


def test_bars_without_a_comparison(block, look):
    rows = [{"label": "Headache", "value": 20}]
    assert "- Headache: 20 of 100.\n" in written(block("bars", rows=rows, compared=[]), look)


def test_an_answer(block, look):
    question = Question(
        id="drive",
        question="Can I drive?",
        answer="No. Call {crisis} first.",
        more=(block("list"), block("text", title="Only there", region=["ca"])),
        tags=("driving",),
        topic="going-home",
        sources=("label",),
        region=("us",),
    )
    text = question_text(question, look)
    assert text.startswith("Can I drive?\nNo. Call 988 first.\nTrue in: United States\nSources: 1\n\nA panel of list\n")
    assert "Only there" not in text


def test_a_word(look):
    word = Word(term="dissociation", plain="Feeling cut off.", lay=("spaced out",), sources=("trial",))
    assert word_text(word, look) == "dissociation\nFeeling cut off.\nPeople also say: spaced out\nSources: 2\n"


def test_sources_with_whole_addresses(look):
    text = sources_text(look, 36)
    assert "\n1. The label [2020].\nAn agency, 2020.\nhttps://example.org/label/" + "x" * 60 + "\nRead on" in text


def test_helplines(look):
    assert helpline_text(look).splitlines() == [
        "Help now",
        "- Emergency: Call 911. Ambulance, fire, police.",
        "- Crisis line: Call or text 988.",
        "- Tell staff now: Press your call button.",
        "- Poison help: Call 555-0100. We could not confirm this number.",
        "- Lifeline: Chat.",
    ]
