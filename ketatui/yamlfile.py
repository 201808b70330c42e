"""One YAML file, read so that text stays what was written and every mistake has a line.

Stricter than YAML 1.1 on purpose: `No`, `12:30` and dates stay text, a key may stand once, and
anchors, tags, deep nesting and huge files are refused.
"""

import re
from collections.abc import Hashable
from importlib.resources.abc import Traversable
from typing import Any, ClassVar

import yaml

from ketatui.problem import ContentError, Path, Problem

__all__ = ["MAX_BYTES", "MAX_DEPTH", "ContentError", "Path", "Problem", "YamlFile"]

MAX_BYTES = 8_000_000
"""A larger file is refused: the shipped guide is under a tenth of this in all."""

MAX_DEPTH = 40
"""Deeper nesting is refused: libyaml recurses on the C stack and would end the process."""

_MANY_BRACKETS = 2_000
"""With fewer brackets and no deep line a file cannot come near the depth that libyaml bears (over 5,000)."""

_TAGS = {f"tag:yaml.org,2002:{kind}" for kind in ("str", "seq", "map")}
"""What a value may be: text, list, keys and values."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""Characters that no text may hold; a terminal would obey some of them."""

_NO_CONTROL = "a character that text may not hold; delete it"

_NO_ANCHORS = "anchors (&name, *name) are not used here; write the text again"

_DEEP_LINE = re.compile(r"(?:[?:-][ \t]+){60}|[ \t]{200}")
"""Many block marks in a row, or an indentation that only deep nesting has."""

_TOO_DEEP = "nested too deeply; close the brackets, or start the lines further to the left"


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """The fast parser where libyaml is there, with every plain scalar kept as text."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}


class YamlFile:
    """A parsed file: its plain `data` and the line of each value in it."""

    def __init__(self, name: str, text: str) -> None:
        """Parses `text`. Raises ContentError with a sentence for each mistake."""
        self.name = name
        self._refuse_control(text)
        try:
            self._refuse_depth(text)
            node = yaml.compose(text, Loader=_Loader)
        except yaml.MarkedYAMLError as error:
            line, advice = _yaml_advice(error, text)
            raise self._error(line, advice) from None
        except RecursionError:
            raise self._error(1, _TOO_DEEP) from None
        if node is None:
            raise self._error(1, "the file is empty; write its content or delete the file")
        self._node = node
        self._problems: list[Problem] = []
        self._seen: set[int] = set()
        self._aliased = False
        self.data: Any = self._build(node)
        if self._aliased:
            self._note_aliases(text)
        if self._problems:
            raise ContentError(self._problems)

    @classmethod
    def read(cls, entry: Traversable, name: str) -> "YamlFile":
        """Reads one file of a content folder. Raises ContentError."""
        try:
            with entry.open("rb") as stream:
                raw = stream.read(MAX_BYTES + 1)
        except OSError as error:
            reason = error.strerror or "unknown reason"
            raise ContentError(
                [Problem(name, 1, f"cannot be read ({reason}); check that it is there and that you may read it")]
            ) from None
        if len(raw) > MAX_BYTES:
            text = f"the file is larger than {MAX_BYTES // 1_000_000} MB; split it into several"
            raise ContentError([Problem(name, 1, text)])
        try:
            return cls(name, raw.decode("utf-8-sig"))
        except UnicodeDecodeError as error:
            line = raw.count(b"\n", 0, error.start) + 1
            text = "not UTF-8 text; save the file with the encoding UTF-8"
            raise ContentError([Problem(name, line, text)]) from None

    def line(self, path: Path) -> int:
        """The line, from 1, of the value at `path`, or of the nearest one above that exists."""
        node = self._node
        line = node.start_mark.line + 1
        for step in path:
            if isinstance(node, yaml.MappingNode):
                found = next((pair for pair in node.value if pair[0].value == step), None)
                if found is None:
                    break
                line, node = found[0].start_mark.line + 1, found[1]
            elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
                node = node.value[step]
                line = node.start_mark.line + 1
            else:
                break
        return int(line)

    def problem(self, path: Path, text: str) -> Problem:
        """A problem at the line of `path`."""
        return Problem(self.name, self.line(path), text)

    def _error(self, line: int, text: str) -> ContentError:
        return ContentError([Problem(self.name, line, text)])

    def _refuse_control(self, text: str) -> None:
        found = _CONTROL.search(text)
        if found:
            raise self._error(text.count("\n", 0, found.start()) + 1, _NO_CONTROL)

    def _note_aliases(self, text: str) -> None:
        for event in yaml.parse(text, Loader=_Loader):
            if isinstance(event, yaml.AliasEvent) and event.start_mark:
                line = event.start_mark.line + 1
                self._problems.append(Problem(self.name, line, _NO_ANCHORS))

    def _refuse_depth(self, text: str) -> None:
        """Refuses what libyaml could not compose; a file that looks harmless is not read twice."""
        if text.count("[") + text.count("{") < _MANY_BRACKETS and not _DEEP_LINE.search(text):
            return
        depth = 0
        for event in yaml.parse(text, Loader=_Loader):
            if isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            elif isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > MAX_DEPTH:
                    mark = event.start_mark
                    raise self._error(mark.line + 1 if mark else 1, _TOO_DEEP)

    def _note(self, node: yaml.Node, text: str) -> None:
        self._problems.append(Problem(self.name, node.start_mark.line + 1, text))

    def _build(self, node: yaml.Node, depth: int = 1) -> Any:
        if depth > MAX_DEPTH:
            self._note(node, _TOO_DEEP)
            return None
        if id(node) in self._seen:
            self._aliased = True
            return None
        self._seen.add(id(node))
        if node.tag not in _TAGS:
            self._note(node, "tags (!name) are not used here; delete it, or put the text between double quotes")
        if isinstance(node, yaml.ScalarNode):
            if _CONTROL.search(node.value):
                self._note(node, _NO_CONTROL)
            return node.value
        if isinstance(node, yaml.SequenceNode):
            return [self._build(item, depth + 1) for item in node.value]
        built: dict[Hashable, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self._note(key, "a key must be a plain word; remove the brackets or the `?`")
                continue
            if key.value in built:
                self._note(key, f"the key `{key.value}` stands twice; keep one")
            built[key.value] = self._build(value, depth + 1)
        return built


def _yaml_advice(error: yaml.MarkedYAMLError, text: str) -> tuple[int, str]:
    """The line of a YAML mistake, and what to do about it in words an author knows."""
    problem, context = error.problem or "not readable as YAML", error.context or ""
    opened = "tab" not in problem and (context.startswith("while scanning") or "flow" in context)
    mark = (error.context_mark if opened else None) or error.problem_mark or error.context_mark
    number = mark.line if mark else 0
    lines = text.splitlines()
    line = lines[number] if number < len(lines) else ""
    if "tab" in problem or "\t" in line[: len(line) - len(line.lstrip())]:
        return number + 1, "a tab where only spaces may stand; use spaces"
    if "mapping values are not allowed" in problem:
        return number + 1, "a colon inside the text; put the whole text between double quotes"
    if "nesting depth" in problem:
        return number + 1, _TOO_DEEP
    if "undefined alias" in problem:
        return number + 1, "`*name` is not used here; put the text between double quotes"
    advice = "check quotes, brackets and the spaces before the line"
    return number + 1, f"not readable as YAML ({problem}); {advice}"
