"""Golden files: what the program made when somebody last looked at it, in tests/golden.

`pytest --update-golden` writes them anew; the difference then stands in the commit.
"""

import difflib
from dataclasses import dataclass
from pathlib import Path

_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Golden:
    """The folder of golden files."""

    folder: Path
    update: bool

    def check(self, name: str, text: str) -> None:
        """Assert that a text is that of its file; writes the file where that was asked for."""
        path = self.folder / name
        if self.update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.is_file(), f"{name} is missing: run pytest --update-golden and look at it"
        old = path.read_text(encoding="utf-8")
        if old == text:
            return
        lines = difflib.unified_diff(old.splitlines(), text.splitlines(), "golden", "now", n=1)
        shown = "\n".join(list(lines)[:_SHOWN])
        raise AssertionError(f"{name} differs; --update-golden if that is meant:\n{shown}")
