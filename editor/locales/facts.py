"""Details of a notice in the words of a language: `render(facts, id, form, locale)`.

Forms are data and carry their preposition; values are escaped, so the result is markup. The
fact `meeting` is derived from all days of the meeting (`meetings.py`).
"""

import datetime
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from editor.locales.days import day_values, span_form, time_form
from editor.locales.locale import Locale
from editor.locales.meetings import Meeting, hours_values, meeting_form, meeting_of
from editor.locales.order import joined, sort_key
from editor.locales.patterns import elides, first_filled, holes
from editor.locales.source import Form
from editor.locales.typography import unbreakable
from editor.model.fact import PERSON, Fact
from editor.model.markup import escape, parse, serialize
from editor.model.text import Break, Note, Text, normal, walk

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


class Rendered(Struct, frozen=True):
    """A detail as canonical markup in the language `lang`.

    `borrowed` names another language than the one asked for that words had to come from, None
    where all is as asked; single words of it are marked as foreign in the markup.
    """

    markup: str
    lang: str
    borrowed: str | None = None


def render(facts: Mapping[str, Fact], fact_id: str, form: str, locale: Locale) -> Rendered | None:
    """The detail in a form of the language; None for an unknown detail or form, or no value."""
    fact = facts.get(fact_id)
    if fact is not None:
        return render_fact(fact, form, locale)
    meeting = meeting_of(facts, locale.code) if fact_id == "meeting" else None
    return None if meeting is None else _render_meeting(meeting, form, locale)


def render_fact(fact: Fact, form: str, locale: Locale) -> Rendered | None:
    """One detail by itself; None for an unknown form, or where it has no value."""
    found = _form(fact.type, form, locale)
    if found is None:
        return None
    used, patterns = found
    if fact.type == "link":
        return _link(fact, patterns, locale)
    own = fact.local.get(locale.code)
    if own:
        return Rendered(_canonical(escape(own)), locale.code)
    markup = None
    if fact.value is not None:
        markup = _TYPES[fact.type](fact.value, form, patterns, used)
    if markup:
        return _rendered(markup, used, locale)
    return _local_of_fallback(fact, locale)


def link_address(fact: Fact, locale: Locale) -> str | None:
    """Where a link leads in this language; None without an address."""
    for known in locale.chain():
        if fact.local.get(known.code):
            return fact.local[known.code]
        if known is locale and fact.value:
            return str(fact.value)
    return None


def _form(kind: str, name: str, locale: Locale) -> tuple[Locale, Form] | None:
    """The form in the first language of the chain that has it."""
    for known in locale.chain():
        form = known.forms.get(kind, {}).get(name)
        if form is not None:
            return known, form
    return None


def _render_meeting(meeting: Meeting, form: str, locale: Locale) -> Rendered | None:
    found = _form("meeting", form, locale)
    if found is None:
        return None
    used, patterns = found
    markup = meeting_form(meeting, form, patterns, used)
    return _rendered(markup, used, locale) if markup else None


def _local_of_fallback(fact: Fact, locale: Locale) -> Rendered | None:
    for known in locale.chain():
        own = fact.local.get(known.code)
        if own:
            return Rendered(_canonical(escape(own)), known.code, known.code)
    return None


def _rendered(markup: str, used: Locale, locale: Locale) -> Rendered:
    """The markup with what was borrowed made plain to the caller."""
    text = parse(markup)
    foreign = {i.lang for i in walk(text) if not isinstance(i, Break | Note)}
    borrowed = next((lang for lang in sorted(filter(None, foreign))), None)
    if borrowed is not None and foreign == {borrowed}:
        return Rendered(serialize(_unmarked(text)), borrowed, borrowed)
    if borrowed is None and used is not locale:
        borrowed = used.code
    return Rendered(serialize(text), used.code, borrowed)


def _unmarked(text: Text) -> Text:
    return normal(i if isinstance(i, Break | Note) else replace(i, lang=None) for i in text)


def _canonical(markup: str) -> str:
    return serialize(parse(markup))


# --- values of each type as markup, None where there is nothing to print -----------------------


def _word(value: Any, locale: Locale) -> tuple[str, str] | None:  # noqa: ANN401 - JSON
    """Words and their language: as asked, or of a language fallen back to, or of any."""
    if isinstance(value, str):
        return (value, locale.code) if value else None
    if not isinstance(value, Mapping):
        return None
    for known in locale.chain():
        if value.get(known.code):
            return value[known.code], known.code
    return next(((words, lang) for lang, words in value.items() if words), None)


def _markup(word: tuple[str, str] | None, locale: Locale) -> str | None:
    if word is None:
        return None
    chars, lang = word
    if lang == locale.code or not _LANGUAGE.fullmatch(lang):
        return escape(chars)
    return f"{{~{lang}|{escape(chars)}}}"


def _date(value: str, name: str, form: Form, locale: Locale) -> str | None:
    return first_filled(form, (), day_values(datetime.date.fromisoformat(value), locale))


def _time(value: str, name: str, form: Form, locale: Locale) -> str | None:
    return time_form(form, datetime.time.fromisoformat(value), locale)


def _span(value: Mapping[str, str], name: str, form: Form, locale: Locale) -> str | None:
    first, last = (datetime.date.fromisoformat(value[key]) for key in ("from", "to"))
    return span_form(form, first, last, locale)


def _named(value: Any, name: str, form: Form, locale: Locale) -> str | None:  # noqa: ANN401
    return first_filled(form, (), {"name": _markup(_word(value, locale), locale)})


def _text(value: Any, name: str, form: Form, locale: Locale) -> str | None:  # noqa: ANN401
    """A text; with a form that is a table of words, the word for it, else what was typed."""
    markup = _markup(_word(value, locale), locale)
    if name in ("mode", "zone"):
        return form[0].get(value, markup) if isinstance(value, str) else markup
    return first_filled(form, (), {"text": markup})


def _symbol(value: str, name: str, form: Form, locale: Locale) -> str | None:
    return first_filled(form, (), {"symbol": escape(unbreakable(value)) or None})


def _person(value: Mapping[str, Any], name: str, form: Form, locale: Locale) -> str | None:
    words = {hole: _word(value.get(hole), locale) for hole in PERSON}
    markup = {hole: _markup(word, locale) for hole, word in words.items()}
    if markup["title"] is None:
        markup["title"] = _address(value, locale)
    if name == "address":
        return markup["title"]
    for alternative in form:
        variants = [value.get("gender") or "m", "m"]
        elided = holes(alternative.get("elided", ""))
        word = words.get(elided[0]) if elided else None
        if word is not None and elides(word[0], locale.euphony):
            variants.insert(0, "elided")
        out = first_filled((alternative,), variants, markup)
        if out is not None:
            return out
    return None


def _address(value: Mapping[str, Any], locale: Locale) -> str | None:
    """The usual form of address, by gender; None where that is not known."""
    (words, *_) = locale.forms["person"].get("address", ({},))
    return words.get(value.get("gender") or "")


def _members(value: Mapping[str, Any], name: str, form: Form, locale: Locale) -> str | None:
    listed = value["names"] if value.get("order") == "kept" else _sorted(value["names"], locale)
    words = [word for word in (_word(v, locale) for v in listed) if word is not None]
    names = [_markup(word, locale) or "" for word in words]
    text = joined(names, locale, sound=words[-1][0] if words else "")
    return first_filled(form, (), {"list": text or None})


def _sorted(names: Sequence[Any], locale: Locale) -> list[Any]:
    """The names in the order of the language, or of another whose order it follows."""
    like = locale.sort.like
    key = sort_key(locale)

    def place(name: Any) -> Any:  # noqa: ANN401 - JSON
        other = name.get(like) if like and isinstance(name, Mapping) else None
        word = _word(name, locale)
        return key(other or (word[0] if word else ""))

    return sorted(names, key=place)


def _link(fact: Fact, form: Form, locale: Locale) -> Rendered | None:
    address = link_address(fact, locale)
    markup = first_filled(form, (), {"address": escape(address) if address else None})
    return Rendered(_canonical(markup), locale.code) if markup else None


_TYPES: Mapping[str, Callable[[Any, str, Form, Locale], str | None]] = {
    "date": _date,
    "time": _time,
    "span": _span,
    "room": _named,
    "platform": _named,
    "body": _named,
    "person": _person,
    "symbol": _symbol,
    "members": _members,
    "text": _text,
}


def time_range(begins: str, ends: str | None, locale: Locale) -> str:
    """Hours of an item or a sitting as markup: 10:00-13:00; both are written HH:MM."""
    found = _form("meeting", "hours", locale)
    if found is None:
        return escape(begins)
    used, form = found
    start = datetime.time.fromisoformat(begins)
    end = datetime.time.fromisoformat(ends) if ends else None
    return first_filled(form, (), hours_values(start, end, used)) or escape(begins)
