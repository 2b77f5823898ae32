"""What we write equals what GNU msgcat writes, byte for byte."""

import os

from hypothesis import HealthCheck, given, settings

from tests.support.catalogs import catalogs
from tests.support.gettext import msgcat, width_arguments
from translate_kit.catalog.model import Catalog
from translate_kit.catalog.writer import format_catalog

EXAMPLES = int(os.environ.get("CATALOG_EXAMPLES", "300"))


@given(catalogs())
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
def test_equals_msgcat(catalog: Catalog) -> None:
    text = format_catalog(catalog)
    assert msgcat(text, *width_arguments(catalog.width)) == text
