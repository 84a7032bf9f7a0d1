"""Both ends of the socket over which a second start hands its paths to the running process.

The receiver answers before it opens anything, and opens only once the sender has heard that: a
sender that has given up waiting opens by itself, and nothing is opened twice. Not loaded before
the first picture; what is tried first, and when not to try, is in `handover.py`.
"""

import json
import os
from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import asdict
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from editor.storage.persist import atomic_write, private_folder, remove
from editor.storage.process import this_process
from ui.handover import RECORD, Record, record_of

PATIENCE = 2000
"""Milliseconds that a sender waits for each answer before it opens by itself."""
_LIMIT = 1_000_000
"""Bytes of a message that are read."""
_HEARD, _GO = b"heard\n", b"go\n"


def deliver(name: str, paths: Sequence[Path], patience: int = PATIENCE) -> bool:
    """Hand paths to the process that listens to this socket; whether it has them."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(patience):
        return False
    socket.write(json.dumps([str(path) for path in paths]).encode() + b"\n")
    while not socket.canReadLine():
        if not socket.waitForReadyRead(patience):
            return False
    if bytes(socket.readLine().data()) != _HEARD:
        return False
    socket.write(_GO)
    sent = socket.waitForBytesWritten(patience)
    socket.disconnectFromServer()
    return sent


class Reception(QObject):
    """Takes the paths of later starts, as the one process of this user that does."""

    asked = Signal(list)
    """Paths that a later start was given; none if it was started without any."""

    def __init__(self, parent: QObject, folder: Path) -> None:
        super().__init__(parent)
        self._folder = folder
        self._record: Record | None = None
        self._waiting: dict[QLocalSocket, list[Path]] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)

    def begin(self) -> bool:
        """Listen, unless another process of this user does; whether this one does now."""
        other = record_of(self._folder)
        if other is not None and not other.gone():
            return False
        if other is not None:
            QLocalServer.removeServer(other.socket)
        record = Record(f"convoca-{os.urandom(12).hex()}", asdict(this_process()))
        if not self._server.listen(record.socket):
            return False
        try:
            private_folder(self._folder)
        except OSError:
            self._server.close()
            return False
        self._record = record
        return atomic_write(self._folder / RECORD, record.as_bytes(), private=True).written

    def end(self) -> None:
        """Take nothing any more."""
        self._server.close()
        if self._record is not None and record_of(self._folder) == self._record:
            remove(self._folder / RECORD)
        self._record = None

    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setParent(self)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(lambda socket=socket: self._left(socket))
            self._read(socket)

    def _left(self, socket: QLocalSocket) -> None:
        if socket in self._waiting:
            self._read(socket)
            self._waiting.pop(socket, None)
        socket.deleteLater()

    def _read(self, socket: QLocalSocket) -> None:
        while socket.canReadLine():
            line = bytes(socket.readLine().data())
            if socket in self._waiting:
                paths = self._waiting.pop(socket)
                if line == _GO:
                    # Not from here: opening may ask a question, and wait for its answer.
                    QTimer.singleShot(0, self, lambda paths=paths: self.asked.emit(paths))
                return
            found = _paths(line)
            if found is None or socket.state() != QLocalSocket.LocalSocketState.ConnectedState:
                socket.abort()
                return
            self._waiting[socket] = found
            socket.write(_HEARD)
            socket.flush()
        if socket.bytesAvailable() > _LIMIT:
            socket.abort()


def _paths(line: bytes) -> list[Path] | None:
    """The paths in a message, None if it is none of ours."""
    try:
        stored = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(stored, list) or not all(isinstance(path, str) for path in stored):
        return None
    return [Path(path) for path in stored]
