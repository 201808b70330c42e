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
    chosen: str
    """The ground under the line of a list that Enter would choose."""
    chosen_ink: str


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
    chosen="#7fd6c2",
    chosen_ink="#0e1b22",
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
    chosen="#005048",
    chosen_ink="#fbfaf6",
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
    chosen="#ffff00",
    chosen_ink="#000000",
)

PALETTES = (CALM, PAPER, CONTRAST)
"""The themes, the default one first."""

CALM_16 = CALM._replace(
    background="#000000",
    surface="#000000",
    panel="#0000aa",
    foreground="#ffffff",
    primary="#55ffff",
    secondary="#55ff55",
    caution="#ffff55",
    urgent="#ffffff",
    urgent_paper="#aa0000",
    line="#aaaaaa",
    chosen="#00aaaa",
    chosen_ink="#000000",
)

PAPER_16 = PAPER._replace(
    background="#aaaaaa",
    surface="#aaaaaa",
    panel="#00aaaa",
    foreground="#000000",
    primary="#000000",
    secondary="#000000",
    caution="#000000",
    urgent="#000000",
    urgent_paper="#aa0000",
    line="#000000",
    chosen="#000000",
    chosen_ink="#ffffff",
)

CONTRAST_16 = CONTRAST._replace(
    panel="#0000aa",
    primary="#ffff55",
    caution="#ffff55",
    urgent_paper="#aa0000",
    chosen="#aaaaaa",
    chosen_ink="#000000",
)

PALETTES_16 = (CALM_16, PAPER_16, CONTRAST_16)
"""The same themes in the 16 colours of a Linux console, of which the first 8 may be a background.

The values are those of a PC's text mode, which the kernel's console and most terminals start from.
"""

MONO = CONTRAST._replace(
    panel="#000000",
    primary="#ffffff",
    caution="#ffffff",
    urgent_ink="#000000",
    urgent_paper="#ffffff",
    chosen="#ffffff",
    chosen_ink="#000000",
)

PALETTES_MONO = tuple(MONO._replace(name=palette.name) for palette in PALETTES)
"""The same themes without a colour: white stands for the ink of a terminal, black for its ground."""

BY_COLOURS = {"many": PALETTES, "few": PALETTES_16, "256": PALETTES, "none": PALETTES_MONO}
"""The themes for a terminal, by how many colours it has: see `ketatui.terminal`."""

SIXTEEN = (
    *("#000000", "#aa0000", "#00aa00", "#aa5500", "#0000aa", "#aa00aa", "#00aaaa", "#aaaaaa"),
    *("#555555", "#ff5555", "#55ff55", "#ffff55", "#5555ff", "#ff55ff", "#55ffff", "#ffffff"),
)
"""The 16 colours by their numbers."""

QR_INK, QR_PAPER = "#000000", "#ffffff"
"""A code is dark on light in every theme: phones read no other."""
