"""What is said of a detail, a reference or a remark under the mouse. Used by `pointing.py`."""

from PySide6.QtCore import QCoreApplication, QPoint

from editor.model.text import FactRef, Inline, ItemRef, Note, Run
from ui.details.names import detail_title
from ui.session import Session
from ui.sheet.inlines import caret_in
from ui.sheet.painting import Drawn


def tip_of(session: Session, drawn: Drawn, place: QPoint) -> str:
    """The words for a place in a row, from the corner of its text; empty where nothing is said."""
    position = _position(drawn, place)
    if position is None:
        return ""
    caret = caret_in(drawn.pieces, position)
    said = [
        r.words
        for r in drawn.remarks
        if r.start is not None and r.stop is not None and r.start <= caret < r.stop
    ]
    found = [p.inline for p in drawn.pieces if p.start <= position < p.start + p.length]
    said += [words for inline in found if (words := _name(session, inline))]
    return "\n".join(said)


def _position(drawn: Drawn, place: QPoint) -> int | None:
    """The place in the layout under the mouse, None beside the lines."""
    layout = drawn.layout
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        if line.naturalTextRect().contains(place.x(), place.y()):
            return int(line.xToCursor(place.x(), line.CursorPosition.CursorOnCharacter))
    return None


def _name(session: Session, inline: Inline) -> str:
    words = QCoreApplication.translate
    match inline:
        case FactRef(fact=fact):
            return words("Tips", "Detail: {0}").format(detail_title(fact))
        case ItemRef(item=item):
            label = session.labels().get(item, "")
            return words("Tips", "Reference to {0} {1}").format(label, session.words(item)[:80])
        case Note():
            return words("Tips", "Footnote: double-click to open it")
        case Run(link=link) if link:
            address = session.tree.root.fields.get(f"fact/{link}", {}).get("value")
            return str(address or words("Tips", "Link without an address"))
        case _:
            return ""
