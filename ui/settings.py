"""What is remembered per user, and where the program keeps its own files; nothing of a notice.

The only user of QSettings. CONVOCA_DATA names another data folder (tests, portable use).
"""

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QLocale, QSettings, QStandardPaths

RECENT = 9
_KEYS = "keys"


def data_folder() -> Path:
    """The folder of journals and drafts of this user."""
    given = os.environ.get("CONVOCA_DATA")
    if given:
        return Path(given)
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(place))


class Settings:
    """Remembered choices; reading never fails, an unknown value is the default."""

    def __init__(self) -> None:
        given = os.environ.get("CONVOCA_DATA")
        ini = QSettings.Format.IniFormat
        if given:
            self._stored = QSettings(str(Path(given) / "settings.ini"), ini)
        else:
            name = QCoreApplication.applicationName()
            self._stored = QSettings(ini, QSettings.Scope.UserScope, name, name)

    def word(self, key: str, default: str = "") -> str:
        """A remembered word."""
        value = self._stored.value(key, default)
        return value if isinstance(value, str) else default

    def remember(self, key: str, word: str) -> None:
        """Remember a word."""
        self._stored.setValue(key, word)

    def layout(self, key: str) -> QByteArray:
        """A remembered arrangement of a window, empty if there is none."""
        value = self._stored.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember_layout(self, key: str, state: QByteArray) -> None:
        """Remember the arrangement of a window."""
        self._stored.setValue(key, state)

    def keys(self) -> dict[str, str]:
        """The keys that the user chose, by action."""
        self._stored.beginGroup(_KEYS)
        names = self._stored.childKeys()
        self._stored.endGroup()
        return {name: self.word(f"{_KEYS}/{name}") for name in names}

    def remember_key(self, action: str, key: str) -> None:
        """Remember the key of an action; "" for the standard one."""
        if key:
            self.remember(f"{_KEYS}/{action}", key)
        else:
            self._stored.remove(f"{_KEYS}/{action}")

    def recent(self) -> list[str]:
        """The files opened last, the newest first."""
        value = self._stored.value("recent", [])
        found = [value] if isinstance(value, str) else value
        return [str(path) for path in found] if isinstance(found, list) else []

    def opened(self, path: Path) -> None:
        """Note a file that was opened or saved."""
        name = str(path)
        kept = [name, *(other for other in self.recent() if other != name)]
        self._stored.setValue("recent", kept[:RECENT])

    def forget(self, name: str) -> None:
        """Take a file off the list of those opened last."""
        self._stored.setValue("recent", [other for other in self.recent() if other != name])

    def language(self) -> str:
        """The language of the interface: CONVOCA_LANG, the chosen one, else the system's."""
        given = os.environ.get("CONVOCA_LANG") or self.word("language")
        found = given or QLocale.system().name()
        return "en" if found == "C" else found  # a system without a language
