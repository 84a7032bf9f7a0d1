"""The command line: the same commands as the window, for scripts and for other programs."""

from editor.cli.run import main

__all__ = ["main"]
