"""From nothing to three documents, as the guide tells it."""

import io
import json
import zipfile
from pathlib import Path

from docx import Document

from tests.cli.calls import convoca, ids, refused

FACTS = {
    "issue.date": "2026-12-01",
    "meeting.1.date": "2026-12-14",
    "meeting.1.start": "10:00",
    "meeting.2.date": "2026-12-15",
    "meeting.room": "Room W",
    "doc.w50": "symbol:INF/MSME/W/50",
}
ITEMS = [
    ("UPDATE BY THE SECRETARIAT", "EXPOSÉ DU SECRÉTARIAT", "EXPOSICIÓN DE LA SECRETARÍA"),
    ("DIGITAL TRADE", "COMMERCE NUMÉRIQUE", "COMERCIO DIGITAL"),
]
LANGUAGES = ("en", "fr", "es")
PARAGRAPH = {
    "en": "Members will consider {doc.w50:symbol}.",
    "fr": "Les Membres examineront le {doc.w50:symbol}.",
    "es": "Los Miembros examinarán el {doc.w50:symbol}.",
}
MEETING = {
    "en": "The meeting will be held {meeting:on}.",
    "fr": "La réunion se tiendra {meeting:on}.",
    "es": "La reunión se celebrará {meeting:on}.",
}


def set_texts(path: Path, node: str, texts: dict[str, str]) -> None:
    for lang, text in texts.items():
        assert convoca("set", path, "--id", node, "-l", lang, "--text", text).lines() == []


def labels(path: Path, lang: str) -> list[tuple[str, str]]:
    """The numbered rows."""
    rows = convoca("show", path, "-l", lang, "--json").rows()
    return [(row["label"], row["text"]) for row in rows if row["label"]]


def test_a_notice_grows_from_nothing_to_three_documents(desk: Path) -> None:
    path, out = desk / "notice.convoca", desk / "out"
    out.mkdir()
    assert convoca("new", "--body", "wto-msme", "-o", path).lines() == []
    for fact, value in FACTS.items():
        assert convoca("set", path, "--fact", fact, value).lines() == []
    refused(convoca("export", path, "--all", "-o", out), 1, "missing in English, French, Spanish")

    (meeting,) = [
        node["id"]
        for node in json.loads(path.read_bytes())["nodes"]
        if node.get("role") == "meeting"
    ]
    set_texts(path, meeting, MEETING)
    first, empty, _ = ids(path, "en", kind="item")
    set_texts(path, empty, dict(zip(LANGUAGES, ITEMS[0], strict=True)))
    words = ["--kind", "item", "--after", empty, "-l", "en", "--text", ITEMS[1][0]]
    (second,) = convoca("add", path, *words).lines()
    set_texts(path, second, dict(zip(LANGUAGES[1:], ITEMS[1][1:], strict=True)))
    words = ["--kind", "paragraph", "--in", second]
    (paragraph,) = convoca("add", path, *words).lines()
    set_texts(path, paragraph, PARAGRAPH)
    assert [label for label, _ in labels(path, "fr")] == ["1", "2", "3", "3.1.", "4"]

    (morning, _) = ids(path, "en", kind="sitting")
    words = ["--id", second, "--to", morning, "--index", "1"]
    assert convoca("move", path, *words).lines() == []
    assert labels(path, "fr")[1:4] == [
        ("2", ITEMS[1][1]),
        ("2.1.", "Les Membres examineront le INF/MSME/W/50."),
        ("3", ITEMS[0][1]),
    ]
    assert first == ids(path, "es", label="1")[0]

    written = convoca("export", path, "--all", "-o", out).lines()
    assert sorted(written) == sorted(str(made) for made in out.iterdir())
    assert len(written) == len(LANGUAGES)
    for column, (lang, name) in enumerate(zip(LANGUAGES, written, strict=True)):
        check(Path(name).read_bytes(), lang, column)


DATES = {"en": "14 and 15 December 2026", "fr": "les 14 et 15 décembre 2026", "es": "14 y 15 de di"}


def check(data: bytes, lang: str, column: int) -> None:
    """The words of one language are in its file, and none of the others."""
    said = "\n".join(paragraph.text for paragraph in Document(io.BytesIO(data)).paragraphs)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        raw = "".join(package.read(name).decode() for name in package.namelist())
    for wanted in ITEMS:
        assert wanted[column] in said
        assert not [other for other in wanted if other != wanted[column] and other in raw]
    assert DATES[lang] in said
    assert "INF/MSME/W/50" in said.replace("\u2011", "-").replace("‑", "-")
