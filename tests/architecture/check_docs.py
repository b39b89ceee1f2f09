#!/usr/bin/env python3
"""Runs every command that the documents show, so that none of them goes stale.

Use: check_docs.py PROGRAM [ROOT] [--short]
Commands are the lines `$ stichtag ...` and `$ stichtag-view ...` in ```console blocks of README.md, docs/ and folder READMEs.
Each must exit with 0, `stichtag check` with 0 or 1, or with the code in a comment `# exit N`.
"""
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

# What --short leaves out, for a build under sanitizers: it simulates for minutes there. The stories tell each but
# `hindcast` and `bench` with fewer runs, and without --short every command is run.
LONG = {"bench", "discover", "hindcast", "regret", "sensitivity", "stress"}
EXPECTED = re.compile(r"\s+#\s*exit (\d+)\s*$")
SECONDS = 600


def documents(root):
    yield root / "README.md"
    yield from sorted((root / "docs").rglob("*.md"))
    for folder in ("events", "engine", "scenarios", "viz", "tests"):
        yield from sorted((root / folder).rglob("*.md"))


def shown_commands(document):
    """Line number and text of each command; a backslash at the end joins the next line."""
    inside, joined, start = False, "", 0
    for number, line in enumerate(document.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("```"):
            inside, joined = line.strip() == "```console", ""
        elif inside and (joined or line.startswith("$ stichtag")):
            start = start if joined else number
            joined += line.removeprefix("$ ")
            if joined.endswith("\\"):
                joined = joined[:-1]
            else:
                yield start, joined
                joined = ""


def codes_allowed(command):
    stated = EXPECTED.search(command)
    if stated:
        return {int(stated.group(1))}
    return {0, 1} if shlex.split(command)[1:2] == ["check"] else {0}


def is_long(command):
    words = shlex.split(command, comments=True)
    return words[1:2] and words[1] in LONG or "--sensitivity-runs" in words


def executable(program, name):
    """`stichtag`, or the viewer that is built beside it."""
    return program if name == "stichtag" else str(Path(program).with_name(name))


def run(program, command, folder):
    name, *words = shlex.split(command, comments=True)
    # Under a sanitizer the graphics driver leaks; our own leaks are looked for in the tests of the model.
    leaks = {"ASAN_OPTIONS": "detect_leaks=0"} if name == "stichtag-view" else {}
    done = subprocess.run([executable(program, name), *words], cwd=folder, env={**os.environ, **leaks},
                          capture_output=True, text=True, timeout=SECONDS)
    allowed = codes_allowed(command)
    if done.returncode in allowed:
        return None
    wanted = " or ".join(str(code) for code in sorted(allowed))
    return f"exit {done.returncode} instead of {wanted}: {done.stderr.strip()[:300]}"


PRINTED = re.compile(r"<!-- [^\n]*?\(printed by `(stichtag[^`]*)`\) -->\n(?:```text\n(.*?)```|(.*?)<!-- end -->)",
                     re.DOTALL)


def outdated(program, document):
    """Pictures in the text that the program would print differently today."""
    for command, text, table in PRINTED.findall(document.read_text(encoding="utf-8")):
        name, *words = shlex.split(command)
        printed = subprocess.run([executable(program, name), *words], capture_output=True, text=True,
                                 timeout=SECONDS).stdout
        if (text or table).strip("\n") not in printed:
            yield command


def main():
    short = "--short" in sys.argv
    program, root = ([word for word in sys.argv[1:] if word != "--short"] + ["."])[:2]
    program, root = str(Path(program).resolve()), Path(root).resolve()
    tried = failed = 0
    # Relative files that a command writes land here; the commands of one document share the folder.
    for document in documents(root):
        with tempfile.TemporaryDirectory() as folder:
            for command in outdated(program, document):
                failed += 1
                print(f"{document.relative_to(root)}: not what `{command}` prints any more")
            for line, command in shown_commands(document):
                if short and is_long(command):
                    continue
                tried += 1
                problem = run(program, command, folder)
                if problem:
                    failed += 1
                    print(f"{document.relative_to(root)}:{line}: {command}\n    {problem}")
    print(f"{tried} commands shown, {failed} do not work")
    return 1 if failed or not tried else 0


if __name__ == "__main__":
    sys.exit(main())
