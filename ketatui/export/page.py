"""The whole guide as one page for browsers, phones and paper: WCAG 2.2 AA, no script, nothing fetched from anywhere."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from ketatui.export.blocks import blocks, foot, points, text
from ketatui.export.element import el, listed, written
from ketatui.export.order import advice_of, questions_by_topic, side_effects_by_group
from ketatui.export.style import style
from ketatui.model import Question, SideEffect, Topic
from ketatui.render.look import Look
from ketatui.render.plain import helpline_lines
from ketatui.render.sentences import sentence
from ketatui.render.wording import about, one_line, own_page
from ketatui.search.names import words_called

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""What a browser may load for the page: nothing but the style in it (Content Security Policy, level 3)."""


def as_html(look: Look) -> str:
    """The page, in the language of the guide and with the numbers of the region."""
    words, guide = look.words, look.guide
    head = el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", http_equiv="Content-Security-Policy", content=POLICY),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="color-scheme", content="light dark"),
        el("title", words.title),
        el("style", style()),
    )
    body = el(
        "body",
        el("a", words.export_skip, href="#main", class_="skip"),
        el("header", el("h1", words.title), *_about(look)),
        el("nav", el("h2", words.export_contents, id="contents"), _contents(look), aria_labelledby="contents"),
        el("main", *_main(look), id="main", tabindex="-1"),
        el("footer", el("p", words.not_a_diagnosis), el("p", words.export_license)),
    )
    return "<!DOCTYPE html>\n" + written(el("html", head, body, lang=guide.language)) + "\n"


def _about(look: Look) -> Iterator[Element]:
    """Which guide this is, who has read it, and whom to call: before everything else."""
    yield from (el("p", line) for line in about(look))
    yield el("p", el("strong", look.word(look.words.plain_danger)))


def _sections(look: Look) -> list[tuple[str, str]]:
    """The id and the title of every part, in order."""
    words = look.words
    return [
        ("help-now", words.need_help),
        *((f"topic-{topic.id}", one_line(look, topic.title)) for topic in look.guide.topics),
        ("questions", words.export_questions),
        ("side-effects-list", words.export_side_effects),
        ("words", words.words),
        ("sources", words.sources),
    ]


def _contents(look: Look) -> Element:
    return listed("ol", (el("a", title, href=f"#{name}") for name, title in _sections(look)))


def _main(look: Look) -> Iterator[Element]:
    made = [
        [_lines(helpline_lines(look))],
        *(list(_topic(topic, look)) for topic in look.guide.topics),
        list(_questions(look)),
        list(_side_effects(look)),
        [_words(look)],
        [_sources(look)],
    ]
    for (name, title), parts in zip(_sections(look), made, strict=True):
        yield el("section", el("h2", title, id=name), *parts)


def _lines(items: list[str]) -> Element:
    return listed("ul", items)


def _topic(topic: Topic, look: Look) -> Iterator[Element]:
    words = look.words
    if topic.id in look.guide.clinic.topics:
        yield el("p", el("em", own_page(look)))
    yield from text(look, topic.purpose)
    summary = [el("h3", words.in_short), points(look, topic.summary), *foot(look, topic.sources)]
    yield el("div", *summary, class_="box short")
    yield from blocks(topic.blocks, look, 3)
    if topic.actions:
        yield el("h3", words.what_you_can_do)
        yield points(look, topic.actions)
        yield from foot(look, topic.sources)
    if topic.ask:
        yield el("h3", words.ask_your_clinic)
        yield points(look, topic.ask)
    if topic.next_step:
        yield el("h3", words.next_step)
        yield from text(look, topic.next_step)


def _questions(look: Look) -> Iterator[Element]:
    for title, questions in questions_by_topic(look):
        yield el("h3", title)
        for question in questions:
            yield el("div", *_answer(question, look))


def _answer(question: Question, look: Look) -> Iterator[Element]:
    yield el("h4", one_line(look, question.question), id=f"question-{question.id}")
    if question.id in look.guide.clinic.questions:
        yield el("p", el("em", own_page(look)))
    yield from text(look, question.answer)
    yield from foot(look, question.sources, question.region)
    yield from blocks(question.more, look, 5)


def _side_effects(look: Look) -> Iterator[Element]:
    for title, effects in side_effects_by_group(look):
        yield el("h3", title)
        for effect in effects:
            yield el("div", *_side_effect(effect, look))


def _side_effect(effect: SideEffect, look: Look) -> Iterator[Element]:
    yield el("h4", effect.label, id=f"side-effect-{effect.id}")
    entries: list[Element] = []
    last = ""
    for heading, said in advice_of(effect, look):
        entries += [el("dt", heading)] if heading != last else []
        entries.append(el("dd", said))
        last = heading
    yield el("dl", *entries)
    yield from foot(look, effect.sources)


def _words(look: Look) -> Element:
    entries: list[Element] = []
    for word in words_called(look.guide.words, ""):
        also = look.word(look.words.also_called, words=", ".join(word.lay)) if word.lay else ""
        entries += [el("dt", word.term), el("dd", look.text(word.plain))]
        entries += [el("dd", also)] if also else []
    return el("dl", *entries)


def _sources(look: Look) -> Element:
    return el(
        "ol",
        *(
            el(
                "li",
                el("a", source.title, href=source.url),
                f" {sentence(f'{source.publisher}, {source.date}')} {source.seen}",
                id=f"source-{number}",
            )
            for number, source in enumerate(look.guide.sources, 1)
        ),
    )
