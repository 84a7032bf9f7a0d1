"""Spelling in the window: on or off, and the words of the user."""
