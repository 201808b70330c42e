"""What can be said about who has read the guide, and which part of it is a clinic's own."""

from ketatui.fill import fill
from ketatui.model import Guide

NOBODY = "none"
"""The clinician of a guide that none has read."""


def review_sentences(guide: Guide) -> tuple[str, ...]:
    """Who has read the guide and what that covers; one sentence where nobody has."""
    words, review = guide.interface, guide.info.review
    if review.clinician == NOBODY:
        return (words.review_none,)
    if not review.read:
        return (f"{fill(words.reviewed_by, name=review.clinician)}.",)
    clinic = guide.clinic.name or words.your_clinic_inside
    said = [fill(words.reviewed_for, name=review.clinician, clinic=clinic, date=review.read)]
    now = guide.info.version
    said.append(
        fill(words.review_covers if review.version == now else words.review_older, version=review.version, now=now)
    )
    if guide.clinic.topics or guide.clinic.questions:
        said.append(words.review_own_pages if review.own_pages else words.review_not_own_pages)
    return tuple(said)


def about_guide(guide: Guide) -> str:
    """Who has read the guide, and that some pages are the clinic's own where that is so, as running text."""
    said = review_sentences(guide)
    if guide.clinic.topics or guide.clinic.questions:
        clinic = guide.clinic.name or guide.interface.your_clinic_inside
        said = (*said, fill(guide.interface.own_some, clinic=clinic))
    return " ".join(said)


def own_pages(guide: Guide) -> tuple[str, ...]:
    """The titles of the topics and the questions that the clinic has written or changed."""
    topics = [guide.topic_by_id[name].title for name in guide.clinic.topics if name in guide.topic_by_id]
    questions = [guide.question_by_id[name].question for name in guide.clinic.questions if name in guide.question_by_id]
    return (*topics, *questions)
