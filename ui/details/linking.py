"""Words that say what a detail says already: after a pause in typing it is offered in their place.

Also the commands at the caret: link the words, or make a date or a symbol a detail. Which words
those are is the business of the core (`editor/profiles/known.py`).
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from editor.edit.commands.inlines import Spot, put_detail, put_new_detail
from editor.edit.document import Change
from editor.edit.steps import SetText
from editor.edit.transaction import Refusal, Transaction
from editor.locales.typography import fold
from editor.model.markup import parse
from editor.model.text import Run, Text, plain, slice_text
from editor.profiles.known import Known, known_details, new_detail
from ui.bars import Offer, OfferButton
from ui.details.detail import facts_now
from ui.details.names import detail_name
from ui.keys import with_key
from ui.session import Session

if TYPE_CHECKING:
    from ui.main_window import MainWindow

PAUSE = 900
"""Milliseconds without typing after which words are compared with the details."""
KEY = "link-detail"
"""The key of the offer."""


class Linking(QObject):
    """Offers the details that the text just typed into says in words."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._place = session, parent
        self._refused: set[tuple[str, str, str]] = set()
        self._caret = 0
        self._shown = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        session.changed.connect(self._follow)
        session.current_changed.connect(self._withdraw)
        session.language_changed.connect(self._withdraw)

    def _follow(self, change: Change) -> None:
        made = change.transaction
        if made.label == "text" and isinstance(made.steps[-1], SetText):
            self._caret = made.after.caret or 0
            self._pause.start()
        else:
            self._pause.stop()
            self._withdraw()

    def look(self) -> None:
        """Offer the detail whose words stand nearest to the caret, if any."""
        session = self._session
        found = [one for one in _known(session) if self._key(one) not in self._refused]
        if not found:
            self._withdraw()
            return
        one = min(found, key=lambda one: abs(one.stop - self._caret))
        words = self.tr("“{0}” is {1}.").format(_words(session, one), detail_name(one.fact))
        if words == self._shown:
            return
        self._shown = words
        button = with_key(self.tr("Link it"), "link-detail", self._place)
        link = OfferButton(button, lambda: self._link(one))
        leave = OfferButton(self.tr("Not here"), lambda: self._refuse(one))
        session.offered.emit(Offer(KEY, words, (link, leave)))

    def _link(self, offered: Known) -> None:
        """The words may have moved since they were offered."""
        same = [one for one in _known(self._session) if (one.fact, one.form) == offered_as(offered)]
        if same:
            one = min(same, key=lambda one: abs(one.start - offered.start))
            self._session.do(_linked(self._session, one))

    def _refuse(self, one: Known) -> None:
        self._refused.add(self._key(one))
        self._shown = ""

    def _key(self, one: Known) -> tuple[str, str, str]:
        return self._session.current, self._session.lang, fold(_words(self._session, one))

    def _withdraw(self) -> None:
        self._shown = ""
        self._session.withdrawn.emit(KEY)


def offered_as(one: Known) -> tuple[str, str]:
    """What makes two offers the same: the detail and its form."""
    return one.fact, one.form


# --- at the caret ------------------------------------------------------------------------------


def link_here(window: "MainWindow") -> None:
    """Put the detail in place of the words at the caret that say the same."""
    session, made = window.session, _link_at(window)
    session.withdrawn.emit(KEY)
    session.do(made)


def can_link(window: "MainWindow") -> Transaction | Refusal:
    """The change that linking makes now, or why there is none."""
    return _link_at(window)


def make_here(window: "MainWindow") -> None:
    """Make the chosen date or symbol a detail of the notice."""
    window.session.do(_new_at(window))


def can_make(window: "MainWindow") -> Transaction | Refusal:
    """The change that making a detail makes now, or why there is none."""
    return _new_at(window)


def _link_at(window: "MainWindow") -> Transaction | Refusal:
    start, stop = _chosen(window)
    found = [one for one in _known(window.session) if one.start <= stop and start <= one.stop]
    return _linked(window.session, found[0]) if found else Refusal("no-known-words")


def _new_at(window: "MainWindow") -> Transaction | Refusal:
    session = window.session
    start, stop = _chosen(window)
    text = _text(session)
    if start == stop:
        start, stop = _word_around(text, start)
    words = slice_text(text, start, stop)
    locale = session.pages.locale(session.tree.root, session.lang)
    only = all(isinstance(inline, Run) for inline in words)
    made = new_detail(plain(words), facts_now(session), locale) if only else None
    if made is None:
        return Refusal("no-new-detail")
    spot = Spot(session.current, session.lang, start, stop)
    return put_new_detail(session.tree, spot, *made)


def _word_around(text: Text, place: int) -> tuple[int, int]:
    """The characters without a space around a place; nothing beside a detail or a footnote."""
    chars = "".join(inline.chars if isinstance(inline, Run) else " " for inline in text)
    start = stop = min(place, len(chars))  # a standard phrase is shown and not yet in the text
    while start and not chars[start - 1].isspace():
        start -= 1
    while stop < len(chars) and not chars[stop].isspace():
        stop += 1
    inside = chars[start:stop]
    bare = inside.strip(".,;:()")
    start += inside.find(bare) if bare else 0
    return start, start + len(bare)


# --- the current text --------------------------------------------------------------------------


def _chosen(window: "MainWindow") -> tuple[int, int]:
    """What is chosen in the current text: nothing in a standard phrase, or where no text is."""
    session, cell = window.session, window.sheet.cell
    node = session.node
    own = node is not None and cell.node == node.id and session.lang in node.texts
    return cell.stretch() if own else (0, 0)


def _text(session: Session) -> Text:
    node = session.node
    return parse(node.texts.get(session.lang, "")) if node else ()


def _known(session: Session) -> tuple[Known, ...]:
    """The words of the current text that a detail says; none where nothing can be put in."""
    node = session.node
    if node is None or session.lang not in node.texts:
        return ()
    locale = session.pages.locale(session.tree.root, session.lang)
    return known_details(facts_now(session), locale, _text(session))


def _words(session: Session, one: Known) -> str:
    return plain(slice_text(_text(session), one.start, one.stop))


def _linked(session: Session, one: Known) -> Transaction | Refusal:
    spot = Spot(session.current, session.lang, one.start, one.stop)
    return put_detail(session.tree, spot, one.fact, one.form)
