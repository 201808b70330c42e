"""The guide as one clinic shows it: its region, its own numbers, its reviewer, and only the forms that it offers."""

from msgspec.structs import replace

from ketatui.fill import fill
from ketatui.model import Guide, Helpline, Phone
from ketatui.offered import offered
from ketatui.settings import DEFAULTS, Settings


def clinic_guide(guide: Guide, settings: Settings) -> Guide:
    """A guide with what the settings add. Numbers are only ever added, after those of the region."""
    if settings == DEFAULTS:
        return guide
    info, more = guide.info, (*_own_number(guide, settings), *settings.helplines)
    if settings.region:
        info = replace(info, region=settings.region)
    if settings.review:
        read = settings.review
        review = replace(
            info.review, clinician=read.clinician, read=read.date, version=read.version, own_pages=read.own_pages
        )
        info = replace(info, review=review)
    clinic = replace(guide.clinic, name=settings.clinic.name)
    lines = tuple(_with(line, more) for line in guide.helplines)
    guide = replace(guide, clinic=clinic, info=info, helplines=lines)
    return offered(guide, settings.forms)


def _own_number(guide: Guide, settings: Settings) -> tuple[Phone, ...]:
    """The clinic's number as one more to call; nothing where the settings have none."""
    clinic, words = settings.clinic, guide.interface
    if not clinic.phone:
        return ()
    say = fill(words.call_number, number=clinic.phone)
    return (Phone(clinic.name or words.your_clinic, say, number=clinic.phone, does=clinic.hours),)


def _with(line: Helpline, more: tuple[Phone, ...]) -> Helpline:
    return replace(line, more=(*more, *line.more))
