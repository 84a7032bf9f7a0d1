"""The window's versions: named moments of a notice, compared and opened again."""
