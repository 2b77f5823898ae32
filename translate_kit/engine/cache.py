"""Engine output on disk, so that a second run or a crash costs nothing twice; never a person's words."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

from translate_kit.engine.base import Ability, Engine, Hypothesis, Score, Signature
from translate_kit.engine.user_cache import user_cache_folder

_SCHEMA = """
CREATE TABLE IF NOT EXISTS translation (
    signature TEXT NOT NULL,
    hypotheses INTEGER NOT NULL,
    source TEXT NOT NULL,
    result TEXT NOT NULL,
    PRIMARY KEY (signature, hypotheses, source)
) WITHOUT ROWID
"""


def default_cache_path() -> Path:
    """``engine.sqlite`` in the user's cache folder.

    Raises:
        EngineError: the user has no home.
    """
    return user_cache_folder() / "engine.sqlite"


class CachedEngine:
    """An engine that asks the cache first and keeps every new translation as soon as it is there.

    A cache that cannot be used (read-only folder, broken file) costs speed and nothing else: the engine works on
    without it, and ``problem`` says why.

    Args:
        engine: the engine that does the work.
        path: the SQLite file; its folder is made.
    """

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self.problem = ""
        self._database = self._open(path)

    @property
    def signature(self) -> Signature:
        """The engine's."""
        return self._engine.signature

    @property
    def quality(self) -> str:
        """The engine's."""
        return self._engine.quality

    @property
    def abilities(self) -> frozenset[Ability]:
        """The engine's."""
        return self._engine.abilities

    def translate(
        self, sentences: Sequence[str], *, hypotheses: int = 1
    ) -> Iterator[tuple[int, tuple[Hypothesis, ...]]]:
        """As the engine; what the cache knows comes first."""
        missing = []
        for index, sentence in enumerate(sentences):
            known = self._get(sentence, hypotheses)
            if known is None:
                missing.append(index)
            else:
                yield index, known
        if not missing:
            return
        for position, result in self._engine.translate([sentences[i] for i in missing], hypotheses=hypotheses):
            self._put(sentences[missing[position]], hypotheses, result)
            yield missing[position], result

    def complete(
        self, sources: Sequence[str], prefixes: Sequence[str], *, hypotheses: int = 1
    ) -> Iterator[tuple[int, tuple[Hypothesis, ...]]]:
        """As the engine, not cached."""
        return self._engine.complete(sources, prefixes, hypotheses=hypotheses)

    def score(self, sources: Sequence[str], targets: Sequence[str]) -> Iterator[tuple[int, Score]]:
        """As the engine, not cached."""
        return self._engine.score(sources, targets)

    def close(self) -> None:
        """Close the file."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def _open(self, path: Path) -> sqlite3.Connection | None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            return _connect(path)
        except sqlite3.DatabaseError as error:
            if "locked" in str(error):
                self.problem = f"the cache {path} is in use; drafting without it"
                return None
            return self._replace(path, error)
        except OSError as error:
            self.problem = f"the cache {path} cannot be used ({error.strerror}); drafting without it"
            return None

    def _replace(self, path: Path, error: Exception) -> sqlite3.Connection | None:
        try:
            path.unlink()
            self.problem = f"the cache {path} was damaged and has been started anew"
            return _connect(path)
        except (OSError, sqlite3.Error):
            self.problem = f"the cache {path} cannot be used ({error}); drafting without it"
            return None

    def _get(self, sentence: str, hypotheses: int) -> tuple[Hypothesis, ...] | None:
        if self._database is None:
            return None
        query = "SELECT result FROM translation WHERE signature = ? AND hypotheses = ? AND source = ?"
        try:
            row = self._database.execute(query, (self.signature.id, hypotheses, sentence)).fetchone()
            return tuple(Hypothesis(str(t), float(s)) for t, s in json.loads(row[0])) if row else None
        except (sqlite3.Error, ValueError, TypeError) as error:
            self._give_up(error)
            return None

    def _put(self, sentence: str, hypotheses: int, result: tuple[Hypothesis, ...]) -> None:
        if self._database is None:
            return
        data = json.dumps([[h.text, h.score] for h in result], ensure_ascii=False)
        try:
            with self._database:
                self._database.execute(
                    "INSERT OR REPLACE INTO translation VALUES (?, ?, ?, ?)",
                    (self.signature.id, hypotheses, sentence, data),
                )
        except sqlite3.Error as error:
            self._give_up(error)

    def _give_up(self, error: Exception) -> None:
        self.problem = f"the cache failed ({error}); drafting without it"
        self.close()


def _connect(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=5, check_same_thread=False)  # opened here, used by one worker
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute(_SCHEMA)
        database.commit()
    except sqlite3.Error:
        database.close()
        raise
    return database
