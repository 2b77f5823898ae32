"""Float weights of the base model with the adapter merged in.

Adapter file (numpy ``.npz``), keys and shapes:

- ``pieces``, int32 [P]: ids of the Gemma pieces that are kept, ascending; row i of the new tables.
- ``scale``, float: LoRA scale (alpha / rank).
- ``blk.N.LAYER.a``, ``.b``, float16 [R, in], [out, R]: ``W += scale * b @ a``; LAYER as GGUF names it.
- ``smooth.blk.N.SITE``, float16 [channels]: factors that even out activations before int8; exact in float. SITE is
  ``attn_in`` (input of q, k, v), ``attn_out_in`` (input of o), ``ffn_in`` (gate, up), ``down_in`` (down).

LoRA: Hu et al. 2021, arXiv:2106.09685. Smoothing: Xiao et al. 2022, SmoothQuant, arXiv:2211.10438.
"""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt

from translate_kit_embedded.gguf_file import GgufFile

FloatArray = npt.NDArray[np.float32]


def load_adapter(path: Path) -> dict[str, npt.NDArray[np.generic]]:
    """Read an adapter file into memory."""
    with np.load(path, allow_pickle=False) as archive:
        return {key: archive[key] for key in archive.files}


class MergedWeights:
    """Weights as the tuned model has them.

    Args:
        base: the base model.
        adapter: the arrays of the adapter file.
    """

    def __init__(self, base: GgufFile, adapter: Mapping[str, npt.NDArray[np.generic]]) -> None:
        self._base = base
        self._adapter = adapter
        self.pieces: npt.NDArray[np.int32] = adapter["pieces"].astype(np.int32)

    def matrix(self, name: str) -> FloatArray:
        """A tensor of the base model, with its low-rank update where the adapter has one.

        Args:
            name: the tensor's name without ``.weight``.
        """
        weight = self._base.tensor(name + ".weight")
        if f"{name}.a" in self._adapter:
            down, up = (self._adapter[f"{name}.{part}"].astype(np.float32) for part in "ab")
            weight += np.float32(self._adapter["scale"]) * (up @ down)
        return weight

    def embedding(self) -> FloatArray:
        """The embedding's rows of the pieces that are kept."""
        return self._base.rows("token_embd.weight", self.pieces)

    def smoothing(self, block: int, site: str, channels: int) -> FloatArray:
        """Factors that divide a site's activations and multiply the weights that read them; ones without an entry."""
        key = f"smooth.blk.{block}.{site}"
        return self._adapter[key].astype(np.float32) if key in self._adapter else np.ones(channels, np.float32)
