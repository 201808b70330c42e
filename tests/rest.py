"""When an app under test has come to rest, asked of its event loop."""

import asyncio
from time import monotonic

SOON = 1 / 40
"""Seconds within which a timer that is due still belongs to what is going on: more than one refresh of a screen."""

AGAIN = 3
"""How often in a row nothing may be left to do: one turn of the loop begins what the next one goes on with."""

PATIENCE = 5.0
"""Seconds after which an app that never rests is taken as it is."""


async def at_rest(min_sleep: float = 0, max_sleep: float = PATIENCE) -> None:
    """Waits until nothing is left to do and no timer is about to fire.

    It takes the place of the library's own wait, which holds a process for idle that uses little of the processor: on
    a busy machine it gets little, and is taken for idle in the midst of its work.
    """
    loop = asyncio.get_running_loop()
    end, quiet = monotonic() + PATIENCE, 0
    while quiet < AGAIN and monotonic() < end:
        await asyncio.sleep(0)
        due = [timer.when() for timer in loop._scheduled if not timer.cancelled()]
        first = min(due, default=loop.time() + 1) - loop.time()
        if loop._ready:
            quiet = 0
        elif first < SOON:
            quiet = 0
            await asyncio.sleep(max(first, 0))
        else:
            quiet += 1
