"""Every colour, once. Text on its background is at least 7:1 (WCAG 2.2 AAA), lines at least 3:1."""

from typing import NamedTuple


class Palette(NamedTuple):
    """The colours of one theme, as #rrggbb."""

    name: str
    dark: bool
    background: str
    surface: str
    panel: str
    foreground: str
    primary: str
    secondary: str
    caution: str
    urgent: str
    urgent_ink: str
    urgent_paper: str
    line: str


CALM = Palette(
    name="calm",
    dark=True,
    background="#0e1b22",
    surface="#132630",
    panel="#1a323e",
    foreground="#eef3f4",
    primary="#7fd6c2",
    secondary="#8fb8de",
    caution="#f2c572",
    urgent="#ff9e8f",
    urgent_ink="#ffffff",
    urgent_paper="#8c1b12",
    line="#6f8f9c",
)

PAPER = Palette(
    name="paper",
    dark=False,
    background="#fbfaf6",
    surface="#f1efe8",
    panel="#e4e1d6",
    foreground="#14201f",
    primary="#005048",
    secondary="#1d4677",
    caution="#653c00",
    urgent="#8c1510",
    urgent_ink="#ffffff",
    urgent_paper="#9c1c12",
    line="#5f6f6c",
)

CONTRAST = Palette(
    name="contrast",
    dark=True,
    background="#000000",
    surface="#000000",
    panel="#303030",
    foreground="#ffffff",
    primary="#ffff00",
    secondary="#ffffff",
    caution="#ffff00",
    urgent="#ffffff",
    urgent_ink="#ffffff",
    urgent_paper="#a00000",
    line="#ffffff",
)

PALETTES = (CALM, PAPER, CONTRAST)
"""The themes, the default one first."""

QR_INK, QR_PAPER = "#000000", "#ffffff"
"""A code is dark on light in every theme: phones read no other."""
