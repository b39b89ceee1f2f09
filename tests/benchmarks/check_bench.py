#!/usr/bin/env python3
"""Runs a bench once and looks whether every row that docs/speed.md names for it is there and is whole.

Use: check_bench.py PROGRAM, the command line or the viewer, whose rows are called view/... It judges no figure:
machines are noisy. What takes minutes must be left out.
"""
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

SPEED = Path(__file__).resolve().parents[2] / "docs" / "speed.md"
ONLY_WITH_ALL = {"ensemble/national-1000"}
FIELDS = {"name", "value", "unit", "baseline", "ratio", "target", "holds"}
SECONDS = 600


def documented(of_viewer):
    """The names in the first column of the tables."""
    lines = SPEED.read_text(encoding="utf-8").splitlines()
    cells = [line.split("|")[1] for line in lines if line.startswith("| `")]
    names = re.findall(r"`([a-z]+/[a-z0-9-]+)`", "\n".join(cells))
    return {name for name in names if name.startswith("view/") == of_viewer} - ONLY_WITH_ALL


def main():
    program = Path(sys.argv[1]).resolve()
    of_viewer = program.name == "stichtag-view"
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([str(program), "--bench" if of_viewer else "bench", "--format", "json"], cwd=folder,
                              capture_output=True, text=True, timeout=SECONDS, check=True)
        left = list(Path(folder).iterdir())
    rows = json.loads(done.stdout)["rows"]
    faults = [f"{row['name']}: fields {sorted(row)}" for row in rows if set(row) != FIELDS]
    faults += [f"{row['name']}: {row['value']} {row['unit']}" for row in rows if not row["value"] > 0]
    faults += [f"{row['name']}: ratio without baseline" for row in rows
               if (row["ratio"] is None) != (row["baseline"] is None)]
    names = {row["name"] for row in rows}
    if names != documented(of_viewer):
        faults.append(f"rows and docs/speed.md differ: {sorted(names ^ documented(of_viewer))}")
    faults += [f"left behind: {path.name}" for path in left]
    for row in rows:
        print(f"{row['name']:32} {row['value']:10.4g} {row['unit']:6} holds: {row['holds']}")
    print("\n".join(faults) or f"{len(rows)} rows, each whole")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
