"""From sentences to drafts in catalogs: what is missing is translated, its terms are named and checked."""
