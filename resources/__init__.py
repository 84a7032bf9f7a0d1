"""Everything that is data: profiles, bodies, locales, templates, fonts, icons, samples.

`FOLDER` is the same in a clone, a wheel and a bundle, which all keep files as files. The core does
not use `importlib.resources`, which loads zipfile, tempfile and random: a fifth of a short command.
"""

from pathlib import Path

FOLDER = Path(__file__).parent
