"""The words of buttons, headings and messages, one text a field, read from interface.yaml."""

from ketatui.blocks import Line
from ketatui.record import Record


class Interface(Record, frozen=True, kw_only=True):
    """Every word of the program that is not content, so that a language can be added as YAML."""

    # The frame
    title: Line
    learn: Line
    do: Line
    help_now: Line
    menu: Line
    close_menu: Line
    back: Line
    next: Line
    next_topic: Line
    home: Line
    page_of: Line
    more_below: Line
    in_danger: Line
    tell_staff: Line
    tell_staff_how: Line
    or_tell_staff: Line
    crisis_short: Line
    emergency_short: Line
    too_small: Line
    # The keys, as the last line and the help page say them
    key_scroll: Line
    key_page: Line
    key_ask: Line
    key_home: Line
    key_help: Line
    key_menu: Line
    key_choose: Line
    key_open: Line
    key_tick: Line
    key_theme: Line
    key_quit: Line
    key_on: Line
    # A topic
    in_short: Line
    important: Line
    urgent: Line
    what_you_can_do: Line
    ask_your_clinic: Line
    next_step: Line
    sources: Line
    only_in: Line
    not_confirmed: Line
    effects_strength: Line
    read_on: Line
    # Ask a question
    ask: Line
    ask_hint: Line
    clear: Line
    answers_one: Line
    answers_many: Line
    nothing_found: Line
    whom_to_ask: Line
    common_questions: Line
    back_to_answers: Line
    crisis_first: Line
    perhaps: Line
    went_wrong: Line
    # Check side effects
    check: Line
    where_are_you: Line
    in_clinic: Line
    at_home: Line
    between_visits: Line
    where_note: Line
    emergency_first: Line
    emergency_none: Line
    see_rest: Line
    what_do_you_feel: Line
    feel_note: Line
    find_feeling: Line
    something_else: Line
    show_advice: Line
    what_to_do: Line
    because_of: Line
    not_a_diagnosis: Line
    not_answered: Line
    nothing_ticked: Line
    change_answer: Line
    start_again: Line
    told_someone: Line
    step_of: Line
    how_is_it: Line
    detail_note: Line
    raised_for: Line
    how_strong: Line
    mild: Line
    moderate: Line
    strong: Line
    is_it_worse: Line
    worse: Line
    not_worse: Line
    since_when: Line
    since_today: Line
    since_longer: Line
    if_nobody_comes: Line
    how_often: Line
    how_long: Line
    more_urgent_if: Line
    headline_emergency: Line
    headline_staff: Line
    headline_now: Line
    headline_today: Line
    headline_next_visit: Line
    headline_next_check: Line
    headline_watch: Line
    group_head_and_mind: Line
    group_body: Line
    group_breathing_and_heart: Line
    group_stomach: Line
    group_bladder: Line
    group_mood: Line
    # Other pages
    words: Line
    words_hint: Line
    also_called: Line
    visit_list: Line
    visit_list_note: Line
    my_questions: Line
    questions_to_ask: Line
    add_own_question: Line
    put_on_list: Line
    on_list: Line
    take_it: Line
    # Take it with me
    take_title: Line
    take_warning: Line
    take_code: Line
    take_save: Line
    take_print: Line
    code_of: Line
    code_how: Line
    code_back: Line
    code_next: Line
    code_too_small: Line
    nothing_to_take: Line
    working: Line
    saved: Line
    not_saved: Line
    printed: Line
    not_printed: Line
    no_printer: Line
    need_help: Line
    help_title: Line
    help_intro: Line
    help_lines: tuple[Line, ...]
    close: Line
    not_reviewed: Line
    reviewed_by: Line
    # Pictures
    strength_strong: Line
    strength_some: Line
    strength_early: Line
    strength_not_shown: Line
    of_people: Line
    for_it: Line
    against_it: Line
    not_known: Line
    # The clinic
    your_clinic: Line
    call_number: Line
    your_clinic_inside: Line
    review_none: Line
    reviewed_for: Line
    review_covers: Line
    review_older: Line
    review_own_pages: Line
    review_not_own_pages: Line
    version_of: Line
    own_pages: Line
    own_page: Line
    # The welcome of a kiosk
    touch_to_begin: Line
    ask_front_desk: Line
    # The end of a visit
    finished: Line
    still_there: Line
    ends_in: Line
    touch_to_go_on: Line
    are_you_finished: Line
    finished_note: Line
    not_finished: Line
    yes_finished: Line
