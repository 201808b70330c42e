"""Tells a visit from other screens without loading what a visit is made of: a kiosk's welcome comes before it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypeGuard

if TYPE_CHECKING:
    from ketatui.tui.visit import VisitScreen


def is_visit(screen: object) -> TypeGuard[VisitScreen]:
    """Whether a screen is a visit. Nothing is one before its module has been loaded."""
    module = sys.modules.get("ketatui.tui.visit")
    return module is not None and isinstance(screen, module.VisitScreen)
