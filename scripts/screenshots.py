"""Pictures of the program for the docs, without a screen: the same notice gives the same picture.

Each picture is made by a process of its own, because the language of the interface and the scale of
the screen are chosen at the start. `python scripts/screenshots.py [FOLDER] [NAME …]` writes into
docs/pictures by default, all pictures or those named.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk
    from ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "pictures"
LAPTOP = (1366, 690)
"""What a laptop of 1366×768 leaves to a window, in pixels of the screen."""
LATER = 1500
"""Milliseconds until everything that comes later has come."""


@dataclass(frozen=True)
class Picture:
    """One picture: what is done before it, and how the screen and the interface are set."""

    scene: Callable[["Desk", "Picture"], "QWidget"]
    look: str = "light"
    interface: str = "en"
    lang: str = "fr"
    size: tuple[int, int] = LAPTOP
    scale: float = 1


def _sample(desk: "Desk", picture: Picture) -> "MainWindow":
    """The first sample in its window, as large as the screen leaves, the first pillar chosen."""
    from PySide6.QtTest import QTest

    from resources import SAMPLES

    window = desk.open(SAMPLES / "msme-2023-03-20.convoca")
    assert window is not None
    width, height = picture.size
    window.resize(round(width / picture.scale), round(height / picture.scale))
    window.complete()
    window.activateWindow()
    window.session.show_language(picture.lang)
    pillars = [node.id for node in window.session.tree.walk() if node.kind == "pillar"]
    window.session.select(pillars[0])
    QTest.qWait(300)
    window.writing.edit()
    window.sheet.cell.setCursorWidth(0)
    return window


def start(desk: "Desk", _picture: Picture) -> "QWidget":
    """The start screen."""
    desk.start([])
    assert desk.start_window is not None
    return desk.start_window


def drafting(desk: "Desk", picture: Picture) -> "QWidget":
    """The sample, a pillar being written."""
    return _sample(desk, picture)


def _running(name: str) -> Callable[["Desk", Picture], "QWidget"]:
    """A scene in which one action was taken; a dialog that it opens is the picture."""

    def scene(desk: "Desk", picture: Picture) -> "QWidget":
        from PySide6.QtWidgets import QApplication

        window = _sample(desk, picture)
        window.actions_.run(name)
        QApplication.processEvents()
        return QApplication.activeModalWidget() or window

    return scene


PICTURES: dict[str, Picture] = {
    "start": Picture(start),
    "window": Picture(drafting),
    "window-dark": Picture(drafting, look="dark"),
    "window-fr": Picture(drafting, interface="fr"),
    "window-small": Picture(drafting, lang="en", size=(1093, 555)),
    "window-125": Picture(drafting, scale=1.25),
    "window-150": Picture(drafting, scale=1.5),
    "window-200": Picture(drafting, size=(1920, 1080), scale=2),
    "details": Picture(_running("details")),
    "find": Picture(_running("replace")),
    "problems": Picture(_running("problems")),
    "from-last": Picture(_running("from-last")),
    "circulate": Picture(_running("circulate")),
    "versions": Picture(_running("versions")),
    "commands": Picture(_running("commands")),
}


def take(name: str, folder: Path) -> None:
    """One picture, in this process."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from ui.desk import Desk

    picture = PICTURES[name]
    desk = Desk(QApplication([]))
    desk.theme.choose(picture.look)
    shown = picture.scene(desk, picture)
    QTest.qWait(LATER)
    shown.grab().save(str(folder / f"{name}.png"))
    os._exit(0)


def main() -> None:
    words: list[Any] = sys.argv[1:]
    folder = Path(words[0]) if words and words[0] not in PICTURES else FOLDER
    for name in [word for word in words if word in PICTURES] or PICTURES:
        picture = PICTURES[name]
        with tempfile.TemporaryDirectory() as data:
            settings = {"QT_QPA_PLATFORM": "offscreen", "CONVOCA_DATA": data,
                        "QT_SCALE_FACTOR": str(picture.scale), "CONVOCA_LANG": picture.interface,
                        "PYTHONPATH": str(ROOT)}  # fmt: skip
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
