"""Reads a query: each word with all that it may stand for in the guide, and how much it tells."""

from typing import NamedTuple

from ketatui.language.english import EVERYDAY_WORDS
from ketatui.language.remembered import remembering
from ketatui.language.spelling import Spelling
from ketatui.language.synonyms import Synonyms
from ketatui.language.terms import NOT, SMALL, WEAK, Token, root, stem, tokens
from ketatui.search.postings import Postings

SYNONYM, PHRASE, FAMILY, UNFINISHED, LONGER = 0.78, 0.95, 0.4, 0.95, 0.15
INSIDE = 0.8
"""What a match counts that is not the word itself: same group, same family, its beginning."""

SMALL_WEIGHT, ASKING_WEIGHT, NOT_WEIGHT, WEAK_SHARE = 0.2, 0.4, 0.15, 0.55
"""What words without a subject weigh beside a rare word, which weighs 1."""

UNKNOWN = 0.8
"""What a word weighs that nobody knows, perhaps mistyped beyond recognition; one known to be of other things weighs 1."""

READ = 500
"""Words of which is remembered what they stand for: each letter that is typed changes only the last one."""

ASKING = frozenset("what how who when why which long much many often".split())  # noqa: SIM905


class Slot(NamedTuple):
    """A word of a query. `terms` are the index terms it may stand for, each with a weight up to 1."""

    typed: str
    weight: float
    terms: dict[str, float]
    content: bool
    known: bool
    clause: int = 0
    word: str = ""

    @property
    def subject(self) -> bool:
        """Whether a question can be about this word; not so for "what", "help" or "time"."""
        return self.content and self.word not in WEAK and stem(self.word) not in WEAK


class Reader:
    """Turns queries into slots, by the words of one guide."""

    def __init__(self, postings: Postings, synonyms: Synonyms) -> None:
        """Takes the index and the synonyms of the guide."""
        self._postings, self._synonyms = postings, synonyms
        counts = dict(postings.surface)
        for word in SMALL | WEAK:
            counts[word] = counts.get(word, 0) + 50
        for name, every in synonyms.words.items():
            if name in postings.terms:
                for word in every:
                    counts.setdefault(word, 1)
        self._surface = counts
        self._spelling = Spelling(counts)
        self._finished = remembering(self._slot, READ)
        self._parts = remembering(self._parted, READ)

    def read(self, query: str) -> list[Slot]:
        """The slots of a query, in its order. Its last word may be unfinished, unless a space follows it."""
        typed = tokens(query)
        unfinished = query[-1:].isalnum()
        found = self._respelled(typed)
        stems = [stem(token.word) for token in found]
        slots = []
        for i, token in enumerate(found):
            last = unfinished and i == len(found) - 1
            read = self._slot(token.word, last=True) if last else self._finished(token.word)
            slots.append(read._replace(typed=token.typed, clause=token.clause))
        for start, end, name in self._synonyms.find(stems):
            if start and stems[start - 1] == NOT:
                continue
            self._add_synonym(slots, start, end, name)
        return slots

    def weight(self, one: str) -> float:
        """What a term of a wording weighs beside others, by how much it tells; synonym groups weigh nothing of their own."""
        if one[0] == "=":
            return 0.0
        if one == NOT:
            return NOT_WEIGHT
        if one in SMALL:
            return ASKING_WEIGHT if one in ASKING else SMALL_WEIGHT
        share = WEAK_SHARE if one in WEAK else 1.0
        return max(self._postings.rarity(one) * share, 0.08)

    def _respelled(self, typed: list[Token]) -> list[Token]:
        """Words run together are parted; words that were parted by mistake are joined."""
        found: list[Token] = []
        skip = False
        for i, token in enumerate(typed):
            if skip:
                skip = False
                continue
            word = token.word
            following = typed[i + 1].word if i + 1 < len(typed) else ""
            if following and self._joins(word, following):
                found.append(token._replace(word=word + following))
                skip = True
            else:
                found += [token._replace(word=part) for part in self._parts(word)] or [token]
        return found

    def _parted(self, word: str) -> tuple[str, ...]:
        """The words that were run together in one; none where it may be a word by itself."""
        if len(word) <= 5 or self._known(word) or self._spelling.starting_with(word) or self._spelling.close(word):
            return ()
        return self._spelling.parted(word)

    def _joins(self, word: str, following: str) -> bool:
        joined = word + following
        return joined in self._surface and not (self._known(word) and self._known(following))

    def _known(self, word: str) -> bool:
        return word in self._surface or stem(word) in self._postings.terms

    def _slot(self, word: str, *, last: bool = False) -> Slot:
        """What a word stands for wherever it is typed; the last one may be unfinished."""
        one, rarity = stem(word), self._postings.rarity
        if word == NOT:
            return Slot(word, NOT_WEIGHT, {NOT: 1.0}, False, True, word=word)
        if word in SMALL:
            return Slot(word, ASKING_WEIGHT if word in ASKING else SMALL_WEIGHT, {one: 1.0}, False, True, word=word)
        found: dict[str, float] = {}
        if one in self._postings.terms:
            found[one] = 1.0
        if last and (one in found or word not in EVERYDAY_WORDS):
            for longer in self._spelling.starting_with(word):
                found.setdefault(stem(longer), LONGER if one in found else UNFINISHED)
        if one not in found and word not in self._surface:
            for near, weight in self._spelling.close(word):
                if near in SMALL:
                    if not found:
                        return Slot(word, SMALL_WEIGHT, {stem(near): 1.0}, False, True, word=word)
                    continue
                found.setdefault(stem(near), weight)
        for term, weight in list(found.items()):
            for sibling in self._postings.families.get(root(term), ()):
                found.setdefault(sibling, weight * FAMILY)
            for _, _, name in self._synonyms.find([term]):
                found.setdefault(name, weight * SYNONYM)
        known = any(term in self._postings.terms for term in found)
        weight = max((rarity(term) for term, share in found.items() if share >= 0.7), default=1.0) if known else UNKNOWN
        if not known and word in EVERYDAY_WORDS:
            weight = 1.0
        if word in WEAK or one in WEAK:
            weight *= WEAK_SHARE
        if word.isdigit():
            weight *= 0.3
        return Slot(word, max(weight, 0.08), found, True, known, word=word)

    def _add_synonym(self, slots: list[Slot], start: int, end: int, name: str) -> None:
        """A group found at some words: each word of the phrase may stand for it."""
        rarity = self._postings.rarity(name)
        if name not in self._postings.terms:
            return
        places = [i for i in range(start, end) if slots[i].content] or [end - 1]
        for i in places:
            slot, share = slots[i], SYNONYM
            terms = dict(slot.terms)
            if end - start > 1:
                share = PHRASE
                terms.update({term: of_term * INSIDE for term, of_term in terms.items() if term[0] != "="})
            terms[name] = max(terms.get(name, 0.0), share)
            weight = max(slot.weight, rarity * 0.7) if not slot.known or not slot.content else slot.weight
            slots[i] = slot._replace(terms=terms, content=True, known=True, weight=weight)
