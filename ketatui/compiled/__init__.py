"""A guide in a form that opens at once: JSON of the same records, made out of YAML that has been checked."""
