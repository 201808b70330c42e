"""Topics, answers, words, sources and helplines as plain text, for pipes and screen readers.

Linear text without frames or drawings: headings are lines, lists start with "- ", pictures are sentences.
`width` wraps the text at that many columns; None leaves each paragraph on one line. A text is made of
sections, each of which can be heard alone.
"""

from collections.abc import Iterable, Iterator

from ketatui.blocks import Block
from ketatui.model import Phone, Question, Topic, Word
from ketatui.render.look import Look
from ketatui.render.sentences import sentence, write_block, write_foot, write_items, write_text
from ketatui.render.sheet import Sheet
from ketatui.render.wording import about, one_line, own_page, phones


def topic_text(topic: Topic, look: Look, width: int | None = None) -> str:
    """A whole topic, with its title first."""
    return "\n".join(topic_sections(topic, look, width))


def topic_sections(topic: Topic, look: Look, width: int | None = None) -> list[str]:
    """The title with what is in short, each block, what to do, what to ask, the next step."""
    words = look.words
    first = Sheet(width)
    first.heading(one_line(look, topic.title))
    if topic.id in look.guide.clinic.topics:
        first.paragraph(own_page(look))
    write_text(first, look, topic.purpose)
    first.heading(words.in_short)
    write_items(first, look, topic.summary)
    write_foot(first, look, topic.sources)
    last = []
    if topic.actions:
        last.append(_titled(words.what_you_can_do, topic.actions, look, width))
        write_foot(last[0], look, topic.sources)
    if topic.ask:
        last.append(_titled(words.ask_your_clinic, topic.ask, look, width))
    if topic.next_step:
        sheet = _titled(words.next_step, (), look, width)
        write_text(sheet, look, topic.next_step)
        last.append(sheet)
    return [str(first), *_blocks(topic.blocks, look, width), *map(str, last)]


def question_text(question: Question, look: Look, width: int | None = None) -> str:
    """A question, its answer, and what more there is to say."""
    return "\n".join(question_sections(question, look, width))


def question_sections(question: Question, look: Look, width: int | None = None) -> list[str]:
    """A question with its answer, then each block of what more there is to say."""
    sheet = Sheet(width)
    sheet.heading(one_line(look, question.question))
    if question.id in look.guide.clinic.questions:
        sheet.paragraph(own_page(look))
    write_text(sheet, look, question.answer)
    write_foot(sheet, look, question.sources, question.region)
    return [str(sheet), *_blocks(question.more, look, width)]


def word_text(word: Word, look: Look, width: int | None = None) -> str:
    """A word, its plain meaning, and what people also call it."""
    sheet = Sheet(width)
    sheet.heading(one_line(look, word.term))
    write_text(sheet, look, word.plain)
    if word.lay:
        sheet.note(look.word(look.words.also_called, words=", ".join(word.lay)))
    write_foot(sheet, look, word.sources)
    return str(sheet)


def sources_text(look: Look, width: int | None = None) -> str:
    """Every source under the number by which it is quoted."""
    sheet = Sheet(width)
    sheet.heading(look.words.sources)
    for line in about(look):
        sheet.paragraph(line)
    numbers = range(1, len(look.guide.sources) + 1)
    return "\n".join([str(sheet), *(source_text(number, look, width) for number in numbers)])


def source_text(number: int, look: Look, width: int | None = None) -> str:
    """The source with a number, from 1."""
    sheet, source = Sheet(width), look.guide.sources[number - 1]
    sheet.item(sentence(source.title), f"{number}. ")
    for line in (sentence(f"{source.publisher}, {source.date}"), source.url, source.seen):
        sheet.note(line)
    return str(sheet)


def helpline_text(look: Look, width: int | None = None, *, crisis_first: bool = False) -> str:
    """The numbers of the reader's region, the most urgent first, and that staff can be told.

    `crisis_first`: the crisis line stands before the emergency number, as in the sentence above them.
    """
    sheet = Sheet(width)
    sheet.heading(look.words.help_now.capitalize())
    for line in helpline_lines(look, crisis_first=crisis_first):
        sheet.item(line)
    return str(sheet)


def helpline_lines(look: Look, *, few: bool = False, crisis_first: bool = False) -> list[str]:
    """The same, a number in each line; `few` leaves out what is not for danger."""
    urgent = [look.line.emergency, look.line.crisis, *([look.line.poison] if look.line.poison else [])]
    lines = [_phone(look, phone) for phone in (urgent if few else phones(look))]
    lines[:2] = lines[1::-1] if crisis_first else lines[:2]
    return [*lines[:2], f"{look.words.tell_staff}: {look.words.tell_staff_how}", *lines[2:]]


def _titled(title: str, items: Iterable[str], look: Look, width: int | None) -> Sheet:
    sheet = Sheet(width)
    sheet.heading(title)
    write_items(sheet, look, items)
    return sheet


def _blocks(blocks: Iterable[Block], look: Look, width: int | None) -> Iterator[str]:
    """The blocks that are true for this reader."""
    for block in blocks:
        if look.shows(block.region):
            sheet = Sheet(width)
            write_block(sheet, block, look)
            yield str(sheet)


def _phone(look: Look, phone: Phone) -> str:
    """A number in sentences: what it is, what to do, what it is for, whether it is confirmed."""
    parts = [phone.say, *([phone.does] if phone.does else []), *([] if phone.confirmed else [look.words.not_confirmed])]
    return f"{phone.name}: " + " ".join(sentence(one_line(look, part)) for part in parts)
