"""How notices are worded in each language: phrases, forms of details, dates, typography."""
