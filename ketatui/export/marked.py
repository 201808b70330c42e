"""The whole guide as Markdown: tables where there are tables, pictures as sentences, sources as links."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from ketatui.blocks import (
    BarsBlock,
    Block,
    CalloutBlock,
    EvidenceBlock,
    ListBlock,
    NumbersBlock,
    OptionsBlock,
    ScheduleBlock,
    StepsBlock,
    TableBlock,
    TextBlock,
    TimelineBlock,
)
from ketatui.export.order import advice_of, questions_by_topic, side_effects_by_group
from ketatui.markdown import escaped
from ketatui.model import Question, Topic, Word
from ketatui.render.look import Look
from ketatui.render.plain import helpline_lines
from ketatui.render.sentences import picture_sentences
from ketatui.render.wording import about, callout_title, citation, one_line, own_page, paragraphs, region_note
from ketatui.search.names import words_called


def as_markdown(look: Look) -> str:
    """Everything that a person may read, from the numbers to call to the sources."""
    return "\n\n".join(_parts(look)) + "\n"


def _parts(look: Look) -> Iterator[str]:
    words, guide = look.words, look.guide
    yield f"# {escaped(words.title)}"
    yield from map(escaped, (*about(look), words.not_a_diagnosis))
    yield f"## {escaped(words.need_help)}"
    yield _list(look, helpline_lines(look))
    for topic in guide.topics:
        yield from _topic(topic, look)
    yield f"## {escaped(words.export_questions)}"
    for title, questions in questions_by_topic(look):
        yield f"### {escaped(title)}"
        for question in questions:
            yield from _question(question, look)
    yield f"## {escaped(words.export_side_effects)}"
    for title, effects in side_effects_by_group(look):
        yield f"### {escaped(title)}"
        for effect in effects:
            yield f"#### {escaped(effect.label)}"
            yield "\n".join(f"- **{escaped(heading)}:** {escaped(text)}" for heading, text in advice_of(effect, look))
            yield from _foot(look, effect.sources)
    yield f"## {escaped(words.words)}"
    yield "\n".join(_word(word, look) for word in words_called(guide.words, ""))
    yield f"## {escaped(words.sources)}"
    yield "\n".join(
        f"{number}. [{escaped(source.title)}]({source.url}). {escaped(f'{source.publisher}, {source.date}')}. "
        f"{escaped(source.seen)}"
        for number, source in enumerate(guide.sources, 1)
    )
    yield escaped(words.export_license)
    # What makes each number in brackets a link.
    yield "\n".join(f"[{number}]: {source.url}" for number, source in enumerate(guide.sources, 1))


def _topic(topic: Topic, look: Look) -> Iterator[str]:
    words = look.words
    yield f"## {escaped(one_line(look, topic.title))}"
    if topic.id in look.guide.clinic.topics:
        yield f"*{escaped(own_page(look))}*"
    yield from _text(look, topic.purpose)
    yield f"### {escaped(words.in_short)}"
    yield _list(look, topic.summary)
    yield from _foot(look, topic.sources)
    yield from _blocks(topic.blocks, look, "###")
    if topic.actions:
        yield f"### {escaped(words.what_you_can_do)}"
        yield _list(look, topic.actions)
        yield from _foot(look, topic.sources)
    if topic.ask:
        yield f"### {escaped(words.ask_your_clinic)}"
        yield _list(look, topic.ask)
    if topic.next_step:
        yield f"### {escaped(words.next_step)}"
        yield from _text(look, topic.next_step)


def _question(question: Question, look: Look) -> Iterator[str]:
    yield f"#### {escaped(one_line(look, question.question))}"
    if question.id in look.guide.clinic.questions:
        yield f"*{escaped(own_page(look))}*"
    yield from _text(look, question.answer)
    yield from _foot(look, question.sources, question.region)
    yield from _blocks(question.more, look, "#####")


def _word(word: Word, look: Look) -> str:
    also = look.word(look.words.also_called, words=", ".join(word.lay)) if word.lay else ""
    said = " ".join(filter(None, [look.text(word.plain), f"{also}." if also else ""]))
    return f"- **{escaped(word.term)}:** {escaped(said)}"


def _blocks(blocks: Iterable[Block], look: Look, heading: str) -> Iterator[str]:
    for block in blocks:
        if look.shows(block.region):
            title = callout_title(look, block) if isinstance(block, CalloutBlock) else one_line(look, block.title)
            yield f"{heading} {escaped(title)}"
            yield from _body(block, look)
            yield from _foot(look, block.sources, block.region)


def _body(block: Block, look: Look) -> Iterator[str]:
    match block:
        case TextBlock():
            yield from _text(look, block.text)
        case CalloutBlock():
            yield from _text(look, block.text)
            if block.items:
                yield _list(look, block.items)
        case ListBlock():
            yield from _text(look, block.intro)
            yield _list(look, block.items)
        case StepsBlock():
            yield from _text(look, block.intro)
            steps = enumerate(block.items, 1)
            yield "\n".join(f"{number}. {escaped(one_line(look, item))}" for number, item in steps)
        case TableBlock():
            yield from _text(look, block.intro)
            yield from _text(look, block.caption)
            yield _table(look, block)
        case OptionsBlock():
            yield from _text(look, block.caption)
            for choice in block.choices:
                points = [(look.words.for_it, item) for item in choice.good]
                points += [(look.words.against_it, item) for item in choice.bad]
                points += [(look.words.not_known, choice.unknown)] if choice.unknown else []
                yield f"**{escaped(one_line(look, choice.name))}:** {escaped(one_line(look, choice.what))}"
                yield _list(look, [f"{heading}: {item}" for heading, item in points])
            yield from _text(look, block.text)
        case NumbersBlock() | BarsBlock() | TimelineBlock() | ScheduleBlock() | EvidenceBlock():
            yield from _text(look, block.caption)
            yield _list(look, picture_sentences(block, look))
            yield from _text(look, block.text)
        case _:
            assert_never(block)


def _table(look: Look, block: TableBlock) -> str:
    rows = [block.columns, ("---",) * len(block.columns), *block.rows]
    cells = [[cell if row is rows[1] else escaped(one_line(look, cell)) for cell in row] for row in rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in cells)


def _text(look: Look, raw: str) -> Iterator[str]:
    yield from map(escaped, paragraphs(look, raw))


def _list(look: Look, items: Iterable[str]) -> str:
    return "\n".join(f"- {escaped(one_line(look, item))}" for item in items)


def _foot(look: Look, sources: Iterable[str], region: tuple[str, ...] = ()) -> Iterator[str]:
    """Where something is true and what it rests on, the numbers as links."""
    cited, where = citation(look, sources), region_note(look, region)
    lines = [escaped(where) if where else "", f"{escaped(look.words.sources)}: {cited}" if cited else ""]
    if any(lines):
        yield "  \n".join(filter(None, lines))
