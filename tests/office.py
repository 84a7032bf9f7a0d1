"""LibreOffice as a witness: what it prints as labels, how many pages it makes, what it saves.

`Office` keeps one soffice with a profile of its own and asks it through `office_worker.py`, which
runs in the system's Python because `uno` is nowhere else.
"""

import contextlib
import functools
import json
import os
import queue
import shutil
import signal
import subprocess
import tempfile
import threading
from pathlib import Path
from typing import Any, NoReturn, Self

_WORKER = Path(__file__).with_name("office_worker.py")
_SYSTEM_PYTHON = "/usr/bin/python3"
_START_SECONDS = 60.0
_PDF_FILTER = "writer_pdf_Export"


class OfficeError(Exception):
    """LibreOffice did not start, did not answer in time, or refused a document."""


class Office:
    """One running LibreOffice, as a context manager; not for use by two threads at once.

    `fontconfig` is a fontconfig file that decides alone which fonts it sees (None: the machine's).
    After a time-out or the end of the process every further request fails at once.
    """

    def __init__(self, fontconfig: Path | None = None, seconds: float = 60.0) -> None:
        self._fontconfig = fontconfig
        self._seconds = seconds
        self._answers: queue.Queue[str] = queue.Queue()
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._process: subprocess.Popen[str] | None = None

    @staticmethod
    def available() -> str | None:
        """Return why LibreOffice cannot be used here, or None if it can."""
        return _missing()

    def __enter__(self) -> Self:
        reason = _missing()
        if reason:
            raise OfficeError(reason)
        self._folder = tempfile.TemporaryDirectory(prefix="office-", ignore_cleanup_errors=True)
        try:
            self._launch(Path(self._folder.name))
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(self, *_error: object) -> None:
        self._stop()

    def labels(self, path: Path) -> list[tuple[str, str]]:
        """Return (label as printed, text) of every body paragraph outside tables, in order."""
        return [(label, text) for label, text in self._ask("labels", path)]

    def page_count(self, path: Path) -> int:
        """Return the number of pages of the laid-out document."""
        return int(self._ask("page_count", path))

    def to_pdf(self, path: Path, out: Path) -> None:
        """Write `path` as a PDF to `out`."""
        self.convert(path, out, _PDF_FILTER)

    def convert(self, path: Path, out: Path, filter_name: str) -> None:
        """Save `path` as `out` by a LibreOffice filter, such as "MS Word 2007 XML"."""
        self._ask("store", path, out=str(out.absolute()), filter=filter_name)

    def _launch(self, folder: Path) -> None:
        soffice = shutil.which("soffice") or "soffice"
        settings = [soffice, str(folder / "profile"), folder.name, str(_START_SECONDS)]
        with (folder / "errors").open("wb") as errors:
            self._process = subprocess.Popen(
                [_SYSTEM_PYTHON, str(_WORKER), *settings],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env=self._environment(folder),
                encoding="utf-8",
                start_new_session=True,
            )
        threading.Thread(target=_collect, args=(self._process, self._answers), daemon=True).start()
        self._receive("start", _START_SECONDS + 5)

    def _environment(self, folder: Path) -> dict[str, str]:
        kept = {key: os.environ[key] for key in ("PATH", "TMPDIR", "LANG") if key in os.environ}
        home = {"HOME": str(folder), "SAL_USE_VCLPLUGIN": "svp"}
        fonts = {"FONTCONFIG_FILE": str(self._fontconfig)} if self._fontconfig else {}
        return kept | home | fonts

    def _ask(self, action: str, path: Path, **more: str) -> Any:
        if self._process is None or self._process.stdin is None:
            raise OfficeError("LibreOffice is not running")
        request = {"do": action, "path": str(path.absolute())} | more
        try:
            self._process.stdin.write(json.dumps(request) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            self._fail(f"{action} {path.name}: LibreOffice has ended")
        return self._receive(f"{action} {path.name}", self._seconds)

    def _receive(self, what: str, seconds: float) -> Any:
        try:
            line = self._answers.get(timeout=seconds)
        except queue.Empty:
            self._fail(f"{what}: no answer within {seconds:g} s")
        if not line:
            self._fail(f"{what}: LibreOffice has ended")
        answer = json.loads(line)
        if "error" in answer:
            raise OfficeError(f"{what}: {answer['error']}")
        return answer["result"]

    def _fail(self, message: str) -> NoReturn:
        errors = Path(self._folder.name, "errors") if self._folder else None
        said = errors.read_text("utf-8", "replace")[-2000:].strip() if errors else ""
        self._stop()
        raise OfficeError(f"{message}\n{said}" if said else message)

    def _stop(self) -> None:
        process, self._process = self._process, None
        folder, self._folder = self._folder, None
        if process is not None:
            with contextlib.suppress(ProcessLookupError):  # all in the group had already ended
                os.killpg(process.pid, signal.SIGKILL)
            process.wait(timeout=10)
            _close_pipes(process)
        if folder is not None:
            folder.cleanup()


def _close_pipes(process: subprocess.Popen[str]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(BrokenPipeError):  # a request that was never taken
                pipe.close()


def _collect(process: subprocess.Popen[str], answers: "queue.Queue[str]") -> None:
    if process.stdout is not None:
        for line in process.stdout:
            answers.put(line)
    answers.put("")


@functools.cache
def _missing() -> str | None:
    if shutil.which("soffice") is None:
        return "LibreOffice (soffice) is not installed"
    if not Path(_SYSTEM_PYTHON).exists():
        return f"there is no system Python at {_SYSTEM_PYTHON}"
    found = subprocess.run(
        [_SYSTEM_PYTHON, "-c", "import uno"], capture_output=True, timeout=30, check=False
    )
    return None if found.returncode == 0 else f"{_SYSTEM_PYTHON} has no uno (package python3-uno)"
