"""Everything that is data: profiles, bodies, locales, templates, fonts, icons, samples.

`FOLDER` is the same in a clone, a wheel and a bundle, which all keep files as files.
`importlib.resources` would load zipfile, tempfile and random: a fifth of a short command.
"""

from pathlib import Path

FOLDER = Path(__file__).parent
SAMPLES = FOLDER / "samples"
"""Notices to look at; they open as untitled copies."""
