"""The start: commands go to the command line, the first picture loads nothing it does not need."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.launch import COMMANDS, is_command, main

ROOT = Path(__file__).resolve().parents[2]
FIRST_PAINT = """
import sys
from PySide6.QtWidgets import QApplication
from ui.desk import Desk
from resources import SAMPLES
app = QApplication([])
desk = Desk(app)
window = desk.open(next(SAMPLES.glob("*.convoca")))
app.processEvents()
assert window.isVisible()
heavy = ("docx", "lxml", "babel", "sqlite3", "rapidfuzz", "PySide6.QtNetwork")
print("late:", *[m for m in heavy if m in sys.modules])
"""


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    settings = {
        "QT_QPA_PLATFORM": "offscreen",
        "CONVOCA_DATA": str(folder),
        "PYTHONPATH": str(ROOT),
    }
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def test_nothing_heavy_is_loaded_at_the_first_picture(tmp_path: Path) -> None:
    done = run(FIRST_PAINT, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "late:"


def test_a_module_loaded_too_early_would_be_seen(tmp_path: Path) -> None:
    done = run("import sqlite3\n" + FIRST_PAINT, tmp_path)
    assert done.stdout.strip() == "late: sqlite3"


def test_the_core_is_loaded_before_qt(tmp_path: Path) -> None:
    code = """
import sys
from ui.launch import load_core
load_core()
core = {m for m in sys.modules if m.startswith("editor")}
""" + FIRST_PAINT.replace("app.processEvents()", "later = set(sys.modules) - core")
    code += "print([m for m in later if m.startswith('editor')])"
    done = run(code, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_command_never_loads_qt(tmp_path: Path) -> None:
    code = (
        "import sys; from ui.launch import main\ntry: main(['--version'])\nexcept SystemExit: pass"
    )
    done = run(code + "\nprint([m for m in sys.modules if m.startswith('PySide6')])", tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_first_word_decides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notice").touch()
    assert all(is_command(word) for word in (*COMMANDS, "--help", "exprot"))
    assert not any(is_command(word) for word in ("a.convoca", "notice", "folder/a.convoca"))


def test_a_slip_of_a_command_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["exprot"]) == 2
    assert "exprot" in capsys.readouterr().err


def test_the_commands_are_those_of_the_command_line() -> None:
    from editor.cli.arguments import COMMANDS as KNOWN

    assert tuple(KNOWN) == COMMANDS
