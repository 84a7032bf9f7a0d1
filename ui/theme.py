"""Light and dark: our own palettes and a small style sheet, following the platform's choice.

Widgets that paint take colours from the palette; the few that a palette lacks come from
`colours_of`. Icons are tinted in `icons.py`.
"""

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication


class Colours(Struct, frozen=True):
    """The colours of one look, as `#rrggbb`."""

    window: str
    base: str
    desk: str  # around the page
    text: str
    muted: str
    line: str
    strong_line: str
    accent: str
    button: str  # the one filled button
    on_button: str
    selected: str
    warning: str
    error: str


LIGHT = Colours(
    window="#f5f7f8",
    base="#ffffff",
    desk="#e4e9ec",
    text="#1a242d",
    muted="#5f6d78",
    line="#dde3e7",
    strong_line="#b9c5cc",
    accent="#006283",
    button="#006283",
    on_button="#ffffff",
    selected="#dfeef6",
    warning="#8a5600",
    error="#b3261e",
)
DARK = Colours(
    window="#1d242a",
    base="#232b32",
    desk="#171d22",
    text="#e4eaee",
    muted="#9cabb6",
    line="#36424b",
    strong_line="#51616d",
    accent="#6cc0de",
    button="#0b7799",
    on_button="#ffffff",
    selected="#1f4a5c",
    warning="#e6b450",
    error="#ff8a80",
)


def colours_of(palette: QPalette) -> Colours:
    """The colours that belong to a palette of ours."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def palette_of(colours: Colours) -> QPalette:
    """The palette of a look."""
    palette = QPalette()
    role = QPalette.ColorRole
    for roles, colour in (
        ((role.Window, role.Button), colours.window),
        ((role.Base, role.ToolTipBase), colours.base),
        ((role.AlternateBase,), colours.desk),
        (
            (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.HighlightedText),
            colours.text,
        ),
        ((role.PlaceholderText, role.LinkVisited), colours.muted),
        ((role.Highlight,), colours.selected),
        ((role.Link, role.Accent), colours.accent),
        ((role.Midlight, role.Light), colours.line),
        ((role.Mid, role.Dark, role.Shadow), colours.strong_line),
        ((role.BrightText,), colours.error),
    ):
        for one in roles:
            palette.setColor(one, QColor(colour))
    faint = QColor(colours.muted)
    faint.setAlpha(150)
    for one in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, faint)
    return palette


def style_sheet(colours: Colours) -> str:
    """The style sheet of a look: only what a palette cannot say."""
    parts = (_bars, _panes, _rows, _buttons, _fields)
    return "".join(part(colours) for part in parts)


def _bars(colours: Colours) -> str:
    return f"""
QMenuBar, QToolBar {{ background: {colours.base}; border: none; }}
QToolBar {{ border-bottom: 1px solid {colours.line}; padding: 4px 6px; spacing: 3px; }}
QToolBar::separator {{ background: {colours.line}; width: 1px; margin: 4px 4px; }}
QMenuBar::item {{ padding: 4px 9px; background: transparent; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {colours.selected}; color: {colours.text}; }}
QToolButton {{ padding: 4px 6px; border: 1px solid transparent; border-radius: 4px; }}
QToolButton:hover {{ background: {colours.selected}; }}
QToolButton:focus {{ border-color: {colours.accent}; }}
QToolButton[segment="true"] {{ border: 1px solid {colours.strong_line}; padding: 4px 12px;
    border-radius: 4px; background: {colours.base}; }}
QToolButton[segment="true"]:checked {{ background: {colours.button};
    color: {colours.on_button}; border-color: {colours.button}; font-weight: bold; }}
QToolButton[option="true"] {{ border: 1px solid {colours.line}; padding: 2px 7px; }}
QToolButton[option="true"]:checked {{ background: {colours.selected};
    border-color: {colours.accent}; color: {colours.accent}; }}
QToolButton[alert="error"], QToolButton[alert="warning"] {{ font-weight: bold;
    color: {colours.warning}; border-color: {colours.warning}; }}
QToolButton[alert="none"] {{ color: {colours.muted}; }}
QToolButton[primary="true"] {{ background: {colours.button}; color: {colours.on_button};
    font-weight: bold; padding: 4px 14px; }}
QToolButton[primary="true"]:hover {{ border-color: {colours.text}; }}
QToolButton[remark="true"] {{ border: 1px solid {colours.strong_line}; color: {colours.accent};
    background: {colours.base}; font-weight: bold; padding: 1px 8px; }}
QToolButton[remark="true"]:hover {{ background: {colours.selected}; }}
QToolButton::menu-indicator {{ width: 0; image: none; }}
QToolButton[popupMode="1"] {{ padding-right: 16px; }}
QToolButton::menu-button {{ border: none; width: 14px; }}
"""


def _panes(colours: Colours) -> str:
    return f"""
QFrame#outline-pane {{ border: none; border-right: 1px solid {colours.line};
    background: {colours.base}; }}
QStatusBar {{ border-top: 1px solid {colours.line}; background: {colours.base}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ padding: 3px 8px; }}
QFrame#card {{ background: {colours.base}; border: 1px solid {colours.line};
    border-radius: 6px; }}
QFrame#offer {{ background: {colours.selected}; border: 1px solid {colours.line};
    border-radius: 6px; }}
QFrame#offer QPushButton, QFrame#row QPushButton {{ padding: 2px 10px;
    border: 1px solid {colours.strong_line}; border-radius: 4px; background: {colours.base};
    color: {colours.accent}; }}
QFrame#offer QPushButton:hover, QFrame#offer QPushButton:focus,
QFrame#row QPushButton:hover, QFrame#row QPushButton:focus {{ border-color: {colours.accent}; }}
QTabBar {{ background: {colours.window}; }}
QTabBar::tab {{ padding: 7px 10px 6px 8px; border: none; color: {colours.muted};
    border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {colours.text}; border-bottom-color: {colours.accent}; }}
QTabBar::tab:hover {{ color: {colours.text}; }}
QTabBar QToolButton {{ padding: 1px; }}
QFrame#cell {{ background: {colours.base}; border: 1px solid {colours.strong_line};
    border-radius: 5px; }}
QFrame#cell[lit="true"] {{ border-color: {colours.accent}; }}
QFrame#palette {{ background: {colours.base}; border: 1px solid {colours.strong_line};
    border-radius: 8px; }}
QLabel[quiet="true"], QToolButton[quiet="true"] {{ color: {colours.muted}; }}
QLabel[warning="true"] {{ color: {colours.warning}; }}
QLabel[error="true"] {{ color: {colours.error}; }}
QLabel[strong="true"] {{ color: {colours.accent}; font-weight: bold; }}
"""


def _rows(colours: Colours) -> str:
    return f"""
QFrame#row {{ border: none; border-bottom: 1px solid {colours.line};
    border-left: 3px solid transparent; }}
QFrame#row:focus {{ border-left-color: {colours.accent}; }}
QFrame#row[lit="true"] {{ background: {colours.selected}; }}
QToolButton[chip="true"] {{ border: 1px solid {colours.strong_line}; padding: 2px 8px;
    border-radius: 9px; background: {colours.base}; }}
QToolButton[chip="true"]:checked {{ background: {colours.selected};
    border-color: {colours.accent}; }}
QScrollArea#rows, QScrollArea#rows > QWidget > QWidget#column {{ background: {colours.base};
    border: none; }}
"""


def _buttons(colours: Colours) -> str:
    return f"""
QPushButton[primary="true"] {{ background: {colours.button}; color: {colours.on_button};
    font-weight: bold; padding: 4px 16px; border: 1px solid {colours.button};
    border-radius: 4px; }}
QPushButton[primary="true"]:hover, QPushButton[primary="true"]:focus {{
    border-color: {colours.text}; }}
QPushButton[primary="true"]:disabled {{ background: {colours.line}; color: {colours.muted};
    border-color: {colours.line}; }}
QPushButton[start="true"] {{ text-align: left; padding: 9px 12px; color: {colours.text};
    border: 1px solid {colours.line}; border-radius: 6px; background: {colours.base}; }}
QPushButton[start="true"]:hover {{ background: {colours.selected}; }}
QPushButton[start="true"]:focus {{ border-color: {colours.accent}; }}
"""


def _fields(colours: Colours) -> str:
    return f"""
QTextEdit#page {{ border: 1px solid {colours.line}; border-bottom: none;
    border-top-left-radius: 6px; border-top-right-radius: 6px; }}
QPlainTextEdit, QLineEdit {{ padding: 3px 6px; border: 1px solid {colours.strong_line};
    border-radius: 4px; background: {colours.base}; }}
QPlainTextEdit:focus, QLineEdit:focus {{ border-color: {colours.accent}; }}
QComboBox {{ padding: 2px 6px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {colours.strong_line}; border-radius: 3px;
    min-height: 32px; margin: 2px 3px; }}
QScrollBar::handle:vertical:hover {{ background: {colours.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{ background: {colours.base}; color: {colours.text};
    border: 1px solid {colours.strong_line}; padding: 3px; }}
"""


class Theme(QObject):
    """The look of the whole application; `choice` is system, light or dark."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self.choice = choice
        app.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    def choose(self, choice: str) -> None:
        """Take another look, or follow the platform."""
        self.choice = choice
        self._apply()

    @property
    def colours(self) -> Colours:
        """The colours in use."""
        if self.choice != "system":
            return DARK if self.choice == "dark" else LIGHT
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT

    def _apply(self) -> None:
        colours = self.colours
        self._app.setPalette(palette_of(colours))
        self._app.setStyleSheet(style_sheet(colours))
        self.changed.emit()
