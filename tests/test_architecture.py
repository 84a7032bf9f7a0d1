"""What keeps the source in order: style, types, who imports whom, sizes, a core without Qt.

The contracts themselves stand in pyproject.toml; who may write files is test_writers.py.
"""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FILE = 300
LONGEST_FUNCTION = 40
SOURCES = (
    "main.py",
    "editor/**/*.py",
    "ui/**/*.py",
    "resources/*.py",
    "scripts/*.py",
    "tests/**/*.py",
)
IMPORT_ALL = """
import importlib, pkgutil, sys
from tests.without_qt import HiddenQt
sys.meta_path.insert(0, HiddenQt())
import editor
names = [module.name for module in pkgutil.walk_packages(editor.__path__, "editor.")]
for name in names:
    importlib.import_module(name)
assert not {name for name in sys.modules if name.partition(".")[0] == "PySide6"}
print(len(names))
"""


def run(*command: str, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=os.environ | settings,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def passes(*command: str, **settings: str) -> str:
    done = run(*command, **settings)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"
    return done.stdout


def sources() -> Iterator[tuple[str, str]]:
    for pattern in SOURCES:
        for path in sorted(ROOT.glob(pattern)):
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def functions(source: str) -> Iterator[tuple[str, int, int]]:
    """Yield name, first line and number of lines of each function, without its decorators."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node.lineno, (node.end_lineno or node.lineno) - node.lineno + 1


def test_ruff_finds_nothing() -> None:
    passes("-m", "ruff", "check", "--quiet", ".")


def test_every_file_is_formatted() -> None:
    passes("-m", "ruff", "format", "--check", ".")


def test_the_types_agree() -> None:
    passes("-m", "mypy")


def test_every_import_keeps_the_contracts() -> None:
    passes("-c", "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())")


def test_no_file_is_longer_than_a_reader_takes() -> None:
    long = [
        f"{name}: {count} lines"
        for name, source in sources()
        if (count := source.count("\n")) > LONGEST_FILE
    ]
    assert not long, "\n".join(long)


def test_no_function_is_longer_than_a_screen() -> None:
    long = [
        f"{name}:{line}: {function} has {count} lines"
        for name, source in sources()
        for function, line, count in functions(source)
        if count > LONGEST_FUNCTION
    ]
    assert not long, "\n".join(long)


def test_a_long_function_would_be_seen() -> None:
    body = "        pass\n" * LONGEST_FUNCTION
    source = f"class Sheet:\n    @property\n    def height(self):\n{body}"
    assert list(functions(source)) == [("height", 3, LONGEST_FUNCTION + 1)]


def test_the_core_is_imported_without_qt() -> None:
    assert int(passes("-c", IMPORT_ALL)) > 0


def test_an_import_of_qt_in_the_core_would_be_seen() -> None:
    done = run("-c", IMPORT_ALL.replace("import editor\n", "import editor, PySide6.QtCore\n"))
    assert done.returncode != 0
    assert "hidden by tests/without_qt.py" in done.stderr


@pytest.mark.long
def test_the_tests_of_the_core_pass_without_qt() -> None:
    skipped = [f"--ignore=tests/{name}" for name in ("test_architecture.py", "test_packages.py")]
    hidden = ["-p", "no:pytest-qt", "-p", "tests.without_qt"]
    passes("-m", "pytest", "-q", *hidden, *skipped, CONVOCA_COUNT_FACTOR="0.02")
