"""Calls the command line as a user does: inside this process, or as a process of its own."""

import contextlib
import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from editor.cli import main
from editor.model.node import Json
from editor.model.tree import Tree
from editor.storage.notice_file import load, write_notice

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "samples" / "msme-2023-03-20.convoca"

WITHOUT_QT = """
import runpy, sys
from tests.without_qt import HiddenQt
sys.meta_path.insert(0, HiddenQt())
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""
"""Runs a script where PySide6 is not installed."""


@dataclass(frozen=True, slots=True)
class Ran:
    """What one call gave: its exit code, its results, its messages."""

    code: int
    out: str
    err: str

    def rows(self) -> list[Json]:
        """The list that a call with --json printed."""
        assert self.code == 0, self.err
        found = json.loads(self.out)
        assert isinstance(found, list)
        return found

    def lines(self) -> list[str]:
        """The results of a call that did what it should, without a message."""
        assert (self.code, self.err) == (0, "")
        return self.out.splitlines()


def convoca(*words: object) -> Ran:
    """Run the command line in this process."""
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="") for _ in range(2))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = main([str(word) for word in words])
        except SystemExit as done:
            code = int(done.code or 0)
    for stream in (out, err):
        stream.seek(0)
    return Ran(code, out.read(), err.read())


def process(*words: object, cwd: Path = ROOT, **env: str) -> Ran:
    """Run `python main.py` where PySide6 cannot be imported."""
    command = [sys.executable, "-c", WITHOUT_QT, str(ROOT / "main.py"), *map(str, words)]
    settings = {**os.environ, "PYTHONPATH": str(ROOT), **env}
    done = subprocess.run(command, cwd=cwd, env=settings, capture_output=True, check=False)
    out, err = (stream.decode(errors="surrogateescape") for stream in (done.stdout, done.stderr))
    return Ran(done.returncode, out, err)


def refused(ran: Ran, code: int, *parts: object) -> None:
    """Assert a refusal in one line: this exit code, all these words, no result, no traceback."""
    assert ran.code == code, (ran.code, ran.err)
    assert ran.err.startswith("convoca: ")
    assert ran.err.count("\n") == 1
    assert ran.err.endswith(".\n")
    assert "Traceback" not in ran.err
    missing = [str(part) for part in parts if str(part) not in ran.err]
    assert not missing, (missing, ran.err)
    assert ran.out == ""


def written(tree: Tree, path: Path) -> Path:
    """A notice as a file."""
    path.write_bytes(write_notice(tree))
    return path


def tree_in(path: Path) -> Tree:
    """The notice in a file."""
    return load(path).tree


def ids(path: Path, lang: str = "fr", **wanted: str) -> list[str]:
    """The ids of the rows with these properties, as a script would look them up."""
    rows = convoca("show", path, "-l", lang, "--json").rows()
    return [row["id"] for row in rows if wanted.items() <= row.items()]
