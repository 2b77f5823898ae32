"""German political writing to careful English: segment, draft offline, enforce a glossary, review in PO files."""

__version__ = "0.1.0"
