"""Brackets without a partner, and brackets that became nothing."""

import pytest

from tests.check.saying import says
from translate_kit.check.brackets import RULES


@pytest.mark.parametrize(
    ("de", "en", "said"),
    [
        ("Der Rat (in Brüssel) tagt.", "The Council (in Brussels) is meeting.", []),
        ("Der Rat (in Brüssel) tagt.", "The Council, in Brussels, is meeting.", []),
        ("Der Rat (in Brüssel) tagt.", "The Council – in Brussels – is meeting.", []),
        ("Der Rat (in Brüssel) tagt.", "The Council (in Brussels is meeting.", [("error", "(")]),
        ("Der Rat (in Brüssel) tagt.", "The Council in Brussels) is meeting.", [("error", ")")]),
        ("Der Rat (in Brüssel) tagt.", "The Council (in Brussels] is meeting.", [("error", "("), ("error", "]")]),
        ("Der Rat [sic] tagt.", "The Council [sic is meeting.", [("error", "[")]),
        ("Der Rat {sic tagt.", "The Council {sic is meeting.", []),
        ("Der Rat {sic} tagt.", "The Council sic} is meeting.", [("error", "}")]),
        ("Der Rat tagt.", "The Council (of the EU) is meeting.", []),
        ("Der Rat tagt.", "The Council (of the EU is meeting.", [("error", "(")]),
        # over several sentences, as the German
        ("(Der Rat tagt. Später mehr.", "(The Council is meeting. More later.", []),
        ("Später mehr.)", "More later.)", []),
        ("Später mehr.)", "More later.", []),
        # list marks and faces
        ("a) Der Rat (in Brüssel) tagt.", "a) The Council (in Brussels) is meeting.", []),
        ("a) Der Rat (in Brüssel) tagt.", "a) The Council (in Brussels is meeting.", [("error", "(")]),
        ("Erstens: der Rat. Zweitens: das Haus.", "1) the Council, 2) the House", []),
        ("Er (47) lacht.", "He 47) is laughing.", [("error", ")")]),
        ("Stufe 3 (von 3) gilt.", "Level 3 (of 3 applies.", [("error", "(")]),
        ("Das gilt (Art. 82 Abs. 2 GG).", "It applies Art. 82(2) of the Basic Law).", [("error", ")")]),
        ("§ 5 Abs. 1 Buchst. a", "section 5(1)(a)", []),
        ("Der Rat tagt.", "The Council is meeting :-)", []),
        ("Der Rat tagt (endlich).", "The Council is meeting (at last :)).", []),
        ("Politiker(innen) kommen.", "Politicians are coming.", []),
        ("Merz (CDU) spricht.", "Merz of the CDU is speaking.", []),
        ("Das [Haus](https://example.org) tagt.", "The [House](https://example.org) is meeting.", []),
        # nothing stands for them
        ("Der Rat (leise) tagt.", "The Council is meeting.", [("warning", "(leise)")]),
        ("Der Rat (leise) tagt.", "", []),
    ],
)  # fmt: skip
def test_brackets(de: str, en: str, said: list[tuple[str, str]]) -> None:
    if not said or said[0][0] == "error":
        found = [one for one in says(RULES, "bracket-mismatch", de, en) if one[0] == "error"]
        assert found == said
    else:
        assert says(RULES, "bracket-mismatch", de, en) == said
