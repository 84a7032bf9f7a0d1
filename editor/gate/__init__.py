"""The way in for bytes that others made: `package.py` (zips), `xml.py`, `limits.py` (how much).

Nothing outside the bytes is ever touched: no address is followed, no entity resolved, no file
unpacked to a disk. Readers of formats stand above (`editor/word`); what they may not see, the
gate refuses with the place and the limit.
"""
