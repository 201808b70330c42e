"""What the checklist says: it never calms anybody down about a symptom."""

import re

import pytest

from ketatui.triage import LEVELS, headline_key

CALMING = re.compile(
    r"\b(fine|normal(ly)?|usual(ly)?|harmless|nothing to worry|not? worr(y|ies)|don't worry|all (good|right|well)|"
    r"okay|ok|(are|is) safe|no (danger|need|problem)|ignore|expected|common and)\b",
    re.IGNORECASE,
)


def said(guide) -> dict[str, str]:
    texts = {}
    for effect in guide.side_effects:
        advice = [effect.clinic.text, effect.home.text, effect.how_long, *(rise.text for rise in effect.raises)]
        texts[effect.id] = " ".join([*advice, effect.how_often.text if effect.how_often else ""])
    words = guide.interface
    for field in words.__struct_fields__:
        if field.startswith("headline_") or field in ("nothing_ticked", "not_a_diagnosis", "emergency_none"):
            texts[field] = getattr(words, field)
    return texts


def test_no_advice_and_no_headline_says_that_all_is_well(guide):
    found = {name: match.group() for name, text in said(guide).items() if (match := CALMING.search(text))}
    assert not found


@pytest.mark.parametrize("place", ["clinic", "home", "between"])
def test_every_headline_has_words(guide, place):
    for level in (None, *LEVELS):
        assert getattr(guide.interface, headline_key(level, place))


def test_the_advice_of_an_emergency_names_the_number_or_calls_staff(guide):
    for effect in guide.side_effects:
        if effect.home.level == "emergency":
            assert "{emergency}" in effect.home.text
        if effect.home.level == "now":
            assert re.search(r"\{(emergency|crisis|poison)\}|clinic", effect.home.text)
        if effect.home.level == "today":
            assert "clinic" in effect.home.text
        if effect.clinic.level in ("emergency", "now"):
            assert re.search(r"staff|call button|call out|nurse|tell", effect.clinic.text, re.IGNORECASE)


def test_nothing_ticked_tells_to_speak_up_when_anything_changes(guide):
    words = guide.interface
    assert "staff" in words.headline_watch
    assert "if anything changes" in words.headline_watch
    assert "not a diagnosis" in words.not_a_diagnosis
