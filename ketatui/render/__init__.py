"""Model -> rich renderables and plain text, the same for the screen and the command line."""
