"""Pictures of every screen at every size and in every look, for review, for tests and for the README."""
