"""Text that stands in Markdown as what it is."""

import re

_SIGNS = re.compile(r"([\\`*_\[\]<>#|~])")


def escaped(text: str) -> str:
    """Text in which Markdown finds nothing of its own."""
    return _SIGNS.sub(r"\\\1", text)
