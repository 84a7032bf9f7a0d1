"""Codes of the core in the words of the interface: kinds, refusals, what undo would take back.

The sentences themselves are in `editor/messages.py`; scripts/build_i18n.py hands them to the
translators, so they stand nowhere twice.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from editor.edit.transaction import Refusal, Transaction
from editor.errors import ConvocaError
from editor.locales.source import foreign_name, names_of
from editor.messages import MESSAGES
from editor.model.node import Json
from ui.days import said_day
from ui.details.names import detail_name, setting_name

if TYPE_CHECKING:
    from editor.checks.report import Mend, Report

_KINDS_IN = ("kind", "parent")

_KIND_NAMES: Mapping[str, object] = {
    "notice": QT_TRANSLATE_NOOP("Kinds", "Notice"),
    "title": QT_TRANSLATE_NOOP("Kinds", "Title line"),
    "heading": QT_TRANSLATE_NOOP("Kinds", "Heading"),
    "text": QT_TRANSLATE_NOOP("Kinds", "Text"),
    "rule": QT_TRANSLATE_NOOP("Kinds", "Rule"),
    "part": QT_TRANSLATE_NOOP("Kinds", "Part"),
    "sitting": QT_TRANSLATE_NOOP("Kinds", "Sitting"),
    "item": QT_TRANSLATE_NOOP("Kinds", "Agenda item"),
    "paragraph": QT_TRANSLATE_NOOP("Kinds", "Numbered paragraph"),
    "pillar": QT_TRANSLATE_NOOP("Kinds", "Pillar"),
    "subparagraph": QT_TRANSLATE_NOOP("Kinds", "Subparagraph"),
    "bullet": QT_TRANSLATE_NOOP("Kinds", "Bullet"),
    "continuation": QT_TRANSLATE_NOOP("Kinds", "Continuation"),
    "annex": QT_TRANSLATE_NOOP("Kinds", "Annex"),
    "signature": QT_TRANSLATE_NOOP("Kinds", "Signature"),
    "note": QT_TRANSLATE_NOOP("Kinds", "Note"),
    "parking": QT_TRANSLATE_NOOP("Kinds", "Parking"),
}

_IN_WINDOW: Mapping[str, object] = {
    "foreign-file": QT_TRANSLATE_NOOP(
        "Messages",
        "{path} exists and was not made from this notice. It was not overwritten. "
        "Choose another name.",
    ),
    "locked": QT_TRANSLATE_NOOP(
        "Messages",
        "{path} is being edited by {user} on {host} since {since}. It was not changed. "
        "Wait, or work on a copy.",
    ),
    "not-a-notice": QT_TRANSLATE_NOOP(
        "Messages", "{path} is not a Convoca notice: {why}. Nothing was opened."
    ),
}
"""Sentences of the core that speak of the command line, as the window says them."""

_STEP_NAMES: Mapping[str, object] = {
    "text": QT_TRANSLATE_NOOP("Steps", "typing in {kind}"),
    "add": QT_TRANSLATE_NOOP("Steps", "add {kind}"),
    "delete": QT_TRANSLATE_NOOP("Steps", "delete {kind}"),
    "delete-several": QT_TRANSLATE_NOOP("Steps", "delete {count} elements"),
    "duplicate": QT_TRANSLATE_NOOP("Steps", "duplicate {kind}"),
    "cut": QT_TRANSLATE_NOOP("Steps", "cut {kind}"),
    "cut-several": QT_TRANSLATE_NOOP("Steps", "cut {count} elements"),
    "paste": QT_TRANSLATE_NOOP("Steps", "paste {kind}"),
    "paste-several": QT_TRANSLATE_NOOP("Steps", "paste {count} elements"),
    "move": QT_TRANSLATE_NOOP("Steps", "move {kind}"),
    "move-several": QT_TRANSLATE_NOOP("Steps", "move {count} elements"),
    "move-up": QT_TRANSLATE_NOOP("Steps", "move {kind} up"),
    "move-up-several": QT_TRANSLATE_NOOP("Steps", "move {count} elements up"),
    "move-down": QT_TRANSLATE_NOOP("Steps", "move {kind} down"),
    "move-down-several": QT_TRANSLATE_NOOP("Steps", "move {count} elements down"),
    "restore": QT_TRANSLATE_NOOP("Steps", "bring back {kind}"),
    "audience": QT_TRANSLATE_NOOP("Steps", "change of the audience"),
    "park": QT_TRANSLATE_NOOP("Steps", "park {kind}"),
    "park-several": QT_TRANSLATE_NOOP("Steps", "park {count} elements"),
    "unpark": QT_TRANSLATE_NOOP("Steps", "take {kind} back onto the agenda"),
    "unpark-several": QT_TRANSLATE_NOOP("Steps", "take {count} elements back onto the agenda"),
    "promote": QT_TRANSLATE_NOOP("Steps", "promote {kind}"),
    "promote-several": QT_TRANSLATE_NOOP("Steps", "promote {count} elements"),
    "demote": QT_TRANSLATE_NOOP("Steps", "demote {kind}"),
    "demote-several": QT_TRANSLATE_NOOP("Steps", "demote {count} elements"),
    "kind": QT_TRANSLATE_NOOP("Steps", "change kind to {kind}"),
    "split": QT_TRANSLATE_NOOP("Steps", "split {kind}"),
    "join": QT_TRANSLATE_NOOP("Steps", "join {kind}"),
    "link": QT_TRANSLATE_NOOP("Steps", "link"),
    "remove-link": QT_TRANSLATE_NOOP("Steps", "remove link"),
    "note": QT_TRANSLATE_NOOP("Steps", "footnote"),
    "put-detail": QT_TRANSLATE_NOOP("Steps", "insert detail"),
    "reference": QT_TRANSLATE_NOOP("Steps", "insert cross-reference"),
    "phrase": QT_TRANSLATE_NOOP("Steps", "set standard phrase"),
    "back-to-phrase": QT_TRANSLATE_NOOP("Steps", "back to the standard phrase"),
    "unnumber": QT_TRANSLATE_NOOP("Steps", "take the number of {kind} away"),
    "number": QT_TRANSLATE_NOOP("Steps", "number {kind} again"),
    "start": QT_TRANSLATE_NOOP("Steps", "start number"),
    "field": QT_TRANSLATE_NOOP("Steps", "change of {setting}"),
    "fact": QT_TRANSLATE_NOOP("Steps", "change of {detail}"),
    "remove-fact": QT_TRANSLATE_NOOP("Steps", "removal of {detail}"),
    "add-language": QT_TRANSLATE_NOOP("Steps", "add {language}"),
    "remove-language": QT_TRANSLATE_NOOP("Steps", "remove {language}"),
    "mend": QT_TRANSLATE_NOOP("Steps", "mend"),
    "circulate": QT_TRANSLATE_NOOP("Steps", "circulation of {words}"),
    "revision": QT_TRANSLATE_NOOP("Steps", "prepare the revision {words}"),
    "name-version": QT_TRANSLATE_NOOP("Steps", "name the version {words}"),
    "remove-version": QT_TRANSLATE_NOOP("Steps", "remove the version {words}"),
    "replace": QT_TRANSLATE_NOOP("Steps", "replace {count} places"),
    "comment": QT_TRANSLATE_NOOP("Steps", "comment"),
    "reply": QT_TRANSLATE_NOOP("Steps", "answer to a comment"),
    "settle-comment": QT_TRANSLATE_NOOP("Steps", "settle a comment"),
    "reopen-comment": QT_TRANSLATE_NOOP("Steps", "open a comment again"),
    "edit-comment": QT_TRANSLATE_NOOP("Steps", "change of a comment"),
    "remove-comment": QT_TRANSLATE_NOOP("Steps", "delete a comment"),
    "learn-word": QT_TRANSLATE_NOOP("Steps", "new word for the spelling"),
    "forget-word": QT_TRANSLATE_NOOP("Steps", "removal of a word from the spelling"),
    "review-keep": QT_TRANSLATE_NOOP("Steps", "keep {words}"),
    "review-reopen": QT_TRANSLATE_NOOP("Steps", "look again at {words}"),
    "review-change": QT_TRANSLATE_NOOP("Steps", "change {words}"),
    "review-remove": QT_TRANSLATE_NOOP("Steps", "remove {words}"),
}
"""What transactions did, by their label."""
_OTHER = QT_TRANSLATE_NOOP("Steps", "change")


_STATES = {
    "draft": QT_TRANSLATE_NOOP("States", "Draft"),
    "at translation": QT_TRANSLATE_NOOP("States", "At translation"),
    "ready": QT_TRANSLATE_NOOP("States", "Ready"),
    "circulated": QT_TRANSLATE_NOOP("States", "Circulated"),
    "superseded": QT_TRANSLATE_NOOP("States", "Superseded"),
}


def state_name(state: str) -> str:
    """What a state of a notice is called."""
    return QCoreApplication.translate("States", str(_STATES.get(state, state)))


def kind_name(kind: str) -> str:
    """What a kind of element is called."""
    return QCoreApplication.translate("Kinds", str(_KIND_NAMES.get(kind, kind)))


def refusal_words(refusal: Refusal | ConvocaError) -> str:
    """Why something was not done, and what to do."""
    return sentence_words(refusal.code, refusal.params)


def sentence_words(code: str, params: Mapping[str, object]) -> str:
    """The sentence for a code of the core, English where it is not translated."""
    words = QCoreApplication.translate("Messages", str(_IN_WINDOW.get(code, MESSAGES[code])))
    shown = {key: kind_name(str(params[key])) for key in _KINDS_IN if key in params}
    if "allowed" in params and "parent" in params:
        kinds = str(params["allowed"]).split(", ")
        shown["allowed"] = ", ".join(kind_name(kind) for kind in kinds)
    return words.format(**{**_with_days(params), **shown})


def report_words(report: "Report") -> str:
    """What a check found, and what to do."""
    from editor.checks.sentences import SENTENCES  # the window starts without them

    words = QCoreApplication.translate("Checks", SENTENCES[report.code or report.rule])
    params = _with_days(report.params)
    if "kind" in params:
        params["kind"] = kind_name(str(params["kind"]))
    return words.format(**params)


def _with_days(params: Mapping[str, object]) -> dict[str, object]:
    """What a sentence names, days in the words of the interface instead of 2023-03-20."""
    return {key: said_day(value) for key, value in params.items()}


def mend_words(mend: "Mend") -> str:
    """What a mend does."""
    from editor.checks.sentences import MENDS

    return QCoreApplication.translate("Mends", MENDS[mend.name]).format(**mend.params)


def reason(refusal: Refusal) -> str:
    """The first sentence of a refusal: why an action is not possible now."""
    first, stop, _ = refusal_words(refusal).partition(". ")
    return first + stop.strip()


def step_name(transaction: Transaction, number: str = "") -> str:
    """What a transaction did, to stand after Undo or Redo: "move agenda item 2.4".

    `number` is the label of the element that it is about, "" for none.
    """
    name = _STEP_NAMES.get(transaction.label, _OTHER)
    words = QCoreApplication.translate("Steps", str(name))
    params = transaction.params
    kind = kind_name(str(params.get("kind", "notice")))
    return words.format(
        kind=f"{kind[:1].lower()}{kind[1:]} {number.rstrip('.')}".rstrip(),
        count=params.get("count", 0),
        detail=detail_name(str(params.get("id", ""))),
        setting=setting_name(str(params.get("path", ""))),
        language=language_here(str(params.get("lang", ""))),
        words=params.get("words", ""),
    )


def language_name(lang: str) -> str:
    """What a language calls itself."""
    try:
        name = names_of(lang).name
    except ConvocaError:
        return lang
    return name[:1].upper() + name[1:]


def language_here(lang: str) -> str:
    """What the interface calls a language, inside a sentence: French, français."""
    here = interface_language()
    try:
        return names_of(here).languages.get(lang) or foreign_name(lang, here)
    except ConvocaError:
        return lang


def interface_language() -> str:
    """The code of the language that the interface speaks: translators translate it as well."""
    return QCoreApplication.translate("Languages", "en")


def words_here(words: Json) -> str:
    """Words of a data file in the language of the interface, else in any."""
    if not isinstance(words, dict):
        return str(words)
    return str(words.get(interface_language()) or next(iter(words.values()), ""))
