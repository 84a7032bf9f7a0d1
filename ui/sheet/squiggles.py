"""Remarks as they are shown in a text: waves under the words, hits lit. The same in every row.

`stretches` gives places and formats; painted rows take them as formats of the layout, the live
editor as extra selections, so that neither is laid out anew.
"""

import re
from collections.abc import Iterator, Sequence

from PySide6.QtGui import QBrush, QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.remarks import ERROR, FOUND, HIT, SPELLING, WARNING, Remark
from ui.sheet.inlines import Piece, position_in, units
from ui.theme import Colours

_NO_BREAK = re.compile("[\u00a0\u202f\u2011]+")


def stretches(
    remarks: Sequence[Remark], pieces: Sequence[Piece], colours: Colours
) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """For each remark on a part of a text: start and length in UTF-16 units, and its format."""
    for remark in remarks:
        if remark.start is None or remark.stop is None:
            continue
        start, stop = (position_in(pieces, place) for place in (remark.start, remark.stop))
        if stop > start:
            yield start, stop - start, _format(remark.severity, colours)


def no_breaks(chars: str, colours: Colours) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """The same for each character that does not break: a space, a narrow one, a hyphen."""
    form = QTextCharFormat()
    form.setBackground(QBrush(QColor(colours.line)))
    for hit in _NO_BREAK.finditer(chars):
        yield units(chars[: hit.start()]), len(hit[0]), form


def _format(severity: str, colours: Colours) -> QTextCharFormat:
    form = QTextCharFormat()
    if severity == HIT:
        form.setBackground(QBrush(QColor(colours.selected)))
        return form
    if severity == FOUND:
        form.setBackground(QBrush(QColor(colours.button)))
        form.setForeground(QBrush(QColor(colours.on_button)))
        return form
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
    form.setUnderlineColor(severity_colour(severity, colours))
    return form


def severity_colour(severity: str, colours: Colours) -> QColor:
    """The colour that goes with the word of a severity."""
    if severity in (ERROR, SPELLING):
        return QColor(colours.error)
    return QColor(colours.warning if severity == WARNING else colours.muted)


def underline(edit: QTextEdit, stretches: Sequence[tuple[int, int, QTextCharFormat]]) -> None:
    """Show stretches in an editor: neither its text nor its layout changes."""
    found = []
    for start, length, form in stretches:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(edit.document())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, form
        found.append(selection)
    edit.setExtraSelections(found)
