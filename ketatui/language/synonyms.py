"""Words that mean about the same: those of the guide's authors, and everyday English ones."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from ketatui.language.terms import NOT, SMALL, WEAK, stem, words
from ketatui.model import Guide

EVERYDAY = """
doctor, physician, gp, psychiatrist, medico
medicine, medication, medicament, medicina, pill, tablet, prescription, meds, pastillas
drip, iv, infusion, intravenous, suero
shot, injection, jab, intramuscular
spray, nasal, nose spray
clinic, centre, center
visit, appointment, session, cita
quick, quickly, fast, soon, rapid, rapidly, right away, straight away, immediately
how fast, cuanto tarda, en cuanto tiempo, how soon, how quick, how quickly, when will i feel, when feel, kick in, start working
how long, cuanto dura, cuanto tiempo, how many hours, how many minutes, duration, all day, hours per visit, how many hours per
how many, cuantas, cuantas sesiones, cuantas veces, number of, how often, how many times, every week, x times
cost, price, cuanto cuesta, cuesta, pagar, broke, cannot afford, pay, afford, expensive, money, bill, fee, cheap, charge, precio, costo, dollars, bucks, cash
child, kid, teenager, teen, adolescent, minor, underage, boy, girl, youth, under age, grandchild, ninos, ninas, hijo, hija, edad minima, pediatric
old, elderly, senior, age, aged, older, seniors, years old, frail, edad
car, wheel, vehicle, drive, truck, motorcycle, motorbike, rig, semi, behind the wheel, on the road, off the road, manejar, conducir, puedo manejar
ride, recoger, quien me recoge, quien me lleva, lift, pick me up, pick him up, pick her up, collect me, collect, fetch, fetch me
taxi, cab, uber, lyft
eat, food, npo, desayunar, desayuno, comida, meal, breakfast, lunch, dinner, snack, supper, comer
drink, water, coffee, tea, juice, soda, beber
alcohol, cerveza, vino, tomar cerveza, booze, beer, wine, liquor, drunk, glass of wine, drinks, whiskey, vodka, cocktail, sober, drunk
pee, urine, urinate, piss, peeing, pee in a cup, water works, waterworks, bathroom at night, go to the bathroom, wee, tinkle
scared, afraid, frightened, fear, terrified, scary, scare
vomit, throw up, puke, nausea, nauseous, queasy, sick to stomach, sick to my stomach, upset stomach, barf, hurl, tummy, vomitar, emesis
memory, forget, forgetful, remember, remembering, memoria
job, trabajar, trabajo, work, employer, boss, office, shift, trabajo
dangerous, peligroso, es seguro, danger, safe, safety, risky, unsafe
die, kill, fatal, death, deadly
cancel, reschedule, postpone, change my appointment, miss my appointment, running late
ill, sick, cold, flu, fever, enfermo, enferma, gripe, fiebre
record, quien ve mi informacion, informacion privada, private, privacy, confidential, find out, finding out, who can see, who sees, who knows, secret, told about, hear about this
counselor, counselling, counseling, counsellor, therapist, therapy, psychologist, shrink
hooked, adictivo, adictiva, adiccion, addicted, addictive, addiction, dependence, dependent, depend, get off it
begin, sign up, book, refer, referral, first appointment, get an appointment, make an appointment
clothes, wear, outfit, clothing
headphones, music, earbuds
needle, vein, poke, prick, iv line, aguja, stick me, stuck with
hurt, duele, dolor, doler, pain, painful, sting, ache, sore, dolor
wear off, wear of, come back, comes back, go away, stop working, last
forever, rest of life, lifelong, keep coming, all my life, all the life, never ending
illegal, legal, es legal, ilegal, law, police
suicide, suicidal, kill myself, end my life, want to die, not want to live, eat a bullet, eating a bullet
nightmare, bad dream
veteran, va, military, army, war, soldier, combat
hallucinate, hallucination, see things, seeing things, trip, tripping
dizzy, dizziness, unsteady, wobbly, giddy, woozy, lightheaded, balance, funny turn, fall over, room spins
pregnant, pregnancy, expecting, unborn, embarazada, baby on the way
breastfeed, breastfeeding, breast feeding, breast milk, nursing a baby
bipolar, manic, mania
schizophrenia, psychosis, psychotic
magnet, tms, magnetic
shock, ect, electroconvulsive
right for me, para quien es, es para mi, es para todos, good for me, suitable, suit, right for everyone, is it for me, good candidate, good idea
allowed, permitted, permit, rule out, rule me out, turn me away, not take, not have, not get, qualify, eligible
contraindication, contraindicated, should not take, should not have, who should not
in the room, sit with, stay with, come in with, come with me, bring someone, bring friend
watch, watched, watching, monitor, check on, look after me
high tension, tension high, high blood pressure, pressure is high, pressure runs high
test, exam, screening, screen, examen de drogas, prueba de drogas
positive, show up, fail, pop hot, piss hot, come up
brain, head, mind, brains
success, sirve, funciona, de verdad sirve, success rate, work, effective, helps
stop, quit, come off, get off
insurance, insurer, coverage, cover, covered, seguro, plan pay
pressure, presion
dose, dosis, milligrams, mg, how strong
sleep, dormir, sleeping, slept, asleep
anxiety, nervios, ansiedad, nerves, nervous
bladder, vejiga
tired, sleepy, drowsy, worn out, exhausted, wiped out
dangerous, risk, risks, hazard, harmful
alone, by myself, on my own, live alone
cure, fix, heal
better, relief, improve, improvement, lift
husband, wife, partner, spouse, friend, buddy, companion
home, house, casa, my place
side effects, efectos secundarios, efectos
what is, que es, what exactly is, what is it
at home, en casa, do it myself at home
bring, traer, que llevo, llevar
ptsd, estres postraumatico, trauma de guerra
start, begin, started, get started, first time, first step, sign me up
feel, que se siente, como se siente, feels, feeling, like being on it, on the stuff
under, knocked out, put under, put to sleep, unconscious, out cold, asleep during
"""
"""Everyday words, one group a line; the author's own words count beside these."""


GENERAL = SMALL | {stem(word) for word in WEAK} | {NOT}
"""Stems that are in a group only beside others: "out of body", but not "out"."""


class Synonyms:
    """Phrases of a guide in their groups; each phrase found in a text stands for its whole group.

    `words` holds the words of each group, as they are written, under its name.
    """

    def __init__(self, groups: Iterable[Iterable[str]]) -> None:
        """Takes groups of words or phrases that mean about the same."""
        # Each phrase is filed under its first word that is not a general one: few words of a text start a look-up.
        self._phrases: dict[str, list[tuple[int, tuple[str, ...], str]]] = {}
        self.words: dict[str, set[str]] = {}
        for number, group in enumerate(groups):
            name = f"={number}"
            typed = [tuple(words(text)) for text in group]
            self.words[name] = {word for phrase in typed for word in phrase}
            for phrase in dict.fromkeys(tuple(map(stem, phrase)) for phrase in typed):
                special = [i for i, one in enumerate(phrase) if one not in GENERAL]
                at = special[0] if special else 0
                if special or len(phrase) > 1:
                    self._phrases.setdefault(phrase[at], []).append((at, phrase, name))

    @classmethod
    def read(cls, phrases: dict[str, list[tuple[int, tuple[str, ...], str]]], words: dict[str, set[str]]) -> "Synonyms":
        """Synonyms that were made before."""
        made = cls(())
        made._phrases, made.words = phrases, words
        return made

    @property
    def phrases(self) -> dict[str, list[tuple[int, tuple[str, ...], str]]]:
        """Every phrase under the word by which it is looked up: where that stands in it, its stems, its group."""
        return self._phrases

    def find(self, stems: Sequence[str]) -> list[tuple[int, int, str]]:
        """Where phrases of a group stand among stems: first word, word after the last, name of the group."""
        found = []
        known, count = self._phrases, len(stems)
        for place, one in enumerate(stems):
            if one in known:
                for at, phrase, name in known[one]:
                    start = place - at
                    end = start + len(phrase)
                    # Its ends are looked at first: of most phrases no more than one word is there.
                    if len(phrase) == 1 or (
                        start >= 0
                        and end <= count
                        and stems[end - 1] == phrase[-1]
                        and stems[start] == phrase[0]
                        and tuple(stems[start:end]) == phrase
                    ):
                        found.append((start, end, name))
        return found

    def names(self, stems: Sequence[str]) -> list[str]:
        """The groups of which a phrase stands among stems: what `find` finds, quicker where the places do not matter."""
        found = []
        alone, longer = self._by_length
        for place, one in enumerate(stems):
            if one in alone:
                found += alone[one]
            if one in longer:
                beside, phrases = longer[one]
                if not beside.isdisjoint(stems):
                    for at, phrase, name in phrases:
                        start = place - at
                        if start >= 0 and stems[start : start + len(phrase)] == phrase:
                            found.append(name)
        return found

    @cached_property
    def _by_length(self) -> tuple[dict[str, list[str]], dict[str, tuple[set[str], list[tuple[int, list[str], str]]]]]:
        """The groups of each single word; the longer phrases, with words of which one stands beside. For `names`."""
        alone: dict[str, list[str]] = {}
        longer: dict[str, tuple[set[str], list[tuple[int, list[str], str]]]] = {}
        for one, every in self._phrases.items():
            for at, phrase, name in every:
                if len(phrase) == 1:
                    alone.setdefault(one, []).append(name)
                else:
                    beside, phrases = longer.setdefault(one, (set(), []))
                    beside.add(phrase[at + 1] if at + 1 < len(phrase) else phrase[at - 1])
                    phrases.append((at, list(phrase), name))
        return alone, longer


def of_guide(guide: Guide) -> Synonyms:
    """The synonyms of a guide: its words explained, its side effects, and everyday English."""
    groups: list[Iterable[str]] = [(word.term, *word.forms, *word.lay) for word in guide.words]
    groups += [(effect.term, effect.label, *effect.lay) for effect in guide.side_effects]
    groups += [line.split(",") for line in EVERYDAY.split("\n") if line]
    return Synonyms(groups)
