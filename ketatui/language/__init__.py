"""Words as people write them: folded, stemmed, misspelt, grouped by meaning. No library, no file, no screen."""
