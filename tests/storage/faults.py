"""Makes single calls to the system fail, and counts how often it did: a fault that never fired
proves nothing.
"""

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

ERRORS = (
    errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY,
    errno.ESTALE, errno.EINVAL, errno.ENAMETOOLONG, errno.ENOENT,
)  # fmt: skip


@dataclass
class Fault:
    """One call that fails from its `at`-th time on, once or for ever."""

    name: str
    number: int
    at: int = 0
    once: bool = True
    fired: int = 0
    calls: int = 0
    only: Callable[..., bool] = field(default=lambda *_, **__: True)

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        real = getattr(os, self.name)

        def failing(*args: Any, **keywords: Any) -> Any:
            if not self.only(*args, **keywords):
                return real(*args, **keywords)
            self.calls += 1
            due = self.calls - 1 == self.at if self.once else self.calls - 1 >= self.at
            if due:
                self.fired += 1
                raise OSError(self.number, os.strerror(self.number))
            return real(*args, **keywords)

        monkeypatch.setattr(os, self.name, failing)
