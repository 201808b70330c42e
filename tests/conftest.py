"""What every test shares: a cache folder of its own, so that none reads or fills that of the person who runs them."""

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

# The gallery and the benchmarks stand beside the tests. The program itself is the installed one, where there is one.
sys.path.append(str(Path(__file__).parent.parent))

from tests.rest import at_rest


@pytest.fixture(scope="session", autouse=True)
def rest() -> Iterator[None]:
    """Lets whoever drives an app wait for its rest rather than for that of the machine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("textual.pilot.wait_for_idle", at_rest)
        patch.setattr("textual.app.wait_for_idle", at_rest)
        yield


@pytest.fixture(scope="session", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder in which compiled guides of this test run lie."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder))
        patch.setenv("LOCALAPPDATA", str(folder))
        yield folder


OTHER = {
    "interface.yaml": r"^(\w+: \"?)(?=.)",
    "topics/*.yaml": r"^((?:title|purpose): \"?|  - (?=Whom do I call))",
    "questions/*.yaml": r"^(  (?:question|answer): \"?)",
    "side_effects.yaml": r"^(  label: \"?)",
}
"""What of the small guide is said otherwise in its second language: where a text begins, after which `Xx ` is put."""


@pytest.fixture
def two_languages(tmp_path: Path) -> Path:
    """The small guide with a second language, `xx`, that calls itself Xish: the same ids and other words."""
    folder = Path(shutil.copytree(Path(__file__).parent / "guide", tmp_path / "two"))
    shutil.copytree(folder / "en", folder / "xx")
    for names, start in OTHER.items():
        for file in (folder / "xx").glob(names):
            text = re.sub(start, r"\1Xx ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
            text = text.replace("help_lines: Xx ", "help_lines:").replace("Xx English", "Xish")
            file.write_text(text, encoding="utf-8")
    info = folder / "guide.yaml"
    info.write_text(
        info.read_text(encoding="utf-8").replace("languages: [en]", "languages: [en, xx]"), encoding="utf-8"
    )
    return folder
