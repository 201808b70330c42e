"""The lines under a question: how many answers there are, each with its topic, and where to go on."""

import re

from rich.text import Text

from ketatui.model import Question
from ketatui.render.look import Look
from ketatui.render.urgency import crisis_line_first
from ketatui.search.index import Answers, Hit, Index
from ketatui.search.typed import BESIDE_HELP
from ketatui.tui.choices import Choice
from ketatui.tui.messages import GoBack, OpenPage, OpenTopic, PutOnList

PERHAPS = 3
"""Answers that are offered where the search is not sure."""

RELATED = 3
"""Questions at most that are offered after an answer."""


class AnswerLines:
    """What a page offers for an answer of the search."""

    def __init__(self, look: Look, index: Index) -> None:
        """Takes the words to offer it in."""
        self._look = look
        self._index = index

    def count(self, text: str, found: Answers) -> str:
        """The line over the answers; empty where help stands first."""
        words = self._look.words
        if found.crisis:
            return ""
        if not text.strip():
            return words.common_questions
        if found.waiting:
            return words.looking
        if not found.confident:
            return words.perhaps if found.hits and not found.elsewhere else words.nothing_found
        return words.answers_one if len(found.hits) == 1 else self._look.word(words.answers_many, n=len(found.hits))

    def choices(self, text: str, found: Answers) -> list[Choice]:
        """Help where it is needed, the answers, and where there is none the visit list and the topics."""
        words = self._look.words
        help_now = OpenPage("help", crisis_first=found.crisis and crisis_line_first(text))
        choices = [Choice(f"! {words.need_help}", help_now)] if found.crisis else []
        if not text.strip():
            return [self._asked(question) for question in self._index.common()]
        if found.waiting:
            return choices
        if found.confident:
            choices += [self._found(hit) for hit in found.hits[: BESIDE_HELP if found.crisis else None]]
        elif not found.danger:
            choices += [] if found.elsewhere else [self._found(hit) for hit in found.hits[:PERHAPS]]
            choices += [Choice(f"+ {words.put_on_list}", PutOnList(text))]
            choices += [Choice(title, OpenTopic(topic)) for topic, title in self._look.guide.titles.items()]
        return choices

    def go_on(self, shown: Question, *, back: bool) -> list[Choice]:
        """Where to go from an answer: its topic, related questions, the visit list; `back`, where it is read alone."""
        words = self._look.words
        lines = [Choice(f"< {words.back_to_answers}", GoBack())] if back else []
        lines.append(Choice(self._look.word(words.read_on, topic=self._topic(shown)), OpenTopic(shown.topic)))
        lines += [self._asked(question) for question in self._index.related(shown)[:RELATED]]
        return [*lines, Choice(f"+ {words.put_on_list}", PutOnList(shown.question))]

    def _asked(self, question: Question) -> Choice:
        return Choice(question.question, question, self._topic(question))

    def _found(self, hit: Hit) -> Choice:
        """The question with the words that led to it in bold."""
        text = Text(hit.question.question)
        for word in hit.matched:
            text.highlight_regex(re.compile(rf"(?<!\w){re.escape(word)}\w*", re.IGNORECASE), "bold underline")
        return Choice(text, hit.question, self._topic(hit.question))

    def _topic(self, question: Question) -> str:
        return self._look.guide.titles[question.topic]
