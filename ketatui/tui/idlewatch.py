"""Watches for a visit that nobody goes on with. One timer, set for the moment at which something changes."""

from collections.abc import Callable

from textual.timer import Timer

from ketatui.kiosk.idle import Stage, Standing, standing
from ketatui.settings import Idle


class IdleWatch:
    """Counts the quiet seconds of a visit, and tells when the person is to be warned and when it is over.

    A touch only notes the time: the timer that is set looks again when it fires.
    """

    def __init__(
        self,
        idle: Idle,
        clock: Callable[[], float],
        stage: Callable[[], Stage],
        is_listening: Callable[[], bool],
        set_timer: Callable[[float, Callable[[], None]], Timer],
        tell: Callable[[Standing], None],
    ) -> None:
        """Takes how long to wait, a clock that only goes forward, in seconds, and whom to tell.

        `stage` says what stands on the screen, `is_listening` whether a page is being read aloud; `tell`
        hears at each look how things stand.
        """
        self.idle, self._clock, self._stage = idle, clock, stage
        self._is_listening = is_listening
        self._set_timer, self._tell = set_timer, tell
        self._touched: float | None = None
        self._timer: Timer | None = None

    def begin(self) -> None:
        """A person is there: counts from now."""
        self._touched = self._clock()
        self.look()

    @property
    def is_counting(self) -> bool:
        """Whether somebody is there."""
        return self._touched is not None

    def touch(self) -> None:
        """The person has pressed or touched something."""
        if self._touched is not None:
            self._touched = self._clock()

    def look(self) -> None:
        """Looks how the visit stands, tells it where it matters, and sets the time of the next look."""
        self._stop_timer()
        if self._touched is None:
            return
        if self._is_listening():
            # Who listens touches nothing. What is read aloud comes to its end by itself, and then it counts.
            self._touched = self._clock()
        now = standing(self.idle, self._stage(), self._clock() - self._touched)
        if now.over:
            self.stop()
        else:
            self._timer = self._set_timer(now.wait, self.look)
        self._tell(now)

    def stop(self) -> None:
        """Nobody is there any more."""
        self._touched = None
        self._stop_timer()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
