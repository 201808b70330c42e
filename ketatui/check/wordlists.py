"""English words that a guide for patients does without, each with what to write instead."""

from typing import NamedTuple


class Avoided(NamedTuple):
    """A pattern of words (a regular expression, in small letters) and what to write instead."""

    pattern: str
    instead: str


HURTFUL = (
    Avoided(r"addicts?|junkies?|druggies?", "a person who depends on a drug"),
    Avoided(r"(?:drug |substance )?abus(?:e|es|ed|ing|ers?)", "misuse, or a person who misuses it"),
    Avoided(r"(?:commit|commits|committed|committing) suicide", "died by suicide, end your life"),
    Avoided(r"(?:failed|successful|unsuccessful) suicide(?: attempts?)?", "a suicide attempt, died by suicide"),
    Avoided(
        r"(?:has|have|had|who) failed|fail(?:ed|s)? (?:to respond|treatment|therapy|(?:two|other|at least)[^.]{0,25})"
        r"|treatment failures?|non-?responders?",
        "the treatment did not help enough",
    ),
    Avoided(r"(?<!squeaky )clean(?! hands| air| water| glass)|stay(?:s|ed)? clean", "not using drugs, a negative test"),
    Avoided(r"suffer(?:s|ed|ing|ers?)?(?: from)?", "have, live with"),
    Avoided(r"victims?(?: of)?", "a person with"),
    Avoided(r"complain(?:s|ed|ing|ts?)?(?: of)?", "say, report, feel"),
    Avoided(r"(?:non-?)?complian(?:t|ce)", "take it as agreed"),
    Avoided(r"crazy|insane|lunatics?|psychos?|schizophrenics?|the mentally ill|mental patients?", "name the illness"),
    Avoided(r"den(?:y|ies|ied) (?:any )?(?:pain|drug|alcohol|symptoms)", "say that they have none"),
    Avoided(r"attention[- ]seeking|manipulative|drug[- ]seeking", "say what the person does or needs"),
)
"""Words that blame or belittle."""

PROMOTIONAL = (
    Avoided(r"promising|encouraging results?", "say what was found, in how many people"),
    Avoided(
        r"break-?throughs?|game[- ]chang(?:er|ers|ing)|revolution(?:ary|izes?|ized)|groundbreaking", "say what is new"
    ),
    Avoided(
        r"remarkabl[ey]|amazing(?:ly)?|incredibl[ey]|dramatic(?:ally)?|astonishing(?:ly)?|exciting", "give the number"
    ),
    Avoided(r"miracles?|miraculous(?:ly)?|wonder drugs?|magic bullets?", "say what it does, and for how many"),
    Avoided(r"safe and effective|effective and safe", "benefit and harm, each with its number"),
    Avoided(r"well[- ]tolerated|generally tolerated", "how many had side effects, and how many stopped"),
    Avoided(r"highly effective|proven to|clinically proven|guarantee[ds]?", "how many it helped, of how many"),
    Avoided(r"cutting[- ]edge|state[- ]of[- ]the[- ]art|world[- ]class|innovative|unique", "say what it is"),
    Avoided(r"life[- ]changing|transformative|(?:new )?lease o[fn] life", "say what changed, and for how many"),
    Avoided(r"gold standard", "say what experts use first"),
)
"""Words that sell."""

REASSURING = (
    Avoided(r"(?:perfectly |completely |quite )?normal(?:ly)?", "common, usual, or how many have it"),
    Avoided(r"harmless", "what is known, and when to call"),
    Avoided(
        r"(?:do not|don't|don’t|need not|no need to|never) worry|nothing to worry about|no cause for (?:alarm|concern)",
        "say what to watch for and whom to call",
    ),
    Avoided(
        r"(?:is|are|be|it's|you're) (?:all |perfectly |completely |totally |quite |just )?(?:fine|ok|okay|all right)",
        "say what is known, and when to call",
    ),
    Avoided(
        r"(?:perfectly|completely|totally|entirely|very|quite|100%) safe|no risks?(?! of)|risk[- ]free",
        "name the risk, and how often it comes",
    ),
    Avoided(
        r"rest assured|put your mind at ease|no big deal|nothing (?:bad|serious)|not (?:serious|dangerous)",
        "say what is known, and when to call",
    ),
    Avoided(
        r"will (?:soon )?(?:go away|pass|get better|be over)(?: on its own)?", "mostly goes, and when to call if not"
    ),
)
"""Words that make light of a symptom or promise what nobody knows."""

SHOUTED = frozenset(
    """
    always and any attention be before call careful caution danger dangerous do don't ever every help if important
    immediately must need never no not note now only read remember stop this warning without you your
    """.split()  # noqa: SIM905
)
"""Words that people write in capitals to be heard."""
