"""Everything that is data: profiles, bodies, locales, templates, fonts, icons, samples.

Read through `importlib.resources`, so that a clone, a wheel and a bundle find the same files.
"""
