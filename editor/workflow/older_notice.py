"""The notice of the last meeting, in a file of ours or in a Word file of anybody."""

from pathlib import Path

from msgspec import Struct

from editor.model.node import NewId
from editor.model.tree import Tree
from editor.storage.notice_reader import read_notice
from editor.storage.persist import read_bytes
from editor.text_in.result import Message
from editor.workflow.formats import WORD_FILES


class OlderNotice(Struct, frozen=True):
    """A notice, and what reading it from a foreign file noticed."""

    tree: Tree
    messages: tuple[Message, ...] = ()


def older_notice(path: Path, new_id: NewId, lang: str | None = None) -> OlderNotice:
    """The notice in a file; `lang` is that of a Word file, else it is guessed. Refuses others."""
    data = read_bytes(path)
    if not data.startswith(WORD_FILES):
        return OlderNotice(read_notice(data, str(path)))
    from editor.workflow.import_word import notice_from_docx  # most files need no Word

    found = notice_from_docx(data, lang, new_id, name=str(path))
    return OlderNotice(found.tree, tuple(found.messages))
