"""What a calendar and the languages are called in one language.

The values for languages at hand stand in the generated `names.py`; `from_babel.py` makes the
same value for any other language.
"""

from collections.abc import Mapping

from msgspec import Struct


class LanguageNames(Struct, frozen=True):
    """Names in one language: months from January, weekdays from Monday.

    `months_alone` are the months without a day before them (Russian inflects); `list_patterns`
    are the start, middle, end and pair of a list joined by "and", with the holes {0} and {1}.
    """

    name: str
    english_name: str
    direction: str
    months: tuple[str, ...]
    months_alone: tuple[str, ...]
    months_short: tuple[str, ...]
    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    list_patterns: tuple[str, str, str, str]
    languages: Mapping[str, str]
