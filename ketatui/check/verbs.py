"""English verbs with which an action may begin."""

from ketatui.check.sentences import words

VERBS = frozenset(
    words(
        """
    accept add agree allow answer arrange ask avoid be bring build buy calm call cancel carry change chat check choose
    clear collect come compare consider contact continue copy count cover cut decide describe discuss dress drink drive
    eat empty enjoy enter explain fill find finish follow get give go have help hold imagine inform insist invite join
    keep know lay learn leave let lie list listen look lower make mark measure meet mention mind move name need note
    notice open order pack park pay phone pick place plan practice prepare press print promise protect put raise reach
    read record reduce remember remind remove repeat reply report request rest return ride ring roll save say schedule
    search see sell send set share show sign sit skip sleep slow speak spend stand start stay stop store take talk tell
    text think touch track travel treat trust try turn understand use visit wait walk warn wash watch wear weigh work
    write
    """
    )
)
"""Verbs that tell a patient what to do. A missing one may be added here."""

_BEFORE = (("do", "not"), ("never",), ("always",), ("please",), ("first",), ("then",), ("don't",))
"""What may stand before the verb."""


def starts_with_verb(text: str) -> bool:
    """Whether a text begins with a verb that tells what to do."""
    first = [word.lower().replace("’", "'") for word in words(text)[:3]]
    for before in _BEFORE:
        if tuple(first[: len(before)]) == before:
            first = first[len(before) :]
            break
    return bool(first) and first[0] in VERBS
