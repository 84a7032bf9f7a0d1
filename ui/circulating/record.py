"""The record of a circulation as a page in the language of the interface, to print or to keep."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QObject
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

from editor.storage.outcome import in_words
from editor.workflow.circulate import Record, SentFile
from ui.days import day_words
from ui.deadlines import DeadlineWords
from ui.places import place_name
from ui.session import Session
from ui.wording import language_name, report_words

_HASH = 16
"""How much of a hash tells a file from another one on paper."""


class RecordPage(QObject):
    """The page of one record; places are named as the session shows them."""

    def __init__(self, record: Record, session: Session) -> None:
        super().__init__()
        self._record = record
        self._session = session

    def html(self) -> str:
        """The record as a page that Qt can print."""
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
        checks = list(self._checks())
        if checks:
            parts += [f"<h3>{escape(standing)}</h3>", *checks]
        return "".join(parts)

    def document(self) -> QTextDocument:
        """The record laid out."""
        page = QTextDocument()
        page.setHtml(self.html())
        return page

    def pdf(self) -> bytes:
        """The record as the bytes of a PDF."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self.document().print_(writer)
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
        for report in record.survey.warnings(record.languages):
            yield f"<p>{escape(self._place(report.node))}: {escape(report_words(report))}</p>"
        for ignored in record.ignored:
            words = self.tr("{0}: ignored on purpose ({1})")
            yield f"<p>{escape(words.format(self._place(ignored.node), ignored.rule))}</p>"

    def _place(self, node: str) -> str:
        return place_name(self._session, node) if node in self._session.tree else node


def _row(cells: tuple[str, ...]) -> str:
    return "<tr>" + "".join(f'<td style="padding-right:14px">{c}</td>' for c in cells) + "</tr>"
