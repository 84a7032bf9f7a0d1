"""The fields of the masthead: type, symbols, job number, distribution, date of issue, original."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from editor.edit.commands.settings import set_field
from editor.layout.masthead import distributions, prints_distribution
from editor.model.node import Json
from ui.details.detail import Detail, Made, date_field
from ui.session import Session
from ui.wording import language_name, words_here

Choices = Callable[[Session], list[tuple[str, str]]]


def masthead_fields() -> list[Detail]:
    """Every field of the masthead, in reading order."""
    symbol = QCoreApplication.translate("Details", "Symbol")
    job = QCoreApplication.translate("Details", "Job number")
    return [
        _chosen("document_type", QCoreApplication.translate("Details", "Document"), _types),
        Detail("symbol", symbol, symbols, _set_symbols, "INF/…"),
        Detail("job", job, _field("job"), _set_job, "26-1234"),
        replace(
            _chosen(
                "distribution",
                QCoreApplication.translate("Details", "Distribution"),
                _distributions,
            ),
            fault=_distribution_fault,
        ),
        date_field("issue.date", QCoreApplication.translate("Details", "Date of issue")),
        Detail(
            "original",
            QCoreApplication.translate("Details", "Original"),
            lambda session: ",".join(session.originals),
            lambda session, word: _set(session, "original", word.split(",") if word else None),
            choices=_originals,
        ),
    ]


def _chosen(path: str, name: str, choices: Choices) -> Detail:
    """A field of the root that is chosen from what the house knows."""
    return Detail(
        path,
        name,
        _field(path),
        lambda session, word: _set(session, path, word or None),
        choices=choices,
    )


def symbols(session: Session) -> str:
    """The symbols of the notice, as they are typed."""
    return ", ".join(session.tree.root.fields.get("symbol", ()))


def _field(path: str) -> Callable[[Session], str]:
    return lambda session: str(session.tree.root.fields.get(path, ""))


def _set(session: Session, path: str, value: Json) -> Made:
    return set_field(session.tree, session.tree.root.id, path, value)


def _set_job(session: Session, words: str) -> Made:
    return _set(session, "job", words.strip().strip("()") or None)


def _set_symbols(session: Session, words: str) -> Made:
    return _set(session, "symbol", [part for w in words.split(",") if (part := w.strip())])


def _types(session: Session) -> list[tuple[str, str]]:
    """The types of documents of the house, and what the notice says now."""
    types = session.pages.house(session.tree.root).profile.values["types"]
    known = {name: words_here(kind.get("name", name)) for name, kind in types.items()}
    present = _field("document_type")(session)
    return [*({"": "–", present: present} | known).items()]


def _originals(session: Session) -> list[tuple[str, str]]:
    """Each language of the notice, and several together where the notice says so now."""
    known = {lang: language_name(lang) for lang in session.languages}
    present = session.originals
    several = {",".join(present): ", ".join(map(language_name, present))}
    return [*({"": "–"} | known | several).items()]


def _distributions(session: Session) -> list[tuple[str, str]]:
    house = session.pages.house(session.tree.root)
    known = distributions(house)
    shown = [word for word in known if prints_distribution(house, word)]
    general = "general" not in shown
    nothing = QCoreApplication.translate("Details", "general") if general else "–"
    choices = [("", nothing), *((word, word) for word in shown)]
    present = _field("distribution")(session)
    if present and present not in shown:
        unknown = QCoreApplication.translate("Details", "{0} (unknown)")
        choices.append((present, present if present in known else unknown.format(present)))
    return choices


def _distribution_fault(session: Session) -> str:
    known = distributions(session.pages.house(session.tree.root))
    present = _field("distribution")(session)
    if not present or present in known:
        return ""
    why = QCoreApplication.translate("Details", "Unknown: it cannot be printed. Allowed: {0}")
    return why.format(", ".join(known))
