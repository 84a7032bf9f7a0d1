"""The words of the user, known in every notice: a text file in the data folder, one word a line."""

from pathlib import Path

from editor.errors import ConvocaError
from editor.storage.persist import private_folder, read_bytes, write_or_raise
from ui.settings import data_folder

NAME = "words.txt"
LIMIT = 10**6
"""Bytes; a larger file is none of ours."""


class OwnWords:
    """The words of the user; the file may also be edited by hand."""

    @property
    def path(self) -> Path:
        """Where they stand."""
        return data_folder() / NAME

    def words(self) -> list[str]:
        """All of them; none where the file cannot be read."""
        try:
            lines = read_bytes(self.path, LIMIT).decode("utf-8", "replace").split("\n")
        except ConvocaError:
            return []
        return [word for line in lines if (word := line.strip())]

    def add(self, word: str) -> None:
        """Add a word, unless it is there; `NotWritten` or OSError if it cannot be."""
        words = self.words()
        if word not in words:
            self._write([*words, word])

    def remove(self, word: str) -> None:
        """Take a word away; `NotWritten` or OSError if the file cannot be written."""
        self._write([known for known in self.words() if known != word])

    def _write(self, words: list[str]) -> None:
        private_folder(self.path.parent)
        write_or_raise(self.path, "\n".join([*words, ""]).encode(), private=True)
