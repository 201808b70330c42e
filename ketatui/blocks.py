"""The kinds of block a topic or an answer is built from. Each becomes one panel."""

from typing import Annotated, Literal

from msgspec import Meta

from ketatui.record import Record

Line = Annotated[str, Meta(min_length=1)]
"""A sentence or a short text that may not be empty."""

Count = Annotated[int, Meta(ge=0, le=1000)]
"""How many people, out of the block's `of`."""

RegionId = Annotated[str, Meta(pattern="^[a-z]{2,5}$", description="a region of helplines.yaml, such as us")]
"""A region of helplines.yaml: us, ca, uk, ie, au, nz, es, mx, eu or other."""

Form = Literal["drip", "spray", "injection", "lozenge"]
"""A form of treatment: a drip into a vein, the nasal spray, an injection into a muscle, a lozenge or tablet."""


class BaseBlock(Record, frozen=True, kw_only=True, tag_field="kind"):
    """What each block has: a heading that says something, its sources, where it is true, and for whom.

    `sources` names ids of sources.yaml. An empty `region` means that it is true everywhere. `forms` names the
    forms of treatment that it is only about; a clinic that offers none of them does not show it.
    """

    title: Line
    sources: tuple[str, ...] = ()
    region: tuple[RegionId, ...] = ()
    forms: tuple[Form, ...] = ()


class TextBlock(BaseBlock, frozen=True, kw_only=True, tag="text"):
    """Plain paragraphs; an empty line parts them."""

    text: Line


class ListBlock(BaseBlock, frozen=True, kw_only=True, tag="list"):
    """Points in no order, after an optional opening sentence."""

    items: Annotated[tuple[Line, ...], Meta(min_length=1)]
    intro: str = ""


class StepsBlock(BaseBlock, frozen=True, kw_only=True, tag="steps"):
    """Numbered steps, done in order."""

    items: Annotated[tuple[Line, ...], Meta(min_length=1)]
    intro: str = ""


class CalloutBlock(BaseBlock, frozen=True, kw_only=True, tag="callout"):
    """A text that must stand out. `urgent` is for what can hurt within hours."""

    level: Literal["note", "caution", "urgent"] = "note"
    text: Line
    items: tuple[Line, ...] = ()


class TableBlock(BaseBlock, frozen=True, kw_only=True, tag="table"):
    """A table of at most four columns; every row has as many cells as there are columns."""

    columns: Annotated[tuple[Line, ...], Meta(min_length=2, max_length=4)]
    rows: Annotated[tuple[tuple[Line, ...], ...], Meta(min_length=1)]
    caption: str = ""
    intro: str = ""


class PictureBlock(BaseBlock, frozen=True, kw_only=True):
    """What pictures share: a caption, one line that says how to read it, and a sentence after it."""

    caption: Line
    reading: Line
    text: str = ""


class Group(Record, frozen=True):
    """One dot array: so many people, `of` so many. `said` replaces the written count."""

    label: Line
    value: Count
    said: str = ""


class NumbersBlock(PictureBlock, frozen=True, kw_only=True, tag="numbers"):
    """Dot arrays side by side on one scale; each dot is one person."""

    groups: Annotated[tuple[Group, ...], Meta(min_length=1, max_length=4)]
    of: Annotated[int, Meta(ge=10, le=100)] = 100


class Bar(Record, frozen=True):
    """One bar, with the comparison where there is one. `said` replaces the written count."""

    label: Line
    value: Count
    other: Count | None = None
    said: str = ""
    other_said: str = ""


class BarsBlock(PictureBlock, frozen=True, kw_only=True, tag="bars"):
    """A horizontal bar for each row, out of `of` people; `compared` names the two counts."""

    rows: Annotated[tuple[Bar, ...], Meta(min_length=1)]
    compared: tuple[Line, ...] = ()
    of: Annotated[int, Meta(ge=10, le=1000)] = 100


STRONGEST = 4
"""The strength of a moment at which the effects are strongest."""


class Moment(Record, frozen=True):
    """One point of a timeline. `strength` 0-4 draws how strong the effects are then."""

    when: Line
    text: Line
    strength: Annotated[int, Meta(ge=0, le=STRONGEST)] = 0


class TimelineBlock(PictureBlock, frozen=True, kw_only=True, tag="timeline"):
    """What happens when, from top to bottom."""

    points: Annotated[tuple[Moment, ...], Meta(min_length=2)]


class Week(Record, frozen=True):
    """One line of the visit calendar: `visits` marks are drawn; `said` tells them in words."""

    week: Line
    visits: Annotated[int, Meta(ge=0, le=7)]
    said: Line


class ScheduleBlock(PictureBlock, frozen=True, kw_only=True, tag="schedule"):
    """A calendar of visits, a line a week or a stretch of weeks."""

    weeks: Annotated[tuple[Week, ...], Meta(min_length=1)]


class Finding(Record, frozen=True):
    """How strong the evidence for one use is, in four named steps, and why."""

    label: Line
    strength: Literal["strong", "some", "early", "not-shown"]
    text: Line


class EvidenceBlock(PictureBlock, frozen=True, kw_only=True, tag="evidence"):
    """Strength of evidence, a row for each use."""

    rows: Annotated[tuple[Finding, ...], Meta(min_length=1)]


class Choice(Record, frozen=True):
    """One choice: what it is, and what speaks for and against it with the same weight."""

    name: Line
    what: Line
    good: Annotated[tuple[Line, ...], Meta(min_length=1)]
    bad: Annotated[tuple[Line, ...], Meta(min_length=1)]
    unknown: str = ""


class OptionsBlock(PictureBlock, frozen=True, kw_only=True, tag="options"):
    """Choices side by side."""

    choices: Annotated[tuple[Choice, ...], Meta(min_length=2)]


Block = (
    TextBlock
    | ListBlock
    | StepsBlock
    | CalloutBlock
    | TableBlock
    | NumbersBlock
    | BarsBlock
    | TimelineBlock
    | ScheduleBlock
    | EvidenceBlock
    | OptionsBlock
)

SmallBlock = TextBlock | ListBlock | StepsBlock | CalloutBlock
"""The kinds an answer may hold: no pictures, no tables."""
