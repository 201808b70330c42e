"""A second language says the same as the first, and is not measured by English words."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ketatui.check.rule import Finding

HOME, QUESTIONS = "es/topics/going-home.yaml", "es/questions/all.yaml"


@pytest.fixture(autouse=True)
def spanish(folder: Path, change: Callable[..., None]) -> None:
    """A guide in two languages; the second is a copy of the first."""
    shutil.copytree(folder / "en", folder / "es")
    change(("guide.yaml", "languages: [en]", "languages: [en, es]"))


def test_a_faithful_translation_has_no_mistakes(found: Callable[..., list[Finding]]) -> None:
    assert not found(
        (HOME, "  - Do not drive until the next day.", "  - No conduzca hasta el día siguiente."),
        (QUESTIONS, "also: [can i drive home, drive aft,", "also: [puedo conducir, conducir, manejar, auto, coche,"),
    )


def test_english_rules_leave_it_alone(found: Callable[..., list[Finding]]) -> None:
    assert not found((HOME, "  - Plan your ride.", "  - Su viaje, normal, promising, infusion."))


def test_a_missing_topic(folder: Path, found: Callable[..., list[Finding]]) -> None:
    (folder / "es/topics/about.yaml").unlink()
    assert {finding.code for finding in found()} == {"KT001"}


@pytest.mark.parametrize(
    ("name", "start", "end", "what"),
    [
        ("side_effects.yaml", "- id: metallic-taste", "- id: passing-urine-often", "side effect `metallic-taste`"),
        ("questions/all.yaml", "- id: suicidal-thoughts", "", "question `suicidal-thoughts`"),
    ],
)
def test_a_missing_record(
    folder: Path, found: Callable[..., list[Finding]], name: str, start: str, end: str, what: str
) -> None:
    text = (folder / "es" / name).read_text()
    gone = text[text.index(start) : text.index(end) if end else len(text)]
    (finding,) = found((f"es/{name}", gone, ""))
    assert (finding.code, finding.file) == ("KT080", "guide.yaml")
    assert what in finding.text


def test_a_record_of_its_own(folder: Path, found: Callable[..., list[Finding]]) -> None:
    extra = (folder / QUESTIONS).read_text().rpartition("- id: ")[2].replace("suicidal-thoughts", "extra", 1)
    extra = extra.replace("also: [", "also: [w, x, y, z] #")
    (finding,) = found((QUESTIONS, "- id: drive-after", f"- id: {extra}- id: drive-after"))
    assert (finding.code, finding.file, finding.line) == ("KT080", QUESTIONS, 1)


@pytest.mark.parametrize(
    "item",
    [
        ("es/topics/about.yaml", "value: 41", "value: 42"),
        ("es/topics/about.yaml", "strength: 4", "strength: 3"),
        ("es/topics/the-weeks-after.yaml", "{week: Weeks 5 to 8, visits: 1", "{week: Weeks 5 to 8, visits: 2"),
        (HOME, "level: urgent", "level: note"),
        (HOME, "region: [uk]", "region: [us]"),
        (HOME, "    items: [Alcohol., ", "    items: ["),
        (HOME, "  - kind: list\n", "  - kind: steps\n"),
        ("es/side_effects.yaml", "{level: next-visit, text: Sip", "{level: today, text: 'Call your clinic.'} #"),
        (QUESTIONS, "tags: [driving]", "tags: [safety]"),
    ],
    ids=lambda item: item[2].strip(),
)
def test_a_translation_that_says_something_else(
    found: Callable[..., list[Finding]], item: tuple[str, str, str]
) -> None:
    findings = found(item)
    assert {(finding.code, finding.file) for finding in findings} == {("KT081", item[0])}
