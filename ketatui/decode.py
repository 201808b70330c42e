"""Plain data -> records, with a sentence for each mistake instead of the first one only."""

import types
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

import msgspec

from ketatui.yamlfile import ContentError, Path, YamlFile

T = TypeVar("T")


def decode(file: YamlFile, kind: type[T], path: Path = (), data: Any = None) -> T:
    """Reads the data at `path` of a file as `kind`. Raises ContentError with all mistakes in it."""
    value = file.data if data is None else data
    try:
        return msgspec.convert(value, kind, strict=False)
    except msgspec.ValidationError as error:
        found = [file.problem(where, text) for where, text in mistakes(value, kind, path)]
        raise ContentError(found or [file.problem(path, str(error))]) from None


def mistakes(data: Any, kind: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every mistake in `data`, read as `kind`: where it is, what is wrong and what to do."""
    try:
        msgspec.convert(data, kind, strict=False)
        return
    except msgspec.ValidationError:
        pass
    bare, notes = _bare(kind)
    record = _record(bare, data)
    if isinstance(data, dict) and record is not None:
        yield from _record_mistakes(data, record, path)
        return
    if isinstance(data, dict) and _records(bare):
        names = ", ".join(str(r.__struct_config__.tag) for r in _records(bare))
        given = f"is `{data['kind']}`" if "kind" in data else "is missing"
        yield (*path, "kind"), f"`kind` {given}; write one of {names}"
        return
    if get_origin(bare) is tuple and isinstance(data, list) and data:
        found = [m for i, item in enumerate(data) for m in mistakes(item, get_args(bare)[0], (*path, i))]
        if found:
            yield from found
            return
    yield path, f"{_name(path)} must be {_wanted(bare, notes)}; {_given(data, notes) if path else _given_file(data)}"


def _record_mistakes(data: dict[str, Any], record: type[msgspec.Struct], path: Path) -> Iterator[tuple[Path, str]]:
    fields = {field.encode_name: field for field in msgspec.structs.fields(record)}
    for key in data:
        if key not in fields and key != record.__struct_config__.tag_field:
            near = get_close_matches(key, fields, n=1)
            advice = f"did you mean `{near[0]}`?" if near else f"the keys here are {', '.join(fields)}"
            yield (*path, key), f"the key `{key}` is not known; {advice}"
    for name, field in fields.items():
        if name in data:
            yield from mistakes(data[name], field.type, (*path, name))
        elif field.required:
            yield path, f"`{name}` is missing; add it ({_wanted(*_bare(field.type))})"


def _bare(kind: Any) -> tuple[Any, list[msgspec.Meta]]:
    """A type without its notes and without `None`, and the notes."""
    notes: list[msgspec.Meta] = []
    while True:
        if get_origin(kind) is Annotated:
            notes += [note for note in kind.__metadata__ if isinstance(note, msgspec.Meta)]
            kind = kind.__origin__
            continue
        if get_origin(kind) in (Union, types.UnionType):
            rest = [arg for arg in get_args(kind) if arg is not type(None)]
            if len(rest) == 1:
                kind = rest[0]
                continue
        return kind, notes


def _records(bare: Any) -> list[type[msgspec.Struct]]:
    """The records that a union of blocks holds."""
    return [arg for arg in get_args(bare) if isinstance(arg, type) and issubclass(arg, msgspec.Struct)]


def _record(bare: Any, data: Any) -> type[msgspec.Struct] | None:
    """The record that `data` is meant to be; in a union, the one that its `kind` names."""
    if isinstance(bare, type) and issubclass(bare, msgspec.Struct):
        return bare
    if isinstance(data, dict):
        return next((r for r in _records(bare) if r.__struct_config__.tag == data.get("kind")), None)
    return None


def _wanted(bare: Any, notes: list[msgspec.Meta]) -> str:
    """What a value of this type looks like, in words."""
    for note in notes:
        if note.description:
            return str(note.description)
    if get_origin(bare) is Literal:
        return "one of " + ", ".join(map(str, get_args(bare)))
    if get_origin(bare) is tuple:
        sizes = [f"at least {n.min_length}" for n in notes if n.min_length] + [
            f"at most {n.max_length}" for n in notes if n.max_length
        ]
        return "a list" + (f" of {' and '.join(sizes)}" if sizes else "")
    if bare is int:
        low = next((n.ge for n in notes if n.ge is not None), None)
        high = next((n.le for n in notes if n.le is not None), None)
        return "a whole number" + (f" from {low} to {high}" if high is not None else "")
    if bare is bool:
        return "true or false"
    if bare is str:
        return "a text that is not empty" if notes else "a text"
    return "keys and values"


def _given(data: Any, notes: list[msgspec.Meta]) -> str:
    """What stands there instead; of a value that is marked as a secret only that it is something else."""
    if isinstance(data, dict):
        return "it has keys and values under it"
    if isinstance(data, list):
        return f"it is a list of {len(data)}"
    if data == "" or data is None:
        return "it is empty"
    if any((note.extra or {}).get("secret") for note in notes):
        return "it is something else"
    return f"it is `{data if len(data) <= 40 else data[:39] + '…'}`"


def _given_file(data: Any) -> str:
    """The same of a whole file. A text is not repeated: it may be a secret after a colon without its space."""
    return "it is one text; put a space after each colon" if isinstance(data, str) and data else _given(data, [])


def _name(path: Path) -> str:
    keys = [step for step in path if isinstance(step, str)]
    if path and isinstance(path[-1], int) and keys:
        return f"item {path[-1] + 1} of `{keys[-1]}`"
    if path and isinstance(path[-1], int):
        return f"item {path[-1] + 1}"
    return f"`{keys[-1]}`" if keys else "the file"
