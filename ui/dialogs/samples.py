"""Asks which of the sample notices to open; they are data (`resources/samples`)."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from editor.profiles.body import house_of
from editor.profiles.wording import type_of
from editor.storage.notice_file import load
from ui.wording import words_here


def sample_name(path: Path) -> str:
    """What a sample is: the type of document and the body, in the language of the interface."""
    root = load(path).tree.root
    house = house_of(root)
    kind = type_of(root.fields.get("document_type"), house.profile).get("name", path.stem)
    facts = house.facts(root)
    keys = [*root.fields.get("bodies", ()), "body"]
    names = [words_here(facts[f"{key}.name"].value) for key in keys if f"{key}.name" in facts]
    return " – ".join([words_here(kind), *names])


def ask_sample(parent: QWidget | None, paths: Sequence[Path]) -> Path | None:
    """The sample that the user chooses, None if none."""
    names = [sample_name(path) for path in paths]
    title = QCoreApplication.translate("Samples", "Open a sample notice")
    question = QCoreApplication.translate("Samples", "Which one?")
    chosen, sure = QInputDialog.getItem(parent, title, question, names, 0, False)
    return paths[names.index(chosen)] if sure else None
