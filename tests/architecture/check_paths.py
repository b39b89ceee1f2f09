#!/usr/bin/env python3
"""Holds documents and comments to the tree: every source, document or folder that they name by its
path is there, and the README of a folder names each folder of sources right below it.

Use: check_paths.py [ROOT]     Prints each finding as file:line and exits with 1 if there is any.
"""
import re
import sys
from pathlib import Path

TOP = ("engine", "events", "scenarios", "viz", "tests", "docs", "cmake")
PATH = re.compile(r"(?<![\w./-])((?:%s)/[\w./-]*\w\.(?:cpp|hpp|py|md|toml|css|txt))(?![\w*{])" % "|".join(TOP))
LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")
READ = (".md", ".cpp", ".hpp", ".py", ".cmake")


def named(path, line, root):
    """Files that the line names: from the root, or as a link from the document's own folder."""
    for match in PATH.finditer(line):
        yield match[1], root / match[1]
    if path.suffix == ".md":
        for match in LINK.finditer(line):
            yield match[1], path.parent / match[1]


def dead_names(path, root):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        for name, file in named(path, line, root):
            if not file.exists():
                yield f"{path.relative_to(root)}:{number}: {name} is not there"


def has_sources(folder):
    return any(file.suffix in (".cpp", ".hpp", ".toml", ".py") for file in folder.rglob("*"))


def unnamed_folders(readme, root):
    text = readme.read_text(encoding="utf-8")
    for folder in sorted(p for p in readme.parent.iterdir() if p.is_dir() and has_sources(p)):
        if f"{folder.name}/" not in text:
            yield f"{readme.relative_to(root)}:1: does not say what {folder.name}/ is"


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    files = sorted(p for top in TOP for p in (root / top).rglob("*") if p.suffix in READ)
    findings = [f for p in [root / "README.md", *files] for f in dead_names(p, root)]
    for top in TOP[:5]:
        for readme in sorted((root / top).rglob("README.md")):
            findings += unnamed_folders(readme, root)
    print("\n".join(findings) if findings else f"{len(files)} files, 0 findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
