"""Words that a notice knows by itself: those of its details, its house, its body, its own list."""

from collections.abc import Collection, Iterator

from editor.locales.locale import Locale
from editor.model.node import Json
from editor.model.tree import Tree
from editor.profiles.body import House
from editor.spelling.words import bare, tokens


def known_words(tree: Tree, house: House, locale: Locale, own: Collection[str]) -> frozenset[str]:
    """The keys (`words.Word.key`) of all words known in a language; `own` are those of the user."""
    root, lang = tree.root, locale.code
    sources: list[Json] = [
        *(value for path, value in root.fields.items() if path.startswith("fact/")),
        root.fields.get("words", []),
        list(own),
        house.profile.values,
        house.body.values if house.body else {},
        dict(locale.phrases),
        list(locale.reading.private),
        list(locale.names.languages.values()),
    ]
    return frozenset(
        bare(word, lang)[1].casefold()
        for chars in _strings(sources, lang, frozenset(house.profile.languages))
        for word, _, _ in tokens(chars)
    )


def _strings(value: Json, lang: str, languages: frozenset[str]) -> Iterator[str]:
    """Every text in a value, without what is said in other languages."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _strings(part, lang, languages)
    elif isinstance(value, dict):
        for key, part in value.items():
            if key == lang or key not in languages:
                yield from _strings(part, lang, languages)
