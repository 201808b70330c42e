"""The measured claims. `python -m benchmarks` runs them all; a figure is always a ratio from one run, side by side."""
