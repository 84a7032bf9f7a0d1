"""A pytest plugin for machines where Qt cannot be loaded, and to prove that the core needs none.

Use it with `-p no:pytest-qt -p tests.without_qt`: PySide6 is hidden and tests/ui left out.
"""

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from importlib.metadata import version
from pathlib import Path
from types import ModuleType

import pytest

HIDDEN = frozenset({"PySide6", "shiboken6"})


class HiddenQt:
    """An import finder that says PySide6 is not installed."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Raise ModuleNotFoundError for Qt, and leave every other name to the next finder."""
        if name.partition(".")[0] in HIDDEN:
            raise ModuleNotFoundError(f"{name} is hidden by tests/without_qt.py", name=name)
        return None


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know the settings of the plugin that is switched off."""
    why = f"pytest-qt {version('pytest-qt')}: not used"
    for name in ("qt_api", "qt_log_level_fail"):
        parser.addini(name, why)
    parser.addini("qt_log_ignore", why, type="linelist")


def pytest_configure() -> None:
    """Hide Qt before any test module is imported."""
    sys.meta_path.insert(0, HiddenQt())


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Leave the tests of the window out."""
    return True if collection_path == Path(__file__).with_name("ui") else None
