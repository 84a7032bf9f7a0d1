"""Builds what is made out of data files: their twins, the Word templates, what the samples carry.

`make resources` runs it, after a change of a language, a profile, a body or
`editor/word/template.py`; a test says when it is due.
"""

from pathlib import Path

from editor.locales.toml import twin_of, twin_path
from editor.model.tree import Tree
from editor.profiles.body import carried, load_house
from editor.profiles.load import known
from editor.storage.notice_file import load, write_notice
from editor.word.template import build_template

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def build_twins() -> None:
    """The JSON twin of every data file."""
    for folder in ("locales", "profiles", "bodies"):
        for path in (RESOURCES / folder).glob("*.toml"):
            twin_path(path).write_text(twin_of(path, path.name), encoding="utf-8")


def build_templates() -> None:
    """One template per profile and language."""
    for name in known("profiles"):
        profile = load_house(name).profile
        for lang in profile.languages:
            path = RESOURCES / "templates" / f"{name}-{lang}.docx"
            path.write_bytes(build_template(profile, profile.locale(lang)))


def refresh_samples() -> None:
    """Give every sample the present values of its profile and body."""
    for path in sorted((RESOURCES / "samples").glob("*.convoca")):
        root = load(path).tree.root
        house = load_house(root.fields["profile"], root.fields.get("body"))
        path.write_bytes(write_notice(Tree(root.with_field("carried", carried(house)))))


if __name__ == "__main__":
    build_twins()
    build_templates()
    refresh_samples()
