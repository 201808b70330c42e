"""Lets `python -m ketatui` do what the `ketatui` command does."""

import sys

from ketatui.cli import main

if __name__ == "__main__":
    sys.exit(main())
