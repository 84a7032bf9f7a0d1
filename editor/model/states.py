"""Words of the settings of a notice that data files share with the schema."""

STATES = ("draft", "at translation", "ready", "circulated", "superseded")
"""The states of a notice in their order (decision 19); what each prints is the house's."""
CIRCULATED = "circulated"
"""The state of a notice that has gone out and has not been changed into its revision."""
