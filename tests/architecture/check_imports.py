#!/usr/bin/env python3
"""Holds the sources to the picture in the README: imports go one way, outside libraries stay behind
one file each, and files stay small.

Use: check_imports.py [ROOT]     Prints each finding as file:line and exits with 1 if there is any.
"""
import re
import sys
from pathlib import Path

# Stage -> the stages it may know. A folder that is missing here is a finding.
MAY_KNOW = {
    "events/vocabulary": [],
    "events/log": ["events/vocabulary"],
    "events/store": ["events/vocabulary", "events/log"],
    "events/history": ["events/vocabulary", "events/log"],
    "engine/law": ["events"],
    "engine/simulation": ["events", "engine/law"],
    "engine/fleet": ["events", "engine/law", "engine/simulation"],
    "engine/actors": ["events", "engine/law", "engine/simulation", "engine/fleet"],
    "engine/run": ["events", "engine/law", "engine/simulation", "engine/fleet", "engine/actors"],
    "engine/projections": ["events", "engine/law", "engine/simulation", "engine/fleet", "engine/actors",
                           "engine/run"],
    "scenarios": ["events", "engine"],
    "scenarios/app": ["events", "engine", "scenarios"],
    "viz/detail": ["events"],
    "viz/model": ["events", "engine", "scenarios", "viz/detail"],
    "viz/panels": ["events", "viz/model"],
    "viz/app": ["events", "engine", "scenarios", "viz"],
    "scenarios/cluster": ["events", "engine", "scenarios", "scenarios/app"],
    "tests": ["events", "engine", "scenarios", "viz"],
}

# Outside library -> the one place (a program each: the places) that may include it: a source file, or
# a folder if it ends in "/".
OUTSIDE = {
    "nlohmann/": "events/vocabulary/json.cpp",
    "simdjson.h": "events/vocabulary/fast_json.cpp",
    "toml++/": "events/vocabulary/toml.cpp",
    "sqlite3.h": "events/store/sqlite.cpp",
    "openssl/": "events/store/hash.cpp",
    "CLI/": ("scenarios/app/typed/", "viz/app/command_line.cpp"),
    "mpi.h": "scenarios/cluster/ensemble_mpi.cpp",
    "boost/graph/": "engine/law/dependency_graph.cpp",
    "boost/math/": "engine/simulation/intervals.cpp",
    "boost/random/sobol.hpp": "engine/simulation/sobol.cpp",
    "boost/random/": "engine/simulation/distributions.cpp",
    "Random123/": "engine/simulation/chance.cpp",
    "imgui.h": "viz/panels/",
    "backends/imgui": "viz/panels/",
    "GLFW/": "viz/panels/window.cpp",
    "EGL/": "viz/panels/offscreen.cpp",
    "GL/": "viz/panels/offscreen.cpp",
    "png.h": "viz/panels/png_file.cpp",
    "catch2/": "tests/support/",
}
# The operating system's own headers; outside the tests only sources may include them.
POSIX = {"fcntl.h", "signal.h", "spawn.h", "stdlib.h", "unistd.h",
         "sys/file.h", "sys/resource.h", "sys/stat.h", "sys/types.h", "sys/wait.h"}

LONGEST_HEADER = 150
LONGEST_SOURCE = 300
# Longer ones, each with its reason in docs/decisions/0001-architecture.md.
MAY_BE_LONGER = {"events/log/event.hpp": 170}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
FUNCTION_START = re.compile(r"^(?!namespace|struct|class|enum|union|extern|#|//|\s|\}).*\{$")


def stage_of(path):
    """The longest stage that the path lies in, or None."""
    inside = [stage for stage in MAY_KNOW if path.startswith(stage + "/")]
    return max(inside, key=len, default=None)


def knows(stage, other):
    if other == stage:
        return True
    if other == "scenarios/app" and stage not in ("tests", "scenarios/cluster"):
        return False  # the program is the last stage: only its form for clusters is built on it
    return any(other == known or other.startswith(known + "/") for known in MAY_KNOW[stage])


def check_own(path, included, root):
    if not (root / included).is_file():
        return f'"{included}" is not there; includes are written from the root'
    stage, other = stage_of(path), stage_of(included)
    if other is None or not knows(stage, other):
        return f'{stage} must not know {other or "that folder"}, but includes "{included}"'
    return None


def check_outside(path, included):
    for library, places in OUTSIDE.items():
        if not included.startswith(library):
            continue
        places = (places,) if isinstance(places, str) else places
        if any(path == place or (place.endswith("/") and path.startswith(place)) for place in places):
            return None
        return f"<{included}> belongs to {' and '.join(places)} alone"
    if included in POSIX:
        in_header = path.endswith(".hpp") and stage_of(path) != "tests"
        return f"a header includes <{included}>" if in_header else None
    if "/" in included or "." in included:
        return f"<{included}> is no library of the table in check_imports.py"
    return None


def check_file(path, lines, root):
    if stage_of(path) is None:
        yield 1, "the file lies in no stage of the table in check_imports.py"
        return
    most = MAY_BE_LONGER.get(path, LONGEST_HEADER if path.endswith(".hpp") else LONGEST_SOURCE)
    if len(lines) > most:
        yield most + 1, f"{len(lines)} lines, at most {most} are allowed"
    for number, line in enumerate(lines, start=1):
        found = INCLUDE.match(line)
        if not found:
            continue
        quote, included = found.groups()
        finding = check_own(path, included, root) if quote == '"' else check_outside(path, included)
        if finding:
            yield number, finding


def functions(path, lines):
    """Length and place of each function at the left margin; good enough for a list of the longest."""
    start = None
    for number, line in enumerate(lines, start=1):
        if start is None and FUNCTION_START.match(line):
            start = number
        elif start is not None and line.startswith("}"):
            yield number - start + 1, f"{path}:{start}"
            start = None


def print_longest(title, rows):
    print(f"Ten longest {title}:")
    for length, place in sorted(rows, key=lambda row: (-row[0], row[1]))[:10]:
        print(f"  {length:4}  {place}")


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    files, parts, findings = [], [], []
    for folder in ("events", "engine", "scenarios", "viz", "tests"):
        for file in sorted((root / folder).rglob("*.[ch]pp")):
            path = file.relative_to(root).as_posix()
            lines = file.read_text(encoding="utf-8").splitlines()
            files.append((len(lines), path))
            parts.extend(functions(path, lines))
            findings += [f"{path}:{line}: {what}" for line, what in check_file(path, lines, root)]
    if not files:
        findings.append(f"{root}: no sources found")
    print_longest("files", files)
    print_longest("functions", parts)
    for finding in findings:
        print(finding)
    print(f"{len(files)} files, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
