"""Reading a glossary as it was in a revision of a git repository: ``git:main``, ``git:v1.2:glossary/law.tsv``."""

import os
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

from translate_kit.errors import InputError
from translate_kit.glossary.files import MAX_BYTES
from translate_kit.glossary.git_objects import Kind, Object, Repository, open_repository
from translate_kit.glossary.table import load_glossary
from translate_kit.glossary.term import Glossary
from translate_kit.text import shown

PREFIX = "git:"
"""What tells a revision from a path; a file of such a name can be written ``./git:x.tsv``."""

_SPELLING = re.compile(r"git:(?P<revision>(?:[^:{]|\{[^}]*\})*)(?::(?P<path>.*))?", re.DOTALL)
_WHAT: Mapping[Kind, str] = {"link": "a link", "submodule": "a submodule", "folder": "a folder"}


def load_revision(spec: str, usual: Sequence[Path]) -> Glossary:
    """Read the glossary of a git revision.

    Nothing is checked out, no file of the repository is touched, and git opens no connection.

    Args:
        spec: ``git:REV`` or ``git:REV:PATH``; REV is whatever git takes for one (branch, tag, hash, ``HEAD~2``), PATH a
            table or a folder of them, relative to the current folder.
        usual: the tables and folders that ``git:REV`` means; those that the revision does not have yet are left out,
            if it has any.

    Returns:
        The glossary. The path of a term is ``REV:PATH``, as ``git show`` takes it.

    Raises:
        InputError: git, the repository, the revision or the path in it is missing, or a table is broken.
    """
    match = _SPELLING.fullmatch(spec)
    revision, path = match.groups() if match else ("", None)
    spec = shown(spec, 200)
    if not revision or revision.startswith("-"):
        raise InputError(spec, "names no revision", mend="write git:REV or git:REV:PATH, such as git:main")
    if path == "":
        raise InputError(spec, "names no path", mend=f"git:{shown(revision)} is the settings' glossary")
    tables: dict[str, bytes] = {}
    missing = []
    for one in [Path(path)] if path else usual:
        found = dict(_tables(spec, revision, one))
        tables |= found
        missing += [] if found else [one.as_posix()]
    if not tables:
        mend = "check the path" if path else f"name the glossary's path there: git:{shown(revision)}:PATH"
        raise InputError(spec, f"the revision has no {shown(', '.join(missing))}", mend=mend)
    return _load(tables)


def _tables(spec: str, revision: str, path: Path) -> Iterator[tuple[str, bytes]]:
    """The names and contents of the tables behind a path in a revision; none where the path is not there."""
    absolute = Path(os.path.abspath(path))  # noqa: PTH100 - resolve would follow the last link, which git does not
    whole = Path(os.path.realpath(absolute.parent)) / absolute.name
    repository = open_repository(spec, whole if whole.is_dir() and not whole.is_symlink() else whole.parent)
    tree = repository.tree(revision)
    inside = PurePosixPath(whole.relative_to(repository.top).as_posix())
    found = repository.find(tree, inside.as_posix()) if inside.parts else Object("folder", tree, 0, "")
    if found is None:
        return
    name = f"{revision}:{inside}"
    if found.kind != "folder":
        yield name, _content(repository, name, found)
        return
    inner = [one for one in repository.listed(found.oid) if PurePosixPath(one.name).match("*.tsv")]
    if not inner:
        raise InputError(shown(name), "the folder has no .tsv file there", mend="name a table or another folder")
    for one in sorted(inner, key=lambda one: one.name):
        label = f"{revision}:{inside / one.name}"
        yield label, _content(repository, label, one)


def _content(repository: Repository, label: str, one: Object) -> bytes:
    if one.kind != "file":
        raise InputError(
            shown(label), f"is {_WHAT[one.kind]} in that revision", mend="name a table or a folder of them"
        )
    if one.size > MAX_BYTES:
        raise InputError(shown(label), f"is larger than {MAX_BYTES // 1_000_000} MB", mend="name a smaller table")
    return repository.content(one.oid)


def _load(tables: Mapping[str, bytes]) -> Glossary:
    """Read tables that are no files, by way of files that are gone afterwards and named nowhere."""
    with tempfile.TemporaryDirectory() as folder:
        names = {}
        for number, (label, content) in enumerate(tables.items()):
            file = Path(folder) / f"{number}.tsv"
            file.write_bytes(content)
            names[file] = shown(label, 200)
        try:
            glossary = load_glossary(list(names))
        except InputError as error:
            problem = error.problem
            for file, label in names.items():
                problem = problem.replace(str(file), label)
            label = names.get(Path(error.path), str(error.path))
            raise InputError(label, problem, line=error.line, mend=error.mend) from None
    return replace(glossary, terms=tuple(replace(term, path=Path(names[term.path])) for term in glossary.terms))
