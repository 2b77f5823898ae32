"""A glossary of another revision: read by git itself, with clear errors, and nothing touched."""

import shutil
import subprocess
from pathlib import Path

import pytest

from translate_kit.errors import InputError
from translate_kit.glossary.revision import load_revision
from translate_kit.glossary.table import load_glossary

HEADER = "de\ten\n"
USUAL = [Path("glossary")]


def git(*arguments: str, cwd: Path | None = None) -> str:
    """Run git with a name and an address of its own."""
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"]
    done = subprocess.run(["git", *who, *arguments], cwd=cwd, check=True, capture_output=True, text=True)
    return done.stdout


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository, made the current folder: one commit with two tables, tagged v1, then other ones on the disk."""
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    top = tmp_path / "projekt mit ü"
    (top / "glossary").mkdir(parents=True)
    monkeypatch.chdir(top)
    git("init", "-q")
    Path("glossary/b.tsv").write_text(HEADER + "Amt\toffice\n", encoding="utf-8")
    Path("glossary/a.tsv").write_text(HEADER + "# Räte\nRat\tcouncil\n", encoding="utf-8")
    Path("glossary/README.md").write_text("no table", encoding="utf-8")
    git("add", ".")
    git("commit", "-qm", "first")
    git("tag", "-am", "x", "v1")
    Path("glossary/a.tsv").unlink()
    Path("glossary/b.tsv").write_text(HEADER + "Amt\tagency\n", encoding="utf-8")
    return top


@pytest.mark.parametrize("revision", ["main", "HEAD", "v1", "main@{2 minutes ago}", "HEAD^{tree}"])
def test_a_revision_is_read_as_the_folder_was(repository: Path, revision: str) -> None:
    if "ago" in revision:
        revision = f"main@{{{git('log', '-1', '--format=%cI').strip()}}}"  # has colons of its own
    before = git("status", "--porcelain")
    terms = load_revision(f"git:{revision}", USUAL).terms
    assert [(term.de, term.en, term.path.as_posix(), term.line) for term in terms] == [
        ("Amt", "office", f"{revision}:glossary/b.tsv", 2),
        ("Rat", "council", f"{revision}:glossary/a.tsv", 3),
    ]
    assert git("status", "--porcelain") == before


def test_paths_are_relative_to_the_current_folder(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (repository / "glossary" / "sub").mkdir()
    monkeypatch.chdir(repository / "glossary" / "sub")
    assert len(load_revision("git:main:../a.tsv", []).terms) == 1
    assert len(load_revision("git:main:..", []).terms) == 2
    assert len(load_revision(f"git:main:{repository}/glossary/", []).terms) == 2


def test_the_signature_is_that_of_the_same_tables_on_the_disk(repository: Path) -> None:
    git("checkout", "-q", ".")
    assert load_revision("git:main", USUAL).signature == load_glossary(USUAL).signature


def test_a_folder_that_is_gone_or_at_the_top_is_read_too(repository: Path) -> None:
    shutil.rmtree("glossary")
    assert len(load_revision("git:main", USUAL).terms) == 2
    Path("top.tsv").write_text(HEADER + "Bund\tfederation\n", encoding="utf-8")
    git("add", "top.tsv")
    git("commit", "-qm", "second")
    assert [term.de for term in load_revision("git:HEAD:.", []).terms] == ["Bund"]


def test_of_the_usual_tables_those_that_are_new_are_left_out(repository: Path) -> None:
    assert len(load_revision("git:main", [Path("glossary"), Path("new.tsv"), Path("glossary/a.tsv")]).terms) == 2


def test_git_may_be_told_of_another_repository_by_a_hook(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_DIR", "/nowhere/.git")
    assert len(load_revision("git:main", USUAL).terms) == 2


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        ("git:nope", 'git:nope: git knows no revision "nope"'),
        ("git:main..v1", "git:main..v1: git knows no revision"),
        ("git:", "git:: names no revision; write git:REV"),
        ("git:--output=x", "git:--output=x: names no revision"),
        ("git:main:", "git:main:: names no path"),
        ("git:main:nein", "git:main:nein: the revision has no nein; check the path"),
        ("git:v1:glossary/README.md", "v1:glossary/README.md:1: "),
        ("git:main:/", "git:main:/: / is in no git repository"),
        ("git:main:nein\nnein", "git:main:nein\\nnein: the revision has no nein\\nnein"),
    ],
)
def test_what_is_missing_is_told_in_one_line(repository: Path, spec: str, message: str) -> None:
    with pytest.raises(InputError) as raised:
        load_revision(spec, USUAL)
    assert str(raised.value).startswith(message)
    assert "\n" not in str(raised.value)


def test_the_usual_glossary_is_missing(repository: Path) -> None:
    with pytest.raises(InputError, match="no terms; name the glossary's path there: git:v1:PATH"):
        load_revision("git:v1", [Path("terms")])


def test_broken_tables_are_told_with_their_revision_and_line(repository: Path) -> None:
    """Also where one table is told about by another one's error."""
    Path("glossary/b.tsv").write_text(HEADER + "Amt\toffice\nRat\tboard\n", encoding="utf-8")
    git("checkout", "-q", "--", "glossary/a.tsv")
    git("commit", "-qam", "twice")
    with pytest.raises(InputError) as raised:
        load_revision("git:main", USUAL)
    assert str(raised.value).startswith('main:glossary/b.tsv:3: id "rat" is already at main:glossary/a.tsv:3; ')


def test_links_and_folders_without_tables_are_told(repository: Path) -> None:
    Path("link.tsv").symlink_to("glossary/a.tsv")
    Path("empty").mkdir()
    Path("empty/x.txt").write_text("x", encoding="utf-8")
    git("add", ".")
    git("commit", "-qm", "links")
    with pytest.raises(InputError, match=r"main:link\.tsv: is a link in that revision"):
        load_revision("git:main:link.tsv", USUAL)
    with pytest.raises(InputError, match=r"main:empty: the folder has no \.tsv file there"):
        load_revision("git:main:empty", USUAL)


def test_a_missing_git_is_told(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository))
    with pytest.raises(InputError, match="git:main: git is not installed; install it, or name a table"):
        load_revision("git:main", USUAL)


def test_a_clone_without_its_files_is_told_and_asks_no_server(repository: Path, tmp_path: Path) -> None:
    """A partial clone has commits and folders only; git would fetch each file when asked for it."""
    git("config", "uploadpack.allowFilter", "true")
    git("commit", "-qam", "second")
    clone = tmp_path / "clone"
    git("clone", "-q", "--filter=blob:none", f"file://{repository}", str(clone))
    with pytest.raises(InputError, match=r"git:v1:.* is a partial clone that lacks a table of it; let git fetch it"):
        load_revision(f"git:v1:{clone}/glossary", [])
