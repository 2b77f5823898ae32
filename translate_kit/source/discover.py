"""From what the user names (files, folders, globs, ``-``) to sources with their NAMEs."""

import os
import unicodedata
from collections.abc import Iterator, Sequence
from glob import glob, has_magic
from pathlib import Path
from typing import NamedTuple

from translate_kit.errors import InputError
from translate_kit.source.decode import STDIN
from translate_kit.source.document import ENDINGS
from translate_kit.text import control_character, shown

_EITHER = " or ".join(ENDINGS)
_MOST = 1_000  # code points of a path in a message


class Source(NamedTuple):
    """A source document to read.

    Attributes:
        name: its NAME: the path below its source folder without the ending, with ``/``.
        path: the file as the user named it, or as it was found in a folder; ``-`` for standard input.
    """

    name: str
    path: Path


def discover(paths: Sequence[str], folders: Sequence[Path], *, stdin_name: str = "stdin") -> list[Source]:
    """Find the sources that paths stand for.

    Args:
        paths: files; folders, which are searched with all their subfolders for ``.txt`` and ``.md``, hidden ones left
            out; globs, ``**`` for any depth; ``-`` for standard input. Something named twice is taken once.
        folders: the source folders. A file outside of all of them is named by its stem.
        stdin_name: NAME of standard input.

    Returns:
        The sources, in the order of the paths, those of a folder sorted.

    Raises:
        InputError: a path is empty, does not exist, stands for no source, or is none; a source folder is a file; a
            name cannot be written into a catalog; or two sources have one NAME.
    """
    for folder in folders:
        if os.path.isfile(folder):  # noqa: PTH113 (Path.is_file raises where a folder may not be searched)
            problem = "is a file, but the settings name it as a source folder"
            raise InputError(shown(str(folder), _MOST), problem, mend="name the folder that it is in")
    roots = sorted((_absolute(folder) for folder in folders), key=lambda root: len(root.parts), reverse=True)
    found: dict[Path, Source] = {}
    for path in paths:
        if path == str(STDIN):
            found.setdefault(STDIN, Source(_checked(stdin_name, str(STDIN)), STDIN))
            continue
        for file in _files(path):
            absolute = _absolute(file)
            found.setdefault(absolute, Source(_name(file, absolute, roots), file))
    sources = list(found.values())
    _check_names(sources)
    return sources


def _files(path: str) -> list[Path]:
    """The files that one argument stands for."""
    if not path:
        raise InputError('""', "an empty path is no file", mend="name a file or a folder, . for this one")
    try:
        return _find(path)
    except OSError as error:
        raise InputError(
            shown(path, _MOST), f"cannot be read ({error.strerror})", mend="check its permissions"
        ) from None


def _find(path: str) -> list[Path]:
    plain, place = Path(path), shown(path, _MOST)
    if plain.is_dir():
        if files := list(filter(_is_source, _walk(plain))):
            return files
        raise InputError(place, f"the folder holds no {_EITHER} file", mend="put a source into it")
    if plain.exists():
        if _has_ending(plain) and plain.is_file():
            return [plain]
        if not plain.is_file():
            raise InputError(place, "is no regular file", mend="name a file or a folder")
        raise InputError(place, "is no source document", mend=f"sources end with {_EITHER}")
    if not has_magic(path):
        raise InputError(place, "no such file or folder", mend="check the path")
    matches = [Path(match) for match in sorted(glob(path, recursive=True))]  # noqa: PTH207 (takes relative ones only)
    below = (file for match in matches for file in (_walk(match) if match.is_dir() else [match]))
    if files := list(filter(_is_source, below)):
        return files
    raise InputError(place, f"matches no {_EITHER} file", mend="check the pattern")


def _has_ending(path: Path) -> bool:
    return path.suffix.lower() in ENDINGS


def _is_source(path: Path) -> bool:
    return _has_ending(path) and not path.name.startswith(".") and path.is_file()


def _walk(folder: Path, seen: frozenset[Path] = frozenset()) -> Iterator[Path]:
    """Yield the files below a folder, hidden folders left out; a link to a folder that holds it is not followed."""
    real = folder.resolve()
    if real in seen:
        return
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if not entry.is_dir():
            yield entry
        elif not entry.name.startswith("."):
            yield from _walk(entry, seen | {real})


def _absolute(path: Path) -> Path:
    """The absolute path, ``..`` resolved, but links kept: a link is a source of its own."""
    return Path(os.path.abspath(path))  # noqa: PTH100 (Path.absolute keeps "..", Path.resolve follows links)


def _name(file: Path, absolute: Path, roots: Sequence[Path]) -> str:
    root = next((root for root in roots if absolute.is_relative_to(root)), None)
    name = absolute.stem if root is None else absolute.relative_to(root).with_suffix("").as_posix()
    # macOS may give the letters of a name taken apart
    return unicodedata.normalize("NFC", _checked(name, str(file)))


def _checked(name: str, place: str) -> str:
    """A name that can stand in a line of a catalog."""
    try:
        name.encode()
    except UnicodeEncodeError:
        raise InputError(shown(place, _MOST), "the file's name is not valid Unicode", mend="rename it") from None
    if character := control_character(name + place):
        problem = f"the file's name has the control character {character}"
        raise InputError(shown(place, _MOST), problem, mend="rename it")
    return name


def _check_names(sources: Sequence[Source]) -> None:
    """Two sources must not write one catalog, on file systems that do not tell capitals from small letters either."""
    by_name: dict[str, Source] = {}
    for source in sources:
        other = by_name.setdefault(source.name.casefold(), source)
        if other is not source:
            problem = f'has the same name "{source.name}" as {other.path}'
            raise InputError(source.path, problem, mend="rename one of them")
