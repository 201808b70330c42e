import pytest

from ketatui.load import load
from ketatui.model import Guide, SideEffect
from ketatui.store import shipped


@pytest.fixture(scope="session")
def guide() -> Guide:
    """The guide that patients read: its urgencies are what is tested here."""
    return load(shipped())


@pytest.fixture(scope="session")
def by_code(guide: Guide) -> dict[str, SideEffect]:
    return {effect.code: effect for effect in guide.side_effects}
