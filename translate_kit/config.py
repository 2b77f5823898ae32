"""The settings of a project: ``translate-kit.toml``, or ``[tool.translate-kit]`` in ``pyproject.toml``."""

import difflib
import re
import tomllib
from dataclasses import dataclass, field, fields
from functools import partial
from pathlib import Path
from typing import Any

from translate_kit.config_check import CheckSettings, parse_check
from translate_kit.errors import InputError
from translate_kit.text import control_character, shown

FILE_NAME = "translate-kit.toml"
PYPROJECT = "pyproject.toml"
DEFAULT_GLOSSARY = (Path("glossary"),)

CHOICES: dict[str, tuple[str, ...]] = {
    "target": ("en", "en_GB", "en_US"),
    "references": ("line", "file", "none"),
    "text_layout": ("auto", "lines", "wrapped"),
    "enforce": ("must", "prefer", "off"),
    "engine": ("auto", "argos", "embedded"),
    "device": ("auto", "cpu", "cuda"),
    "compute_type": ("auto", "default", "int8", "int8_float32", "int8_float16", "int16", "float16", "float32"),
}

LARGEST_DROP = 20
MOST = {"threads": 256, "beam_size": 16}


@dataclass(frozen=True, slots=True)
class Config:
    """All settings, with their defaults. Keys are written with hyphens in the file (``text-layout``).

    Attributes:
        root: folder that relative paths are resolved against: the file's folder, or the current one without a file.
        origin: the file the settings came from, None where there is none.
        sources: folders of German sources; a document's NAME is its path below one of them.
        glossary: tables or folders of tables.
        locales: folder of the catalogs.
        target: target language; names the folder, the ``Language`` header and the spelling.
        references: what ``#:`` says: ``line`` file and line, ``file``, ``none``.
        text_layout: how ``.txt`` is read: ``lines`` one paragraph a line, ``wrapped`` blank lines between paragraphs,
            ``auto`` told by the text.
        segmentation: an SRX file of the project's own whose rules come before ours; None for none.
        enforce: how far drafts are made to obey the glossary: ``must`` for terms that must be said, ``prefer`` for
            preferred ones too, ``off``.
        enforce_max_drop: natural log-probability a token that a draft may lose for its terms.
        engine: ``auto`` takes an installed Argos package, else the embedded engine.
        device: where the model runs.
        threads: processor threads for the model; 0 for all cores.
        compute_type: number format of the model's arithmetic, as CTranslate2 names it.
        beam_size: beam width; 0 is the engine's own default.
        project: ``Project-Id-Version`` of new catalogs; empty is the document's NAME.
        language_team, report_bugs_to: header fields of new catalogs.
        check: what ``translate-kit check`` demands.
    """

    root: Path
    origin: Path | None = None
    sources: tuple[Path, ...] = (Path("seeds"),)
    glossary: tuple[Path, ...] = DEFAULT_GLOSSARY
    locales: Path = Path("locales")
    target: str = "en"
    references: str = "line"
    text_layout: str = "auto"
    segmentation: Path | None = None
    enforce: str = "must"
    enforce_max_drop: float = 1.0
    engine: str = "auto"
    device: str = "auto"
    threads: int = 0
    compute_type: str = "auto"
    beam_size: int = 0
    project: str = ""
    language_team: str = ""
    report_bugs_to: str = ""
    check: CheckSettings = field(default_factory=CheckSettings)

    def resolve(self, path: Path) -> Path:
        """A path of the settings as one that can be opened, kept relative to the current folder where possible."""
        full = self.root / path
        try:
            return full.relative_to(Path.cwd())
        except ValueError:
            return full

    def line_of(self, text: str) -> int | None:
        """The line of the settings' file where a text first stands, from 1; None where it cannot be found."""
        try:
            lines = self.origin.read_text(encoding="utf-8-sig").splitlines() if self.origin else []
        except (OSError, ValueError):
            return None
        return next((number for number, line in enumerate(lines, start=1) if text in line), None)

    @property
    def catalog_folder(self) -> Path:
        """Where the catalogs are: ``locales/en/LC_MESSAGES``."""
        return self.resolve(self.locales / self.target / "LC_MESSAGES")


def load_config(path: Path | None = None, start: Path | None = None) -> Config:
    """Read the settings.

    Args:
        path: a file that the user named; otherwise the nearest ``translate-kit.toml`` or ``pyproject.toml`` with a
            ``[tool.translate-kit]`` table from ``start`` upwards is taken, and defaults where there is none.
        start: folder to begin at; the current one by default.

    Raises:
        InputError: the file is missing, is no TOML, or has an unknown key or a value that does not fit.
    """
    if path is not None:
        return _read(path, required=True) or Config(root=path.resolve().parent, origin=path)
    folder = (start or Path.cwd()).resolve()
    for candidate in (folder, *folder.parents):
        for name in (FILE_NAME, PYPROJECT):
            file = candidate / name
            if file.is_file() and (config := _read(file, required=False)):
                return config
    return Config(root=folder)


def _read(path: Path, *, required: bool) -> Config | None:
    is_pyproject = path.name == PYPROJECT
    text = ""
    try:
        if path.exists() and not path.is_dir() and not path.is_file():  # a pipe or a device may never end
            raise InputError(path, "is no regular file", mend="name a settings file")
        raw = path.read_bytes()
        text = raw.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\r", "\n")
        raw.decode("utf-8-sig")
        data = tomllib.loads(text)
    except (OSError, ValueError, RecursionError) as error:
        if not required and is_pyproject and "translate-kit" not in text:
            return None  # somebody else's file, none of our business
        raise _unreadable(path, error) from None
    table: Any = data
    if is_pyproject:
        tool = data.get("tool")
        table = tool.get("translate-kit") if isinstance(tool, dict) else None
    if table is None:
        if required:
            raise InputError(path, "has no table [tool.translate-kit]", mend="add it, or name another file")
        return None
    if not isinstance(table, dict):
        line = _line_of(text, "translate-kit")
        raise InputError(path, '"translate-kit" is no table', line=line, mend="begin it with [tool.translate-kit]")
    return _build(path, text, table)


def _unreadable(path: Path, error: Exception) -> InputError:
    if isinstance(error, OSError):
        return InputError(path, f"cannot be read ({error.strerror})", mend="name a settings file that exists")
    if isinstance(error, UnicodeDecodeError):
        number = error.object[: error.start].count(b"\n") + 1
        return InputError(path, "is not UTF-8", line=number, mend="save it as UTF-8")
    if isinstance(error, RecursionError):
        return InputError(path, "has too many brackets inside of brackets", mend="write plain keys and values")
    line = re.search(r"line (\d+)", str(error))
    problem = shown(re.sub(r" \(at .*\)$", "", str(error)), 200)
    return InputError(path, f"is not valid TOML ({problem})", line=int(line[1]) if line else None)


def _build(path: Path, text: str, table: dict[str, Any]) -> Config:
    known = {f.name.replace("_", "-"): f.name for f in fields(Config) if f.name not in ("root", "origin")}
    values: dict[str, Any] = {}
    for key, value in table.items():
        place = _line_of(text, key)
        if key not in known:
            near = difflib.get_close_matches(key[:100], known, n=1)
            mend = f'did you mean "{near[0]}"?' if near else "known settings: " + ", ".join(sorted(known))
            raise InputError(path, f'unknown setting "{shown(key)}"', line=place, mend=mend)
        if key == "check":
            values[key] = parse_check(path, partial(_line_of, text), value)
        else:
            values[known[key]] = _value(path, place, known[key], value)
    return Config(root=path.resolve().parent, origin=path, **values)


def _value(path: Path, line: int | None, name: str, value: Any) -> Any:
    key = name.replace("_", "-")
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str) and (character := control_character(item)):
            raise InputError(path, f'"{key}" has the control character {character}', line=line, mend="delete it")
    if name in ("sources", "glossary"):
        items = [value] if isinstance(value, str) else value
        if not isinstance(items, list) or not items or not all(isinstance(item, str) and item for item in items):
            raise InputError(path, f'"{key}" must be a path or a list of paths', line=line)
        return tuple(Path(item) for item in items)
    if name == "enforce_max_drop":
        if type(value) not in (int, float) or not 0 <= value <= LARGEST_DROP:
            raise InputError(path, f'"{key}" must be a number from 0 to {LARGEST_DROP}', line=line)
        return float(value) + 0.0  # no negative zero
    if name in MOST:
        if type(value) is not int or not 0 <= value <= MOST[name]:
            raise InputError(path, f'"{key}" must be a whole number from 0 to {MOST[name]}', line=line)
        return value
    if not isinstance(value, str) or (not value and name in ("locales", "segmentation")):
        raise InputError(path, f'"{key}" must be a text in quotes', line=line)
    if name in CHOICES and value not in CHOICES[name]:
        raise InputError(
            path, f'"{key}" cannot be "{shown(value)}"', line=line, mend="one of: " + ", ".join(CHOICES[name])
        )
    return Path(value) if name in ("locales", "segmentation") else value


def _line_of(text: str, key: str) -> int | None:
    """The line of a key, or of the header of its table."""
    name = rf"[\"']?{re.escape(key)}[\"']?"
    for pattern in (rf"^[ \t]*{name}\s*=", rf"^[ \t]*\[(?:[^\[\]\n]*\.)?{name}(?:\.[^\[\]\n]*)?\]"):
        if found := re.search(pattern, text, re.MULTILINE):
            return text.count("\n", 0, found.start()) + 1
    return None
