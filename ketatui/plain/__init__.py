"""Plain mode: the guide as a numbered conversation, for screen readers, braille lines and slow lines."""
