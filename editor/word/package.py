"""The zip around the parts of a Word file: the same parts give the same bytes everywhere."""

import io
import zipfile
from collections.abc import Mapping

_DATE = (1980, 1, 1, 0, 0, 0)
LEVEL = 6
"""How hard parts are compressed."""


def zip_parts(parts: Mapping[str, bytes], comment: str = "") -> bytes:
    """A package of these parts in their order, without dates, users or machines."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as package:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, _DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            package.writestr(entry, data)
        package.comment = comment.encode("ascii")
    return buffer.getvalue()
