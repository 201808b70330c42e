"""A terminal guide to ketamine treatment for patients."""

__version__ = "0.1.0"
