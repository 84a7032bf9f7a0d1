"""What is installed and shipped: the PySide6 that does not crash, pinned versions, the wheel."""

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONSTRAINT = re.compile(r"(?P<name>[a-z0-9-]+)==(?P<version>[0-9][a-z0-9.]*)\Z")
# Written in two parts: no file of ours names a registry or a folder of somebody's machine.
HOSTS = [
    ".".join(parts).encode()
    for parts in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com"))
]
HOME_FOLDERS = re.compile(rb"(?<![\w.])/(?:" + b"|".join([b"work", b"root", b"home"]) + rb")/\w")
LOCK_FILES = {
    "package-lock.json", "pdm.lock", "Pipfile.lock", "poetry.lock", "pylock.toml", "uv.lock",
    "yarn.lock",
}  # fmt: skip


def constraints() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    found = [CONSTRAINT.match(line) for line in lines if not line.startswith("#")]
    assert all(found), "a line of constraints.txt is not name==version"
    return {match["name"]: match["version"] for match in found if match}


def requirements() -> list[Requirement]:
    named = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]
    return [Requirement(text) for text in named]


def needed(requirement: Requirement, seen: set[str]) -> Iterator[str]:
    """Yield the normalized names of a requirement and of all that it brings along here."""
    name = canonicalize_name(requirement.name)
    if name in seen or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
        return
    seen.add(name)
    yield name
    for text in metadata.requires(name) or []:
        yield from needed(Requirement(text), seen)


def committed_files() -> list[Path]:
    """Return what git has or would take; skips outside a clone."""
    git = shutil.which("git")
    if git is None:
        pytest.skip("git is not installed, so nobody knows which files are committed")
    command = [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a clone of one's own, so nobody knows which files are committed")
    paths = [ROOT / name for name in listed.stdout.decode("utf-8").split("\0") if name]
    return [path for path in paths if path.is_file()]


def allows(version: str, python: str) -> bool:
    asked = [one for one in requirements() if one.name == "PySide6-Essentials"]
    fitting = [
        one for one in asked if one.marker and one.marker.evaluate({"python_version": python})
    ]
    assert len(fitting) == 1
    return fitting[0].specifier.contains(version)


def test_qt_calls_do_not_use_up_references_to_none() -> None:
    core = pytest.importorskip("PySide6.QtCore", exc_type=ImportError)
    before = sys.getrefcount(None)
    for _ in range(2_000):
        core.QObject().setObjectName("a")
    assert abs(sys.getrefcount(None) - before) < 1_000


@pytest.mark.parametrize(
    ("version", "python", "allowed"),
    [
        ("6.11.3", "3.11", True),
        ("6.12.0", "3.11", False),
        ("6.12.0", "3.12", True),
        ("6.7.3", "3.13", False),
    ],
)
def test_the_pyside_that_aborts_is_excluded(version: str, python: str, allowed: bool) -> None:
    assert allows(version, python) is allowed


def test_the_pyside_that_is_installed_and_pinned_is_allowed_everywhere() -> None:
    pinned = constraints()
    assert pinned["pyside6-essentials"] == pinned["shiboken6"] == "6.11.3"
    here = ".".join(map(str, sys.version_info[:2]))
    assert allows(metadata.version("PySide6-Essentials"), here)


def test_every_package_has_a_pinned_version() -> None:
    seen: set[str] = set()
    wanted = {name for requirement in requirements() for name in needed(requirement, seen)}
    assert len(wanted) > len(requirements()) // 2
    assert wanted - set(constraints()) == set()


def test_no_file_names_a_registry_or_a_folder_of_a_machine() -> None:
    files = committed_files()
    assert ROOT / "pyproject.toml" in files
    named = [
        path.relative_to(ROOT).as_posix()
        for path in files
        for content in [path.read_bytes()]
        if any(host in content for host in HOSTS) or HOME_FOLDERS.search(content)
    ]
    assert named == []


def test_no_file_records_download_addresses() -> None:
    assert [path for path in committed_files() if path.name in LOCK_FILES] == []


def test_the_wheel_holds_the_data_and_no_tests(tmp_path: Path) -> None:
    pytest.importorskip("setuptools", minversion="77")
    options = ["--no-deps", "--no-build-isolation", "--no-index", "--quiet"]
    copy = copy_of_sources(tmp_path / "copy")
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", *options, "-w", str(tmp_path), str(copy)],
        check=True,
        stdin=subprocess.DEVNULL,
        capture_output=True,
    )
    with zipfile.ZipFile(next(tmp_path.glob("convoca-*.whl"))) as wheel:
        names = set(wheel.namelist())
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {
        "convoca", "editor", "resources", "ui",
    }  # fmt: skip
    shipped = {name for name in names if name.partition("/")[0] in {"editor", "resources", "ui"}}
    assert shipped == sources_to_ship()


def sources_to_ship() -> set[str]:
    return {
        path.relative_to(ROOT).as_posix()
        for folder in ("editor", "resources", "ui")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def copy_of_sources(folder: Path) -> Path:
    """Copy what a wheel is made of: the build writes beside its sources."""
    for name in [*sources_to_ship(), "pyproject.toml", "README.md", "LICENSE"]:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes((ROOT / name).read_bytes())
    return folder
