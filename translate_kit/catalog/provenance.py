"""What made each draft, kept beside the catalog."""
