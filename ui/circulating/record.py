"""The record of a circulation in the language of the interface, to print or to keep: one page A4.

Where the page has no room for all that the checks left standing, its last line says how much more
there is; the record of the command line (`editor/workflow/record.py`) has all of it.
"""

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from editor.checks.report import Report
from editor.storage.outcome import in_words
from editor.workflow.circulate import Record, SentFile
from ui.days import day_words
from ui.deadlines import DeadlineWords
from ui.places import place_in
from ui.session import Session
from ui.wording import language_name, report_words

_HASH = 16
"""How much of a hash tells a file from another one on paper."""
_MARGIN = 20
"""Millimetres."""
_LINES = 60
"""More of what the checks left standing than any page has room for."""


class RecordPage(QObject):
    """The page of one record; places are named as the session shows them."""

    def __init__(self, record: Record, session: Session) -> None:
        super().__init__()
        self._record = record
        self._session = session

    def _html(self, checks: Sequence[str], more: int) -> str:
        """The record with some of what the checks say, and how much more they say."""
        facts = "".join(_row((f"<b>{escape(n)}</b>", escape(w))) for n, w in self._facts())
        title, files, standing = (
            self.tr("Record of circulation"),
            self.tr("Files"),
            self.tr("Left standing by the checks"),
        )
        parts = [
            f"<h2>{escape(title)}</h2>",
            f'<table cellpadding="3">{facts}</table>',
            f"<h3>{escape(files)}</h3>",
            f'<table cellpadding="3">{"".join(self._files())}</table>',
        ]
        if checks or more:
            parts += [f"<h3>{escape(standing)}</h3>", *(f"<p>{escape(c)}</p>" for c in checks)]
        if more:
            words = self.tr("and {0} more").format(more)
            parts.append(f"<p>{escape(words)}</p>")
        return "".join(parts)

    def document(self, device: QPagedPaintDevice) -> QTextDocument:
        """The record laid out for a device, on one page."""
        checks = list(self._checks())
        most = min(len(checks), _LINES)
        page = self._laid_out(checks, most, device)
        while most and page.pageCount() > 1:
            most = most * 9 // 10
            page = self._laid_out(checks, most, device)
        return page

    def _laid_out(
        self, checks: Sequence[str], most: int, device: QPagedPaintDevice
    ) -> QTextDocument:
        page = QTextDocument()
        page.documentLayout().setPaintDevice(device)
        page.setHtml(self._html(checks[:most], len(checks) - most))
        page.setPageSize(QSizeF(device.width(), device.height()))
        return page

    def print_on(self, device: QPagedPaintDevice) -> None:
        """Print the record."""
        margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        device.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        self.document(device).print_(device)

    def pdf(self) -> bytes:
        """The record as the bytes of a PDF."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self.print_on(writer)
        del writer  # ends the file
        return bytes(buffer.data().data())

    def _facts(self) -> Iterator[tuple[str, str]]:
        record = self._record
        yield self.tr("Document"), ", ".join(record.symbols) or record.version
        yield self.tr("Circulated on"), day_words(record.survey.date)
        yield self.tr("Languages"), ", ".join(map(language_name, record.languages))
        yield self.tr("Notice"), DeadlineWords().given(record.survey.dates)
        yield self.tr("Version"), record.version

    def _files(self) -> Iterator[str]:
        heads = (
            self.tr("Name"), self.tr("Language"), self.tr("For"), self.tr("Size"), "SHA-256",
        )  # fmt: skip
        yield _row(tuple(f"<b>{escape(head)}</b>" for head in heads))
        for file in self._record.files:
            yield _row(tuple(map(escape, self._file(file))))

    def _file(self, file: SentFile) -> tuple[str, ...]:
        readers = self.tr("public") if file.copy.public else self.tr("members")
        language = language_name(file.copy.lang)
        return file.copy.name, language, readers, in_words(file.size), f"{file.hash[:_HASH]}…"

    def _checks(self) -> Iterator[str]:
        record = self._record
        for report in record.left:
            yield f"{self._place(report)}: {report_words(report)}"
        for report in record.ignored:
            words = self.tr("{0}, ignored on purpose: {1}")
            yield words.format(self._place(report), report_words(report))

    def _place(self, report: Report) -> str:
        return place_in(self._session, report.node, report.lang)


def _row(cells: tuple[str, ...]) -> str:
    return "<tr>" + "".join(f'<td style="padding-right:14px">{c}</td>' for c in cells) + "</tr>"
