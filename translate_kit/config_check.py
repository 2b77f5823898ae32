"""The settings of ``translate-kit check``: the table ``check`` among a project's settings."""

import difflib
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from translate_kit.errors import InputError
from translate_kit.text import shown

CHOICES: dict[str, tuple[str, ...]] = {
    "fail_on": ("error", "warning", "info"),
    "spelling": ("auto", "any", "en_GB", "en_US"),
    "quotes": ("any", "double", "single", "straight"),
    "dashes": ("any", "spaced-en", "em"),
    "percent": ("any", "per-cent", "percent", "sign"),
}
_LISTS = ("select", "ignore")
_PERCENTAGES = ("require_accepted", "max_unchanged")
_WHOLE_RUN = ("fail_on", "per_file", *_PERCENTAGES)


@dataclass(frozen=True, slots=True)
class CheckSettings:
    """What a project demands of its catalogs.

    Attributes:
        select: ids of the only rules to apply; empty for all.
        ignore: ids of rules not to apply.
        fail_on: mildest severity that fails a run.
        drafts: whether fuzzy entries are looked at too.
        require_accepted: per cent of the entries that must be accepted; None for no demand.
        max_unchanged: per cent of the accepted entries that may be a draft without one changed letter; None for all.
        spelling: ``en_GB`` or ``en_US``; ``any`` allows either, but not both in one document; ``auto`` goes by target.
        quotes, dashes, percent: as `check.style.Style` has them.
        per_file: patterns of paths below the settings' folder, and what is otherwise for them.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str = "error"
    drafts: bool = False
    require_accepted: float | None = None
    max_unchanged: float | None = None
    spelling: str = "auto"
    quotes: str = "any"
    dashes: str = "any"
    percent: str = "any"
    per_file: tuple[tuple[str, dict[str, Any]], ...] = ()

    def of_file(self, path: str) -> "CheckSettings":
        """The settings for a file; what is ignored for it is ignored besides what is for all.

        Args:
            path: the file below the settings' folder, with forward slashes.
        """
        settings = self
        for pattern, values in self.per_file:
            if fnmatchcase(path, pattern):
                ignore = (*settings.ignore, *values.get("ignore", ()))
                settings = replace(settings, **{**values, "ignore": ignore})
        return settings


def parse_check(path: Path, line_of: Callable[[str], int | None], table: Any) -> CheckSettings:
    """Read the table.

    Args:
        path: the settings file.
        line_of: finds the line of a key in it.
        table: what TOML made of it.

    Raises:
        InputError: an unknown key, or a value that does not fit.
    """
    if not isinstance(table, dict):
        raise InputError(path, '"check" is no table', line=line_of("check"), mend="begin it with [check]")
    values = _values(path, line_of, table, whole_run=True)
    return CheckSettings(**values)


def _values(
    path: Path, line_of: Callable[[str], int | None], table: dict[str, Any], *, whole_run: bool
) -> dict[str, Any]:
    names = [item.name for item in fields(CheckSettings) if whole_run or item.name not in _WHOLE_RUN]
    known = {name.replace("_", "-"): name for name in names}
    values = {}
    for key, value in table.items():
        if key not in known:
            near = difflib.get_close_matches(key[:100], known, n=1)
            mend = f'did you mean "{near[0]}"?' if near else "known here: " + ", ".join(sorted(known))
            raise InputError(path, f'unknown setting "check.{shown(key)}"', line=line_of(key), mend=mend)
        if key == "per-file":
            values["per_file"] = _per_file(path, line_of, value)
        else:
            values[known[key]] = _value(path, line_of(key), known[key], value)
    return values


def _per_file(path: Path, line_of: Callable[[str], int | None], table: Any) -> tuple[tuple[str, dict[str, Any]], ...]:
    if not isinstance(table, dict) or not all(isinstance(value, dict) for value in table.values()):
        mend = 'write [check.per-file."PATTERN"], then ignore = ["RULE"]'
        raise InputError(path, '"check.per-file" is no table of tables', line=line_of("per-file"), mend=mend)
    return tuple((pattern, _values(path, line_of, values, whole_run=False)) for pattern, values in table.items())


def _value(path: Path, line: int | None, name: str, value: Any) -> Any:
    key = f"check.{name.replace('_', '-')}"
    if name in _LISTS:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise InputError(
                path, f'"{key}" must be a list of rule names', line=line, mend="translate-kit rules has them"
            )
        return tuple(value)
    if name in _PERCENTAGES:
        if type(value) not in (int, float) or not 0 <= value <= 100:
            raise InputError(path, f'"{key}" must be a number from 0 to 100', line=line)
        return float(value)
    if name == "drafts":
        if not isinstance(value, bool):
            raise InputError(path, f'"{key}" must be true or false', line=line)
        return value
    if value not in CHOICES[name]:
        raise InputError(
            path,
            f'"{key}" cannot be "{shown(value) if isinstance(value, str) else type(value).__name__}"',
            line=line,
            mend="one of: " + ", ".join(CHOICES[name]),
        )
    return value
