"""Masthead and meeting, edited as details."""
