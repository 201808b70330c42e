"""A Linux console: only signs that its fonts have, and 8 grounds and 16 inks, all of them said."""

import gzip
import re
import subprocess
from pathlib import Path
from shutil import which

import pytest
from rich.color import ColorSystem

FONTS = Path("/usr/share/consolefonts")

DRAWN = set("─│┌┐└┘├┤┬┴┼═║╔╗╚╝█░▒•–’“”°é")
"""Signs beyond ASCII that every one of Debian's fonts for Latin scripts has, and the kernel's own font, too."""

ALLOWED = {chr(n) for n in range(32, 127)} | DRAWN


@pytest.mark.parametrize("size", ["small", "smallest"])
def test_only_signs_that_the_fonts_have(painted, size):
    strange = {(sign, f.screen) for f in painted[size, "console"] for sign in f.text if sign not in ALLOWED | {"\n"}}
    assert not strange


@pytest.mark.parametrize("size", ["small", "smallest"])
def test_every_cell_says_its_ink_and_its_ground(painted, size):
    for frame in painted[size, "console"]:
        for row in frame.rows:
            for segment in row:
                style = segment.style
                assert style, frame.name
                assert style.color, frame.name
                assert style.bgcolor, frame.name
                assert not style.color.is_default
                assert not style.bgcolor.is_default
                ground = style.bgcolor.downgrade(ColorSystem.STANDARD).number
                assert ground is not None
                assert ground < 8, (frame.name, segment)
                assert not any((style.italic, style.underline, style.dim, style.reverse, style.strike, style.blink))


@pytest.mark.skipif(not which("psfgettable") or not FONTS.is_dir(), reason="needs kbd and console-setup-linux")
@pytest.mark.parametrize("charset", ["Uni2", "Lat15"])
def test_every_debian_font_has_every_allowed_sign(charset, tmp_path):
    fonts = sorted(FONTS.glob(f"{charset}-*.psf.gz"))
    assert fonts
    plain = tmp_path / "font.psf"
    for packed in fonts:
        plain.write_bytes(gzip.decompress(packed.read_bytes()))
        table = subprocess.run(["psfgettable", plain], check=True, capture_output=True, text=True).stdout
        has = {chr(int(code, 16)) for code in re.findall(r"U\+([0-9a-fA-F]{4,6})", table)}
        assert not ALLOWED - has, packed.name
