"""What is made of a compiled guide and kept beside it, such as the index of its questions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ketatui.compiled.form import opened, sealed
from ketatui.compiled.place import write

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


class Kept:
    """Files beside one compiled form. Each says of which form it was made, by that form's checksum and its program."""

    def __init__(self, form: Traversable, data: bytes, maker: str, *, keep: bool) -> None:
        """Takes the file of the form and its bytes, the program that made it, and whether files may be written."""
        self._form = form
        self._seal = b"%s %s\n" % (data[:20].partition(b"\n")[0], maker.encode())
        self._keep = keep

    def read(self, name: str) -> bytes | None:
        """What is kept under a name; None where there is nothing that was made of this very form."""
        try:
            body = opened(beside(self._form, name).read_bytes())
        except OSError:
            return None
        if body is None or bytes(body[: len(self._seal)]) != self._seal:
            return None
        return bytes(body[len(self._seal) :])

    def write(self, name: str, data: bytes) -> None:
        """Keeps something, where that may be."""
        if self._keep and isinstance(self._form, Path):
            write(Path(str(beside(self._form, name))), self.sealed(data))

    def sealed(self, data: bytes) -> bytes:
        """What stands in the file."""
        return sealed(self._seal + data)


def beside(form: Traversable, name: str) -> Traversable:
    """The file that lies beside a form under a name."""
    if isinstance(form, Path):
        return form.with_suffix(f".{name}")
    raise FileNotFoundError(name)
