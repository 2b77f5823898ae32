"""Asking git for files of a revision, without a shell, a checkout or a connection."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

from translate_kit.errors import InputError
from translate_kit.text import shown

Kind = Literal["file", "folder", "link", "submodule"]

_KINDS: dict[str, Kind] = {"100644": "file", "100755": "file", "100664": "file", "040000": "folder", "120000": "link"}
_PLACE_OF_REPOSITORY = ("GIT_DIR", "GIT_WORK_TREE", "GIT_PREFIX")
"""Set inside of git's hooks; the repository that counts is the one that the path lies in."""
_ENVIRONMENT = {
    "LC_ALL": "C",
    "GIT_LITERAL_PATHSPECS": "1",  # a folder may be called [x]
    "GIT_NO_LAZY_FETCH": "1",  # a partial clone would ask its server for what it lacks
    "GIT_ALLOW_PROTOCOL": "",  # the same for git before 2.45
}


class Object(NamedTuple):
    """What stands in a folder of a revision.

    Attributes:
        kind: what it is.
        oid: the object's hash.
        size: of a file in bytes, else 0.
        name: its path below the folder that was asked for.
    """

    kind: Kind
    oid: str
    size: int
    name: str


@dataclass(frozen=True, slots=True)
class Repository:
    """A git repository, asked on behalf of words of the user's, which errors name.

    Attributes:
        spec: the user's words, fit to be shown.
        top: its working folder, without links in its path.
    """

    spec: str
    top: Path

    def tree(self, revision: str) -> str:
        """The hash of a revision's topmost folder.

        Raises:
            InputError: git knows no such revision.
        """
        asked = _git(self.top, "rev-parse", "--verify", "--quiet", f"{revision}^{{tree}}")
        if asked.returncode or not asked.stdout:
            mend = "check its name; git fetch brings what only a server has"
            problem = f'git knows no revision "{shown(revision)}" in {self.top}'
            raise InputError(self.spec, problem, mend=mend)
        return asked.stdout.decode().strip()

    def find(self, tree: str, path: str) -> Object | None:
        """What stands at a path below a folder; None for nothing.

        Args:
            tree: hash of the folder.
            path: with ``/``.
        """
        found = self._list("--full-tree", tree, "--", path)
        return next((one for one in found if one.name == path), None)

    def listed(self, tree: str) -> list[Object]:
        """What stands in a folder, given by its hash."""
        return self._list("--full-tree", tree)

    def content(self, oid: str) -> bytes:
        """The bytes of a file, given by its hash."""
        return self._ask("cat-file", "blob", oid)

    def _list(self, *arguments: str) -> list[Object]:
        objects = []
        for record in self._ask("ls-tree", "-z", "-l", *arguments).split(b"\0")[:-1]:
            facts, name = record.split(b"\t", 1)
            mode, _, oid, size = facts.decode().split()
            kind = _KINDS.get(mode, "submodule")
            objects.append(Object(kind, oid, int(size) if size.isdigit() else 0, os.fsdecode(name)))
        return objects

    def _ask(self, *arguments: str) -> bytes:
        asked = _git(self.top, *arguments)
        if asked.returncode:
            raise _trouble(self.spec, self.top, asked.stderr)
        return asked.stdout


def open_repository(spec: str, folder: Path) -> Repository:
    """The repository that a folder lies in, or lay in while it was still there.

    Args:
        spec: the user's words, fit to be shown.
        folder: an absolute path without links.

    Raises:
        InputError: git is missing, or the folder is in no repository that it reads.
    """
    there = next(one for one in (folder, *folder.parents) if one.is_dir())
    try:
        asked = _git(there, "rev-parse", "--show-toplevel")
    except OSError as error:
        problem = "git is not installed" if isinstance(error, FileNotFoundError) else f"git: {error.strerror}"
        mend = "install it, or name a table or a folder in place of a revision"
        raise InputError(spec, problem, mend=mend) from None
    top = os.fsdecode(asked.stdout.removesuffix(b"\n"))
    if asked.returncode or not top:
        raise _trouble(spec, there, asked.stderr)
    return Repository(spec, Path(os.path.realpath(top)))


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run git in a folder."""
    kept = {name: value for name, value in os.environ.items() if name not in _PLACE_OF_REPOSITORY}
    return subprocess.run(
        ["git", "-C", str(folder), *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=kept | _ENVIRONMENT,
        check=False,
    )


def _trouble(spec: str, folder: Path, stderr: bytes) -> InputError:
    said = stderr.decode("utf-8", "replace").strip()
    if "not a git repository" in said:
        mend = "go to the repository, or name a path in it: git:REV:PATH"
        return InputError(spec, f"{folder} is in no git repository", mend=mend)
    if "lazy fetch" in said or "promisor remote" in said:
        mend = "let git fetch it: check the revision out once, or git fetch --refetch"
        return InputError(spec, f"{folder} is a partial clone that lacks a table of it", mend=mend)
    first = shown(said.split("\n")[0].removeprefix("fatal: "), 200) or "it gave no reason"
    return InputError(spec, f"git cannot read it in {folder} ({first})", mend="see what git itself says there")
