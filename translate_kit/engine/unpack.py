"""Unpacking a package file that nobody has looked into yet."""

import re
import stat
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from translate_kit.errors import ModelError
from translate_kit.text import shown

_MOST_FILES = 2000
_MOST_BYTES = 4 << 30
_MOST_RATIO = 200
_SMALL = 1 << 20
"""Bytes. Below this a high ratio is no harm."""

_CHUNK = 1 << 20
_REGULAR = (0, stat.S_IFREG, stat.S_IFDIR)
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""Names of devices on Windows."""

_UNFIT_TOP = re.compile(r"\..*|.*~\d*")
"""Names that hide a folder, or that are ours: of unfinished folders and of a second package of a name."""


def unpack(archive: Path, place: Path) -> Path:
    """Unpack a zip file with exactly one folder at the top.

    Refused are: paths that lead out, absolute paths, drive letters, names that some system reads differently or nobody
    can read, links and devices, encryption, the same name twice, more than 2,000 files, more than 4 GiB, and
    compression beyond 200 to 1.

    Args:
        archive: the file.
        place: an existing folder; what is written there when an error comes is the caller's to delete.

    Returns:
        The unpacked folder.

    Raises:
        ModelError: the file is no zip file, is damaged or is refused.
    """
    try:
        with zipfile.ZipFile(archive) as package:
            entries = package.infolist()
            top = _check(archive, entries)
            for entry in entries:
                _write(package, entry, place)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise ModelError(
            f"{archive}: not a package file, or damaged ({shown(str(error), 200)}); get it again"
        ) from error
    except OSError as error:
        raise ModelError(f"{archive}: cannot be unpacked ({shown(str(error), 200)})") from error
    return place / top


def _check(archive: Path, entries: list[zipfile.ZipInfo]) -> str:
    if len(entries) > _MOST_FILES:
        raise ModelError(f"{archive}: refused, more than {_MOST_FILES} files; this is not an Argos package")
    if sum(entry.file_size for entry in entries) > _MOST_BYTES:
        raise ModelError(
            f"{archive}: refused, more than {_MOST_BYTES >> 30} GiB unpacked; this is not an Argos package"
        )
    names: set[str] = set()
    for entry in entries:
        problem = _problem(entry)
        name = entry.filename.rstrip("/").casefold()
        if not problem and name in names:
            problem = "the same name twice"
        if problem:
            raise ModelError(f"{archive}: refused, {shown(entry.filename)}: {problem}")
        names.add(name)
    tops = {PurePosixPath(entry.filename).parts[0] for entry in entries}
    files = {entry.filename for entry in entries if not entry.is_dir()}
    if len(tops) != 1 or f"{min(tops)}/metadata.json" not in files:
        raise ModelError(f"{archive}: not an Argos package: one folder with metadata.json is expected in it")
    top = tops.pop()
    if _UNFIT_TOP.fullmatch(top):
        raise ModelError(f"{archive}: refused, {shown(top)}: a folder name that is kept for other use; rename it")
    return top


def _problem(entry: zipfile.ZipInfo) -> str:
    name = entry.orig_filename
    if name.startswith("/") or "\\" in name or ":" in name:
        return "not a relative path"
    if not name.isprintable():
        return "an invisible or control character in its name"
    for part in name.removesuffix("/").split("/"):
        if part in ("", ".", ".."):
            return "a path that leads out"
        if part.endswith((".", " ")) or part.startswith(" ") or _RESERVED.fullmatch(part):
            return "a name that Windows reads differently"
    if stat.S_IFMT(entry.external_attr >> 16) not in _REGULAR:
        return "a link or device"
    if entry.flag_bits & 1:
        return "encrypted"
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return "compressed in an unusual way"
    if entry.file_size > _SMALL and entry.file_size > _MOST_RATIO * max(1, entry.compress_size):
        return "compressed far too much"
    return ""


def _write(package: zipfile.ZipFile, entry: zipfile.ZipInfo, place: Path) -> None:
    target = place.joinpath(*entry.filename.rstrip("/").split("/"))
    if entry.is_dir():
        target.mkdir(parents=True, exist_ok=True)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    # zipfile stops at the size that the entry declares, which was checked, and compares the checksum.
    with package.open(entry) as source, target.open("xb") as copy:
        while chunk := source.read(_CHUNK):
            copy.write(chunk)
