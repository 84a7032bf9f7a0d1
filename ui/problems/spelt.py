"""The spelling of one notice in the window: which languages, whose words, what may be meant.

Nothing of the library is loaded before the first look, which is after the window is complete.
"""

from collections.abc import Callable, Generator, Iterable
from functools import partial
from typing import TYPE_CHECKING

from editor.checks.report import Report
from editor.edit.commands.settings import forget_word
from editor.errors import ConvocaError
from editor.model.tree import Tree
from editor.profiles.body import House
from editor.spelling.speller import has_dictionary, is_installed
from ui.session import Session
from ui.settings import Settings
from ui.spelling.own_words import OwnWords
from ui.wording import refusal_words

if TYPE_CHECKING:
    from editor.spelling.spelling import Spelling

SETTING = "spelling"
MOST = 20
"""Words for which suggestions are made ready; others get theirs when their element is current."""

Found = Generator[None, None, tuple[Report, ...]]


class Spelt:
    """Spelling, on unless the user switched it off, as far as there are dictionaries."""

    def __init__(self, session: Session, settings: Settings) -> None:
        self._session = session
        self._settings = settings
        self._own = OwnWords()
        self._spelling: Spelling | None = None
        self._seen: set[str] = set()

    @property
    def installed(self) -> bool:
        """Whether the optional part is there."""
        return is_installed()

    @property
    def on(self) -> bool:
        """Whether words are looked at."""
        return is_installed() and self._settings.word(SETTING, "on") == "on"

    def switch(self, *, on: bool) -> None:
        """Look at words from now on, or no longer."""
        self._settings.remember(SETTING, "on" if on else "off")

    def languages(self, known: Iterable[str]) -> list[str]:
        """The languages whose words are looked at: every one that was in view, if it has words.

        A dictionary takes 5 to 12 MB, so that one is loaded only when its language is shown.
        """
        if not self.on:
            return []
        self._seen.add(self._session.lang)
        return [lang for lang in known if lang in self._seen and has_dictionary(lang)]

    @property
    def active(self) -> list[str]:
        """The languages looked at by now."""
        return self.languages(self._session.languages)

    def want_all(self) -> None:
        """Look at the words of every language of the notice from now on."""
        self._seen.update(self._session.languages)

    def looking(self, tree: Tree, house: House, lang: str) -> Found:
        """The words of a language that nothing knows, in slices."""
        spelling = self._made()
        spelling.own = self._own.words()
        return tuple((yield from spelling.looking(tree, house, lang)))

    def suggesting(self, tree: Tree, reports: tuple[Report, ...]) -> Found:
        """The same reports, the first of them with what may be meant, in slices."""
        spelling = self._made()
        out = list(reports)
        here = self._session.current
        order = sorted(range(len(out)), key=lambda at: out[at].node != here)
        for at in order[:MOST]:
            out[at] = spelling.with_mends(tree, out[at])
            yield
        return tuple(out)

    def with_mends(self, tree: Tree, reports: tuple[Report, ...], node: str) -> tuple[Report, ...]:
        """The same reports, those of an element with what may be meant."""
        spelling = self._made()
        return tuple(
            spelling.with_mends(tree, report) if report.node == node else report
            for report in reports
        )

    def learn(self, report: Report) -> None:
        """Make the word of a report one of the user's."""
        from editor.spelling.words import bare

        self._keep(
            partial(self._own.add, bare(report.params["said"], report.params["language"])[1])
        )

    def known(self) -> list[tuple[str, bool]]:
        """The words that somebody made known, and of each whether it is one of the user's."""
        of_notice: list[str] = self._session.tree.root.fields.get("words", [])
        own = sorted(self._own.words(), key=str.casefold)
        return [*((word, False) for word in of_notice), *((word, True) for word in own)]

    def forget(self, word: str, *, own: bool) -> None:
        """Take back that a word is known: one of the user's, or of the notice."""
        if own:
            self._keep(partial(self._own.remove, word))
        else:
            self._session.do(forget_word(self._session.tree, word))

    def _keep(self, change: Callable[[], None]) -> None:
        """Change the words of the user, or say why that cannot be."""
        try:
            change()
        except ConvocaError as error:
            self._session.said.emit(refusal_words(error))
        except OSError as error:
            self._session.said.emit(error.strerror or str(error))

    def _made(self) -> "Spelling":
        if self._spelling is None:
            from editor.spelling.spelling import Spelling

            self._spelling = Spelling()
        return self._spelling
