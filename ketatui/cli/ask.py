"""`ketatui ask`: answers a question in the reader's own words; help comes first where somebody may be in danger."""

import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from ketatui.cli.common import NOTHING, OK, USAGE, Stop, helpline, open_guide
from ketatui.palette import CALM
from ketatui.render.look import Look
from ketatui.search.index import Answers, Index

WIDEST = 80
"""Columns beyond which text is hard to read."""

NEAR = 0.5
"""An answer is shown beside the first where its score is at least this part of the first one's."""


def run(args: Namespace) -> int:
    """Answers the words, or each line of standard input; 0 where anything was found or help was shown."""
    if not any(word.strip() for word in args.words) and not args.missed:
        raise Stop(USAGE, "What is the question? For example: ketatui ask can I drive after")
    guide = open_guide(args)
    look = Look(guide, helpline(guide, args), palette=CALM, console=os.environ.get("TERM", "").startswith("linux"))
    index = Index(guide)
    if args.missed:
        return _report_misses(index, Path(args.missed), look)
    questions = _lines() if args.words == ["-"] else iter([" ".join(args.words)])
    status = NOTHING
    for question in questions:
        found = index.ask(question, args.n, look.line.region, explain=args.explain)
        if args.json:
            import json

            print(json.dumps(_object(found, look)), flush=True)
        elif args.explain:
            print(_explained(found), flush=True)
        elif sys.stdout.isatty():
            _print_rich(found, look)
        else:
            _print_plain(found, look)
        if found.crisis or (found.confident and found.hits):
            status = OK
    return status


def _lines() -> Iterator[str]:
    """The questions of standard input, one a line; what is not UTF-8 is replaced, empty lines are left out."""
    for raw in sys.stdin.buffer:
        line = raw.decode("utf-8", errors="replace").strip("\ufeff\r\n\t ")
        if line:
            yield line


def _object(found: Answers, look: Look) -> dict[str, object]:
    answers = [
        {
            "id": hit.question.id,
            "question": look.text(hit.question.question),
            "tags": list(hit.question.tags),
            "topic": hit.question.topic,
            "answer": look.text(hit.question.answer),
            "score": hit.score,
        }
        for hit in found.hits
    ]
    return {"query": found.query, "crisis": found.crisis, "confident": found.confident, "answers": answers}


def _shown(found: Answers) -> Answers:
    """Without answers that are far behind the first, and without any where the search is not sure."""
    if not found.confident or not found.hits:
        return found._replace(hits=())
    least = found.hits[0].score * NEAR
    return found._replace(hits=tuple(hit for hit in found.hits if hit.score >= least))


def _print_plain(found: Answers, look: Look) -> None:
    from ketatui.render.plain import helpline_text, question_text
    from ketatui.render.urgency import crisis_line_first, help_first

    words, hits = look.words, _shown(found).hits
    parts: list[str] = []
    if found.crisis:
        crisis_first = crisis_line_first(found.query)
        parts += [help_first(look, crisis_first=crisis_first), helpline_text(look, crisis_first=crisis_first)]
    parts += [question_text(hits[0].question, look)] if hits else []
    parts += [f"{look.text(hit.question.question)}\n{look.text(hit.question.answer)}" for hit in hits[1:]]
    if hits:
        topic = hits[0].question.topic
        parts.append(look.word(words.read_on, topic=look.guide.titles[topic]) + f" (ketatui read {topic})")
    elif not found.crisis:
        topics = [f"- {title} (ketatui read {topic})" for topic, title in look.guide.titles.items()]
        parts.append("\n".join([f"{look.text(words.nothing_found)} {look.text(words.whom_to_ask)}", "", *topics]))
    print("\n\n".join(part.rstrip("\n") for part in parts) + "\n", flush=True)


def _print_rich(found: Answers, look: Look) -> None:
    import shutil

    from rich.console import Console
    from rich.text import Text

    from ketatui.render.panels import helpline_panels, message_panel, question_panels
    from ketatui.render.urgency import crisis_line_first, help_first

    words, hits, paper = look.words, _shown(found).hits, look.style("foreground")
    columns = max(30, min(WIDEST, shutil.get_terminal_size().columns))
    console = Console(width=columns, markup=False, highlight=False, emoji=False)
    parts: list[object] = []
    if found.crisis:
        crisis_first = crisis_line_first(found.query)
        first = Text(help_first(look, crisis_first=crisis_first), style=look.style("urgent", bold=True))
        parts += [first, *helpline_panels(look, crisis_first=crisis_first)]
    parts += question_panels(hits[0].question, look) if hits else []
    parts += [message_panel(look, hit.question.question, hit.question.answer) for hit in hits[1:]]
    if hits:
        topic = hits[0].question.topic
        read_on = look.word(words.read_on, topic=look.guide.titles[topic])
        parts.append(Text(f"{read_on} (ketatui read {topic})"))
    elif not found.crisis:
        parts.append(message_panel(look, words.nothing_found, words.whom_to_ask))
        parts.append(Text("\n".join(f"{title} (ketatui read {topic})" for topic, title in look.guide.titles.items())))
    for part in parts:
        console.print(part, style=paper)


def _explained(found: Answers) -> str:
    """Why each answer was chosen, for authors: its score, the words that matched, the score of each field."""
    states = [name for name, is_so in (("crisis", found.crisis), ("danger", found.danger)) if is_so]
    lines = [f"{found.query!r}: {', '.join([*states, 'confident' if found.confident else 'not confident'])}"]
    if found.judged:
        why = ", ".join(f"{what} {number:+}" for what, number in found.judged.reasons)
        tables = ", ".join(sorted(found.judged.signs)) or "none"
        lines.append(
            f"  weight for help {found.judged.weight:+.0f}; tables: {tables}; weighed most: {why or 'nothing'}"
        )
    for hit in found.hits:
        lines.append(f"  {hit.score:6.3f}  {hit.question.id}  [{', '.join(hit.question.tags)}]")
        lines.append(f"          matched: {', '.join(hit.matched) or 'nothing'}")
        lines.append("          " + "  ".join(f"{name} {score:.2f}" for name, score in hit.fields))
    return "\n".join(lines if found.hits else [*lines, "  nothing"])


def _report_misses(index: Index, path: Path, look: Look) -> int:
    """How many wordings of a file find what they should, and each that does not."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Stop(USAGE, f"Cannot read {path}: {error}.") from None
    asked = first = three = 0
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        expected, tab, wording = line.partition("\t")
        if not tab:
            raise Stop(USAGE, f"{path}:{number}: write what is expected, a tab, then the wording.")
        wanted = {one.strip() for one in expected.split(",")}
        hits = index.ask(wording, 3, look.line.region).hits
        fits = [bool(wanted & {hit.question.id, *hit.question.tags}) for hit in hits]
        asked, first, three = asked + 1, first + any(fits[:1]), three + any(fits)
        if not any(fits[:1]):
            place = "not first" if any(fits) else "missed"
            print(f"{path}:{number}: {place}: {wording!r} wants {expected}, got {[hit.question.id for hit in hits]}")
    print(f"{asked} wordings: {first} right first, {three} right in the first three.")
    return OK
