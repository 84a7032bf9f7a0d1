"""Names and date patterns of any language out of babel: the only module that imports it.

Called by `locale.py` for a language that is not shipped, and by scripts/build_names.py.
"""

import re
from collections.abc import Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from editor.errors import InputRefused
from editor.locales.language_names import LanguageNames

if TYPE_CHECKING:
    from babel import Locale as BabelLocale

OFFICIAL = ("en", "fr", "es", "ar", "ru", "zh")
"""The languages of the United Nations, whose names every language must know."""

_TOKEN = re.compile(r"'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+")
_HOLES = {
    "d": "{day}",
    "dd": "{dd}",
    "M": "{month-number}",
    "MM": "{mm}",
    "MMM": "{month-short}",
    "MMMM": "{month}",
    "LLLL": "{month-alone}",
    "E": "{weekday-short}",
    "EEE": "{weekday-short}",
    "EEEE": "{weekday}",
    "y": "{year}",
    "yyyy": "{year}",
}


def names_of(code: str) -> LanguageNames:
    """The names of one language; refuses a code that babel does not know."""
    locale = _locale(code)
    data = _own_data(locale)
    months, weekdays = data["months"], data["days"]
    patterns = data["list_patterns"]["standard"]
    return LanguageNames(
        name=locale.get_language_name() or code,
        english_name=locale.english_name or code,
        direction=locale.text_direction,
        months=_in_order(months["format"]["wide"]),
        months_alone=_in_order(months["stand-alone"]["wide"]),
        months_short=_in_order(months["format"]["abbreviated"]),
        weekdays=_in_order(weekdays["format"]["wide"]),
        weekdays_short=_in_order(weekdays["format"]["abbreviated"]),
        list_patterns=(patterns["start"], patterns["middle"], patterns["end"], patterns["2"]),
        languages={c: locale.languages.get(c, c) for c in sorted({*OFFICIAL, locale.language})},
    )


def language_name(code: str, language: str) -> str:
    """What one language calls another; the code itself where babel does not know either."""
    try:
        return _locale(code).get_language_name(language) or code
    except InputRefused:
        return code


def date_forms(code: str) -> dict[str, str]:
    """The forms of dates that babel's patterns give: long and weekday; others are not known."""
    formats = _locale(code).date_formats
    found = {
        "long": _pattern(formats["long"].pattern),
        "weekday": _pattern(formats["full"].pattern),
    }
    return {form: pattern for form, pattern in found.items() if pattern}


def _locale(code: str) -> "BabelLocale":
    from babel import Locale, UnknownLocaleError  # slow to load, rarely needed

    try:
        return Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError, TypeError) as error:
        raise InputRefused("unknown-locale", lang=code) from error


def _own_data(locale: "BabelLocale") -> Mapping[str, Any]:
    """A copy of what babel knows of names.

    Reading through babel's own cache mixes languages up: what one inherits is resolved once and
    kept for all that inherit the same (python-babel issue 1234; zh-Hant before es gave Chinese).
    """
    from babel import localedata

    raw = localedata.load(str(locale))
    parts = ("months", "days", "list_patterns")
    return localedata.LocaleDataDict(deepcopy({part: raw[part] for part in parts}))


def _in_order(names: Mapping[int, str]) -> tuple[str, ...]:
    return tuple(names[number] for number in sorted(names))


def _pattern(cldr: str) -> str | None:
    """A pattern of CLDR with our holes, None where it asks for something we have no hole for."""
    out = []
    for token in _TOKEN.finditer(cldr):
        if token.group(2):
            hole = _HOLES.get(token.group())
            if hole is None:
                return None
            out.append(hole)
        else:
            quoted = token.group(1)
            out.append(token.group() if quoted is None else quoted.replace("''", "'") or "'")
    return "".join(out)
