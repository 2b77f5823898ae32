"""The source of a catalog, where the project has it."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from translate_kit.cli.paths import make_segmenter
from translate_kit.cli.session import Session
from translate_kit.errors import InputError

if TYPE_CHECKING:
    from translate_kit.check.stale import Expected
    from translate_kit.source.discover import Source
    from translate_kit.source.segmenter import Segmenter


class Sources:
    """Finds and cuts sources.

    Args:
        run: the session.
    """

    def __init__(self, run: Session) -> None:
        self._run = run

    def catalog_of(self, path: Path) -> Path:
        """The catalog of a source that the user named.

        Raises:
            InputError: it has none yet.
        """
        from translate_kit.source.discover import discover

        config = self._run.config
        folders = [config.resolve(folder) for folder in config.sources]
        name = discover([str(path)], folders)[0].name
        catalog = config.catalog_folder / f"{name}.po"
        if not catalog.exists():
            raise InputError(path, f"has no catalog {catalog.as_posix()} yet", mend=f"translate-kit draft {path}")
        return catalog

    def catalogs_below(self, folder: Path) -> list[str]:
        """The catalogs of the sources in a folder; none where it holds no source.

        Raises:
            InputError: a source has no catalog yet.
        """
        from translate_kit.source.document import ENDINGS

        if not any(one.suffix.lower() in ENDINGS for one in folder.rglob("*") if one.is_file()):
            return []
        from translate_kit.source.discover import discover

        config = self._run.config
        folders = [config.resolve(one) for one in config.sources]
        return [self.catalog_of(source.path).as_posix() for source in discover([str(folder)], folders)]

    def expected(self, catalog: Path) -> "Expected | None":
        """What the source of a catalog says it should hold; None where there is no source.

        A source that cannot be read is told and left.
        """
        source = self._by_catalog.get(catalog.resolve())
        if source is None:
            return None
        from translate_kit.check.stale import Expected
        from translate_kit.source.document import read_document
        from translate_kit.source.segment import segment

        try:
            document = read_document(source.path, source.name, self._run.config.text_layout)
        except InputError as error:
            self._run.warn(f"{error}; its catalog was not compared with it")
            return None
        msgids = dict.fromkeys(one.text for one in segment(document, self._segmenter))
        return Expected(source.path.as_posix(), tuple(msgids), self._segmenter.signature)

    @cached_property
    def _by_catalog(self) -> "dict[Path, Source]":
        from translate_kit.source.discover import discover

        config = self._run.config
        folders = [folder for one in config.sources if (folder := config.resolve(one)).is_dir()]
        try:
            found = discover([str(folder) for folder in folders], folders)
        except InputError as error:
            if "holds no" not in error.problem:
                self._run.warn(f"{error}; catalogs were not compared with their sources")
            return {}
        folder = config.catalog_folder.resolve()
        return {folder / f"{source.name}.po": source for source in found}

    @cached_property
    def _segmenter(self) -> "Segmenter":
        return make_segmenter(self._run)
