"""Where something that a patient typed could stay: swap, crash dumps, debug files, folders that can be written to."""

import os
from collections.abc import Iterator
from pathlib import Path

from ketatui.kiosk.doctor.finding import Finding, look, ok, wrong
from ketatui.kiosk.doctor.machine import Machine

DEBUG = ("TEXTUAL_DEBUG", "TEXTUAL_LOG", "TEXTUAL_DEVTOOLS_HOST", "TEXTUAL_SCREENSHOT", "TEXTUAL_PRESS")
"""Variables that make the library under the screens write what is typed, or do what nobody asked for."""


def traces(machine: Machine) -> Iterator[Finding]:
    """What could keep a trace of a visit."""
    yield _swap(machine)
    yield _dumps(machine)
    found = [name for name in DEBUG if machine.environment.get(name)]
    if found:
        yield wrong("debugging", f"{', '.join(found)} is set: keys could be written to a file.", f"unset {found[0]}")
    else:
        yield ok("debugging", "No setting for debugging is on.")
    if machine.environment.get("TEXTUAL_ALLOW_SIGNALS"):
        yield wrong("signals", "TEXTUAL_ALLOW_SIGNALS is set: Ctrl+C and Ctrl+Z reach the program.", "unset it")


def writable(machine: Machine, places: dict[str, Path]) -> Iterator[Finding]:
    """Which of the named places this user can write to. A kiosk needs none of them."""
    open_ = [f"{what} ({place})" for what, place in places.items() if os.access(place, os.W_OK)]
    if not open_:
        yield ok("disk", "Neither the program, its guide and settings nor the home folder can be written to.")
        return
    todo = "run the kiosk as a user of its own with ProtectSystem=strict and ProtectHome (the service files do)"
    yield look("disk", f"This user can write to: {'; '.join(open_)}.", todo)


def _swap(machine: Machine) -> Finding:
    text = machine.read("/proc/swaps")
    if text is None:
        return look("swap", "Whether memory is swapped to a disk cannot be looked at.", "turn swap off, or encrypt it")
    devices = [line.split()[0] for line in text.splitlines()[1:] if line.split()]
    on_disk = [name for name in devices if "zram" not in name]
    if on_disk:
        todo = "turn swap off (swapoff -a, and out of /etc/fstab), or encrypt it; the service files set MemorySwapMax=0"
        return look("swap", f"Memory may be written to a disk: {', '.join(on_disk)}.", todo)
    return ok("swap", "Memory is not written to a disk.")


def _dumps(machine: Machine) -> Finding:
    try:
        import resource

        limit = resource.getrlimit(resource.RLIMIT_CORE)[0]
    except ImportError:
        limit = 0
    pattern = machine.read("/proc/sys/kernel/core_pattern") or ""
    if limit == 0 and not pattern.startswith("|"):
        return ok("crash dumps", "A crash writes no dump of the memory.")
    if limit == 0 and "systemd-coredump" not in pattern and "apport" not in pattern:
        return ok("crash dumps", "A crash writes no dump of the memory.")
    todo = "set LimitCORE=0 (the service files do), and Storage=none in /etc/systemd/coredump.conf"
    if limit == 0:
        return look("crash dumps", f"Crash dumps are handed to {pattern[1:].split()[0]}.", todo)
    return wrong("crash dumps", "A crash could write the memory, with what was typed, to a file.", todo)
