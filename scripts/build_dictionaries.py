"""Builds resources/dictionaries: Hunspell's words of English, French and Spanish with licences.

English is American and British together: notices write "programme" and "organization". Needs npm,
and the texts of the Mozilla licences as Debian has them. The result is committed;
tests/spelling/test_dictionaries.py checks it.
"""

import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / "resources" / "dictionaries"
LICENCES = Path("/usr/share/common-licenses")
SOURCES = {
    "en": ("dictionary-en@4.0.0", "dictionary-en-gb@3.0.0"),
    "fr": ("dictionary-fr@3.0.0",),
    "es": ("dictionary-es@4.0.0",),
}
"""Language -> the packages whose words it has; all of one language share their rules."""
MOZILLA = {"fr": "MPL-2.0", "es": "MPL-1.1"}
"""The licence that is taken where its text is not in the package (Spanish: of three, this one)."""
ABOUT = """Dictionaries of Hunspell, for `editor/spelling`. Made by scripts/build_dictionaries.py;
the words and rules are unchanged, but for English, which joins two lists.

en  American and British words, from SCOWL: MIT and BSD, see LICENSE-en.txt
fr  "Classique", by Olivier R. and contributors: MPL 2.0, see LICENSE-fr.txt, MPL-2.0.txt
es  by Santiago Bosio and contributors: offered under GPL 3, LGPL 3 or MPL 1.1, and taken here
    under MPL 1.1, see LICENSE-es.txt, MPL-1.1.txt

*.words are words of meetings that those lack, gathered by the authors of Convoca.
Each list is its own source form, so that whoever has this folder has what the licences ask for.
"""


def fetch(package: str, folder: Path) -> Path:
    """Unpack a package and return where its files are."""
    folder.mkdir()
    command = ["npm", "pack", package, "--silent", "--pack-destination", str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=folder)
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"


def joined(folders: list[Path]) -> str:
    """Return the words of all lists once each, in order, after their count; one list as it is."""
    if len(folders) == 1:
        return (folders[0] / "index.dic").read_text(encoding="utf-8")
    words = {
        line
        for folder in folders
        for line in (folder / "index.dic").read_text(encoding="utf-8").splitlines()[1:]
        if line.strip()
    }
    return "\n".join([str(len(words)), *sorted(words), ""])


def rules(folders: list[Path]) -> str:
    """Return the affix rules that all lists must share, or their flags would differ."""
    (found,) = {(folder / "index.aff").read_text(encoding="utf-8") for folder in folders}
    return found


def licence(folders: list[Path]) -> str:
    """Return the licences of the packages, each without what the one before says already."""
    texts = dict.fromkeys((folder / "license").read_text(encoding="utf-8") for folder in folders)
    return "\n".join(texts)


def main() -> None:
    OUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        for lang, packages in SOURCES.items():
            folders = [fetch(name, Path(temporary) / name) for name in packages]
            (OUT / f"{lang}.aff").write_text(rules(folders), encoding="utf-8")
            (OUT / f"{lang}.dic").write_text(joined(folders), encoding="utf-8")
            (OUT / f"LICENSE-{lang}.txt").write_text(licence(folders), encoding="utf-8")
    for name in MOZILLA.values():
        shutil.copyfile(LICENCES / name, OUT / f"{name}.txt")
    (OUT / "LICENSE").write_text(ABOUT, encoding="utf-8")


if __name__ == "__main__":
    main()
