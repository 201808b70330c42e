"""Looks at a kiosk and says what is well, what to look at and what is wrong; it changes nothing."""
