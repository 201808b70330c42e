"""What every renderable needs to know beside its content: words, numbers, colours, signs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from ketatui.fill import fill, fill_numbers
from ketatui.interface import Interface
from ketatui.model import Guide, Helpline
from ketatui.palette import Palette
from ketatui.review import about_guide
from ketatui.terminal import Colours
from ketatui.tongues import Tongue, after

if TYPE_CHECKING:  # plain text has no colours and does not pay for rich
    from rich.style import Style


class Look(NamedTuple):
    """How to draw: for which region, in which colours (`None`: no colour at all), with which signs.

    `console` is true where only the signs of a Linux console font may be used.
    """

    guide: Guide
    line: Helpline
    palette: Palette | None = None
    console: bool = False
    colours: Colours = "many"
    """How many colours the screens may paint with; the command line only has some or none (`palette`)."""
    languages: tuple[Tongue, ...] = ()
    """The languages that a reader may choose from; none where there is one only."""

    @property
    def words(self) -> Interface:
        """The words of headings and labels."""
        return self.guide.interface

    @property
    def next_language(self) -> Tongue | None:
        """The language that a choice leads to; None where there is no other."""
        return after(self.guide.language, self.languages)

    def text(self, raw: str) -> str:
        """Content text with the numbers of the region, and who has reviewed the guide, filled in."""
        text = fill_numbers(raw, self.line)
        return fill(text, review=about_guide(self.guide)) if "{review}" in text else text

    def word(self, raw: str, **values: object) -> str:
        """A word of the interface with the region's numbers and further values filled in."""
        return fill(fill_numbers(raw, self.line), **values)

    def seconds(self, count: int) -> str:
        """A time in words: "1 second", "20 seconds"."""
        return self.words.one_second if count == 1 else self.word(self.words.many_seconds, n=count)

    def shows(self, region: Iterable[str]) -> bool:
        """Whether what is true only in `region` is shown to this reader (empty: true everywhere)."""
        wanted = tuple(region)
        return not wanted or self.line.region in wanted

    def style(self, colour: str, *, bold: bool = False) -> Style:
        """A style in a colour of the palette, on the theme's background; without a palette only bold."""
        from rich.style import Style

        if self.palette is None:
            return Style(bold=bold or None)
        return Style(color=getattr(self.palette, colour), bgcolor=self.palette.background, bold=bold or None)

    @property
    def alarm(self) -> Style:
        """The style of an urgent sign: ink on a paper of its own; without a palette bold and reversed."""
        from rich.style import Style

        if self.palette is None:
            return Style(bold=True, reverse=True)
        return Style(color=self.palette.urgent_ink, bgcolor=self.palette.urgent_paper, bold=True)
