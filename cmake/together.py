#!/usr/bin/env python3
"""Says which sources of a target are compiled together, for cmake/Together.cmake.

Use: together.py ROOT LIST MOST     LIST has a line "target|source" for each source of each target; at most MOST come
together. Prints "target|source|group" for each. In a group no name that a source keeps to itself means anything in
another one. It goes by words and the left margin, as clang-format leaves it, and rather parts two too many.
"""
import functools
import re
import sys
from collections import defaultdict
from pathlib import Path

BROUGHT_IN = re.compile(r"using (?!namespace)([\w:]*?(\w+));")
DECLARES_TYPE = re.compile(r"(?:using|struct|class|enum class|enum|union|#define) (\w+)")
LAST_WORD = re.compile(r"(\w+)\s*$")
NO_NAME = re.compile(r"using namespace|namespace|template|static_assert|extern|#(?!define)|//|[^\w#\[]")
INCLUDE = re.compile(r'^#include "([^"]+)"', re.M)
NAMESPACE = re.compile(r"^namespace ([\w:]+) \{", re.M)
OPENED = re.compile(r"^using namespace ([\w:]+);", re.M)
NO_CODE = re.compile(r'//[^\n]*|"(?:[^"\\\n]|\\.)*"')
WORD = re.compile(r"(?<![.>\w])[A-Za-z_]\w*")  # not behind a point or an arrow


def declared(line):
    """The name that a line at the left margin declares."""
    if found := BROUGHT_IN.match(line):
        return found[2]
    line = re.sub(r"^(?:\[\[\w+\]\]|static|constexpr|inline)\s+", "", line)
    found = DECLARES_TYPE.match(line) or LAST_WORD.search(re.split(r"[({=;\[]", line, maxsplit=1)[0])
    return found[1] if found else None


def names_of(text, everywhere):
    """Names declared at the left margin: everywhere, or only what a source keeps to itself. The value tells apart
    what may stand twice in a unit: the same using-declaration."""
    names, unnamed = {}, False
    for line in text.splitlines():
        if line.startswith("namespace {"):
            unnamed = True
        elif line.rstrip() == "}  // namespace":
            unnamed = False
        elif not NO_NAME.match(line) and (everywhere or unnamed or re.match(r"using |static |#define ", line)):
            if name := declared(line):
                names[name] = line if BROUGHT_IN.match(line) else object()
            if line.startswith(("const ", "constexpr ", "static ")):  # several values in one line
                names.update((name, object()) for name in re.findall(r", (\w+)(?= =|;|\{)", line))
    return names


@functools.cache
def names_of_headers(root, header):
    """What a header of ours and those that it includes declare, each with its namespace."""
    if not (root / header).is_file():
        return frozenset()
    text = (root / header).read_text(encoding="utf-8")
    inside = (NAMESPACE.findall(text) or [""])[0]
    below = (names_of_headers(root, other) for other in INCLUDE.findall(text))
    return frozenset((inside, name) for name in names_of(text, everywhere=True)).union(*below)


class Source:
    def __init__(self, root, path):
        text = path.read_text(encoding="utf-8")
        self.own = names_of(text, everywhere=False)
        self.opened = set(OPENED.findall(text))
        self.known = set(WORD.findall(NO_CODE.sub(" ", text)))
        seen = {*NAMESPACE.findall(text), *OPENED.findall(text)}
        for header in INCLUDE.findall(text):
            self.known |= {name for inside, name in names_of_headers(root, header) if inside in seen}

    def clashes(self, other):
        same = {name for name in self.own.keys() & other.own.keys() if self.own[name] == other.own[name]}
        return (self.opened != other.opened or (self.own.keys() - same) & other.known
                or (other.own.keys() - same) & self.known)


def groups_of(root, sources, most):
    """Each source goes, those that clash with most others first, to the first group that has a place for it."""
    read = {path: Source(root, Path(path)) for path in sources}
    clashes = {path: sum(bool(read[path].clashes(read[other])) for other in sources) for path in sources}
    groups = []
    for path in sorted(sources, key=lambda path: -clashes[path]):
        source = read[path]
        for number, members in enumerate(groups):
            if len(members) < most and not any(source.clashes(other) for other in members):
                break
        else:
            number = len(groups)
            groups.append([])
        groups[number].append(source)
        yield path, number


def main():
    root, listed, most = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    targets = defaultdict(list)
    for line in listed.read_text(encoding="utf-8").splitlines():
        target, path = line.split("|")
        targets[target].append(path)
    for target, sources in targets.items():
        for path, number in groups_of(root, sources, most):
            print(f"{target}|{path}|{number}")


if __name__ == "__main__":
    main()
