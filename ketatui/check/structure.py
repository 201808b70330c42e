"""Rules about the shape of a topic: purpose, summary, actions, next step."""

from collections.abc import Iterator

from ketatui.check.material import Material
from ketatui.check.rule import Rule
from ketatui.check.sentences import quoted, words
from ketatui.check.verbs import starts_with_verb
from ketatui.model import Topic
from ketatui.yamlfile import Problem

MOST_PURPOSE_WORDS = 20
"""How long the purpose of a topic may be."""

SUMMARY_POINTS = range(2, 5)
"""How many points "In short" may have."""


def long_purpose(material: Material) -> Iterator[Problem]:
    """Purposes that are more than a line."""
    for item, topic in material.every(Topic):
        count = len(words(topic.purpose))
        if count > MOST_PURPOSE_WORDS:
            text = f"the purpose has {count} words, the most is {MOST_PURPOSE_WORDS}; say only what the page is for"
            yield item.file.problem(("purpose",), text)


def summary_size(material: Material) -> Iterator[Problem]:
    """Summaries with one point or with too many."""
    for item, topic in material.every(Topic):
        count = len(topic.summary)
        if count not in SUMMARY_POINTS:
            text = f"`summary` has {count} point{'s' * (count != 1)}; write 2 to 4, the most important first"
            yield item.file.problem(("summary",), text)


def no_action(material: Material) -> Iterator[Problem]:
    """Topics after which a reader has nothing to do."""
    for item, topic in material.every(Topic):
        if not topic.actions:
            yield item.file.problem((), f"the topic `{topic.id}` has no `actions`; say at least one thing to do")


def action_without_verb(material: Material) -> Iterator[Problem]:
    """Actions that do not begin with what to do."""
    for item, topic in material.every(Topic):
        for i, action in enumerate(topic.actions):
            if not starts_with_verb(action):
                text = f"{quoted(action)} does not begin with a verb; begin with what to do, such as Ask, Call or Plan"
                yield item.file.problem(("actions", i), text)


def no_next_step(material: Material) -> Iterator[Problem]:
    """Topics that end in the air."""
    for item, topic in material.every(Topic):
        if not topic.next_step:
            text = f"the topic `{topic.id}` has no `next_step`; say what to read or do now, and why"
            yield item.file.problem((), text)


def thin_topic(material: Material) -> Iterator[Problem]:
    """Topics without a panel."""
    for item, topic in material.every(Topic):
        if not topic.blocks:
            text = f"the topic `{topic.id}` has no panels; write at least one in `blocks`"
            yield item.file.problem(("blocks",), text)


RULES = (
    Rule(
        "KT020",
        "The purpose fits in 20 words",
        "PEMAT-P 1; CDC Index 1",
        "A reader decides in one breath whether the page is for them. `purpose` says what it is for.",
        long_purpose,
    ),
    Rule(
        "KT021",
        "The summary has 2 to 4 points",
        "PEMAT-P 11; CDC Index 1, 2, 10",
        'Many people read no further than "In short". It holds what they must know if they stop there: 2 to 4 points.',
        summary_size,
    ),
    Rule(
        "KT022",
        "Each topic says what to do",
        "PEMAT-P 20; CDC Index 5, 12",
        "Knowing without doing helps little. `actions` holds at least one thing that a reader can do.",
        no_action,
    ),
    Rule(
        "KT023",
        "Each action begins with a verb",
        "PEMAT-P 20, 21, 22; CDC Index 6, 14",
        'An action speaks to the reader and begins with what to do: "Plan your ride", not "Your ride". '
        '"Do not" and "Never" may stand before the verb.',
        action_without_verb,
        english=True,
    ),
    Rule(
        "KT024",
        "Each topic names the next step",
        "PEMAT-P 10; CDC Index 14",
        "`next_step` leads on, so that nobody stands before a page without knowing what comes now.",
        no_next_step,
    ),
    Rule(
        "KT025",
        "Each topic has panels",
        "PEMAT-P 8; CDC Index 9",
        "Text in short panels under headings is easier to find and to take in.",
        thin_topic,
    ),
)
