"""Writes constraints.txt: one `name==version` line for every package that a run or a test installs.

Run it with Python 3.11, the oldest supported one: what installs there installs on newer ones too.
scripts/setup installs with these versions; pyproject.toml holds the allowed ranges.
"""

import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Newer ones break Python 3.11 (see pyproject.toml), and one version everywhere is easier to test.
HELD = ("PySide6-Essentials==6.11.3", "shiboken6==6.11.3")
HEADER = (
    "# Made by `make constraints`. Versions only: where packages come from is pip's business.\n"
)


def requirements() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]


def freeze(folder: Path) -> list[str]:
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    subprocess.run([*pip, "install", "--quiet", *HELD, *requirements()], check=True)
    listed = subprocess.run(
        [*pip, "freeze", "--all", "--exclude", "pip"], check=True, capture_output=True, text=True
    )
    return listed.stdout.split("\n")


def lines(frozen: list[str]) -> list[str]:
    found = []
    for line in filter(None, frozen):
        name, equal, version = line.partition("==")
        if not equal or not version.strip():
            sys.exit(
                f"constraints: pip printed {line!r}, not a name and a version; nothing written."
            )
        found.append(f"{name.lower().replace('_', '-')}=={version}")
    return sorted(found)


def main() -> None:
    if sys.version_info[:2] != (3, 11):
        sys.exit(f"constraints: run this with Python 3.11, not {sys.version.split()[0]}.")
    with tempfile.TemporaryDirectory() as folder:
        found = lines(freeze(Path(folder)))
    (ROOT / "constraints.txt").write_text(HEADER + "\n".join(found) + "\n", encoding="utf-8")
    print(f"constraints.txt: {len(found)} packages")


if __name__ == "__main__":
    main()
