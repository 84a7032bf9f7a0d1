"""Houses and bodies as data."""
