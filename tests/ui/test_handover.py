"""One process per user: a second start hands its paths over, or opens by itself where it cannot."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from editor.model.tree import Tree
from editor.storage.notice_file import write_notice
from ui.desk import Desk
from ui.handover import RECORD, Record, handed_over, record_of
from ui.reception import Reception, deliver

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def reception(desk: Desk, data_folder: Path) -> Iterator[Reception]:
    """The first process: this one, with its desk."""
    made = Reception(desk, data_folder)
    made.asked.connect(desk.received)
    assert made.begin()
    yield made
    made.end()


def second_start(*words: str, data: Path, folder: Path) -> subprocess.Popen[bytes]:
    settings = {
        "QT_QPA_PLATFORM": "offscreen",
        "CONVOCA_DATA": str(data),
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, str(ROOT / "main.py"), *words]
    return subprocess.Popen(command, cwd=folder, env={**os.environ, **settings})


def saved(tree: Tree, path: Path) -> Path:
    path.write_bytes(write_notice(tree))
    return path


def ended(process: subprocess.Popen[bytes], qtbot: QtBot) -> int | None:
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
    return process.returncode


def test_a_second_start_hands_its_paths_over_and_ends(
    desk: Desk, reception: Reception, sample: Tree, data_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    one, two = (saved(sample, tmp_path / f"{name}.convoca") for name in ("one", "été 2"))
    process = second_start("one.convoca", str(two), data=data_folder, folder=tmp_path)
    assert ended(process, qtbot) == 0
    qtbot.waitUntil(lambda: len(desk.windows) == 2)
    assert [window.filing.keeping.path for window in desk.windows] == [one, two]


def test_a_start_without_a_name_shows_what_is_open(
    desk: Desk, reception: Reception, data_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = desk.new()
    assert window is not None
    window.showMinimized()
    with qtbot.waitSignal(reception.asked, timeout=30_000) as asked:
        process = second_start(data=data_folder, folder=tmp_path)
    assert asked.args == [[]]
    assert ended(process, qtbot) == 0
    assert desk.windows == [window]


def test_another_data_folder_is_another_user(
    reception: Reception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONVOCA_DATA", str(tmp_path / "other"))
    assert not handed_over([tmp_path / "notice.convoca"])
    other = Reception(reception, tmp_path / "other")
    assert other.begin()
    other.end()


def test_only_one_process_of_a_user_takes_paths_in(reception: Reception, data_folder: Path) -> None:
    other = Reception(reception, data_folder)
    assert not other.begin()
    other.end()
    assert record_of(data_folder) is not None


def test_a_process_that_was_killed_is_not_asked_and_makes_room(
    desk: Desk, data_folder: Path
) -> None:
    data_folder.mkdir()
    stale = Record("convoca-nobody", {"host": os.uname().nodename, "pid": 2**22 + 1})
    (data_folder / RECORD).write_bytes(stale.as_bytes())
    assert not handed_over([])
    made = Reception(desk, data_folder)
    assert made.begin()
    assert record_of(data_folder) not in (stale, None)
    made.end()
    assert not (data_folder / RECORD).exists()


@pytest.mark.parametrize("words", [b"", b"{", b"[]", b'{"socket": 1, "process": {}}',
                                   b'{"socket": "a", "process": {"x": 1}}'])  # fmt: skip
def test_a_broken_record_stops_nothing(desk: Desk, data_folder: Path, words: bytes) -> None:
    data_folder.mkdir()
    (data_folder / RECORD).write_bytes(words)
    assert not handed_over([])
    made = Reception(desk, data_folder)
    assert made.begin()
    made.end()


def test_a_sender_that_gave_up_waiting_opens_alone(
    desk: Desk, reception: Reception, data_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """The receiver hangs, as far as the sender can tell: both are in this thread."""
    asked: list[object] = []
    reception.asked.connect(asked.append)
    record = record_of(data_folder)
    assert record is not None
    start = time.monotonic()
    assert not deliver(record.socket, [tmp_path / "notice.convoca"], patience=50)
    assert time.monotonic() - start < 5
    qtbot.wait(200)
    assert asked == []
    assert desk.windows == []


def test_nobody_listening_is_no_reason_to_wait(tmp_path: Path) -> None:
    start = time.monotonic()
    assert not deliver("convoca-nobody", [tmp_path])
    assert time.monotonic() - start < 1


@pytest.mark.parametrize("message", [b"open sesame\n", b'{"a": 1}\n', b"[1]\n", b"x" * 2_000_000])
def test_what_is_no_message_of_ours_is_hung_up_on(
    reception: Reception, data_folder: Path, message: bytes, qtbot: QtBot
) -> None:
    record = record_of(data_folder)
    assert record is not None
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.disconnected):
        socket.connectToServer(record.socket)
        socket.write(message)
    with qtbot.assertNotEmitted(reception.asked, wait=50):
        pass


def test_the_socket_is_for_this_account_alone(reception: Reception) -> None:
    server = reception._server
    assert server.socketOptions() == QLocalServer.SocketOption.UserAccessOption
    if os.name == "posix":
        assert os.stat(server.fullServerName()).st_mode & 0o077 == 0


def test_two_real_starts_are_one_process(
    sample: Tree, data_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = saved(sample, tmp_path / "notice.convoca")
    first = second_start(str(path), data=data_folder, folder=tmp_path)
    try:
        qtbot.waitUntil(lambda: record_of(data_folder) is not None, timeout=60_000)
        assert ended(second_start("notice.convoca", data=data_folder, folder=tmp_path), qtbot) == 0
        assert first.poll() is None
    finally:
        first.kill()
        first.wait()
