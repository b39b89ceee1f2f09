#!/usr/bin/env python3
"""What `stichtag report` promises, asked of the page itself.

Use: check_report.py PROGRAM
Each test's docstring is the promise. The page is opened in Debian's chromium where it is installed;
under STICHTAG_CI it must be.
"""
import csv
import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from printed_page import Page

PROGRAM = ""
SECONDS = 600
HOSTILE = '''title = "<script>alert(1)</script> & \\"quotes\\" 'single'"
story = "</style><img src=x onerror=alert(2)>"
extends = "smarty-iq-fails"
assumptions = ["<b>bold</b> \\u0007 bell"]
'''

FOUR = """title = "Four operators"
story = "The worked operator and three like it."
extends = "worked-operator"
""" + "".join(f"""
[[operator]]
name = "Town {number}"
administrator = "Muster-GWA"
rollout-starts = 2020-07-01
buying = {{ mix = {{ ppc-smgw = 100, note = "assumption" }} }}
note = "assumption: an invented operator"
[operator.points]
consumer-6000-10000 = {{ at-start = {number}00, note = "assumption" }}
""" for number in (1, 2, 3))


def run(words, folder):
    done = subprocess.run([PROGRAM, *words], cwd=folder, capture_output=True, text=True, timeout=SECONDS,
                          env={**os.environ, "NO_COLOR": "1"})
    assert done.returncode == 0, f"{words}\n{done.stderr}"
    return done.stdout


def answers(commands, folder):
    """All that the commands of a table print."""
    text = ""
    for line in commands:
        for command in line.split(" && "):
            text += run(shlex.split(command)[1:], folder)
    return text


class Report(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        run("report smarty-iq-fails history --runs 6 --out page.html --csv tables".split(), cls.folder.name)
        cls.text = (Path(cls.folder.name) / "page.html").read_text(encoding="utf-8")
        cls.page = Page(cls.text)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def table(self, name):
        text = (Path(self.folder.name) / f"tables/{name}.csv").read_text(encoding="utf-8")
        return list(csv.DictReader(text.splitlines()))

    def test_ban_first(self):
        """the first figures of the page are the ban and its days"""
        words = " ".join(" ".join(self.page.words).split())
        self.assertLess(words.index("2023-05-24 to 2023-05-26"), words.index("Sources"))
        self.assertRegex(words, r"SMARTY IQ may not be installed 2023-05-24 to 2023-05-26 3 days § 19\(6\) S. 2 MsbG")
        self.assertLess(self.text.index("3 days"), self.text.index("<nav"))

    def test_alone(self):
        """nothing is fetched: no script, no address but those within the page"""
        self.assertNotIn("script", self.page.tags)
        for name, value in self.page.attributes:
            if name in ("src", "href", "xlink:href", "data", "action"):
                self.assertRegex(value, r"^(#|data:,$)")
            self.assertFalse(name.startswith("on"), f"{name}={value}")
        self.assertNotRegex(self.text, r"@import|url\((?!#)")

    def test_numbers_again(self):
        """every number and day of a table is in what its commands print"""
        for name, table in self.page.tables.items():
            if not table["numbers"] and not table["dates"]:
                continue
            with self.subTest(name):
                self.assertTrue(table["commands"])
                printed = answers(table["commands"], self.folder.name)
                numbers = {round(float(n), 6) for n in re.findall(r"-?\d+(?:\.\d+)?(?:e-?\d+)?", printed)}
                if name == "table-decisions":  # counted by the page; the command lists each
                    continue
                self.assertEqual([n for n in table["numbers"] if round(n, 6) not in numbers], [])
                self.assertEqual([day for day in table["dates"] if day not in printed], [])

    def test_sums_of_many(self):
        """many operators are told as one, and the page says that its figures are sums over the command's rows"""
        (Path(self.folder.name) / "four.toml").write_text(FOUR, encoding="utf-8")
        run("report four.toml --runs 1 --out four.html --csv four".split(), self.folder.name)
        text = (Path(self.folder.name) / "four.html").read_text(encoding="utf-8")
        self.assertIn("sums over the rows of the command", text)
        listed = list(csv.DictReader(run("quota four.toml --format csv".split(), self.folder.name).splitlines()))
        rows = (Path(self.folder.name) / "four/quota.csv").read_text(encoding="utf-8").splitlines()
        for row in csv.DictReader(rows):
            alike = [one for one in listed if one["duty"] == row["duty"]]
            self.assertEqual(len(alike), 4)
            self.assertEqual(int(row["required"]), sum(int(one["required"]) for one in alike))
            self.assertEqual(int(row["equipped"]), sum(int(one["equipped"]) for one in alike))

    def test_sensitivity(self):
        """where a scenario names uncertain inputs, the page says what its results hang on, longest bar first, with the
        commands that give each number again; where it names none, the page says so"""
        run("report smarty-iq-uncertain history --runs 1 --sensitivity-runs 2 --out s.html --csv s".split(), self.folder.name)
        text = (Path(self.folder.name) / "s.html").read_text(encoding="utf-8")
        page = Page(text)
        table = page.tables["table-sensitivity"]
        printed = answers(table["commands"], self.folder.name)
        numbers = {round(float(n), 6) for n in re.findall(r"-?\d+(?:\.\d+)?(?:e-?\d+)?", printed)}
        self.assertTrue(table["numbers"])
        self.assertEqual([n for n in table["numbers"] if round(n, 6) not in numbers], [])
        rows = list(csv.DictReader((Path(self.folder.name) / "s/sensitivity.csv").read_text(encoding="utf-8").splitlines()))
        for measure in {row["measure"] for row in rows}:
            swings = [float(row["swing"]) for row in rows if row["measure"] == measure]
            self.assertEqual(len(swings), 5)
            self.assertEqual(swings, sorted(swings, reverse=True))
        words = " ".join(" ".join(page.words).split())
        for part in ("5 uncertain inputs, 2 runs at every end, 22 in all", "B: history names no uncertain input",
                     "crews.most, Musterstadt Netz", "1.32 crews", "C, inferred"):
            self.assertIn(part, words)
        self.assertRegex(text, r'<text[^>]*>1\.32 crews</text>')  # text of the picture can be selected
        self.assertRegex(text, r'class="swing sure"')
        inputs = list(csv.DictReader((Path(self.folder.name) / "s/inputs.csv").read_text(encoding="utf-8").splitlines()))
        self.assertEqual({row["input"]: row["confidence"] for row in inputs}["fact.smarty-iq-tr"], "C")
        self.assertIn("No effect: ", words)

    def test_equal_pictures_once(self):
        """bans of several products on which every input does the same are told in one picture, which names the products;
        the table keeps a row for each"""
        run(["report", "smarty-iq-uncertain", "--reading", "ban-scope=determination", "--runs", "1", "--sensitivity-runs",
             "2", "--out", "d.html", "--csv", "d"], self.folder.name)
        text = (Path(self.folder.name) / "d.html").read_text(encoding="utf-8")
        titles = re.findall(r'<text[^>]*class="label"[^>]*>A  ([^<]*)</text>', text)
        bans = [title for title in titles if title.startswith("days on which")]
        self.assertEqual(len(bans), 1, titles)
        for product in ("PPC SMGW", "EMH CASA", "SMARTY IQ and Theben CONEXA are banned"):
            self.assertIn(product, bans[0])
        rows = list(csv.DictReader((Path(self.folder.name) / "d/sensitivity.csv").read_text(encoding="utf-8").splitlines()))
        self.assertEqual(len({row["measure"] for row in rows if row["measure"].startswith("ban-days/")}), 4)

    def test_bans_over_runs(self):
        """bans that differ from run to run have their days, for every set of case groups; the command has them again"""
        run("report smarty-iq-uncertain --runs 8 --sensitivity-runs 0 --out o.html --csv o".split(), self.folder.name)
        page = Page((Path(self.folder.name) / "o.html").read_text(encoding="utf-8"))
        table = page.tables["table-bans-over-runs"]
        printed = answers(table["commands"], self.folder.name)
        self.assertTrue(table["dates"])
        self.assertEqual([day for day in table["dates"] if day not in printed], [])
        rows = list(csv.DictReader((Path(self.folder.name) / "o/bans-over-runs.csv").read_text(encoding="utf-8").splitlines()))
        ends = {row["cases"]: row["0.05"] for row in rows
                if row["product"] == "sagemcom-smarty-iq" and row["ground"] == "s24-4" and row["what"] == "end"}
        self.assertEqual(len(ends), 2)  # consumers up to 100,000 kWh, and all others
        self.assertEqual(len(set(ends.values())), 2)

    def test_decisions_again(self):
        """how often a decision was taken is how often the command lists it"""
        printed = json.loads(run("run smarty-iq-fails --format json".split(), self.folder.name))
        rows = self.table("decisions")
        self.assertTrue(rows)
        for row in rows:
            if row["scenario"] != "smarty-iq-fails":
                continue
            alike = [one for one in printed["decisions"] if one["choice"] == row["choice"]
                     and one["reason"] == row["reason"] and (one["line"] or "") == row["product"]]
            self.assertEqual(len(alike), int(row["times"]), row)
            self.assertEqual(alike[0]["date"], row["first"])

    def test_csv(self):
        """--csv writes each table of the page, with the same dates, and campaigns that the page leaves out"""
        names = sorted(file.stem for file in (Path(self.folder.name) / "tables").iterdir())
        self.assertEqual(names, sorted(table.removeprefix("table-") for table in self.page.tables))
        bans = self.table("bans")
        self.assertIn(("sagemcom-smarty-iq", "2023-05-24", "2023-05-27", "s19-6-s2"),
                      [(ban["product"], ban["from"], ban["until"], ban["ground"]) for ban in bans])

    def test_deadlines(self):
        """--ics writes the deadlines that `stichtag outlook` writes"""
        run("report history --runs 1 --out i.html --ics report.ics".split(), self.folder.name)
        run("outlook history --ics outlook.ics".split(), self.folder.name)
        texts = [(Path(self.folder.name) / name).read_text(encoding="utf-8") for name in ("report.ics", "outlook.ics")]
        self.assertEqual(*texts)

    def test_same_bytes(self):
        """the same input gives the same page, on one thread and under any language of the machine"""
        run("report smarty-iq-fails history --runs 6 --jobs 1 --out again.html".split(), self.folder.name)
        again = (Path(self.folder.name) / "again.html").read_bytes()
        self.assertEqual(hashlib.sha256(again).digest(), hashlib.sha256(self.text.encode()).digest())

    def test_german(self):
        """--lang de: German words, dates and numbers; facts keep their English titles, and the page says so"""
        run("report smarty-iq-fails --runs 1 --lang de --out de.html".split(), self.folder.name)
        text = (Path(self.folder.name) / "de.html").read_text(encoding="utf-8")
        words = " ".join(" ".join(Page(text).words).split())
        self.assertIn('<html lang="de">', text)
        run("report smarty-iq-uncertain --runs 1 --sensitivity-runs 2 --lang de --out s-de.html".split(), self.folder.name)
        self.assertRegex((Path(self.folder.name) / "s-de.html").read_text(encoding="utf-8"), "1,32 Trupps")
        for part in ("SMARTY IQ bekommt sein TR-Zertifikat nie", "darf nicht eingebaut werden", "24.–26.05.2023", "3 Tage", "Verbraucher bis 100.000 kWh",
                     "nur auf Englisch", "keine Rechtsberatung"):
            self.assertIn(part, words)
        ours = words[:words.index("Lesarten und Annahmen", words.index("Entscheidungen ") + 200)]
        self.assertNotRegex(ours, r"\b(may not be|These numbers|undetermined|not certified)\b")

    def test_hostile(self):
        """what a scenario file says is text, whatever it holds"""
        (Path(self.folder.name) / "it's <b>.toml").write_text(HOSTILE, encoding="utf-8")
        run(["report", "it's <b>.toml", "--runs", "1", "--out", "h.html"], self.folder.name)
        text = (Path(self.folder.name) / "h.html").read_text(encoding="utf-8")
        page = Page(text)
        self.assertNotIn("script", page.tags)
        self.assertNotIn("img", page.tags)
        self.assertEqual(text.count("<style>"), 1)
        self.assertIn("<script>alert(1)</script> & \"quotes\" 'single'", " ".join(page.words))
        self.assertNotIn("\a", text)
        command = page.tables["table-bans"]["commands"][0]
        self.assertIn("script", run(shlex.split(command)[1:-2], self.folder.name))  # names the file again

    def test_wrong_input(self):
        """a wrong name, or a page that cannot be written, leaves nothing behind"""
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "file").write_text("", encoding="utf-8")
            for words, code in ((["smarty-iq-fail"], 2), (["history", "--lang", "fr"], 2), (["history"], 4)):
                out = "file/x.html" if code == 4 else "x.html"
                done = subprocess.run([PROGRAM, "report", *words, "--runs", "1", "--out", out], cwd=folder,
                                      capture_output=True, text=True, timeout=SECONDS)
                self.assertEqual(done.returncode, code, done.stderr)
            self.assertEqual([file.name for file in Path(folder).iterdir()], ["file"])


@unittest.skipUnless(os.environ.get("STICHTAG_CI") or shutil.which("chromium"), "chromium is not installed")
class Browser(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        run("report smarty-iq-fails history --runs 4 --out page.html".split(), cls.folder.name)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def chromium(self, *options):
        folder = self.folder.name
        return subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             f"--user-data-dir={folder}/profile", "--enable-logging=stderr", "--v=0", *options,
             f"file://{folder}/page.html"], capture_output=True, text=True, timeout=SECONDS)

    def test_paper(self):
        """printed, it is A4 with page breaks, and its text can be selected: the ban, its days, the sources"""
        done = self.chromium("--no-pdf-header-footer", f"--print-to-pdf={self.folder.name}/page.pdf",
                             f"--log-net-log={self.folder.name}/net.json")
        self.assertNotIn("CONSOLE", done.stderr)
        info = subprocess.run(["pdfinfo", f"{self.folder.name}/page.pdf"], capture_output=True, text=True).stdout
        pages = int(re.search(r"Pages:\s+(\d+)", info)[1])
        self.assertIn("A4", info)
        self.assertTrue(5 <= pages <= 40, pages)
        text = subprocess.run(["pdftotext", f"{self.folder.name}/page.pdf", "-"],
                              capture_output=True, text=True).stdout
        first = text.split("\f")[0]
        self.assertIn("2023-05-24 to 2023-05-26", first)
        self.assertIn("SMARTY IQ", first)
        self.assertIn("C, inferred", " ".join(text.split()))
        # Requests of the page itself; the browser's own have no page as their origin.
        log = (Path(self.folder.name) / "net.json").read_text(encoding="utf-8")
        self.assertNotRegex(log, r'"initiator":"(null|file:[^"]*)"[^}]*"url":"https?:')


if __name__ == "__main__":
    PROGRAM = str(Path(sys.argv.pop(1)).resolve())
    unittest.main()
