#!/usr/bin/env python3
"""What run, compare, quota, sensitivity and report tell of one run agrees with itself.

Use: check_run_output.py PROGRAM
Each test's docstring is the promise.
"""
import csv
import io
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
import unittest
from functools import lru_cache
from pathlib import Path

PROGRAM = ""
WIDTH = 100
SECONDS = 600
CALM = {"NO_COLOR": "1", "LC_ALL": "C.UTF-8", "TZ": "UTC", "STICHTAG_PROGRESS": "none"}
NUMBER = re.compile(r"-?\d+(\.\d+)?(e-?\d+)?")


@lru_cache(maxsize=None)
def told(words, folder=None):
    done = subprocess.run([PROGRAM, *shlex.split(words)], cwd=folder or tempfile.gettempdir(), env={**os.environ, **CALM},
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS)
    assert done.returncode == 0, f"{words}\n{done.stderr.decode()}"
    return done.stdout.decode()


def answer(words):
    return json.loads(told(words + " --format json"))


def table(words):
    return list(csv.DictReader(io.StringIO(told(words + " --format csv"), newline="")))


def rows_in(file):
    return list(csv.DictReader(io.StringIO(Path(file).read_text(encoding="utf-8"), newline="")))


def section(text, heading):
    """What stands below a heading, up to the next empty line."""
    return text.split("\n" + heading + "\n", 1)[1].split("\n\n", 1)[0]


class Bans(unittest.TestCase):
    def test_drawn(self):
        """a ban that a certificate drawn in the run keeps away is none of the run: the ensemble counts no day of it"""
        run = answer("run worked-operator")
        until = run["horizon"]["until"]
        drawn = [fact for fact in run["drawn"] if "ppc-smgw" in fact["id"]]
        self.assertTrue(drawn)
        self.assertEqual([ban for ban in run["bans"] if ban["product"] == "ppc-smgw" and ban["ground"] == "s24-4"
                          and ban["from"] < until], [])
        days = {one["name"]: one["mean"] for one in answer("ensemble worked-operator --runs 1")["measures"]}
        self.assertEqual(days["ban-days/ppc-smgw/s24-4"], 0)

    def test_all_grounds(self):
        """the page of a run names bans on every ground, not the twelve months alone"""
        text = section(told("run smarty-iq-fails"), "What was banned")
        for days in ("2022-01-31  2022-05-23  s24-4", "2023-05-24  2023-05-27  s19-6-s2", "2023-05-27  open        s24-4"):
            self.assertIn(days, text)

    def test_shock(self):
        """a ban that is supposed with --shock stands among the bans of the run, and the page says what is supposed"""
        text = told("run worked-operator --shock ban:ppc-smgw@2026-04-01+182")
        self.assertRegex(section(text, "What was banned"), r"ppc-smgw +2026-04-01  2026-09-30")
        self.assertIn("What if. Shock: ", text)

    def test_report(self):
        """the headline of a report names no ban that a drawn certificate keeps away"""
        with tempfile.TemporaryDirectory() as folder:
            told("report worked-operator --runs 1 --sensitivity-runs 0 --out x.html --csv tables", folder)
            page = (Path(folder) / "x.html").read_text(encoding="utf-8")
            self.assertNotRegex(page, r"<b>PPC SMGW</b> since 203")
            bans = (Path(folder) / "tables/bans.csv").read_text(encoding="utf-8")
            printed = {(ban["product"], ban["from"]) for ban in answer("run worked-operator")["bans"]}
            self.assertEqual({(ban["product"], ban["from"]) for ban in csv.DictReader(io.StringIO(bans))}, printed)


class UpdateRace(unittest.TestCase):
    def test_counts_backwards(self):
        """who counts backwards begins before the module lapses, because its end is listed"""
        run = answer("run gwa-update-race")
        begun = [one["started"] for one in run["campaigns"] if one["operator"] == "Counts backwards"
                 and one["from"] in ("ppc-smgw@1.2", "ppc-smgw@1.2.1", "ppc-smgw@1.2.2", "ppc-smgw@2.0")
                 and one["gateways"] > 100]
        self.assertGreaterEqual(len(begun), 4)
        self.assertLess(max(begun), "2026-11-18")


class Compare(unittest.TestCase):
    def test_lines(self):
        """bans, money, campaigns and each duty have a line, with a unit and the difference"""
        found = answer("compare history smarty-iq-fails")
        lines = {one["measure"]: one for one in found["measures"]}
        for name, unit in (("ban-days/sagemcom-smarty-iq/s24-4", "days"), ("surplus", "EUR"), ("campaigns", "campaigns"),
                           ("short/new-plants-90-by-2026", "W"), ("achieved/20-by-2025", "share"), ("watts-short", "W"),
                           ("installed", "gateways"), ("replaced", "gateways"), ("points-short", "points")):
            self.assertEqual(lines[name]["unit"], unit)
            self.assertEqual(len(lines[name]["differences"]), 2)
        self.assertEqual(lines["replaced"]["differences"][1], lines["replaced"]["values"][1] - lines["replaced"]["values"][0])
        differs = [any(one["differences"][1:]) for one in found["measures"]]
        self.assertEqual(differs, sorted(differs, reverse=True))
        text = told("compare history smarty-iq-fails")
        self.assertNotRegex(text, r"(?m)^(replaced|points-short)\b")

    def test_capacity(self):
        """a duty missed in kW counts among what is short"""
        lines = {one["measure"]: one["values"][0] for one in answer("compare worked-operator smarty-iq-fails")["measures"]}
        self.assertGreater(lines["watts-short"], 0)

    def test_many(self):
        """eight scenarios keep to 100 columns, and what cannot be held beside one another is said"""
        names = ("worked-operator history smarty-iq-fails no-withdrawal ovg-binds-all withdrawal-ex-nunc quota-2025 "
                 "gwa-update-race")
        text = told("compare " + names)
        self.assertEqual([line for line in text.splitlines() if len(line) > WIDTH], [])
        self.assertIn("the horizons differ", text)
        self.assertIn("the operators differ", text)
        self.assertEqual(answer("compare history smarty-iq-fails")["warnings"], [])

    def test_csv(self):
        """its CSV has plain numbers and their unit"""
        for row in table("compare history smarty-iq-fails"):
            self.assertTrue(row["unit"])
            for name in ("history", "smarty-iq-fails", "difference"):
                self.assertRegex(row[name], "^(" + NUMBER.pattern + ")?$")


class Quota(unittest.TestCase):
    def test_supervision(self):
        """duties of the last day of the run have their quarter after it, and the page says that they drew none"""
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "few.toml").write_text('title = "t"\nstory = "s"\nextends = "worked-operator"\n[[operator]]\n'
                                                   'name = "Idle"\nlike = "Musterstadt Netz"\ncrews.most = 0.05\n'
                                                   'crews.at-start = 0.05\n', encoding="utf-8")
            text = told("quota few.toml", folder)
        self.assertRegex(" ".join(text.split()), r"\d+ of the duties missed fell due on the last day of the run, 2032-12-31")

    def test_no_case(self):
        """duties without a case are named in one line and have no row"""
        text = told("quota worked-operator")
        self.assertNotRegex(text, r"(?m)  0 +0 +- +yes$")
        self.assertIn("No case: large-new-consumers-90-by-2028", text)

    def test_after_the_end(self):
        """who looks ahead from a day after the run is told of which evening the fleet is"""
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "short.toml").write_text('title = "t"\nstory = "s"\nextends = "worked-operator"\n'
                                                     'horizon = { from = 2020-01-01, until = 2026-01-01 }\n', encoding="utf-8")
            text = " ".join(told("quota short.toml", folder).split())
        self.assertIn("when the run is over, with the fleet of the evening of 2025-12-31", text)
        self.assertIn("Not due yet: as on the evening of 2025-12-31", text)
        self.assertNotIn("when the run is over", told("quota worked-operator"))

    def test_shock(self):
        """what --shock supposes stands at the top"""
        text = told("quota worked-operator --shock delivery-cut:0.5@2026-04-01+60")
        self.assertLess(text.index("What if. Shock: "), text.index("duty "))


class Tables(unittest.TestCase):
    def test_out(self):
        """run --out writes a CSV a table, with what the JSON says"""
        with tempfile.TemporaryDirectory() as folder:
            told("run worked-operator --out there", folder)
            run = json.loads((Path(folder) / "there/run.json").read_text(encoding="utf-8"))
            for name in ("fleet", "bans", "quota", "campaigns", "decisions", "drawn"):
                rows = rows_in(f"{folder}/there/{name}.csv")
                self.assertEqual(len(rows), len(run[name]), name)
            money = rows_in(f"{folder}/there/money.csv")
            self.assertEqual([int(row["cents"]) for row in money], [one["cents"] for one in run["money"]["accounts"]])

    def test_sensitivity(self):
        """sensitivity has one name a column and plain numbers with a unit beside them"""
        printed = told("sensitivity smarty-iq-uncertain --runs 4 --format csv")
        head = printed.splitlines()[0].split(",")
        self.assertEqual(len(head), len(set(head)))
        for row in csv.DictReader(io.StringIO(printed)):
            self.assertTrue(row["unit"])
            for name in ("swing", "ci-low", "ci-high", "lowest", "highest"):
                self.assertRegex(row[name], "^" + NUMBER.pattern + "$")
        few = told("sensitivity smarty-iq-uncertain --runs 2")
        self.assertIn("1.32 crews", few)
        self.assertIn("too few runs", few)  # two that happen to be alike would look certain

    def test_report_units(self):
        """quota.csv of a report says what is counted in points and what in watts"""
        with tempfile.TemporaryDirectory() as folder:
            told("report worked-operator --runs 1 --sensitivity-runs 0 --out x.html --csv t", folder)
            rows = rows_in(f"{folder}/t/quota.csv")
        self.assertEqual({row["unit"] for row in rows}, {"points", "W"})
        self.assertEqual({row["unit"] for row in rows if "plants" in row["duty"]}, {"W"})


class Words(unittest.TestCase):
    def test_modern_meters(self):
        """the duty of modern meters does not read as one of gateways"""
        with tempfile.TemporaryDirectory() as folder:
            for lang, words in (("en", "10 % modern meters (mME) at consumers"), ("de", "10 % moderne Messeinrichtungen (mME) bei: Verbraucher")):
                told(f"report worked-operator --runs 1 --sensitivity-runs 0 --lang {lang} --out {lang}.html", folder)
                self.assertIn(words, (Path(folder) / f"{lang}.html").read_text(encoding="utf-8"))

    def test_minus(self):
        """a German report has one minus sign, and days are days"""
        with tempfile.TemporaryDirectory() as folder:
            told("report smarty-iq-uncertain --runs 1 --sensitivity-runs 2 --lang de --out de.html", folder)
            text = re.sub(r"<[^>]*>", " ", (Path(folder) / "de.html").read_text(encoding="utf-8"))
        self.assertNotRegex(text, r"(?<![\d\w.])-\d+(,\d+)? (Pp\.|EUR|%)")
        self.assertNotRegex(text, r"\d d\b")

    def test_classes(self):
        """an ensemble names size classes as a run does"""
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "twelve.toml").write_text('title = "t"\nstory = "s"\nextends = "worked-operator"\n'
                                                      'horizon = { from = 2024-01-01, until = 2026-01-01 }\n' + "".join(
                f'[[operator]]\nname = "No. {k}"\nlike = "Musterstadt Netz"\n' for k in range(11)), encoding="utf-8")
            found = json.loads(told("ensemble twelve.toml --runs 2 --format json", folder))
        names = {one["name"].rsplit("/", 1)[1] for one in found["measures"] if one["name"].startswith("quota-mean/")}
        self.assertIn("30k-100k", names)
        self.assertEqual([name for name in names if "-to-" in name or name.startswith("to-")], [])

    def test_valid_keys(self):
        """a list of valid keys names each once"""
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "x.toml").write_text('title = "t"\nstory = "s"\nkeeep = 1\nextends = "history"\n', encoding="utf-8")
            done = subprocess.run([PROGRAM, "run", "x.toml"], cwd=folder, capture_output=True, text=True, timeout=SECONDS)
            valid = re.sub(r"\s+", " ", done.stderr).split("valid: ")[1].strip().split(", ")
        self.assertEqual(len(valid), len(set(valid)))

    def test_standstill(self):
        """operators that install nothing are counted, and that nobody changes supplier is said"""
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "one.toml").write_text('title = "t"\nstory = "s"\nextends = "smarty-iq-fails"\n'
                                                   'actors = "worked-operator"\nhorizon = { from = 2023-06-01, until = 2026-01-01 }\n'
                                                   '[[operator]]\nname = "One line"\nlike = "Musterstadt Netz"\n'
                                                   'buying.mix = { sagemcom-smarty-iq = 100 }\n', encoding="utf-8")
            text = " ".join(told("run one.toml", folder).split())
            lines = {one["measure"]: one["values"] for one in json.loads(told("compare history one.toml --format json", folder))["measures"]}
        self.assertIn("Operators that installed nothing: 1 of 2; of these buy a single line: 1. On a ban nobody here ever "
                      "changes supplier", text)
        self.assertEqual(lines["operators-without-installs"], [0, 1])


if __name__ == "__main__":
    PROGRAM = str(Path(sys.argv.pop(1)).resolve())
    unittest.main()
