"""`ketatui side-effects`: the list, and what to do, for people and for scripts."""

import json

import pytest

PLACES = ["clinic", "home", "between"]


@pytest.fixture
def told(ketatui_):
    """What the command says in JSON, after it has ended well."""

    def run(*arguments: str) -> dict:
        result = ketatui_("side-effects", *arguments, "--json")
        assert (result.returncode, result.stderr) == (0, b"")
        return json.loads(result.stdout)

    return run


def test_the_list_names_every_side_effect_under_its_group(ketatui_, guide):
    result = ketatui_("side-effects")
    lines = result.stdout.decode().splitlines()
    assert result.returncode == 0
    for effect in guide.side_effects:
        assert any(line.split()[:1] == [effect.id] and effect.label in line for line in lines)
    assert guide.interface.group_bladder in lines


def test_the_list_is_there_for_scripts_too(told, guide):
    assert [item["id"] for item in told()["items"]] == [effect.id for effect in guide.side_effects]


def test_the_json_says_how_soon_and_what_to_do(told):
    advice = told("--place", "home", "--have", "nausea:strong,headache:mild")
    assert list(advice) == ["urgency", "headline", "place", "items"]
    assert (advice["urgency"], advice["headline"], advice["place"]) == ("today", "Call your clinic today", "home")
    nausea, headache = advice["items"]
    assert list(nausea) == ["id", "label", "term", "urgency", "advice", "why"]
    assert (nausea["id"], nausea["urgency"], nausea["advice"]) == ("nausea", "today", "Call your clinic today.")
    assert (headache["id"], headache["urgency"], headache["why"]) == ("headache", "next-visit", [])


@pytest.mark.parametrize("place", PLACES)
def test_a_name_alone_counts_as_all_that_could_be_worse(told, guide, place):
    for name in ("nausea", "foggy"):
        alone = told("--place", place, "--have", name)
        worst = told("--place", place, "--have", f"{name}:strong+worse+lasting")
        assert alone["urgency"] == worst["urgency"]
        assert guide.interface.not_answered in alone["items"][0]["why"]
        assert guide.interface.not_answered not in worst["items"][0]["why"]


def test_numbers_of_the_region_stand_in_the_advice(told):
    assert told("--place", "home", "--have", "chest-pain")["headline"] == "Call 911 now"
    advice = told("--place", "home", "--have", "chest-pain", "--region", "uk")
    assert "999" in advice["headline"]
    assert "999" in advice["items"][0]["advice"]
    assert "{" not in json.dumps([advice["headline"], *[item["advice"] for item in advice["items"]]])


def test_own_words_that_name_an_emergency_are_one(told):
    assert told("--place", "home", "--text", "i cannot breathe")["urgency"] == "emergency"
    assert told("--place", "clinic", "--text", "i want to die")["headline"] == "Tell staff now"
    itchy = told("--place", "home", "--text", "my knee itches")
    assert (itchy["urgency"], itchy["items"][0]["id"]) == ("today", "other")


def test_nothing_named_is_never_all_is_well(told, ketatui_, guide):
    advice = told("--place", "home")
    assert (advice["urgency"], advice["items"]) == (None, [])
    assert advice["headline"] == guide.interface.headline_watch
    text = ketatui_("side-effects", "--place", "home", "--have", "").stdout.decode()
    assert guide.interface.nothing_ticked in text


def test_the_text_has_the_headline_first_and_ends_with_what_it_is_not(ketatui_, guide):
    result = ketatui_("side-effects", "--place", "home", "--have", "headache:strong,odd-taste:mild")
    lines = result.stdout.decode().splitlines()
    assert lines[0] == "Call 911 now"
    assert lines[-1] == guide.interface.not_a_diagnosis
    assert [line for line in lines if line.startswith(("Headache", "Odd"))] == [
        "Headache (Headache)",
        "Odd or bitter taste (Dysgeusia)",
    ]
    weaker = guide.side_effect_by_id["headache"].home.text
    assert weaker not in result.stdout.decode(), "advice for a mild case is not shown with a strong one"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--place", "home", "--have", "nausee"], "nausea"),
        (["--place", "home", "--have", "nausea:awful"], "nausea:mild"),
        (["--place", "home", "--have", "nausea:mild+strong"], "nausea:mild+strong"),
        (["--place", "home", "--have", "nausea:strong,nausea:mild"], "twice"),
        (["--place", "moon", "--have", "nausea"], "between"),
        (["--have", "nausea:mild"], "--place clinic"),
        (["--text", "itchy"], "--place clinic"),
    ],
)
def test_wrong_usage_is_a_sentence_and_status_2(ketatui_, arguments, says):
    result = ketatui_("side-effects", *arguments)
    assert result.returncode == 2
    assert result.stdout == b""
    assert says in result.stderr.decode()
    assert "Traceback" not in result.stderr.decode()


@pytest.mark.parametrize("text", ["[bold]x[/]", "{crisis} %s", "\x1b[31mred\x07", "a" * 10_000, b"\xff\xfe itchy", ""])
def test_any_words_are_taken(ketatui_, text):
    result = ketatui_("side-effects", "--place", "home", "--json", "--text", text)
    assert (result.returncode, result.stderr) == (0, b"")
    assert json.loads(result.stdout)["headline"]
