"""Our reader of GGUF files against the gguf package's own."""

import io
from pathlib import Path

import gguf
import numpy as np
import pytest
from gguf.quants import dequantize

from translate_kit_embedded import BuildError, ModelInputs
from translate_kit_embedded.chunks import open_chunks
from translate_kit_embedded.gguf_file import GgufFile


@pytest.fixture
def reference(inputs: ModelInputs, tmp_path: Path) -> gguf.GGUFReader:
    whole = tmp_path / "whole.gguf"
    whole.write_bytes(b"".join(chunk.read_bytes() for chunk in inputs.chunks))
    return gguf.GGUFReader(whole)


def test_fields_and_tensors_are_those_of_the_gguf_package(inputs: ModelInputs, reference: gguf.GGUFReader) -> None:
    with open_chunks(inputs.chunks) as file:
        ours = GgufFile(file)
        for key, field in reference.fields.items():
            if not key.startswith("GGUF."):
                assert ours.field(key) == field.contents()
        kinds = set()
        for tensor in reference.tensors:
            expected = dequantize(tensor.data, tensor.tensor_type).reshape([int(size) for size in tensor.shape[::-1]])
            assert np.array_equal(ours.tensor(tensor.name), expected)
            kinds.add(tensor.tensor_type.name)
    assert kinds == {"F32", "Q8_0"}


def test_some_rows(inputs: ModelInputs) -> None:
    with open_chunks(inputs.chunks) as file:
        base = GgufFile(file)
        rows = np.array([0, 3, 261], np.int32)
        assert np.array_equal(base.rows("token_embd.weight", rows), base.tensor("token_embd.weight")[rows])


def test_what_is_not_there(inputs: ModelInputs) -> None:
    with open_chunks(inputs.chunks) as file:
        base = GgufFile(file)
        with pytest.raises(BuildError, match=r"no field gemma3\.nothing"):
            base.field("gemma3.nothing")
        with pytest.raises(BuildError, match="no tensor nothing"):
            base.tensor("nothing")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "not a GGUF file"),
        (b"PK\x03\x04 something else", "not a GGUF file"),
        (b"GGUF\x01\x00\x00\x00" + bytes(16), "version 1"),
        (b"GGUF\x03\x00\x00\x00" + bytes(8), "end too early"),
        (b"GGUF\x03\x00\x00\x00" + bytes(8) + b"\x01" + bytes(7) + bytes(8) + b"\x63\x00\x00\x00", "unknown type 99"),
    ],
)
def test_files_that_are_no_model(data: bytes, message: str) -> None:
    with pytest.raises(BuildError, match=message):
        GgufFile(io.BytesIO(data))


def test_a_tensor_that_is_cut_off(inputs: ModelInputs) -> None:
    data = b"".join(chunk.read_bytes() for chunk in inputs.chunks)
    base = GgufFile(io.BytesIO(data[:-100]))
    with pytest.raises(BuildError, match="end too early"):
        base.tensor("blk.5.attn_k_norm.weight")  # the last one
