"""What is handed on with the adapter: the file itself, its terms, its sources."""

import tomllib
from pathlib import Path

from translate_kit_embedded.chunks import sha256_of
from translate_kit_embedded.locate import ADAPTER_SHA256

ROOT = Path(__file__).parent.parent
GEMMA_NOTICE = "Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms"


def test_the_adapter_is_the_one_that_was_measured() -> None:
    assert sha256_of([ROOT / "translate_kit_embedded" / "adapter.npz"]) == ADAPTER_SHA256


def test_terms_and_sources_go_along() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    licence_files = project["project"]["license-files"]
    assert {"LICENSE", "NOTICE", "TRAINING_DATA.md"} <= set(licence_files)
    for name in ("LICENSE", "NOTICE"):
        text = " ".join((ROOT / name).read_text(encoding="utf-8").split())
        assert GEMMA_NOTICE in text
        assert "Prohibited Use Policy" in text
    training = (ROOT / "TRAINING_DATA.md").read_text(encoding="utf-8")
    for source in ("WMT", "Europarl", "MLQE-PE", "XQuAD", "Tatoeba", "MT-GenEval", "PUD", "GDPR"):
        assert source in training
