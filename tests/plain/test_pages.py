"""Each page of the conversation: what it says and what its numbers do."""

import pytest

from ketatui.policy import KIOSK, OPEN


def flat(text: str) -> str:
    return " ".join(text.split())


def number(text: str, label: str) -> str:
    """The number under which a label is offered."""
    lines = [line for line in text.split("\n") if label in line and line.split(".")[0].isdecimal()]
    assert lines, f"{label!r} is not offered in:\n{text}"
    return lines[0].split(".")[0]


def test_a_topic_is_heard_part_by_part_to_its_end(begin, whole):
    conversation = begin("1", of=whole)
    heard = conversation.hear("8")
    topic = whole.topics[7]
    assert heard.startswith(topic.title)
    while conversation.page.has_more:
        assert whole.interface.plain_more.split(".")[1].strip() in heard
        heard += conversation.hear("")
    for said in (*topic.summary, *topic.actions, *(block.title for block in topic.blocks if not block.region)):
        assert flat(conversation.talk.look.text(said)) in flat(heard)
    conversation.hear(number(conversation.hear("again"), "Next: "))
    assert conversation.page.about == whole.topics[8].id


def test_a_part_of_a_topic_can_be_chosen_and_left(begin, whole):
    conversation = begin("1", "8", of=whole)
    listed = conversation.hear("parts")
    last = whole.topics[7].blocks[-1].title
    said = conversation.hear(number(listed, last))
    assert last in said
    conversation.hear("parts")
    assert conversation.hear("back").startswith(whole.topics[7].title)


def test_the_best_answer_is_heard_at_once_and_can_be_put_on_the_list(begin, whole):
    conversation = begin("2", of=whole)
    said = conversation.hear("can i drive after")
    answer = whole.question_by_id["drive-after"]
    assert said.startswith(answer.question)
    assert flat(answer.answer) in flat(said)
    while conversation.page.has_more:
        said = conversation.hear("")
    conversation.hear(number(said, whole.interface.put_on_list))
    assert conversation.talk.visit.questions == (answer.question,)
    conversation.hear(number(said, "Read on: "))
    assert (conversation.page.name, conversation.page.about) == ("read", answer.topic)


def test_what_the_guide_does_not_know_is_said_and_can_be_asked_at_the_clinic(begin, whole):
    conversation = begin("2", of=whole)
    said = conversation.hear("pizza near me")
    assert said.startswith(whole.interface.nothing_found)
    conversation.hear(number(said, whole.interface.put_on_list))
    assert conversation.talk.visit.questions == ("pizza near me",)


def test_in_danger_no_answer_buries_the_help(begin, whole):
    conversation = begin("2", of=whole)
    said = conversation.hear("i took all my pills and want to die")
    assert said.startswith("Please do not wait.")
    answers = [line for line in said.split("\n") if line[:2] in ("1.", "2.", "3.", "4.")]
    assert len(answers) <= 3
    assert whole.interface.need_help in answers[-1]


def test_an_emergency_interrupts_and_only_one_answer_goes_on(begin, guide):
    conversation = begin("3", "2")
    said = conversation.hear("2")
    assert said.startswith("Call 911 now.\nChest pain.")
    assert conversation.hear("").startswith("Call 911 now.")
    assert conversation.page.name == "card"
    conversation.hear("1")
    assert conversation.page.name == "emergencies"
    assert conversation.talk.walk.emergencies == ("chest-pain",)


def test_an_emergency_can_be_told_in_own_words(begin, guide):
    conversation = begin("3", "2")
    said = conversation.hear("tight chest")
    assert said.startswith("This may be an emergency. Call 911 now")
    assert "Call 911 now.\nChest pain." in said
    conversation.hear("i cannot stop thinking about it")
    assert conversation.page.name == "card", "nothing else happens on the card"
    conversation.hear("I have told someone")
    assert conversation.page.name == "emergencies"
    assert conversation.talk.walk.emergencies == ("chest-pain",)
    conversation.hear("i want to kill myself")
    assert conversation.talk.walk.own_words == "i want to kill myself"
    assert conversation.hear("my cat").startswith(guide.interface.plain_not_understood)


def test_a_choice_may_be_said_instead_of_its_number(begin, guide):
    conversation = begin(guide.interface.check.upper(), "In the clinic.")
    assert conversation.page.name == "emergencies"
    conversation.hear("none of these")
    assert conversation.page.name == "feel"


def test_two_emergencies_typed_together_have_two_cards(begin):
    conversation = begin("3", "2")
    assert "Slow or hard breathing" in conversation.hear("1 and 2")
    assert "Chest pain" in conversation.hear("1")
    conversation.hear("1")
    assert conversation.talk.walk.emergencies == ("slow-breathing", "chest-pain")


def test_none_of_these_cannot_be_said_before_the_last_emergency_was_heard(begin, whole):
    conversation = begin("3", "2", of=whole, width=30)
    emergencies = sum(effect.emergency for effect in whole.side_effects)
    assert conversation.page.has_more
    assert f"Number {emergencies + 1} comes later." in conversation.hear(str(emergencies + 1))
    assert "no number" in conversation.hear(str(emergencies + 2))
    assert conversation.page.name == "emergencies"
    while conversation.page.has_more:
        conversation.hear("")
    conversation.hear(str(emergencies + 1))
    assert conversation.page.name == "feel"


def test_a_number_that_is_known_already_need_not_be_waited_for(begin, whole):
    conversation = begin("3", "2", of=whole, width=30)
    emergencies = [effect for effect in whole.side_effects if effect.emergency]
    assert conversation.page.has_more
    assert emergencies[-1].label in " ".join(conversation.hear(str(len(emergencies))).split())


def test_own_words_move_no_number_of_the_list_that_was_heard(begin, guide):
    conversation = begin("3", "2", "3")
    way_on = number(conversation.hear("again"), guide.interface.show_advice)
    conversation.hear("my elbow itches strangely")
    conversation.hear(way_on)
    assert conversation.page.name in ("detail", "advice")
    assert conversation.talk.walk.own_words


def test_the_whole_walk_gives_the_advice_of_the_answers(begin, guide):
    conversation = begin("3", "2", "3")
    said = conversation.hear("queasy")
    conversation.hear(number(said, "Feeling sick"))
    assert conversation.talk.walk.ticked == ("nausea",)
    said = conversation.hear("again")
    said = conversation.hear(number(said, guide.interface.next))
    assert said.startswith(guide.interface.detail_note)
    conversation.hear("1")
    conversation.hear("1")
    said = conversation.hear("1")
    assert said.startswith(guide.interface.headline_next_visit)
    assert "Sip water and rest." in said
    assert guide.interface.not_a_diagnosis in said
    conversation.hear("back")
    said = conversation.hear("2")
    assert said.startswith(guide.interface.headline_today), "it lasts more than a day"


def test_a_question_left_out_counts_as_the_worse_answer(begin, guide):
    conversation = begin("3", "2", "3", "queasy", "1")
    conversation.hear(number(conversation.hear("again"), guide.interface.next))
    for _ in range(2):
        conversation.hear("")
    assert guide.interface.not_answered in conversation.hear("")


def test_own_words_are_noted_and_can_be_taken_back(begin, guide):
    conversation = begin("3", "2", "3")
    conversation.hear("my knee itches")
    conversation.hear("and my elbow")
    assert conversation.talk.walk.own_words == "my knee itches; and my elbow"
    conversation.hear(number(conversation.hear("again"), guide.interface.plain_forget_own))
    assert conversation.talk.walk.own_words == ""


def test_own_words_that_name_an_emergency_bring_help_and_count(begin, guide):
    conversation = begin("3", "2", "3")
    said = conversation.hear("i have crushing chest pain")
    assert said.startswith("This may be an emergency. Call 911 now")
    conversation.hear(number(conversation.hear("again"), guide.interface.next))
    while conversation.page.name == "detail":
        said = conversation.hear("1")
    assert said.startswith("Call 911 now.")


def test_several_numbers_tick_and_untick(begin):
    conversation = begin("3", "2", "3", "1")
    said = conversation.hear("1 2")
    assert said.startswith("Noted: Headache\nNoted: Blurred sight")
    assert conversation.talk.walk.ticked == ("headache", "blurred-vision")
    assert conversation.hear("1").startswith("No longer noted: Headache")
    assert conversation.hear("again").count("Noted: ") == 1
    conversation.hear("")
    assert conversation.page.name == "feel"


def test_the_place_is_not_asked_where_the_policy_knows_it(begin, guide):
    conversation = begin(policy=KIOSK)
    assert conversation.hear("3").startswith(guide.interface.emergency_first)
    assert "Call out for staff now." in conversation.hear("1")
    conversation.hear("back")
    conversation.hear("back")
    assert conversation.page.name == "menu"


def test_start_again_forgets_every_answer(begin, guide):
    conversation = begin("3", "2", "2", "1", "3")
    said = conversation.hear(number(conversation.hear("again"), guide.interface.show_advice))
    conversation.hear(number(said, guide.interface.start_again))
    assert not conversation.talk.walk.effects
    assert conversation.page.name == "check"


def test_the_visit_list_is_filled_ticked_and_emptied(begin, whole):
    conversation = begin("4", of=whole)
    conversation.hear("May I bring my dog?")
    conversation.hear(number(conversation.hear("again"), whole.interface.plain_asks))
    asks = whole.topics[0].ask
    said = conversation.hear(number(conversation.hear("again"), whole.topics[0].title))
    conversation.hear(number(said, asks[0]))
    assert conversation.talk.visit.questions == ("May I bring my dog?", asks[0])
    conversation.hear("back")
    said = conversation.hear("back")
    assert "- May I bring my dog?" in said
    conversation.hear(number(said, conversation.talk.visit.groups[1][0]))
    conversation.hear("1")
    assert conversation.talk.visit.done == {conversation.talk.visit.groups[1][1][0]}
    said = conversation.hear("")
    conversation.hear(number(said, whole.interface.plain_take_off))
    assert "Taken off your list: May I bring my dog?" in conversation.hear("1")
    assert conversation.talk.visit.questions == (asks[0],)


def test_a_cry_for_help_is_met_with_the_numbers_and_goes_on_the_list_only_when_typed_twice(begin, guide):
    conversation = begin("4")
    said = conversation.hear("i want to die")
    assert said.index("988") < said.index(guide.interface.plain_cry_not_put)
    assert conversation.talk.visit.questions == ()
    conversation.hear("May I bring my dog?")
    assert "988" in conversation.hear("i want to die")
    assert conversation.talk.visit.questions == ("May I bring my dog?",)
    assert "988" in conversation.hear("i want to die")
    assert conversation.talk.visit.questions == ("May I bring my dog?", "i want to die")


def test_what_was_told_can_be_taken_along(begin, guide, kept):
    conversation = begin("3", "2", "2", "1", "3", "list", "May I bring my dog?", "1")
    said = conversation.hear("again")
    words = guide.interface
    assert flat(words.take_warning) in flat(said)
    assert "Chest pain (Chest pain)" in conversation.hear(number(said, words.plain_take_hear))
    conversation.hear("back")
    short = conversation.hear(number(said, words.plain_take_short))
    assert "Chest pain\n- May I bring my dog?" in short
    conversation.hear("back")
    assert "Saved as ketatui.md" in conversation.hear(number(said, words.take_save))
    assert words.printed in conversation.hear(number(said, words.take_print))
    assert [text.startswith("#") for text in kept] == [True, False]
    assert all("May I bring my dog?" in text for text in kept)


@pytest.mark.parametrize("policy", [KIOSK, OPEN._replace(may_keep=False)])
def test_nothing_is_kept_where_the_policy_forbids_it(begin, guide, kept, policy):
    said = begin("4", "May I bring my dog?", policy=policy).hear("1")
    assert guide.interface.take_save not in said
    assert guide.interface.take_print not in said
    assert guide.interface.plain_take_short in said
    conversation = begin("4", "May I bring my dog?", "1", "3", "4", policy=policy)
    assert kept == []
    assert conversation.page.name == "take"


def test_with_nothing_told_there_is_nothing_to_take(begin, guide):
    assert flat(guide.interface.nothing_to_take) in flat(begin("4").hear("1"))


def test_a_word_is_found_by_what_people_call_it_and_all_can_be_heard(begin, guide):
    conversation = begin("5")
    assert conversation.hear("trippy").startswith("dissociation\n")
    assert conversation.hear("zzz").startswith(guide.interface.nothing_found)
    heard = conversation.hear("")
    while conversation.page.has_more:
        heard += conversation.hear("")
    assert all(word.plain in heard for word in guide.words)


def test_a_source_is_found_by_its_number_and_all_can_be_heard(begin, guide):
    conversation = begin("7")
    assert conversation.hear("2").startswith("2. A leaflet.")
    assert "no number 3" in conversation.hear("3")
    heard = conversation.hear("")
    while conversation.page.has_more:
        heard += conversation.hear("")
    assert all(source.url in heard for source in guide.sources)


def test_the_numbers_are_those_of_the_region(begin, guide):
    conversation = begin(region="uk")
    assert "Call 999" in conversation.hear("6")
    assert "999" in conversation.hear("quit")
