"""Which languages a content folder has, what each calls itself, and the guide in one of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ketatui.compiled.opening import open_folder
from ketatui.problem import ContentError
from ketatui.tongues import Tongue

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from ketatui.model import Guide

USUAL = "en"
"""The language that is tried first where nobody has said one: most guides have it."""

NAME = "language_name"
"""The key of interface.yaml under which a language says what it is called."""

LONGEST_NAME = 16
"""Letters of a language's name that are shown: the title bar of a small window holds no more."""


def open_first(root: Traversable, wanted: Sequence[str] = (), *, keep: bool = True) -> Guide:
    """The guide in the first of the wanted languages that it has; where it has none of them, in its own first one.

    Raises ContentError with every mistake found.
    """
    first = next((name for name in wanted or (USUAL,) if _is_there(root, name)), "")
    if first:
        guide = open_folder(root, first, keep=keep)
        own = guide.info.languages
        if first in own if wanted else first == own[0]:
            return guide
    own = _languages(root)
    there = [name for name in own if _is_there(root, name)] or [*own, USUAL]
    return open_folder(root, next((name for name in wanted if name in there), there[0]), keep=keep)


def present(root: Traversable, guide: Guide) -> tuple[str, ...]:
    """The languages that guide.yaml names and that have a folder with the words of the program."""
    return tuple(name for name in guide.info.languages if _is_there(root, name))


def offered(root: Traversable, guide: Guide, wanted: Sequence[str] = ()) -> tuple[Tongue, ...]:
    """The languages to choose from, the wanted ones that are there, else all; none where there is nothing to choose."""
    there = present(root, guide)
    names = [name for name in wanted if name in there] if wanted else list(there)
    if guide.language not in names:
        names.insert(0, guide.language)
    if len(names) < 2:
        return ()
    called = [
        Tongue(name, guide.interface.language_name if name == guide.language else own_name(root, name))
        for name in names
    ]
    known = tuple(tongue for tongue in called if tongue.name)
    return known if len(known) > 1 else ()


def own_name(root: Traversable, language: str) -> str:
    """What a language calls itself, read from its interface.yaml and no further; empty where it does not say so."""
    # Most guides have one language, and need not wait for what reads this.
    import yaml

    depth, key = 0, ""
    try:
        text = root.joinpath(language, "interface.yaml").read_text(encoding="utf-8-sig")
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            if isinstance(event, yaml.CollectionStartEvent):
                depth, key = depth + 1, ""
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            elif isinstance(event, yaml.ScalarEvent) and depth == 1:
                if key == NAME:
                    return "".join(c for c in event.value if c.isprintable()).strip()[:LONGEST_NAME]
                key = "" if key else event.value
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        return ""
    return ""


def _is_there(root: Traversable, language: str) -> bool:
    try:
        return root.joinpath(language, "interface.yaml").is_file()
    except (OSError, ValueError):
        return False


def _languages(root: Traversable) -> tuple[str, ...]:
    """The languages of guide.yaml; none where it cannot be read, so that whoever opens the guide says why."""
    from ketatui.decode import decode
    from ketatui.model import GuideInfo
    from ketatui.yamlfile import YamlFile

    try:
        return decode(YamlFile.read(root.joinpath("guide.yaml"), "guide.yaml"), GuideInfo).languages
    except ContentError:
        return ()
