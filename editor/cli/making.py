"""Subcommands that make notices: new, import."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from editor.cli.files import save_as
from editor.cli.output import say
from editor.errors import InputRefused
from editor.model.node import new_ids
from editor.profiles.body import House, load_house
from editor.profiles.load import body_values
from editor.storage.persist import read_bytes
from editor.workflow.formats import WORD_FILES

if TYPE_CHECKING:
    from editor.text_in.result import Result


def new(arguments: argparse.Namespace) -> int:
    """Start the notice of a body."""
    from editor.workflow.new_notice import new_notice

    tree = new_notice(_house(arguments.body), new_ids(), arguments.type)
    save_as(tree, Path(arguments.output), force=arguments.force)
    return 0


def _house(body: str) -> House:
    return load_house(body_values(body)["profile"], body)


def import_(arguments: argparse.Namespace) -> int:
    """Read a text or a Word file into a notice, and say what was not certain."""
    path = Path(arguments.source)
    house = _house(arguments.body) if arguments.body else None
    result = _read(path, read_bytes(path), arguments.language, house)
    save_as(result.tree, Path(arguments.output), force=arguments.force)
    for message in result.messages:
        say(str(message))
    return 0


def _read(path: Path, data: bytes, lang: str, house: House | None) -> "Result":
    if data.startswith(WORD_FILES):
        from editor.workflow.import_word import notice_from_docx

        return notice_from_docx(data, lang, new_ids(), house, str(path))
    source = _text(path, data)
    from editor.text_in.read import read_text

    return read_text(source, lang, house, new_ids(), name=str(path))


_SIGNATURES = {b"%PDF": "PDF", b"{\\rtf": "RTF"}


def _text(path: Path, data: bytes) -> str:
    """The characters of a text file; another kind of file is named for what it is."""
    for signature, found in _SIGNATURES.items():
        if data.startswith(signature):
            raise InputRefused("bad-input-kind", path=path, found=found)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputRefused("not-utf8", path=path, offset=error.start) from error
    if not text.strip():
        raise InputRefused("empty-input", path=path)
    return text
