"""The embedded German-English model: an adapter for Gemma 3 270M and the builder that turns both into a model.

Importing this is cheap; the builder's libraries are imported when a model is built.
"""

from translate_kit_embedded.errors import BuildError
from translate_kit_embedded.locate import ModelInputs, default_cache, default_inputs

__all__ = ["BuildError", "ModelInputs", "default_cache", "default_inputs"]

__version__ = "0.1.0"
