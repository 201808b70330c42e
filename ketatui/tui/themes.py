"""Our palettes as Textual themes."""

from textual.theme import Theme

from ketatui.palette import Palette


def theme(palette: Palette) -> Theme:
    """The Textual theme of a palette, with every colour set so that none is derived."""
    return Theme(
        name=palette.name,
        dark=palette.dark,
        primary=palette.primary,
        secondary=palette.secondary,
        warning=palette.caution,
        error=palette.urgent,
        success=palette.primary,
        accent=palette.primary,
        foreground=palette.foreground,
        background=palette.background,
        surface=palette.surface,
        panel=palette.panel,
        variables={
            "line": palette.line,
            "urgent-ink": palette.urgent_ink,
            "urgent-paper": palette.urgent_paper,
            "chosen": palette.chosen,
            "chosen-ink": palette.chosen_ink,
        },
    )
