"""The start of Convoca: a subcommand runs the command line, all else opens windows.

Installed as `convoca`; main.py calls the same. Qt is imported only for a window, `editor.cli`
only for a command.
"""

import gc
import os
import sys
from collections.abc import Sequence

COMMANDS = (
    "new", "import", "roll-forward", "export", "circulate", "show", "check", "search", "facts",
    "set", "add", "move", "remove",
)  # fmt: skip
"""The subcommands; any other first word names a file."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run what the arguments ask for; the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and is_command(arguments[0]):
        from editor.cli import main as run

        return run(arguments)
    return window(arguments)


def is_command(word: str) -> bool:
    """Whether a first argument is for the command line: a subcommand, an option, a slip of one."""
    if word in COMMANDS or word.startswith("-"):
        return True
    return "." not in word and not os.path.exists(word)


def window(names: Sequence[str]) -> int:
    """Open the window, with the files named, and stay until the last one is closed."""
    # Collecting while everything is loaded finds nothing; later ui/collector.py does it.
    gc.disable()
    load_core()
    # The same look everywhere; asking for it here spares Qt the default one of the platform.
    os.environ.setdefault("QT_STYLE_OVERRIDE", "Fusion")
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from ui.desk import Desk
    from ui.handover import handed_over

    app = QApplication(sys.argv[:1])
    desk = Desk(app)
    sys.excepthook = desk.report
    paths = [Path(name) for name in names]
    code = 0
    if not handed_over(paths):
        desk.start(paths)
        code = app.exec()
    # All is closed and written; taking every widget apart would only keep the user waiting.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def load_core() -> None:
    """Load what the first picture needs of the core.

    Before Qt: PySide reads the source of every module that is imported after it.
    """
    import editor.edit.commands.places
    import editor.edit.document
    import editor.layout.compose
    import editor.profiles.body
    import editor.search.folding
    import editor.storage.notice_file
    import editor.translate.status  # noqa: F401
