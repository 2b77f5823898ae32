"""Tiny inputs for the builder, made once."""

from pathlib import Path

import pytest

from tests.support.tiny_gemma import noise, write_inputs
from translate_kit_embedded import ModelInputs
from translate_kit_embedded.build import ensure_model


@pytest.fixture(scope="session")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> ModelInputs:
    """A random model in three parts, and an adapter for it; not to be changed."""
    return write_inputs(tmp_path_factory.mktemp("inputs"), noise())


@pytest.fixture(scope="session")
def built(inputs: ModelInputs, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The random model, built; not to be changed."""
    return ensure_model(inputs, tmp_path_factory.mktemp("cache"))
