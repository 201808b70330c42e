"""Topics, answers, words, sources and helplines as panels, the same on screen and on the command line."""

from collections.abc import Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from ketatui.blocks import Block, CalloutBlock
from ketatui.model import Phone, Question, Source, Topic, Word
from ketatui.render.body import body
from ketatui.render.frame import Frame, foot
from ketatui.render.look import Look
from ketatui.render.prose import Hanging, bullets, prose, spaced
from ketatui.render.wording import about, callout_title, one_line, own_page, phones


def topic_panels(topic: Topic, look: Look) -> list[RenderableType]:
    """A whole topic: its purpose, "In short", its blocks, what to do, what to ask, the next step."""
    words, cited = look.words, foot(look, topic.sources)
    own = [_line(look, prose(look, own_page(look), "caution"))] if topic.id in look.guide.clinic.topics else []
    shown = [[block_panel(block, look)] for block in topic.blocks if look.shows(block.region)]
    parts: list[Sequence[RenderableType]] = [
        [*own, _line(look, prose(look, topic.purpose))],
        [Frame(look, words.in_short, [*bullets(look, topic.summary), *cited], colour="primary")],
        *shown,
    ]
    if topic.actions:
        parts.append([_plain_frame(look, words.what_you_can_do, [*bullets(look, topic.actions), *cited])])
    if topic.ask:
        parts.append([_plain_frame(look, words.ask_your_clinic, bullets(look, topic.ask, "?"))])
    if topic.next_step:
        head = Text(look.text(words.next_step), look.style("primary", bold=True))
        parts.append([_line(look, head), _line(look, prose(look, topic.next_step))])
    return spaced(look, *parts)


def block_panel(block: Block, look: Look) -> RenderableType:
    """One block of any kind in its frame, with its sources and, where it has one, its region."""
    parts = [*body(block, look), *foot(look, block.sources, block.region)]
    if isinstance(block, CalloutBlock):
        title = callout_title(look, block)
        if block.level != "note":
            return _loud_frame(look, title, parts, block.level)
    return _plain_frame(look, one_line(look, block.title), parts)


def question_panels(question: Question, look: Look) -> list[RenderableType]:
    """An answer in a panel titled by its question, then the panels of `more`."""
    own = [prose(look, own_page(look), "caution")] if question.id in look.guide.clinic.questions else []
    parts = [*own, prose(look, question.answer), *foot(look, question.sources, question.region)]
    answer = Frame(look, one_line(look, question.question), parts, colour="primary")
    more = [[block_panel(block, look)] for block in question.more if look.shows(block.region)]
    return spaced(look, [answer], *more)


def message_panel(look: Look, title: str, text: str) -> RenderableType:
    """A message of the program in a quiet frame, such as "Nothing here about that."."""
    return _plain_frame(look, one_line(look, title), [prose(look, text)])


def words_panel(word: Word, look: Look) -> RenderableType:
    """A word, its plain meaning, and what people also call it."""
    also = look.word(look.words.also_called, words=", ".join(word.lay)) if word.lay else ""
    parts = spaced(look, [prose(look, word.plain)], [prose(look, also, "secondary")] if also else [])
    return _plain_frame(look, one_line(look, word.term), [*parts, *foot(look, word.sources)])


def sources_panels(look: Look) -> list[RenderableType]:
    """Every source under the number by which it is quoted: what it is, who wrote it, when it was read."""
    numbers = look.guide.source_numbers
    width = len(str(len(numbers))) + 3
    head = Text(look.text(look.words.sources), look.style("primary", bold=True))
    told = [_line(look, prose(look, line)) for line in about(look)]
    return spaced(
        look,
        [_line(look, head)],
        told,
        *([_source(look, s, f"[{numbers[s.id]}]".ljust(width))] for s in look.guide.sources),
    )


def helpline_panels(look: Look, *, crisis_first: bool = False) -> list[RenderableType]:
    """The numbers of the reader's region, the most urgent first, and that staff can be told.

    `crisis_first`: the crisis line stands before the emergency number, as in the help line.
    """
    urgent = (look.line.emergency, look.line.crisis)
    panels = [[_phone(look, phone, urgent=phone in urgent)] for phone in phones(look)]
    panels[:2] = panels[1::-1] if crisis_first else panels[:2]
    staff = Frame(look, look.words.tell_staff, [prose(look, look.words.tell_staff_how)], colour="primary")
    return spaced(look, *panels[:2], [staff], *panels[2:])


def _plain_frame(look: Look, title: str, parts: Sequence[RenderableType]) -> Frame:
    """A quiet frame; its title is a heading."""
    return Frame(look, title, parts, title_style=look.style("primary", bold=True))


def _loud_frame(look: Look, title: str, parts: Sequence[RenderableType], level: str) -> Frame:
    """A heavy frame with a sign before its title, for what must not be missed."""
    style = look.alarm if level == "urgent" else None
    return Frame(look, f"! {title}", parts, colour=level, heavy=True, title_style=style)


def _line(look: Look, text: RenderableType) -> RenderableType:
    """A text outside the frames, in line with the texts inside them."""
    return Padding(text, (0, 2), style=look.style("foreground"))


def _source(look: Look, source: Source, mark: str) -> RenderableType:
    text = Text.assemble(
        (source.title, look.style("foreground", bold=True)),
        (f"\n{source.publisher}, {source.date}", look.style("foreground")),
        (f"\n{source.url}", look.style("secondary")),
        (f"\n{source.seen}", look.style("foreground")),
    )
    return _line(look, Hanging(Text(mark, look.style("secondary", bold=True)), text))


def _phone(look: Look, phone: Phone, *, urgent: bool) -> RenderableType:
    parts: list[RenderableType] = [prose(look, phone.say, bold=True)]
    if phone.does:
        parts.append(prose(look, phone.does))
    if not phone.confirmed:
        parts.append(prose(look, look.words.not_confirmed, "caution"))
    name = one_line(look, phone.name)
    if urgent:
        return _loud_frame(look, name, parts, "urgent")
    return _plain_frame(look, name, parts)
