"""Metadata and tensors of a GGUF file.

Layout: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md (little-endian, versions 2 and 3). ``gguf.GGUFReader``
makes several numpy arrays for each of Gemma's 262,144 pieces, which takes ten seconds and half a gigabyte, and it wants
one file on disk; reading the header here takes a tenth of that. Dequantising stays with the gguf package.
"""

import math
import struct
from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from translate_kit_embedded.errors import BuildError

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_ALIGNMENT = 32
_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_STRING, _ARRAY = 8, 9


@dataclass(frozen=True, slots=True)
class _Tensor:
    """Where a tensor lies: its shape in numpy's order, its ggml type, its offset in the data section."""

    shape: tuple[int, ...]
    type: int
    offset: int


class GgufFile:
    """A GGUF file, its header read at once, its tensors on demand.

    Args:
        file: the open file; stays in the caller's hands.

    Raises:
        BuildError: this is not a GGUF file of a known version.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        if file.read(4) != _MAGIC:
            raise BuildError("the base weights are not a GGUF file")
        version, tensors, fields = self._unpack("<IQQ")
        if version not in _VERSIONS:
            raise BuildError(f"the base weights are a GGUF file of version {version}; only 2 and 3 are known")
        self.fields: dict[str, Any] = {}
        for _ in range(fields):
            key = self._string()
            self.fields[key] = self._value(self._unpack("<I")[0])
        self._tensors = dict(self._tensor() for _ in range(tensors))
        alignment = int(self.fields.get("general.alignment", _ALIGNMENT))
        self._data = math.ceil(file.tell() / alignment) * alignment

    def field(self, key: str) -> Any:
        """Value of a metadata field.

        Raises:
            BuildError: the file has no such field.
        """
        if key not in self.fields:
            raise BuildError(f"the base weights have no field {key}")
        return self.fields[key]

    def tensor(self, name: str) -> npt.NDArray[np.float32]:
        """A whole tensor, dequantised."""
        return self.rows(name, None)

    def rows(self, name: str, rows: npt.NDArray[np.int32] | None) -> npt.NDArray[np.float32]:
        """Rows of a tensor, dequantised.

        Args:
            name: the tensor's name.
            rows: indices along the first axis; None for all.

        Raises:
            BuildError: the file has no such tensor, or ends before its end.
        """
        from gguf import GGML_QUANT_SIZES, GGMLQuantizationType
        from gguf.quants import dequantize

        if name not in self._tensors:
            raise BuildError(f"the base weights have no tensor {name}")
        tensor = self._tensors[name]
        kind = GGMLQuantizationType(tensor.type)
        block, block_bytes = GGML_QUANT_SIZES[kind]
        row_bytes = tensor.shape[-1] // block * block_bytes
        self._file.seek(self._data + tensor.offset)
        raw = np.frombuffer(self._read(math.prod(tensor.shape[:-1]) * row_bytes), np.uint8).reshape(-1, row_bytes)
        if rows is not None:
            raw = raw[rows]
        shape = tensor.shape if rows is None else (len(rows), *tensor.shape[1:])
        if kind == GGMLQuantizationType.F32:
            return raw.view(np.float32).reshape(shape).copy()
        result: npt.NDArray[np.float32] = dequantize(raw, kind).astype(np.float32, copy=False).reshape(shape)
        return result

    def _tensor(self) -> tuple[str, _Tensor]:
        name = self._string()
        (dimensions,) = self._unpack("<I")
        shape = self._unpack(f"<{dimensions}Q")
        kind, offset = self._unpack("<IQ")
        return name, _Tensor(tuple(reversed(shape)), kind, offset)

    def _value(self, kind: int) -> Any:
        if kind == _STRING:
            return self._string()
        if kind == _ARRAY:
            element, count = self._unpack("<IQ")
            if element in _SCALARS:
                return list(self._unpack(f"<{count}{_SCALARS[element]}"))
            return [self._value(element) for _ in range(count)]
        if kind not in _SCALARS:
            raise BuildError(f"the base weights have a field of the unknown type {kind}")
        return self._unpack("<" + _SCALARS[kind])[0]

    def _string(self) -> str:
        return self._read(self._unpack("<Q")[0]).decode("utf-8")

    def _unpack(self, layout: str) -> tuple[Any, ...]:
        return struct.unpack(layout, self._read(struct.calcsize(layout)))

    def _read(self, size: int) -> bytes:
        data = self._file.read(size)
        if len(data) != size:
            raise BuildError("the base weights end too early")
        return data
