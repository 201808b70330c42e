"""Which questions of a guide are about a crisis: only those are given to somebody in danger."""

import msgspec

from ketatui.crisis.judge import is_named
from ketatui.model import Guide, Question
from ketatui.shelf import beside

NAME = "crisis"
"""Under which name their ids are kept beside a compiled guide."""


class CrisisQuestions:
    """Judges questions when they are first asked about, or all at once so that this is kept with the guide.

    A question takes as long as some dozens of key strokes: whoever types that they want to die must not wait for it.
    """

    def __init__(self, guide: Guide) -> None:
        """Takes the guide; nothing is read yet."""
        self._guide = guide
        self._kept: frozenset[str] | None = None
        self._judged: dict[str, bool] = {}
        self._is_read = False

    def __contains__(self, question: Question) -> bool:
        """Whether a question, in any of its wordings, is one that help is shown for."""
        if not self._is_read:
            self._kept, self._is_read = self._read(), True
        if self._kept is not None:
            return question.id in self._kept
        if question.id not in self._judged:
            self._judged[question.id] = any(is_named(text) for text in (question.question, *question.also))
        return self._judged[question.id]

    def keep(self) -> None:
        """Judges every question and keeps what came of it, where a compiled guide keeps such things."""
        if kept := beside(self._guide.questions):
            kept.write(NAME, msgspec.json.encode([one.id for one in self._guide.questions if one in self]))

    def _read(self) -> frozenset[str] | None:
        kept = beside(self._guide.questions)
        data = kept.read(NAME) if kept else None
        try:
            return msgspec.json.decode(data, type=frozenset[str]) if data else None
        except msgspec.DecodeError:
            return None
