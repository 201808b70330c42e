"""The whole guide as plain text for paper and for e-mail, wrapped at 72 columns."""

from collections.abc import Iterator

from ketatui.export.order import advice_of, questions_by_topic, side_effects_by_group
from ketatui.render.look import Look
from ketatui.render.plain import helpline_text, question_text, sources_text, topic_text, word_text
from ketatui.render.sheet import Sheet
from ketatui.render.wording import about
from ketatui.search.names import words_called

WIDTH = 72
"""Columns of a line."""


def as_text(look: Look) -> str:
    """Everything that a person may read, from the numbers to call to the sources."""
    return "\n\n".join(part.strip("\n") for part in _parts(look)) + "\n"


def _parts(look: Look) -> Iterator[str]:
    words, guide = look.words, look.guide
    yield _title(words.title, "=")
    yield _lines(*about(look), words.not_a_diagnosis)
    yield helpline_text(look, WIDTH)
    contents = Sheet(WIDTH)
    contents.heading(words.export_contents)
    after = (words.export_questions, words.export_side_effects, words.words, words.sources)
    for title in (*guide.titles.values(), *after):
        contents.item(title)
    yield str(contents)
    for topic in guide.topics:
        yield _rule() + topic_text(topic, look, WIDTH)
    yield _rule() + _title(words.export_questions, "-")
    for title, questions in questions_by_topic(look):
        yield _title(title, "-")
        for question in questions:
            yield question_text(question, look, WIDTH)
    yield _rule() + _title(words.export_side_effects, "-")
    for title, effects in side_effects_by_group(look):
        yield _title(title, "-")
        for effect in effects:
            sheet = Sheet(WIDTH)
            sheet.heading(effect.label)
            for heading, text in advice_of(effect, look):
                sheet.item(f"{heading}: {text}")
            yield str(sheet)
    yield _rule() + _title(words.words, "-")
    for word in words_called(guide.words, ""):
        yield word_text(word, look, WIDTH)
    yield _rule() + sources_text(look, WIDTH)
    yield _lines(words.export_license)


def _title(text: str, sign: str) -> str:
    return f"{text}\n{sign * len(text)}\n"


def _rule() -> str:
    return "\n"


def _lines(*texts: str) -> str:
    sheet = Sheet(WIDTH)
    for text in texts:
        sheet.paragraph(text)
    return str(sheet)
