"""Rules about urgent advice: it fits its level, its numbers fit the region, and nobody is told to stop a medicine."""

import re
from collections.abc import Iterator
from itertools import count

from ketatui.check.material import Material
from ketatui.check.rule import Rule
from ketatui.check.sentences import quoted, sentences
from ketatui.model import Advice, Helpline, Question, SideEffect, Topic
from ketatui.offered import for_everybody
from ketatui.yamlfile import Path, Problem, YamlFile

_AT_HOME = {
    "emergency": (re.compile(r"\{emergency\}"), "name {emergency}"),
    "now": (re.compile(r"\{(?:emergency|crisis|poison)\}|\bcall\b", re.IGNORECASE), "say whom to call at once"),
    "today": (re.compile(r"\bcall\b|\bclinic\b|\bdoctor\b|\{\w+\}", re.IGNORECASE), "say to call the clinic that day"),
}
_IN_CLINIC = re.compile(r"\bstaff\b|\bcall\b|\btell\b|\bnurse\b", re.IGNORECASE)

_NUMBER = re.compile(
    r"\b(?:call|dial|text|phone|ring)(?: or text)? (\d[\d -]*\d)(?! ?(?:minutes|hours|days|weeks|times|people)\b)"
    r"|(\b1-8\d\d-[\w-]{7,8}|(?<![\d-])\d{3}[ -]\d{3}[ -]\d{3,4}\b)",
    re.IGNORECASE,
)
_MEDICINE = (
    r"medicines?|medications?|meds|pills?|tablets?|drugs?|antidepressants?|doses?|insulin|inhaler|MAOIs?|SSRIs?|opioids?"
    r"|benzodiazepines?|\w{3,}(?:azepam|azolam|igine|oxetine|raline|opram|olol|pril|sartan)"
)
_STOP = re.compile(
    rf"(?:^|, (?:then |and |so )?|\byou (?:can|may|should|must|need to) )"
    rf"(?:stop|skip|quit|cut down|come off|leave out)(?: taking| using)? (?:your|the|all|any|these|this|that|those)\b"
    rf"[^.!?]*\b(?:{_MEDICINE})\b",
    re.IGNORECASE,
)


def weak_advice(material: Material) -> Iterator[Problem]:
    """Advice that is less urgent than its level."""
    for item, effect in material.every(SideEffect):
        home = _AT_HOME.get(effect.home.level)
        if home and not home[0].search(effect.home.text):
            level = f"the advice at home of `{effect.id}` is `{effect.home.level}`"
            text = f"{level}; {home[1]}: {quoted(effect.home.text)}"
            yield item.file.problem((*item.path, "home"), text)
        if _urgent(effect.clinic) and not _IN_CLINIC.search(effect.clinic.text):
            text = f"the advice in the clinic of `{effect.id}` is `{effect.clinic.level}`; say to tell staff"
            yield item.file.problem((*item.path, "clinic"), text)


def _urgent(advice: Advice) -> bool:
    return advice.level in ("now", "emergency")


def bare_numbers(material: Material) -> Iterator[Problem]:
    """Numbers to call in texts that every region reads."""
    for passage in material.passages:
        if passage.region or isinstance(passage.owner, Helpline):
            continue
        for match in _NUMBER.finditer(passage.text):
            text = (
                f"{quoted(match.group())} is a number of one region; write {{emergency}}, {{crisis}} or {{poison}}, "
                "or mark the text with `region`"
            )
            yield passage.problem(text)


def stopping(material: Material) -> Iterator[Problem]:
    """Sentences that tell a reader to stop a medicine."""
    for passage in material.passages:
        if passage.role != "prose":
            continue
        for sentence in sentences(passage.text):
            if _STOP.search(sentence):
                yield passage.problem(f"{quoted(sentence)} tells people to stop a medicine; write whom to ask first")


def hidden_help(material: Material) -> Iterator[Problem]:
    """What keeps people safe, and would be shown only where some forms of treatment are offered."""
    for item in material.placed:
        if isinstance(item.record, Topic | Question | SideEffect):
            yield from _hidden_help(item.file, item.path, item.record)


def _hidden_help(file: YamlFile, path: Path, record: Topic | Question | SideEffect) -> Iterator[Problem]:
    field = "blocks" if isinstance(record, Topic) else "more"
    inner = ((*path, field, i) for i in count())
    candidates = [] if isinstance(record, Topic) else [(path, record)]
    candidates += zip(inner, getattr(record, field, ()), strict=False)
    for place, one in candidates:
        if one.forms and for_everybody(one):
            text = "it says when to get help, so everybody must see it; take `forms` out, or move that part out of it"
            yield file.problem((*place, "forms"), text)


RULES = (
    Rule(
        "KT070",
        "Advice is as urgent as its level",
        "PEMAT-P 20, 22; CDC Index 12, 14",
        "An `emergency` at home names {emergency}, `now` says whom to call at once, `today` sends to the clinic that "
        "day. In the clinic, `emergency` and `now` mean to tell staff.",
        weak_advice,
        english=True,
    ),
    Rule(
        "KT071",
        "A number to call belongs to a region",
        "CDC Index 14; PEMAT-P 22",
        "The same number does not work everywhere. {emergency}, {crisis} and {poison} become those of the reader's "
        "region. Other numbers stand in a panel or a question with `region`.",
        bare_numbers,
        english=True,
    ),
    Rule(
        "KT072",
        "Nobody is told to stop a medicine",
        "IPDAS, content: no advice that replaces a clinician's; CDC Index 14",
        "Stopping some medicines at once is dangerous. Say whom to ask before anything is changed.",
        stopping,
        english=True,
    ),
    Rule(
        "KT073",
        "Help is hidden from nobody",
        "CDC Index 14; PEMAT-P 22",
        "A clinic hides what is only about forms of treatment that it does not offer (`forms`). Urgent callouts, texts "
        "with {emergency}, {crisis} or {poison}, answers about safety and side effects that can need help at once "
        "are for everybody.",
        hidden_help,
    ),
)
