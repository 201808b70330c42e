"""One YAML file: text stays text, and every mistake has its line, with libyaml and without it."""

import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

import ketatui
from ketatui.folder import content_files
from ketatui.store import shipped

BROKEN = {
    "tab": ("a: 1\nb:\n§\t- c\n", "a tab where only spaces may stand; use spaces"),
    "tab before a key": ("a: 1\n§\tb: 2\n", "a tab where only spaces may stand; use spaces"),
    "colon in a text": ("a: 1\nb: §Take it: now\n", "put the whole text between double quotes"),
    "odd indentation": ("a: 1\n §b: 2\n", "double quotes"),
    "quote left open": ("a: 1\nb: §'text\nc: 2\nd: 3\n", "check quotes"),
    "bracket left open": ("a: 1\nb: §[x, y\nc: 2\nd: 3\n", "check quotes, brackets"),
    "bracket never opened": ("a: 1\nb: §]\n", "check quotes, brackets"),
    "colon forgotten": ("a: 1\n§b 2\nc: 3\n", "check"),
    "list inside keys": ("a: 1\n§- b\n", "check"),
    "two documents": ("a: 1\n§---\nb: 2\n", "check"),
    "sign at the start": ("a: 1\nb: §@home\n", "check quotes"),
    "key twice": ("a: 1\nb: 2\n§a: 3\n", "the key `a` stands twice; keep one"),
    "key twice, deep": ("a:\n  - b: 1\n    §b: 2\n", "the key `b` stands twice; keep one"),
    "key that is a list": ("a: 1\n§[b]: 2\n", "a key must be a plain word"),
    "anchor": ("a: &x 1\nb: §*x\n", "anchors (&name, *name) are not used here"),
    "anchor of itself": ("a: §&x [*x]\n", "anchors (&name, *name) are not used here"),
    "star at the start": ("a: 1\nb: §*important\n", "between double quotes"),
    "tag": ("a: 1\nb: §!secret 2\n", "tags (!name) are not used here; delete it"),
    "tag of Python": ("a: 1\nb: §!!python/name:os.system\n", "not used here; delete it"),
    "tag of a number": ("a: 1\nb: §!!int 2\n", "not used here; delete it"),
    "NUL": ("a: é\nb: ü\nc: §\x00\n", "a character that text may not hold; delete it"),
    "control character": ("é: ééé\n" * 9 + "b: §\x07\nc: 1\n" + "d: 1\n" * 40, "a character that text may not hold"),
    "hidden control character": ('a: 1\nb: §"\\e[31m"\n', "a character that text may not hold"),
    "empty": ("§", "the file is empty; write its content or delete the file"),
    "only a comment": ("§# nothing yet\n", "the file is empty; write its content or delete the file"),
}

TEXTS = ["No", "yes", "12:30", "2026-11-23", "0x10", "010", "1e3", "~", "null", "true", ".inf", "=", "<<", "1_000"]

DEEP = {
    "some brackets": '"[" * 41 + "]" * 41',
    "more brackets": '"[" * 1_500 + "]" * 1_500',
    "brackets": '"[" * 100_000',
    "braces": '"{a: " * 100_000',
    "dashes": '"- " * 100_000',
    "question marks": '"? " * 100_000',
    "dashes after a bare return": '"a:\\r" + "- " * 100_000',
    "dashes after a line separator": '"a:\\u2028" + "- " * 100_000',
    "dashes after a byte order mark": '"\\ufeff" + "- " * 100_000',
    "brackets with closing ones in quotes": "'[\"]\",' * 100_000",
    "brackets with closing ones in comments": '"[ #]\\n" * 100_000',
    "keys, each further in": '"\\n".join(" " * i + "a:" for i in range(3_000))',
}


def found(yamlfile: ModuleType, text: str) -> list[tuple[int, str]]:
    """The line and the sentence of each mistake in a text."""
    with pytest.raises(yamlfile.ContentError) as caught:
        yamlfile.YamlFile("f.yaml", text)
    return [(problem.line, problem.text) for problem in caught.value.problems]


@pytest.mark.parametrize(("text", "sentence"), BROKEN.values(), ids=BROKEN.keys())
def test_a_mistake_has_its_line_and_says_what_to_do(yamlfile: ModuleType, text: str, sentence: str) -> None:
    line = text[: text.index("§")].count("\n") + 1
    mistakes = found(yamlfile, text.replace("§", ""))
    assert line in [where for where, what in mistakes if sentence in what], mistakes


def test_a_problem_reads_as_editors_expect_it(yamlfile: ModuleType) -> None:
    with pytest.raises(yamlfile.ContentError, match=r"^en/words\.yaml:2: the key `a` stands twice; keep one$"):
        yamlfile.YamlFile("en/words.yaml", "a: 1\na: 2\n")


def test_several_mistakes_are_reported_together_in_order(yamlfile: ModuleType) -> None:
    text = "a: 1\na: 2\nb: !x 3\nc: {d: 1, d: 2}\n"
    assert [line for line, _ in found(yamlfile, text)] == [2, 3, 4]


@pytest.mark.parametrize("text", TEXTS)
def test_text_stays_what_was_written(yamlfile: ModuleType, text: str) -> None:
    assert yamlfile.YamlFile("f.yaml", f"a: {text}\nb: [{text}]\n{text}: c\n").data == {
        "a": text,
        "b": [text],
        text: "c",
    }


def test_nothing_after_a_colon_is_an_empty_text(yamlfile: ModuleType) -> None:
    assert yamlfile.YamlFile("f.yaml", "a:\nb: ''\n").data == {"a": "", "b": ""}


def test_every_value_has_its_line(yamlfile: ModuleType) -> None:
    file = yamlfile.YamlFile("f.yaml", "# head\na:\n  - b: 1\n    c:\n      - x\n      - y\n")
    paths = [(), ("a",), ("a", 0), ("a", 0, "c"), ("a", 0, "c", 1), ("a", 0, "none"), ("a", 7), ("none", 1)]
    assert [file.line(path) for path in paths] == [2, 2, 3, 4, 6, 3, 2, 2]


def test_a_file_is_the_same_without_libyaml(yamlfile: ModuleType) -> None:
    for item in content_files(shipped(), "en"):
        text = item.entry.read_text(encoding="utf-8")
        file, fast = yamlfile.YamlFile(item.name, text), ketatui.yamlfile.YamlFile(item.name, text)
        assert file.data == fast.data


@pytest.mark.parametrize(
    "before", ["", "import yaml; vars(yaml).pop('CSafeLoader', None)\n"], ids=["libyaml", "pure Python"]
)
@pytest.mark.parametrize("text", DEEP.values(), ids=DEEP.keys())
def test_deep_nesting_is_a_sentence_and_no_crash(text: str, before: str) -> None:
    code = (
        f"{before}from ketatui.yamlfile import *\ntry: YamlFile('f.yaml', {text})\nexcept ContentError as e: print(e)"
    )
    env = {"PYTHONPATH": str(Path(ketatui.__file__).parent.parent)}
    command = [sys.executable, "-c", code]
    result = subprocess.run(command, env=env, capture_output=True, text=True, timeout=30, check=False)
    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith("f.yaml:")
    assert "nested too deeply" in result.stdout


def test_an_alias_bomb_is_refused_at_once(yamlfile: ModuleType) -> None:
    text = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30))
    start = time.monotonic()
    assert all("anchors" in what for _, what in found(yamlfile, text))
    assert time.monotonic() - start < 5


@pytest.mark.parametrize(
    ("raw", "line", "sentence"),
    [
        (b"a: 1\nb: caf\xe9\nc: 2\n", 2, "not UTF-8 text; save the file with the encoding UTF-8"),
        ("a: é\nb: 1\nc: ".encode() + b"\xff", 3, "not UTF-8 text"),
        ("a: 1\n".encode("utf-16"), 1, "not UTF-8 text"),
        (b"", 1, "the file is empty"),
        (b"\xef\xbb\xbf", 1, "the file is empty"),
        (b"a: 1\r\nb: 2\r\na: 3\r\n", 3, "the key `a` stands twice"),
    ],
    ids=["Latin-1", "after other letters", "UTF-16", "nothing", "only a mark", "Windows lines"],
)
def test_the_bytes_of_a_file(yamlfile: ModuleType, tmp_path: Path, raw: bytes, line: int, sentence: str) -> None:
    (tmp_path / "f.yaml").write_bytes(raw)
    with pytest.raises(yamlfile.ContentError) as caught:
        yamlfile.YamlFile.read(tmp_path / "f.yaml", "f.yaml")
    (problem,) = caught.value.problems
    assert (problem.line, problem.text[: len(sentence)]) == (line, sentence)


def test_a_byte_order_mark_is_no_mistake(yamlfile: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "f.yaml").write_bytes(b"\xef\xbb\xbfa: 1\n")
    assert yamlfile.YamlFile.read(tmp_path / "f.yaml", "f.yaml").data == {"a": "1"}


def test_a_file_that_cannot_be_read_says_why(yamlfile: ModuleType, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.yaml"):
        with pytest.raises(yamlfile.ContentError, match=r"cannot be read \(.+\); check that it is there"):
            yamlfile.YamlFile.read(path, "f.yaml")


def test_a_huge_file_is_refused_without_being_read(yamlfile: ModuleType, tmp_path: Path) -> None:
    with (tmp_path / "f.yaml").open("wb") as file:
        file.truncate(50_000_000)
    start = time.monotonic()
    with pytest.raises(yamlfile.ContentError, match=r"f.yaml:1: the file is larger than \d+ MB; split it"):
        yamlfile.YamlFile.read(tmp_path / "f.yaml", "f.yaml")
    assert time.monotonic() - start < 5
