"""The Textual app: one screen for a visit, one file for each page."""
