"""The keys of actions: those of the table (`ui/menus`), unless the user chose another under F1.

What is chosen stands in the settings (`settings.py`), one key for an action. A key belongs to one
thing alone: what the outline and the text do by themselves has its keys as well (`PANE_KEYS`).
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.actions import Action, bare

_FUNCTION = re.compile(r"F\d+$")

Keys = Mapping[str, tuple[str, ...]]
"""The keys of each action, the first one is shown where there is room for one."""

PANE_KEYS: Sequence[tuple[object, tuple[str, ...]]] = (
    (QT_TRANSLATE_NOOP("Keys", "Outline: new element of the same kind"), ("Return",)),
    (QT_TRANSLATE_NOOP("Keys", "Outline: demote, promote"), ("Tab", "Shift+Tab")),
    (QT_TRANSLATE_NOOP("Keys", "Outline: move up, down"), ("Ctrl+Up", "Ctrl+Down")),
    (
        QT_TRANSLATE_NOOP("Keys", "Outline: close or open a branch, open all of it"),
        ("Left", "Right", "*"),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "Text: split the element, or begin the next one at its end"),
        ("Return",),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "Text: join to the element before, at the start"),
        ("Backspace",),
    ),
    (QT_TRANSLATE_NOOP("Keys", "Text: line break"), ("Shift+Return",)),
    (QT_TRANSLATE_NOOP("Keys", "Text: next, previous element"), ("Ctrl+PgDown", "Ctrl+PgUp")),
    (QT_TRANSLATE_NOOP("Keys", "Text: all of it, then all rows"), ("Ctrl+A",)),
    (QT_TRANSLATE_NOOP("Keys", "Text: first, last row"), ("Ctrl+Home", "Ctrl+End")),
    (QT_TRANSLATE_NOOP("Keys", "Text: word by word"), ("Ctrl+Left", "Ctrl+Right")),
    (QT_TRANSLATE_NOOP("Keys", "Text: back to the outline"), ("Esc",)),
    (QT_TRANSLATE_NOOP("Keys", "Fields: the calendar"), ("Alt+Down",)),
)
"""Keys that hold in one pane alone."""


def keys_now(table: Iterable[Action], own: Mapping[str, str]) -> Keys:
    """The keys that hold; a standard one goes where somebody gave it to another action."""
    chosen = {name: portable(key) for name, key in own.items() if portable(key)}
    taken = set(chosen.values())
    return {
        action.id: (chosen[action.id],)
        if action.id in chosen
        else tuple(key for key in action.keys if portable(key) not in taken)
        for action in table
    }


def why_not(action: Action, key: str, table: Iterable[Action], keys: Keys) -> str:
    """Why an action cannot have a key, or its standard ones for ""; "" if it can."""
    others = [other for other in table if other.id != action.id]
    wanted = [key] if key else action.keys
    faults = [_unfit(key) if key else "", *(_taken(portable(k), others, keys) for k in wanted)]
    return next(filter(None, faults), "")


def _unfit(key: str) -> str:
    """Why nothing can have a key: it types, opens a menu or is the system's."""
    ctrl, alt, shift = (held in key for held in ("Ctrl+", "Alt+", "Shift+"))
    if ctrl and alt:
        words = QCoreApplication.translate(
            "Keys", "{0} types a character on many keyboards. Choose one without Ctrl and Alt."
        )
    elif ctrl or (alt and shift) or (_FUNCTION.search(key) and not alt):
        return ""
    else:
        words = QCoreApplication.translate(
            "Keys", "{0} is for typing or for menus. Add Ctrl, or choose a function key."
        )
    return words.format(native([key]))


def _taken(key: str, others: Iterable[Action], keys: Keys) -> str:
    """Who has a key already, and what to do."""
    holders = [bare(other.text) for other in others if key in map(portable, keys[other.id])]
    holders += [
        QCoreApplication.translate("Keys", str(words)) for words, fixed in PANE_KEYS if key in fixed
    ]
    if not holders:
        return ""
    words = QCoreApplication.translate(
        "Keys", "{0} is the key of “{1}”. Choose another one, or change that one first."
    )
    return words.format(native([key]), holders[0])


def portable(key: str) -> str:
    """A key written as the settings have it, "" for what is none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def native(keys: Iterable[str]) -> str:
    """Keys as this system writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(form) for key in keys)


def key_of(name: str, widget: QWidget) -> QKeySequence:
    """The key that an action of the window of a widget has now; empty for none."""
    action = widget.window().findChild(QAction, name)
    return action.shortcut() if action else QKeySequence()


def with_key(words: str, name: str, widget: QWidget) -> str:
    """Words with the key that an action of the window has now: "Next hit (F3)"."""
    key = key_of(name, widget).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words} ({key})" if key else words
