"""Markdown documents made by hypothesis, out of words that are text and words that are layout."""

from hypothesis import strategies as st

PHRASES = (
    *("Bundestag", "die Regierung.", "Politiker*innen und Bürger*innen", "Straße, über!", "Ärzt_innen?", "5\u00a0Euro"),
    *(
        "Ver\u00adfassung.",
        "🙂 Freude",
        "👩‍⚖️",
        "e\u0301tat …",
        "am 23. Mai 1949",
        "„Nein.“",
        "„Doch! Nein!“",
        "eins. Zwei. Drei.",
    ),
    *("A &amp; B", "2 \\* 3", "Land: Bund."),
)
LAYOUT_WORDS = ("LAYOUT", "LAYOUT.", "*LAYOUT*", "[LAYOUT]")
"""Words that are put where nothing is translated."""

_AROUND = (
    *(("", ""), ("*", "*"), ("**", "**"), ("***", "***"), ("~~", "~~"), ("`", "`"), ("<b>", "</b>"), ("", ".[^1]")),
    *(
        ("[", "](https://example.org/a.b?C=D.E)"),
        ("[", '](<c d.md> "Titel. Noch")'),
        ("![", "](b.png)"),
        ("[", "][ref]"),
    ),
)
_INLINES = (
    *(before + phrase + after for before, after in _AROUND for phrase in PHRASES),
    *("<https://example.org/a.b?C>", "https://example.org/?D=e.", "<!-- x. Y -->", "<br>", "—", "*", "[", "_", "<i>"),
)
_line = st.lists(st.sampled_from(_INLINES), min_size=1, max_size=4).map(" ".join)


@st.composite
def _lines(draw: st.DrawFn) -> str:
    """Wrapped lines. Each begins with a word, so that none begins another block."""
    text = "Also " + draw(_line)
    for _ in range(draw(st.integers(0, 2))):
        text += draw(st.sampled_from(["\n", "  \n", "\\\n", " Bundes\u00ad\n"])) + "dann " + draw(_line)
    return text


def _prefixed(text: str, first: str, other: str) -> str:
    return first + text.replace("\n", "\n" + other)


_heading = st.tuples(st.sampled_from(["# ", "## ", "###### "]), _line, st.sampled_from(["", " ##"])).map("".join)
_setext = st.tuples(_lines(), st.sampled_from(["\n===", "\n---"])).map("".join)
_layout = st.sampled_from(
    [
        text.format(word)
        for word in LAYOUT_WORDS
        for text in ("```\n{0}\n\n{0}\n```", "~~~ x\n{0}\n~~~", "<div>\n{0}\n</div>", "<!--\n{0}\n-->", "***", "___")
    ]
)
_cell = st.tuples(st.sampled_from(PHRASES), st.sampled_from([" ", " `a\\|b` ", " \\| ", "<br>", " **b.** "])).map(
    "".join
)
_table = st.lists(st.tuples(_cell, _cell), min_size=1, max_size=2).map(
    lambda rows: "\n".join(
        f"| {left} | {right} |" + ("\n|:--|--:|" if not number else "") for number, (left, right) in enumerate(rows)
    )
)
_block = st.one_of(
    _lines(),
    _lines().map("23. Mai 1949 {}".format),
    _heading,
    _setext,
    _layout,
    _table,
    _lines().map(lambda text: _prefixed("[^1]: " + text, "", "    ")),
    _lines().map("> {}".format),  # further lines are lazy
    _lines().map(lambda text: _prefixed("[x] " + text, "* ", "  ")),
)


def _contained(blocks: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(blocks, min_size=1, max_size=2).map("\n\n".join)
    quote = several.map(lambda text: _prefixed(text, "> ", "> "))
    bullet = several.map(lambda text: _prefixed(text, "- ", "  "))
    numbers = st.tuples(several, several).map(
        lambda items: "\n".join(_prefixed(item, f"{number}. ", "   ") for number, item in enumerate(items, 1))
    )
    return st.one_of(quote, bullet, numbers)


@st.composite
def markdown_documents(draw: st.DrawFn) -> str:
    """A document with all we read; line ends are LF or CRLF, and there may be front matter."""
    blocks = draw(st.lists(st.recursive(_block, _contained, max_leaves=3), min_size=1, max_size=3))
    front_matter = draw(st.sampled_from(["", "---\ntitle: LAYOUT. LAYOUT\n---\n"]))
    text = (
        front_matter + "\n\n".join([*blocks, "Ende.", "    LAYOUT", "[ref]: https://example.org/LAYOUT.LAYOUT"]) + "\n"
    )
    return text.replace("\n", "\r\n") if draw(st.booleans()) else text


nasty_markdown = st.lists(
    st.sampled_from(
        [*"aB.!*_~`[]()<>#-+=|\\:>&^1 \n\r\t", "\u00a0", "\u00ad", "🙂", "**", "  \n", "\n\n", "> ", "- ", "| "]
    ),
    min_size=1,
    max_size=60,
).map("".join)
"""Heaps of special characters."""
