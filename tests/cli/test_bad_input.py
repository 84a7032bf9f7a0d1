"""Files that are no notices, or damaged ones: a sentence, an exit code, nothing written."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.model.node import Json
from tests.cli.calls import SAMPLE, convoca, process, refused

DATA = SAMPLE.read_bytes()
STEP = 500


def bent(change: Callable[[Json], object]) -> bytes:
    """The sample after a change to its JSON."""
    stored = json.loads(DATA)
    change(stored)
    return json.dumps(stored, ensure_ascii=True).encode()


def put(*keys: str | int, value: Json) -> bytes:
    """The sample with one value replaced."""

    def change(stored: Json) -> None:
        *way, last = keys
        for key in way:
            stored = stored[key]
        stored[last] = value

    return bent(change)


def circle(stored: Json) -> None:
    first, second = stored["nodes"][0], stored["nodes"][1]
    first["in"], second["in"] = second["id"], first["id"]


BAD: dict[str, tuple[bytes, tuple[str, ...]]] = {
    "empty": (b"", ("it is empty", "Nothing was opened")),
    "zero bytes": (bytes(4096), ("not a Convoca notice", "zero bytes")),
    "text": (b"1. ADOPTION OF THE AGENDA", ("not a Convoca notice", "`import`")),
    "other JSON": (b'{"a": 1}', ("not a Convoca notice", "`import`")),
    "Word": (b"PK\x03\x04" + bytes(range(256)), ("not a Convoca notice",)),
    "not UTF-8": (DATA.replace("é".encode(), b"\xe9"), ("line", "not UTF-8", "untouched")),
    "newer": (put("min_reader", value=2), ("newer Convoca", "Nothing was opened", "Update")),
    "version in words": (put("version", value="one"), ("damaged at", "version")),
    "no id": (put("id", value=7), ("damaged at", "no valid id")),
    "id twice": (
        bent(lambda s: s["nodes"].append(s["nodes"][0])), ("damaged at", "stands twice"),
    ),
    "key twice": (DATA.replace(b'"job":', b'"status":"draft","job":', 1), ("damaged at", "twice")),
    "id missing": (bent(lambda s: s["nodes"][3].pop("id")), ("damaged at", "id is missing")),
    "parent missing": (put("nodes", 3, "in", value="zzzzzzzzzz"), ("zzzzzzzzzz", "not exist")),
    "in itself": (put("nodes", 0, "in", value=json.loads(DATA)["nodes"][0]["id"]), ("damaged",)),
    "circle": (bent(circle), ("damaged at", "does not come before it")),
    "unknown kind": (put("nodes", 2, "kind", value="point"), ("damaged at", "kind")),
    "impossible place": (put("nodes", 0, "kind", value="pillar"), ("a pillar cannot stand in",)),
    "lone surrogate": (put("nodes", 0, "texts", value={"fr": "a\ud800b"}), ("U+D800",)),
    "control": (put("nodes", 0, "texts", value={"fr": "a\x07b"}), ("damaged at", "U+0007")),
    "raw control": (DATA.replace(b"ADOPTION", b"ADO\x01TION"), ("damaged at",)),
    "no number": (DATA.replace(b'"size":9.0', b'"size":NaN', 1), ("damaged at", "number")),
    "nested": (put("nodes", 0, "x", value=json.loads("[" * 400 + "]" * 400)), ("damaged", "deep")),
    "no such date": (put("facts", "issue.date", "value", value="2023-02-30"), ("2023-02-30",)),
    "no such time": (put("facts", "meeting.1.start", "value", value="25:00"), ("HH:MM",)),
}  # fmt: skip
COMMANDS: dict[str, list[str]] = {
    "show": ["-l", "fr"],
    "facts": [],
    "export": ["--all"],
    "set": ["--fact", "issue.date", "2023-03-04"],
    "add": ["--kind", "item", "--in", "notice"],
    "move": ["--id", "a", "--to", "b", "--index", "0"],
    "remove": ["--id", "a"],
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_file_is_refused_with_its_place_and_left_as_it_is(desk: Path, case: str) -> None:
    data, parts = BAD[case]
    path = desk / "bad.convoca"
    path.write_bytes(data)
    for command, words in COMMANDS.items():
        refused(convoca(command, path, *words), 3, path, "Nothing was opened", *parts)
    assert path.read_bytes() == data
    assert [path.name for path in desk.iterdir()] == ["bad.convoca"]


def test_a_file_cut_short_anywhere_is_refused(desk: Path) -> None:
    path = desk / "cut.convoca"
    for length in [*range(0, len(DATA) - 1, STEP), len(DATA) - 3]:
        path.write_bytes(DATA[:length])
        refused(convoca("show", path, "-l", "fr"), 3, path, "Nothing was opened")
        refused(convoca("set", path, *COMMANDS["set"]), 3, path)
        assert path.read_bytes() == DATA[:length]


@pytest.mark.parametrize("command", [*COMMANDS, "import"])
def test_a_file_that_is_not_there_is_named(desk: Path, command: str) -> None:
    words = COMMANDS.get(command, ["-l", "fr", "-o", str(desk / "x.convoca")])
    missing = desk / "missing" / "notice.convoca"
    refused(convoca(command, missing, *words), 3, missing, "was not found", "Check the name")
    refused(convoca(command, desk, *words), 3, desk, "is a folder", "Name a file in it")
    assert list(desk.iterdir()) == []


def test_a_pipe_is_not_waited_for(desk: Path) -> None:
    pipe = desk / "pipe.convoca"
    os.mkfifo(pipe)
    refused(convoca("show", pipe, "-l", "fr"), 3, pipe, "not an ordinary file")


def test_a_file_of_any_name_can_be_spoken_of(desk: Path) -> None:
    name = os.fsdecode(b"a\xff\xe9b.convoca")
    ran = process("show", name, "-l", "fr", cwd=desk)
    assert (ran.code, ran.out) == (3, "")
    assert "was not found" in ran.err
    (desk / name).write_bytes(DATA)
    done = process("export", name, "-l", "fr", "-o", name + ".docx", cwd=desk)
    assert done.code == 0
    assert (desk / (name + ".docx")).is_file()


IMPORTS: dict[str, tuple[bytes, tuple[str, ...]]] = {
    "Word": (b"PK\x03\x04....", ("no Word file", "cut short", "Nothing was read")),
    "old Word": (b"\xd0\xcf\x11\xe0....", ("old Word", "Nothing was read", "password")),
    "PDF": (b"%PDF-1.7", ("PDF", "and Word (.docx)", "Nothing was made")),
    "RTF": (b"{\\rtf1", ("RTF", "Nothing was made")),
    "Latin 1": ("ORDRE DU JOUR arrêté".encode("latin-1"), ("not UTF-8", "byte 17", "Save it as")),
    "nothing": (b"", ("holds no text", "Nothing was made")),
    "blanks": (b"\xef\xbb\xbf \n\t\n", ("holds no text", "Nothing was made")),
}


@pytest.mark.parametrize("case", IMPORTS)
def test_what_is_no_text_is_not_imported(desk: Path, case: str) -> None:
    data, parts = IMPORTS[case]
    source, out = desk / "in.md", desk / "x.convoca"
    source.write_bytes(data)
    refused(convoca("import", source, "-l", "fr", "-o", out), 3, source, *parts)
    assert not out.exists()


def test_an_unknown_body_is_answered_with_the_known_ones(desk: Path) -> None:
    out = desk / "x.convoca"
    refused(convoca("new", "--body", "who", "-o", out), 3, "'who'", "Nothing was made", "wto-msme")
    typed = ("new", "--body", "un-model", "--type", "letter", "-o", out)
    refused(convoca(*typed), 3, "'letter'", "Nothing was made", "annotated-agenda")
    assert not out.exists()
