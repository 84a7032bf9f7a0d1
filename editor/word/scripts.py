"""What the letters of a run ask of it in Word: its direction, its language's place, its font.

Used by `writer.py`. Isolates tell programs that know them the same; Word goes by its runs.
"""

import re

from editor.layout.script import END, LEFT_TO_RIGHT
from editor.locales.locale import Locale
from editor.profiles.profile import Profile
from editor.word import oxml

_ISOLATE = re.compile(f"({LEFT_TO_RIGHT}[^{END}]*{END})")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufefc]")
_EAST_ASIAN = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")
_WIDE = re.compile("[\u00b7\u2014\u2018\u2019\u201c\u201d\u2026]")


def spoken_in(profile: Profile, locale: Locale) -> str:
    """The language of a page's runs; Latin words on a page of another script are of its fallback.

    That of every kind of letters is said: other pages of the file may say otherwise.
    """
    own = profile.proofing(locale.code)
    kind, fallback = locale.script.kind, locale.fallback
    latin = own if kind == "latin" or fallback is None else profile.proofing(fallback.code)
    asian = own if kind == "east-asian" else latin
    return oxml.language(latin, asian, own if kind == "complex" else latin)


def directed_runs(chars: str, marks: frozenset[str], style: str, spoken: str) -> str:
    """A text from right to left; what stands between isolates is Latin and a run of its own."""
    return "".join(
        oxml.run(
            oxml.text(part),
            oxml.run_properties(marks, style, spoken, rtl=not part.startswith(LEFT_TO_RIGHT)),
        )
        for part in _ISOLATE.split(chars)
        if part
    )


def foreign_run(content: str, marks: frozenset[str], style: str, lang: str) -> str:
    """A run in another language than its page: it has the direction and script of its letters."""
    rtl = _RIGHT_TO_LEFT.search(content) is not None
    if rtl:
        spoken = oxml.language(complex_=lang)
    elif _EAST_ASIAN.search(content):
        spoken = oxml.language(east_asian=lang)
    else:
        spoken = oxml.language(lang)
    return oxml.run(content, oxml.run_properties(marks, style, spoken, rtl=rtl))


def is_wide(content: str) -> bool:
    """Whether a text has signs that Latin has too, but narrower."""
    return _WIDE.search(content) is not None
