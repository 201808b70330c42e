"""Every rule, in the order of their codes."""

from ketatui.check import attribution

RULES = (*attribution.RULES,)
"""All rules that look at content which could be read."""
