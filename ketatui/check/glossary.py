"""The words explained (words.yaml) as they stand in texts."""

import re
from collections.abc import Callable, Iterable, Iterator

from ketatui.model import Word

PLAIN_WORD = "plainword"
"""What stands for a glossary term where a text is measured without its terms: one word of two syllables."""


class Glossary:
    """Finds the terms of a glossary, in any of their forms, longest first."""

    def __init__(self, words: Iterable[Word]) -> None:
        """Reads every term and form; those in capitals (IV, TMS) only count in capitals."""
        self._words: dict[str, Word] = {}
        for word in words:
            for form in (word.term, *word.forms):
                self._words.setdefault(_key(form), word)
        forms = sorted(self._words, key=len, reverse=True)
        parts = "|".join(_pattern(form) for form in forms) or r"(?!)"
        self._pattern = re.compile(rf"(?<![\w-])(?:{parts})(?![\w-])")

    def uses(self, text: str) -> Iterator[tuple[re.Match[str], Word]]:
        """Each term in a text, with the word that explains it."""
        for match in self._pattern.finditer(text):
            yield match, self._words[_key(match.group())]

    def plainly(self, sentence: str, keep: Callable[[str], bool]) -> str:
        """The sentence with one plain word for each term, but for terms to `keep` as they stand."""
        return self._pattern.sub(lambda match: match.group() if keep(match.group()) else PLAIN_WORD, sentence)


def _key(form: str) -> str:
    """How a form is looked up: as it stands where it is an abbreviation, else in small letters."""
    form = " ".join(form.split())
    return form if _is_short(form) else form.lower()


def _is_short(form: str) -> bool:
    return sum(letter.isupper() for letter in form) > 1 and " " not in form


def _pattern(key: str) -> str:
    escaped = re.escape(key).replace(r"\ ", r"\s+")
    return escaped if _is_short(key) else f"(?i:{escaped})"
