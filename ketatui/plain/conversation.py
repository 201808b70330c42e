"""The conversation: a line goes in, what to say comes out. It knows no streams and writes nothing."""

from ketatui.crisis.judge import alarming, calls_for_help
from ketatui.plain.advice import AdvicePage, DetailPage
from ketatui.plain.ask import AnswerPage, AskPage, CommonPage
from ketatui.plain.check import CardPage, CheckPage, EmergenciesPage
from ketatui.plain.commands import Command, command, is_more, numbers, place
from ketatui.plain.feel import FeelPage, FoundPage, GroupPage
from ketatui.plain.finish import FinishPage
from ketatui.plain.look_up import AllSourcesPage, AllWordsPage, HelpPage, KeysPage, SourcesPage, WordsPage, how_to
from ketatui.plain.menu import MenuPage
from ketatui.plain.moves import Back, End, Move, Open, Say, Show, Speak, Swap
from ketatui.plain.page import Page
from ketatui.plain.take import ShortPage, TakePage, WholePage
from ketatui.plain.talk import Talk
from ketatui.plain.topics import ReadPage, TopicsPage
from ketatui.plain.visit import AsksPage, AskTopicsPage, OffPage, ReadyPage, VisitPage
from ketatui.render.plain_advice import first_help
from ketatui.review import review_sentences
from ketatui.visitlist import cleaned

LONGEST = 1_000
"""Letters of one line that are listened to, half from its beginning and half from its end."""

PAGES: dict[str, type[Page]] = {
    page.name: page
    for page in (
        MenuPage,
        TopicsPage,
        ReadPage,
        AskPage,
        CommonPage,
        AnswerPage,
        CheckPage,
        EmergenciesPage,
        CardPage,
        FeelPage,
        GroupPage,
        FoundPage,
        DetailPage,
        AdvicePage,
        VisitPage,
        AskTopicsPage,
        AsksPage,
        ReadyPage,
        OffPage,
        TakePage,
        WholePage,
        ShortPage,
        WordsPage,
        AllWordsPage,
        SourcesPage,
        AllSourcesPage,
        HelpPage,
        KeysPage,
        FinishPage,
    )
}
"""Every page, by the name that opens it."""


def page_called(name: str, talk: Talk, about: str = "") -> Page:
    """The page that a name opens; where everybody is in one place, nobody is asked where they are."""
    known = name == CheckPage.name and talk.policy.place
    return PAGES[EmergenciesPage.name if known else name](talk, about)


class Conversation:
    """One visit in words. Total: whatever is typed, there is an answer, until it has ended."""

    def __init__(self, talk: Talk) -> None:
        """Takes what the pages share; starts at the menu."""
        self.talk = talk
        self.ended = False
        self.touched = False
        """Whether anything was typed."""
        self._pages: list[Page] = [MenuPage(talk)]

    @property
    def page(self) -> Page:
        """The page that is open."""
        return self._pages[-1]

    def start(self) -> str:
        """What is said before anything was typed: what this is, whom to call, and the menu."""
        talk, words, guide = self.talk, self.talk.look.words, self.talk.look.guide
        shared = talk.policy.shared
        return _joined(
            talk.lines(words.title, guide.clinic.name, " ".join(review_sentences(guide))),
            talk.lines(talk.look.word(words.plain_danger), words.ask_front_desk if shared else ""),
            talk.lines(words.plain_intro, words.plain_always_kiosk if shared else words.plain_always),
            self.page.say(),
        )

    def hear(self, line: str) -> str:
        """What to say to a line that was typed."""
        self.touched = True
        typed = cleaned(line if len(line) <= LONGEST else f"{line[: LONGEST // 2]} {line[-LONGEST // 2 :]}", LONGEST)
        asked = command(typed)
        if asked:
            return self._obey(asked)
        if is_more(typed):
            return self._go_on()
        counted = numbers(typed)
        if counted and (not alarming(typed) or all(self.page.chosen(number) for number in counted)):
            return self._follow(self.page.hear_numbers(counted))
        named = self.page.named(typed)
        if named:
            return self._follow(named.taken())
        name = None if self.page.letters and len(typed) == 1 else place(typed)
        if name:
            return self._follow(Open(name))
        worried = calls_for_help(typed)
        first = first_help(typed, self.talk.look, self.talk.width) if worried else ""
        return _joined(first, self._follow(self.page.hear(typed)))

    def goodbye(self) -> str:
        """The last sentence."""
        words = self.talk.look.words
        said = words.plain_new_visit if self.talk.policy.shared else words.plain_goodbye
        return self.talk.lines(self.talk.look.word(said))

    def still_there(self, seconds: int) -> str:
        """Whether somebody is still there, where a visit that was abandoned ends by itself."""
        words = self.talk.look.words
        ends = self.talk.look.word(words.ends_in, time=self.talk.look.seconds(seconds))
        return self.talk.lines(words.still_there, ends, words.plain_go_on)

    def abandon(self) -> str:
        """Ends the visit of somebody who has gone away."""
        self.ended = True
        return self.goodbye()

    def _obey(self, asked: Command) -> str:
        match asked:
            case "back":
                return self._follow(Back())
            case "help":
                return _joined(how_to(self.page), self.page.waiting())
            case "menu":
                del self._pages[1:]
                return self.page.say()
            case "again":
                return self.page.say()
            case "now":
                return self._follow(Open("help"))
            case "language":
                return self._change_language()
            case "quit" if not self.talk.policy.allows("quit"):
                return self._follow(Say(self.talk.look.words.plain_stays_open))
            case "finished" if self.talk.policy.shared and self.talk.told:
                return self._follow(Open(FinishPage.name))
            case "quit" | "finished":
                return self._follow(End())

    def _change_language(self) -> str:
        """Everything that is open, anew in the next language, at the same part."""
        talk = self.talk
        if not talk.change_language():
            words = talk.look.words
            return self._follow(Say(talk.look.word(words.plain_one_language, name=words.language_name)))
        before, self._pages = self._pages, [page_called(page.name, talk, page.about) for page in self._pages]
        for page, old in zip(self._pages, before, strict=True):
            page.here = old.here
        return self.page.say()

    def _go_on(self) -> str:
        """Enter alone: the next part, or whatever the page does where there is none."""
        if self.page.has_more:
            self.page.more()
            return self.page.say()
        return self._follow(self.page.hear_nothing())

    def _follow(self, move: Move) -> str:
        match move:
            case Say(text):
                return _joined(self._wrapped(text), self.page.waiting())
            case Show(said):
                return _joined(self._wrapped(said), self.page.say())
            case Open(name, about):
                self._enter(name, about)
                return self.page.say()
            case Swap(name, about):
                self._pages[1:] = self._pages[1:-1]
                self._enter(name, about)
                return self.page.say()
            case Back(said):
                return _joined(self._wrapped(said), self._back())
            case Speak():
                return self._change_language()
            case End():
                self.ended = True
                return self.goodbye()

    def _enter(self, name: str, about: str) -> None:
        """Opens a page, anew where it is open already further down, so that "back" never goes in circles."""
        page = page_called(name, self.talk, about)
        same = [i for i, one in enumerate(self._pages) if one.name == page.name and one.about == about]
        del self._pages[same[0] if same and same[0] else len(self._pages) :]
        if name == MenuPage.name:
            del self._pages[:]
        self._pages.append(page)

    def _back(self) -> str:
        if self.page.go_back():
            return self.page.say()
        if len(self._pages) == 1:
            return _joined(self._wrapped(self.talk.look.words.plain_at_menu), self.page.waiting())
        self._pages.pop()
        return self.page.resume()

    def _wrapped(self, text: str) -> str:
        return self.talk.lines(*text.split("\n")) if "\n\n" not in text else text


def _joined(*texts: str) -> str:
    """Texts with an empty line between them."""
    return "\n\n".join(filter(None, texts))
