"""Ctrl-C while terms are brought in: what is done is kept, and the next run ends as an uninterrupted one."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import polib
import pytest

from tests.cli.conftest import Kit
from tests.support.cli import environment
from tests.support.enforced_project import REDE, dateless
from tests.support.enforcing import all_concepts
from tests.tiny_translation.grammar import held_out


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_ctrl_c_while_terms_are_brought_in(tiny: Kit, project: Path, tiny_home: Path) -> None:
    """What is done is kept, half done sentences are not, and the next run ends with the bytes of a whole one."""
    import pty

    (project / "seeds" / "rede.md").unlink()
    sentences = [one.german for one in held_out(9, 140)]
    (project / "seeds" / "rede.txt").write_text("\n".join(sentences) + "\n", encoding="utf-8")
    rows = [
        f"{term.id}\t{term.de}\t{term.en}\t{term.en_plural or ''}\t{'|'.join(term.en_forbidden)}"
        for term in all_concepts().terms
    ]
    table = "\n".join(("id\tde\ten\ten_plural\ten_forbidden", *rows)) + "\n"
    (project / "glossary" / "politik.tsv").write_text(table, encoding="utf-8")
    tiny("draft")
    whole = dateless()
    for path in REDE.parent.iterdir():
        path.unlink()

    main_end, terminal = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "translate_kit", "draft", "--threads", "1"],
        cwd=project,
        env=environment(
            project.parent / "home",
            PYTHONPATH=str(Path(__file__).parents[2]),
            XDG_DATA_HOME=str(tiny_home),
            XDG_CACHE_HOME=str(project.parent / "other-cache"),
            TERM="xterm",
        ),
        stdout=subprocess.PIPE,
        stderr=terminal,
        start_new_session=True,
    ) as run:
        os.close(terminal)
        shown = b""
        while data := _read(main_end):
            shown += data
            if run.poll() is None and re.search(rb"bringing in terms[^\r\n]*[1-9]\d*/\d+ ", shown):
                run.send_signal(signal.SIGINT)
                break
        while data := _read(main_end):
            shown += data
        code = run.wait()
    os.close(main_end)
    text = re.sub(r"\s+", " ", shown.decode())
    assert code == 130, text
    assert "Traceback" not in text
    catalog = polib.pofile(str(REDE))
    empty = sum(not entry.msgstr for entry in catalog)
    assert 0 < empty < len(sentences)
    assert re.search(rf"interrupted; what was drafted is kept, {empty} (entry|entries) without a draft", text), text
    done = {entry.msgid: entry.msgstr for entry in catalog if entry.msgstr}
    assert json.loads(tiny("draft", "--json").stdout)["drafted"] == empty
    assert dateless() == whole
    assert all(entry.msgstr == done.get(entry.msgid, entry.msgstr) for entry in polib.pofile(str(REDE)))


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 4096)
    except OSError:  # the other end is closed
        return b""
