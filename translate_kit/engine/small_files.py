"""Reading small JSON files that anybody may have written."""

import json
import stat
from pathlib import Path
from typing import Any


def read_json(file: Path, *, most: int = 1 << 20) -> Any:
    """The value in a JSON file.

    Args:
        file: the file. A device or pipe is not opened: it could block or never end.
        most: bytes.

    Raises:
        OSError: it cannot be read.
        ValueError: it is no regular file, too large, or not JSON.
    """
    if not stat.S_ISREG(file.stat().st_mode):
        raise ValueError("not a regular file")
    with file.open("rb") as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise ValueError(f"larger than {most} bytes")
    try:
        return json.loads(data.decode("utf-8"))
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
