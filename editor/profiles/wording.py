"""What a house says in words of its own: by language, by the state and the type of a notice.

Used by the masthead, by the text of the elements (`layout/elements.py`) and for names of files.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from editor.model.node import Json, Node

if TYPE_CHECKING:
    from editor.locales.locale import Locale
    from editor.profiles.profile import Profile


def words_in(words: Json, locale: "Locale") -> tuple[str, str] | None:
    """Words of a profile or body and their language, one fallen back to if need be.

    None where there is nothing to say; one text without a language is for all of them.
    """
    if isinstance(words, str):
        return (words, locale.code) if words else None
    order = [*(known.code for known in locale.chain()), *words]
    return next(((words[lang], lang) for lang in order if words.get(lang)), None)


def state_of(root: Node, profile: "Profile") -> Mapping[str, str]:
    """What the state of a notice adds: `mark`, a phrase in its header if any, and `file`."""
    states: Mapping[str, Mapping[str, str]] = profile.values["states"]
    return states.get(root.fields.get("status", "draft"), {})


def phrase_for(key: str, document_type: str | None, profile: "Profile") -> str:
    """The phrase that a notice of a type prints for a key: `document-title` is its own title."""
    named: Mapping[str, str] = type_of(document_type, profile).get("phrases", {})
    return named.get(key, key)


def annotations_of(root: Node, profile: "Profile") -> str:
    """Where the annotations of a notice are printed: as its type says, else as its house does."""
    own = type_of(root.fields.get("document_type"), profile).get("annotations")
    found: str = own or profile.values.get("annotations", "inline")
    return found


def type_of(document_type: str | None, profile: "Profile") -> Mapping[str, Json]:
    """What a house says of a type of document; nothing of one that it does not know."""
    types: Mapping[str, Mapping[str, Json]] = profile.values["types"]
    return types.get(document_type or "", {})
