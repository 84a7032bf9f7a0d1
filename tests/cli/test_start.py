"""What a process loads: only what its command needs, and never Qt."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.calls import ROOT, SAMPLE, process

HEAVY = ("docx", "lxml", "babel", "sqlite3", "PySide6", "shiboken6", "rapidfuzz")
WORK = ("editor.word", "editor.text_in", "editor.edit", "editor.layout", "editor.locales")
LISTING = """
import sys
from ui.launch import main
try:
    main(sys.argv[1:])
finally:
    print(*sorted(sys.modules), sep="\\n", file=sys.stderr)
"""


def loaded(*words: object) -> set[str]:
    """The modules of a process at its end."""
    command = [sys.executable, "-c", LISTING, *map(str, words)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return set(done.stderr.splitlines())


def among(modules: set[str], names: tuple[str, ...]) -> set[str]:
    """Which of these packages are loaded, or a part of them."""
    return {
        name for name in names if any(f"{module}.".startswith(f"{name}.") for module in modules)
    }


@pytest.mark.parametrize(
    ("words", "needed"),
    [
        (["--version"], ()),
        (["--help"], ()),
        (["show", "--help"], ()),
        (["export", "--help"], ()),
        (["show", SAMPLE, "-l", "fr"], ("editor.layout", "editor.locales")),
        (["facts", SAMPLE], ("editor.locales",)),
    ],
    ids=str,
)
def test_a_light_command_loads_nothing_heavy(words: list[object], needed: tuple[str, ...]) -> None:
    modules = loaded(*words)
    assert "editor.cli.run" in modules
    assert not among(modules, HEAVY)
    assert among(modules, WORK) <= set(needed)


@pytest.mark.parametrize("format_", ["docx", "txt", "md"])
def test_an_export_loads_its_own_format_alone(desk: Path, format_: str) -> None:
    out = desk / f"x.{format_}"
    modules = loaded("export", SAMPLE, "-l", "fr", "--format", format_, "-o", out)
    assert out.is_file()
    assert not among(modules, HEAVY)
    used = among(modules, ("editor.word", "editor.output.txt", "editor.output.md", "editor.edit"))
    assert used == {"editor.word" if format_ == "docx" else f"editor.output.{format_}"}


def test_every_command_runs_without_qt(desk: Path) -> None:
    path = desk / "a.convoca"
    assert process("new", "--body", "wto-msme", "-o", path).lines() == []
    assert process("show", path, "-l", "en").lines()
    assert process("facts", path).lines()
    (new_id,) = process("add", path, "--kind", "annex", "--in", "notice").lines()
    words = ["--id", new_id, "-l", "en", "--text", "Background"]
    assert process("set", path, *words).lines() == []
    words = ["--id", new_id, "--to", "notice", "--index", "0"]
    assert process("move", path, *words).lines() == []
    assert process("remove", path, "--id", new_id).lines() == []
    (written,) = process("export", SAMPLE, "-l", "fr", "-o", desk).lines()
    assert Path(written).is_file()
