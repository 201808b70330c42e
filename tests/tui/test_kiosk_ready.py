"""While the first welcome stands a kiosk gets ready for those who come; what they type is none of what it keeps."""

import gc
from collections.abc import Iterator

import pytest

from ketatui.kiosk.app import KioskApp
from ketatui.kiosk.history import History
from ketatui.kiosk.journal import Journal
from ketatui.kiosk.supervisor import Supervisor
from ketatui.kiosk.watchdog import Watchdog
from ketatui.policy import KIOSK
from ketatui.render.look import Look
from ketatui.tui.forget import SETTLED
from tests.holders import holders

CANARY = "".join(["wvuts", "rqpon"])


@pytest.fixture
def thawed() -> Iterator[None]:
    """Other tests count objects: nothing may stay out of their sight."""
    gc.unfreeze()
    yield
    gc.unfreeze()


def kiosk(guide) -> KioskApp:
    look = Look(guide, guide.helpline("us"))
    return KioskApp(Supervisor(History(0.0), Journal(False), look), Watchdog({}), look, KIOSK)


async def test_what_is_there_before_the_first_visit_is_looked_through_no_more(guide, thawed):
    app = kiosk(guide)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert gc.get_freeze_count() > 10_000
        await app.start_visit()
        await pilot.press("slash")
        await pilot.press(*CANARY)
        await pilot.pause()
        assert list(holders(CANARY)), "the search would find it"
        await app.end_visit()
        gc.unfreeze()
        for _ in range(20):
            # What is closed a second later, on a busy machine even later, is looked for until it has gone.
            await pilot.pause(SETTLED)
            if not list(holders(CANARY)):
                break
        assert list(holders(CANARY)) == []


async def test_nothing_of_a_visit_is_kept_where_one_has_begun(guide, thawed):
    app = kiosk(guide)
    async with app.run_test(size=(80, 24)) as pilot:
        await app.start_visit()
        gc.unfreeze()
        app._make_ready()
        await pilot.pause()
        assert gc.get_freeze_count() == 0
