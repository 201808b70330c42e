"""How much memory and processor time many kiosks take at the same time, each in a terminal of its own.

    python benchmarks/sessions.py --sessions 40                                  # the program itself
    python benchmarks/sessions.py --sessions 40 -- ssh -tt -F ssh_config guide   # through OpenSSH

Memory per session is told twice: the proportional share (PSS) of the guide's processes, and by how much less
memory the machine has available. Processor time is that of the guide's processes while nobody touches a key.
"""

import argparse
import fcntl
import os
import pty
import re
import select
import statistics
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path

GUIDE = re.compile(r"^[^ ]*python[0-9.]* [^ ]*ketatui(?:/__main__\.py)? --kiosk|^[^ ]*python[0-9.]* -m ketatui --kiosk")
WELCOME = b"press any key"
TICKS = os.sysconf("SC_CLK_TCK")


def guides() -> list[int]:
    """The processes of guides that run as kiosks."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            line = (place / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if GUIDE.match(line):
            found.append(int(place.name))
    return found


def field(path: str, name: str) -> int:
    """A figure of the kernel, in kilobytes."""
    return next(int(line.split()[1]) for line in Path(path).read_text().splitlines() if line.startswith(name))


def ticks(pid: int) -> int:
    """Clock ticks that a process has taken."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


class Session:
    """A command in a terminal of 100 columns and 34 rows."""

    def __init__(self, command: list[str]) -> None:
        self.file, terminal = pty.openpty()
        fcntl.ioctl(self.file, termios.TIOCSWINSZ, struct.pack("HHHH", 34, 100, 0, 0))
        environment = os.environ | {"TERM": "xterm-256color"}
        self.process = subprocess.Popen(
            command, stdin=terminal, stdout=terminal, stderr=terminal, env=environment, start_new_session=True
        )
        os.close(terminal)
        self.shown = b""

    @property
    def stands(self) -> bool:
        """Whether the welcome has been drawn."""
        return WELCOME in self.shown


def drain(sessions: list[Session], seconds: float, *, until_all_stand: bool = False) -> None:
    """Takes what is drawn for so many seconds."""
    end = time.monotonic() + seconds
    by_file = {session.file: session for session in sessions}
    while (left := end - time.monotonic()) > 0 and not (until_all_stand and all(s.stands for s in sessions)):
        for file in select.select(list(by_file), [], [], min(left, 0.5))[0]:
            try:
                by_file[file].shown = (by_file[file].shown + os.read(file, 65536))[-200_000:]
            except OSError:
                del by_file[file]


def main() -> int:
    """Starts, measures and ends the sessions."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sessions", type=int, default=40)
    parser.add_argument("--seconds", type=float, default=20, help="how long to watch them idle")
    parser.add_argument("command", nargs="*", default=[sys.executable, "-m", "ketatui", "--kiosk"])
    args = parser.parse_args()
    before, others = field("/proc/meminfo", "MemAvailable"), set(guides())
    begun = time.monotonic()
    sessions = []
    for _ in range(args.sessions):
        sessions.append(Session(args.command))
        drain(sessions, 0.2)
    drain(sessions, 180, until_all_stand=True)
    up, took = sum(session.stands for session in sessions), time.monotonic() - begun
    drain(sessions, 5)
    ours = [pid for pid in guides() if pid not in others]
    start = {pid: ticks(pid) for pid in ours}
    watched = time.monotonic()
    drain(sessions, args.seconds)
    watched = time.monotonic() - watched
    idle = [100 * (ticks(pid) - start[pid]) / TICKS / watched for pid in ours]
    shares = [field(f"/proc/{pid}/smaps_rollup", "Pss:") / 1024 for pid in ours]
    available = (before - field("/proc/meminfo", "MemAvailable")) / 1024
    print(f"{up} of {args.sessions} up after {took:.0f} s; {len(ours)} guides")
    print(f"memory of a guide (PSS): median {statistics.median(shares):.1f} MB, most {max(shares):.1f} MB")
    print(f"less memory available, a session: {available / args.sessions:.1f} MB")
    print(f"idle: mean {statistics.mean(idle):.2f} %, most {max(idle):.2f} % of a core")
    for session in sessions:
        session.process.kill()
        session.process.wait()
        os.close(session.file)
    end = time.monotonic() + 20
    while (left := [pid for pid in guides() if pid in ours]) and time.monotonic() < end:
        time.sleep(0.2)
    print(f"left over after the terminals have gone: {len(left)}")
    return 0 if up == args.sessions and not left else 1


if __name__ == "__main__":
    raise SystemExit(main())
