"""What stands inside the panel of a block, for every kind of block."""

from typing import assert_never

from rich.console import RenderableType

from ketatui.blocks import (
    Block,
    CalloutBlock,
    ListBlock,
    PictureBlock,
    StepsBlock,
    TableBlock,
    TextBlock,
)
from ketatui.render.charts import TableChart, chart
from ketatui.render.look import Look
from ketatui.render.prose import bullets, prose, spaced, steps


def body(block: Block, look: Look) -> list[RenderableType]:
    """The parts of a block under its title, without its sources."""
    match block:
        case TextBlock():
            return [prose(look, block.text)]
        case ListBlock():
            return spaced(look, _some(look, block.intro), bullets(look, block.items))
        case StepsBlock():
            return spaced(look, _some(look, block.intro), steps(look, block.items))
        case CalloutBlock():
            return spaced(look, [prose(look, block.text)], bullets(look, block.items))
        case TableBlock():
            table = TableChart(block, look)
            return spaced(look, _some(look, block.intro), _some(look, block.caption), [table])
        case PictureBlock():
            caption, reading = prose(look, block.caption), prose(look, block.reading, "secondary")
            return spaced(look, [caption], [chart(block, look)], [reading], _some(look, block.text))
        case _:
            assert_never(block)


def _some(look: Look, raw: str) -> list[RenderableType]:
    """A text that may be missing."""
    return [prose(look, raw)] if raw else []
