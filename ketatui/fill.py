"""Texts with `{names}` in them, filled without ever failing on a stray brace."""

from ketatui.model import Helpline


def fill(text: str, **values: object) -> str:
    """Puts each value where `{its name}` stands; other braces stay as they are."""
    for name, value in values.items():
        text = text.replace("{" + name + "}", str(value))
    return text


def fill_numbers(text: str, line: Helpline) -> str:
    """Puts the numbers of a region where `{emergency}`, `{crisis}` and `{poison}` stand."""
    if "{" not in text:
        return text
    poison = line.poison or line.emergency
    return fill(
        text,
        emergency=line.emergency.number or "your local emergency number",
        crisis=line.crisis.number or "a crisis line",
        crisis_say=line.crisis.say,
        poison=poison.number or "your local poison line",
    )
