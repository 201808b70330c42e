"""The choice of language in words."""

from pathlib import Path

import pytest

from ketatui.load import load
from ketatui.plain.conversation import Conversation
from ketatui.plain.talk import Talk
from ketatui.render.look import Look
from ketatui.tongues import NotInLanguage, Tongue

BOTH = (Tongue("en", "English"), Tongue("xx", "Xish"))


@pytest.fixture
def look(two_languages: Path):
    def open_in(language: str) -> Look:
        guide = load(two_languages, language)
        return Look(guide, guide.helpline("us"), languages=BOTH)

    return open_in


@pytest.fixture
def conversation(look) -> Conversation:
    return Conversation(Talk(look("en"), open_in=look))


def test_the_menu_offers_the_other_language_by_its_own_name(conversation) -> None:
    assert "9. Xish" in conversation.start()
    said = conversation.hear("xish")
    assert "9. English" in said
    assert "Xx Ask a question" in said


def test_the_word_changes_what_is_open_and_keeps_what_was_told(conversation) -> None:
    for line in ("list", "My own question", "read", "2"):
        conversation.hear(line)
    topic = conversation.page.about
    said = conversation.hear("Language")
    assert conversation.page.about == topic
    assert "Xx " in said
    assert conversation.talk.visit.questions == ("My own question",)
    assert "Xx" in conversation.hear("can i drive after treatment")
    assert "Xx" not in conversation.hear("language")


@pytest.mark.parametrize("page", ["ask", "check", "list", "words", "sources", "keys", "now", "topics"])
def test_every_page_can_be_open(conversation, page) -> None:
    conversation.hear(page)
    name = conversation.page.name
    conversation.hear("language")
    assert conversation.page.name == name
    assert conversation.talk.look.guide.language == "xx"


def test_help_in_danger_comes_first_in_every_language(conversation) -> None:
    before = conversation.hear("i want to kill myself")
    conversation.hear("language")
    assert "988" in before
    assert "988" in conversation.hear("i want to kill myself").split("\n\n")[0]


def test_where_there_is_one_language_a_sentence_says_so(look) -> None:
    alone = Conversation(Talk(look("en")._replace(languages=()), open_in=look))
    assert "English" not in alone.start()
    assert alone.hear("language").startswith("Here the guide can be read in English only.")
    assert "the word: language" not in alone.hear("help")


def test_the_help_tells_of_the_word_where_there_is_a_choice(conversation) -> None:
    assert "the word: language" in conversation.hear("help")


def test_a_language_that_cannot_be_opened_is_offered_no_more(look) -> None:
    def broken(language: str) -> Look:
        raise NotInLanguage(language, ["wrong"])

    conversation = Conversation(Talk(look("en"), open_in=broken))
    assert conversation.hear("language").startswith("Here the guide can be read in English only.")
    assert "Xish" not in conversation.hear("menu")
