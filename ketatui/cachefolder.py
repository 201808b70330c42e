"""Where the program keeps what can be made again."""

import os


def cache_folder() -> str:
    """The user's folder for it, by the XDG Base Directory Specification; Windows has its own. Empty: none."""
    named = os.environ.get("LOCALAPPDATA" if os.name == "nt" else "XDG_CACHE_HOME", "")
    folder = named or os.path.expanduser("~/.cache")
    return os.path.join(folder, "ketatui") if os.path.isabs(folder) else ""
