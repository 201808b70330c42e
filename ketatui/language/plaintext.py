"""What people type, made plain enough to find phrases in: typos, missing spaces, text-speak, fancy letters."""

import re
from collections.abc import Iterable

from ketatui.language.english import EVERYDAY_WORDS
from ketatui.language.phrases import EITHER, END, START
from ketatui.language.remembered import remembering
from ketatui.language.spelling import Spelling
from ketatui.language.synonyms import EVERYDAY
from ketatui.language.terms import IRREGULAR, NEGATIONS, NOT, SHORTHAND, SMALL, WEAK, WORD, fold
from ketatui.language.typed_words import CANNOT, CORE, JOINED, NUMBERS_TO_CALL, ORDINARY_NEIGHBOURS, SHORT_FORMS

LONGEST = 2_000
"""Letters that are read at the beginning of a text, and as many at its end."""

SYMBOLS = str.maketrans("013457@$!|+", "oieastasiit")
REPEATED = re.compile(r"(.)\1{2,}")
PIECE = re.compile(r"[^\s]+")
EDGES = re.compile(r"^[^\w@$]+|[^\w@$]+$")
LETTERS = re.compile(r"[^\W\d_]+|\d+")
SPELT_OUT = re.compile(r"\b[a-z](?:[ .-][a-z]){2,}\b")
OVERDOSED = re.compile(r"\b[Oo]\.?[Dd]['’`]d\b")
NO_LETTER = re.compile("[^a-z]")

NEARLY, SURELY = 0.6, 0.75
"""How near a word must be to be a misspelling of another, and to be one before words run together are looked for."""

ALWAYS_LIKELY = 0.12
"""How much likelier the words of CORE are than others that are as near."""

MISTYPED = 2.5
"""What a mistyped word costs among words run together, beside 1 for a right one."""

LONGEST_RUN = 60
"""Letters of words run together that are looked at."""


class Plain:
    """Makes typed text plain: "i want to die" out of "I WANNA d!eee" and "iwanttodie"."""

    def __init__(self, known: Iterable[str]) -> None:
        """Takes the words that the phrases use; what is unknown may be one of them, mistyped."""
        words = frozenset(known) | CORE
        everyday = SMALL.union(WEAK, EVERYDAY_WORDS, WORD.findall(EVERYDAY), IRREGULAR, SHORTHAND)
        self._right = words.union(ORDINARY_NEIGHBOURS, NEGATIONS, everyday, SHORT_FORMS)
        whole = words.union(SMALL, NEGATIONS, (word for word in SHORT_FORMS if len(word) > 3))
        self._pieces = frozenset(word for word in whole if len(word) > 1) | {"i", "a", "im", "ive"}
        likely = words | NEGATIONS | CANNOT
        self._spelling = Spelling({word: 9 if word in CORE else 1 for word in likely if len(word) > 2})
        self._word = remembering(self._plain_word, 5_000)

    def words(self, text: str) -> list[str]:
        """The words of a text, between a mark for its start and one for its end."""
        if len(text) > 2 * LONGEST:
            text = text[:LONGEST] + " " + text[-LONGEST:]
        text = SPELT_OUT.sub(_unspelt, fold(OVERDOSED.sub("overdosed", text)))
        words: list[str] = []
        for piece in _together(PIECE.findall(text)):
            words += self._word(piece)
        return [START, *_together(words), END]

    def _plain_word(self, piece: str) -> tuple[str, ...]:
        piece = EDGES.sub("", piece)
        if piece in SHORT_FORMS:
            return tuple(SHORT_FORMS[piece].split())
        parts = LETTERS.findall(piece)
        if len(parts) != 1 or parts[0] != piece:
            guess = self._put_right(NO_LETTER.sub("", piece.translate(SYMBOLS)))
            if not CORE.isdisjoint(guess) and not piece.isdigit():
                return guess
            guess = tuple(sorted(word for word in CORE if len(word) == len(piece) > 3 and self._masked(piece, word)))
            if guess:
                return guess[:1]
        return tuple(right for part in parts for right in self._put_right(part) or (part,))

    def _masked(self, piece: str, word: str) -> bool:
        """Whether letters of a word were hidden behind signs: su*cide."""
        hidden = sum(not letter.isalpha() for letter in piece)
        alike = all(a == b or not a.isalnum() for a, b in zip(piece, word, strict=True))
        return alike and 0 < hidden < len(word) / 2 and not set("-/.,") & set(piece)

    def _put_right(self, word: str) -> tuple[str, ...]:
        """A word with its typing mistakes put right; several where spaces were missing; none if it is unknown."""
        if not word:
            return ()
        if word.isdecimal() and len(word) > 1 and word not in NUMBERS_TO_CALL:
            return ("#n",)
        if word in SHORT_FORMS:
            return tuple(SHORT_FORMS[word].split())
        if word in CANNOT:
            return ("cannot",)
        if word in NEGATIONS and word not in ("no", "nobody", "never", "none", "without"):
            return (NOT,)
        if word in self._right:
            return (word,)
        for single in (REPEATED.sub(r"\1", word), REPEATED.sub(r"\1\1", word)):
            if single != word and single in self._right:
                return self._put_right(single)
        if "suic" in word:
            return ("suicide",)
        near, likeness = self._near(word)
        if likeness >= SURELY:
            return near
        return self._parted(word, fuzzy=False) or near or self._parted(word, fuzzy=True)

    def _near(self, word: str) -> tuple[tuple[str, ...], float]:
        """The words that a mistyped one may be, as one ("want/wait"), likeliest first; and how like the first is."""
        close = [one for one in self._spelling.close(word) if one[1] >= NEARLY]
        close.sort(key=lambda one: -one[1] - ALWAYS_LIKELY * (one[0] in CORE))
        right = [self._put_right(one) for one, _ in close]
        single = dict.fromkeys(one[0] for one in right if len(one) == 1)
        return ((EITHER.join(single),), close[0][1]) if single else ((), 0.0)

    def _parted(self, word: str, *, fuzzy: bool) -> tuple[str, ...]:
        """Words that were typed without spaces, as few as may be; with `fuzzy` some may be mistyped too."""
        if not 4 <= len(word) <= LONGEST_RUN:
            return ()
        best: list[tuple[float, tuple[str, ...]]] = [(0.0, ()), *((99.0, ()) for _ in word)]
        for end in range(1, len(word) + 1):
            for start in range(max(0, end - 12), end):
                cost, before = best[start]
                piece = word[start:end]
                if cost + 1 >= best[end][0]:
                    continue
                if piece in self._pieces:
                    best[end] = (cost + 1, (*before, piece))
                elif fuzzy and len(piece) > 5 and cost + MISTYPED < best[end][0] and (near := self._near(piece)[0]):
                    best[end] = (cost + MISTYPED, before + near)
        whole = best[-1][1]
        if len(whole) < 2:
            return ()
        return tuple(right for piece in whole for right in (EITHER not in piece and self._put_right(piece)) or (piece,))


def _unspelt(match: re.Match[str]) -> str:
    """Letters that were typed one by one, put together."""
    return NO_LETTER.sub("", match.group())


def _together(words: list[str]) -> list[str]:
    """Words that were parted by mistake, put together: "my self", "sui cide"."""
    found: list[str] = []
    for word in words:
        if found and found[-1] + word in JOINED:
            found[-1] += word
        else:
            found.append(word)
    return found
