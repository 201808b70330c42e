"""A term counts as explained where a reader can see what it means."""

from collections.abc import Callable

import pytest

from ketatui.check.glossary import PLAIN_WORD, Glossary
from ketatui.check.rule import Finding
from ketatui.model import Word

HOME, ABOUT = "en/topics/going-home.yaml", "en/topics/about.yaml"
EXPLAINED = [
    "You may have dissociation (feeling far away).",
    "You may have dissociation, a feeling of being far away.",
    "You may feel far away (dissociation).",
    "The word for this is dissociation.",
    "Dissociation means that you feel far away.",
    "Dissociation is a feeling of being far away.",
    "In dissociation you feel cut off from your body.",
    "You may have dissociation. This is a feeling of being far away.",
]
UNEXPLAINED = [
    "You may have dissociation.",
    "Dissociation, headache and fear may come.",
    "You may have dissociation. It passes. Then you feel cut off from your body.",
    "People dissociate at times.",
]


def panel(text: str) -> tuple[str, str, str]:
    return HOME, "text: Do not drive yourself.", f'text: "{text}"'


@pytest.mark.parametrize("text", EXPLAINED)
def test_explained(found: Callable[..., list[Finding]], text: str) -> None:
    assert not found(panel(text))


@pytest.mark.parametrize("text", UNEXPLAINED)
def test_unexplained(found: Callable[..., list[Finding]], text: str) -> None:
    (finding,) = found(panel(text))
    assert finding.code == "KT103"
    assert "en/words.yaml:1" in finding.text


def test_once_explained_it_may_be_used(found: Callable[..., list[Finding]]) -> None:
    text = "You may have dissociation, a feeling of being far away. Dissociation mostly goes in two hours."
    assert not found(panel(text), (HOME, "  - Plan your ride.", "  - Wait until dissociation has gone."))


def test_each_page_explains_it_anew(found: Callable[..., list[Finding]]) -> None:
    text = "You may have dissociation, a feeling of being far away."
    (finding,) = found(panel(text), (ABOUT, "purpose: Who wrote it.", "purpose: Who wrote of dissociation."))
    assert finding.file == ABOUT


def test_a_label_may_be_explained_in_its_panel(found: Callable[..., list[Finding]]) -> None:
    change = ("en/topics/the-weeks-after.yaml", "[Drip, After 24 hours]", "[Infusion, After 24 hours]")
    told = ("en/topics/the-weeks-after.yaml", "caption: When you may drive.", "caption: An infusion is a slow drip.")
    assert not found(change, (told[0], told[1], "caption: An infusion means that a drip runs into a vein."))


def test_whoever_asks_with_a_term_knows_it(found: Callable[..., list[Finding]]) -> None:
    assert not found(
        ("en/questions/all.yaml", "question: How do I get home?", "question: How do I get home after an infusion?"),
        ("en/questions/all.yaml", "answer: An adult takes you home.", "answer: An adult takes you after an infusion."),
    )


def test_abbreviations_count_in_capitals_only() -> None:
    glossary = Glossary([Word(term="intravenous", plain="Into a vein.", forms=("IV", "i.v."))])
    assert [match.group() for match, _ in glossary.uses("An IV, an iv, Intravenous, and ivory.")] == [
        "IV",
        "Intravenous",
    ]


def test_the_longest_term_is_found() -> None:
    words = [
        Word(term="pain", plain="It hurts."),
        Word(term="nerve pain", plain="Pain from nerves.", forms=("neuralgia",)),
    ]
    found = [(match.group(), word.term) for match, word in Glossary(words).uses("Nerve  pain, pain and neuralgia.")]
    assert found == [("Nerve  pain", "nerve pain"), ("pain", "pain"), ("neuralgia", "nerve pain")]


def test_a_text_without_its_terms() -> None:
    glossary = Glossary(
        [Word(term="prior authorization", plain="A yes from the insurer."), Word(term="dose", plain="So much.")]
    )
    plain = glossary.plainly("Get prior authorization for each dose.", keep=lambda term: term == "dose")
    assert plain == f"Get {PLAIN_WORD} for each dose."


def test_an_empty_glossary_finds_nothing() -> None:
    assert not list(Glossary([]).uses("Any text at all."))
