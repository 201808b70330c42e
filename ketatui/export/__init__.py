"""The whole guide in one file: a page for browsers and paper, Markdown, text, and data for other programs."""
