"""Topics, answers, words, sources and helplines as plain text, for pipes and screen readers.

Linear text without frames or drawings: headings are lines, lists start with "- ", pictures are sentences.
`width` wraps the text at that many columns; None leaves each paragraph on one line.
"""

from ketatui.model import Phone, Question, Topic, Word
from ketatui.render.look import Look
from ketatui.render.sentences import sentence, write_block, write_foot, write_items, write_text
from ketatui.render.sheet import Sheet
from ketatui.render.wording import about, one_line, own_page, phones


def topic_text(topic: Topic, look: Look, width: int | None = None) -> str:
    """A whole topic, with its title first."""
    sheet, words = Sheet(width), look.words
    sheet.heading(one_line(look, topic.title))
    if topic.id in look.guide.clinic.topics:
        sheet.paragraph(own_page(look))
    write_text(sheet, look, topic.purpose)
    sheet.heading(words.in_short)
    write_items(sheet, look, topic.summary)
    write_foot(sheet, look, topic.sources)
    for block in topic.blocks:
        if look.shows(block.region):
            write_block(sheet, block, look)
    if topic.actions:
        sheet.heading(words.what_you_can_do)
        write_items(sheet, look, topic.actions)
        write_foot(sheet, look, topic.sources)
    if topic.ask:
        sheet.heading(words.ask_your_clinic)
        write_items(sheet, look, topic.ask)
    if topic.next_step:
        sheet.heading(words.next_step)
        write_text(sheet, look, topic.next_step)
    return str(sheet)


def question_text(question: Question, look: Look, width: int | None = None) -> str:
    """A question, its answer, and what more there is to say."""
    sheet = Sheet(width)
    sheet.heading(one_line(look, question.question))
    if question.id in look.guide.clinic.questions:
        sheet.paragraph(own_page(look))
    write_text(sheet, look, question.answer)
    write_foot(sheet, look, question.sources, question.region)
    for block in question.more:
        if look.shows(block.region):
            write_block(sheet, block, look)
    return str(sheet)


def word_text(word: Word, look: Look, width: int | None = None) -> str:
    """A word, its plain meaning, and what people also call it."""
    sheet = Sheet(width)
    sheet.heading(one_line(look, word.term))
    write_text(sheet, look, word.plain)
    if word.lay:
        sheet.paragraph(look.word(look.words.also_called, words=", ".join(word.lay)))
    write_foot(sheet, look, word.sources)
    return str(sheet)


def sources_text(look: Look, width: int | None = None) -> str:
    """Every source under the number by which it is quoted."""
    sheet = Sheet(width)
    sheet.heading(look.words.sources)
    for line in about(look):
        sheet.paragraph(line)
    for number, source in enumerate(look.guide.sources, 1):
        sheet.paragraph(f"[{number}] {sentence(source.title)}")
        sheet.note(sentence(f"{source.publisher}, {source.date}"))
        sheet.note(source.url)
        sheet.note(source.seen)
    return str(sheet)


def helpline_text(look: Look, width: int | None = None) -> str:
    """The numbers of the reader's region, the most urgent first, and that staff can be told."""
    sheet = Sheet(width)
    sheet.heading(look.words.help_now)
    lines = [_phone(look, phone) for phone in phones(look)]
    for line in (*lines[:2], f"{look.words.tell_staff}: {look.words.tell_staff_how}", *lines[2:]):
        sheet.item(line)
    return str(sheet)


def _phone(look: Look, phone: Phone) -> str:
    """A number in sentences: what it is, what to do, what it is for, whether it is confirmed."""
    parts = [phone.say, *([phone.does] if phone.does else []), *([] if phone.confirmed else [look.words.not_confirmed])]
    return f"{phone.name}: " + " ".join(sentence(one_line(look, part)) for part in parts)
