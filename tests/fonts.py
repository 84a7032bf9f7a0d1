"""A fontconfig file with which LibreOffice sets Verdana in its metric twin of resources/fonts.

So a page count in a test is the same on every machine, whether it has Verdana or not.
"""

from pathlib import Path
from xml.sax.saxutils import escape

TWIN = "Convoca Sans"
FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"

_TEMPLATE = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>{cache}</cachedir>
  <match target="pattern">
    <test qual="any" name="family"><string>Verdana</string></test>
    <edit name="family" mode="assign" binding="same"><string>{twin}</string></edit>
  </match>
</fontconfig>
"""


def write_fonts_conf(folder: Path) -> Path:
    """Write fonts.conf (and later fontconfig's cache) into `folder`, for FONTCONFIG_FILE."""
    path = folder / "fonts.conf"
    text = _TEMPLATE.format(
        fonts=escape(str(FONTS)), cache=escape(str(folder / "fontconfig")), twin=TWIN
    )
    path.write_text(text, encoding="utf-8")
    return path
