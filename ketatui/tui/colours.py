"""Painting with the colours that a terminal has: none at all, or the 16 of a console."""

from functools import lru_cache

from rich.color import Color as Ink
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter

from ketatui.palette import SIXTEEN

GROUNDS = 8
"""How many of the 16 colours a Linux console can paint behind text."""

READABLE = 7.0
"""The least contrast of text on its ground, WCAG 2.2 success criterion 1.4.6."""

SEEN = 3.0
"""The least contrast of a line or a mark on its ground, WCAG 2.2 success criterion 1.4.11."""

_COLOURS = tuple(Color.parse(name) for name in SIXTEEN)
_INKS = tuple(Ink.parse(name) for name in SIXTEEN)
_BLACK, _WHITE = 0, 15
_ENDS = (Ink.from_ansi(16), Ink.from_ansi(231))
"""Black and white among the 256, in the part that no terminal gives other colours."""


class FewColours(LineFilter):
    """Paints with the 16 colours of a console: every cell gets an ink and a ground, and nothing else.

    Bold, italic, underlined and dim are drawn in other colours by a console, so the first is kept only
    where it changes nothing else and the others are left out.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same text in colours that the terminal has."""
        return [Segment(text, _few(style or Style(), background), control) for text, style, control in segments]


class EightBit(LineFilter):
    """Paints with the 256 colours of xterm; text that would be harder to read in them becomes black or white."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same text in colours that the terminal has."""
        return [Segment(text, eight_bit(style or Style(), background), control) for text, style, control in segments]


class NoColours(LineFilter):
    """Paints with the terminal's own two colours: what stands on a light ground is reversed."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same text without a colour."""
        return [Segment(text, _none(style or Style(), background), control) for text, style, control in segments]


FILTERS: dict[str, list[LineFilter]] = {"few": [FewColours()], "256": [EightBit()], "none": [NoColours()]}
"""What fits the screens to a terminal, by how many colours it has; the many need nothing."""


@lru_cache(4096)
def _few(style: Style, background: Color) -> Style:
    ink, ground = _pair(style, background)
    number = _nearest(ground, GROUNDS)
    text = _nearest(ink, len(SIXTEEN))
    if contrast(_COLOURS[text], _COLOURS[number]) < (READABLE if _is_far(ink, ground) else SEEN):
        text = max((_BLACK, _WHITE), key=lambda n: contrast(_COLOURS[n], _COLOURS[number]))
    return Style(color=_INKS[text], bgcolor=_INKS[number], bold=(style.bold and text >= GROUNDS) or None)


@lru_cache(4096)
def eight_bit(style: Style, background: Color) -> Style:
    """A style in the nearest of the 256 colours, with as much contrast as it has to have."""
    ink, ground = _pair(style, background)
    near_ink, near_ground = _near_256(ink), _near_256(ground)
    least = READABLE if _is_far(ink, ground) else SEEN
    if contrast(ink, ground) >= SEEN and contrast(_shown(near_ink), _shown(near_ground)) < least:
        near_ink = max(_ENDS, key=lambda end: contrast(_shown(end), _shown(near_ground)))
    return style + Style(color=near_ink, bgcolor=near_ground, reverse=False)


def _near_256(colour: Color) -> Ink:
    return Ink.from_rgb(colour.r, colour.g, colour.b).downgrade(ColorSystem.EIGHT_BIT)


def _shown(ink: Ink) -> Color:
    return Color(*ink.get_truecolor())


@lru_cache(4096)
def _none(style: Style, background: Color) -> Style:
    ink, ground = _pair(style, background)
    light = ground.brightness > ink.brightness
    return Style(bold=style.bold or None, underline=style.underline or None, reverse=light or None)


def _pair(style: Style, background: Color) -> tuple[Color, Color]:
    """The ink and the ground of a style, reversed ones put right."""
    ground = _colour(style.bgcolor) or background
    ink = _colour(style.color) or ground.get_contrast_text(1.0)
    return (ground, ink) if style.reverse else (ink, ground)


def _colour(ink: Ink | None) -> Color | None:
    return None if ink is None or ink.is_default else Color.from_rich_color(ink)


def _is_far(ink: Color, ground: Color) -> bool:
    """Whether a pair is meant to be read, and not only seen like a line."""
    return contrast(ink, ground) >= READABLE


def _nearest(colour: Color, among: int) -> int:
    """The number of the colour that is nearest in brightness and hue."""

    def distance(number: int) -> float:
        other = _COLOURS[number]
        return (colour.r - other.r) ** 2 + (colour.g - other.g) ** 2 + (colour.b - other.b) ** 2

    return min(range(among), key=distance)


def contrast(one: Color, other: Color) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Color) -> float:
    """The relative luminance of a colour, 0 to 1, as WCAG 2.2 defines it."""

    def linear(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b)
