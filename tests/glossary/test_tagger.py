"""HanTa is opened faster than it opens itself, and is the same."""

import gc
import random

from HanTa.HanoverTagger import HanoverTagger

from translate_kit.glossary.infinitives import is_known_infinitive, known_infinitives
from translate_kit.glossary.morphology import is_infinitive
from translate_kit.glossary.tagger import MODEL, tagger
from translate_kit.glossary.tagger_paths import Paths


def test_states_are_reached_from_where_hanta_says() -> None:
    theirs, ours = HanoverTagger(MODEL), tagger()
    assert ours.reachability == theirs.reachability
    assert ours.atomic_class == theirs.atomic_class


def test_loading_leaves_the_collector_as_it_was() -> None:
    tagger.cache_clear()
    tagger()
    assert gc.isenabled()


def test_hanta_agrees_on_the_infinitives_that_need_not_be_asked() -> None:
    known = known_infinitives()
    assert len(known) > 10_000
    for word in random.Random(5).sample(known, 1_200):
        assert is_infinitive(word), word
        assert is_known_infinitive(word), word


def test_adjectives_participles_and_nouns_are_not_among_them() -> None:
    for word in ("offen", "umstritten", "verboten", "golden", "vergessen", "eigen", "abtun-", "Treten", "", "ab"):
        assert not is_known_infinitive(word), word


def test_words_are_analysed_as_hanta_does() -> None:
    theirs, ours = HanoverTagger(MODEL), tagger()
    chance = random.Random(11)
    nouns = ("Wirtschafts", "Bundes", "Stein", "Kriegs", "Länder", "Xyl", "Über", "Öl", "EU-", "3")
    ends = ("fraktionen", "bach", "minister", "ern", "ß", "ge", "ung", "heim", "s", "kjå")
    words = [chance.choice(nouns) + chance.choice(ends) + chance.choice(("", *ends)) for _ in range(60)]
    words += ["".join(chance.choice("aeinrstlhkäx") for _ in range(chance.randrange(1, 12))) for _ in range(40)]
    words += [word.lower() for word in words[:20]] + ["x" * 40, "verabschiedeten", "ging", "Häuser", "é", "-"]
    for word in words:
        assert ours.analyze(word, taglevel=3) == theirs.analyze(word, taglevel=3), word
        assert ours.analyze(word, pos="VV(INF)") == theirs.analyze(word, pos="VV(INF)"), word
        assert ours.tag_word(word) == theirs.tag_word(word), word


def test_endings_that_differ_from_tag_to_tag_would_be_looked_up_for_each() -> None:
    ours = tagger()
    paths = Paths(ours)
    assert paths._endings
    each = Paths(ours)
    each._endings = None
    for word in ("xylbach", "kjåern", "abc", "eichenthal", "q"):
        assert each.find(word, 0, strict=False) == paths.find(word, 0, strict=False)
