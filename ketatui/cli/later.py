"""Commands whose modules are imported when they run, so that none pays for the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[[Any], int]


def later(name: str) -> Run:
    """A command that imports its module, of the same name, when it runs."""

    def run(args: Any) -> int:
        from importlib import import_module

        from ketatui.cli.common import Stop, say

        try:
            status: int = import_module(f"ketatui.cli.{name}").run(args)
        except Stop as stop:
            say(stop.text)
            return stop.status
        return status

    return run
