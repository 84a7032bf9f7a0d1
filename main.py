"""Starts Convoca: without arguments or with a file the window, with a subcommand the command line.

Nothing heavy is imported here; `ui/launch.py` decides, and installed as `convoca` it is the start.
"""

import sys

from ui.launch import main

if __name__ == "__main__":
    sys.exit(main())
