"""Nothing that goes wrong beside the screens is printed: a traceback would show what a patient typed."""

import logging
import sys
import threading
import warnings
from types import TracebackType

from ketatui.kiosk.journal import Journal, summary


def silence(journal: Journal) -> None:
    """Tells the journal of what would be printed, without its text; logging and warnings go nowhere."""

    def ended(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if error is not None:
            journal.tell(summary(error))

    def thread_ended(hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            journal.tell(f"{summary(hook.exc_value)} (in a thread)")

    def unraisable(hook: "sys.UnraisableHookArgs") -> None:
        if hook.exc_value is not None:
            journal.tell(f"{summary(hook.exc_value)} (while cleaning up)")

    sys.excepthook = ended
    threading.excepthook = thread_ended
    sys.unraisablehook = unraisable
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
