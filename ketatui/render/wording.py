"""The sentences that panels, pictures and plain text share, so that all three say the same."""

from collections.abc import Iterable, Sequence

from ketatui.blocks import Bar, CalloutBlock
from ketatui.model import Phone
from ketatui.render.look import Look
from ketatui.review import own_pages, review_sentences


def paragraphs(look: Look, raw: str) -> list[str]:
    """The paragraphs of a content text, numbers of the region filled in."""
    return [line.strip() for line in look.text(raw).splitlines() if line.strip()]


def one_line(look: Look, raw: str) -> str:
    """A title or a label on one line, numbers of the region filled in."""
    return " ".join(paragraphs(look, raw))


def count(look: Look, number: int, of: int, said: str = "") -> str:
    """A count in words, "41 of 100". `said` stands for the number: "fewer than 1 of 100"."""
    if said and str(of) in said:
        return look.text(said)
    return look.word(look.words.of_people, n=look.text(said) or number, all=of)


def strength(look: Look, step: str) -> str:
    """The name of a step of evidence: Strong, Some, Early or Not shown."""
    return str(getattr(look.words, "strength_" + step.replace("-", "_")))


def callout_title(look: Look, block: CalloutBlock) -> str:
    """A callout's title with its level in words: "Important: Do not drive"."""
    title = one_line(look, block.title)
    level = {"note": "", "caution": look.words.important, "urgent": look.words.urgent}[block.level]
    return f"{level}: {title}" if level else title


def most_first(rows: Iterable[Bar]) -> list[Bar]:
    """The rows of a bar picture, the most common first; equal ones stay in the author's order."""
    return sorted(rows, key=lambda row: -row.value)


def citation(look: Look, ids: Iterable[str]) -> str:
    """The numbers of sources as they are quoted: "[1] [4]"; empty where there are none."""
    return " ".join(f"[{number}]" for number in look.guide.cited(ids))


def region_note(look: Look, region: Sequence[str]) -> str:
    """Where something is true, "True in: United States"; empty for what is true everywhere."""
    if not region:
        return ""
    names = {line.region: line.name for line in look.guide.helplines}
    return look.word(look.words.only_in, regions=", ".join(names.get(name, name.upper()) for name in region))


def phones(look: Look) -> list[Phone]:
    """The numbers of the reader's region, the most urgent first."""
    line = look.line
    first = [line.emergency, line.crisis]
    return [*first, *([line.poison] if line.poison else []), *line.more]


def about(look: Look) -> list[str]:
    """Which guide this is, who has read it, and what of it is the clinic's own."""
    info, titles = look.guide.info, own_pages(look.guide)
    lines = [look.word(look.words.version_of, version=info.version), " ".join(review_sentences(look.guide))]
    if titles:
        lines += [
            look.word(look.words.own_pages, clinic=_clinic(look)),
            *(f"- {one_line(look, title)}" for title in titles),
        ]
    return lines


def own_page(look: Look) -> str:
    """The line over a page that a clinic has written or changed."""
    return look.word(look.words.own_page, clinic=_clinic(look))


def _clinic(look: Look) -> str:
    return look.guide.clinic.name or look.words.your_clinic_inside
