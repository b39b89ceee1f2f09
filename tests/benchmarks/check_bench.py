#!/usr/bin/env python3
"""Runs `stichtag bench` once and looks whether every row that docs/speed.md names is there and is whole.

Use: check_bench.py PROGRAM. It judges no figure: machines are noisy. `holds` must follow from the row, and
what takes minutes must be left out.
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


def main():
    program = str(Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([program, "bench", "--format", "json"], cwd=folder, capture_output=True, text=True,
                              timeout=SECONDS, check=True)
        left = list(Path(folder).iterdir())
    rows = json.loads(done.stdout)["rows"]
    documented = set(re.findall(r"`([a-z]+/[a-z0-9-]+)`", "\n".join(
        line.rsplit("|", 3)[0] for line in SPEED.read_text(encoding="utf-8").splitlines() if line.startswith("| `"))))
    faults = [f"{row['name']}: fields {sorted(row)}" for row in rows if set(row) != FIELDS]
    faults += [f"{row['name']}: {row['value']} {row['unit']}" for row in rows if not row["value"] > 0]
    faults += [f"{row['name']}: ratio without baseline" for row in rows
               if (row["ratio"] is None) != (row["baseline"] is None)]
    names = {row["name"] for row in rows}
    if names != documented - ONLY_WITH_ALL:
        faults.append(f"rows and docs/speed.md differ: {sorted(names ^ (documented - ONLY_WITH_ALL))}")
    faults += [f"left behind: {path.name}" for path in left]
    for row in rows:
        print(f"{row['name']:32} {row['value']:10.4g} {row['unit']:6} holds: {row['holds']}")
    print("\n".join(faults) or f"{len(rows)} rows, each whole")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
