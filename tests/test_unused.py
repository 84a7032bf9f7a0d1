"""Nothing lies about that nobody uses: icons, sentences, signals, functions."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from editor.checks.sentences import MENDS, SENTENCES
from editor.messages import MESSAGES

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("editor", "ui", "scripts")
TABLES = ("editor/messages.py", "editor/checks/sentences.py")
SOURCES = {
    path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
    for path in [ROOT / "main.py", *(p for f in FOLDERS for p in ROOT.glob(f"{f}/**/*.py"))]
}
ALL = "\n".join(SOURCES.values())


def named_at_top(source: str) -> Iterator[str]:
    """The functions, classes and values that a module offers."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))


def test_every_icon_is_shown_somewhere() -> None:
    icons = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}
    assert icons
    assert not {name for name in icons if f'"{name}"' not in ALL}


def test_every_sentence_is_said_somewhere() -> None:
    rest = "\n".join(source for name, source in SOURCES.items() if name not in TABLES)
    made = tuple(re.findall(r'f"([a-z-]+-)\{', rest))
    ends = tuple(re.findall(r'\}(-[a-z]+)"', rest))
    unsaid = {
        code
        for code in (*MESSAGES, *SENTENCES, *MENDS)
        if f'"{code}"' not in rest and not code.startswith(made) and not code.endswith(ends)
    }
    assert not unsaid


def test_every_signal_is_sent_and_heard() -> None:
    signals = set(re.findall(r"^    (\w+) = Signal\(", ALL, re.MULTILINE))
    assert signals
    for name in sorted(signals):
        assert re.search(rf"\b{name}\.emit\b", ALL), f"nobody sends {name}"
        assert re.search(rf"\b{name}\.connect\b", ALL), f"nobody hears {name}"


def test_every_function_is_used_beyond_its_tests() -> None:
    menus = "\n".join(source for name, source in SOURCES.items() if name.startswith("ui/menus/"))
    counts = Counter(re.findall(r"\w+", ALL + menus.replace("-", "_")))
    unused = [
        f"{module}: {name}"
        for module, source in SOURCES.items()
        for name in named_at_top(source)
        if counts[name] == 1
    ]
    assert not unused
