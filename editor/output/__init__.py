"""Blocks as plain text, Markdown and rows."""
