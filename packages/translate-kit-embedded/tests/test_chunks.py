import tempfile
from hashlib import sha256
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from translate_kit_embedded.chunks import open_chunks, sha256_of


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.binary(max_size=40), min_size=1, max_size=5),
    st.lists(st.tuples(st.integers(0, 130), st.integers(0, 60)), max_size=8),
)
def test_the_pieces_read_as_one_file(pieces: list[bytes], reads: list[tuple[int, int]]) -> None:
    whole = b"".join(pieces)
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / str(number) for number in range(len(pieces))]
        for path, piece in zip(paths, pieces, strict=True):
            path.write_bytes(piece)
        shares: list[float] = []

        with open_chunks(paths) as file:
            assert file.read() == whole
            for start, size in reads:
                file.seek(start)
                assert file.read(size) == whole[start : start + size]
        assert sha256_of(paths, shares.append) == sha256(whole).hexdigest()

    assert shares == sorted(shares)
    assert shares[-1:] == ([1.0] if whole else [])
