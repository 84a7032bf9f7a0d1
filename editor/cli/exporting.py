"""The subcommand export."""

import argparse
import datetime
import os
from pathlib import Path

from editor.cli.output import put
from editor.errors import EditRefused, NotWritten
from editor.layout.compose import working_source
from editor.model.tree import Tree
from editor.profiles.body import House, house_of
from editor.storage.notice_file import load
from editor.workflow.export import (
    COMBINED,
    Wish,
    check_languages,
    combined_name,
    exports,
    file_name,
)


def export_files(arguments: argparse.Namespace) -> int:
    """Write the documents of a notice and print the path of each as soon as it stands there."""
    if arguments.combined and (arguments.working_copy or arguments.format != "docx"):
        why = "A combined document is a Word file, and no working copy."
        raise EditRefused("usage", why=why, command="convoca export")
    tree = load(Path(arguments.file)).tree
    house = house_of(tree.root)
    wish = Wish(
        _languages(arguments, tree),
        arguments.format,
        ids=arguments.working_copy,
        public=arguments.audience == "public",
        stamp=arguments.incomplete == "stamp",
        combined=arguments.combined,
    )
    check_languages(tree, wish.languages)
    targets = _targets(arguments, tree, house, wish)
    for written in exports(tree, house, wish, targets, force=arguments.force):
        put(f"{written}\n")
    return 0


def _languages(arguments: argparse.Namespace, tree: Tree) -> tuple[str, ...]:
    languages: list[str] = tree.root.fields.get("languages", [])
    if (arguments.all or (arguments.combined and not arguments.language)) and languages:
        return tuple(languages)
    if arguments.language:
        return tuple(dict.fromkeys(arguments.language))
    source = working_source(tree.root.fields, tree.root)
    first = source or next(iter([*tree.root.fields.get("original", []), *languages]), None)
    if first is None:
        why = "The notice names no language: say which with -l."
        raise EditRefused("usage", why=why, command="convoca export")
    return (first,)


def _targets(
    arguments: argparse.Namespace, tree: Tree, house: House, wish: Wish
) -> dict[str, Path]:
    """Where every file goes: a folder takes the names of the house."""
    notice = Path(arguments.file)
    output: str | None = arguments.output
    place = notice.parent if output is None else Path(output)
    # os.path is silent about impossible names, which Path is not: writing then says what is wrong.
    if not os.path.isdir(place):
        if len(wish.files) == 1 and output is not None and not output.endswith(("/", os.sep)):
            return {wish.files[0]: place}
        raise NotWritten("no-folder", path=place)
    today = datetime.datetime.now().astimezone().date()
    if wish.combined:
        return {COMBINED: place / combined_name(tree, house, wish, notice.stem, today)}
    return {
        lang: place / file_name(tree, house, house.profile.locale(lang), wish, notice.stem, today)
        for lang in wish.languages
    }
