"""Text into sentences, and sentences into words, as readability formulas count them."""

import re

_SPLIT = re.compile(r"""(?:(?<=[.!?])|(?<=[.!?]["”’)]))[ \t]+(?=["“‘(]?[A-Z0-9{])|\n+""")
_SHORT = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|St|vs|e\.g|i\.e)\.$")
_WORD = re.compile(r"\{\w+\}|[^\W_]+(?:['’.,/_-][^\W_]+)*")


def sentences(text: str) -> list[str]:
    """The sentences of a text; a line without a full stop counts as one."""
    found: list[str] = []
    for part in _SPLIT.split(text):
        if found and _SHORT.search(found[-1]):
            found[-1] += f" {part.strip()}"
        elif words(part):
            found.append(part.strip())
    return found


def words(sentence: str) -> list[str]:
    """The words of a sentence: "24-hour", "1,148" and "{crisis}" are one word each."""
    return _WORD.findall(sentence)


def quoted(text: str, limit: int = 90) -> str:
    """A text between quotes, on one line and shortened, for a message."""
    line = " ".join(text.split())
    return f'"{line if len(line) <= limit else line[: limit - 1].rstrip() + "…"}"'
