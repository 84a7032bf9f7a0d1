"""Nothing leaves with a file but what is printed: a unique word in every place that must stay."""

import getpass
import os
import random
import secrets
import socket
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from editor.layout.compose import Options
from editor.model.node import Json, Node
from editor.model.schema import KINDS as NODE_KINDS
from editor.model.tree import Tree
from editor.output.md import write_md
from editor.output.txt import write_txt
from editor.profiles.body import house_of
from tests.counts import count, fresh_seed
from tests.word.checks import parts_of
from tests.word.exports import KINDS, docx_of, page_of, random_tree

_LANG = "fr"


class Canaries:
    """Unique words by the place they were put in."""

    def __init__(self) -> None:
        self.words: dict[str, str] = {}

    def __call__(self, place: str) -> str:
        return self.words.setdefault(f"{place} {len(self.words)}", f"canary{secrets.token_hex(8)}")

    def found(self, parts: Mapping[str, bytes]) -> list[str]:
        """Where which of them turned up."""
        return [
            f"{place} in {name}"
            for name, data in parts.items()
            for place, word in self.words.items()
            if word.encode() in data or word.encode() in name.encode()
        ]


def _with_canaries(node: Node, new: Canaries, *, public: bool) -> Node:
    fields: dict[str, Json] = dict(node.fields)
    answer = {"author": new("who answers"), "text": new("answer")}
    comment = {"author": new("author"), "text": new("comment"), "done": False, "replies": [answer]}
    fields["comment/c1"] = comment
    fields["comment/c2"] = {"kind": "query", "lang": _LANG, "text": new("query")}
    fields["ignore/typed-label/fr"] = new("ignored problem")
    fields["state/fr"] = {"level": "revised", "of": new("original then"), "text": new("text then")}
    fields["conflict/en"] = {"base": new("base"), "ours": new("ours"), "theirs": new("theirs")}
    fields["unknown"] = {new("unknown key"): new("unknown value")}
    texts = dict(node.texts)
    for lang in ("en", "es"):
        if lang in texts:
            texts[lang] = f"{new(f'text in {lang}')} {{^n|{new('its footnote')}}}"
    if public and fields.get("audience") == "members" and NODE_KINDS[node.kind].text:
        texts[_LANG] = new("for members only")
    below = tuple(_with_canaries(child, new, public=public) for child in node.children)
    return Node(node.id, node.kind, fields, texts, below)


def _notice(rnd: random.Random, new: Canaries, *, public: bool) -> Tree:
    """A random notice with a canary wherever nothing may get out."""
    tree = random_tree(rnd, 60)
    fields = dict(tree.root.fields)
    old = {"id": tree.root.id, "kind": "notice", "texts": {"fr": new("old text")}}
    fields["version/v1"] = {"name": new("version"), "date": "2026-11-28", "nodes": [old]}
    fields["fact/unused"] = {"type": "text", "value": new("a detail that no text uses")}
    fields["fact/link.9"] = {"type": "link", "value": f"https://{new('unused link')}.example"}
    fields["agenda_item"] = new("field that is not printed")
    fields["words"] = [new("word for the spelling")]
    for lang in ("en", "es"):
        local = {"type": "text", "value": {"fr": "mot", lang: new(f"detail in {lang}")}}
        fields[f"fact/local.{lang}"] = local
    if public:
        secret = {"type": "text", "value": new("detail for members"), "audience": "members"}
        fields["fact/secret"] = secret
    first = Node("aaaaaaaaaa", "text", {}, {_LANG: "{local.en:text} {local.es:text}"})
    root = Node(tree.root.id, "notice", fields, {}, (first, *tree.root.children))
    return Tree(_with_canaries(root, new, public=public))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "stamped"])
def test_no_private_word_is_in_any_part(kind: str) -> None:
    options, ids = KINDS[kind]
    seed = fresh_seed()
    for number in range(max(2, count(40))):
        new = Canaries()
        tree = _notice(random.Random(f"{seed} {kind} {number}"), new, public=options.public)
        assert len(new.words) > 200
        parts = parts_of(docx_of(tree, _LANG, options, ids=ids))
        assert new.found(parts) == [], number


def test_a_public_file_has_no_trace_of_what_is_for_members() -> None:
    new = Canaries()
    secret = {
        "code": {"type": "text", "value": new("code"), "audience": "members"},
        "way": {"type": "link", "value": f"https://{new('link')}.example", "audience": "members"},
    }
    inside = Node(
        "cccccccccc", "text", {}, {"fr": f"{new('text')}{{^n|{new('note')}}} {{code:text}}"}
    )
    children = (
        Node("bbbbbbbbbb", "annex", {"audience": "members"}, {"fr": new("annex")}, (inside,)),
        Node("dddddddddd", "text", {}, {"fr": "[ici](way)"}),
    )
    fields = {"languages": ["fr"], **{f"fact/{name}": fact for name, fact in secret.items()}}
    tree = Tree(Node("noticeroot", "notice", fields, {}, children))
    everything = parts_of(docx_of(tree, "fr"))
    assert len(new.found(everything)) == len(new.words), "each is in the file for members"
    public = Options(public=True)
    page, profile = page_of(tree, "fr", public), house_of(tree.root).profile
    assert new.found(parts_of(docx_of(tree, "fr", public))) == []
    assert (
        new.found({"md": write_md(page, profile).encode(), "txt": write_txt(page).encode()}) == []
    )


def _names() -> dict[str, str]:
    """Names of this machine and its user; very short ones could stand in any file by chance."""
    sources: Mapping[str, Callable[[], str]] = {
        "user": getpass.getuser,
        "host": socket.gethostname,
        "home": lambda: str(Path.home()),
        "folder": lambda: str(Path.cwd()),
        "temporary folder": lambda: os.environ.get("TMPDIR", "/tmp"),
    }
    found = {}
    for name, source in sources.items():
        try:
            found[name] = source()
        except (KeyError, OSError, RuntimeError):  # no such name here
            continue
    return {name: word for name, word in found.items() if len(word) > 4}


def test_no_name_of_the_machine_or_its_user_is_in_any_part(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for variable in ("USER", "LOGNAME", "USERNAME", "NAME", "HOSTNAME", "COMPUTERNAME"):
        monkeypatch.setenv(variable, "canaryuser7f3a9c")
    names = {**_names(), "environment": "canaryuser7f3a9c"}
    for options, ids in KINDS.values():
        parts = parts_of(docx_of(random_tree(random.Random(5), 60), _LANG, options, ids=ids))
        for name, data in parts.items():
            found = [what for what, word in names.items() if word.encode() in data]
            assert not found, (name, found)
