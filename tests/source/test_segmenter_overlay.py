"""A user's own segmentation rules."""

import os
from pathlib import Path

import pytest

from translate_kit.errors import InputError
from translate_kit.source import bounded, srx
from translate_kit.source.segmenter import OUR_RULES, Segmenter

TEXT = "Er kam nach Kleinkl. Die Stadt schlief. Dann kam FRAGE Wer war das?"


def rules(*rules: str, pattern: str = "DE.*", cascade: str = "yes", name: str = "Mine") -> str:
    return (
        f'<?xml version="1.0"?>\n<srx xmlns="http://www.lisa.org/srx20" version="2.0">\n<header cascade="{cascade}"/>\n'
        '<body><languagerules><languagerule languagerulename="Mine">\n' + "\n".join(rules) + "\n</languagerule>\n"
        f'</languagerules><maprules>\n<languagemap languagepattern="{pattern}" languagerulename="{name}"/>\n'
        "</maprules></body></srx>\n"
    )


def rule(before: str, after: str = "", breaks: str = "no") -> str:
    return f'<rule break="{breaks}"><beforebreak>{before}</beforebreak><afterbreak>{after}</afterbreak></rule>'


def write(folder: Path, content: str | bytes) -> Path:
    path = folder / "mine.srx"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_the_users_rules_come_first(tmp_path: Path) -> None:
    path = write(tmp_path, rules(rule(r"\bKleinkl\.\s"), rule(r"FRAGE\s", r"\p{Lu}", "yes")))
    assert Segmenter(path).split(TEXT) == [
        "Er kam nach Kleinkl. Die Stadt schlief. ",
        "Dann kam FRAGE ",
        "Wer war das?",
    ]
    assert len(Segmenter().split(TEXT)) == 3
    assert Segmenter().split(TEXT)[0] == "Er kam nach Kleinkl. "


@pytest.mark.parametrize("pattern", ["DE.*", "de_.*", "(DE|de).*", "de", "DE-DE", ".*"])
def test_language_patterns_of_other_programs_are_german(pattern: str, tmp_path: Path) -> None:
    path = write(tmp_path, rules(rule(r"\bKleinkl\.\s"), pattern=pattern))
    assert Segmenter(path).split(TEXT)[0] == "Er kam nach Kleinkl. Die Stadt schlief. "


def test_a_prefix_for_the_namespace_is_fine(tmp_path: Path) -> None:
    content = rules(rule(r"\bKleinkl\.\s")).replace("<", "<s:").replace("<s:/", "</s:").replace("<s:?", "<?")
    path = write(tmp_path, content.replace("xmlns=", "xmlns:s="))
    assert Segmenter(path).split(TEXT)[0] == "Er kam nach Kleinkl. Die Stadt schlief. "


def test_without_cascade_only_the_first_map_counts(tmp_path: Path) -> None:
    first = rules(rule(r"\bKleinkl\.\s"), cascade="no")
    path = write(
        tmp_path, first.replace("<maprules>", '<maprules><languagemap languagepattern="fr.*" languagerulename="Mine"/>')
    )
    assert len(srx.read_german_rules(path)) == 1
    doubled = first.replace("<maprules>", '<maprules><languagemap languagepattern=".*" languagerulename="Mine"/>')
    assert len(srx.read_german_rules(write(tmp_path, doubled))) == 1
    assert len(srx.read_german_rules(write(tmp_path, doubled.replace('cascade="no"', 'cascade="yes"')))) == 2


def test_our_own_rules_can_be_the_users(tmp_path: Path) -> None:
    path = write(tmp_path, OUR_RULES.read_bytes())
    assert Segmenter(path).split("Panzer usw. Der Rest. Am 3. Oktober.") == [
        "Panzer usw. ",
        "Der Rest. ",
        "Am 3. Oktober.",
    ]


def test_the_signature_names_all_rules_whatever_their_line_ends(tmp_path: Path) -> None:
    content = rules(rule(r"\bKleinkl\.\s"))
    plain = Segmenter().signature
    signature = Segmenter(write(tmp_path, content)).signature
    assert signature.startswith(plain + ", overlay ")
    assert signature == Segmenter(write(tmp_path, content.replace("\n", "\r\n"))).signature
    assert signature != Segmenter(write(tmp_path, content + " ")).signature


BOMB = (
    '<!DOCTYPE srx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n'
    '<srx version="2.0"><body>&b;</body></srx>'
)
OUTSIDE = '<!DOCTYPE srx SYSTEM "file:///etc/hostname">\n<srx version="2.0"/>'


@pytest.mark.parametrize(
    ("content", "line", "problem"),
    [
        ("", 1, "no element found"),
        ("no xml at all", 1, "not well-formed"),
        (rules(rule("a"))[:-30], 8, "not well-formed XML"),
        (rules(rule("a")).replace("</rule>", ""), 6, "mismatched tag"),
        ("<tmx/>", 1, "it begins with <tmx>"),
        (BOMB, 1, "document type declaration"),
        (OUTSIDE, 1, "document type declaration"),
        (b'<?xml version="1.0" encoding="x-unknown"?>\n<srx/>', None, "encoding"),
        (b"<srx>\n\xff\xfe</srx>", 2, "not well-formed XML"),
        (rules(rule("ok"), rule("(")), 6, "no regular expression"),
        (rules(rule("ok"), rule("a", "[z-a]", "yes")), 6, "no regular expression"),
        (rules(rule("ok"), rule("a", r"\p{Nonsense}", "yes")), 6, "no regular expression"),
        (rules(rule("", "")), 5, "would fit everywhere"),
        (rules(rule("a"), name="Yours"), 8, 'named "Yours"'),
        (rules(rule("a"), pattern="("), 8, "no regular expression"),
        (rules(rule("a"), pattern="a{99999999999999999999}"), 8, "no regular expression"),
        (rules(rule("a"), pattern="(" * 9000), 8, "no regular expression"),
        (rules(rule("a"), name="&#10;" * 99), 8, r"no <languagerule> is named "),
        (rules(rule("a")).replace('languagepattern="DE.*" ', ""), 8, "needs the attribute languagepattern"),
        (rules(rule("a")).replace('languagerule languagerulename="Mine"', "languagerule"), 4, "needs the attribute"),
        (rules(rule("a"), pattern="fr.*"), None, "no segmentation rules for German"),
        (rules(), None, "no segmentation rules for German"),
        ('<srx version="2.0"/>', None, "no segmentation rules for German"),
    ],
)
def test_broken_rules_are_one_line_with_their_place(
    content: str | bytes, line: int | None, problem: str, tmp_path: Path
) -> None:
    path = write(tmp_path, content)
    with pytest.raises(InputError) as caught:
        Segmenter(path).split(TEXT)
    message = str(caught.value)
    assert message.startswith(f"{path}:{line}: " if line else f"{path}: ")
    assert problem in message
    assert "\n" not in message


def test_a_file_that_is_missing_or_a_folder(tmp_path: Path) -> None:
    for path in (tmp_path / "none.srx", tmp_path):
        with pytest.raises(InputError, match="cannot be read"):
            Segmenter(path).split(TEXT)
        with pytest.raises(InputError, match="cannot be read"):
            _ = Segmenter(path).signature


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "mine.srx"
    os.mkfifo(path)
    with pytest.raises(InputError, match="no regular file"):
        Segmenter(path).split(TEXT)


def test_a_gigantic_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(srx, "LARGEST_FILE", 100)
    with pytest.raises(InputError, match="more than 100 bytes"):
        Segmenter(write(tmp_path, rules(rule("a")))).split(TEXT)


def test_a_rule_that_takes_for_ever_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "SECONDS", 0.05)
    slow = r"(?=.*(\w).*(\w).*(\w).*\3\2\1y)y.*ß"
    path = write(tmp_path, rules(rule(slow, "", "yes")))
    text = "y Der Rat tagt. " + "Er kam und sah und ging wieder fort. " * 40
    with pytest.raises(InputError, match=r'mine\.srx: a rule takes too long in "y Der Rat.*; write its patterns'):
        Segmenter(path).split(text)
