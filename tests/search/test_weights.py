"""The model that weighs what no table knows: what it must find, what it must leave alone, and how it is read."""

import pytest

from ketatui.crisis.judge import CERTAIN, DOUBT, MEANT, crisis, decide, judge
from ketatui.language.features import of_text, typed_words
from ketatui.language.weights import LINE, TOLD, Numbers, Weights, lines_of, weights_of

INDIRECT = [
    "the kids will do fine once i am out of the picture for good",
    "i wont be here for christmas and nobody needs to know why",
    "he locked himself in the garage with the engine running",
    "i finished the whole bottle of tablets an hour ago",
    "she keeps a blade under her pillow and her arms are cut",
    "i just want it all to stop forever",
    "me tome todas las pastillas",
    "my husband put his hands round my neck last night",
]
LIGHT = [
    "my new boots are killing me",
    "i could murder a bacon sandwich",
    "how do i end my subscription to the newsletter",
    "can i cut down on alcohol before the first visit",
    "my battery died on the way",
    "i cant live without my phone",
    "we hang out at the pool on sundays",
    "is the bill overdue",
]


@pytest.mark.parametrize("text", INDIRECT)
def test_what_is_half_said_is_heard(text):
    assert crisis(text).shown


@pytest.mark.parametrize("text", LIGHT)
def test_what_is_lightly_said_is_left_alone(text):
    assert not crisis(text).shown


@pytest.mark.parametrize(
    ("signs", "weight", "state"),
    [
        ({"sure"}, -900, (True, True)),
        (set(), DOUBT, (True, False)),
        (set(), DOUBT - 1, (False, False)),
        (set(), CERTAIN, (True, True)),
        ({"asking"}, CERTAIN, (True, False)),
        ({"danger"}, MEANT, (True, True)),
        ({"danger"}, MEANT - 1, (True, False)),
        ({"danger", "asking"}, MEANT, (True, False)),
        ({"danger", "asking", "present"}, MEANT, (True, True)),
        ({"topic"}, -900, (False, False)),
        ({"medical"}, DOUBT - 1, (True, False)),
        ({"medical"}, -900, (False, False)),
    ],
)
def test_three_states(signs, weight, state):
    assert decide(signs, weight) == state


@pytest.mark.parametrize("at", [0, 4, 9])
def test_a_cry_is_not_outweighed_by_what_stands_round_it(at):
    sentences = ["The nurse was kind and the parking was easy."] * 10
    sentences[at] = "my kids deserve a better mother, they would be happier once i am gone."
    assert not judge(" ".join(["The nurse was kind and the parking was easy."] * 10)).crisis.shown
    assert judge(" ".join(sentences)).crisis.shown


def test_a_cry_in_one_long_breath_is_heard():
    around = "and the nurse was kind and the parking was easy and the tea was warm "
    assert not crisis(around * 6).shown
    assert crisis(f"{around * 3} and i want to swallow all my pills and never wake up again {around * 3}").shown


def test_an_author_is_told_what_weighed():
    judged = judge("everyone would be better off", explain=True)
    assert 0 < len(judged.reasons) <= TOLD
    assert [abs(number) for _, number in judged.reasons] == sorted((abs(n) for _, n in judged.reasons), reverse=True)
    assert judge("everyone would be better off").reasons == ()


def test_the_sum_is_shared_among_all_that_was_looked_at():
    weights = Weights(-10, Numbers(lines_of({"a": 60, "b": -20})))
    assert weights.weight({"a"}) == 50
    assert weights.weight({"a", "b", "c", "d"}) == 10
    assert weights.weight(()) == -10
    assert weights.reasons({"a", "b", "c"}) == (("a", 60), ("b", -20))


@pytest.mark.parametrize("package", ["ketatui.crisis", "ketatui.search"])
def test_the_numbers_of_a_model_are_whole_and_each_is_for_one_feature(package):
    weights = weights_of(package)
    assert len(weights.of) > 1_000
    assert all(isinstance(number, int) and number for number in weights.of.values())
    assert weights_of(package) is weights


def test_a_feature_is_found_in_sorted_text_and_no_other_is():
    names = [
        *"abc",
        "ab",
        "a+b",
        "a..b",
        '"a',
        "'_a",
        "#a",
        "<a>",
        "^+a",
        "ñ",
        "日本",
        "60",
        "-20",
        *map(str, range(LINE)),
    ]
    numbers = {name: 10 * place - 95 for place, name in enumerate(names)}
    found = Numbers(lines_of(numbers))
    assert dict(found) == numbers
    assert len(found) == len(numbers)
    unknown = ["", "A", "aa", "a+", "b..", "#", "\U0010fffe", "~", "10", "!", "a 60", "日"]
    assert list(found.each(unknown)) == [numbers.get(name, 0) for name in unknown]


def test_a_model_without_numbers_weighs_nothing():
    assert list(Numbers(lines_of({})).each(["a", ""])) == [0, 0]
    assert lines_of({"a": 0}) == []


def test_a_misspelt_word_shares_its_pieces_with_the_right_one():
    right, wrong = (of_text([word], typed_words(word), ()) for word in ("goodbye", "goodbey"))
    assert any(one.startswith("'") for one in right & wrong)
