import shutil
from pathlib import Path

from translate_kit_embedded import ModelInputs
from translate_kit_embedded.installed import find_model, remove_models


def test_a_build_is_found_checked_and_removed(inputs: ModelInputs, built: Path, tmp_path: Path) -> None:
    assert find_model(inputs, tmp_path) is None
    folder = tmp_path / inputs.name
    shutil.copytree(built, folder)
    whole = find_model(inputs, tmp_path)
    assert whole is not None
    assert (whole.path, whole.problems) == (folder, ())
    assert whole.size > 100_000

    (folder / "config.json").write_text("{}", encoding="utf-8")
    damaged = find_model(inputs, tmp_path)
    assert damaged is not None
    assert damaged.problems == (f"config.json has 2 bytes instead of {(built / 'config.json').stat().st_size}",)

    (tmp_path / "embedded-0-older").mkdir()
    (tmp_path / f".building-{inputs.name}~abc").mkdir()
    (tmp_path / "engine.sqlite").touch()
    assert len(remove_models(tmp_path)) == 3
    assert [path.name for path in tmp_path.iterdir() if path.suffix != ".lock"] == ["engine.sqlite"]
    assert remove_models(tmp_path) == []
