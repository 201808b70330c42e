"""Puts the compiled form of the content into the wheel, so that an installed guide opens without reading YAML."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledContent(BuildHookInterface):  # type: ignore[type-arg]
    """Compiles each language. An editable install reads the checkout's own content and its cache instead."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Adds a file for each language to the wheel. Broken content ends the build with every mistake in it."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from ketatui.compiled.opening import compile_folder
        from ketatui.compiled.place import FOLDER
        from ketatui.load import load

        content = Path(self.root) / "content"
        self._made = tempfile.TemporaryDirectory()
        for language in load(content).info.languages:
            compile_folder(content, language, Path(self._made.name))
        for made in Path(self._made.name).iterdir():
            build_data["force_include"][str(made)] = f"ketatui/content/{FOLDER}/{made.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Removes what was made for the build."""
        if version != "editable":
            self._made.cleanup()
