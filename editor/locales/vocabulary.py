"""The names a language file uses: fixed phrases, types of details, their forms and holes.

What they say in a language is data (resources/locales); `shape.py` checks it against this.
"""

from collections.abc import Mapping

from msgspec import Struct

PHRASES: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(
        (
            "convening-notice", "draft", "draft-mark", "airgram", "subject", "body-title",
            "revision", "addendum", "corrigendum", "circulated", "lead-in",
            "items-proposed", "morning", "afternoon", "adoption", "other-business", "officers",
            "next-meeting", "continued", "correction", "to-be-issued", "provisional-agenda",
            "annotated-agenda", "annotations", "postponement", "postponed",
        ),
        frozenset(),
    ),
    "original": frozenset({"language"}),
    "missing-text": frozenset({"language"}),
    "page": frozenset({"page", "pages"}),
    "day": frozenset({"number"}),
    "day-date": frozenset({"number", "day"}),
    "times": frozenset({"text", "hours"}),
    "times-line": frozenset({"hours"}),
    **dict.fromkeys(
        (
            "documents", "documents-one", "proponents", "proponents-one", "speakers",
            "speakers-one",
        ),
        frozenset({"list"}),
    ),
    **dict.fromkeys(("documents-head", "proponents-head", "speakers-head"), frozenset()),
    "documents-title": frozenset({"text", "list"}),
    "entries-separator": frozenset(),
    "document-titled": frozenset({"symbol", "title"}),
    "document-pending": frozenset({"document"}),
}  # fmt: skip
"""Every fixed phrase with the holes that the program fills."""


HOUSE_PHRASES: Mapping[str, frozenset[str]] = {
    "session": frozenset({"number"}),
    "agenda-item": frozenset({"number"}),
    "place-and-dates": frozenset(),
    "annotated-item": frozenset({"label"}),
    "annotated-part": frozenset({"label"}),
}
"""Phrases that no language has by itself: a house that prints such a thing words it."""


class FormType(Struct, frozen=True):
    """The forms of one type of detail, their holes, and the variants a form may distinguish.

    `needed` are the variants that a form with variants cannot do without; `variants` None means
    that the form is a table of words by value.
    """

    forms: frozenset[str]
    holes: frozenset[str] = frozenset()
    variants: frozenset[str] = frozenset()
    needed: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()


def _type(
    forms: str, holes: str, variants: str = "", needed: str = "", words: str = ""
) -> FormType:
    return FormType(
        *(frozenset(names.split()) for names in (forms, holes, variants, needed, words))
    )


_DATE = (
    "weekday weekday-short on-weekday day day-number dd month month-short month-alone "
    "month-number mm year"
)
_DAYS = f"{_DATE} list to-day to-month to-month-number to-year"
_DAY_VARIANTS = "one list range range-months range-years"

FORMS: Mapping[str, FormType] = {
    "date": _type("long weekday on on-strong numeric month-year", _DATE),
    "time": _type(
        "at plain",
        "hour hh minute hour11 hour12 meridiem",
        "sharp one minutes one-minutes",
        "sharp minutes",
    ),
    "span": _type("long on", _DAYS, _DAY_VARIANTS, _DAY_VARIANTS),
    "meeting": _type(
        "on on-strong dates at when when-strong when-zone when-each hours",
        f"{_DAYS} on on-strong dates at start end zone each",
        _DAY_VARIANTS,
        _DAY_VARIANTS,
    ),
    "room": _type("name in", "name"),
    "platform": _type("name via", "name"),
    "person": _type(
        "name full with-organization with-country function of address",
        "name name-of title function function-of organization country",
        "m f elided",
        "m",
        "address",
    ),
    "symbol": _type("symbol", "symbol"),
    "body": _type("name", "name"),
    "members": _type("list", "list"),
    "link": _type("address", "address"),
    "text": _type("text mode zone", "text", words="mode zone"),
}
"""Types of details with their forms; `meeting` is derived from all days of the meeting."""
