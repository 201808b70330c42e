"""A question in lay words -> the best answers of the guide, or the honest word that there is none."""
