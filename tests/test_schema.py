"""The schemas that editors read are those of the types, and every content file points to one."""

import re
from pathlib import Path

import msgspec
import pytest

from ketatui.schema import KINDS, schema

CONTENT = Path(__file__).parent.parent / "content"


@pytest.mark.parametrize("name", KINDS)
def test_the_kept_schema_is_that_of_the_types(name):
    assert (CONTENT / "schema" / f"{name}.json").read_text(encoding="utf-8") == schema(name)


@pytest.mark.parametrize("file", sorted(CONTENT.rglob("*.yaml")), ids=lambda f: f.name)
def test_every_content_file_points_to_its_schema(file):
    first = file.read_text(encoding="utf-8").splitlines()[0]
    found = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert found, f"{file.name} has no modeline"
    assert (file.parent / found[1]).resolve().is_file()


def test_a_schema_knows_every_kind_of_block():
    definitions = msgspec.json.decode(schema("topic"))["$defs"]
    assert {"TextBlock", "NumbersBlock", "OptionsBlock"} <= set(definitions)
    assert definitions["TextBlock"]["additionalProperties"] is False
