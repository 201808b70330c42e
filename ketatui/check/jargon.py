"""The rule that a medical term is explained in the sentence in which a page first uses it."""

import re
from collections.abc import Iterator

from ketatui.check.material import Material
from ketatui.check.rule import Rule
from ketatui.check.sentences import quoted, sentences, words
from ketatui.model import Question, Topic, Word
from ketatui.record import Record
from ketatui.yamlfile import Problem

# fmt: off
PLAIN = frozenset(
    {
        "anxiety", "bladder", "blood pressure", "cannabis", "clinical trial", "crave", "craves", "craving",
        "cravings", "dose", "evidence", "heart rate", "heartbeat", "ketamine", "liver injury", "lozenge",
        "major depression", "Medicaid", "Medicare Part B", "misuse", "muscle relaxant", "nasal spray",
        "nerve pain", "not approved", "panic", "side effect", "sleeping pill", "sleeping pills",
        "social anxiety", "stroke", "suicidal thoughts", "symptom", "therapist", "trial", "trials",
        "unapproved", "urine", "vein",
    }
)
# fmt: on
"""Terms, and forms of terms, that most people know. They are explained in Words explained all the same."""

_STOP = frozenset(
    """a about after again all an and any are as at away be because been but by can do does down each for from get gets
    give given has have how if in into is it its like many may more most much must not of off on one or other out over
    so some such than that the their them then there they this to too two up used uses very was what when where which
    who will with without you your""".split()  # noqa: SIM905
)
_AFTER = re.compile(
    r"^[\"”’)]*(?: \w+)?(?:\s*\(|:|,? that (?:is|are|means?)\b|, (?:which|who|an?|the|or|one|another|lasting|strong)\b"
    r"| means?\b| (?:is|are) (?:an?|the|when|what|one)\b| (?:is|are) called\b| = )"
)
_BEFORE = re.compile(
    r"(?:\(|\bcalled |\bknown as |, or |\b(?:word|name|term)(?: (?:for|of)(?: \w+){1,3})? is "
    r"|\bone of (?:these|them) is )"
    r"(?:an? |the )?[\"“]?$",
    re.IGNORECASE,
)
_NEXT = re.compile(r"^(?:This|These|That|It|They|Those) (?:is|are|means?)\b|^(?:This|That) word\b")


def unexplained(material: Material) -> Iterator[Problem]:
    """Terms of words.yaml that a topic or an answer uses before it has said what they mean."""
    met: dict[int, set[str]] = {}
    panels: dict[tuple[int, int], list[str]] = {}
    for passage in material.passages:
        panels.setdefault((id(passage.owner), id(passage.block)), []).extend(sentences(passage.text))
    for passage in material.passages:
        if not isinstance(passage.owner, Topic | Question) or passage.role == "title":
            continue
        known = met.setdefault(id(passage.owner), _asked(passage.owner, material))
        panel = panels[id(passage.owner), id(passage.block)] if passage.role == "label" else []
        for sentence, following in _with_next(passage.text):
            for term, word in material.glossary.uses(sentence):
                if word.term in known or word.term in PLAIN or term.group().lower() in PLAIN:
                    continue
                known.add(word.term)
                if not (_explained(sentence, following, term, word) or _explained_beside(panel, word, material)):
                    text = f"{quoted(term.group())} is not explained where it first stands: {quoted(sentence)}"
                    yield passage.problem(f"{text}; say there what it means ({material.place_of(word)} has the words)")


def _asked(owner: Record, material: Material) -> set[str]:
    """The terms that a question itself uses: whoever asks it knows them."""
    return {word.term for _, word in material.glossary.uses(owner.question)} if isinstance(owner, Question) else set()


def _with_next(text: str) -> Iterator[tuple[str, str]]:
    """Each sentence with the one after it."""
    found = sentences(text)
    yield from zip(found, [*found[1:], ""], strict=False)


def _explained(sentence: str, following: str, term: re.Match[str], word: Word) -> bool:
    """Whether a sentence, or the one after it, says what a term means: by its form, or in words of its explanation."""
    before, after = sentence[: term.start()], sentence[term.end() :]
    if _AFTER.search(after) or _BEFORE.search(before) or _NEXT.search(following):
        return True
    return _means(f"{before} {after}", word) or _means(following, word)


def _explained_beside(panel: list[str], word: Word, material: Material) -> bool:
    """Whether the panel in which a term is a label explains it in any of its sentences."""
    for sentence in panel:
        for term, found in material.glossary.uses(sentence):
            if found is word and _explained(sentence, "", term, word):
                return True
        if _means(sentence, word):
            return True
    return False


def _means(text: str, word: Word) -> bool:
    """Whether a text has at least two of the words that explain a term."""
    own = {_stem(part) for form in (word.term, *word.forms) for part in words(form)}
    meaning = {_stem(part) for part in words(word.plain) if part.lower() not in _STOP} - own
    return len(meaning & {_stem(part) for part in words(text)}) >= 2


def _stem(word: str) -> str:
    """The beginning of a word, so that "stopped" meets "stop"."""
    return word.lower()[:5].rstrip("s")


RULES = (
    Rule(
        "KT103",
        "A medical term is explained where it first stands",
        "PEMAT-P 3, 4; CDC Index 7",
        'A reader should not need another page to go on: "dissociation, a feeling of being cut off from your body". '
        "This holds for each topic and each answer by itself, for every term and form of words.yaml.",
        unexplained,
        english=True,
    ),
)
