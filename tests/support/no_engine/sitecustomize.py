"""Put on PYTHONPATH by a test: the machine of somebody who installed no engine."""

import sys

for name in ("argostranslate", "ctranslate2", "sentencepiece", "numpy", "gguf", "translate_kit_embedded", "sacremoses"):
    sys.modules[name] = None  # type: ignore[assignment]
