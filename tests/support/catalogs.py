"""Hypothesis strategies for catalogs of prose."""

from hypothesis import strategies as st

from tests.support.gettext import gettext_version
from translate_kit.catalog.model import Catalog, Entry, Reference

HEAD = Entry(
    "",
    "Project-Id-Version: probe 1\nLanguage: en\nMIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n",
)
WIDTHS = (79, None, 77, 78, 20, 33, 60, 100, 132)

_PROSE = """Der Bundestag hat gestern über die Schuldenbremse beraten und der Bundesrat stimmte zu Außenpolitik Straße
Vermittlungsausschuss Änderungsantrag EU-Kommission Ost-West-Konflikt Nord-Stream-2-Debatte Politiker*innen Bürger:innen
Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz The committee postponed its decision on a ceasefire
well-known long-term and/or he/she U.S. e.g. don't it’s No. Nr. Dr. z. B. Abs. 2 1949 23. 1.200,50 €3.5bn 12,5 % 50 %
50% §218a 20°C 10–12 2024/25 16:30 +49 -5 −7 5×3 #1 km/h m² CO₂ ½ ™ © @home user@example.org www.example.org/~x
https://example.org/a-b/c_d?e=f&g=1,2#h C:\\Temp\\neu.txt (vgl. [sic] {Anm.} „Zitat“ ‚halb‘ »Guillemets« «innen»
“quoted” ‘so’ "gerade" 'apostroph' … ... – — - / \\ | * _ ** ~ ^ ! ? !? : ; , . ) ] } % ‰ € $ £ 漢字 日本語 שלום мир ééa
🇪🇺 🇩🇪🇫🇷 😀 👍🏽"""
# What cannot be seen is written as escapes: joiners, combining marks, spaces that are no spaces, line ends of Unicode.
_INVISIBLE = (
    *("\U0001f468\u200d\U0001f469\u200d\U0001f467", "a\u0308o\u0308", "\u0301", "\u00a0", "a\u00a0b", "z.\u202fB."),
    *(
        "\u00ad",
        "trenn\u00adbar",
        "\u200b",
        "x\u200by",
        "\u2011",
        "EU\u2011weit",
        "\u2060",
        "\ufeff",
        "\t",
        "\u2028",
        "a\x0bb",
        "\r",
    ),
)
# gettext since 0.23 breaks lines by the rules of Unicode 16, which differ around URLs, numbers and quotes. There we
# compare plain prose only; uniseg, which follows the same rules, differs from us in 2 of 321 real sentences.
_PLAIN = gettext_version() >= (0, 23)
_WORDS = [word for word in _PROSE.split() if word.isalpha()] if _PLAIN else [*_PROSE.split(), *_INVISIBLE]

words = st.sampled_from(_WORDS)
separators = st.sampled_from([" "] * 12 + ["  ", "\n"] + ([] if _PLAIN else ["", "", "\t", "\u00a0"]))
characters = st.sampled_from("aeäßž") if _PLAIN else st.characters(min_codepoint=0x20, max_codepoint=0x24F)


@st.composite
def texts(draw: st.DrawFn, max_words: int = 40) -> str:
    """Prose-like text, now and then with any Latin characters, and sometimes a newline at its end."""
    count = draw(st.integers(1, max_words))
    parts: list[str] = []
    for _ in range(count):
        parts.append(draw(words) if draw(st.integers(0, 9)) else draw(st.text(characters, min_size=1, max_size=8)))
        parts.append(draw(separators))
    text = "".join(parts)
    return text if draw(st.booleans()) else text.strip() or "x"


paths = st.sampled_from(["seeds/rede.txt", "seeds/2025/haushalt.md", "a.txt", "ä/ö.md"])
references = st.lists(st.builds(Reference, paths, st.none() | st.integers(1, 99999)), max_size=12, unique=True)
lines = st.lists(st.text(characters, max_size=30).filter(lambda line: not line.endswith("\\")), max_size=3)


@st.composite
def entries(draw: st.DrawFn, number: int, *, obsolete: bool = False) -> Entry:
    """An entry whose msgid is made unique by a number."""
    plural = draw(st.integers(0, 9)) == 0
    previous = draw(st.none() | texts())
    text = draw(texts()) if obsolete else draw(st.just("") | texts())
    return Entry(
        msgid=f"{draw(texts())} {number}",
        msgstr="" if plural else text,
        fuzzy=bool(text) and draw(st.booleans()),
        flags=draw(st.sampled_from([(), (), ("no-wrap",), ("no-c-format",)])),
        references=() if obsolete else tuple(draw(references)),
        extracted=() if obsolete else tuple(draw(lines)),
        comment=tuple(draw(lines)),
        previous_msgctxt=draw(st.none() | texts(5)) if previous else None,
        previous_msgid=previous,
        msgctxt=draw(st.none() | st.none() | texts(5)),
        msgid_plural=draw(texts()) if plural else None,
        msgstr_plural=(text, draw(texts())) if plural else (),
    )


@st.composite
def catalogs(draw: st.DrawFn, max_entries: int = 4) -> Catalog:
    """A catalog with a header, live and obsolete entries."""
    live = draw(st.integers(0, max_entries))
    dead = draw(st.integers(0, 2))
    return Catalog(
        entries=tuple(draw(entries(number)) for number in range(live)),
        obsolete=tuple(draw(entries(100 + number, obsolete=True)) for number in range(dead)),
        head=HEAD,
        width=draw(st.sampled_from(WIDTHS)),
    )
