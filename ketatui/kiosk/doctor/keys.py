"""Keys that reach past the guide: what only the kernel and the system can lock."""

from collections.abc import Iterator

from ketatui.kiosk.doctor.finding import Finding, look, ok, wrong
from ketatui.kiosk.doctor.machine import Machine

UNITS = "/etc/systemd/system"
"""Where an administrator masks units."""


def keys(machine: Machine) -> Iterator[Finding]:
    """The locks of a console. Without one (SSH, or no Linux) they matter on the machine with the keyboard."""
    if not machine.place("/proc/sys/kernel").is_dir():
        todo = "see that no key leads out of the terminal on the machine with the keyboard"
        yield look("keys", "This is no Linux kernel, so its key locks cannot be looked at.", todo)
        return
    yield _sysrq(machine)
    yield _restart_keys(machine)
    yield _other_consoles(machine)
    yield _typing_for_others(machine)


def _sysrq(machine: Machine) -> Finding:
    value = machine.number("/proc/sys/kernel/sysrq")
    if value is None:
        return ok("sysrq", "The kernel has no SysRq key.")
    if value == 0:
        return ok("sysrq", "The SysRq key is off.")
    todo = "write kernel.sysrq = 0 into a file in /etc/sysctl.d (the service files bring one)"
    return wrong("sysrq", f"The SysRq key is on ({value}): a person could stop or restart the machine.", todo)


def _restart_keys(machine: Machine) -> Finding:
    if not machine.place("/run/systemd/system").is_dir():
        todo = "see that Ctrl+Alt+Del does nothing"
        return look("ctrl-alt-del", "systemd does not run here, so this lock cannot be looked at.", todo)
    if _masked(machine, "ctrl-alt-del.target"):
        return ok("ctrl-alt-del", "Ctrl+Alt+Del does nothing.")
    return wrong("ctrl-alt-del", "Ctrl+Alt+Del restarts the machine.", "run: systemctl mask ctrl-alt-del.target")


def _other_consoles(machine: Machine) -> Finding:
    if not machine.place("/run/systemd/system").is_dir():
        todo = "see that Alt+F2 and its like lead nowhere"
        return look("consoles", "systemd does not run here, so this lock cannot be looked at.", todo)
    set_to = {"NAutoVTs": "6", "ReserveVT": "6"}
    for line in machine.lines_of("/etc/systemd/logind.conf"):
        key, _, value = line.partition("=")
        if key.strip() in set_to:
            set_to[key.strip()] = value.strip()
    if set_to == {"NAutoVTs": "0", "ReserveVT": "0"}:
        return ok("consoles", "No other console starts when somebody switches to it.")
    todo = "write NAutoVTs=0 and ReserveVT=0 into /etc/systemd/logind.conf.d (the service files bring it)"
    return wrong("consoles", "Alt+F2 and its like may open a login on another console.", todo)


def _typing_for_others(machine: Machine) -> Finding:
    value = machine.number("/proc/sys/dev/tty/legacy_tiocsti")
    if value == 0:
        return ok("tiocsti", "No program can type into a terminal in place of a person.")
    if value is None:
        return look("tiocsti", "This kernel is too old to lock TIOCSTI.", "take a kernel from 6.2 on when you can")
    todo = "write dev.tty.legacy_tiocsti = 0 into a file in /etc/sysctl.d (the service files bring one)"
    return wrong("tiocsti", "A program can type into its terminal in place of a person (TIOCSTI).", todo)


def _masked(machine: Machine, unit: str) -> bool:
    place = machine.place(f"{UNITS}/{unit}")
    return place.is_symlink() and str(place.readlink()) == "/dev/null"
