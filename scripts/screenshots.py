"""Pictures of the window for the docs, without a screen: the same notice gives the same picture.

Each picture is made by a process of its own, because the language of the interface is chosen at
the start. `python scripts/screenshots.py [FOLDER]` writes into docs/pictures by default.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "pictures"
PICTURES = {
    "window": ("light", "en", "fr", 1366, 690, False),
    "window-dark": ("dark", "en", "fr", 1366, 690, False),
    "window-fr": ("light", "fr", "fr", 1366, 690, True),
    "window-small": ("light", "en", "en", 1093, 555, False),
}
"""Name -> look, language of the interface, language in view, width, height, details open."""


def take(name: str, folder: Path) -> None:
    """One picture, in this process."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from resources import SAMPLES
    from ui.desk import Desk

    look, _, lang, width, height, details = PICTURES[name]
    app = QApplication([])
    desk = Desk(app)
    desk.theme.choose(look)
    window = desk.open(SAMPLES / "msme-2023-03-20.convoca")
    assert window is not None
    window.resize(width, height)
    window.complete()
    window.activateWindow()
    window.session.show_language(lang)
    pillars = [node.id for node in window.session.tree.walk() if node.kind == "pillar"]
    window.session.select(pillars[0])
    if details:
        window.actions_.run("details")
    window.writing.edit()
    QTest.qWait(800)  # until everything that comes later has come
    window.sheet.cell.setCursorWidth(0)
    window.grab().save(str(folder / f"{name}.png"))


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    for name, (_, interface, *_rest) in PICTURES.items():
        with tempfile.TemporaryDirectory() as data:
            settings = {"QT_QPA_PLATFORM": "offscreen", "CONVOCA_DATA": data,
                        "CONVOCA_LANG": interface, "PYTHONPATH": str(ROOT)}  # fmt: skip
            subprocess.run(
                [sys.executable, __file__, "--take", name, str(folder)],
                check=True,
                env={**os.environ, **settings},
                stderr=subprocess.DEVNULL,
            )
            print(folder / f"{name}.png")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--take"]:
        take(sys.argv[2], Path(sys.argv[3]))
    else:
        main()
