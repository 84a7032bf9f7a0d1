"""A Word file of anybody becomes a notice: through the gate, then the parser of printed text."""

from editor.errors import InputRefused
from editor.gate.package import Package
from editor.model.node import NewId
from editor.profiles.body import House
from editor.profiles.load import known
from editor.text_in.languages import language_of
from editor.text_in.read import read_source
from editor.text_in.result import Message, Result
from editor.word.reader import WordText, read_docx


def notice_from_docx(
    data: bytes,
    lang: str | None,
    new_id: NewId,
    house: House | None = None,
    name: str = "The file",
) -> Result:
    """The notice that a Word file stands for; refuses what the gate refuses, and one without words.

    Without a language it is guessed from the words, else taken from what the file says of itself;
    the message says which. Without a house it is guessed from the title. `name` is what a refusal
    calls the file.
    """
    found = read_docx(Package(data, name))
    if not found.source.lines:
        raise InputRefused("empty-input", path=name)
    spoken = lang or _language(found, house, name)
    result = read_source(found.source, spoken, house, new_id, name=name)
    if lang:
        return result
    told = Message("language-guessed", {"lang": spoken})
    return Result(result.tree, (told, *result.messages))


def _language(found: WordText, house: House | None, name: str) -> str:
    languages = house.profile.languages if house else known("locales")
    lang = language_of((line.plain for line in found.source.lines), languages)
    lang = lang or next((each for each in languages if each == found.lang), None)
    if lang is None:
        raise InputRefused("no-language", path=name)
    return lang
