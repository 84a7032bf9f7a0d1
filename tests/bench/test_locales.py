"""Loading a language against parsing its file alone."""

import tomllib

import pytest

from editor.locales.locale import load_locale
from editor.locales.source import table_of
from resources import FOLDER
from tests.bench.harness import Figure, Figures, paired

pytestmark = pytest.mark.bench


def test_a_language_loads_in_little_more_than_its_file_takes_to_parse(figures: Figures) -> None:
    """Floor: tomllib on the same file; the language is loaded with a change of the profile's."""
    toml = (FOLDER / "locales" / "en.toml").read_text(encoding="utf-8")

    def load() -> None:
        table_of.cache_clear()
        load_locale("en", {"letter": "E"})

    measured = paired(load, lambda: tomllib.loads(toml))
    name = "loading a language / parsing its file"
    figures.note(Figure(name, measured.ratio, 3, 2, measured.reading))
