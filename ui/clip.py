"""Cut, copy and paste: text where a text has the keyboard, else branches of the notice.

What is copied goes out in three ways: our own, HTML with the printed numbers, plain text. What
comes in from elsewhere is read here and handed to `pasting.py`.
"""

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from editor.edit.transaction import Refusal
from editor.errors import ConvocaError
from editor.layout.blocks import Block
from editor.model.markup import serialize
from editor.model.text import Text
from ui.outline.model import BRANCHES
from ui.session import Session

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.pasting import Pasting
    from ui.sheet.cell import CellEditor

TEXT = "application/x-convoca-text"
"""A stretch of a text: the id of its notice and its markup, as JSON."""
_RTF = ("text/rtf", "application/rtf", "text/richtext")


class Clip(QObject):
    """The clipboard of one window; `cell` is the editor of its texts."""

    def __init__(self, session: Session, cell: "CellEditor", parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._cell = cell
        self._pasting: Pasting | None = None

    @property
    def pasting(self) -> "Pasting":
        """What becomes of pasted lines; made with the first of them."""
        if self._pasting is None:
            from ui.pasting import Pasting

            self._pasting = Pasting(self._session, self)
        return self._pasting

    # --- out -----------------------------------------------------------------------------------

    def copy(self) -> None:
        """Copy the selected text, or the chosen branches."""
        text = _text_editor()
        if text:
            text.copy()
            return
        from editor.edit.commands import clipboard

        made = clipboard.copy(self._session.tree, self._session.selected)
        if isinstance(made, Refusal):
            self._session.refuse(made)
        else:
            self._put(made)

    def cut(self) -> None:
        """Cut the selected text, or the chosen branches."""
        text = _text_editor()
        if text:
            text.cut()
            return
        from editor.edit.commands import clipboard

        made = clipboard.cut(self._session.tree, self._session.selected)
        if isinstance(made, Refusal):
            self._session.refuse(made)
        else:
            self._put(made.clipboard)
            self._session.do(made.transaction)

    def _put(self, branches: str) -> None:
        """Offer the branches, and their printed lines for other programs."""
        from editor.output.html import write_html

        session = self._session
        page, blocks = session.page(), list(self._blocks())
        lines = [f"{page.label(block)} {page.text(block)}".strip() for block in blocks]
        data = QMimeData()
        data.setData(BRANCHES, QByteArray(branches.encode()))
        data.setHtml(write_html(page, session.pages.house(session.tree.root).profile, blocks))
        data.setText("\n".join(line for line in lines if line))
        QGuiApplication.clipboard().setMimeData(data)

    def _blocks(self) -> Iterable[Block]:
        """What the chosen branches print, in the order of the page."""
        session = self._session
        chosen = {n.id for head in session.selected for n in session.tree.node(head).walk()}
        printed = [b for b in session.page().body if b.node in chosen or b.of in chosen]
        if printed:
            return printed
        parked = (session.block(node) for head in session.selected
                  for node in [n.id for n in session.tree.node(head).walk()])  # fmt: skip
        return (block for block in parked if block)

    def copied(self, text: Text) -> QMimeData:
        """A stretch of the current text: our own, with its looks, as characters."""
        from editor.output.html import write_html_text

        session = self._session
        page, composer = session.page(), session.pages.composer(session.tree.root, session.lang)
        pieces = composer.pieces(session.tree, session.current, text)
        data = QMimeData()
        own = {"notice": session.tree.root.id, "markup": serialize(text)}
        data.setData(TEXT, QByteArray(json.dumps(own).encode()))
        data.setHtml(write_html_text(page, pieces))
        data.setText("".join(map(page.chars, pieces)))
        return data

    # --- in ------------------------------------------------------------------------------------

    def paste(self) -> None:
        """Paste into the text that has the keyboard, or at the current element."""
        text = _text_editor()
        if text:
            text.paste()
            return
        data = _held()
        if data.hasFormat(BRANCHES):
            self._paste_branches(data)
        else:
            self._read(data, None)

    def paste_plain(self) -> None:
        """Paste the bare characters into one text."""
        editor = _text_editor()
        data = _held()
        if editor is not None and editor is not self._cell:
            (editor.insert if isinstance(editor, QLineEdit) else editor.insertPlainText)(
                data.text()
            )
            return
        from editor.text_in.lines import read_pasted

        where = self._caret() if editor else None
        try:
            self.pasting.plain(read_pasted(data.text(), markdown=False), where)
        except ConvocaError as error:
            self._session.refuse(Refusal(error.code, error.params))

    def drop(self, data: QMimeData, node_id: str) -> None:
        """Put what was dragged here at an element."""
        self._session.select(node_id)
        if data.hasFormat(BRANCHES):
            self._paste_branches(data)
        else:
            self._read(data, None)

    def takes(self, data: QMimeData) -> bool:
        """Whether there is anything here to paste."""
        return (
            data.hasText()
            or data.hasHtml()
            or any(data.hasFormat(kind) for kind in (TEXT, BRANCHES, *_RTF))
        )

    def take(self, data: QMimeData) -> None:
        """Paste where the caret stands in a text: ours as it was, lines as they are read."""
        own = _own(data)
        if own and own.get("notice") == self._session.tree.root.id:
            self.pasting.markup(str(own.get("markup", "")), self._caret())
        elif data.hasFormat(BRANCHES):
            self._paste_branches(data)
        else:
            self._read(data, self._caret())

    def _caret(self) -> tuple[str, int, int]:
        return (self._session.current, *self._cell.stretch())

    def _paste_branches(self, data: QMimeData) -> None:
        from editor.edit.commands import clipboard
        from editor.edit.commands.places import after, inside

        session = self._session
        branches = bytes(data.data(BRANCHES).data()).decode(errors="replace")
        root = not session.current
        place = inside(session.tree, session.tree.root.id) if root else after(
            session.tree, session.current
        )  # fmt: skip
        session.do(clipboard.paste(session.tree, branches, place, session.new_id))

    def _read(self, data: QMimeData, caret: tuple[str, int, int] | None) -> None:
        """Read what another program has put there; what is too much or nothing is said."""
        from editor.text_in.lines import read_pasted
        from editor.text_in.rtf import read_rtf
        from editor.text_in.web import read_web

        try:
            source = read_web(data.html()) if data.hasHtml() else None
            rtf = next((kind for kind in _RTF if data.hasFormat(kind)), None)
            if rtf and not source:
                source = read_rtf(bytes(data.data(rtf).data()))
            if source is None or not source.lines:
                source = read_pasted(data.text())
        except ConvocaError as error:
            self._session.refuse(Refusal(error.code, error.params))
            return
        self.pasting.lines(source, caret)


def _own(data: QMimeData) -> dict[str, object]:
    """A stretch of text of this program; anybody may have written it."""
    try:
        stored = json.loads(bytes(data.data(TEXT).data()) or b"{}")
    except ValueError:
        return {}
    return stored if isinstance(stored, dict) else {}


def _text_editor() -> QTextEdit | QLineEdit | None:
    widget = QApplication.focusWidget()
    return widget if isinstance(widget, QTextEdit | QLineEdit) else None


def paste_plain(window: "MainWindow") -> None:
    """Paste the bare characters into one text."""
    window.clip.paste_plain()


def _held() -> QMimeData:
    """What the clipboard holds; nothing where the system gives nothing."""
    found: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if found is None else found
