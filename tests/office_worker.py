"""The half of the LibreOffice harness that speaks UNO: started by `office.py`, never imported.

Runs in the system's Python, the only one that has `uno`. It starts one soffice, then answers one
JSON line on standard output for each JSON line on standard input; both end together.
"""

import json
import os
import pathlib
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.uno import Exception as UnoException

_POLL_SECONDS = 0.1
_SETTLING = 0.05
"""Seconds between two looks at the number of pages."""


def _property(name: str, value: Any) -> Any:
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def _url(path: str) -> str:
    return pathlib.Path(path).absolute().as_uri()


def _start(soffice: str, profile: str, pipe: str) -> subprocess.Popen[bytes]:
    quiet = ["--headless", "--invisible", "--norestore", "--nologo", "--nodefault"]
    own = [f"-env:UserInstallation={_url(profile)}", f"--accept=pipe,name={pipe};urp;"]
    # Its standard output must not mix with our answers.
    return subprocess.Popen([soffice, *quiet, *own], stdin=subprocess.DEVNULL, stdout=sys.stderr)


def _connect(process: subprocess.Popen[bytes], pipe: str, seconds: float) -> Any:
    local = uno.getComponentContext()
    create = local.ServiceManager.createInstanceWithContext
    resolver = create("com.sun.star.bridge.UnoUrlResolver", local)
    address = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            context = resolver.resolve(address)
        except NoConnectException:
            if process.poll() is not None:
                raise RuntimeError(f"soffice ended with code {process.returncode}") from None
            time.sleep(_POLL_SECONDS)
        else:
            manager = context.ServiceManager
            return manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    raise RuntimeError(f"soffice gave no connection within {seconds:g} s")


def _labels(document: Any, _request: dict[str, Any]) -> list[list[str]]:
    # One cursor, not an enumeration: a new remote object for each paragraph takes three times
    # as long.
    cursor = document.Text.createTextCursor()
    found = [_paragraph_at(cursor)]
    while cursor.gotoNextParagraph(False):
        found.append(_paragraph_at(cursor))
    return found


def _paragraph_at(cursor: Any) -> list[str]:
    cursor.gotoEndOfParagraph(True)
    return [cursor.ListLabelString, cursor.String]


def _page_count(document: Any, _request: dict[str, Any]) -> int:
    # Going to the end makes LibreOffice lay out the text, on a busy machine not at once the whole
    # of it: what two looks agree on holds.
    cursor = document.CurrentController.ViewCursor
    counted = 0
    while True:
        cursor.gotoEnd(False)
        cursor.jumpToLastPage()
        if cursor.Page == counted:
            return int(counted)
        counted = cursor.Page
        time.sleep(_SETTLING)


def _store(document: Any, request: dict[str, Any]) -> None:
    how = [_property("FilterName", request["filter"]), _property("Overwrite", True)]
    document.storeToURL(_url(request["out"]), tuple(how))


_ACTIONS: dict[str, Callable[[Any, dict[str, Any]], Any]] = {
    "labels": _labels,
    "page_count": _page_count,
    "store": _store,
}


def _answer(desktop: Any, request: dict[str, Any]) -> Any:
    hidden = (_property("Hidden", True), _property("ReadOnly", True))
    document = desktop.loadComponentFromURL(_url(request["path"]), "_blank", 0, hidden)
    if document is None:
        raise RuntimeError(f"LibreOffice does not open {request['path']}")
    try:
        return _ACTIONS[request["do"]](document, request)
    finally:
        document.close(True)


def _say(**answer: Any) -> None:
    print(json.dumps(answer), flush=True)


def _listen(lines: "queue.Queue[str]") -> None:
    for line in sys.stdin:
        lines.put(line)
    # The test has ended, perhaps by force and in the middle of a request: take soffice along.
    os.killpg(0, signal.SIGKILL)


def main() -> None:
    """Serve requests until standard input ends; arguments: soffice, profile, pipe, seconds."""
    soffice, profile, pipe, seconds = sys.argv[1:]
    if os.getpgrp() != os.getpid():
        sys.exit("start this worker in a process group of its own (see office.py)")
    lines: queue.Queue[str] = queue.Queue()
    threading.Thread(target=_listen, args=(lines,), daemon=True).start()
    try:
        desktop = _connect(_start(soffice, profile, pipe), pipe, float(seconds))
    except (RuntimeError, OSError) as error:
        _say(error=str(error))
        return
    _say(result="ready")
    while True:
        request = json.loads(lines.get())
        try:
            _say(result=_answer(desktop, request))
        except (RuntimeError, UnoException) as error:
            _say(error=f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    main()
