"""The formats of an export and what makes them, each imported only when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.layout.blocks import Page
    from editor.locales.locale import Locale
    from editor.profiles.profile import Profile

FORMATS = ("docx", "txt", "md")
"""What an export can be; the first is the usual one."""


def rendering(format_: str, page: Page, profile: Profile, locale: Locale, *, ids: bool) -> bytes:
    """A page in one of the `FORMATS`; `ids` makes a Word file a working copy."""
    match format_:
        case "txt":
            from editor.output.txt import write_txt

            return write_txt(page).encode()
        case "md":
            from editor.output.md import write_md

            return write_md(page, profile).encode()
        case _:
            from editor.word.writer import write_docx

            return write_docx(page, profile, locale, ids=ids)


def combined(versions: Sequence[tuple[Page, Locale]], profile: Profile) -> bytes:
    """The Word file of all languages, one after the other."""
    from editor.word.writer import write_combined

    return write_combined(versions, profile)


WORD_FILES = (b"PK", b"\xd0\xcf\x11\xe0")
"""How Word files begin, new ones and those that the gate refuses for their age or their lock."""
