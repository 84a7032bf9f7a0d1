"""The whole notice as it reads."""
