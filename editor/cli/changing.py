"""Subcommands that change a notice: set, add, move, remove. The same commands as the window's.

In place the file is locked while it is changed, and not overwritten if it changed meanwhile.
"""

import argparse
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from editor.cli.files import locked, save_as
from editor.cli.output import put, say
from editor.edit.commands import details, moving, places, placing, wording
from editor.edit.document import Document
from editor.edit.transaction import Refusal, Transaction
from editor.errors import EditRefused
from editor.model.fact import known_type
from editor.model.node import Json, new_ids
from editor.model.text import clean
from editor.model.tree import Tree
from editor.storage.notice_file import load, write_notice
from editor.storage.persist import write_or_raise

Edit = Callable[[Tree], Transaction | Refusal]

_TOP_LEVEL = "notice"
"""What stands for the id of the notice itself; no id is so short."""
_STRUCTURED = ("person", "members", "span")


def set_(arguments: argparse.Namespace) -> int:
    """Set a text or a detail."""
    by_text = (arguments.id, arguments.language, arguments.text)
    if arguments.fact and by_text == (None, None, None):
        name, value = arguments.fact
        _say_marked(value)
        return change(arguments, lambda tree: _set_fact(tree, name, value))
    if arguments.fact or None in by_text:
        raise _usage("set", "Give either --id, -l and --text together, or --fact ID VALUE alone.")
    node_id, language, text = by_text
    _say_marked(text)
    return change(arguments, lambda tree: wording.set_text(tree, node_id, language, text))


def _usage(command: str, why: str) -> EditRefused:
    return EditRefused("usage", why=why, command=f"convoca {command}")


def _set_fact(tree: Tree, name: str, words: str) -> Transaction | Refusal:
    type_ = _type_of(tree, name)
    if type_ is None:
        type_, colon, words = words.partition(":")
        if not colon:
            raise EditRefused("unknown-fact", id=name)
    return details.set_fact(tree, name, type_, _value(type_, words))


def _type_of(tree: Tree, name: str) -> str | None:
    """The type of a detail that the notice, its body or everybody knows."""
    stored = tree.root.family("fact").get(name)
    if stored:
        return str(stored["type"])
    known = known_type(name)
    if known:
        return known
    from editor.profiles.body import house_of

    fact = house_of(tree.root).facts(tree.root).get(name)
    return fact.type if fact else None


def _value(type_: str, words: str) -> Json:
    """What the words stand for: JSON where the type has parts or languages, else themselves."""
    if words and (type_ in _STRUCTURED or words.startswith("{")):
        try:
            return json.loads(words)
        except (ValueError, RecursionError) as error:
            why = str(error) if isinstance(error, ValueError) else "it is nested too deeply"
            raise EditRefused("bad-value", type=type_, why=why) from error
    return words or None


def add(arguments: argparse.Namespace) -> int:
    """Add an element and print its id."""
    if (arguments.text is None) != (arguments.language is None):
        raise _usage("add", "-l and --text go together.")
    texts = {} if arguments.text is None else {arguments.language: arguments.text}
    _say_marked(arguments.text or "")
    new_id = new_ids()

    def edit(tree: Tree) -> Transaction | Refusal:
        if arguments.after is not None:
            place = places.after(tree, arguments.after)
        else:
            place = places.inside(tree, _named(tree, arguments.inside))
        return placing.add(tree, arguments.kind, place, new_id, texts)

    return change(arguments, edit, say_id=True)


def move(arguments: argparse.Namespace) -> int:
    """Move an element."""

    def edit(tree: Tree) -> Transaction | Refusal:
        parent = _named(tree, arguments.to)
        place = places.landing(tree, arguments.id, parent, arguments.index)
        return moving.move(tree, arguments.id, place)

    return change(arguments, edit)


def remove(arguments: argparse.Namespace) -> int:
    """Remove an element."""
    return change(arguments, lambda tree: placing.delete(tree, arguments.id))


COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "set": set_,
    "add": add,
    "move": move,
    "remove": remove,
}


def _named(tree: Tree, node_id: str) -> str:
    return tree.root.id if node_id == _TOP_LEVEL else node_id


def _say_marked(words: str) -> None:
    """Say that characters which no notice can hold were replaced by a mark."""
    mark = "\ufffd"
    count = clean(words).count(mark) - words.count(mark)
    if count:
        say(f"{count} characters that no notice can hold are replaced by the mark {mark}.")


def change(arguments: argparse.Namespace, edit: Edit, *, say_id: bool = False) -> int:
    """Make an edit in place, or into the notice that `-o` names."""
    source, output = Path(arguments.file), arguments.output
    if output is None or _is_same(source, output):
        made = _in_place(source, edit)
    else:
        tree = load(source).tree
        made, tree = _edited(tree, edit)
        save_as(tree, Path(output), force=arguments.force)
    if made and say_id:
        put(f"{made.after.nodes[0]}\n")
    return 0


def _is_same(source: Path, output: str) -> bool:
    try:
        return os.path.samefile(source, output)
    except (OSError, ValueError):
        return False


def _in_place(path: Path, edit: Edit) -> Transaction | None:
    load(path)  # a file that is no notice is not locked
    with locked(path):
        loaded = load(path)
        made, tree = _edited(loaded.tree, edit)
        if made:
            write_or_raise(path, write_notice(tree), base_hash=loaded.hash)
    return made


def _edited(tree: Tree, edit: Edit) -> tuple[Transaction | None, Tree]:
    """What an edit made, and the tree after it; None if the notice says so already."""
    made = edit(tree)
    if not isinstance(made, Refusal):
        document = Document(tree)
        document.apply(made)
        return made, document.tree
    if made.code != "no-change":
        raise made.error()
    say(str(made.error()))  # a script that runs twice has done what it wanted
    return None, tree
