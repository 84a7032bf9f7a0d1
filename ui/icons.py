"""Icons: Lucide drawings (`resources/icons`, ISC licence) in the colours of the palette.

They are drawn when first shown. A theme change needs no new icons: the colour is read at each
drawing, and what was drawn is kept.
"""

from functools import lru_cache

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap

from resources import FOLDER

_FAINT = 0.35
"""The opacity of an action that is not possible now."""


@lru_cache(maxsize=64)
def _drawing(name: str) -> str:
    return (FOLDER / "icons" / f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, opacity: float, width: int, height: int) -> QPixmap:
    """A drawing in a colour, in device pixels."""
    svg = _drawing(name).replace("currentColor", colour)
    svg = svg.replace('width="24"', f'width="{width}" opacity="{opacity}"', 1)
    pixmap = QPixmap()
    # By the reader of pictures: it starts faster than the module QtSvg.
    pixmap.loadFromData(svg.replace('height="24"', f'height="{height}"', 1).encode(), "SVG")
    return pixmap


def drawing(name: str, colour: str, size: int, scale: float) -> QPixmap:
    """A drawing in a colour for a square of `size` effective pixels."""
    side = round(size * scale)
    pixmap = QPixmap(_drawn(name, colour, 1.0, side, side))
    pixmap.setDevicePixelRatio(scale)
    return pixmap


class _Engine(QIconEngine):
    """Draws one icon in the present colour of the text, or of a role of the palette."""

    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatio()
        pixmap = self.scaledPixmap(rect.size() * scale, mode, state, scale)
        painter.drawPixmap(rect.topLeft(), pixmap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float
    ) -> QPixmap:
        colour = QGuiApplication.palette().color(self._role).name()
        opacity = _FAINT if mode == QIcon.Mode.Disabled else 1.0
        pixmap = QPixmap(_drawn(self._name, colour, opacity, size.width(), size.height()))
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """The icon of that name, in the colour of a role of the palette."""
    return QIcon(_Engine(name, role))
