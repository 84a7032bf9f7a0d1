"""Word files become notices: our own exports row by row, real files without losing a character."""

import io
import random
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from editor.errors import InputRefused
from editor.model.node import new_ids
from editor.storage.notice_file import load
from editor.text_in.result import Result
from editor.workflow.import_word import notice_from_docx
from tests.text_in.reading import body_rows, lost, told
from tests.word.exports import LANGUAGES, SAMPLES, docx_of, sample
from tests.word.foreign import docx, p

WORD = Path(__file__).resolve().parents[3] / "shared" / "word"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_UNREAD = {f"{W}del", f"{W}moveFrom", "Fallback"}


def read(data: bytes, lang: str | None = None) -> Result:
    return notice_from_docx(data, lang, new_ids(random.Random(3)))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sample_comes_back_row_by_row(lang: str) -> None:
    tree = sample()
    result = read(docx_of(tree, lang))
    assert body_rows(result.tree, lang) == body_rows(tree, lang)
    fields, old = result.tree.root.fields, tree.root.fields
    same = ("symbol", "original", "languages", "profile", "body", "document_type",
            "fact/issue.date", "fact/meeting.1.date", "fact/meeting.1.start")  # fmt: skip
    assert {name: fields.get(name) for name in same} == {name: old.get(name) for name in same}
    assert fields["job"].replace("\u2011", "-") == old["job"].strip("()")
    assert [message.params["lang"] for message in told(result, "language-guessed")] == [lang]


def test_no_word_of_any_sample_is_lost() -> None:
    for path in SAMPLES:
        tree = load(path).tree
        for lang in tree.root.fields["languages"]:
            rows = [f"{label} {text}" for label, text in body_rows(tree, lang)]
            assert lost(rows, read(docx_of(tree, lang), lang), lang) == []


def test_the_language_is_named_guessed_or_taken_from_the_file() -> None:
    words = "L'ordre du jour de la réunion est le suivant et sera adopté par les membres"
    named = read(docx(p(words)), "en")
    assert {lang for node in named.tree.walk() for lang in node.texts} == {"en"}
    assert told(named, "language-guessed") == []
    assert read(docx(p(words))).messages[0].params == {"lang": "fr"}
    styles = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="es-ES"/></w:rPr></w:rPrDefault>'
        "</w:docDefaults>"
    )
    assert read(docx(p("1. ABC"), styles=styles)).messages[0].params == {"lang": "es"}
    with pytest.raises(InputRefused, match="which language"):
        read(docx(p("1. ABC")))


def test_a_file_without_words_is_refused() -> None:
    for data in (docx(""), docx(p("") + p("  "))):
        with pytest.raises(InputRefused, match="holds no text"):
            read(data)


def _paragraphs(data: bytes) -> Iterator[str]:
    """The characters of the paragraphs of a file, found without any code of ours."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    for paragraph in body.iter(f"{W}p"):
        yield "".join(t.text or "" for t in paragraph.iter(f"{W}t") if _is_read(t, paragraph))


def _is_read(text: etree._Element, paragraph: etree._Element) -> bool:
    for above in text.iterancestors():
        if above is paragraph:
            return True
        if above.tag in _UNREAD or above.tag == f"{W}p" or above.tag.endswith("}Fallback"):
            return False
    return False


FILES = sorted(WORD.glob("*.docx"))


@pytest.mark.skipif(not FILES, reason="the real Word files are not beside the repository")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_character_of_a_real_file_is_lost(path: Path) -> None:
    data = path.read_bytes()
    wanted = [chars for chars in _paragraphs(data) if chars.strip()]
    if not wanted:
        with pytest.raises(InputRefused, match="holds no text"):
            read(data)
        return
    result = read(data)
    lang = told(result, "language-guessed")[0].params["lang"]
    assert lost(wanted, result, lang) == []
    print(f"{sum(map(len, wanted))} characters of {len(wanted)} paragraphs came in")
