#!/usr/bin/env python3
"""Compares whole outputs of the program with the texts that somebody has read and approved.

Use: check_stories.py PROGRAM [--accept]
A story is a file NAME.story beside this script: the command on its first line, then lines of `#` (why the
story is told; `# exit N` when the command is not to end with 0), then `---` and what the command prints,
behind `--- stderr` what it prints there. --accept writes what is printed now; read the difference in git.
"""
import difflib
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
EXIT = re.compile(r"^# exit \d+$")
SECONDS = 600
# The same text on every desk: no colour, no local language, no local clock, no progress on slow ones.
SURROUNDINGS = {"NO_COLOR": "1", "STICHTAG_PROGRESS": "none", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
HOW_TO_ACCEPT = "If the new text is what a reader should see, accept it: tests/stories/accept, then read `git diff`."


def header_of(story):
    """The command and the comments, without the exit code, which the run tells."""
    header = story.read_text(encoding="utf-8").split("---\n", 1)[0].splitlines()
    return [line for line in header if line.strip() and not EXIT.match(line)]


def told_now(program, story):
    header = header_of(story)
    words = shlex.split(header[0]) if header else []
    if words[:1] != ["stichtag"]:
        sys.exit(f"{story.name}: the first line is not a command of stichtag")  # nobody may accept that
    with tempfile.TemporaryDirectory() as empty:
        done = subprocess.run([program, *words[1:]], cwd=empty, env={**os.environ, **SURROUNDINGS},
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS)
    text = "\n".join(header) + "\n"
    if done.returncode != 0:
        text += f"# exit {done.returncode}\n"
    text += "---\n" + done.stdout.decode("utf-8")
    if done.stderr:
        text += "--- stderr\n" + done.stderr.decode("utf-8")
    return text


def check(program, story, accept):
    """The difference, or nothing when the story is told as approved."""
    approved = story.read_bytes().decode("utf-8")
    now = told_now(program, story)
    if now == approved:
        return ""
    if accept:
        story.write_bytes(now.encode("utf-8"))
        return f"accepted: {story.name}\n"
    return "".join(difflib.unified_diff(approved.splitlines(True), now.splitlines(True),
                                        f"{story.name}, approved", f"{story.name}, now"))


def main():
    program = str(Path(sys.argv[1]).resolve())
    accept = "--accept" in sys.argv[2:]
    stories = sorted(HERE.glob("*.story"))
    changed = 0
    for story in stories:
        difference = check(program, story, accept)
        changed += bool(difference)
        print(difference, end="")
    print(f"{len(stories)} stories, {changed} {'accepted' if accept else 'not as approved'}")
    if changed and not accept:
        print(HOW_TO_ACCEPT)
    return 1 if not stories or (changed and not accept) else 0


if __name__ == "__main__":
    sys.exit(main())
