"""The command list: every action of the table by its name, with its menu and its keys.

Found by words or by their first letters, accents folded. What is not possible is grey and says why,
as it was where the keyboard stood when the list was opened.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from editor.locales.typography import base_letters
from ui.bound import Listed
from ui.finding.palette import Offer, Palette
from ui.list_rows import Row

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class _Fit(Struct, frozen=True):
    """How well an action fits what was typed, the smaller the better, and which letters fit."""

    rank: int
    at: int
    lit: tuple[int, int]


def show(window: "MainWindow") -> None:
    """Offer every action."""
    actions = window.actions_
    actions.refresh_all()
    listed = [one for one in actions.rows() if one.id != "commands"]

    def offers(typed: str) -> list[Offer]:
        return [
            (_row(one, fit.lit), actions.made[one.id].trigger)
            for one, fit in fitting(listed, typed)
        ]

    Palette(
        window,
        QCoreApplication.translate("Commands", "Commands: type some letters of what you want"),
        offers,
        QCoreApplication.translate("Commands", "No command is called so."),
    ).open()


def fitting(listed: Sequence[Listed], typed: str) -> "list[tuple[Listed, _Fit]]":
    """The actions that fit, the best first; all in their order for nothing typed."""
    wanted = base_letters(typed).split()
    found = [(one, fit) for one in listed if (fit := _fit(one, wanted))]
    return sorted(found, key=lambda pair: (pair[1].rank, pair[1].at))


def _fit(one: Listed, wanted: Sequence[str]) -> _Fit | None:
    if not wanted:
        return _Fit(0, 0, (0, 0))
    name = base_letters(one.name)
    whole = f"{name} {base_letters(one.menu)}"
    first = wanted[0]
    if all(word in whole for word in wanted):
        at = name.find(first)
        begins = at == 0 or (at > 0 and not name[at - 1].isalnum())
        lit = (at, at + len(first)) if at >= 0 and len(name) == len(one.name) else (0, 0)
        return _Fit(0 if begins else 1 if at > 0 else 2, max(at, 0), lit)
    return _Fit(3, 0, (0, 0)) if _goes_through("".join(wanted), name) else None


def _goes_through(letters: str, name: str) -> bool:
    """Whether the letters stand in the name in this order, the first at the start of a word."""
    rest = iter(name)
    starts = {word[0] for word in name.split()}
    return letters[0] in starts and all(letter in rest for letter in letters)


def _row(one: Listed, lit: tuple[int, int]) -> Row:
    side = "  ".join(filter(None, (one.menu, one.keys)))
    return Row(one.name, "", lit, side, one.why, one.able)
