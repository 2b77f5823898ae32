"""A real Argos package, small: a CTranslate2 model with random weights and a SentencePiece model trained here.

Everything is as in an official package but what the model has learnt, which is nothing: its translations are nonsense,
always the same nonsense for the same seed.
"""

import io
import json
import zipfile
from pathlib import Path

from tests.support.random_model import Shape, build_model

METADATA = {
    "package_version": "1.3",
    "argos_version": "1.9.0",
    "from_code": "de",
    "from_name": "German",
    "to_code": "en",
    "to_name": "English",
    "links": ["http://127.0.0.1/translate-de_en-1_3.argosmodel"],
    "type": "translate",
    "code": "translate-de_en",
}
TOP = "translate-de_en-1_3"
VOCABULARY = 320
"""Pieces at most that the tokenizer may learn."""

GERMAN = (
    "Der Bundestag berät heute über den Haushalt.",
    "Die Kommission legt einen neuen Vorschlag vor.",
    "Das Gericht hat die Klage der Opposition abgewiesen.",
    "Wer regiert, muss seine Gründe nennen.",
    "Am Freitag stimmen die Länder über das Gesetz ab.",
    "Der Außenminister reist am Montag nach Warschau.",
    "Niemand weiß, wie lange der Waffenstillstand hält.",
    "Die Abgeordneten stritten bis in die Nacht über das Kürzungspaket.",
    "Ein Untersuchungsausschuss soll die Vorgänge klären.",
    "Quer durch alle Fraktionen wächst der Zweifel an der Zusage.",
)
ENGLISH = (
    "The Bundestag is debating the budget today.",
    "The Commission presents a new proposal.",
    "The court has dismissed the action of the opposition.",
    "Those who govern must give their reasons.",
    "On Friday the states will vote on the law.",
    "The foreign minister travels to Warsaw on Monday.",
    "Nobody knows how long the ceasefire will hold.",
    "The members quarrelled about the package of cuts until late at night.",
    "A committee of inquiry is to clear up what happened.",
    "Doubt about the pledge is growing across all groups.",
)
CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz äöüß ÄÖÜ 0123456789 .,;:!?()-_'\"„“"


def train_tokenizer(lines: list[str], vocabulary: int) -> bytes:
    """A SentencePiece unigram model, serialised, trained on the lines."""
    import sentencepiece

    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(lines),
        model_writer=model,
        vocab_size=vocabulary,
        hard_vocab_limit=False,
        character_coverage=1.0,
        model_type="unigram",
        num_threads=1,
        minloglevel=2,
    )
    return model.getvalue()


def pieces_of(tokenizer: bytes) -> list[str]:
    """The vocabulary that OpenNMT-py would make of a tokenizer: special tokens, then the pieces."""
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(model_proto=tokenizer)
    pieces = [processor.id_to_piece(index) for index in range(processor.get_piece_size())]
    return ["<unk>", "<blank>", "<s>", "</s>", *(piece for piece in pieces if piece not in ("<unk>", "<s>", "</s>"))]


def corpus() -> list[str]:
    """Lines to train a tokenizer on: German and English sentences of ours, and every character alone."""
    return [*GERMAN, *ENGLISH] * 4 + [" ".join(CHARACTERS)]


def build_package(folder: Path, shape: Shape | None = None, **metadata: str) -> Path:
    """Write the folder of an Argos package.

    Args:
        folder: the package's own folder; made here.
        shape: size of the model.
        metadata: entries of metadata.json that differ from ``METADATA``.

    Returns:
        The folder.
    """
    folder.mkdir(parents=True)
    tokenizer = train_tokenizer(corpus(), VOCABULARY)
    (folder / "sentencepiece.model").write_bytes(tokenizer)
    (folder / "metadata.json").write_text(json.dumps(METADATA | metadata), encoding="utf-8")
    build_model(folder / "model", pieces_of(tokenizer), shape or Shape())
    return folder


def zip_package(folder: Path, file: Path) -> Path:
    """Pack a package's folder as an .argosmodel file, its name the top folder."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(folder.parent).as_posix())
    return file
