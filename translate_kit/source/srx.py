"""Reads German rules from an SRX 2.0 file that a user wrote, strictly: what is wrong is told with its line.

Standard: SRX 2.0 (LISA/GALA, April 2008). Only the standard library's expat is used. A document type declaration is
refused as a whole, so there are no entities to expand and no external files to fetch.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn
from xml.parsers import expat

from translate_kit.errors import InputError
from translate_kit.text import shown

GERMAN_CODES = ("de_two", "de", "de-DE", "de_DE")
"""Codes that stand for German in language maps: choppa's own, and those of OmegaT and Okapi; case is ignored."""

LARGEST_FILE = 5_000_000
"""Bytes. All rules of LanguageTool, for forty languages, are 220,000."""


@dataclass(frozen=True, slots=True)
class SrxRule:
    """One rule.

    Attributes:
        is_break: whether it breaks or forbids a break.
        before, after: regular expressions for the text before and after the place.
        line: where it begins in its file, from 1.
    """

    is_break: bool
    before: str
    after: str
    line: int


def read_rules(path: Path) -> bytes:
    """Read a file of rules.

    Raises:
        InputError: the file is missing, no regular file, or cannot be read.
    """
    try:
        if path.exists() and not path.is_dir() and not path.is_file():  # a pipe or a device may never end
            raise InputError(path, "the segmentation rules are no regular file", mend="name an SRX file")
        return path.read_bytes()
    except OSError as error:
        problem = f"the segmentation rules cannot be read ({error.strerror})"
        raise InputError(path, problem, mend="check the path and its permissions") from error


def read_german_rules(path: Path) -> list[SrxRule]:
    """Read the rules of an SRX file that apply to German, in their order of precedence.

    Raises:
        InputError: the file is missing, no SRX, or has no rules for German. The patterns are not compiled here.
    """
    data = read_rules(path)
    if len(data) > LARGEST_FILE:
        raise InputError(path, f"more than {LARGEST_FILE:,} bytes", mend="is this a file of segmentation rules?")
    return _Reader(path).read(data)


@dataclass
class _Reader:
    path: Path
    parser: expat.XMLParserType = field(default_factory=expat.ParserCreate)
    rules: dict[str, list[SrxRule]] = field(default_factory=dict)
    mapped: list[str] = field(default_factory=list)
    cascade: bool = False
    stack: list[str] = field(default_factory=list)
    current: list[SrxRule] = field(default_factory=list)
    pattern: dict[str, str] = field(default_factory=dict)
    is_break: bool = True
    line: int = 0

    def read(self, data: bytes) -> list[SrxRule]:
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._doctype
        try:
            self.parser.Parse(data, True)
        except (expat.ExpatError, LookupError, ValueError) as error:
            line = error.lineno if isinstance(error, expat.ExpatError) else None
            problem = expat.ErrorString(error.code) if isinstance(error, expat.ExpatError) else str(error)
            raise InputError(self.path, f"not well-formed XML: {problem}", line=line) from error
        names = self.mapped if self.cascade else self.mapped[:1]
        found = [rule for name in names for rule in self.rules[name]]
        if not found:
            raise InputError(
                self.path,
                "no segmentation rules for German",
                mend='map them with <languagemap languagepattern="de.*" languagerulename="..."/>',
            )
        return found

    def _fail(self, problem: str, mend: str = "", line: int | None = None) -> NoReturn:
        raise InputError(self.path, problem, line=line or self.parser.CurrentLineNumber, mend=mend)

    def _doctype(self, *_: object) -> None:
        self._fail("a document type declaration is not allowed here", "remove <!DOCTYPE ...>")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if not self.stack and name != "srx":
            self._fail(f"not an SRX file: it begins with <{shown(tag)}>", "the first element is <srx>")
        self.stack.append(name)
        match name:
            case "header":
                self.cascade = attributes.get("cascade") == "yes"
            case "languagerule":
                self.current = self.rules.setdefault(self._attribute(tag, attributes, "languagerulename"), [])
            case "rule":
                self.is_break = attributes.get("break", "yes") != "no"
                self.line = self.parser.CurrentLineNumber
                self.pattern = {"beforebreak": "", "afterbreak": ""}
            case "languagemap":
                self._map(tag, attributes)

    def _map(self, tag: str, attributes: dict[str, str]) -> None:
        name = self._attribute(tag, attributes, "languagerulename")
        code = self._attribute(tag, attributes, "languagepattern")
        if name not in self.rules:
            self._fail(f'no <languagerule> is named "{shown(name)}"')
        if _is_german(code, self._fail):
            self.mapped.append(name)

    def _attribute(self, tag: str, attributes: dict[str, str], name: str) -> str:
        if name not in attributes:
            self._fail(f"<{tag}> needs the attribute {name}")
        return attributes[name]

    def _text(self, text: str) -> None:
        if self.stack and self.stack[-1] in self.pattern:
            self.pattern[self.stack[-1]] += text

    def _end(self, tag: str) -> None:
        if self.stack.pop() == "rule":
            before, after = self.pattern["beforebreak"], self.pattern["afterbreak"]
            if not before and not after:
                self._fail("a rule without <beforebreak> and <afterbreak> would fit everywhere", line=self.line)
            self.current.append(SrxRule(self.is_break, before, after, self.line))
            self.pattern = {}


def _is_german(code: str, fail: Callable[[str], NoReturn]) -> bool:
    """Whether a language pattern means German. ``regex`` can be told when to give up, and never warns."""
    import regex  # type: ignore[import-untyped]  # slow to import

    try:
        pattern = regex.compile(code, regex.IGNORECASE)
        return any(pattern.fullmatch(german, timeout=1) for german in GERMAN_CODES)
    except Exception as error:  # regex.error, and what the parser of regex lets through; TimeoutError
        problem = "takes too long" if isinstance(error, TimeoutError) else f"is no regular expression: {error}"
        fail(f'the language pattern "{shown(code)}" {problem}')
