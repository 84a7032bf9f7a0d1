"""Spelling: words of texts against dictionaries and what a notice knows by itself."""
