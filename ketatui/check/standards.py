"""The standards that the guide is measured by, item by item, in our words, and the rules that cover each."""

from typing import NamedTuple


class Item(NamedTuple):
    """An item of a standard. `rules` decide about all of it; those in `partly` see only its form, or a part of it.

    An item without `rules` needs a person, even when no rule in `partly` has found a mistake.
    """

    number: str
    text: str
    rules: tuple[str, ...] = ()
    partly: tuple[str, ...] = ()


class Standard(NamedTuple):
    """A standard and its items."""

    name: str
    source: str
    items: tuple[Item, ...]


PEMAT = Standard(
    "PEMAT-P",
    "Patient Education Materials Assessment Tool for printable materials, AHRQ; 13 and 14 are for videos",
    (
        Item("1", "The purpose is plain at once.", partly=("KT020",)),
        Item("2", "Nothing in it leads away from its purpose."),
        Item("3", "Everyday words.", ("KT103", "KT110", "KT111", "KT113", "KT114")),
        Item("4", "Medical terms only to make them known, and explained.", ("KT103",)),
        Item("5", "The active voice.", ("KT112",)),
        Item("6", "Numbers are clear.", ("KT040", "KT041", "KT042")),
        Item("7", "The reader need not calculate.", ("KT040", "KT042", "KT043")),
        Item("8", "Short sections.", ("KT025", "KT030", "KT031")),
        Item("9", "Headings that say something.", partly=("KT033",)),
        Item("10", "A logical order."),
        Item("11", "A summary.", ("KT021",)),
        Item("12", "Visual cues draw the eye to the key points."),
        Item("15", "Pictures wherever they help to understand."),
        Item("16", "Pictures support the text and do not distract."),
        Item("17", "Pictures have clear titles or captions.", ("KT032", "KT033")),
        Item("18", "Pictures are clear and uncluttered."),
        Item("19", "Tables are simple, with short, clear headings.", partly=("KT001", "KT032")),
        Item("20", "At least one thing that the reader can do.", ("KT022",)),
        Item("21", "Actions speak to the reader.", ("KT023",)),
        Item("22", "Actions come in explicit steps.", partly=("KT023", "KT031")),
        Item("23", "A tool, such as a checklist, where it helps to act."),
        Item("24", "Calculations, if any, are shown with an example."),
        Item("25", "It says how to read charts and tables.", partly=("KT032",)),
        Item("26", "Pictures wherever they help to act."),
    ),
)

CDC = Standard(
    "CDC Clear Communication Index",
    "Centers for Disease Control and Prevention, 2014, 20 items",
    (
        Item("1", "One main message.", partly=("KT020", "KT021")),
        Item("2", "The main message comes first.", ("KT021", "KT060")),
        Item("3", "The main message is set off by its look."),
        Item("4", "A picture supports the main message."),
        Item("5", "A call to action.", ("KT022",)),
        Item("6", "Main message and call to action are in the active voice.", partly=("KT023", "KT112")),
        Item("7", "Terms that readers do not use are explained at once.", ("KT100", "KT103")),
        Item("8", "Bulleted or numbered lists.", ("KT021", "KT031")),
        Item("9", "Sections with headings.", ("KT025", "KT030", "KT033")),
        Item("10", "What matters most is summed up first.", ("KT021", "KT060")),
        Item("11", "It says what experts know and do not know.", partly=("KT010", "KT051")),
        Item("12", "It says what to do.", ("KT022", "KT070")),
        Item("13", "It says why that matters."),
        Item("14", "It says how to do it.", partly=("KT023", "KT024", "KT070", "KT071")),
        Item("15", "Numbers that readers use: whole ones.", ("KT040", "KT041", "KT042")),
        Item("16", "It says what the numbers mean.", partly=("KT032", "KT044")),
        Item("17", "The reader need not calculate.", ("KT040", "KT042", "KT043")),
        Item("18", "It says what the risk is."),
        Item("19", "It tells risks and benefits.", ("KT050",)),
        Item("20", "Chances are also told in words or pictures.", partly=("KT032", "KT042", "KT044")),
    ),
)

IPDAS = Standard(
    "IPDAS minimum standards",
    "International Patient Decision Aid Standards, IPDASi 4.0 (Joseph-Williams and others, 2014); "
    "certifying 7 to 10 are for tests and screening and do not apply",
    (
        Item("Qualifying 1", "It describes the illness."),
        Item("Qualifying 2", "It names the decision to be made."),
        Item("Qualifying 3", "It describes the options."),
        Item("Qualifying 4", "It tells what is good about each option.", ("KT001", "KT050")),
        Item("Qualifying 5", "It tells what is bad about each option.", ("KT001", "KT050")),
        Item("Qualifying 6", "It tells what living with the outcomes is like."),
        Item("Certifying 1", "Good and bad are told in equal detail.", ("KT044", "KT050", "KT101", "KT102")),
        Item("Certifying 2", "It cites the evidence.", ("KT010", "KT013")),
        Item("Certifying 3", "It gives its date.", ("KT090", "KT091")),
        Item("Certifying 4", "It says when it will be updated.", ("KT090", "KT092")),
        Item("Certifying 5", "It says how sure the numbers are.", partly=("KT051",)),
        Item("Certifying 6", "It names its funding.", ("KT001",)),
    ),
)

JAMA = Standard(
    "JAMA benchmarks",
    "Silberg and others, JAMA 1997",
    (
        Item("Authorship", "Authors, their affiliations and credentials are named.", partly=("KT001",)),
        Item("Attribution", "Sources are named for all content.", ("KT010", "KT011", "KT013")),
        Item("Disclosure", "Ownership, funding and conflicts of interest are told.", partly=("KT001", "KT101")),
        Item("Currency", "It says when it was written and checked.", ("KT012", "KT090", "KT091", "KT092")),
    ),
)

STANDARDS = (PEMAT, CDC, IPDAS, JAMA)
"""Every standard of the score sheet."""
