"""`ketatui read`: one topic, all of them, or the sources; rich on a terminal, plain when piped."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence

from ketatui.cli.common import OK, USAGE, Stop, helpline, nearest, open_guide
from ketatui.model import Guide, Topic
from ketatui.palette import CALM
from ketatui.render.look import Look

SOURCES = "sources"
"""The name under which the documents behind the guide are read."""

WIDEST = 80
"""Columns beyond which text is hard to read; --width may ask for more."""


def run(args: Namespace) -> int:
    """Prints what was asked for. Raises Stop for a topic that does not exist."""
    guide = open_guide(args)
    look = Look(guide, helpline(guide, args), palette=CALM, console=os.environ.get("TERM", "").startswith("linux"))
    wanted = _wanted(args, guide)
    sources = args.all or args.topic == SOURCES
    if args.plain or not sys.stdout.isatty():
        _print_plain(wanted, sources, look, args.width)
    else:
        _print_rich(wanted, sources, look, args.width)
    return OK


def _wanted(args: Namespace, guide: Guide) -> Sequence[Topic]:
    if args.all:
        return guide.topics
    if args.topic is None:
        raise Stop(USAGE, "Which topic? See 'ketatui topics', or take them all: ketatui read --all")
    if args.topic == SOURCES:
        return ()
    topic = guide.topic_by_id.get(args.topic.lower())
    if topic is None:
        raise nearest(args.topic, [*guide.topic_by_id, SOURCES], "topic")
    return (topic,)


def _print_plain(topics: Sequence[Topic], sources: bool, look: Look, width: int | None) -> None:
    from ketatui.render.plain import helpline_text, sources_text, topic_text

    texts: list[Callable[[], str]] = [lambda topic=topic: topic_text(topic, look, width) for topic in topics]  # type: ignore[misc]
    if topics:
        texts.append(lambda: helpline_text(look, width))
    if sources:
        texts.append(lambda: sources_text(look, width))
    for i, text in enumerate(texts):
        print(("\n\n" if i else "") + text().rstrip("\n"), flush=True)


def _print_rich(topics: Sequence[Topic], sources: bool, look: Look, width: int | None) -> None:
    import shutil

    from rich.console import Console
    from rich.text import Text

    from ketatui.render.panels import helpline_panels, sources_panels, topic_panels

    columns = width or max(30, min(WIDEST, shutil.get_terminal_size().columns))
    console = Console(width=columns, markup=False, highlight=False, emoji=False)
    paper = look.style("foreground")

    def show(part: object) -> None:
        console.print(part, style=paper)

    for topic in topics:
        show(Text(f"\n{topic.title}\n", style=look.style("primary", bold=True)))
        for part in topic_panels(topic, look):
            show(part)
    for part in helpline_panels(look) if topics else ():
        show(part)
    for part in sources_panels(look) if sources else ():
        show(part)
