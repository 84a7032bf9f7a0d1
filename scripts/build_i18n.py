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
LANGUAGES = {"fr": ["fr_FR"], "en": ["en_US", "-pluralonly"]}
"""File suffix -> language with its country, which the plural rules need, and options.

The words of English are in the source, but for what counts: "1 text", "2 texts".
"""

ALIAS = "translate+=words"
"""What functions outside of a QObject call `QCoreApplication.translate` for short."""


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
        for suffix, (language, *options) in LANGUAGES.items():
            target = folder / f"convoca_{suffix}.ts"
            command = [tool("pyside6-lupdate"), *sources, str(source), "-no-obsolete", "-locations",
                       "none", "-tr-function-alias", ALIAS, "-source-language", "en",
                       "-target-language", language, *options, "-ts", str(target)]  # fmt: skip
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        count_in_english(folder / "convoca_en.ts")


def count_in_english(path: Path) -> None:
    """Give what counts its two English forms: "%n text(s)" is "%n text" and "%n texts"."""
    lines = path.read_text("utf-8").splitlines()
    source, forms = "", iter(("", ""))
    for at, line in enumerate(lines):
        if "<source>" in line:
            source = line.split("<source>")[1].split("</source>")[0]
            forms = iter((source.replace("(s)", ""), source.replace("(s)", "s")))
        elif "<numerusform>" in line and "(s)" in source:
            lines[at] = f"            <numerusform>{next(forms)}</numerusform>"
        elif "(s)" in source:
            lines[at] = line.replace(' type="unfinished"', "")
    path.write_text("\n".join([*lines, ""]), "utf-8")


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
