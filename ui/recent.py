"""The menu of the notices opened last, made when it opens."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

WIDEST = 48
"""Characters of a folder that the menu shows."""


def fill(menu: QMenu, names: Sequence[str], chosen: Callable[[str], None]) -> None:
    """Offer these files, each with its folder; whether they are there is asked when chosen."""
    menu.clear()
    menu.setToolTipsVisible(True)
    for number, name in enumerate(names, 1):
        path = Path(name)
        # What stands behind a tab goes into the column of the keys.
        one = menu.addAction(f"&{number}  {_plain(path.stem)}\t{_plain(_folder(path.parent))}")
        one.setToolTip(name)
        one.triggered.connect(lambda _on=False, name=name: chosen(name))
    if not names:
        empty = QCoreApplication.translate("Recent", "No notice opened yet")
        menu.addAction(empty).setEnabled(False)


def _folder(folder: Path) -> str:
    """A folder in few characters: from home, the middle left out."""
    words, home = str(folder), str(Path.home())
    if words == home or words.startswith(home + "/"):
        words = "~" + words[len(home) :]
    if len(words) <= WIDEST:
        return words
    half = WIDEST // 2
    return f"{words[:half]}…{words[-half:]}"


def _plain(words: str) -> str:
    return words.replace("&", "&&").replace("\t", " ")
