"""Word files opened in the window become new notices; what was not sure is offered."""

from pathlib import Path

import pytest

from editor.model.tree import Tree
from tests.word.exports import docx_of
from ui.desk import Desk


def test_a_word_file_opens_as_a_new_notice(desk: Desk, sample: Tree, tmp_path: Path) -> None:
    path = tmp_path / "avis.docx"
    path.write_bytes(docx_of(sample, "fr"))
    window = desk.open(path)
    assert window is not None
    assert window.filing.keeping.path is None
    assert window.session.lang == "fr"
    assert window.session.document.dirty
    bar = window.sheet.bars.bar("import")
    assert bar is not None
    assert bar.words.text().startswith("“avis.docx” was read as a new notice. ")


def test_a_word_file_that_is_none_is_refused(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "avis.docx"
    path.write_bytes(b"PK\x03\x04 no")
    told: list[str] = []
    monkeypatch.setattr("ui.importing.tell_error", lambda _parent, error: told.append(str(error)))
    assert desk.open(path) is None
    assert "Nothing was read" in told[0]
