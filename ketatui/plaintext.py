"""What people type, made plain enough to find phrases in: typos, missing spaces, text-speak, fancy letters."""

import re
from collections.abc import Iterable
from functools import lru_cache

from ketatui.english import EVERYDAY_WORDS
from ketatui.language import IRREGULAR, NEGATIONS, NOT, SHORTHAND, SMALL, WEAK, WORD, fold
from ketatui.phrases import END, START
from ketatui.spelling import Spelling
from ketatui.synonyms import EVERYDAY

LONGEST = 2_000
"""Letters that are read at the beginning of a text, and as many at its end."""

SHORT_FORMS: dict[str, str] = {
    "wanna": "want to", "wana": "want to", "gonna": "going to", "gona": "going to", "gunna": "going to",
    "finna": "going to", "imma": "i am going to", "ima": "i am going to", "tryna": "trying to", "gotta": "got to",
    "h8": "hate", "kms": "kill myself", "kys": "kill yourself", "kysf": "kill yourself", "unalived": "unalive", "ctb": "suicide",
    "sewerslide": "suicide", "sewercide": "suicide", "od": "overdose", "ods": "overdose", "odd": "overdosed",
    "oded": "overdosed", "oding": "overdosing", "sh": "sh", "kil": "kill", "kll": "kill", "ded": "dead", "dye": "dye",
    "dei": "die", "dy": "die", "diee": "die", "wan": "want", "wnt": "want", "wont": "not", "liv": "live",
    "lif": "life", "lyf": "life", "hrt": "hurt", "2day": "today", "2nite": "tonight", "tonite": "tonight",
    "tmrw": "tomorrow", "rn": "right now", "anymo": "anymore", "nomore": "no more", "noone": "no one",
    "abt": "about", "plz": "please", "pls": "please", "sum1": "someone", "som1": "someone", "any1": "anyone",
    "no1": "no one", "u": "you", "ur": "your", "r": "are", "y": "why", "n": "and", "b4": "before", "cuz": "because",
    "whats": "what is", "im": "i am", "ive": "i have", "id": "i would", "ill": "ill", "hes": "he is", "shes": "she is",
    "theyre": "they are", "ppl": "people", "suislide": "suicide", "offself": "kill myself", "unaliv": "unalive",
}  # fmt: skip
"""Short and slangy forms, written out."""

CANNOT = frozenset({"cant", "cannot", "cnt", "couldnt", "unable"})
"""What says that somebody is at the end of their strength; other negations are "not"."""

NUMBERS_TO_CALL = frozenset({"000", "111", "112", "911", "988", "999"})

JOINED = frozenset(
    """suicide suicidal myself himself herself themselves yourself overdose overdosed overdosing anymore selfharm
    goodbye goodbyes unalive tonight forever without worthless hopeless someone everything cannot""".split()  # noqa: SIM905
)
"""Words that people part by mistake."""

CORE = frozenset(
    """
    suicide suicidal suicides suicidality kill killing killed myself himself herself themselves overdose overdosed
    overdosing want wanted wants going dead death dying life live living alive anymore tonight hurt hurting harm
    harming cutting pills tablets bridge goodbye breathing breathe unconscious hopeless worthless burden reason forever
    wish think thinking thoughts everything sleep never wrists wrist jump hang hanging hanged shoot swallowed disappear
    exist existing suffering bleach bullet murder voices chest breath unresponsive collapsed bleeding ambulance tired
    better without point nothing family scared afraid medication emergency
    """.split()  # noqa: SIM905
)
"""Words whose misspellings are put right."""

ORDINARY_NEIGHBOURS = frozenset(
    """
    like likes line lift lie lies love loved lives lived give given five file wife while whole bill bills pill fill hill
    till skill skills skin still mill will chill hand hands bang sang rang bring wing thing things rope hope hoped hole
    role ripe ride read deal dear deaf head lead bead bread breads heat health dealt depth deaths dread dad day days
    want went wait wane rant pant wand warn wart plan plans plane plant play place point paint print pint joint points
    hurt hunt hut hurry harm ham hard hair farm warm arm arms charm barn short shot shots shoe shoes shook shout shop
    bridge bride fridge brief gun gum gut fun run sun guy jump dump pump lump bump camp wrist twist waist overdone
    overdue overuse overdo overdid override oversee overseas exercise plain pain pains born worn torn burn bone season
    seasons treason person raise rise wash with wise fish dish wishing washing wake wakes take takes make makes cake
    woke wave wage alike olive along alone around above again ever fever even event seven eleven forget forgot however
    burdens garden hanged hunger hungry change changing hang dying drying trying buying flying crying lying laying
    saying staying paying playing doing dining giving loving leaving moving having driving diving hiving livid liver
    litre letter later latter butter bitter batter sheep slept step steep steps slip sip seep thought though through
    tough thinks thanks thing thin think those these there their where think drink drinking thinning sinking bought
    tied tried fired wired retired tires tire time times timed tied timid voice choices choice vices notice medical
    meditation medications mediation dedication medicine vacation location education education cheat check chess chess
    chose choose close cheese chests beach bleak bleached breach reach teach bleed blended breeding bleeding feeding
    reading needing breathed breather breaths breadth bread broad broken bullets ballet wallet pallet mallet bulletin
    family familiar families scare scarce scored sacred score shared score cared caring scary afar after afford
    tablet tables table stable tables cable bottle battle cutting putting sitting getting letting hitting cuttings
    cut cuts put itself yourself lifelong lifetime going doing growing gong goings swallow swallows followed exit exist
    exits existed exists exact extra exhausting exciting exhausted myself self shelf surviving suffer suffering
    differing offering murdered border order border number under wonder tonight midnight tonic tongue night knight right
    harmful harming farming charming warming arming hurting hurtful hunting hurting hoping hopeful hopeless helpless
    hopeless homeless useless worthless worth worthy emergence merge suicide decide decides decided collapse collapsible
    kilo kilos kilt kind kids kid keep killer killers painkiller painkillers kills wings wing willing filling billing
    milling pulling calling falling selling telling spelling feeling healing dealing reeling peeling living relive
    breaking braking ruin ruins ruined maker makers belong belongs therapist therapists psychotherapist dad dead deed deeds did die dies died diet diets dice dime dine dire
    """.split()  # noqa: SIM905
)
"""Ordinary words that are one or two letters from those, and are what they say."""

SYMBOLS = str.maketrans("013457@$!|+", "oieastasiit")
REPEATED = re.compile(r"(.)\1{2,}")
PIECE = re.compile(r"[^\s]+")
EDGES = re.compile(r"^[^\w@$]+|[^\w@$]+$")
LETTERS = re.compile(r"[^\W\d_]+|\d+")
SPELT_OUT = re.compile(r"\b[a-z](?:[ .-][a-z]){2,}\b")
NO_LETTER = re.compile("[^a-z]")

SURELY = 0.75
"""How near a word must be to be taken for a misspelling before words run together are looked for."""

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
        everyday = SMALL | WEAK | EVERYDAY_WORDS | frozenset(WORD.findall(EVERYDAY)) | frozenset(IRREGULAR) | frozenset(SHORTHAND)
        self._right = words | ORDINARY_NEIGHBOURS | NEGATIONS | everyday | frozenset(SHORT_FORMS)
        self._pieces = frozenset(word for word in words | SMALL if len(word) > 1) | {"i", "a"}
        likely = words | NEGATIONS | CANNOT
        self._spelling = Spelling({word: 9 if word in CORE else 1 for word in likely if len(word) > 2})
        self._word = lru_cache(maxsize=5_000)(self._plain_word)

    def words(self, text: str) -> list[str]:
        """The words of a text, between a mark for its start and one for its end."""
        if len(text) > 2 * LONGEST:
            text = text[:LONGEST] + " " + text[-LONGEST:]
        words: list[str] = []
        for piece in PIECE.findall(SPELT_OUT.sub(_unspelt, fold(text))):
            words += self._word(piece)
        return [START, *_together(words), END]

    def _plain_word(self, piece: str) -> tuple[str, ...]:
        piece = EDGES.sub("", piece)
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
        if "suicid" in word:
            return ("suicide",)
        near, likeness = self._near(word)
        if likeness >= SURELY:
            return self._put_right(near)
        return (
            self._parted(word, fuzzy=False)
            or (self._put_right(near) if near else ())
            or self._parted(word, fuzzy=True)
        )

    def _near(self, word: str) -> tuple[str, float]:
        """The word that a mistyped one most likely is, and how like it is; "" where none is near."""
        close = self._spelling.close(word)
        return max(close, key=lambda one: one[1] + (ALWAYS_LIKELY if one[0] in CORE else 0), default=("", 0.0))

    def _parted(self, word: str, *, fuzzy: bool) -> tuple[str, ...]:
        """Words that were typed without spaces, as few as may be; with `fuzzy` some may be mistyped too."""
        if not 4 <= len(word) <= LONGEST_RUN:
            return ()
        best: list[tuple[float, tuple[str, ...]]] = [(0.0, ())] + [(99.0, ())] * len(word)
        for end in range(1, len(word) + 1):
            for start in range(max(0, end - 12), end):
                cost, before = best[start]
                piece = word[start:end]
                if cost + 1 >= best[end][0]:
                    continue
                if piece in self._pieces or (len(piece) > 1 and (piece in SHORT_FORMS or piece in NEGATIONS)):
                    best[end] = (cost + 1, (*before, piece))
                elif fuzzy and len(piece) > 4 and cost + MISTYPED < best[end][0] and (near := self._near(piece)[0]):
                    best[end] = (cost + MISTYPED, (*before, near))
        whole = best[-1][1]
        if len(whole) < 2:
            return ()
        return tuple(right for piece in whole for right in self._put_right(piece) or (piece,))


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
