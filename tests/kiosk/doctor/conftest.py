"""A machine made of a folder, and what the doctor says about it."""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

import pytest

from ketatui.kiosk.doctor.finding import Finding
from ketatui.kiosk.doctor.machine import Machine

Verdicts = dict[str, str]


@pytest.fixture
def machine(tmp_path: Path) -> Callable[..., Machine]:
    """A machine with these files, variables and screen."""

    def build(files: dict[str, str] | None = None, **known: object) -> Machine:
        for name, text in (files or {}).items():
            path = tmp_path / name.lstrip("/")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        facts = {"environment": {}, "size": (100, 34), "encoding": "utf-8", "now": datetime(2026, 11, 25, 12)} | known
        return Machine(root=tmp_path, **facts)  # type: ignore[arg-type]

    return build


@pytest.fixture
def verdicts() -> Callable[[Iterable[Finding]], Verdicts]:
    """The verdict on each thing; every finding that is not well says what to do."""

    def read(findings: Iterable[Finding]) -> Verdicts:
        found = list(findings)
        assert all(one.text.endswith(".") or ": " in one.text for one in found)
        assert all(bool(one.todo) == (one.verdict != "ok") for one in found)
        return {one.what: one.verdict for one in found}

    return read
