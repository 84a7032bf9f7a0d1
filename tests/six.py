"""A house in six languages for tests: the WTO's, with labels as each language prints them."""

from collections.abc import Mapping
from typing import Any

from editor.profiles.body import House
from editor.profiles.load import merged
from tests.houses import house_with

SIX = ("en", "fr", "es", "ar", "ru", "zh")

_INDIC = {"ar": "arabic-indic"}
_LEVELS: Mapping[str, Mapping[str, Any]] = {
    "item1": {"label": "{1}", "by_language": {"ar": "{1} -", "ru": "{1}."}, "formats": _INDIC},
    **{f"item{depth}": {"formats": _INDIC} for depth in range(2, 7)},
    "paragraph": {"formats": _INDIC},
    "letter": {
        "label": "({n})",
        "by_language": {"fr": "{n})", "es": "{n})", "ru": "{n})", "zh": "\uff08{n}\uff09"},
        "formats": {"ar": "arabic-abjad", "ru": "russian-lower"},
    },
    "roman": {
        "label": "({n})",
        "by_language": {"ar": "\u2018{n}\u2019", "ru": "{n})", "zh": "\uff08{n}\uff09"},
        "formats": {**_INDIC, "zh": "chinese"},
    },
    "part": {
        "label": "{n}",
        "by_language": {"ar": "{n} -", "zh": "{n}\u3001"},
        "formats": {"ar": "arabic-abjad", "ru": "russian-upper", "zh": "chinese"},
    },
    "annex": {
        "label": "Annex {n}",
        "by_language": {"ar": "المرفق {n}", "ru": "Приложение {n}", "zh": "附件{n}"},
        "formats": {**_INDIC, "zh": "chinese"},
    },
}
PROOFING = {"ar": "ar-SA", "ru": "ru-RU", "zh": "zh-CN"}
_EUROPEAN = {
    name: {"formats": {"ar": level}}
    for name, level in {
        **{f"item{depth}": "decimal" for depth in range(1, 7)},
        "paragraph": "decimal",
        "letter": "lower-letter",
        "roman": "lower-roman",
        "part": "upper-roman",
        "annex": "decimal",
    }.items()
}


def six_house(over: Mapping[str, Any] | None = None) -> House:
    """The house in six languages, with other values."""
    values = {
        "languages": [*SIX],
        "proofing": PROOFING,
        "numbering": {"levels": _LEVELS},
        "organization": {
            "ar": "منظمة التجارة العالمية",
            "ru": "Всемирная торговая организация",
            "zh": "世界贸易组织",
        },
    }
    return house_with(merged(values, over or {}))


def european_house() -> House:
    """The same with European digits and letters in Arabic, so that lists print its labels."""
    return six_house({"numbering": {"levels": _EUROPEAN}})
