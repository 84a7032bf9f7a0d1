"""Every word of the interface goes to the translators, and French has all of them."""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from editor.checks.report import Mend, Report
from editor.checks.sentences import MENDS, SENTENCES
from editor.edit.transaction import Refusal
from editor.messages import MESSAGES
from ui.menus import menus
from ui.wording import kind_name, mend_words, refusal_words, report_words

ROOT = Path(__file__).resolve().parents[2]
FRENCH = ROOT / "resources" / "i18n" / "convoca_fr.ts"
ENGLISH = FRENCH.with_name("convoca_en.ts")
HOLE = re.compile(r"\{[^{}]*\}|%n")


def messages(path: Path = FRENCH) -> list[ElementTree.Element]:
    return list(ElementTree.parse(path).getroot().iter("message"))


def words(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def test_nothing_is_left_untranslated() -> None:
    assert len(messages()) > 200
    for message in messages():
        source = message.findtext("source") or ""
        for form in words(message):
            assert form, source
            holes = (sorted(set(HOLE.findall(text))) for text in (source, form))
            assert next(holes) == next(holes), source


def literals() -> Iterator[tuple[Path, str | None, str]]:
    """Every text that the window asks a translation of, with its context where that is named."""
    for path in sorted(ROOT.glob("ui/**/*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            words = [a.value for a in node.args if isinstance(a, ast.Constant)]
            if name == "tr":
                yield path, None, str(words[0])
            elif name in ("translate", "QT_TRANSLATE_NOOP") and len(words) > 1:
                yield path, str(words[0]), str(words[1])


def test_every_text_of_the_window_is_gathered_and_counted_where_it_counts() -> None:
    """lupdate passes over a number given to `translate`: only `tr` can count."""
    gathered = {
        (context.findtext("name"), message.findtext("source"), message.get("numerus") == "yes")
        for context in ElementTree.parse(FRENCH).getroot().iter("context")
        for message in context.iter("message")
    }
    anywhere = {(None, source, counts) for _, source, counts in gathered}
    asked = list(literals())
    assert len(asked) > 500
    lost = [(path.name, text) for path, context, text in asked
            if (context, text, "%n" in text) not in gathered | anywhere]  # fmt: skip
    assert not lost


def test_what_counts_has_a_form_for_one_and_one_for_many_in_english() -> None:
    assert len(messages(ENGLISH)) > 5
    for message in messages(ENGLISH):
        one, many = words(message)
        assert one, message.findtext("source")
        assert one != many
        assert "(s)" not in one + many


@pytest.mark.parametrize("file", [FRENCH, ENGLISH], ids=["fr", "en"])
def test_gathering_the_words_again_finds_nothing_new(tmp_path: Path, file: Path) -> None:
    for path in (FRENCH, ENGLISH):
        shutil.copy(path, tmp_path / path.name)
    code = (
        "import sys; sys.path.insert(0, '.'); from pathlib import Path; folder = Path(sys.argv[1]);"
        "from scripts.build_i18n import gather, compile_; gather(folder); compile_(folder)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, check=True)
    assert (tmp_path / file.name).read_text("utf-8") == file.read_text("utf-8")
    compiled = file.with_suffix(".qm")
    assert (tmp_path / compiled.name).read_bytes() == compiled.read_bytes()


def test_every_sentence_of_the_core_is_in_french() -> None:
    known = {message.findtext("source") for message in messages()}
    assert {*MESSAGES.values(), *SENTENCES.values(), *MENDS.values()} <= known


@pytest.fixture
def french(qapp: QApplication) -> Iterator[QTranslator]:
    translator = QTranslator(qapp)
    assert translator.load(str(FRENCH.with_suffix(".qm")))
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


def letters(titles: Iterable[str]) -> list[str]:
    return [hit[1].lower() for title in titles if (hit := re.search("&([^&])", title))]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_two_entries_of_a_menu_have_one_letter(
    qapp: QApplication, language: str, request: pytest.FixtureRequest
) -> None:
    if language == "fr":
        request.getfixturevalue("french")
    bar = [menu.title for menu in menus()]
    for titles in (bar, *([row.text for row in menu.actions if row] for menu in menus())):
        used = letters(titles)
        assert used
        assert not {letter for letter in used if used.count(letter) > 1}, titles


def test_french_has_one_typography() -> None:
    """That of the house: no space before a colon, quotation marks as in the English texts."""
    for message in messages():
        for form in words(message):
            assert not re.search(r"[ \u00a0\u202f][:;?!](\s|$)|[«»]|\"\{", form), form


def test_a_refusal_is_worded_in_french_with_its_kinds(french: QTranslator) -> None:
    params = {"parent": "sitting", "kind": "pillar", "allowed": "item, text"}
    said = refusal_words(Refusal("cannot-hold", params))
    assert said.startswith("“Séance” ne peut pas contenir “Pilier”. Rien n'a été modifié.")
    assert "Point de l'ordre du jour, Texte" in said
    assert kind_name("unheard-of") == "unheard-of"
    assert QCoreApplication.translate("Status", "%n text(s) missing", "", 2) == "2 textes manquent"


def test_a_report_and_its_mend_are_worded_in_french(french: QTranslator) -> None:
    mend = Mend("weekday", lambda _: Refusal("no-change"), {"right": "lundi"})
    report = Report("empty-title", "a", params={"kind": "item"}, mends=(mend,))
    assert report_words(report).startswith("Cet élément (Point de l'ordre du jour) n'a de texte")
    assert mend_words(mend) == "Écrire lundi"
