"""Pictures of the program for the docs, without a screen: the same notice gives the same picture.

Each picture is made by a process of its own, because the language of the interface and the scale of
the screen are chosen at the start. `python scripts/screenshots.py [FOLDER] [NAME …]` writes into
docs/pictures by default, all pictures or those named. What they show: `scenes.py`.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "pictures"
DATA = Path(tempfile.gettempdir()) / "convoca"
"""A folder of always the same name, since pictures show it."""
LAPTOP = (1366, 690)
"""What a laptop of 1366×768 leaves to a window, in pixels of the screen."""
LATER = 1500
"""Milliseconds until everything that comes later has come."""


@dataclass(frozen=True)
class Picture:
    """One picture: its scene, and how the screen and the interface are set."""

    scene: str
    look: str = "light"
    interface: str = "en"
    lang: str = "en"
    size: tuple[int, int] = LAPTOP
    scale: float = 1


PICTURES: dict[str, Picture] = {
    "start": Picture("start"),
    "window": Picture("drafting", lang="fr"),
    "window-dark": Picture("drafting", lang="fr", look="dark"),
    "window-fr": Picture("drafting", lang="fr", interface="fr"),
    "window-small": Picture("drafting", size=(1093, 555)),
    "window-125": Picture("drafting", lang="fr", scale=1.25),
    "window-150": Picture("drafting", lang="fr", scale=1.5),
    "window-200": Picture("drafting", lang="fr", size=(1920, 1080), scale=2),
    "details": Picture("details"),
    "pasted": Picture("pasted"),
    "find": Picture("find"),
    "commands": Picture("commands"),
    "archive": Picture("archive"),
    "problems": Picture("problems", lang="fr"),
    "comments": Picture("comments", lang="fr"),
    "from-last": Picture("from_last"),
    "review": Picture("review"),
    "circulate": Picture("circulate"),
    "versions": Picture("versions"),
}


def take(name: str, folder: Path) -> None:
    """One picture, in this process."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from scripts import scenes
    from ui.desk import Desk

    picture = PICTURES[name]
    desk = Desk(QApplication([]))
    QApplication.setCursorFlashTime(0)  # a caret that blinks is there or not
    desk.theme.choose(picture.look)
    shown = getattr(scenes, picture.scene)(desk, picture)
    QTest.qWait(LATER)
    shown.grab().save(str(folder / f"{name}.png"))
    os._exit(0)


def main() -> None:
    words: list[Any] = sys.argv[1:]
    folder = Path(words[0]) if words and words[0] not in PICTURES else FOLDER
    for name in [word for word in words if word in PICTURES] or PICTURES:
        picture = PICTURES[name]
        shutil.rmtree(DATA, ignore_errors=True)
        DATA.mkdir()
        settings = {"QT_QPA_PLATFORM": "offscreen", "CONVOCA_DATA": str(DATA),
                    "QT_SCALE_FACTOR": str(picture.scale), "CONVOCA_LANG": picture.interface,
                    "PYTHONPATH": str(ROOT)}  # fmt: skip
        done = subprocess.run(
            [sys.executable, __file__, "--take", name, str(folder)],
            env={**os.environ, **settings},
            stderr=subprocess.PIPE,
            text=True,
        )
        if done.returncode:
            sys.exit(done.stderr)
        print(folder / f"{name}.png")
    shutil.rmtree(DATA, ignore_errors=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--take"]:
        take(sys.argv[2], Path(sys.argv[3]))
    else:
        main()
