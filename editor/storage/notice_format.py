"""The constants of the notice file that its writer and its reader share (decision 17)."""

from collections.abc import Mapping

from editor.model.schema import FAMILIES

FORMAT = "convoca"
VERSION = (1, 0)
"""Major and minor: a new minor only adds keys, which older programs keep."""
MIN_READER = 1
"""The lowest major version of a program that may read what this one writes."""

NODE_FAMILY_KEYS: Mapping[str, str] = {name: name for name in FAMILIES}
"""Key of an element in the file -> family of fields that stands in it."""
ROOT_FAMILY_KEYS: Mapping[str, str] = {"facts": "fact", **NODE_FAMILY_KEYS}
"""The same for the notice itself."""
VERSIONS = "versions"
"""The key of its versions; in each, an element is written once:

the id of an element stands for what the version named by `base` holds of it, and a version's id
in place of `ordinals` or `carried` for what that version says.
"""
SHARED = ("ordinals", "carried")
