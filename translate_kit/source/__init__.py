"""German source files: from bytes to blocks to sentences, and back."""
