"""Bringing drafts to say the glossary's terms: candidates are generated, verified and ranked, never forced silently."""
