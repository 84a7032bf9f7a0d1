"""Exporting from the window: what is complete is written, what is not is named and offered."""

import re
import zipfile
from pathlib import Path

import pytest

from editor.edit.commands.details import set_fact
from editor.edit.commands.settings import set_field
from editor.edit.commands.wording import set_text
from ui.main_window import MainWindow
from ui.messages import Button
from ui.places import LISTED, listed, place_name
from ui.session import Session


class Answers:
    """Answers every question with one button, and remembers what was asked and told."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, answer: Button) -> None:
        self.said: list[str] = []
        self._answer = answer
        monkeypatch.setattr("ui.exporting.ask", self._ask)
        monkeypatch.setattr("ui.exporting.tell", lambda _p, words, **_m: self.said.append(words))

    def _ask(self, _parent: object, words: str, *_rest: object, default: Button, more: str = "",
             ) -> Button:  # fmt: skip
        self.said.append(f"{words} {more}")
        return default if "exported." in words else self._answer


def paragraphs(session: Session) -> list[str]:
    return [node.id for node in session.tree.walk() if node.kind == "paragraph"]


def take_away(session: Session, lang: str, count: int = 1) -> list[str]:
    """Take the text of paragraphs away in a language; their ids."""
    chosen = paragraphs(session)[:count]
    for paragraph in chosen:
        session.do(set_text(session.tree, paragraph, lang, ""))
    return chosen


def test_export_writes_every_language_and_says_so(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers(monkeypatch, Button.Cancel)
    targets = window.exporting.targets(tmp_path)
    written = window.exporting.export_to(targets)
    assert sorted(targets) == ["en", "es", "fr"]
    assert written == list(targets.values())
    assert all(path.read_bytes().startswith(b"PK") for path in written)
    assert "3 file" in answers.said[0]


def test_an_incomplete_language_is_named_by_place_and_the_others_are_exported(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers(monkeypatch, Button.Cancel)
    (gone,) = take_away(window.session, "fr")
    window.session.show_language("fr")
    written = window.exporting.export_to(window.exporting.targets(tmp_path))
    assert len(written) == 2
    question, done = answers.said
    assert "1 text missing in French." in question
    assert "1.1. Members of the Group will be invited to … (English)" in question
    assert gone not in question
    assert "2 file" in done


def test_the_incomplete_language_is_exported_with_its_stamp_if_that_is_wanted(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers(monkeypatch, Button.Yes)
    take_away(window.session, "fr")
    written = window.exporting.export_to({"fr": tmp_path / "avis.docx"})
    assert written == [tmp_path / "avis.docx"]
    with zipfile.ZipFile(written[0]) as package:
        text = re.sub("<[^>]+>", "", package.read("word/document.xml").decode())
    assert "Members of the Group will be invited" in text
    assert len(answers.said) == 2


def test_many_places_are_counted_and_only_a_handful_is_named(session: Session) -> None:
    take_away(session, "fr", 8)
    found = listed(session, session.page("fr").problems())
    assert len(found) == LISTED + 1
    assert found[-1] == "and 3 more"
    assert all(re.match(r"\d\.\d\. \w", line) for line in found[:LISTED])


def test_a_place_that_cannot_be_printed_is_named_with_what_is_wrong(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers(monkeypatch, Button.Yes)
    session = window.session
    session.do(set_text(session.tree, paragraphs(session)[0], "en", "On {day:long} we meet."))
    assert window.exporting.export_to({"en": tmp_path / "notice.docx"}) == []
    (told,) = answers.said
    assert "1.1. On ⟦day:long⟧ we meet.: ⟦day:long⟧" in told
    assert not list(tmp_path.glob("*.docx"))


def test_an_unknown_distribution_is_named_with_what_is_allowed(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers(monkeypatch, Button.Yes)
    session = window.session
    session.do(set_field(session.tree, session.tree.root.id, "distribution", "secret"))
    assert window.exporting.export_to({"en": tmp_path / "notice.docx"}) == []
    assert "Masthead: unknown distribution “secret”" in answers.said[0]
    assert "restricted" in answers.said[0]


def test_words_missing_in_a_detail_are_named_with_the_detail(session: Session) -> None:
    session.do(set_fact(session.tree, "meeting.room", "room", {"en": "Room S1"}))
    (line,) = listed(session, session.page("fr").problems())
    assert line.startswith("The Informal Working Group on MSMEs")
    assert line.endswith(": {meeting.room:in}")


def test_an_element_without_any_words_is_named_by_its_kind(session: Session) -> None:
    (paragraph,) = take_away(session, "en")
    for lang in ("fr", "es"):
        session.do(set_text(session.tree, paragraph, lang, ""))
    assert place_name(session, paragraph) == "1.1. Numbered paragraph"
    assert place_name(session, session.tree.root.id) == "Masthead"


def _chosen(monkeypatch: pytest.MonkeyPatch, folder: Path) -> list[str]:
    """Takes every file name that is proposed, in a folder of the test; the names proposed."""
    proposed: list[str] = []

    def choose(_parent: object, _title: str, start: str, _words: str) -> tuple[str, str]:
        proposed.append(Path(start).name)
        return str(folder / Path(start).name), ""

    monkeypatch.setattr("ui.exporting.QFileDialog.getSaveFileName", choose)
    return proposed


def _said(path: Path) -> str:
    with zipfile.ZipFile(path) as package:
        return re.sub("<[^>]+>", "", package.read("word/document.xml").decode())


def test_all_languages_go_to_one_file(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers, proposed = Answers(monkeypatch, Button.Cancel), _chosen(monkeypatch, tmp_path)
    window.actions_.made["export-combined"].trigger()
    (name,) = proposed
    assert name.endswith("_EFS.docx")
    said = _said(tmp_path / name)
    assert all(word in said for word in ("ADOPTION OF", "ADOPTION DU", "ADOPCIÓN DEL"))
    assert "1 file" in answers.said[0]


def test_a_combined_file_with_a_gap_is_offered_with_a_stamp_or_not_at_all(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = _chosen(monkeypatch, tmp_path)
    take_away(window.session, "fr")
    answers = Answers(monkeypatch, Button.Cancel)
    window.exporting.export_combined()
    assert "1 text missing in French." in answers.said[0]
    assert not list(tmp_path.glob("*.docx"))
    Answers(monkeypatch, Button.Yes)
    window.exporting.export_combined()
    assert "Texte non disponible" in _said(tmp_path / proposed[-1])


def test_the_public_version_lacks_what_an_action_keeps_for_members(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Answers(monkeypatch, Button.Cancel)
    proposed = _chosen(monkeypatch, tmp_path)
    session = window.session
    (node, *_) = paragraphs(session)
    session.select(node)
    members = window.actions_.made["members"]
    members.trigger()
    assert session.tree.node(node).fields["audience"] == "members"
    assert members.isChecked()
    words = session.tree.node(node).texts["en"][:30]
    session.show_language("en")
    window.actions_.made["export-public"].trigger()
    assert proposed[0].endswith("_E_public.docx")
    assert words not in _said(tmp_path / proposed[0])
    members.trigger()
    assert "audience" not in session.tree.node(node).fields
    assert not members.isChecked()
