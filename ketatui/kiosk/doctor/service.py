"""What starts the kiosk again: its service, the watchdog, the clock and the user it runs as."""

import os
from collections.abc import Iterator
from datetime import date

from ketatui.kiosk.doctor.finding import Finding, look, ok, wrong
from ketatui.kiosk.doctor.machine import Machine
from ketatui.kiosk.stacks import NOLOGIN, SESSION

SHELLS = (NOLOGIN, SESSION, "/sbin/nologin", "/bin/false", "/usr/bin/false")
"""What stands in the place of a shell for a user who shall have none."""


def service(machine: Machine) -> Iterator[Finding]:
    """The watchdog and the user."""
    environment = machine.environment
    if environment.get("NOTIFY_SOCKET") and environment.get("WATCHDOG_USEC"):
        yield ok("watchdog", "A service watches over the program and starts it again when it hangs.")
    elif environment.get("NOTIFY_SOCKET"):
        yield look("watchdog", "A service starts the program, without a watchdog.", "set WatchdogSec in the service")
    else:
        todo = "start the kiosk from the service files (ketatui kiosk files); run from a shell this is as it should be"
        yield look("watchdog", "No service watches over what was started here.", todo)
    yield _user(machine)


def clock(machine: Machine, checked: str) -> Iterator[Finding]:
    """Whether the clock can be right: pages to take along carry the day, and a review has a day on which it ends."""
    today = machine.now.date()
    if today < date.fromisoformat(checked):
        yield wrong("clock", f"The clock says {today}, before the guide was written ({checked}).", "set the clock")
    elif machine.place("/run/systemd/timesync/synchronized").exists():
        yield ok("clock", f"The clock says {today:%Y-%m-%d} and is set through the network.")
    else:
        todo = "compare it with a watch; without a network a clock drifts, look at it twice a year"
        yield look("clock", f"The clock says {machine.now:%Y-%m-%d %H:%M} and is not set through the network.", todo)
    if not machine.place("/etc/localtime").exists():
        yield look(
            "time zone", "No time zone is set, so the day changes at the wrong hour.", "run: timedatectl set-timezone"
        )


def _user(machine: Machine) -> Finding:
    if not hasattr(os, "getuid"):
        return look("user", "The user cannot be looked at here.", "run the kiosk as a user without rights")
    uid = os.getuid()
    if uid == 0:
        todo = "run it as the kiosk's user: sudo -u ketatui ketatui kiosk doctor"
        return look("user", "The doctor runs as root; what it says of writing and reading is root's.", todo)
    for line in (machine.read("/etc/passwd") or "").splitlines():
        fields = line.split(":")
        if len(fields) == 7 and fields[2] == str(uid):
            if fields[6] in SHELLS:
                return ok("user", f"The user {fields[0]} has no shell.")
            todo = "run the kiosk as a user whose shell is /usr/sbin/nologin (INSTALL.md of the service files)"
            return look("user", f"The user {fields[0]} has a shell ({fields[6]}).", todo)
    return look("user", f"The user {uid} is not in /etc/passwd.", "see that this user has no shell")
