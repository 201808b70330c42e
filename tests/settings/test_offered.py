"""What is shown where only some forms of treatment are offered."""

import pytest
from msgspec.structs import replace

from ketatui.blocks import Form, TextBlock
from ketatui.load import load
from ketatui.model import Guide
from ketatui.offered import for_everybody, offered
from ketatui.settings import FORMS
from ketatui.store import shipped
from ketatui.visitlist import for_guide

GUIDE = load(shipped())


def titles(guide: Guide) -> set[str]:
    return {block.title for topic in guide.topics for block in topic.blocks}


def test_a_clinic_that_offers_everything_shows_everything() -> None:
    assert offered(GUIDE, FORMS) is GUIDE


@pytest.mark.parametrize("form", FORMS)
def test_what_is_only_about_other_forms_is_hidden_and_nothing_else(form: Form) -> None:
    made = offered(GUIDE, [form])
    assert [topic.id for topic in made.topics] == [topic.id for topic in GUIDE.topics]
    for before, after in zip(GUIDE.topics, made.topics, strict=True):
        assert after.blocks == tuple(b for b in before.blocks if not b.forms or form in b.forms)
    assert made.side_effects == tuple(e for e in GUIDE.side_effects if not e.forms or form in e.forms)
    assert {q.id for q in GUIDE.questions} - {q.id for q in made.questions} == {
        q.id for q in GUIDE.questions if q.forms and form not in q.forms
    }


def test_a_clinic_with_the_spray_alone_does_not_speak_of_fasting_before_a_drip() -> None:
    made = offered(GUIDE, ["spray"])
    assert "If you have a drip or an injection" in titles(GUIDE) - titles(made)
    assert [title for title, _ in for_guide(made).groups] == ["Get ready", "If you have the nasal spray"]
    assert set(GUIDE.question_by_id) - set(made.question_by_id) == {"injection"}


def test_a_clinic_with_the_drip_alone_does_not_ask_about_a_sore_nose() -> None:
    gone = {e.id for e in GUIDE.side_effects} - {e.id for e in offered(GUIDE, ["drip"]).side_effects}
    assert gone == {"sore-nose"}


def test_answers_never_lead_to_a_question_that_is_hidden() -> None:
    made = offered(GUIDE, ["lozenge"])
    assert len(made.questions) < len(GUIDE.questions)
    assert all(name in made.question_by_id for question in made.questions for name in question.related)


@pytest.mark.parametrize("form", FORMS)
def test_whatever_is_marked_what_keeps_people_safe_stays(form: Form) -> None:
    other: tuple[Form, ...] = tuple(f for f in FORMS if f != form)[:1]
    marked = replace(
        GUIDE,
        topics=tuple(
            replace(topic, blocks=tuple(replace(block, forms=other) for block in topic.blocks))
            for topic in GUIDE.topics
        ),
        questions=tuple(replace(question, forms=other) for question in GUIDE.questions),
        side_effects=tuple(replace(effect, forms=other) for effect in GUIDE.side_effects),
    )
    made = offered(marked, [form])
    urgent = [b for t in GUIDE.topics for b in t.blocks if getattr(b, "level", "") == "urgent"]
    assert urgent
    assert {b.title for b in urgent} <= titles(made)
    assert {e.id for e in GUIDE.side_effects if e.emergency} <= {e.id for e in made.side_effects}
    assert {q.id for q in GUIDE.questions if "suicidal-thoughts" in q.tags} <= {q.id for q in made.questions}
    assert len(made.side_effects) < len(GUIDE.side_effects)


@pytest.mark.parametrize("sign", ["{emergency}", "{crisis}", "{poison}"])
def test_a_text_that_says_whom_to_call_is_for_everybody(sign: str) -> None:
    assert for_everybody(TextBlock(title="Call", text=f"Call {sign}.", forms=("drip",)))
    assert not for_everybody(TextBlock(title="Call", text="Call the clinic.", forms=("drip",)))
