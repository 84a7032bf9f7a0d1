"""What a circulation made: its files, and ways to them and to its record."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPageSize
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.errors import ConvocaError
from editor.storage.persist import write_or_raise
from editor.workflow.circulate import Record
from ui.circulating.record import RecordPage
from ui.filing import with_suffix
from ui.icons import icon
from ui.messages import tell_error
from ui.session import Session


class MadePage(QWidget):
    """Shown in place of the questions once the files are there."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._folder = Path()
        self._record: Record | None = None
        self.title = QLabel()
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self.title.setFont(font)
        self.names = QLabel()
        self.names.setWordWrap(True)
        self.folder = QPushButton(icon("folder-open"), self.tr("&Open folder"))
        self.folder.clicked.connect(self._open_folder)
        self.print = QPushButton(icon("printer"), self.tr("&Print record…"))
        self.print.clicked.connect(self._print)
        self.keep = QPushButton(icon("save"), self.tr("&Save record as PDF…"))
        self.keep.clicked.connect(self._save)
        self.done = QPushButton(self.tr("&Close"))
        self.done.clicked.connect(self.closed)
        row = QHBoxLayout()
        for button in (self.folder, self.print, self.keep):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.done)
        column = QVBoxLayout(self)
        column.addWidget(self.title)
        column.addWidget(self.names)
        column.addStretch(1)
        column.addLayout(row)

    def show_made(self, paths: Sequence[Path], record: Record) -> None:
        """Say what was made and where it is."""
        self._folder, self._record = paths[0].parent, record
        self.title.setText(self.tr("%n file(s) made", "", len(paths)))
        listed = "\n".join(f"•  {path.name}" for path in paths)
        kept = self.tr("The notice is circulated, and the version “{0}” is kept in it.")
        self.names.setText(f"{self._folder}\n\n{listed}\n\n{kept.format(record.version)}")
        self.folder.setFocus()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loaded for this alone

        if self._record is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        if QPrintDialog(printer, self).exec():
            RecordPage(self._record, self._session).print_on(printer)

    def _save(self) -> None:
        start = str(self._folder / self.tr("Record of circulation.pdf"))
        words = self.tr("PDF documents (*.pdf)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the record"), start, words)
        if name and self._record is not None:
            self.save_to(with_suffix(Path(name), ".pdf"))

    def save_to(self, path: Path) -> None:
        """Write the record as a PDF."""
        if self._record is None:
            return
        try:
            write_or_raise(path, RecordPage(self._record, self._session).pdf())
        except ConvocaError as error:
            tell_error(self, error)
