"""A thin terminal and its server for real: OpenSSH on the loopback, with the ready files."""

import getpass
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ketatui.kiosk.stacks import Names, ready_files
from ketatui.model import Guide

SSHD = shutil.which("sshd", path="/usr/sbin:/usr/local/sbin")
pytestmark = pytest.mark.skipif(not SSHD or not shutil.which("ssh"), reason="OpenSSH is not installed")

SESSION = "/usr/local/libexec/ketatui-session"


def free_port() -> int:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        return int(line.getsockname()[1])


@pytest.fixture
def ssh(tmp_path: Path) -> Iterator[list[str]]:
    """A server with the ready files on a free port, and the command of a terminal that may reach it.

    Changed are paths, the port, the user (who runs the test), and that files may lie in a folder for tests.
    """
    user, port = getpass.getuser(), free_port()
    for file in ready_files("ssh", Names(program=f"{sys.executable} -m ketatui", user=user)):
        path = tmp_path / file.place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text.replace("/etc/ketatui", f"{tmp_path}/server/etc/ketatui"))
        path.chmod(0o755)
    server, client = tmp_path / "server/etc/ketatui", tmp_path / "terminal/etc/ketatui"
    (server / "settings.yaml").write_text("clinic: {name: Hill House}\n")
    for key in (server / "ssh_host_ed25519_key", client / "terminal_key"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    public = (client / "terminal_key.pub").read_text()
    (server / "authorized_keys").write_text(f"restrict,pty {public}")
    host = " ".join((server / "ssh_host_ed25519_key.pub").read_text().split()[:2])
    (client / "known_hosts").write_text(f"[127.0.0.1]:{port} {host}\n")
    config = server / "sshd_config"
    text = config.read_text().replace("Port 2222", f"Port {port}\nListenAddress 127.0.0.1")
    text = text.replace(SESSION, f"{tmp_path}/server{SESSION}").replace("StrictModes yes", "StrictModes no")
    config.write_text(text.replace("PermitRootLogin no", "PermitRootLogin prohibit-password"))
    reach = client / "ssh_config"
    text = reach.read_text().replace(f"{tmp_path}/server/etc/ketatui", str(client)).replace("SERVER", "127.0.0.1")
    reach.write_text(text.replace("Port 2222", f"Port {port}"))
    if os.getuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)
    with subprocess.Popen([str(SSHD), "-D", "-e", "-f", config], stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        while "Server listening" not in (line := process.stderr.readline()):
            assert line, "the server did not start"
        yield ["ssh", "-F", str(reach)]
        process.terminate()


def asked(ssh: list[str], *words: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run([*ssh, *words], stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=60)


def test_a_terminal_gets_the_guide_and_no_command_line(
    ssh: list[str], run_in_window: Callable[..., Any], guide: Guide
) -> None:
    terminal = run_in_window([*ssh, "-tt", "guide"], 80, 24)
    terminal.wait_for("Hill House", guide.interface.touch_to_begin)
    terminal.send(" ")
    terminal.wait_for(guide.interface.in_short)
    terminal.send("\r~.\r~C")
    terminal.wait_for(guide.interface.in_short)
    assert terminal.is_running, "a command line of ssh's own was reached"


def test_a_command_in_a_terminal_gets_the_guide(
    ssh: list[str], run_in_window: Callable[..., Any], guide: Guide
) -> None:
    terminal = run_in_window([*ssh, "-tt", "guide", "sh -c 'echo r$((40+2))'"], 80, 24)
    terminal.wait_for(guide.interface.touch_to_begin)
    assert b"r42" not in terminal.raw


@pytest.mark.parametrize("words", [["sh"], ["sh", "-c", "id"], ["cat", "/etc/passwd"]], ids=" ".join)
def test_a_command_without_a_terminal_gets_nothing(ssh: list[str], words: list[str]) -> None:
    result = asked(ssh, "-o", "RequestTTY=no", "guide", *words)
    assert result.returncode == 1
    assert result.stdout == b""


def test_no_file_is_copied(ssh: list[str], tmp_path: Path) -> None:
    for copy in (["sftp", "-b", "/dev/null"], ["scp", "-O"], ["scp"]):
        words = ["guide"] if copy[0] == "sftp" else ["guide:/etc/passwd", str(tmp_path / "stolen")]
        command = [*copy, *ssh[1:], "-o", "RequestTTY=no", *words]
        assert subprocess.run(command, capture_output=True, check=False, timeout=60).returncode != 0
    assert not (tmp_path / "stolen").exists()


@pytest.mark.parametrize("forward", [["-R", "0:127.0.0.1:22"], ["-w", "0:0"]], ids=lambda f: f[0])
def test_nothing_is_forwarded_to_the_terminal(ssh: list[str], forward: list[str]) -> None:
    options = ["-o", "ClearAllForwardings=no", "-o", "ExitOnForwardFailure=yes", "-N", *forward]
    assert asked(ssh, *options, "guide").returncode == 255


def test_nothing_behind_the_server_is_reached(ssh: list[str]) -> None:
    with socket.socket() as behind:
        behind.bind(("127.0.0.1", 0))
        behind.listen()
        behind.settimeout(0.2)
        where = f"127.0.0.1:{behind.getsockname()[1]}"
        result = asked(ssh, "-o", "ClearAllForwardings=no", "-o", "RequestTTY=no", "-W", where, "guide")
        assert result.returncode == 255
        assert b"forwarding failed" in result.stderr
        with pytest.raises(TimeoutError):
            behind.accept()
