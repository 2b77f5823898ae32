"""The lines of catalogs that were read, for whoever quotes them."""

from collections.abc import Iterable

from translate_kit.catalog.located import LocatedCatalog


class CatalogLines:
    """Looks lines up; cheap where they are asked for in the order of the files and their lines.

    Args:
        catalogs: those whose lines may be asked for.
    """

    def __init__(self, catalogs: Iterable[LocatedCatalog]) -> None:
        self._catalogs = {one.path.as_posix(): one for one in catalogs}

    def __call__(self, file: str, number: int) -> str:
        """One line as it stands, without its end; empty where the file has none of that number.

        Args:
            file: the catalog, as findings name it.
            number: which line, from 1.
        """
        catalog = self._catalogs.get(file)
        return catalog.line(number) if catalog else ""
