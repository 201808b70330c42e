"""Whether an English sentence is in the passive voice: a form of "to be" or "to get" with a past participle."""

import re

_IRREGULAR = """
    beaten become begun bitten blown born bought bound broken brought built burnt caught chosen cut dealt done
    drawn driven eaten fallen fed felt forgotten fought found frozen given grown heard held hidden hit hurt kept
    known laid led left lent lit lost made meant met paid put read ridden run said seen sent set shaken shot
    shown shut sold spent split spoken spread stolen struck stuck sung sworn swept taken taught thought thrown
    told torn understood woken won worn written
"""
_STATES = """
    afraid ashamed based bored concerned confused connected crowded dated detailed divorced drugged embarrassed
    excited experienced frightened gifted inclined interested involved limited located married mixed pleased
    prepared related relaxed relieved retired satisfied scared skilled supposed surprised tired troubled
    unconcerned used worried need feed speed exceed hundred indeed red bed blood seed
"""
_PARTICIPLE = rf"(?:{'|'.join(_IRREGULAR.split())}|(?!(?:{'|'.join(_STATES.split())})\b)\w{{2,}}ed)"
_PASSIVE = re.compile(
    r"\b(?:am|is|are|was|were|be|been|being|gets?|got|getting)\b"
    r"(?:\s+(?:not|never|also|only|often|still|usually|mostly|already|always|both|all|first|then|now|\w+ly))*"
    rf"\s+{_PARTICIPLE}\b",
    re.IGNORECASE,
)


def passive(sentence: str) -> str:
    """The words that make a sentence passive; empty for an active one.

    A list of participles cannot tell every state ("the clinic is closed") from every act. It counts both, so that the
    share it measures is rather too high than too low.
    """
    match = _PASSIVE.search(sentence)
    return match.group() if match else ""
