"""What the Argos benchmarks share: sentences, a package of Argos' own shape, and argostranslate on that package."""

import os
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.support.argos_package import METADATA, TOP, pieces_of, train_tokenizer
from tests.support.random_model import Shape, build_model

ARGOS_SHAPE = Shape(layers=6, width=512, inner=2048, heads=8, length_ratio=1.1)
"""As official Argos packages: transformer base, 6 + 6 layers."""

ARGOS_VOCABULARY = 32_000
SEEDS = Path(__file__).parent.parent / "seeds"


def paragraphs() -> list[list[str]]:
    """The paragraphs of ``seeds/``, split into sentences well enough to measure with; no sentence comes twice."""
    seen: set[str] = set()
    found = []
    for file in sorted(SEEDS.glob("*.*")):
        for paragraph in re.split(r"\n\s*\n", file.read_text(encoding="utf-8")):
            text = " ".join(paragraph.split()).lstrip("#>-* ")
            if text[:1].isalpha() or text[:1] == "„":
                sentences = [one for one in re.split(r"(?<=[.!?“]) (?=[A-ZÄÖÜ„])", text) if one not in seen]
                seen.update(sentences)
                found.append(sentences)
    return [sentences for sentences in found if sentences]


def build_argos_package(folder: Path, quantization: str | None) -> Path:
    """A package with a random model of Argos' size that writes 1.1 target pieces a source piece.

    Its tokenizer is trained on the sentences of ``paragraphs``; pieces that stand for nothing fill the vocabulary up.

    Args:
        folder: the packages folder.
        quantization: of the weights on disk; None is float32.
    """
    import json

    lines = [sentence for sentences in paragraphs() for sentence in sentences]
    package = folder / TOP
    package.mkdir(parents=True)
    tokenizer = train_tokenizer(lines, 8000)
    (package / "sentencepiece.model").write_bytes(tokenizer)
    (package / "metadata.json").write_text(json.dumps(METADATA), encoding="utf-8")
    vocabulary = pieces_of(tokenizer)
    vocabulary += [f"▁filler{number}" for number in range(ARGOS_VOCABULARY - len(vocabulary))]
    build_model(package / "model", vocabulary, ARGOS_SHAPE, quantization=quantization)
    return package


class GivenSentences:
    """Stands in for Argos's sentence splitter, whose models have to be downloaded: it knows the sentences.

    Args:
        known: the sentences of every paragraph; other texts are one sentence.
    """

    def __init__(self, known: dict[str, list[str]]) -> None:
        self._known = known

    def split_sentences(self, text: str) -> list[str]:
        """As the splitters of argostranslate.sbd."""
        return self._known.get(text, [text])


def argos_translation(package: Path, home: Path, known: dict[str, list[str]]) -> Any:
    """The German-English translation of argostranslate, its own code but for splitting sentences.

    Args:
        package: the package's folder, the only one in its packages folder.
        home: where argostranslate may make its folders.
        known: see ``GivenSentences``.

    Returns:
        An ``argostranslate.translate.ITranslation``.
    """
    os.environ["ARGOS_PACKAGES_DIR"] = str(package.parent)
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        os.environ[variable] = str(home)
    replaced = [name for name in ("stanza", "minisbd") if not _importable(name)]
    from argostranslate import translate

    translation = translate.get_translation_from_codes("de", "en")
    translation.underlying.sentencizer = GivenSentences(known)
    print(f"argostranslate: {'stand-ins for ' + ', '.join(replaced) if replaced else 'complete installation'}")
    return translation


def _importable(name: str) -> bool:
    """Whether a splitter's library is installed; if not, an empty one is put in its place."""
    try:
        __import__(name)
    except ImportError:
        module = ModuleType(name)
        vars(module)["SBDetect"] = None
        vars(module)["models"] = type("models", (), {"list_models": staticmethod(lambda: ["de", "en"])})
        sys.modules[name] = module
        return False
    return True
