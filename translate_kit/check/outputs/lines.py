"""The lines of catalogs that were read, for whoever quotes them."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import TYPE_CHECKING

from translate_kit.catalog.located import LocatedCatalog

if TYPE_CHECKING:
    from translate_kit.catalog.pieces import Piece


class CatalogLines:
    """Looks lines up; cheap where they are asked for in the order of the files and their lines.

    Args:
        catalogs: those whose lines may be asked for.
    """

    def __init__(self, catalogs: Iterable[LocatedCatalog]) -> None:
        self._pieces: dict[str, tuple[Piece, ...]] = {one.path.as_posix(): one.pieces for one in catalogs}
        self._firsts = {file: [piece.first for piece in pieces] for file, pieces in self._pieces.items()}
        self._last: Piece | None = None
        self._lines: list[str] = []

    def __call__(self, file: str, number: int) -> str:
        """One line as it stands, without its end; empty where the file has none of that number.

        Args:
            file: the catalog, as findings name it.
            number: which line, from 1.
        """
        index = bisect_right(self._firsts.get(file, []), number) - 1
        if index < 0:
            return ""
        piece = self._pieces[file][index]
        if piece is not self._last:
            self._last, self._lines = piece, piece.text.split("\n")
        place = number - piece.first
        return self._lines[place] if place < len(self._lines) else ""
