"""The card of the current element: what it is, the original beside it, its text being edited.

Above the text stand its number, its kind and where it belongs; below it, what is special about
it (a standard phrase, a missing text). The text itself is edited in `cell.py`.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.edit.commands.kinds import change_kind
from editor.edit.commands.phrases import back_to_phrase
from editor.edit.document import Change
from editor.locales.phrases import phrase
from editor.model.node import Node
from editor.model.schema import KINDS
from editor.profiles.wording import phrase_for
from ui.session import Session
from ui.sheet.cell import CellEditor
from ui.wording import kind_name, language_name

TALLEST = 240
"""Pixels of a text after which its editor scrolls."""


class NodePanel(QFrame):
    """Shows and edits the current element."""

    wanted = Signal(str)
    """The id of an action that a key or a button asks for."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._session = session
        self.label = QLabel()
        self.label.setProperty("strong", True)
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Kind of element"))
        self.kinds.setToolTip(self.tr("Kind of element"))
        self.kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.kinds.activated.connect(self._chosen)
        self.trail = _quiet(QLabel())
        self.trail.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.caption = _quiet(QLabel())
        self.original = QLabel()
        self.original.setWordWrap(True)
        self.original.setTextFormat(Qt.TextFormat.PlainText)
        self.original.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note = _quiet(QLabel())
        self.back = QToolButton()
        self.back.setText(self.tr("Back to the standard phrase"))
        self.back.clicked.connect(self._back)
        self.cell = CellEditor(session)
        self.cell.limit(TALLEST)
        self.cell.set_zoom(1.0)
        self.cell.wanted.connect(self.wanted)
        self.frame = QFrame()
        self.frame.setObjectName("cell")
        self.cell.lit.connect(self._light)
        self._lay_out()
        session.current_changed.connect(self.show_current)
        session.language_changed.connect(self.show_current)
        session.changed.connect(self._follow)
        session.caret_wanted.connect(self.cell.place_caret)
        self.show_current()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for part in (self.label, self.kinds, self.trail):
            head.addWidget(part, 1 if part is self.trail else 0)
        inner = QVBoxLayout(self.frame)
        inner.setContentsMargins(10, 7, 10, 7)
        inner.addWidget(self.cell)
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(self.back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 8)
        whole.setSpacing(6)
        whole.addLayout(head)
        whole.addWidget(self.caption)
        whole.addWidget(self.original)
        whole.addWidget(self.frame)
        whole.addLayout(foot)

    def _light(self, lit: bool) -> None:
        self.frame.setProperty("lit", lit)
        self.frame.style().unpolish(self.frame)
        self.frame.style().polish(self.frame)

    # --- showing -------------------------------------------------------------------------------

    def show_current(self) -> None:
        """Show the current element in the current language."""
        node = self._session.node
        self.setEnabled(node is not None)
        self._show_head(node)
        self._show_original(node)
        self._show_text(node)

    def _follow(self, change: Change) -> None:
        """Show what a change did; typing in the cell comes back here and changes nothing in it."""
        node = self._session.node
        if node is None or change.origin is not self.cell:
            self.show_current()
        else:
            self._show_note(node)

    def _show_head(self, node: Node | None) -> None:
        session = self._session
        labels = session.labels()
        self.label.setText(labels.get(session.current, ""))
        self.label.setVisible(bool(self.label.text()))
        path = session.tree.path(node.id)[1:-1] if node else []
        words = [labels.get(n.id) or session.words(n.id) or kind_name(n.kind) for n in path]
        self.trail.setText("  \u203a  ".join(word.replace("\n", " ") for word in words))
        self.kinds.blockSignals(True)
        self.kinds.clear()
        for kind in _possible_kinds(session, node) if node else ():
            self.kinds.addItem(kind_name(kind), kind)
        self.kinds.setCurrentIndex(self.kinds.findData(node.kind) if node else -1)
        self.kinds.blockSignals(False)

    def _show_original(self, node: Node | None) -> None:
        session = self._session
        lang = _source(session, node)
        shown = bool(node and lang and lang != session.lang)
        self.caption.setVisible(shown)
        self.original.setVisible(shown)
        if not (shown and node and lang):
            return
        name = language_name(lang)
        original = lang in session.originals
        self.caption.setText(self.tr("{0} (original)").format(name) if original else name)
        self.original.setText(session.words(node.id, lang))

    def _show_text(self, node: Node | None) -> None:
        carries = bool(node and KINDS[node.kind].text)
        self.frame.setVisible(carries)
        if node and carries:
            markup = node.texts.get(self._session.lang)
            if markup is None:
                markup = _standard(self._session, node) or ""
            self.cell.setAccessibleName(
                f"{self.label.text()} {kind_name(node.kind)}, " + language_name(self._session.lang)
            )
            self.cell.setPlaceholderText(self._placeholder(node))
            locale = self._session.pages.locale(self._session.tree.root, self._session.lang)
            self.cell.set_direction(locale.direction)
            self.cell.load(node.id, markup)
        self._show_note(node)

    def _placeholder(self, node: Node) -> str:
        language = language_name(self._session.lang)
        if node.texts:
            return self.tr("No text in {0} yet").format(language)
        return self.tr("Type the text of this element")

    def _show_note(self, node: Node | None) -> None:
        phrased = bool(node and "phrase" in node.fields)
        typed = bool(node and self._session.lang in node.texts)
        self.back.setVisible(phrased and typed)
        words = self.tr("Typed over the standard phrase") if typed else self.tr("Standard phrase")
        if node and not KINDS[node.kind].text:
            words = self.tr("This element has no text of its own.")
        elif not phrased:
            words = ""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    # --- doing ---------------------------------------------------------------------------------

    def _chosen(self, at: int) -> None:
        session = self._session
        if not session.do(change_kind(session.tree, session.current, self.kinds.itemData(at))):
            self._show_head(session.node)

    def _back(self) -> None:
        session = self._session
        session.do(back_to_phrase(session.tree, session.current, session.lang))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.cell.limit(TALLEST)


def _quiet(label: QLabel) -> QLabel:
    label.setProperty("quiet", True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _possible_kinds(session: Session, node: Node) -> list[str]:
    """The kinds an element can have where it stands, its present one among them."""
    return [kind for kind in KINDS if kind == node.kind or change_kind(session.tree, node.id, kind)]


def _source(session: Session, node: Node | None) -> str | None:
    """The language that stands beside the text: the original, else the first that has one.

    None where the original itself is in view and has a text.
    """
    if node is None or (session.lang in session.originals and session.lang in node.texts):
        return None
    order = [*session.originals, *session.languages]
    return next((lang for lang in order if lang in node.texts and lang != session.lang), None)


def _standard(session: Session, node: Node) -> str | None:
    """The standard phrase an element prints in the language of the view."""
    root = session.tree.root
    asked = node.fields.get("phrase")
    if asked is None:
        return None
    locale = session.pages.locale(root, session.lang)
    profile = session.pages.house(root).profile
    found = phrase(phrase_for(asked, root.fields.get("document_type"), profile), locale)
    return found.markup if found and found.lang == session.lang else None
