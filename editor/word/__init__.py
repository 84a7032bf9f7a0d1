"""Blocks as a Word file."""
