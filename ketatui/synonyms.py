"""Words that mean about the same: those of the guide's authors, and everyday English ones."""

from collections.abc import Iterable, Sequence

from ketatui.language import stem, words
from ketatui.model import Guide

EVERYDAY = """
doctor, physician, gp, psychiatrist
nurse, staff, team
medicine, medication, pill, tablet, prescription
pill, tablet, capsule
drip, iv, infusion, intravenous
shot, injection, jab, intramuscular
spray, nasal, nose spray
clinic, centre, center
visit, appointment, session
session, treatment, infusion
quick, quickly, fast, soon, rapid, rapidly, speed
cost, price, pay, afford, expensive, money, bill, fee, charge, cheap
child, kid, teenager, teen, adolescent, boy, girl, young
son, daughter, child, kid, teenager
old, elderly, senior, age
husband, wife, partner, spouse, friend, buddy, family, mother, father, brother, sister, companion
car, drive, wheel, vehicle
drive, truck, drives, driver, motorcycle
ride, lift, pick up, collect, bring home
taxi, cab, uber, lyft
food, eat, meal, breakfast, lunch, dinner, snack, hungry, starving
drink, water, coffee, tea, juice, thirst, thirsty
alcohol, booze, beer, wine, liquor, drunk, drinking
weed, cannabis, marijuana, pot
pee, urine, urinate, piss, bladder
scared, afraid, frightened, fear, nervous, terrified
sad, depressed, depression, low
vomit, throw up, puke, nausea, nauseous, queasy, sick to stomach
memory, forget, forgetful, remember
brain, mind, head
job, work, employer, boss, office, shift
dangerous, danger, safe, safety, risk, unsafe, harm
risk, side effect, bad effect
dead, die, kill, fatal, death
cancel, reschedule, postpone, change appointment, miss, late
ill, sick, cold, flu, fever
record, data, private, privacy, confidential
counselor, counselling, counseling, therapist, therapy, shrink, psychologist
hooked, addicted, addictive, addiction, dependence, depend
start, begin, sign up, book, refer, referral, refer me
clothes, wear, dress, outfit
headphones, music, earbuds
needle, vein, iv line, poke, injection
hurt, pain, painful, sting, burn, ache
long, duration, length, last, hours
wear off, last, stop working
forever, rest of life, lifelong, keep coming
illegal, legal, law, police
suicide, suicidal, kill myself, end my life, want to die, live no more
nightmare, bad dream, dream
combat, veteran, va, military, army, war, soldier
hallucinate, hallucination, see things, trip
shaky, unsteady, dizzy, dizziness, wobbly, balance, fall over
numb, numbness, tingling
exercise, sport, gym, workout
pregnant, pregnancy, baby, expecting
breastfeed, breastfeeding, breast feeding, nurse a baby, breast milk
bipolar, manic, mania
schizophrenia, psychosis, psychotic
magnet, tms, magnetic
shock, ect, electroconvulsive
"""
"""Everyday words, one group a line; the author's own words count beside these."""


class Synonyms:
    """Phrases of a guide in their groups; each phrase found in a text stands for its group's terms."""

    def __init__(self, groups: Iterable[Iterable[str]]) -> None:
        """Takes groups of words or phrases that mean about the same."""
        self._groups: list[str] = []
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for number, group in enumerate(groups):
            name = f"={number}"
            self._groups.append(name)
            for phrase in dict.fromkeys(tuple(map(stem, words(text))) for text in group):
                if phrase:
                    self._phrases.setdefault(phrase[0], []).append((phrase, name))

    def find(self, stems: Sequence[str]) -> list[tuple[int, int, str]]:
        """Where phrases of a group stand among stems: first word, word after the last, name of the group."""
        found = []
        for start, first in enumerate(stems):
            for phrase, name in self._phrases.get(first, ()):
                end = start + len(phrase)
                if len(phrase) == 1 or tuple(stems[start:end]) == phrase:
                    found.append((start, end, name))
        return found


def of_guide(guide: Guide) -> Synonyms:
    """The synonyms of a guide: its words explained, its side effects, and everyday English."""
    groups: list[Iterable[str]] = [(word.term, *word.forms, *word.lay) for word in guide.words]
    groups += [(effect.term, effect.label, *effect.lay) for effect in guide.side_effects]
    groups += [line.split(",") for line in EVERYDAY.split("\n") if line]
    return Synonyms(groups)
