"""The line of a page that is being read aloud: what its keys do, while it speaks or pauses."""

from rich.cells import cell_len
from textual.content import Content
from textual.events import Resize
from textual.widgets import Static

from ketatui.render.look import Look
from ketatui.render.wording import phones
from ketatui.speech import Speaker, voice
from ketatui.tui.page import Keys, Page


class ReadAloud(Static):
    """Speaks for one visit. It is only to be seen while it has something to say, and silent when it goes."""

    def __init__(self, look: Look, *, speaks: bool) -> None:
        """Takes the words of the line, and whether the guide may speak here."""
        super().__init__(id="read-aloud")
        self._look = look
        found = voice(look.guide.language) if speaks else None
        self._speaker = Speaker(found, self._draw) if found else None
        self._where: tuple[str, ...] = ()
        self.display = False

    def keys(self, *, letters: bool) -> Keys:
        """The key that reads, where there is anything to speak with; `letters`: where letters go into a box."""
        return (("F8" if letters else "r", self._look.words.key_read),) if self._speaker else ()

    @property
    def pace(self) -> int:
        """Words a minute; 0 where nothing can speak."""
        return self._speaker.pace if self._speaker else 0

    def press(self, page: Page) -> None:
        """The key that reads: begins, pauses, or goes on."""
        if self._speaker is None:
            return
        if self._speaker.state == "speaking":
            self._speaker.pause()
        elif self._speaker.state == "paused":
            self._speaker.resume()
        else:
            self._speaker.start(self.sayable(page.spoken))

    def sayable(self, text: str) -> str:
        """A text without its source numbers, and with numbers to call digit by digit: "9 8 8", not as one number."""
        cited = f"{self._look.words.sources}: "
        text = "\n".join(line for line in text.splitlines() if not line.startswith(cited))
        for phone in phones(self._look):
            if phone.number:
                text = text.replace(phone.number, " ".join(phone.number))
        return text

    def stop_elsewhere(self, *where: str) -> None:
        """Falls silent when another page, or another place on it, is open now."""
        if where != self._where:
            self._where = where
            self.stop()

    @property
    def is_speaking(self) -> bool:
        """Whether it speaks just now."""
        return self._speaker is not None and self._speaker.state == "speaking"

    def stop(self) -> None:
        """Falls silent."""
        if self._speaker:
            self._speaker.stop()

    def change(self, pace: int, volume: int) -> None:
        """Makes it slower or faster, softer or louder, by one step."""
        if self._speaker:
            self._speaker.change(pace=pace, volume=volume)

    def on_unmount(self) -> None:
        """Falls silent when the visit ends."""
        self.stop()

    def on_resize(self, event: Resize) -> None:
        """Shows as many keys as fit."""
        self._draw()

    def _draw(self) -> None:
        state = self._speaker.state if self._speaker else "silent"
        self.display = state != "silent"
        words = self._look.words
        label = words.speaking if state == "speaking" else words.paused
        room = self.content_size.width - cell_len(label)
        parts = [Content(label)]
        for key, does in (
            ("r", words.key_pause if state == "speaking" else words.key_resume),
            ("x", words.key_stop),
            ("-", words.key_slower),
            ("+", words.key_faster),
            ("[", words.key_softer),
            ("]", words.key_louder),
        ):
            room -= cell_len(key) + cell_len(does) + 4
            if room < 0:
                break
            parts.append(Content.assemble((key, "bold"), " ", does))
        self.update(Content("   ").join(parts))
