"""Engines that can less, engines that talk nonsense, runs that are stopped, and runs that are made again."""

import random
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.argos_package import ENGLISH, GERMAN, build_package
from tests.support.enforcing import Asked, all_concepts, attempts, concept, draft, glossary, owing, run, tiny_engine
from tests.support.tiny_translation import tiny_package
from translate_kit.draft.enforcement.enforce import enforce
from translate_kit.draft.enforcement.model import Enforced
from translate_kit.draft.enforcement.settings import STEPS, Enforcement, Step
from translate_kit.draft.terms import TermReader
from translate_kit.engine.argos import ArgosEngine
from translate_kit.engine.base import Ability
from translate_kit.glossary.term import Glossary, Term
from translate_kit.glossary.verify import verify

GOOD = ("satisfied", "admitted")


@pytest.fixture(scope="module")
def drafts() -> dict[str, str]:
    """Forty plain drafts that owe a term."""
    return owing(55, 2)[1]


@pytest.fixture(scope="module")
def whole(drafts: dict[str, str]) -> dict[str, Enforced]:
    """What becomes of them."""
    return run(drafts, all_concepts())


@pytest.fixture(scope="module")
def nonsense(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ArgosEngine]:
    """An engine with random weights; of its words some are terms, by chance."""
    folder = tmp_path_factory.mktemp("nonsense")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        package = build_package(folder / "package")
        yield ArgosEngine(package, device="cpu", compute_type="int8_float32", threads=1)


@pytest.mark.parametrize("rivals", [True, False])
@pytest.mark.parametrize(
    ("abilities", "least"),
    [
        ((), (0.98, 0.7)),
        (("complete",), (0.98, 0.7)),
        (("score",), (0.95, 0.95)),
        (("complete", "score"), (0.98, 0.98)),
    ],
    ids=["none", "complete", "score", "both"],
)
def test_an_engine_is_asked_only_for_what_it_can_do(
    abilities: tuple[Ability, ...], least: tuple[float, float], rivals: bool, drafts: dict[str, str]
) -> None:
    """And does what it can: the rest of the terms is flagged."""
    asked = Asked(tiny_engine(), frozenset(abilities), [])
    results = run(dict(list(drafts.items())[::2]), all_concepts(rivals=rivals), engine=asked)
    assert set(asked.questions) <= {"translate", *abilities}
    verdicts = [verdict for result in results.values() for verdict in result.verdicts]
    assert sum(verdict.status in GOOD for verdict in verdicts) / len(verdicts) >= least[not rivals]
    scores = [outcome.score_after for result in results.values() for outcome in result.outcomes]
    assert any(score is not None for score in scores) == ("score" in abilities)


@pytest.mark.parametrize(
    ("step", "questions"),
    [
        ("replace", {"score"}),
        ("rerank", {"score", "translate"}),
        ("force", {"score", "complete"}),
        ("hint", {"score", "translate"}),
    ],
)
def test_a_step_asks_for_no_more_than_it_needs(step: Step, questions: set[str], drafts: dict[str, str]) -> None:
    asked = Asked(tiny_engine(), frozenset(("complete", "score")), [])
    run(dict(list(drafts.items())[:10]), all_concepts(), Enforcement(steps=(step,)), engine=asked)
    assert set(asked.questions) == questions


def test_forcing_without_scores_goes_by_the_words_that_are_known_to_be_wrong() -> None:
    asked = Asked(tiny_engine(), frozenset(("complete",)), [])
    german = "Die Fraktion lobt den Vorschlag."
    plain = draft([german])
    assert plain == {german: "The faction praises the proposal."}
    how = Enforcement(steps=("force",))
    assert run(plain, glossary(concept("fraktion")), how, asked)[german].text == (
        "The parliamentary group praises the proposal."
    )
    found = run(plain, glossary(concept("fraktion", rivals=False)), how, asked)[german]
    assert (found.text, found.attempts[0].candidates) == (plain[german], ())


def test_a_sentence_that_is_nothing_but_the_term() -> None:
    """There is no sentence without it to compare with."""
    for rivals in (True, False):
        results = run({"Fraktion": "Faction"}, glossary(concept("fraktion", rivals=rivals)))
        assert results["Fraktion"].text == "Parliamentary group"


@pytest.mark.parametrize("after", [0, 1, 20])
def test_what_is_not_done_when_the_user_stops_is_not_told(
    after: int, drafts: dict[str, str], whole: dict[str, Enforced]
) -> None:
    """Groups of sentences are whole or not there at all; those that are there are as in a run to the end."""
    results: dict[str, Enforced] = {}
    terms = TermReader(all_concepts())
    for german, result in enforce(tiny_engine(), drafts, terms.hits, Enforcement(), stop=lambda: len(results) >= after):
        results[german] = result
    assert list(results) == list(whole)[: len(results)]
    assert after <= len(results) < len(whole)
    assert all(result.text == whole[german].text for german, result in results.items())


def test_the_user_may_stop_while_the_engine_works(drafts: dict[str, str]) -> None:
    stopped = False

    def stop() -> None:
        nonlocal stopped
        stopped = len(asked.questions) > 4

    asked = Asked(tiny_engine(), frozenset(("complete", "score")), [], stop)
    terms = TermReader(all_concepts())
    assert list(enforce(asked, drafts, terms.hits, Enforcement(), stop=lambda: stopped)) == []
    assert len(asked.questions) == 5


@pytest.mark.parametrize("rivals", [True, False])
def test_the_same_again_in_any_order_and_company(rivals: bool, drafts: dict[str, str]) -> None:
    """The drafts and what the ledger keeps of them, to the last bit."""
    terms = all_concepts(rivals=rivals)
    first = run(drafts, terms)
    assert run(drafts, terms) == first
    shuffled = random.Random(7).sample(list(drafts), len(drafts))
    others = run({german: drafts[german] for german in shuffled}, terms)
    alone = {german: run({german: drafts[german]}, terms)[german] for german in list(first)[::5]}
    for results in (others, alone):
        for german, result in results.items():
            was = first[german]
            assert (result.text, result.verdicts, result.outcomes) == (was.text, was.verdicts, was.outcomes)
    assert others.keys() == first.keys()


def test_a_fresh_engine_says_the_same(drafts: dict[str, str], whole: dict[str, Enforced]) -> None:
    fresh = ArgosEngine(tiny_package(), device="cpu", compute_type="int8_float32", threads=1)
    assert run(drafts, all_concepts(), engine=fresh) == whole


def check(drafts: dict[str, str], terms: Glossary, how: Enforcement, engine: ArgosEngine) -> None:
    """Whatever the engine says: no sentence is lost or changed without its term."""
    reader = TermReader(terms)
    results = run(drafts, terms, how, engine)
    assert list(results) == [german for german in drafts if german in results]
    for german, result in results.items():
        assert result.plain == drafts[german]
        assert result.verdicts == verify(reader.hits(german), result.text)
        brought = [one for one in result.outcomes if one.action in ("replaced", "reranked", "forced", "hinted")]
        assert bool(brought) or result.text == result.plain
        for verdict, outcome in zip(result.verdicts, result.outcomes, strict=True):
            if outcome.action != "none" and outcome.action != "flagged":
                assert verdict.status in GOOD
            if outcome.action == "flagged":
                assert verdict.status not in GOOD
    for german, attempt in attempts(results):
        if attempt.taken is not None:
            taken = next(
                one
                for one in verify(reader.hits(german), attempt.taken.text)
                if (one.hit.start, one.hit.term.id) == (attempt.hit.start, attempt.hit.term.id)
            )
            assert taken.status in GOOD


WORDS = sorted({word.strip(".,") for line in GERMAN for word in line.split()})
SAID = sorted({word.strip(".,").lower() for line in ENGLISH for word in line.split()})


@pytest.mark.parametrize("seed", range(3))
def test_nonsense_never_breaks_anything(seed: int, nonsense: ArgosEngine) -> None:
    chance = random.Random(seed)
    german = [" ".join(chance.choices(WORDS, k=chance.randint(1, 14))) + chance.choice(".?!") for _ in range(12)]
    terms = {}
    for word in chance.sample([word for word in WORDS if word[0].isupper()], 12):
        wrong = tuple(chance.sample(SAID, 2))
        terms[word] = Term(word, word, " ".join(chance.sample(SAID, chance.randint(1, 3))), en_forbidden=wrong)
    check(draft(german, nonsense), glossary(*terms.values()), Enforcement(max_drop=5), nonsense)


ODD = st.sampled_from(
    ["„", "“", "**", "_", "`a`", "[^1]", "\u00ad", "\u00a0", "–", "…", "😀", "🇩🇪", "ﬁ", "İ", "ß", "\u0301", "1.200,5",
     "(", ")", "\t", "'", "’s", "</s>", "<unk>", "▁", "--", "a/an", "\\", "%s", "{}", "&amp;"]
)  # fmt: skip
TEXT = st.lists(st.sampled_from(WORDS) | ODD | st.text(max_size=4), min_size=1, max_size=9).map(" ".join)
RENDERING = (
    st.lists(st.sampled_from(SAID) | st.text("abcäøß-' ’.", min_size=1, max_size=6), min_size=1, max_size=3)
    .map(" ".join)
    .map(str.strip)
    .filter(lambda text: any(map(str.isalpha, text)))
)
TERM = st.builds(
    lambda de, en, admitted, wrong, enforce, case: Term(
        f"{de}-{en}", de, en, en_admitted=admitted, en_forbidden=wrong, enforce=enforce, case=case
    ),
    st.sampled_from([word for word in WORDS if word[0].isupper()]),
    RENDERING,
    st.lists(RENDERING, max_size=1).map(tuple),
    st.lists(RENDERING, max_size=2).map(tuple),
    st.sampled_from(["must", "must", "prefer", "check"]),
    st.sampled_from(["as-is", "lower", "title"]),
)


@settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(
    german=st.lists(TEXT, min_size=1, max_size=3, unique=True),
    drafts=st.lists(TEXT | st.none(), min_size=3, max_size=3),
    terms=st.lists(TERM, min_size=1, max_size=4, unique_by=lambda term: (term.id, term.de)),
    level=st.sampled_from(["must", "prefer"]),
    steps=st.lists(st.sampled_from(STEPS), unique=True).map(tuple),
)
def test_any_text_and_any_glossary(
    nonsense: ArgosEngine,
    german: list[str],
    drafts: list[str | None],
    terms: list[Term],
    level: str,
    steps: tuple[Step, ...],
) -> None:
    own = draft(german, nonsense)
    given_drafts = {one: own[one] if text is None else text for one, text in zip(german, drafts, strict=False)}
    how = Enforcement(level, steps, max_drop=8)  # type: ignore[arg-type]
    check(given_drafts, glossary(*terms), how, nonsense)
