"""How costs grow with the number of questions, as lines of text and as an SVG picture."""

from collections.abc import Sequence
from math import log10

from benchmarks.scale import Cost

WIDTH, HEIGHT, EDGE = 640, 360, 60
LINES = (("open", "open the compiled guide"), ("index", "read the index"), ("p95", "a letter typed, p95"))
SHADES = ("#005048", "#1d4677", "#8c1510")


def text(costs: Sequence[Cost]) -> str:
    """A bar for each cost, on a scale of tens."""
    lines = []
    for name, label in LINES:
        lines.append(f"{label}, ms")
        for cost in costs:
            value = getattr(cost, name)
            bar = "#" * max(1, round(12 * (log10(max(value, 0.01)) + 2)))
            lines.append(f"{cost.questions:>8,}  {bar} {value:.2f}")
    return "\n".join(lines)


def svg(costs: Sequence[Cost]) -> str:
    """A picture with both scales in tens."""
    values = [max(getattr(cost, name), 0.01) for name, _ in LINES for cost in costs]
    low, high = log10(min(values)) - 0.1, log10(max(values)) + 0.1
    left, right = log10(costs[0].questions), log10(costs[-1].questions)

    def place(questions: int, value: float) -> tuple[float, float]:
        x = EDGE + (log10(questions) - left) / (right - left) * (WIDTH - 3 * EDGE)
        y = HEIGHT - EDGE - (log10(max(value, 0.01)) - low) / (high - low) * (HEIGHT - 2 * EDGE)
        return x, y

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        f'<text x="{EDGE}" y="24" font-size="14">Milliseconds by number of questions, both in tens</text>',
    ]
    for (name, label), shade in zip(LINES, SHADES, strict=True):
        points = [place(cost.questions, getattr(cost, name)) for cost in costs]
        path = " ".join(f"{x:.0f},{y:.0f}" for x, y in points)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{shade}" stroke-width="2"/>')
        for (x, y), cost in zip(points, costs, strict=True):
            parts.append(f'<circle cx="{x:.0f}" cy="{y:.0f}" r="3" fill="{shade}"/>')
            parts.append(f'<text x="{x + 5:.0f}" y="{y - 6:.0f}" fill="{shade}">{getattr(cost, name):.1f}</text>')
        parts.append(f'<text x="{points[-1][0] - 40:.0f}" y="{points[-1][1] + 18:.0f}" fill="{shade}">{label}</text>')
    for cost in costs:
        x, _ = place(cost.questions, 1)
        parts.append(f'<text x="{x:.0f}" y="{HEIGHT - 24}" text-anchor="middle">{cost.questions:,}</text>')
    return "\n".join([*parts, "</svg>", ""])
