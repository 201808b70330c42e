"""What brings up help first, what is answered beside it, and what only sounds like it."""

import pytest

from ketatui.crisis.judge import crisis, emergency_words, is_worrying

DANGER = [
    "i want to die",
    "I WANT TO DIE!!!",
    "i wnat to dei",
    "iwanttodie",
    "i want to d1e",
    "i w a n t to d i e",
    "wanna kms",
    "killmyself",
    "going to k*ll myself",
    "sui cidal",
    "i feel sucidal",
    "suicide",
    "better off dead",
    "no reason to live",
    "cant go on anymore",
    "don\N{RIGHT SINGLE QUOTATION MARK}t want to live",
    "i keep cutting myself",
    "i took all my pills",
    "i overdosed",
    "my son says he wants to end his life",
    "he has a gun and says he will use it on himself",
    "my husband beats me",
    "voices tell me to hurt someone",
    "i no want live more",
    "this is goodbye",
    "quiero morir",
    "me quiero matar",
    "ya no quiero vivir",
    "mi esposo me pega",
    "ayuda",
    "patient endorses SI with a plan",
    "i dont want to wake up",
]
ASKED = [
    "Can ketamine help with suicidal thoughts?",
    "does spravato have a warning about suicide",
    "can you overdose on ketamine",
    "does it help people with a history of self harm",
]
ORDINARY = [
    "killer headache",
    "dead tired",
    "does it kill pain",
    "my phone died",
    "dying to know how it works",
    "scared to death of needles",
    "this headache is killing me",
    "i got my flu shot yesterday",
    "cut the session short",
    "is it a shot in the arm",
    "can i drive home",
    "will it hurt me",
    "i want to diet",
    "is there a payment plan",
    "when am i done",
    "habit forming",
    "cholesterol",
    "i dont want to be here all day",
    "i'm hopeless with computers",
    "sleep apnea",
    "no puedo manejar",
    "cuanto cuesta",
    "",
]
EMERGENCY = {
    "chest pain": [
        "my chest hurts",
        "crushing pain in my chest",
        "chest pian",
        "tight chest",
        "a weight on my chest",
        "dolor en el pecho",
    ],
    "cannot breathe": [
        "i cant breathe",
        "she is not breathing",
        "trouble breathing",
        "cant brethe",
        "no puedo respirar",
    ],
    "overdose": ["overdose", "i took too many pills", "he od'd"],
    "passed out": ["he passed out", "i fainted", "se desmayo"],
    "seizure": ["she is having a seizure"],
    "stroke": ["his face is drooping", "slurred speech"],
    "cannot be woken": ["he wont wake up", "unconscious", "no despierta"],
    "blue lips": ["her lips are blue"],
    "heavy bleeding": ["esta sangrando mucho", "the blood will not stop"],
}


@pytest.mark.parametrize("text", DANGER)
def test_danger_brings_up_help(text):
    assert crisis(text) == (True, True)


@pytest.mark.parametrize("text", ASKED)
def test_a_question_about_it_is_answered_too(text):
    assert crisis(text) == (True, False)


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_wording_is_left_alone(text):
    assert crisis(text) == (False, False)
    assert emergency_words(text) == ()


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, every in EMERGENCY.items() for text in every])
def test_emergencies_have_plain_names(name, text):
    assert name in emergency_words(text)
    assert crisis(text).shown


def test_what_lies_long_ago_is_no_emergency():
    assert emergency_words("i had a heart attack 3 years ago") == ()


def test_distress_in_unknown_words_is_noticed():
    assert is_worrying("i feel so much darkness in my heart")
    assert not is_worrying("what is the wifi password")


@pytest.mark.parametrize("end", ["", " ", "x" * 5_000])
def test_the_end_of_a_long_text_is_read_too(end):
    assert crisis("so it is like this " * 500 + "and i want to kill myself " + end[:1_500]).danger
