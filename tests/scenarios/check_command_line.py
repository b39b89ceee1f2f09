#!/usr/bin/env python3
"""What the command line promises to programs and to people, asked of the program itself.

Use: check_command_line.py PROGRAM
Each test's docstring is the promise. The promises are those of the README: exit codes, machine-readable
formats, at most 100 columns, the same bytes everywhere.
"""
import csv
import io
import json
import os
import pty
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PROGRAM = ""
csv.field_size_limit(10_000_000)  # a store exported in one cell
WIDTH = 100
SECONDS = 600
CALM = {"NO_COLOR": "1", "LC_ALL": "C.UTF-8", "TZ": "UTC"}

# With {s} for a scenario. `impact` alone ranks every certificate and `--all-readings` asks thousands of
# combinations: once is enough for these.
OF_A_SCENARIO = ["state {s} --on 2022-06-01", "bans {s}", "bans {s} --product sagemcom-smarty-iq",
                 "why {s} --on 2023-05-25 --product sagemcom-smarty-iq", "why {s} --on 2021-06-01 --product ppc-smgw",
                 "diff history {s}", "diff {s} --known 2022-05-01 --known 2022-06-01",
                 "impact {s} --remove bsi-2020-determination", "check {s}", "outlook {s} --from 2026-11-24",
                 "certificates {s} --on 2026-11-24", "scenario show {s} --origins", "scenario check {s}"]
ALONE = ["deadline --from 2022-05-20 --period P12M --roll", "readings", "scenario list", "impact",
         "bans smarty-iq-fails --product sagemcom-smarty-iq --all-readings",
         "log import history --db a.db", "log show --db a.db", "log verify --db a.db"]
# For programs to read, in every format: a graph in DOT, events a line each.
FOR_PROGRAMS = ["graph", "log export --db a.db"]


def run(words, folder=None, **more):
    environment = {**os.environ, **CALM, **more}
    with tempfile.TemporaryDirectory() as empty:
        return subprocess.run([PROGRAM, *(words.split() if isinstance(words, str) else words)], cwd=folder or empty,
                              env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS)


def library():
    return [row[0] for row in list(csv.reader(io.StringIO(run("scenario list --format csv").stdout.decode())))[1:]]


def with_a_store(commands, extra=""):
    """Runs the commands in one folder, in which a store a.db stands; gives (command, result) pairs."""
    with tempfile.TemporaryDirectory() as folder:
        run("log import history --db a.db", folder)
        with ThreadPoolExecutor(2) as pool:
            yield from zip(commands, pool.map(lambda command: run(command + extra, folder), commands))


def of_history():
    return [command.format(s="history") for command in OF_A_SCENARIO] + ALONE


class ExitCodes(unittest.TestCase):
    def ends(self, code, words, folder=None):
        done = run(words, folder)
        self.assertEqual(done.returncode, code, f"{words}\n{done.stderr.decode()}")
        return done.stderr.decode()

    def test_done(self):
        """0: an answer was given, also one that is undetermined"""
        self.ends(0, "state --on 2023-05-25")
        self.ends(0, "--version")
        self.ends(0, "why --help")

    def test_findings(self):
        """1: `check` found something"""
        self.ends(1, "check history")

    def test_undetermined(self):
        """5: an answer is undetermined, under --strict only"""
        for words in ("state --on 2023-05-25", "bans", "why --on 2023-05-25 --product sagemcom-smarty-iq"):
            with self.subTest(words):
                self.ends(0, words)
                self.ends(5, words + " --strict")
        self.ends(0, "state --on 2022-06-01 --product ppc-smgw --strict")

    def test_wrong_input(self):
        """2: the message says what is wrong, where, and what to do; a slip gets the nearest name"""
        slips = {"state --on 2022-06-01 --product sagemcom-smarty-iqq": ("--product", "sagemcom-smarty-iq"),
                 "state --on 2022-06-01 --product sagemcom-smarty-iq@1.x": ("--product", "sagemcom-smarty-iq"),
                 "state --on 2022-06-01 --case consumer-6000-1000": ("--case", "consumer-6000-10000"),
                 "state --on 2022-06-01 --addressee plaintif": ("--addressee", "plaintiff"),
                 "bans smarty-iq-fail": ("SCENARIO", "smarty-iq-fails"),
                 "scenario show historyy": ("SCENARIO", "history"),
                 "log import histori --db a.db": ("SCENARIO", "history"),
                 "bans --reading ban-scop=product": ("--reading", "ban-scope"),
                 "bans --reading ban-scope=determinaton": ("--reading", "determination"),
                 "impact --remove bsi-2022-findin": ("--remove", "bsi-2022-finding"),
                 "baans": ("baans", "bans"),
                 "bans --prodct ppc-smgw": ("--prodct", "--product")}
        for words, (where, nearest) in slips.items():
            with self.subTest(words):
                message = self.ends(2, words)
                self.assertIn(where, message)
                self.assertRegex(message, rf"did you mean '{nearest}")
        for words, where, what_to_do in (
                ("state --on 01.06.2022", "--on", "YYYY-MM-DD"), ("state --on 2022-02-30", "--on", "YYYY-MM-DD"),
                ("state", "--on", "--on 2022-06-01"), ("state --on 2010-01-01", "--on", "2016-09-02"),
                ("state --on 2022-06-01 --known tomorrow", "--known", "YYYY-MM-DD"),
                ("state --on 2022-06-01 --known 2022-05-01 --known 2022-06-01", "--known", "once"),
                ("bans --reading ban-scope", "--reading", "name=option"), ("diff history", "diff", "two scenarios"),
                ("deadline --from 2022-05-20 --period P12", "--period", "ISO 8601"),
                ("why --on 2022-06-01", "--product", "ppc-smgw"), ("bans a b", "b", "drop"),
                ("state --on 2022-06-01 --format xml", "--format", "json"), ("outlook --months 0", "--months", "1"),
                ("log import nothing.jsonl --db a.db", "nothing.jsonl", "scenario")):
            with self.subTest(words):
                message = self.ends(2, words)
                self.assertIn(where, message)
                self.assertIn(what_to_do, message)

    def test_wrong_scenario_file(self):
        """2: a scenario file is refused with its line, and the nearest name where a name was meant"""
        head = 'title = "x"\nstory = "y"\nextends = "history"\n'
        files = {"a.toml": ('title = "x"\nstory = "y"\nextends = "histori"\n', "'history'"),
                 "b.toml": (head + '[reading]\nban-scope = "determinaton"\n', "b.toml:5:"),
                 "c.toml": (head + '[[remove]]\nid = "bsi-2022-findin"\n', "'bsi-2022-finding'"),
                 "d.toml": ("title = \n", "d.toml:1:"),
                 "e.toml": ("\x00\x01", "e.toml:1:")}
        with tempfile.TemporaryDirectory() as folder:
            for name, (text, told) in files.items():
                with self.subTest(name):
                    (Path(folder) / name).write_text(text, encoding="utf-8")
                    self.assertIn(told, self.ends(2, f"bans {name}", folder))

    def test_misspelt_source_leaves_nothing(self):
        """2: an import from a file that is not there leaves no store behind"""
        with tempfile.TemporaryDirectory() as folder:
            self.ends(2, "log import nothing.jsonl --db a.db", folder)
            self.assertEqual(list(Path(folder).iterdir()), [])

    def test_broken_store(self):
        """3: the store was changed behind the program's back, cut off, or never was one"""
        with tempfile.TemporaryDirectory() as folder:
            self.ends(0, "log import history --db a.db", folder)
            whole = (Path(folder) / "a.db").read_bytes()
            (Path(folder) / "cut.db").write_bytes(whole[:20000])
            (Path(folder) / "none.db").write_text("no store", encoding="utf-8")
            store = sqlite3.connect(Path(folder) / "a.db")
            for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                store.execute(f'DROP TRIGGER "{name}"')
            store.execute("UPDATE events SET payload = replace(payload, '2022', '2023') WHERE id = 'bsi-2022-finding'")
            store.commit()
            store.close()
            for name in ("a.db", "cut.db", "none.db"):
                with self.subTest(name):
                    self.ends(3, f"log verify --db {name}", folder)
            self.ends(3, "log show --db none.db", folder)

    def test_machine_trouble(self):
        """4: what cannot be written is said, on a full disk too"""
        with tempfile.TemporaryDirectory() as folder:
            # Under a file nobody can write, not even root.
            (Path(folder) / "file").write_text("", encoding="utf-8")
            self.assertIn("file/x.ics", self.ends(4, "outlook --ics file/x.ics", folder))
            self.assertIn("file/x.db", self.ends(4, "log import history --db file/x.db", folder))
        with open("/dev/full", "wb") as full:
            for words in ("bans", "readings --format json", "certificates --format csv"):
                with self.subTest(words):
                    done = subprocess.run([PROGRAM, *words.split()], stdout=full, stderr=subprocess.PIPE, timeout=SECONDS)
                    self.assertEqual(done.returncode, 4)
                    self.assertIn(b"standard output", done.stderr)


class Formats(unittest.TestCase):
    def test_json(self):
        """every command prints one JSON document that names its schema"""
        for command, done in with_a_store(of_history() + FOR_PROGRAMS, " --format json"):
            with self.subTest(command):
                self.assertIn(done.returncode, (0, 1), done.stderr.decode())
                self.assertRegex(json.loads(done.stdout)["schema"], r"^stichtag/[a-z-]+/\d+$")
                self.assertEqual(done.stderr, b"")

    def test_json_errors(self):
        """errors in JSON mode are JSON on standard error, and standard output stays empty"""
        for words in ("state --on x", "bans nothing", "bogus", "bans --bogus", "log verify --db nothing.db"):
            with self.subTest(words):
                done = run(words + " --format json")
                error = json.loads(done.stderr)
                self.assertEqual(done.stdout, b"")
                self.assertEqual(error["schema"], "stichtag/error/1")
                self.assertEqual(list(error["error"]), ["kind", "what", "where", "hint"])
                self.assertNotIn("", error["error"].values())

    def test_csv(self):
        """every command prints CSV whose rows have as many columns as its head"""
        for command, done in with_a_store(of_history() + FOR_PROGRAMS, " --format csv"):
            with self.subTest(command):
                self.assertIn(done.returncode, (0, 1), done.stderr.decode())
                rows = list(csv.reader(io.StringIO(done.stdout.decode(), newline=""), strict=True))
                self.assertGreaterEqual(len(rows), 1)
                self.assertEqual({len(row) for row in rows}, {len(rows[0])})


class Text(unittest.TestCase):
    def test_width(self):
        """no line of text is wider than 100 columns, for any command and any scenario"""
        commands = [command.format(s=name) for name in library() for command in OF_A_SCENARIO] + ALONE
        for command, done in with_a_store(commands):
            with self.subTest(command):
                self.assertIn(done.returncode, (0, 1), done.stderr.decode())
                self.assertEqual([line for line in done.stdout.decode().splitlines() if len(line) > WIDTH], [])

    def test_width_of_help_and_errors(self):
        """help and error messages keep to 100 columns as well"""
        commands = ["", *{command.split()[0] for command in of_history() + FOR_PROGRAMS}]
        texts = [run(f"{command} --help").stdout for command in commands]
        texts += [run(words).stderr for words in ("bans nothing", "state --on 2022-06-01 --product x", "bans --reading x=y")]
        for text in texts:
            with self.subTest(text[:40]):
                self.assertEqual([line for line in text.decode().splitlines() if len(line) > WIDTH], [])

    def test_no_spaces_at_the_end(self):
        """no line of text ends with a space"""
        for command, done in with_a_store([command for command in of_history() if command != "impact"]):
            with self.subTest(command):
                self.assertEqual([line for line in done.stdout.decode().splitlines() if line != line.rstrip()], [])

    def test_help(self):
        """every command has help with an example"""
        for command in {command.split()[0] for command in of_history() + FOR_PROGRAMS}:
            with self.subTest(command):
                self.assertIn(b"Example:\n  stichtag " + command.encode(), run(f"{command} --help").stdout)

    def on_a_terminal(self, **environment):
        ours, theirs = pty.openpty()
        env = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
        process = subprocess.Popen([PROGRAM, "state", "--on", "2022-06-01"], stdout=theirs, env={**env, **environment})
        os.close(theirs)
        seen = b""
        try:
            while block := os.read(ours, 4096):
                seen += block
        except OSError:  # Linux says so when the other side has closed
            pass
        os.close(ours)
        self.assertEqual(process.wait(SECONDS), 0)
        return seen

    def test_colour(self):
        """colour comes on a terminal only, and not with NO_COLOR"""
        self.assertIn(b"\x1b[", self.on_a_terminal())
        self.assertNotIn(b"\x1b", self.on_a_terminal(NO_COLOR="1"))
        env = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
        done = subprocess.run([PROGRAM, "state", "--on", "2022-06-01"], env=env, capture_output=True, timeout=SECONDS)
        self.assertNotIn(b"\x1b", done.stdout)


class SameBytes(unittest.TestCase):
    def test_same_everywhere(self):
        """two runs print the same bytes, whatever the language and the time zone"""
        commands = [command for command in of_history() if command not in ("impact", *ALONE[-4:])] + ["graph"]
        for form in ("text", "json", "csv"):
            first = with_a_store(commands, f" --format {form}")
            for command, done in first:
                with self.subTest(f"{command} --format {form}"):
                    elsewhere = run(f"{command} --format {form}", LC_ALL="de_DE.UTF-8", LANG="de_DE.UTF-8",
                                    TZ="Pacific/Kiritimati")
                    self.assertEqual(done.stdout, elsewhere.stdout)
                    self.assertEqual(done.returncode, elsewhere.returncode)

    def test_same_on_every_thread(self):
        """one thread or two: many runs print the same bytes, and pairs of runs are the runs of each ensemble"""
        for words in ("ensemble smarty-iq-fails --runs 6 --seed 3", "ensemble law-drawn --runs 6",
                      "compare history smarty-iq-fails --runs 6 --seed 3", "stress --runs 4"):
            with self.subTest(words):
                one, two = (run(f"{words} --format json --jobs {jobs}") for jobs in (1, 2))
                self.assertEqual(one.returncode, 0, one.stderr.decode())
                self.assertEqual(one.stdout, two.stdout)
        pairs = json.loads(run("compare history smarty-iq-fails --runs 6 --seed 3 --format json").stdout)
        for name, hashed in zip(pairs["scenarios"], pairs["hashes"]):
            alone = json.loads(run(f"ensemble {name} --runs 6 --seed 3 --format json").stdout)
            self.assertEqual(hashed, alone["hash"])


if __name__ == "__main__":
    PROGRAM = str(Path(sys.argv.pop(1)).resolve())
    unittest.main()
