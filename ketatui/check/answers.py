"""Rules about questions: the answer first, wordings people really type, and tags that are spelled alike."""

import re
from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches

from ketatui.check.material import Material
from ketatui.check.rule import Rule
from ketatui.check.sentences import quoted, sentences, words
from ketatui.model import Question
from ketatui.references import Placed
from ketatui.yamlfile import Problem

FEWEST_WORDINGS = 4
"""How many other wordings a question needs."""

OPENING_WORDS = 3
"""Up to so many words, such as "No." or "Thoughts of suicide?", may stand before the sentence that answers."""

_SAFETY = re.compile(r"\{\w+\}|\b(?:tell|call|ask)\b", re.IGNORECASE)
_ALIKE = 0.8


def late_answer(material: Material) -> Iterator[Problem]:
    """Answers that do not come in one sentence; a second may only say whom to call, tell or ask."""
    for item, question in material.every(Question):
        parts = sentences(question.answer)
        rest = parts[1:] if parts and len(words(parts[0])) <= OPENING_WORDS else parts
        if len(rest) > 1 and (len(rest) > 2 or not any(_SAFETY.search(part) for part in rest)):
            text = f"the answer of `{question.id}` has {len(rest)} sentences; answer in one, the rest goes to `more`"
            yield item.file.problem((*item.path, "answer"), text)


def few_wordings(material: Material) -> Iterator[Problem]:
    """Questions that search would miss."""
    for item, question in material.every(Question):
        different = {wording.casefold() for wording in question.also} - {question.question.casefold()}
        if len(different) < FEWEST_WORDINGS:
            text = f"`{question.id}` has {len(different)} other wordings in `also`; write at least {FEWEST_WORDINGS}"
            yield item.file.problem((*item.path, "also"), text)


def shared_wordings(material: Material) -> Iterator[Problem]:
    """Wordings that stand at two questions."""
    first: dict[str, tuple[Placed, str]] = {}
    for item, question in material.every(Question):
        for i, wording in enumerate(question.also):
            other, name = first.setdefault(wording.casefold(), (item, question.id))
            if other is not item:
                text = f"{quoted(wording)} stands at `{name}` too; keep it where the better answer is"
                yield item.file.problem((*item.path, "also", i), text)


def misspelled_tags(material: Material) -> Iterator[Problem]:
    """Tags that only one question has and that look like another tag."""
    counts = Counter(tag for _, question in material.every(Question) for tag in question.tags)
    for item, question in material.every(Question):
        for i, tag in enumerate(question.tags):
            others = [other for other in counts if other != tag and counts[other] >= counts[tag]]
            near = get_close_matches(tag, others, n=1, cutoff=_ALIKE)
            if counts[tag] == 1 and near:
                text = f"no other question has the tag `{tag}`; did you mean `{near[0]}`?"
                yield item.file.problem((*item.path, "tags", i), text)


RULES = (
    Rule(
        "KT060",
        "The answer comes first, in one sentence",
        "PEMAT-P 11; CDC Index 2, 10",
        'A reader in a hurry gets the answer at once. A short word such as "No." may stand before the sentence, '
        "and one more sentence may say whom to call, tell or ask.",
        late_answer,
    ),
    Rule(
        "KT061",
        "A question has at least four other wordings",
        "CDC Index 7; plain language: the reader's own words",
        "Search finds what people type because authors wrote it down: short, blunt, misspelled, in lay words.",
        few_wordings,
    ),
    Rule(
        "KT062",
        "A wording belongs to one question",
        "PEMAT-P 10",
        "The same wording at two questions makes search choose blindly.",
        shared_wordings,
    ),
    Rule(
        "KT063",
        "Tags are spelled alike",
        "PEMAT-P 10",
        "Tags group questions. One that a single question has, and that looks like another, is most likely mistyped.",
        misspelled_tags,
    ),
)
