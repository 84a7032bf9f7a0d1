"""Which process is this, and does that one still run: for the owners of locks and journals.

A process number alone lies after a restart or once it is used again, so the boot id and the
moment the process started belong to it. Neighbours: `lock.py`, `journal.py`.
"""

import contextlib
import os
import sys
from pathlib import Path

from msgspec import Struct

if sys.platform != "win32":
    import fcntl


class Process(Struct, frozen=True):
    """A process on a host; `boot` and `began` are empty where the system does not tell them."""

    host: str
    pid: int
    boot: str = ""
    began: str = ""


def this_process() -> Process:
    """The process that runs this."""
    pid = os.getpid()
    return Process(host_name(), pid, _boot_id(), _began(pid))


def host_name() -> str:
    """The name of this computer, without asking the network."""
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", "")
    return os.uname().nodename


def user_name() -> str:
    """The account of this user, empty if the system does not say."""
    import getpass  # it takes time, and only locks have an owner

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def is_gone(process: Process, present: Process) -> bool:
    """Whether a process certainly runs no more; False where that cannot be known.

    `present` is `this_process()`: only processes of its host can be judged.
    """
    if process.host != present.host:
        return False
    if process.boot and present.boot and process.boot != present.boot:
        return True
    if not _runs(process.pid):
        return True
    began = _began(process.pid)
    return bool(began and process.began and began != process.began)


if sys.platform == "win32":

    def _runs(pid: int) -> bool:
        """os.kill would end the process here. Not proven: see the manual sheet."""
        import ctypes

        query, still_active, denied = 0x1000, 259, 5
        handle = ctypes.windll.kernel32.OpenProcess(query, False, pid)
        if not handle:
            return ctypes.windll.kernel32.GetLastError() == denied
        code = ctypes.c_ulong()
        ctypes.windll.kernel32.GetExitCodeProcess(handle, ctypes.byref(code))
        ctypes.windll.kernel32.CloseHandle(handle)
        return code.value == still_active

else:

    def _runs(pid: int) -> bool:
        if pid <= 0:
            return False
        try:
            os.kill(pid, 0)
        except (ProcessLookupError, OverflowError):
            return False
        except OSError:
            return True  # it runs and belongs to someone else
        return True


def _boot_id() -> str:
    with contextlib.suppress(OSError):
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    return ""


def _began(pid: int) -> str:
    """When a process started, in ticks since boot: the 22nd field, counted after its name."""
    with contextlib.suppress(OSError, IndexError):
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
        return stat.rpartition(")")[2].split()[19]
    return ""


def try_lock(fd: int) -> bool | None:
    """Hold an open file against other processes until it is closed; None where that cannot be.

    False means that another one holds it. The system gives it free when its holder dies.
    """
    if sys.platform == "win32":
        return None
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return None
    return True
