"""Gathers the words of the interface into resources/i18n/*.ts and compiles them to .qm.

The sentences of the core (`editor/messages.py`, `editor/checks/sentences.py`) join as the contexts
"Messages", "Checks" and "Mends", so that they stand nowhere twice. `--check FOLDER` writes into
another folder, for the test that nothing is missing.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = {"fr": "fr_FR"}
"""File suffix -> language with its country, which the plural rules need."""


def tool(name: str) -> str:
    return str(Path(sys.executable).parent / name)


def messages_source(path: Path) -> None:
    """A source file that says every sentence of the core once."""
    from editor.checks.sentences import MENDS, SENTENCES
    from editor.messages import MESSAGES

    contexts = {"Messages": MESSAGES, "Checks": SENTENCES, "Mends": MENDS}
    lines = [
        f"QCoreApplication.translate({context!r}, {words!r})"
        for context, said in contexts.items()
        for words in dict.fromkeys(said.values())
    ]
    path.write_text("\n".join(["from PySide6.QtCore import QCoreApplication", *lines, ""]))


def gather(folder: Path) -> None:
    """Bring the .ts files in step with the source."""
    with tempfile.TemporaryDirectory() as temporary:
        source = Path(temporary) / "messages.py"
        messages_source(source)
        sources = [str(path) for path in sorted((ROOT / "ui").rglob("*.py"))]
        for suffix, language in LANGUAGES.items():
            target = folder / f"convoca_{suffix}.ts"
            command = [tool("pyside6-lupdate"), *sources, str(source), "-no-obsolete", "-locations",
                       "none", "-source-language", "en", "-target-language", language, "-ts",
                       str(target)]  # fmt: skip
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def compile_(folder: Path) -> None:
    """Make the .qm files."""
    for suffix in LANGUAGES:
        name = str(folder / f"convoca_{suffix}")
        command = [tool("pyside6-lrelease"), f"{name}.ts", "-qm", f"{name}.qm", "-silent"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    sys.path.insert(0, str(ROOT))
    gather(FOLDER)
    compile_(FOLDER)


if __name__ == "__main__":
    main()
