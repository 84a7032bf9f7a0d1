"""kill -9 of the real window in the middle of typing: recovery offers all but the last second."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from editor.model.tree import Tree
from editor.storage.notice_file import load, write_notice
from editor.storage.recovery import recover, recoverable
from tests.counts import count, fresh_seed

ROOT = Path(__file__).resolve().parents[2]
OLDER = 1.0
"""Seconds: what is older is never lost."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")


def typed_until_killed(path: Path, data: Path, seconds: float) -> tuple[float, list[list[object]]]:
    """When the window was killed, and what it had reported: moments and texts."""
    settings = {"QT_QPA_PLATFORM": "offscreen", "CONVOCA_DATA": str(data), "CONVOCA_LANG": "en"}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.typing_window", str(path)],
        cwd=ROOT,
        env={**os.environ, **settings},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    out = process.stdout
    first = out.readline()
    assert first, "the window did not start"
    lines: list[str] = [first]
    reader = threading.Thread(target=lambda: lines.extend(out))
    reader.start()
    time.sleep(seconds)
    killed = time.time()
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    reader.join()
    out.close()
    return killed, [json.loads(line) for line in lines if line.endswith("\n")]


def test_a_killed_window_loses_at_most_the_last_second(sample: Tree, tmp_path: Path) -> None:
    rnd = random.Random(fresh_seed())
    lost = []
    for trial in range(count(20)):
        path, data = tmp_path / f"{trial}.convoca", tmp_path / f"data{trial}"
        path.write_bytes(write_notice(sample))
        killed, reports = typed_until_killed(path, data, rnd.uniform(1.2, 2.5))
        (offered,) = recoverable(data / "journals")
        tree = recover(offered)
        paragraph = next(node for node in tree.walk() if node.kind == "paragraph")
        old = [str(text) for when, text in reports if float(str(when)) < killed - OLDER]
        assert old, "nothing was typed early enough to prove anything"
        assert len(reports) > len(old)
        assert paragraph.texts["en"].startswith(old[-1])
        assert offered.path == path
        assert load(path).tree == sample
        lost.append(len(str(reports[-1][1])) - len(paragraph.texts["en"]))
    print("characters lost beyond the last report:", lost)
