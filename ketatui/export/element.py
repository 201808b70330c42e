"""HTML elements as a tree of the standard library: whatever a text holds, it stays text."""

from collections.abc import Iterable
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

Child = Element | str | None
"""What may stand in an element; None leaves no trace."""


def el(tag: str, *children: Child, **attributes: str) -> Element:
    """An element with its children. `class_` and `for_` lose their underscore, others become hyphens."""
    made = Element(tag, {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()})
    last: Element | None = None
    for child in children:
        if isinstance(child, Element):
            made.append(child)
            last = child
        elif child and last is None:
            made.text = (made.text or "") + child
        elif child and last is not None:
            last.tail = (last.tail or "") + child
    return made


def listed(tag: str, items: Iterable[Child], **attributes: str) -> Element:
    """A list with its items."""
    return el(tag, *(el("li", item) for item in items), **attributes)


def written(root: Element) -> str:
    """The element as HTML, block by block on lines of its own, so that a person can read the file."""
    ElementTree.indent(root, " ")
    return ElementTree.tostring(root, encoding="unicode", method="html")
