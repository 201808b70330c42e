"""What a guide is: topics, questions, side effects, words, sources and helplines, all frozen."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Annotated, Literal, get_args

from msgspec import Meta

from ketatui.blocks import Block, Form, Line, RegionId, SmallBlock
from ketatui.interface import Interface
from ketatui.record import Record
from ketatui.shelf import by_id, column

Id = Annotated[
    str,
    Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$", description="small letters, digits and single hyphens"),
]
"""A name inside the guide: small letters, digits and single hyphens."""

Day = Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$", description="a date such as 2026-11-23")]
"""A date as ISO 8601 writes it: 2026-11-23."""

BodyGroup = Literal["head-and-mind", "body", "breathing-and-heart", "stomach", "bladder", "mood"]
"""How side effects are grouped for a person."""

BODY_GROUPS: tuple[BodyGroup, ...] = get_args(BodyGroup)
"""The groups in the order in which they are asked about."""

Level = Literal["next-visit", "today", "now", "emergency"]
"""How urgent a side effect is, least urgent first."""

Change = Literal["strong", "worse", "lasting"]
"""What a person may add to a side effect: it is strong, it gets worse, it lasts past a day."""


class Source(Record, frozen=True):
    """A document that a statement rests on; `seen` says where and when it was read."""

    id: Id
    title: Line
    publisher: Line
    date: Line
    url: Line
    seen: Line


class Phone(Record, frozen=True):
    """A number to call. `say` is what to do ("Call or text 988"), `number` what to dial."""

    name: Line
    say: Line
    number: str = ""
    does: str = ""
    confirmed: bool = True


class Helpline(Record, frozen=True, kw_only=True):
    """The numbers of one region, the emergency number before all others."""

    region: RegionId
    name: Line
    emergency: Phone
    crisis: Phone
    poison: Phone | None = None
    more: tuple[Phone, ...] = ()
    checked: Day
    sources: tuple[str, ...] = ()


class Topic(Record, frozen=True, kw_only=True):
    """One page of the guide. Its `id` is the name of its file.

    `purpose` says in at most 20 words what the page is for; `summary` is its "In short";
    `actions` are things to do, each starting with a verb; `next_step` closes it.
    `sources` are those of purpose, summary, actions and next step.
    """

    id: Id
    title: Line
    purpose: Line
    summary: Annotated[tuple[Line, ...], Meta(min_length=1)]
    blocks: tuple[Block, ...]
    actions: tuple[Line, ...] = ()
    next_step: str = ""
    ask: tuple[Line, ...] = ()
    sources: tuple[str, ...] = ()
    checked: Day


class Question(Record, frozen=True, kw_only=True):
    """A question as a patient would say it, its answer first in one sentence, then `more`.

    `also` holds other wordings people type; `topic` is where to read on; `common` ones are
    offered while the question box is empty. `forms` as in a block.
    """

    id: Id
    question: Line
    answer: Line
    more: tuple[SmallBlock, ...] = ()
    also: tuple[Line, ...] = ()
    tags: Annotated[tuple[Id, ...], Meta(min_length=1)]
    topic: Id
    related: tuple[Id, ...] = ()
    sources: tuple[str, ...] = ()
    region: tuple[RegionId, ...] = ()
    forms: tuple[Form, ...] = ()
    common: bool = False


class Advice(Record, frozen=True):
    """What to do in one place, and how soon."""

    level: Level
    text: Line


class Raise(Record, frozen=True, kw_only=True):
    """What makes a side effect more urgent: any change in `when`, or any side effect in `beside`."""

    when: tuple[Change, ...] = ()
    beside: tuple[Id, ...] = ()
    to: Level
    text: Line


class HowOften(Record, frozen=True):
    """How common a side effect is. `value` and `other` are of 100 people, with and without."""

    text: Line
    value: Annotated[int, Meta(ge=0, le=100)] | None = None
    other: Annotated[int, Meta(ge=0, le=100)] | None = None


class SideEffect(Record, frozen=True, kw_only=True):
    """Something a person may feel, with what to do about it in the clinic and at home.

    `term` is the standard (MedDRA-style) term for staff, `label` the plain one; `emergency`
    items are asked first and alone; `short` ones make the short form of the list. `forms` as in a block.
    """

    id: Id
    code: Annotated[str, Meta(pattern=r"^[ABC]\d{1,2}$")]
    term: Line
    label: Line
    lay: tuple[Line, ...] = ()
    group: BodyGroup
    phase: Literal["right-now", "after-session", "between-visits"]
    emergency: bool = False
    short: bool = False
    clinic: Advice
    home: Advice
    raises: tuple[Raise, ...] = ()
    how_often: HowOften | None = None
    how_long: str = ""
    sources: tuple[str, ...] = ()
    forms: tuple[Form, ...] = ()

    @property
    def levels(self) -> frozenset[Level]:
        """How urgent it can be, at its least and at its most."""
        return frozenset((self.clinic.level, self.home.level, *(rise.to for rise in self.raises)))


class Word(Record, frozen=True, kw_only=True):
    """A word explained: its plain meaning, its other forms, and lay words people use for it."""

    term: Line
    plain: Line
    forms: tuple[Line, ...] = ()
    lay: tuple[Line, ...] = ()
    sources: tuple[str, ...] = ()


class Review(Record, frozen=True, kw_only=True):
    """Who has checked the guide, when, and when the next check is due.

    `clinician` has read the guide, as it was in `version`, on the day `read`; `own_pages` says whether what a
    clinic has laid over it was read as well. The facts were compared with their sources on `checked`.
    """

    clinician: str = "none"
    checked: Day
    due: Day
    version: str = ""
    read: str = ""
    own_pages: bool = False


class GuideInfo(Record, frozen=True, kw_only=True):
    """The facts of guide.yaml: version, languages, order of topics, review, funding."""

    version: Line
    languages: Annotated[tuple[str, ...], Meta(min_length=1)]
    region: RegionId
    order: Annotated[tuple[Id, ...], Meta(min_length=1)]
    review: Review
    funding: Line
    authors: Line


class ClinicPart(Record, frozen=True, kw_only=True):
    """Which clinic shows the guide, and the ids of the topics and questions that it has written or changed."""

    name: str = ""
    topics: tuple[Id, ...] = ()
    questions: tuple[Id, ...] = ()


class Guide(Record, frozen=True, kw_only=True, dict=True):
    """A whole guide in one language, checked and ready to show.

    Its sequences are tuples, or shelves whose records are read when they are first looked at.
    """

    info: GuideInfo
    interface: Interface
    topics: Sequence[Topic]
    questions: Sequence[Question]
    side_effects: Sequence[SideEffect]
    words: Sequence[Word]
    sources: Sequence[Source]
    helplines: tuple[Helpline, ...]
    clinic: ClinicPart = ClinicPart()
    language: str = "en"
    """The language that it is written in, as its folder is called (BCP 47: `en`, `es`)."""

    @cached_property
    def topic_by_id(self) -> Mapping[str, Topic]:
        """Each topic under its id, in reading order."""
        return by_id(self.topics)

    @cached_property
    def question_by_id(self) -> Mapping[str, Question]:
        """Each question under its id."""
        return by_id(self.questions)

    @cached_property
    def side_effect_by_id(self) -> Mapping[str, SideEffect]:
        """Each side effect under its id."""
        return by_id(self.side_effects)

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """The title of each topic under its id, in reading order."""
        return dict(zip(column(self.topics, "id"), column(self.topics, "title"), strict=True))

    @cached_property
    def common_questions(self) -> tuple[Question, ...]:
        """The questions that are asked most, in the guide's order."""
        return tuple(self.questions[place] for place, common in enumerate(column(self.questions, "common")) if common)

    @cached_property
    def source_numbers(self) -> dict[str, int]:
        """The number, from 1, under which each source is listed and quoted."""
        return {name: number for number, name in enumerate(column(self.sources, "id"), 1)}

    def helpline(self, region: str) -> Helpline:
        """The helpline of a region. Raises KeyError for one that the guide does not have."""
        for line in self.helplines:
            if line.region == region:
                return line
        raise KeyError(region)

    def cited(self, ids: Iterable[str]) -> tuple[int, ...]:
        """The numbers of sources, sorted, each once."""
        return tuple(sorted({self.source_numbers[i] for i in ids}))
