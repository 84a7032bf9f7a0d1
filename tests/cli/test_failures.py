"""What goes wrong outside: full and read-only disks, closed pipes, Ctrl+C, an error of our own."""

import errno
import os
import resource
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from editor.cli import reading
from tests.cli.calls import ROOT, SAMPLE, convoca, process, refused, tree_in
from tests.storage.faults import Fault

SET = ("--fact", "issue.date", "2023-03-04")
CANARY = "CANARY-8317"


def writes(path: object, flags: int = 0, *_: object, **__: object) -> bool:
    """Whether a call of os.open makes a file other than a lock."""
    return bool(flags & os.O_CREAT) and ".~lock" not in str(path)


@pytest.mark.parametrize(
    ("fault", "parts"),
    [
        (Fault("write", errno.ENOSPC), ("disk is full", "free", "needed", "Make room")),
        (Fault("write", errno.EDQUOT), ("quota", "untouched")),
        (Fault("fsync", errno.EIO), ("fault", "untouched")),
        (Fault("open", errno.EROFS, only=writes), ("read-only", "Save elsewhere")),
        (Fault("open", errno.EACCES, only=writes), ("not allowed", "Save elsewhere")),
        (Fault("replace", errno.EBUSY), ("Close the program that uses it", "untouched")),
    ],
    ids=lambda value: f"{value.name}-{value.number}" if isinstance(value, Fault) else "",
)
def test_what_the_disk_refuses_leaves_the_old_file_as_it_was(
    sample: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault, parts: tuple[str, ...]
) -> None:
    target = sample.with_name("avis.docx")
    assert convoca("export", sample, "-l", "fr", "-o", target).lines() == [str(target)]
    old = {path: path.read_bytes() for path in (sample, target)}
    fault.once = False
    if fault.name == "write":  # the lock is written first, and is worth no error
        fault.only = lambda fd, data: len(data) > 1000
    fault.install(monkeypatch)
    for words in (["set", sample, *SET], ["export", sample, "-l", "fr", "-o", target]):
        fired = fault.fired
        ran = convoca(*words)
        assert fault.fired > fired
        refused(ran, 4, sample if words[0] == "set" else target, "could not be written", *parts)
    monkeypatch.undo()
    assert {path: path.read_bytes() for path in old} == old
    assert sorted(path.name for path in sample.parent.iterdir()) == ["avis.docx", sample.name]


def test_a_file_larger_than_the_system_allows_leaves_the_old_one(sample: Path) -> None:
    before = sample.read_bytes()
    command = [sys.executable, str(ROOT / "main.py"), "set", str(sample), *SET]
    done = subprocess.run(
        command,
        cwd=ROOT,
        capture_output=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000)),
    )
    assert done.returncode == 4
    assert b"could not be written: File too large" in done.stderr
    assert b"Traceback" not in done.stderr
    assert sample.read_bytes() == before
    assert [path.name for path in sample.parent.iterdir()] == [sample.name]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_read_only_folder_is_named(sample: Path) -> None:
    folder = sample.parent / "closed"
    folder.mkdir()
    folder.chmod(0o500)
    ran = convoca("export", sample, "-l", "fr", "-o", folder)
    refused(ran, 4, folder, "not allowed", "Nothing was changed")
    folder.chmod(0o700)
    assert list(folder.iterdir()) == []


def test_a_write_protected_file_stays(sample: Path) -> None:
    sample.chmod(0o444)
    before = sample.read_bytes()
    refused(convoca("set", sample, *SET), 4, sample, "write-protected", "Nothing was changed")
    assert sample.read_bytes() == before


@pytest.mark.parametrize("command", ["set", "new", "export"])
def test_a_folder_is_no_target(sample: Path, command: str) -> None:
    words: dict[str, list[object]] = {
        "set": ["set", sample, *SET],
        "new": ["new", "--body", "wto-msme"],
        "export": ["export", sample, "-l", "fr"],
    }
    target = folder = sample.parent / "folder"
    folder.mkdir()
    if command == "export":  # into a folder, where a folder has the name of the document
        (name,) = convoca(*words[command], "-o", folder).lines()
        target = Path(name)
        target.unlink()
        target.mkdir()
    for more in ([], ["--force"]):
        ran = convoca(*words[command], "-o", folder, *more)
        refused(ran, 4, target, "is a folder", "Nothing was written")


@pytest.mark.parametrize("name", ["missing/x.convoca", "sample.convoca/x.convoca"])
def test_a_folder_that_is_missing_is_named(sample: Path, name: str) -> None:
    target = sample.parent / name
    ran = convoca("set", sample, *SET, "-o", target)
    refused(ran, 4, f"The folder {target.parent} does not exist", "Nothing was written", "Create")


def test_a_name_that_is_too_long_is_a_sentence_too(sample: Path) -> None:
    target = sample.with_name("x" * 300)
    for words in (["set", sample, *SET], ["export", sample, "-l", "fr"]):
        refused(convoca(*words, "-o", target), 4, "the name is too long", "shorter")


def test_what_was_written_before_a_failure_is_printed(
    sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Fault("replace", errno.ENOSPC, at=1).install(monkeypatch)
    ran = convoca("export", sample, "--all")
    assert ran.code == 4
    assert "_F.docx could not be written: the disk is full" in ran.err
    assert [Path(line).name[-7:] for line in ran.out.splitlines()] == ["_E.docx"]
    assert [path.name[-7:] for path in sample.parent.glob("*.docx")] == ["_E.docx"]


def test_ctrl_c_ends_with_130_and_a_sentence(sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = sample.read_bytes()

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    refused(convoca("set", sample, *SET), 130, "Interrupted", "complete")
    assert sample.read_bytes() == before


def test_ctrl_c_in_a_process_ends_it_with_130() -> None:
    # a process in the background, as these tests may be, ignores the signal, and so do its children
    code = """
import signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)
import editor.cli.reading
from editor.cli import main
def load(_):
    print("on", flush=True)
    for _ in range(600):
        time.sleep(0.1)  # a signal that comes just before a sleep is seen only after it
editor.cli.reading.load = load
sys.exit(main(["show", "x.convoca", "-l", "fr"]))
"""
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == b"on\n"
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=30)
    assert running.returncode == 130
    assert err == b"convoca: Interrupted. Files already written are complete.\n"


def test_an_error_of_our_own_gives_a_report_without_any_text(
    sample: Path, monkeypatch: pytest.MonkeyPatch, desk: Path
) -> None:
    def broken(*_: object) -> None:
        raise ValueError(f"{CANARY} in {sample}")

    monkeypatch.setattr(reading, "house_of", broken)
    monkeypatch.setattr("tempfile.tempdir", str(desk))
    path = desk / f"{CANARY}.convoca"
    path.write_bytes(sample.read_bytes().replace(b"ADOPTION", CANARY.encode()))
    ran = convoca("show", path, "-l", "fr")
    refused(ran, 5, "error of its own", "Nothing more was done", "report", desk)
    assert CANARY not in ran.err
    (report,) = desk.glob("convoca-report-*/report.txt")
    assert str(report) in ran.err
    text = report.read_text(encoding="utf-8")
    assert "ValueError in Convoca 0.1.0" in text
    assert "reading.py:" in text
    assert CANARY not in text
    assert str(desk) not in text
    assert stat.S_IMODE(report.stat().st_mode) == 0o600


def test_a_report_that_cannot_be_written_is_no_second_error(
    sample: Path, monkeypatch: pytest.MonkeyPatch, desk: Path
) -> None:
    monkeypatch.setattr(reading, "house_of", lambda _: 1 // 0)
    monkeypatch.setattr("tempfile.tempdir", str(desk / "missing"))
    ran = convoca("show", sample, "-l", "fr")
    assert ran.code == 5
    assert "no file (ZeroDivisionError in Convoca" in ran.err


def shell(script: str) -> subprocess.CompletedProcess[bytes]:
    """Run a line of shell with `$C` the command line and `$F` the sample."""
    env = {**os.environ, "C": f"{sys.executable} {ROOT / 'main.py'}", "F": str(SAMPLE)}
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", script], env=env, capture_output=True, check=False
    )


@pytest.mark.parametrize(
    "command", ["show $F -l fr", "show $F -l fr --json", "facts $F", "--help", "export --help"]
)
def test_a_reader_that_goes_away_is_no_error(command: str) -> None:
    done = shell(f"$C {command} | head -c 1 | wc -c")
    assert (done.returncode, done.stderr) == (0, b"")
    gone = shell(f"$C {command} | true")
    assert (gone.returncode, gone.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize("command", ["show $F -l fr", "facts $F", "--help", "show --help"])
def test_results_that_cannot_be_printed_are_a_sentence(command: str) -> None:
    done = shell(f"$C {command} > /dev/full")
    assert done.returncode == 4
    assert done.stderr.startswith(b"convoca: The result could not be printed: no space left")
    assert done.stderr.count(b"\n") == 1


def test_closed_streams_are_no_error() -> None:
    assert shell("$C show $F -l fr >&-").returncode == 0
    assert shell("$C show missing -l fr 2>&-").returncode == 3
    assert shell("$C show missing -l fr 2> /dev/full").returncode == 3


def test_nothing_is_said_in_the_language_of_the_machine(sample: Path) -> None:
    ran = process("show", sample, "-l", "de", LANG="fr_FR.UTF-8", LC_ALL="C")
    refused(ran, 2, "'de' is not a language of this notice")
    assert tree_in(sample)
