"""Things found by what people call them: a word by its forms, a side effect by its lay names."""

from collections.abc import Sequence

from ketatui.model import SideEffect, Word


def words_called(words: Sequence[Word], typed: str) -> list[Word]:
    """The words whose term, forms or lay names start with, or else contain, what was typed; all for nothing typed."""
    wanted = typed.strip().casefold()

    def rank(word: Word) -> int:
        names = [name.casefold() for name in (word.term, *word.forms, *word.lay)]
        if any(name.startswith(wanted) for name in names):
            return 0
        return 1 if any(wanted in name for name in names) else 2

    ranked = sorted(((rank(word), word.term.casefold(), word) for word in words), key=lambda item: item[:2])
    return [word for place, _, word in ranked if place < 2]


def is_called(effect: SideEffect, typed: str) -> bool:
    """Whether a side effect goes by what was typed: its label, its term or a lay word."""
    wanted = typed.strip().casefold()
    return any(wanted in name.casefold() for name in (effect.label, effect.term, *effect.lay))
