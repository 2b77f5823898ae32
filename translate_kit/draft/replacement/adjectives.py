"""The ways to put an adjective in place of other words."""

from collections.abc import Iterator

from translate_kit.draft.replacement.article import article_edits
from translate_kit.draft.replacement.capitals import cased
from translate_kit.draft.replacement.follow import is_head
from translate_kit.draft.replacement.lexicon import PREPOSITIONS
from translate_kit.draft.replacement.model import Draft, Edit
from translate_kit.draft.replacement.neighbours import absorbed, widened
from translate_kit.draft.replacement.number import phrase
from translate_kit.draft.replacement.place import Place
from translate_kit.draft.replacement.typography import in_the_style_of
from translate_kit.glossary.term import Term


def adjective_drafts(place: Place, term: Term, text: str) -> Iterator[Draft]:
    """The ways to put an adjective in; none before a noun for one that has to stand behind (contrary to the law).

    Args:
        place: the words that go.
        term: the term.
        text: one of its renderings.
    """
    for wider in absorbed(widened(place, term), text, term):
        before_noun = not is_head(wider) or phrase(wider).determiner is not None
        trails = any(word in PREPOSITIONS for word in text.split())
        adverb = wider.text.endswith("ly") and not text.endswith("ly")
        if (before_noun and trails) or adverb or (wider.joined and " " in text):
            continue
        line = wider.line
        opens = line.may_begin(wider.first) and wider.text[:1].isupper() and not wider.keep
        shown = in_the_style_of(wider, cased(text, wider, term, opens=opens))
        if wider.keep:
            shown = " ".join(shown.split()[wider.keep :])
        repairs = () if wider.keep else tuple(article_edits(line, wider.first, text))
        yield Draft(Edit(wider.start, wider.end + len(wider.ending), shown + wider.ending), repairs)
