"""Findings on catalogs: rules are small pure functions, run over what people have accepted."""
