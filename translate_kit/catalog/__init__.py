"""PO catalogs: the only part that knows polib."""
