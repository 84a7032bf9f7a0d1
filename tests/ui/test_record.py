"""The record of a circulation: one page, printed or kept, and what it says."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from editor.checks.check import ignoring
from editor.edit.transaction import Transaction
from editor.profiles.body import house_of
from editor.workflow.circulate import Record
from editor.workflow.readiness import survey
from editor.workflow.record import record_text
from tests.workflow.ready import DAY
from ui.circulating.record import RecordPage
from ui.circulating.sheet import CirculatingSheet
from ui.main_window import MainWindow
from ui.wording import report_words

A4 = re.compile(rb"/MediaBox \[0 0 595(?:\.\d+)? 84[12](?:\.\d+)?\]")
PAGE = re.compile(rb"/Type /Page\b")


def test_the_record_is_one_page_that_can_be_kept(sheet: CirculatingSheet, tmp_path: Path) -> None:
    sheet.circulate()
    sheet.made.save_to(tmp_path / "record.pdf")
    data = (tmp_path / "record.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert A4.search(data)
    assert len(PAGE.findall(data)) == 1


def test_the_record_is_printed_on_one_page(
    sheet: CirculatingSheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet.circulate()
    printed: list[str] = []
    real = QTextDocument.print_

    def to_file(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        return 1

    def noted(document: QTextDocument, printer: QPrinter) -> None:
        printed.append(document.toPlainText())
        real(document, printer)

    monkeypatch.setattr(QPrintDialog, "exec", to_file)
    monkeypatch.setattr(QTextDocument, "print_", noted)
    sheet.made.print.click()
    (words,) = printed
    assert words.startswith("Record of circulation")
    for said in ("INF-MSME-W-41_F.docx", "17 days before the meeting", "3 March 2023"):
        assert said in words
    data = (tmp_path / "printed.pdf").read_bytes()
    assert A4.search(data)
    assert len(PAGE.findall(data)) == 1
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: 0)
    sheet.made.print.click()
    assert len(printed) == 1, "nothing is printed once the dialog was left"


def test_a_record_with_very_much_left_standing_is_still_one_page(ready_window: MainWindow) -> None:
    session = ready_window.session
    tree, number = session.tree, 0
    for node in list(tree.walk()):
        if node.kind == "paragraph" and "en" in node.texts:
            number += 1
            tree = tree.replace(node.with_text("en", f"{node.texts['en']} two  spaces" * 3))
    found = survey(tree, house_of(tree.root), DAY, "stem")
    record = Record(("W/41",), found, ("en",), (), "W/41")
    assert len(record.left) > 2 * number
    device = QPdfWriter(QBuffer())
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document = RecordPage(record, session).document(device)
    assert document.pageCount() == 1
    more = re.search(r"and (\d+) more$", document.toPlainText())
    assert more is not None
    assert 10 < len(record.left) - int(more[1]) < len(record.left)


def test_what_is_meant_so_stands_in_the_record(ready_window: MainWindow) -> None:
    session = ready_window.session
    tree = session.tree
    report = survey(tree, house_of(tree.root), DAY, "stem").reports(["fr"])[0]
    made = ignoring(tree, report)
    assert isinstance(made, Transaction)
    session.do(made)
    found = survey(session.tree, house_of(tree.root), DAY, "stem")
    record = Record(("W/41",), found, ("fr",), (), "W/41")
    assert [r.id for r in record.ignored] == [report.id]
    device = QPdfWriter(QBuffer())
    words = RecordPage(record, session).document(device).toPlainText()
    assert f", ignored on purpose: {report_words(report)}" in words
    assert f"ignored: {report.node}" in record_text(record)
    assert report.sentence() in record_text(record)
