"""Memory is overwritten as soon as it is freed: what somebody typed must not lie there until it is used again.

Python gives back what nobody holds any more, but leaves the letters where they were; a copy of the memory, or a part
of it that is written to disk, would show them. The GNU C library can overwrite what it is given back, where Python
leaves all of its memory to it. Costs about an eighth more work, and no more memory.
"""

import os
import sys
from collections.abc import MutableMapping
from contextlib import suppress

OVERWRITTEN = {
    "PYTHONMALLOC": "malloc",
    "MALLOC_PERTURB_": "85",
    "GLIBC_TUNABLES": "glibc.malloc.tcache_count=0",
}
"""What makes Python leave its memory to the C library, and the C library fill what is freed (mallopt(3), M_PERTURB).

The last takes away the few blocks that each thread keeps at hand unfilled. All are only heard at the start of a
program; another C library than GNU's does not know the others.
"""


def overwrite_on_free(environment: MutableMapping[str, str] = os.environ) -> None:
    """Starts the program anew where what is freed is not overwritten yet. To be called before anything is read."""
    if sys.platform != "linux" or OVERWRITTEN.items() <= dict(environment).items():
        return
    environment.update(OVERWRITTEN)
    with suppress(OSError):
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])
