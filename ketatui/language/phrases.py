"""A small language for phrases: how the tables of crisis wording are written, read and looked for."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

LISTS: dict[str, str] = {
    "child": "kid|kids|child|children|toddler|baby|son|daughter|grandson|granddaughter|grandchild|boy|girl|teen",
    "gun": "gun|rifle|pistol|shotgun|firearm|revolver|handgun|glock|guns",
    "hurt": "bit|banged|scratched|cutted|punched|kicked|kicking|hurt|hurts|hurting|harm|harms|harming|harmed|cut|cuts|cutting|burn|burns|burning|"
    "burned|burnt|hit|hits|hitting|punch|punching|injure|injuring|injured|slash|slashing|"
    "slashed|scratch|scratching|starve|starving|punish|punishing|mutilate|mutilating|bite|"
    "biting|beat|beating|choke|choking|stabbed",
    "kill": "kill|kills|killing|killed|hang|hanging|hanged|hung|shoot|shooting|stab|stabbing|"
    "stabbed|drown|drowning|drowned|strangle|strangled|suffocate|smother|poison|poisoned|"
    "poisoning|electrocute|gas|gassing|unalive|unaliving|murder|destroy",
    "pills": "pill|pills|tablet|tablets|med|meds|medication|medications|medicine|medicines|"
    "capsules|painkillers|antidepressants|sleeping|tylenol|paracetamol|aspirin|xanax|benzos|"
    "opioids|oxy|dose|doses|ketamine|insulin|drugs|bottle|stuff|prescription|ambien|"
    "valium|lithium|advil|ibuprofen|percocet|fentanyl|heroin|spray|lozenges|troches|"
    "klonopin|seroquel|zoloft|prozac|tramadol|codeine|morphine|trazodone|amitriptyline",
    "self": "myself|himself|herself|themself|themselves|themselfs|yourself|urself|ourselves|oneself|meself",
    "took": "took|taken|swallowed|swallow|ate|downed|popped|injected|snorted|drank|gulped|ingested|had",
    "want": "want|wants|wanted|wanting|wish|wishes|wished|wishing|ready|hope|hopes|hoping|deserve|deserves|prefer|pray|"
    "praying|need|needs|rather|decided|let|urge|urges|tried|trying|try|tries|plan|planning|planned|thinking|intend|"
    "threatening|threatened|threatens|tempted|attempt|attempted|considering|consider|considered|promised|quiero",
    "attack": "hits|hit|hitting|beats|beat|beating|hurts|hurting|hurt|rape|raped|rapes|raping|abuse|abused|abusing|abuses|"
    "choked|chokes|choking|threatens|threatened|threatening|attacked|attacking|assaulted|punched|punches|kicks|kill|"
    "kills|killing|shoot|stab|molested|molests|touching|touches|strangled|murder",
    "people": "him|her|them|someone|somebody|people|everyone|everybody|others|wife|husband|kids|children|baby|son|daughter|"
    "boss|nurse|doctor|you|mother|dad|father|mom|parents|family|neighbor|neighbour|brother|sister|anyone|me",
    "who": "stepfather|stepmom|stepmother|grandfather|grandpa|cousin|guy|boyfriends|girlfriends|he|she|they|husband|wife|boyfriend|girlfriend|partner|ex|dad|father|mom|mum|"
    "mother|stepdad|son|daughter|brother|sister|uncle|someone|somebody|man|guy|boss|"
    "roommate|people|neighbor|neighbour|who",
}
"""Lists of words that many phrases share."""

START, END, MARK = "^", "$", "#"
"""Marks in a list of words: start and end of the text, and ordinary wording that was taken out."""

EITHER = "/"
"""Stands between the words that a mistyped one may be, likeliest first."""

NAME = re.compile("<(.*?)>")


class Step(NamedTuple):
    """One piece of a phrase: the words that fit, and how many others may stand before them."""

    words: frozenset[str]
    gap: int


class Begun(NamedTuple):
    """The phrases that begin with one word, and what is looked at before any of them is.

    `alone`: one of them is no longer than that word. `second`: the words that the others may go on with, the farthest
    of them so many words on.
    """

    phrases: list[list[Step]]
    alone: bool
    second: frozenset[str]
    reach: int

    def goes_on(self, words: Sequence[str], at: int) -> bool:
        """Whether any of the phrases may stand here: of most no second word does."""
        if self.alone:
            return True
        near = words[at : at + self.reach]
        return not self.second.isdisjoint(near) or any(_fits(word, self.second) for word in near if EITHER in word)


def _begun(phrases: list[list[Step]]) -> Begun:
    seconds = [steps[1] for steps in phrases if len(steps) > 1]
    words = frozenset[str]().union(*(step.words for step in seconds))
    return Begun(phrases, len(seconds) < len(phrases), words, max((step.gap + 1 for step in seconds), default=0))


NOTHING = _begun([])
"""No phrases at all."""


class Phrases:
    """Phrases ready to be looked for. See `ketatui.crisis.despair_words` for how they are written."""

    def __init__(self, table: str, lists: Mapping[str, str]) -> None:
        """Notes by which words the phrases of a table begin; `lists` holds the words behind each <name>.

        A phrase is read when a text first has a word that it begins with: most of a table never is.
        """
        self._lists = lists
        self._lines = [line.split() for line in table.replace(";", "\n").split("\n")]
        self._by_first: dict[str, list[int]] = {}
        self._begun: dict[str, Begun] = {}
        for number, line in enumerate(self._lines):
            for word in dict.fromkeys(_firsts(line, lists)):
                self._by_first.setdefault(word, []).append(number)

    def found(self, words: Sequence[str]) -> bool:
        """Whether any phrase stands among words that `Plain` made."""
        for start, word in enumerate(words, 1):
            if word in self._by_first or EITHER in word:
                for one in word.split(EITHER):
                    begun = self._beginning(one)
                    if begun.goes_on(words, start) and any(_walk(steps, 1, words, start) for steps in begun.phrases):
                        return True
        return False

    def without(self, words: Sequence[str]) -> list[str]:
        """The words with a mark instead of each phrase, so that what stood beside it does not join."""
        likeliest = [word.partition(EITHER)[0] for word in words]
        kept, i = [], 0
        while i < len(words):
            end = self._end(likeliest, i)
            if end > i and words[i] != END:
                kept += [MARK] if words[end - 1] != END else [MARK, END]
                i = end
            else:
                kept.append(words[i])
                i += 1
        return kept

    def _beginning(self, word: str) -> Begun:
        """The phrases that begin with a word."""
        if word not in self._by_first:
            return NOTHING
        if word not in self._begun:
            every = [steps for number in self._by_first[word] for steps in _read(self._lines[number], self._lists)]
            self._begun[word] = _begun([steps for steps in every if word in steps[0].words])
        return self._begun[word]

    def _end(self, words: Sequence[str], start: int) -> int:
        """Where the longest phrase that starts at a word ends; 0 where none does."""
        begun = self._beginning(words[start])
        if not begun.goes_on(words, start + 1):
            return 0
        return max(_walk(steps, 1, words, start + 1) for steps in begun.phrases)


def _fits(word: str, fitting: frozenset[str]) -> bool:
    return word in fitting or (EITHER in word and not fitting.isdisjoint(word.split(EITHER)))


def _walk(steps: Sequence[Step], done: int, words: Sequence[str], at: int) -> int:
    """Where a phrase ends of which `done` steps were found up to `at`; 0 where it does not go on."""
    if done == len(steps):
        return at
    fitting, gap = steps[done]
    for place in range(at, min(at + gap + 1, len(words))):
        if _fits(words[place], fitting) and (end := _walk(steps, done + 1, words, place + 1)):
            return end
    return 0


def _read(line: Sequence[str], lists: Mapping[str, str]) -> list[list[Step]]:
    """The steps of a line, with and without each piece that may be missing."""
    ways: list[list[Step]] = [[]] if line else []
    gap = 0
    for piece in line:
        if piece.startswith("~"):
            gap = int(piece[1:])
            continue
        step = Step(_choice(piece, lists), gap)
        longer = [[*way, step] for way in ways]
        ways = [*longer, *ways] if piece.endswith("?") else longer
        gap = 0
    return ways


def _choice(piece: str, lists: Mapping[str, str]) -> frozenset[str]:
    """The words that fit a piece."""
    words = piece.rstrip("?")
    for name in NAME.findall(words):
        words = words.replace(f"<{name}>", lists[name])
    choice = words.split("|")
    if "not" in choice:
        choice.append("cannot")
    return frozenset(choice)


def _firsts(line: Sequence[str], lists: Mapping[str, str]) -> Iterator[str]:
    """The words that a line can begin with: those of its first piece, and of the next while one may be missing."""
    for piece in line:
        if piece[0] != "~":
            yield from _choice(piece, lists)
            if piece[-1] != "?":
                return


def known_words(tables: Iterable[str]) -> frozenset[str]:
    """Every word that stands in a table of phrases."""
    return frozenset(word for table in tables for word in re.findall(r"[a-z]{2,}", table))
