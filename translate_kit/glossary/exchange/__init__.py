"""The glossary in the formats of other tools: a module a format, one for what a format cannot hold."""
