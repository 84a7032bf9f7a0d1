"""What is not structure or text: fields of any element, numbers, the languages of the notice.

Details (facts) are in `details.py`, kinds in `kinds.py`, fixed phrases in `phrases.py`.
"""

from editor.edit.commands.command import command
from editor.edit.commands.kinds import change_kind
from editor.edit.commands.phrases import set_phrase
from editor.edit.commands.places import Ids
from editor.edit.commands.values import check_language, check_value, is_language, languages
from editor.edit.steps import SetField
from editor.edit.transaction import Refusal, Selection, Transaction
from editor.errors import EditRefused
from editor.model.node import Json, Node
from editor.model.schema import KINDS, MAX_START, field_fault, item_level
from editor.model.tree import Tree


def set_field(tree: Tree, node_id: str, path: str, value: Json) -> Transaction | Refusal:
    """Set a field by its path; None, an empty text and an empty list take it away.

    Fields with rules of their own (kind, phrase, start, unnumbered) go by their own commands.
    """
    if node_id == tree.root.id:
        return _plain_field(tree, node_id, path, value)
    match path:
        case "kind":
            return change_kind(tree, node_id, str(value))
        case "phrase":
            return set_phrase(tree, node_id, value)
        case "start":
            return set_start(tree, node_id, value)
        case "unnumbered":
            return unnumber(tree, node_id, on=bool(value))
        case _:
            return _plain_field(tree, node_id, path, value)


@command
def _plain_field(tree: Tree, node_id: str, path: str, value: Json) -> Transaction:
    node = tree.node(node_id)
    new = check_value(node, path, value)
    if path == "of" and new is not None and (new not in tree or tree.node(new).kind != "item"):
        raise EditRefused("bad-field", value=new, path=path, why="no agenda item has this id")
    return _field(node, path, new, "field", {"kind": node.kind, "path": path})


def _field(node: Node, path: str, value: Json, label: str, params: dict[str, Json]) -> Transaction:
    old = node.fields.get(path)
    if old == value and type(old) is type(value):
        raise EditRefused("no-change")
    here = Selection((node.id,))
    return Transaction(label, (SetField(node.id, path, old, value),), params, here, here)


@command
def set_audience(tree: Tree, ids: Ids, *, members: bool) -> Transaction:
    """Keep elements for members, or give them to all."""
    new = "members" if members else None
    nodes = [tree.node(node_id) for node_id in ([ids] if isinstance(ids, str) else ids)]
    if any(node.id == tree.root.id for node in nodes):
        raise EditRefused("root-fixed")
    steps = tuple(
        SetField(node.id, "audience", node.fields.get("audience"), new)
        for node in nodes
        if node.fields.get("audience") != new
    )
    if not steps:
        raise EditRefused("no-change" if nodes else "no-selection")
    here = Selection(tuple(node.id for node in nodes))
    return Transaction("audience", steps, {}, here, here)


@command
def unnumber(tree: Tree, node_id: str, *, on: bool) -> Transaction:
    """Take the number of an element away, or give it back."""
    node = tree.node(node_id)
    if on and not KINDS[node.kind].numbered:
        raise EditRefused("not-numbered", kind=node.kind)
    label = "unnumber" if on else "number"
    return _field(node, "unnumbered", True if on else None, label, {"kind": node.kind})


@command
def set_marker(tree: Tree, node_id: str, lang: str, marker: str | None) -> Transaction:
    """Print a marker that is not counted before an element in one language; None takes it away.

    A marker that all languages shared stays in the others.
    """
    node = tree.node(node_id)
    old = node.fields.get("typed_label")
    shared = isinstance(old, str)
    markers = dict.fromkeys(languages(tree), old) if shared else dict(old or {})
    if (marker or None) == markers.get(lang):
        raise EditRefused("no-change")
    markers[lang] = marker
    left = {code: said for code, said in markers.items() if said}
    new = check_value(node, "typed_label", left or None)
    params = {"kind": node.kind, "path": "typed_label"}
    return _field(node, "typed_label", new, "field", params)


@command
def set_start(tree: Tree, node_id: str, number: int | None) -> Transaction:
    """Let a level-1 item start at a number; None lets it count on, on any element."""
    path = tree.path(node_id)
    node = path[-1]
    if number is not None:
        if node.kind != "item" or item_level(path[:-1]):
            raise EditRefused("not-start")
        if field_fault(node, "start", number):
            raise EditRefused("bad-start", limit=MAX_START)
    return _field(node, "start", number, "start", {"kind": node.kind, "number": number})


@command
def add_language(tree: Tree, lang: str) -> Transaction:
    """Give the notice one more language; texts it had in it before show again."""
    known = languages(tree)
    if not is_language(lang):
        why = "a language is written like fr or zh-Hans"
        raise EditRefused("bad-field", value=lang, path="languages", why=why)
    if lang in known:
        raise EditRefused("no-change")
    return _field(tree.root, "languages", [*known, lang], "add-language", {"lang": lang})


@command
def remove_language(tree: Tree, lang: str) -> Transaction:
    """Take a language from the list; its texts stay in the file and return with the language."""
    check_language(tree, lang)
    left = [other for other in languages(tree) if other != lang]
    if not left:
        raise EditRefused("last-language")
    return _field(tree.root, "languages", left, "remove-language", {"lang": lang})


@command
def learn_word(tree: Tree, word: str) -> Transaction:
    """Make a word known to the spelling of this notice, in all its languages."""
    known: list[str] = tree.root.fields.get("words", [])
    word = word.strip()
    if not word or word.casefold() in map(str.casefold, known):
        raise EditRefused("no-change")
    words = check_value(tree.root, "words", sorted([*known, word], key=str.casefold))
    return _field(tree.root, "words", words, "learn-word", {"word": word})


@command
def forget_word(tree: Tree, word: str) -> Transaction:
    """Take such a word back: the spelling of this notice asks its dictionaries again."""
    known: list[str] = tree.root.fields.get("words", [])
    left = [other for other in known if other != word]
    return _field(tree.root, "words", left or None, "forget-word", {"word": word})
