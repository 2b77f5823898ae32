"""The glossary: what a term is, where a text contains it, and whether a translation honours it."""
