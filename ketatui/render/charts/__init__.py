"""Pictures for people who would rather look than read, one kind a file.

Each is a renderable that fits itself into the room it is given, from 30 cells up, and each writes its
numbers out in words beside what it draws.
"""

from typing import assert_never

from rich.console import RenderableType

from ketatui.blocks import (
    BarsBlock,
    EvidenceBlock,
    NumbersBlock,
    OptionsBlock,
    ScheduleBlock,
    TimelineBlock,
)
from ketatui.render.charts.bars import BarsChart
from ketatui.render.charts.evidence import EvidenceChart
from ketatui.render.charts.numbers import NumbersChart
from ketatui.render.charts.options import OptionsChart
from ketatui.render.charts.schedule import ScheduleChart
from ketatui.render.charts.table import TableChart
from ketatui.render.charts.timeline import TimelineChart
from ketatui.render.look import Look

Picture = NumbersBlock | BarsBlock | TimelineBlock | ScheduleBlock | EvidenceBlock | OptionsBlock
"""The kinds of block that are drawn."""

__all__ = [
    "BarsChart",
    "EvidenceChart",
    "NumbersChart",
    "OptionsChart",
    "Picture",
    "ScheduleChart",
    "TableChart",
    "TimelineChart",
    "chart",
]


def chart(block: Picture, look: Look) -> RenderableType:
    """The picture of a block, without its caption and its text."""
    match block:
        case NumbersBlock():
            return NumbersChart(block, look)
        case BarsBlock():
            return BarsChart(block, look)
        case TimelineBlock():
            return TimelineChart(block, look)
        case ScheduleBlock():
            return ScheduleChart(block, look)
        case EvidenceBlock():
            return EvidenceChart(block, look)
        case OptionsBlock():
            return OptionsChart(block, look)
        case _:
            assert_never(block)
