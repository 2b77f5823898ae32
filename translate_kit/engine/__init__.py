"""Translation engines: the only part that knows argostranslate, CTranslate2 or a language model."""
