"""What we write equals what GNU msgcat writes, byte for byte."""

import os

import pytest
from hypothesis import HealthCheck, given, settings

from tests.support.catalogs import HEAD, catalogs
from tests.support.gettext import gettext_version, msgcat, width_arguments
from translate_kit.catalog.model import Catalog, Entry, Reference
from translate_kit.catalog.writer import format_catalog

EXAMPLES = int(os.environ.get("CATALOG_EXAMPLES", "300"))


@given(catalogs())
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
def test_equals_msgcat(catalog: Catalog) -> None:
    text = format_catalog(catalog)
    assert msgcat(text, *width_arguments(catalog.width)) == text


UNEQUAL = {
    "format directives are kept whole": Entry("x" * 57 + " ab % d" * 20, flags=("c-format",)),
    "wide brackets": Entry("x", "x" * 60 + "（" + "y" * 60),
    "scripts that came to Unicode's line breaking late": Entry("x", "x" * 60 + "\u1b05" + "y" * 60),
    "an obsolete entry without text, which msgcat drops": Entry("x", comment=("a person's",)),
    "flags that gettext does not know, which msgcat drops": Entry("x", "y", flags=("own-flag",)),
}


@pytest.mark.xfail(reason="differs from msgcat; far from German and English prose, or kept on purpose")
@pytest.mark.parametrize("name", UNEQUAL)
def test_known_differences(name: str) -> None:
    entries = (UNEQUAL[name],)
    catalog = Catalog(obsolete=entries, head=HEAD) if "obsolete" in name else Catalog(entries, head=HEAD)
    text = format_catalog(catalog)
    assert msgcat(text) == text


@pytest.mark.xfail(gettext_version() < (0, 22), reason="gettext before 0.22 cuts file names at spaces")
def test_file_names_with_spaces() -> None:
    names = ("seeds/eine lange rede.txt", "seeds/eine\trede.txt")
    references = tuple(Reference(name, line) for line in range(9) for name in names)
    text = format_catalog(Catalog((Entry("x", references=references),), head=HEAD))
    assert msgcat(text) == text
