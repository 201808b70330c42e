"""How much of a long text is searched, and how many answers may stand beside a call for help."""

SEARCHED = 300
"""Letters of a long text that are searched, half from its beginning and half from its end."""

BESIDE_HELP = 2
"""Answers at most beside the call for help, so that they do not bury it."""


def searched(text: str) -> str:
    """What is searched of a text: all of it, or, of a long one, its beginning and its end."""
    return text if len(text) <= SEARCHED else f"{text[: SEARCHED // 2]} {text[-SEARCHED // 2 :]}"
