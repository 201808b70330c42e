"""Tells the service manager that the kiosk is ready and alive, by the protocol of sd_notify(3).

The messages leave from the event loop, so that a loop that hangs falls silent and the service manager starts
the kiosk again (`WatchdogSec=` in systemd.service(5)). Without a service manager nothing happens.
"""

import os
import socket
from collections.abc import Mapping
from contextlib import suppress


class Watchdog:
    """The line to the service manager, if there is one: a datagram socket in the file system or an abstract one."""

    def __init__(self, environment: Mapping[str, str], process: int | None = None) -> None:
        """Reads NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID; the process is this one unless said otherwise."""
        address = environment.get("NOTIFY_SOCKET", "")
        self._address = "\0" + address[1:] if address.startswith("@") else address if address.startswith("/") else ""
        for_whom = environment.get("WATCHDOG_PID", "")
        micro = environment.get("WATCHDOG_USEC", "")
        ours = not for_whom or for_whom == str(os.getpid() if process is None else process)
        self.interval: float | None = int(micro) / 2_000_000 if ours and micro.isdecimal() and int(micro) > 0 else None
        """Seconds between two signs of life: half of what the service manager waits for; None: it does not wait."""

    def ready(self, status: str) -> None:
        """The first screen stands."""
        self._say("READY=1", f"STATUS={status}")

    def alive(self) -> None:
        """The event loop runs."""
        self._say("WATCHDOG=1")

    def status(self, status: str) -> None:
        """What the kiosk is doing, in a few words that say nothing about a person."""
        self._say(f"STATUS={status}")

    def stopping(self) -> None:
        """The kiosk is about to end."""
        self._say("STOPPING=1")

    def _say(self, *lines: str) -> None:
        if not self._address:
            return
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            # A service manager that does not listen must not hold the screen.
            line.setblocking(False)
            line.sendto("\n".join(lines).encode(), self._address)
