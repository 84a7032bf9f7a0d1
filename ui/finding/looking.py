"""What is being looked for in one window: the query, its hits, the one in view.

The bar (`bar.py`) and the list (`hits.py`) show it; the sheet lights the hits as remarks. Hits
follow every change of the notice.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from editor.checks.proof import Proof
from editor.edit.document import Change
from editor.edit.transaction import Refusal
from editor.search.find import Hit, find
from editor.search.passages import Searched
from editor.search.query import Query
from editor.search.replacing import Replacement, replace
from ui.remarks import FOUND, HIT, Remark
from ui.wording import language_here, refusal_words

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.session import Session

AFTER = 150
"""Milliseconds after a change of the notice until it is searched again."""
LIT = 2000
"""As many hits are lit in the sheet; the list shows more."""
SOURCE, CURRENT = "find", "found"
"""The sources of the remarks: every hit, and the one in view."""


class Looking(QObject):
    """The search of one window, kept while its bar is closed."""

    changed = Signal()
    """Other hits, or another replacement."""
    moved = Signal()
    """Another one of the hits is in view."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session: Session = window.session
        self._ready: dict[str, Searched] = {}
        self.query = Query("")
        self.everywhere = False
        self.replacement = Replacement("")
        self.replacing = False
        self.active = False
        self.hits: tuple[Hit, ...] = ()
        self.refusal: Refusal | None = None
        self.at = -1
        self._timer = QTimer(self, singleShot=True, interval=AFTER)
        self._timer.timeout.connect(self._again)
        self._session.changed.connect(self._follow)
        self._session.language_changed.connect(self._language)

    # --- looking -------------------------------------------------------------------------------

    def look(self, query: Query, *, everywhere: bool) -> None:
        """Look for something, from the element in view on."""
        self.query, self.everywhere, self.active = query, everywhere, True
        self._search()
        self.at = self._first() if self.hits else -1
        self._tell()

    def searched(self, languages: Sequence[str]) -> list[Searched]:
        """The notice in these languages, ready to be searched."""
        session, tree = self._session, self._session.tree
        house = session.pages.house(tree.root)
        for lang in languages:
            if lang not in self._ready:
                locale = session.pages.locale(tree.root, lang)
                self._ready[lang] = Searched(Proof(tree, house, locale, session.page(lang)))
        return [self._ready[lang] for lang in languages]

    def languages(self) -> list[str]:
        """The language in view, then the others."""
        session = self._session
        return [session.lang, *(lang for lang in session.languages if lang != session.lang)]

    def _search(self) -> None:
        languages = self.languages() if self.everywhere else [self._session.lang]
        found = find(self.searched(languages), self.query)
        self.refusal = found if isinstance(found, Refusal) else None
        self.hits = () if isinstance(found, Refusal) else found

    def _first(self) -> int:
        """The first hit in or after the element in view, else the first of all."""
        places = {node.id: at for at, node in enumerate(self._session.tree.walk())}
        here = places.get(self._session.current, 0)
        behind = (
            at for at, hit in enumerate(self.hits)
            if hit.lang == self._session.lang and places[hit.node] >= here
        )  # fmt: skip
        return next(behind, 0)

    def _again(self) -> None:
        """Look again after a change: the hit in view stays, or the next one takes its place."""
        if not self.active:
            return
        self._search()
        self.at = min(self.at, len(self.hits) - 1)
        self._tell()

    def _follow(self, _change: Change) -> None:
        self._ready.clear()
        if self.active:
            self._timer.start()

    def _language(self) -> None:
        if self.active and not self.everywhere:
            self._search()
            self.at = self._first() if self.hits else -1
            self._tell()

    def end(self) -> None:
        """Stop looking: no hit is lit any more, and nothing is kept but the query."""
        self.active = False
        self._timer.stop()
        self._ready.clear()
        self.hits, self.at = (), -1
        self._tell()

    # --- where ---------------------------------------------------------------------------------

    @property
    def current(self) -> Hit | None:
        """The hit in view."""
        return self.hits[self.at] if 0 <= self.at < len(self.hits) else None

    def step(self, way: int) -> None:
        """Go to the next hit or the previous one, around the end."""
        if not self.active:
            self.look(self.query, everywhere=self.everywhere)
            self.show_current()
        elif self.hits:
            self.go_to((self.at + way) % len(self.hits))

    def go_to(self, at: int) -> None:
        """Go to a hit."""
        self.at = at
        self.show_current()
        self._light_current()
        self.moved.emit()

    def show_current(self) -> None:
        """Show the hit in view in the sheet."""
        hit = self.current
        if hit:
            show_place(self._window, hit.node, hit.lang, hit.span)

    # --- replacing -----------------------------------------------------------------------------

    def replace_with(self, replacement: Replacement) -> None:
        """Take another replacement, for what is replaced later."""
        self.replacement = replacement
        self.changed.emit()

    def replace_current(self) -> None:
        """Replace the hit in view and go to the next."""
        hit = self.current
        if hit is None:
            return
        if self._session.do(replace(self._session.tree, [hit], self.replacement), origin=self):
            self._search()
            self.at = self._behind(hit) if self.hits else -1
            self.show_current()
            self._tell()

    def _behind(self, hit: Hit) -> int:
        """The hit after one that was replaced; the replacement itself may hold others."""
        end = hit.start + len(self.replacement.of(hit))
        here = (hit.node, hit.lang, hit.note)
        for at, one in enumerate(self.hits[self.at :], self.at):
            if (one.node, one.lang, one.note) != here or one.start >= end:
                return at
        return 0

    def usual(self) -> list[Hit]:
        """The hits that are replaced unless one says otherwise: typed ones."""
        return [h for h in self.hits if h.fixed is None and h.passage.source == "typed"]

    def replace_all(self, hits: Sequence[Hit] | None = None) -> None:
        """Replace these hits, else the usual ones, in one step, and say how many."""
        chosen = self.usual() if hits is None else hits
        if not self._session.do(replace(self._session.tree, chosen, self.replacement), self):
            return
        left = len(self.hits) - len(chosen)
        self._again()
        words = self.tr("%n place(s) replaced.", "", len(chosen))
        if left:
            words += " " + self.tr("%n place(s) left as they are.", "", left)
        self._session.said.emit(words)

    # --- telling -------------------------------------------------------------------------------

    def _tell(self) -> None:
        self._light()
        self.changed.emit()

    def _light(self) -> None:
        found: dict[str, list[Remark]] = {}
        for hit in self.hits[:LIT]:
            found.setdefault(hit.node, []).append(_remark(hit, HIT))
        remarks = {node: tuple(those) for node, those in found.items()}
        self._session.remarks.put(SOURCE, remarks)
        self._light_current()

    def _light_current(self) -> None:
        now = self.current
        self._session.remarks.put(CURRENT, {now.node: (_remark(now, FOUND),)} if now else {})

    def said(self) -> str:
        """How many hits there are, and which is in view; why there are none."""
        if self.refusal is not None:
            return refusal_words(self.refusal)
        if not (self.active and self.query.words):
            return ""
        now = self.current
        if now is None:
            return self.tr("Nothing found")
        words = self.tr("{0} of {1}")
        counted = words.format(self.at + 1, len(self.hits))
        return f"{counted} · {language_here(now.lang)}" if self.everywhere else counted


def _remark(hit: Hit, severity: str) -> Remark:
    start, stop = hit.span or (None, None)
    return Remark(hit.node, hit.lang, start, stop, severity, "")


def looking_of(window: "MainWindow") -> Looking:
    """The search of a window, begun when first wanted."""
    found = window.findChild(Looking)
    return found if found is not None else Looking(window)


def show_place(
    window: "MainWindow", node: str, lang: str, span: tuple[int, int] | None = None
) -> None:
    """Show an element in a language, the caret where a stretch of its text ends.

    In a narrow window the text comes before the panes. What is not in the view is said.
    """
    session = window.session
    window.side.give_way()
    if lang != session.lang:
        session.show_language(lang)
        words = QCoreApplication.translate("Looking", "This is the text in {0}.")
        session.said.emit(words.format(language_here(lang)))
    if node == session.tree.root.id:
        session.said.emit(QCoreApplication.translate("Looking", "It stands in the masthead."))
        return
    session.select(node)
    if span:
        session.caret_wanted.emit(span[1])
