"""English as people type it, made comparable: folded letters, words, light stems, small words, negation."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

LONGEST = 400
"""Letters of a question that are read; what follows is cut."""

NOT = "not"
"""The one word that every negation becomes."""

SMALL = frozenset(
    """
    a an the this that these those it its is are am was were be been being i im ive id ill me my mine myself we us our
    you your youre yours he him his hes she her hers shes they them their theyre do does did doing done can could will
    would shall should may might must to of in on at for with by from into onto about as and or but if so then than
    there here have has had having get gets got getting go goes going gone let lets what whats which when
    who whos whom how hows why please pls just also too very really even still only such any some someone something
    anything because while during until till up down out off over again ever isnt yes ok okay oh hi hello hey thanks
    thank well now
    """.split()  # noqa: SIM905
)
"""Words that carry grammar, not a subject."""

WEAK = frozenset(
    """
    bud buddy pal mate
    able above absolutely actually add ago ahead allow almost alone along already alright although always
    amazing amount another answer anybody anyone anyway anywhere apart apparently april around asap ask asked
    asking asks august aunt away awful back bad basically bear become becomes becoming before begin beginning
    believe believed below best better big bigger bit both bother bottom bring brother brought bs btw bunch call
    came care carry case cause certain chance change check chose come completely consider couple cousin crap
    curious currently dad damn daughter deal dear december decide definitely depend different difficult dude
    dumb each earlier early easier easy either else end ended ends enough especially etc everybody everyone
    everywhere exact exactly example excuse expect explain extra fact fair far faster father february feel few
    figure final finally find fine first five folks follow form former forward four free fresh fyi gal gather
    gave general generally give given glad god good gosh gotta granddaughter grandfather grandmother grandson
    great guess guy guys hand happen happened happening happens hard harder hear heard hearing heck hell hello
    help herself hey higher himself honestly hope hopefully horrible hour however hubby huge husband idea
    important impossible inside instance instead interested issue itself january july june keep keeping keeps
    kept kind kinds know knowing known knows last late lately later least leave leaving left less like likely
    literally little live lol long longer look looked looking looks lot lots love lower mad madam main make many
    march matter maybe mean meaning means meant mention middle mind minus minute mom moment monday more most
    mostly mother move moving much mum myself name names nasty near nearly necessary need needed needs nephew
    never new next nice niece nobody normal normally nothing november nowhere number october often okay omg once
    one open option other others otherwise ourselves outside over own part particular pass people per perfect
    perhaps person pick piece place plain plan please plenty plus point poor possible possibly prefer pretty
    probably problem put puts putting question quite rather read reading ready real reason recently rest rich
    right run runs said same save say saying says second see seem seemed seems seen sense september seriously
    set seven several short shorter show side silly similar simple since single sir sister sit situation six
    slower small smaller somebody somehow someone somewhere son soon sooner sorry sort sorts sound sounds stand
    standing start started stay step stop story strange stuck stuff stupid supposed sure take talk tell telling
    tells ten terrible thank thanks themselves thing things think thinking thinks though thought three through
    time times tiny today together told tomorrow tonight total totally tried tries true truly try trying turn
    turned turning two type types unable uncle understand unfortunately unless unsure use used uses using usual
    usually various via wait waiting want wanted wanting wants way ways week went whatever whenever wherever
    whether whichever whoever whole wife will wish without wonder wonderful wondering word words world worry
    worth wrong yesterday yet yourself
    """.split()  # noqa: SIM905
)
"""Words so general that a question is hardly ever about them; they count a little."""

NEGATIONS = frozenset(
    """
    not no never none nor cannot cant couldnt dont doesnt didnt wont wouldnt isnt arent aint wasnt werent havent hasnt
    hadnt shouldnt mustnt without unable nobody dnt cnt doesn
    """.split()  # noqa: SIM905
)
"""Words that turn the meaning of what follows round."""

SHORTHAND: dict[str, tuple[str, ...]] = {
    "u": ("you",), "ur": ("your",), "r": ("are",), "n": ("and",), "y": ("why",), "b4": ("before",), "bc": ("because",),
    "cuz": ("because",), "cos": ("because",), "pls": ("please",), "plz": ("please",), "thx": ("thanks",),
    "2day": ("today",), "2nite": ("tonight",), "tonite": ("tonight",), "nite": ("night",), "nites": ("nights",),
    "2moro": ("tomorrow",), "tmrw": ("tomorrow",), "tmr": ("tomorrow",), "tomor": ("tomorrow",), "l8r": ("later",),
    "gr8": ("great",), "wanna": ("want", "to"), "gonna": ("going", "to"), "gotta": ("got", "to"), "gona": ("going", "to"),
    "wana": ("want", "to"), "lemme": ("let", "me"), "kinda": ("kind", "of"), "dunno": ("dont", "know"), "im": ("i",),
    "hrs": ("hours",), "hr": ("hour",), "min": ("minutes",), "mins": ("minutes",), "wk": ("week",), "wks": ("weeks",),
    "yr": ("year",), "yrs": ("years",), "nxt": ("next",), "thru": ("through",), "til": ("until",), "abt": ("about",),
    "appt": ("appointment",), "appts": ("appointments",), "dr": ("doctor",), "docs": ("doctors",), "doc": ("doctor",),
    "rx": ("prescription",), "w": ("with",), "wo": ("without",), "ppl": ("people",), "hows": ("how", "is"),
    "whats": ("what", "is"), "wat": ("what",), "wut": ("what",), "wht": ("what",), "howmany": ("how", "many"),
    "howmuch": ("how", "much"), "howlong": ("how", "long"), "alot": ("a", "lot"), "info": ("information",),
    "ya": ("you",), "yo": ("year", "old"), "mos": ("months",), "shouldnt": ("should", "not"), "ket": ("ketamine",),
    "k": ("ketamine",), "bp": ("blood", "pressure"), "meds": ("medicines",), "med": ("medicine",), "lng": ("long",),
    "mch": ("much",), "hw": ("how",), "wen": ("when",), "whn": ("when",), "tho": ("though",), "wrk": ("work",),
}  # fmt: skip
"""Short ways of typing words."""

IRREGULAR: dict[str, str] = {
    "ate": "eat", "eaten": "eat", "drank": "drink", "drove": "drive", "driven": "drive", "slept": "sleep",
    "felt": "feel", "took": "take", "taken": "take", "gave": "give", "given": "give", "came": "come", "paid": "pay",
    "threw": "throw", "thrown": "throw", "saw": "see", "seen": "see", "knew": "know", "known": "know", "kept": "keep",
    "brought": "bring", "wore": "wear", "worn": "wear", "lost": "lose", "bought": "buy", "fell": "fall",
    "fallen": "fall", "broke": "break", "broken": "break", "woke": "wake", "woken": "wake", "spoke": "speak",
    "forgot": "forget", "forgotten": "forget", "children": "child", "kids": "kid", "women": "woman", "men": "man",
    "feet": "foot", "teeth": "tooth", "veins": "vein", "hours": "hour", "lying": "lie", "dying": "die", "died": "die",
    "dies": "die", "means": "mean", "meant": "mean", "worse": "worse", "said": "say", "made": "make", "went": "go",
    "stuck": "stick", "left": "leave", "stood": "stand", "ran": "run", "sat": "sit", "met": "meet", "held": "hold",
    "vomitting": "vomit", "memories": "memory", "series": "series", "news": "news", "always": "always",
    "diabetes": "diabetes", "herpes": "herpes", "perhaps": "perhaps", "ms": "ms", "does": "do",
}  # fmt: skip
"""Forms that no rule folds."""

WORD = re.compile(r"[^\W_]+(?:['’ʼ`´][^\W_]+)*")
CLAUSES = re.compile(r"[,.;:!?()\n]+\s|\s+(?:because|but)\s+")
PARTS = re.compile(r"\d+|[^\W\d_]+")
APOSTROPHES = re.compile(r"['’ʼ`´‘]")
VOWEL = re.compile("[aeiouy]")
PLAINLY = {
    code: chr(code).lower() if chr(code).isalnum() else None if chr(code) in "'`" else " " for code in range(128)
}
"""What `fold` and `WORD` make of plain letters, in one go."""


class Token(NamedTuple):
    """A word of a question: folded, the letters as they were typed, and in which clause of the text it stands."""

    word: str
    typed: str
    clause: int = 0


def fold(text: str) -> str:
    """Small letters without accents and apostrophes; full-width and fancy letters become plain ones."""
    if text.isascii():
        return text.lower().replace("'", "").replace("`", "")
    text = unicodedata.normalize("NFKD", APOSTROPHES.sub("", text)).casefold()
    return "".join(letter for letter in text if not unicodedata.combining(letter))


def tokens(text: str) -> list[Token]:
    """The words of what somebody typed, shorthand written out, negations made one word."""
    return [
        Token(word, typed, number)
        for number, clause in enumerate(CLAUSES.split(text[:LONGEST]))
        for typed in WORD.findall(clause)
        for word in _words(fold(typed))
    ]


def words(text: str) -> list[str]:
    """The folded words of a text of the guide, negations made one word."""
    return [word for match in WORD.findall(fold(text)) for word in _words(match)]


def folded_words(text: str) -> list[str]:
    """The words of a text of the guide, folded only."""
    if text.isascii():
        return text.translate(PLAINLY).split()
    return WORD.findall(fold(text))


def stems_of(folded: Iterable[str]) -> list[str]:
    """The stems of words that are folded already."""
    return list(chain.from_iterable(map(_stems, folded)))


@lru_cache(maxsize=50_000)
def _stems(folded: str) -> tuple[str, ...]:
    return tuple(map(stem, _words(folded)))


@lru_cache(maxsize=20_000)
def _words(folded: str) -> tuple[str, ...]:
    """One typed word as one or more words."""
    if folded in NEGATIONS:
        return (NOT,)
    if folded in SHORTHAND:
        return SHORTHAND[folded]
    if folded.isalpha() or folded.isdigit():
        return (folded,)
    return tuple(SHORTHAND.get(part, (part,))[0] for part in PARTS.findall(folded))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A word without the endings of plurals and verb forms: drives, driving and drive are one; sleepy is not sleep."""
    if word in IRREGULAR:
        word = IRREGULAR[word]
    if len(word) < 4 or not word.isalpha():
        return word
    word = _plural(word)
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and VOWEL.search(word[: -len(ending)]):
            word = word[: -len(ending)]
            if word[-1] == word[-2] and word[-1] not in "lsz":
                word = word[:-1]
            break
    if word.endswith("e") and len(word) > 3 and word[-2] != "e":
        word = word[:-1]
    if word.endswith("y") and len(word) > 3 and word[-2] not in "aeiou":
        word = word[:-1] + "i"
    return word


def _plural(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


ENDINGS = ("ically", "ations", "ation", "ional", "ition", "ively", "ments", "iness", "ance", "ence", "ness", "ment",
           "tion", "sion", "ally", "able", "ible", "ing", "ion", "ive", "ate", "ant", "ent", "ist", "ity", "ous",
           "ful", "al", "ic", "or", "er", "ly", "ed")  # fmt: skip


@lru_cache(maxsize=50_000)
def root(stemmed: str) -> str:
    """What words of one family share: addiction, addictive and addict. Short words are left alone."""
    for ending in ENDINGS:
        if stemmed.endswith(ending) and len(stemmed) - len(ending) >= 5:
            return stemmed[: -len(ending)]
    return stemmed
