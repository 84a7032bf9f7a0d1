"""The zip of a Word file as the standard library makes it: what ours must equal, byte for byte.

For `test_package.py`, and for the floor of an export in `tests/bench/floors.py`.
"""

import io
import zipfile
from collections.abc import Mapping

_LEVEL = 6


def zipped_by_library(parts: Mapping[str, bytes], comment: bytes = b"") -> bytes:
    """A package of these parts in their order, without dates, users or machines."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as package:
        for name, part in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            package.writestr(entry, part)
        package.comment = comment
    return buffer.getvalue()
