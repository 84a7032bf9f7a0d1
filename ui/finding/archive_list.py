"""What was found in the archive: a notice with its day, body and symbol, its hits below it.

The newest stands first, files that cannot be read come last.
"""

from bisect import bisect_right
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from editor.workflow.archive import Found, Standing, Unread
from ui.days import day_words
from ui.list_rows import ROW, Row, RowDelegate
from ui.wording import language_here, reason

_HIT = ROW + 1
MOST = 50
"""As many hits of one notice are listed."""


class ArchiveList(QTreeWidget):
    """The results of a search, in groups."""

    opened = Signal(object, object)
    """The `Found` and the `Standing` that the user wants to see."""

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setItemDelegate(RowDelegate(self))
        self.setIndentation(16)
        self.setAccessibleName(self.tr("Notices found"))
        self.itemActivated.connect(self._activated)
        self.found: list[Found] = []
        self.unread: list[Unread] = []
        self._agenda = False

    def begin(self, *, agenda: bool) -> None:
        """Be empty for a new search."""
        self.clear()
        self.found, self.unread, self._agenda = [], [], agenda

    def add(self, result: object) -> None:
        """Put a result in its place."""
        if isinstance(result, Found):
            key = _newness(result)
            at = bisect_right(self.found, key, key=_newness)
            self.found.insert(at, result)
            group = _group(result)
            self.insertTopLevelItem(at, group)
            group.setExpanded(True)
        elif isinstance(result, Unread):
            self.unread.append(result)
            row = Row(result.path.name, side=self.tr("could not be read"), able=False,
                      below=reason(result.why))  # fmt: skip
            self.addTopLevelItem(_item(row))

    def summary(self) -> str:
        """How much was found, in a sentence; when it stood, if that was the question."""
        if not self.found:
            words = self.tr("Nothing found.")
        elif self._agenda and self.found[0].date:
            first = self.found[0]
            words = self.tr("Last on the agenda: {0} ({1}).").format(
                day_words(first.date), _named(first)
            )
            words += " " + self.tr("%n meeting(s) in all.", "", len(self.found))
        else:
            hits = sum(len(one.hits) for one in self.found)
            words = self.tr("%n hit(s)", "", hits)
            words += " " + self.tr("in %n notice(s).", "", len(self.found))
        if self.unread:
            words += " " + self.tr("%n file(s) could not be read.", "", len(self.unread))
        return words

    def _activated(self, item: QTreeWidgetItem) -> None:
        held = item.data(0, _HIT)
        if held:
            self.opened.emit(*held)


def _newness(found: Found) -> int:
    return -(found.date or date.min).toordinal()


def _named(found: Found) -> str:
    return ", ".join(filter(None, (found.body, found.symbol)))


def _item(row: Row) -> QTreeWidgetItem:
    item = QTreeWidgetItem([" ".join(filter(None, (row.label, row.words, row.side)))])
    item.setData(0, ROW, row)
    item.setToolTip(0, "\n".join(filter(None, (row.words, row.below))))
    return item


def _group(found: Found) -> QTreeWidgetItem:
    """A notice with its hits; opening it opens the first."""
    group = _item(Row(_named(found), day_words(found.date), side=found.path.name))
    group.setData(0, _HIT, (found, found.hits[0]))
    group.setToolTip(0, str(found.path))
    for hit in found.hits[:MOST]:
        item = _item(_hit_row(hit))
        item.setData(0, _HIT, (found, hit))
        group.addChild(item)
    return group


def _hit_row(hit: Standing) -> Row:
    lit = (len(hit.before), len(hit.before) + len(hit.found))
    words = f"{hit.before}{hit.found}{hit.after}".replace("\n", " ")
    return Row(words, hit.label, lit, language_here(hit.lang))
