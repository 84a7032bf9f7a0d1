"""kill -9 while a journal is written: nothing that was acknowledged is lost."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from editor.storage.recovery import recover, recoverable
from tests.counts import count, fresh_seed
from tests.storage.journal_victim import NODE, start

ROOT = Path(__file__).resolve().parents[2]


def test_no_acknowledged_change_is_lost_by_a_kill(tmp_path: Path) -> None:
    rnd = random.Random(fresh_seed())
    acknowledged, beyond = 0, 0
    for lap in range(count(200)):
        folder = tmp_path / str(lap)
        longest = rnd.choice((10**9, 30_000))
        printed = killed(folder, longest, rnd.random() * 0.12)
        offers = recoverable(folder)
        assert offers
        numbers = []
        for offer in offers:
            tree = recover(offer)
            number = int(tree.node(NODE).texts["en"])
            assert tree == start().replace(start().node(NODE).with_text("en", str(number)))
            numbers.append(number)
        assert numbers == sorted(numbers, reverse=True), "the newest comes first"
        assert numbers[0] >= printed
        acknowledged += printed
        beyond += numbers[0] - printed
    print(f"{acknowledged} changes acknowledged, {beyond} more were found")
    assert acknowledged


def killed(folder: Path, longest: int, seconds: float) -> int:
    """The last number that a victim printed before it was killed."""
    command = [sys.executable, "-m", "tests.storage.journal_victim", str(folder), str(longest)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as victim:
        assert victim.stdout
        first = victim.stdout.readline()
        time.sleep(seconds)
        os.kill(victim.pid, signal.SIGKILL)
        lines = [first, *victim.stdout.read().split(b"\n")[:-1]]
    assert victim.returncode == -signal.SIGKILL
    return int(lines[-1])
