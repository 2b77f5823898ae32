"""How the layout of a plain text is told."""

import textwrap

import pytest

from translate_kit.source.model import Layout, Role
from translate_kit.source.plain import MAX_HEADING, parse_plain

PARAGRAPHS = (
    "Die Abgeordneten stritten bis in die Nacht über den Haushalt, denn für die Straßen im Norden fehlte das Geld. "
    "Am Ende fanden sie eine Lösung, die niemandem gefiel und der doch alle zustimmten.",
    "Im Bundesrat wird es schwieriger. Vier Länder haben angekündigt, den Vermittlungsausschuss anzurufen, wenn der "
    "Bund seine Zusagen nicht einhält; zwei weitere wollen sich enthalten, was einer Ablehnung gleichkommt.",
    "Das Gesetz soll dennoch im Januar in Kraft treten. Ob es dazu kommt, entscheidet sich in den nächsten Wochen.",
)


def layout_of(text: str) -> Layout:
    return parse_plain(text)[1]


@pytest.mark.parametrize("width", [30, 40, 66, 72, 80, 100, 120])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_wrapped_text(width: int, line_end: str) -> None:
    text = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS)
    blocks, layout = parse_plain(text.replace("\n", line_end))
    assert layout is Layout.WRAPPED
    assert len(blocks) == len(PARAGRAPHS)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\n\n", "\n\n\n"])
def test_one_paragraph_a_line(line_end: str) -> None:
    blocks, layout = parse_plain(line_end.join(PARAGRAPHS))
    assert layout is Layout.LINES
    assert len(blocks) == len(PARAGRAPHS)


@pytest.mark.parametrize(
    "text",
    [
        "Der Haushalt\nDie Abgeordneten stritten bis in die Nacht.\nDer Bundesrat\nEs wird schwieriger als gedacht.\n",
        "Frage: Wie geht es weiter?\nAntwort: Niemand weiß es.\nFrage: Und danach?\nAntwort: Danach auch nicht.\n",
        "Ein Satz.\n",
        "Ein Satz",
    ],
)
def test_short_lines_are_not_wrapped_by_themselves(text: str) -> None:
    assert layout_of(text) is Layout.LINES


def test_a_short_wrapped_text() -> None:
    assert layout_of("Der Bundestag hat gestern das\nGesetz beschlossen.\n") is Layout.WRAPPED
    assert layout_of("Der Bundestag hat gestern\nbeschlossen, was nötig war.\n") is Layout.WRAPPED


def test_the_layout_can_be_said() -> None:
    text = "Der Bundestag hat gestern das\nGesetz beschlossen.\n"
    assert len(parse_plain(text, Layout.LINES)[0]) == 2
    assert len(parse_plain("Eins.\nZwei.\n", Layout.WRAPPED)[0]) == 1


@pytest.mark.parametrize(
    ("line", "is_heading"),
    [
        ("Was bleibt", True),
        ("Kapitel 3", True),
        ("„Nie wieder“", True),
        ("Der Preis des Friedens: Kiews Dilemma", True),
        ("Was bleibt?", False),
        ("Es bleibt nichts.", False),
        ("Er sagte: „Nein.“", False),
        ("Drei Punkte:", False),
        ("- Was bleibt", False),
        ("1949", False),
        ("Wort " * (MAX_HEADING // 5), True),
        ("Wort " * (MAX_HEADING // 5) + "Wort", False),
    ],
)
def test_headings(line: str, is_heading: bool) -> None:
    blocks, _ = parse_plain(f"{line}\n\nEs folgt ein Absatz.\n")
    assert (blocks[0].role is Role.HEADING) is is_heading
