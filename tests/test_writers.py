"""Files are written in one place, so that a failed save can never cost the old file.

`writers.py` finds the calls; this says who may make them, and that each is really found.
"""

from pathlib import Path

import pytest

from tests.writers import findings

ROOT = Path(__file__).resolve().parent.parent
EVERYTHING = frozenset({"write", "append", "exclusive", "sqlite", "settings"})
ALLOWED = {
    "editor/storage/persist.py": EVERYTHING - {"sqlite", "settings"},
    "editor/storage/journal.py": frozenset({"append"}),
    "editor/storage/lock.py": frozenset({"exclusive"}),
    "editor/translate/memory.py": frozenset({"sqlite"}),
    "ui/settings.py": frozenset({"settings"}),
}


def test_files_are_written_only_by_persist_and_the_named_exceptions() -> None:
    sources = [*ROOT.glob("editor/**/*.py"), *ROOT.glob("ui/**/*.py"), *ROOT.glob("main.py")]
    assert sources
    stray = [
        f"{name}:{finding.line}: {finding.kind}: {finding.text}"
        for path in sorted(sources)
        for name in [path.relative_to(ROOT).as_posix()]
        for finding in findings(path.read_text(encoding="utf-8"))
        if finding.kind not in ALLOWED.get(name, frozenset())
    ]
    assert not stray, "\n".join(stray)


@pytest.mark.parametrize(
    ("kind", "source"),
    [
        ("write", 'open(path, "w")'),
        ("write", 'open(path, mode="wb")'),
        ("write", 'open(path, "r+b")'),
        ("write", "open(path, mode)"),
        ("append", 'open(path, "ab")'),
        ("exclusive", 'open(path, "x")'),
        ("write", 'io.open(path, "w")'),
        ("write", 'os.fdopen(number, "wb")'),
        ("write", 'path.open("w", encoding="utf-8")'),
        ("write", 'path.open(mode="wb")'),
        ("write", "path.open(mode=mode)"),
        ("append", 'path.open("a")'),
        ("write", "os.open(path, os.O_WRONLY | os.O_CREAT)"),
        ("exclusive", "os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL)"),
        ("append", "os.open(path, os.O_WRONLY | os.O_APPEND)"),
        ("write", "path.write_text(text)"),
        ("write", "path.write_bytes(content)"),
        ("write", "path.touch()"),
        ("write", "path.unlink()"),
        ("write", "path.rename(other)"),
        ("write", "path.replace(other)"),
        ("write", "os.replace(old, new)"),
        ("write", "os.rename(old, new)"),
        ("write", "os.remove(path)"),
        ("write", "os.unlink(path)"),
        ("write", "from os import replace"),
        ("write", "import shutil"),
        ("write", "from shutil import copyfile"),
        ("write", 'ZipFile(path, "w")'),
        ("write", "zipfile.ZipFile(path, mode=mode)"),
        ("write", 'zipfile.ZipFile(io.BytesIO(), "a")'),
        ("write", "document.save(path)"),
        ("write", 'image.save("page.png")'),
        ("write", "NamedTemporaryFile()"),
        ("write", "tempfile.mkstemp()"),
        ("write", "QSaveFile(name)"),
        ("write", "printer.setOutputFileName(name)"),
        ("write", "logging.FileHandler(name)"),
        ("sqlite", "sqlite3.connect(path)"),
        ("settings", "QSettings(name, form)"),
    ],
)
def test_each_way_of_writing_is_found_at_the_top_and_inside(kind: str, source: str) -> None:
    inside = f"class Sheet:\n    def keep(self):\n        return lambda: {source}\n"
    if source.split()[0] in {"import", "from"}:
        inside = f"def keep():\n    {source}\n"
    assert [finding.kind for finding in findings(source)] == [kind]
    assert [finding.kind for finding in findings(inside)] == [kind]


def test_a_name_that_is_a_buffer_elsewhere_is_not_one_here() -> None:
    source = (
        "def pack():\n    target = io.BytesIO()\n    return target\n"
        "def write(target):\n    ZipFile(target, 'w')\n    document.save(target)\n"
    )
    assert [finding.line for finding in findings(source)] == [5, 6]


def test_a_name_that_is_a_buffer_only_sometimes_is_not_trusted() -> None:
    source = (
        "def pack(path):\n    target = io.BytesIO()\n    target = path\n    sheet.save(target)\n"
    )
    assert [finding.line for finding in findings(source)] == [4]


@pytest.mark.parametrize(
    "source",
    [
        "open(path)",
        'open(path, "rb")',
        'path.open(encoding="utf-8")',
        'archive.open("word/document.xml")',
        "os.open(folder, os.O_RDONLY)",
        "os.dup2(os.open(os.devnull, os.O_WRONLY), number)",
        'ZipFile(path, "r")',
        "ZipFile(io.BytesIO(content))",
        "target = io.BytesIO()\nwith ZipFile(target, 'w', compression) as archive: pass",
        "with BytesIO() as target:\n    document.save(target)",
        "painter.save()",
        'text.replace("a", "b")',
        "replace(node, kind=kind)",
        "tree.replace(node)",
        "document.tree.replace(node)",
        'commands.rename(tree, node, "fr", text)',
    ],
)
def test_reading_and_writing_to_memory_are_free(source: str) -> None:
    assert findings(source) == []
