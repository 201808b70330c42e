"""Each rule is broken on purpose: its code is found, in the file that was broken, and no other code."""

from collections.abc import Callable

import pytest

from ketatui.check.registry import RULES
from ketatui.check.rule import Finding

ABOUT, HOME, AFTER = (f"en/topics/{name}.yaml" for name in ("about", "going-home", "the-weeks-after"))
QUESTIONS, EFFECTS = "en/questions/all.yaml", "en/side_effects.yaml"
GUIDE, SOURCES, HELPLINES = "guide.yaml", "sources.yaml", "helplines.yaml"

Change = tuple[str, str, str]


def filler(words: int) -> str:
    """So many words, in sentences of ten."""
    return " ".join(f"Word{'.' * (i % 10 == 9)}" for i in range(words))


def drive(sentence: str) -> Change:
    """Puts a sentence into the urgent panel of "Going home"."""
    return HOME, "text: Do not drive yourself.", f'text: "{sentence}"'


def choices(good: str, unknown: str) -> Change:
    """Puts a comparison of two choices in front of the panels of "About"."""
    block = f"""blocks:
  - kind: options
    title: Two ways
    caption: Two ways side by side.
    reading: Each with its points.
    sources: [label]
    choices:
      - name: Spray
        what: You spray it.
        good: [{good}]
        bad: [It may make you sick.]
        unknown: "{unknown}"
      - {{name: Drip, what: It drips., good: [It is quick.], bad: [It is slow.]}}
"""
    return ABOUT, "blocks:\n", block


SPRAYED = "{label: With the spray, value: 27}"
BROKEN: list[tuple[str, Change]] = [
    ("KT001", (ABOUT, "title: About this guide", "titel: About this guide")),
    ("KT001", (SOURCES, "  title: A label", "  title: [")),
    ("KT001", (QUESTIONS, "related: [ride-home]", "related: [ride-hom]")),
    ("KT010", (ABOUT, "sources: [leaflet]\nchecked", "checked")),
    ("KT010", (HOME, "    region: [uk]\n    sources: [leaflet]", "    region: [uk]")),
    ("KT010", (QUESTIONS, "number-of-visits]\n  sources: [leaflet]", "number-of-visits]")),
    ("KT010", (QUESTIONS, "      text: You are slower than you think.\n      sources: [label]", "      text: Slow.")),
    ("KT010", (EFFECTS, "your next visit.}\n  sources: [label]", "your next visit.}")),
    ("KT010", (HELPLINES, "  sources: [leaflet]\n", "")),
    (
        "KT011",
        (
            SOURCES,
            "- id: leaflet\n",
            "- id: spare\n  title: S\n  publisher: P\n  date: '2020'\n"
            "  url: https://example.org/s\n  seen: Read on 2026-11-23.\n- id: leaflet\n",
        ),
    ),
    (
        "KT012",
        (
            SOURCES,
            "date: not dated\n  url: https://example.org/leaflet\n  seen: Read on 2026-11-23, whole text.",
            "date: not dated\n  url: https://example.org/leaflet\n  seen: Read last year.",
        ),
    ),
    ("KT012", (SOURCES, "label\n  seen: Read on 2026-11-23", "label\n  seen: Read on 2027-11-23")),
    ("KT013", (SOURCES, "url: https://example.org/label", "url: the library")),
    ("KT013", (SOURCES, 'date: "2020"', "date: some years ago")),
    ("KT020", (HOME, "purpose: How to get home safely.", f"purpose: {filler(21)}")),
    ("KT021", (HOME, "  - Go home with an adult.\n", "")),
    ("KT021", (HOME, "  - Go home with an adult.\n", "  - One.\n  - Two.\n  - Three.\n  - Four.\n")),
    ("KT022", (AFTER, "actions:\n  - Keep your visits.\n", "")),
    ("KT023", (AFTER, "  - Keep your visits.", "  - Your visits matter.")),
    ("KT024", (AFTER, "next_step: Next, read about this guide.\n", "")),
    ("KT030", drive(filler(76))),
    ("KT030", choices(filler(80), "Nobody knows.")),
    ("KT031", (HOME, "[You cannot be woken., You have chest pain.]", "[A., B., C., D., E., F., G., H.]")),
    ("KT032", (AFTER, "    caption: When you may drive.\n", "")),
    ("KT032", (AFTER, "reading: Each dot is one person.", "reading: Dots")),
    ("KT033", (AFTER, "title: Two rules", "title: Rules")),
    ("KT033", (AFTER, "title: Two rules", "title: How often you come")),
    ("KT033", (AFTER, "title: Two rules", f"title: {filler(15)}")),
    ("KT040", drive("It helps 41% of people.")),
    ("KT040", drive("It helps 41 percent of people.")),
    ("KT041", drive("Wait 1.5 hours.")),
    ("KT042", drive("It helps 2 of 3 people.")),
    ("KT042", drive("It helps 20 in 100 people.")),
    ("KT042", drive("It helps one in five people.")),
    ("KT043", drive("It helps 41 of 100 people and 3 of 1,000 fall.")),
    ("KT043", (AFTER, "So 18 fewer people of 100 fell ill again.", "Among them, 18 of 1,000 fell ill again.")),
    ("KT044", (AFTER, "      - {label: With a dummy spray, value: 45}\n", "")),
    ("KT044", (ABOUT, "value: 41, other: 9}", "value: 41}")),
    ("KT050", choices("It may help you and you may feel it on the very first day.", "Nobody knows.")),
    ("KT051", choices("It may help you.", "")),
    ("KT060", (QUESTIONS, "answer: An adult takes you home.", "answer: It is late then. The road is dark. You wait.")),
    ("KT061", (QUESTIONS, ", need a lift]", "]")),
    ("KT062", (QUESTIONS, ", need a lift]", ", drive aft]")),
    ("KT063", (QUESTIONS, "tags: [companion-ride]", "tags: [drivings]")),
    (
        "KT070",
        (
            EFFECTS,
            '{level: emergency, text: "Call {emergency} now. Stay with the person."}',
            "{level: emergency, text: Stay with the person.}",
        ),
    ),
    ("KT070", (EFFECTS, "{level: today, text: Call your clinic today.}", "{level: today, text: Rest.}")),
    ("KT070", (EFFECTS, "{level: now, text: Tell staff while you are here.}", "{level: now, text: Rest.}")),
    ("KT071", drive("Call 911 at once.")),
    ("KT071", drive("The line is 1-800-222-1222.")),
    ("KT072", drive("Stop taking your blood pressure tablets.")),
    ("KT072", drive("You can skip your other pills that day.")),
    ("KT072", drive("If you get a rash, stop your lamotrigine.")),
    ("KT073", (HOME, "    level: urgent\n", "    level: urgent\n    forms: [spray]\n")),
    (
        "KT073",
        (
            EFFECTS,
            "clinic: {level: now, text: Tell staff while you are here.}",
            "forms: [drip]\n  clinic: {level: now, text: Tell staff while you are here.}",
        ),
    ),
    ("KT090", (GUIDE, "due: 2099-01-01", "due: 2026-11-23")),
    ("KT091", (HOME, "checked: 2026-11-23", "checked: 2026-02-30")),
    ("KT091", (HOME, "checked: 2026-11-23", "checked: 2026-12-24")),
    ("KT091", (GUIDE, "due: 2099-01-01", "due: 2099-13-01")),
    ("KT092", (HOME, "checked: 2026-11-23", "checked: 2025-11-01")),
    ("KT093", (HELPLINES, "does: Free at any time.}", "does: Free at any time., confirmed: false}")),
    ("KT100", drive("An addict needs help.")),
    ("KT100", drive("He committed suicide.")),
    ("KT100", drive("People who failed two treatments may try it.")),
    ("KT101", drive("This is a promising medicine.")),
    ("KT101", drive("It is safe and effective.")),
    ("KT102", drive("This is perfectly normal.")),
    ("KT102", drive("Do not worry.")),
    ("KT102", drive("That feeling is harmless.")),
    ("KT103", drive("Dissociation may come.")),
    ("KT103", (QUESTIONS, "answer: An adult takes you home.", "answer: An adult takes you home after the infusion.")),
    ("KT103", (AFTER, "[Drip, After 24 hours]", "[Infusion, After 24 hours]")),
    ("KT104", drive("Do NOT drive.")),
    ("KT104", drive("Do not drive!")),
    ("KT110", drive(" ".join(["Word"] * 21) + ".")),
    ("KT113", drive(" ".join(["Considerable intoxication necessitates immediate hospitalization."] * 12))),
]
"""What is found when one thing in the small guide is changed."""

TOGETHER = {
    "KT030": {"KT050"},
    "KT113": {"KT114"},
}
"""Codes that may be found beside one, because the same change breaks them too."""


def name(item: tuple[str, Change]) -> str:
    return f"{item[0]} {item[1][2].strip()[:40]!r}"


@pytest.mark.parametrize("item", BROKEN, ids=name)
def test_a_broken_guide_gives_the_code(found: Callable[..., list[Finding]], item: tuple[str, Change]) -> None:
    code, change = item
    findings = found(change)
    codes = {finding.code for finding in findings}
    assert code in codes
    assert codes <= {code} | TOGETHER.get(code, set()), findings
    assert any(finding.file == change[0] for finding in findings) or code in ("KT062", "KT063")


def test_long_sentences_on_average(found: Callable[..., list[Finding]]) -> None:
    long = " ".join([" ".join(["Word"] * 20) + "."] * 16)
    findings = found((HOME, "next_step: Next, read about the weeks after.", f"next_step: {long}"))
    assert {(finding.file, finding.code) for finding in findings} == {(HOME, "KT111")}


def test_mostly_passive_sentences(found: Callable[..., list[Finding]]) -> None:
    findings = found(
        drive("You were driven home. Your ride is planned. The car is parked."),
        (HOME, "text: A text for one region.", "text: Care is given. It is often paid for."),
    )
    assert {(finding.file, finding.code) for finding in findings} == {(HOME, "KT112")}
    assert '"were driven"' in findings[0].text


def test_a_topic_without_panels(folder: object, found: Callable[..., list[Finding]]) -> None:
    topic = (folder / AFTER).read_text()  # type: ignore[operator]
    blocks = topic[topic.index("blocks:") : topic.index("actions:")]
    assert [finding.code for finding in found((AFTER, blocks, "blocks: []\n"))] == ["KT025"]


def test_every_rule_is_broken_by_a_test() -> None:
    broken = {code for code, _ in BROKEN} | {"KT025", "KT111", "KT112", "KT114"} | {"KT080", "KT081"}
    assert {rule.code for rule in RULES} == broken
