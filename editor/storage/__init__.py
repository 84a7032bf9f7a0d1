"""Files: the notice file, the only writer, the crash journal, the lock with its owner."""
