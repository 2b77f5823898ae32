"""Quotations: German and English marks, nested, over several sentences; apostrophes, feet and inches."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.check.saying import says
from translate_kit.check.quotation import read
from translate_kit.check.quotes import RULES
from translate_kit.check.style import Style

SPEECH = "„Wir warten nicht länger“, sagte sie."
HALF = "Sie sagte: „Wir haben lange gewartet."
REST = "Nun ist es genug.“"


@pytest.mark.parametrize(
    ("de", "en", "said"),
    [
        (SPEECH, "“We will wait no longer,” she said.", []),
        (SPEECH, "‘We will wait no longer,’ she said.", []),
        (SPEECH, '"We will wait no longer," she said.', []),
        (SPEECH, "'We will wait no longer,' she said.", []),
        (SPEECH, "“We will wait,” she said, “no longer.”", []),
        ("»Wir warten nicht länger«, sagte sie.", "“We will wait no longer,” she said.", []),
        ("«Wir warten nicht länger», sagte sie.", "“We will wait no longer,” she said.", []),
        ('„Wir warten nicht länger", sagte sie.', "“We will wait no longer,” she said.", []),
        (SPEECH, "“We will wait no longer, she said.", [("error", "“")]),
        (SPEECH, "We will wait no longer,” she said.", [("error", "”")]),
        (SPEECH, '"We will wait no longer, she said.', [("error", '"')]),
        (SPEECH, "'We will wait no longer, she said.", [("error", "'")]),
        (SPEECH, "‘We will wait no longer, she said.", [("error", "‘")]),
        (SPEECH, "We will wait no longer, she said.", [("error", "„Wir warten nicht länger“")]),
        # over several sentences
        (HALF, "She said: “We have waited a long time.", []),
        (REST, "Now it is enough.”", []),
        (REST, "Now it is enough.", [("error", "“")]),
        (HALF, "She said: “We have “waited a long time.", [("warning", "“")]),
        (HALF, "“We have waited a long time,” she said.", []),
        # nested
        ("„Er rief ‚Halt‘ und ging“, sagt sie.", "“He shouted ‘stop’ and left,” she says.", []),
        ("„Er rief ‚Halt‘ und ging“, sagt sie.", "‘He shouted “stop” and left,’ she says.", []),
        ("„Er rief ‚Halt‘ und ging“, sagt sie.", "“He shouted stop and left,” she says.", []),
        ("„Er rief ‚Halt‘ und ging“, sagt sie.", "“He shouted ‘stop and left,” she says.", [("error", "‘")]),
        ("Sie fragte: „Sagte er ‚nie‘?“", "She asked, “Did he say ‘never’?”", []),
        # apostrophes are no quotation marks
        ("Das ist James’ Buch aus den 90ern.", "That's James’ book from the ’90s.", []),
        ("Es ist sieben Uhr.", "It’s seven o’clock, and the workers’ day begins.", []),
        ("Die Wahl der Arbeiter", "‘the workers’ choice’", []),
        ("„Die Wahl der Arbeiter“ hieß es.", "‘The workers’ choice’ was the title.", []),
        ("„Rock 'n' Roll“ hieß es.", "“Rock ’n’ roll” was the title.", []),
        ("Andreas' Rede", "Andreas' speech", []),
        ("Die Runde heißt „Round Table“.", "The group is called 'Round Table'.", []),
        # feet and inches
        ("Er misst 1,78 m.", "He is 5'10\" tall.", []),
        ("Er misst 1,52 m.", "He is 5' tall.", []),
        ("„Ein 19-Zoll-Schirm“, sagt er.", '"A 19" screen," he says.', []),
        ("Die „Agenda 2030“ gilt.", 'The "Agenda 2030" applies.', []),
        ("Die „Agenda 2030“ gilt.", 'The "Agenda 2030 applies.', [("error", '"')]),
        # titles, names, and words that are only called so
        ("Er schrieb „Der Prozess“.", "He wrote *The Trial*.", []),
        ("Er schrieb „Der Prozess“.", "He wrote _The Trial_.", []),
        ("Er sagte dem „Spiegel“ mehr.", "He told Der Spiegel more.", []),
        ("Er sagte es der „Süddeutschen Zeitung“.", "He told the Süddeutsche Zeitung.", []),
        ("Die sogenannte „Bremse“ kommt.", "The so-called brake is coming.", []),
        ("Der Ausschuss „Recht und Ordnung“ tagt.", "The Committee on Law and Order is meeting.", []),
        ("Die „Bremse“ kommt.", "The brake is coming.", [("warning", "„Bremse“")]),
        ("Er sprach von einer „Wende“.", "He spoke of a new era.", [("error", "„Wende“")]),
        ("Kanzler Merz sprach von einer „Wende“.", "Chancellor Merz spoke of a new era.", [("error", "„Wende“")]),
        ("Er nannte das „schäbig“.", "He called this shabby.", [("error", "„schäbig“")]),
        ("„Ich rechne.“", "I do the sums.", [("error", "„Ich rechne.“")]),
        ("„Niemand!“, rief sie.", "Nobody! she called.", [("error", "„Niemand!“")]),
        ("Sie sprach oft von seinem „Hof“.", "She often spoke of his court.", [("error", "„Hof“")]),
        ("Die Stelle heißt „Ombudsrat“.", "The body is called the panel.", []),
        ("Er sagte nur „ja“.", "He just said yes.", []),
        ("Die „Leitlinie der Wende“ gilt.", "The Charter for Change applies.", []),
        # marks cut off by spaces, code and addresses
        ('Er sagte : " Wir gehen . "', 'He said : " We are leaving . "', []),
        ("Der Wert `\"a` gilt.", "The value `\"a` applies.", []),
        ("Ohne Worte", "", []),
    ],
)  # fmt: skip
def test_quotations_keep_their_marks(de: str, en: str, said: list[tuple[str, str]]) -> None:
    assert says(RULES, "quote-mismatch", de, en) == said


@pytest.mark.parametrize(
    ("en", "quotes", "said"),
    [
        ("a “turning point”", "any", []),
        ('a "turning point"', "any", []),
        ("a ‘turning point’", "any", []),
        ("a „turning point“", "any", ["„"]),
        ("a »turning point«", "any", ["»"]),
        ("a “turning point“", "any", ["“"]),
        ("a ”turning point”", "any", ["”"]),
        ("a ‘turning point‘", "any", ["‘"]),
        ("the workers’ “turning point”", "any", []),
        ("It's a “turning point”", "any", ["'"]),
        ("5'10\" tall, a “turning point”", "any", []),
        ('a "turning point"', "double", ['"turning point"']),
        ("a ‘turning “point”’", "double", ["‘turning “point”’"]),
        ("a “turning ‘point’”", "double", []),
        ("a “turning point”", "single", ["“turning point”"]),
        ("a “turning point”", "straight", ["“turning point”"]),
        ('it’s a turning point', "straight", []),
        ('<a title="x">turning</a> “point”', "any", []),
    ],
)  # fmt: skip
def test_quotation_marks_are_english_and_the_projects(en: str, quotes: str, said: list[str]) -> None:
    found = says(RULES, "quote-style", "ein „Wendepunkt“", en, Style(quotes=quotes))
    assert [words for _, words in found] == said


WORDS = st.lists(st.sampled_from(["we", "act", "now", "Rat", "and", "2030", "long,"]), min_size=1, max_size=5)
QUOTED = st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=4)


@settings(max_examples=200, deadline=None)
@given(QUOTED, st.sampled_from(["“”", '""', "„“", "»«"]), st.data())
def test_a_lost_closing_mark_is_always_found(
    parts: list[tuple[list[str], list[str]]], marks: str, data: st.DataObject
) -> None:
    text = ". ".join(f"{' '.join(a)} {marks[0]}{' '.join(b)}{marks[1]}" for a, b in parts)
    assert says(RULES, "quote-mismatch", text, text) == []
    ends = [at for at, way in read(text).marks if way < 0]
    at = data.draw(st.sampled_from(ends))
    assert says(RULES, "quote-mismatch", text, text[:at] + text[at + 1 :])
