#!/usr/bin/env python3
"""Runs the program as a user does and compares what it says and its exit code.

usage: cli_test.py PROGRAM

Each test writes its inputs into a folder of its own and runs there, so that
messages can be compared whole: `empty.txt: error: ...` and exit code 1, while
good.txt, with “We won,” said Ana Ortiz., is still written.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else "quoth"
GOOD = "“We won,” said Ana Ortiz on Monday.\n"
LIMIT = "is longer than 32 MiB; split it into articles"

EMPTY = "{}: error: is empty; an article needs words"
NUL = ("{}: error: has a NUL byte at byte 3; "
       "is it a text file? UTF-16 needs its byte order mark")
CHARSET = ("{}: error: is text in no charset that could be told; "
           "save it as UTF-8")


class Cli(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.place = place.name
        self.write("good.txt", GOOD)

    def write(self, name, data):
        path = os.path.join(self.place, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        data = data.encode() if isinstance(data, str) else data
        with open(path, "wb") as file:
            file.write(data)

    def run_quoth(self, *arguments, stdin=b"", **variables):
        return subprocess.run([PROGRAM, *arguments], cwd=self.place,
                              env={**os.environ, **variables}, input=stdin,
                              capture_output=True, timeout=300)

    def extract(self, *arguments, stdin=b""):
        return self.run_quoth("extract", "--format", "ndjson", *arguments,
                              stdin=stdin)

    def sources(self, run):
        return [json.loads(line)["document"]["source"]
                for line in run.stdout.decode().splitlines()]

    def check(self, run, code, sources, messages):
        self.assertEqual(run.stderr.decode(), "".join(
            message + "\n" for message in messages))
        self.assertEqual(self.sources(run), sources)
        self.assertEqual(run.returncode, code)

    def check_refused(self, name, message):
        """`name` gives this message, and the good article is written."""
        for jobs in ("1", "2"):
            self.check(self.extract("-j", jobs, name, "good.txt"), 1,
                       ["good.txt"], [message])


class BadInput(Cli):
    def test_missing_file(self):
        self.check_refused("missing.txt",
                           "missing.txt: error: No such file or directory")

    def test_file_that_cannot_be_opened(self):
        self.check_refused("good.txt/inner.txt",
                           "good.txt/inner.txt: error: Not a directory")

    @unittest.skipIf(os.geteuid() == 0, "root may read everything")
    def test_file_without_permission(self):
        self.write("secret.txt", GOOD)
        os.chmod(os.path.join(self.place, "secret.txt"), 0)
        self.check_refused("secret.txt",
                           "secret.txt: error: Permission denied")

    def test_directory_without_articles(self):
        self.write("folder/notes.md", GOOD)
        self.check_refused("folder", "folder: error: holds no article; an "
                           "article ends in .txt, .html, .ndjson or the like")

    def test_empty_file(self):
        self.write("empty.txt", "")
        self.check_refused("empty.txt", EMPTY.format("empty.txt"))

    def test_nul_bytes(self):
        self.write("nul.txt", b"Ana\0Ortiz spoke.\n")
        self.check_refused("nul.txt", NUL.format("nul.txt"))

    def test_bytes_of_no_charset(self):
        self.write("noise.txt", bytes(range(128, 256)) * 3 + b"\x81\x8d\xff")
        self.check_refused("noise.txt", CHARSET.format("noise.txt"))

    def test_huge_file_is_not_even_read(self):
        path = os.path.join(self.place, "huge.txt")
        with open(path, "wb") as file:
            file.truncate(100_000_000)
        self.check_refused("huge.txt", f"huge.txt: error: {LIMIT}")

    def test_huge_standard_input(self):
        self.check(self.extract("-", "good.txt", stdin=b"x" * 100_000_000),
                   1, ["good.txt"], [f"-: error: {LIMIT}"])

    def test_huge_line(self):
        record = json.dumps({"text": GOOD}).encode()
        lines = b"\n".join([record, b"x" * 100_000_000, record])
        self.write("wire.ndjson", lines)
        self.check(self.extract("wire.ndjson"), 1,
                   ["wire.ndjson:1", "wire.ndjson:3"],
                   [f"wire.ndjson:2: error: {LIMIT}"])

    def test_nothing_but_quotation_marks(self):
        self.write("marks.txt", "“”\"'’‘«»„" * 5000)
        self.check_refused("marks.txt", "marks.txt: error: has no words, only "
                           "marks; an article needs words")

    def test_record_that_is_no_object(self):
        lines = ['{"text": "Ana Ortiz spoke."}', "[1, 2]", "", "{\"text\":",
                 '{"title": "no text"}', '{"id": "last", "text": "She left."}']
        self.write("wire.ndjson", "\n".join(lines))
        run = self.extract("wire.ndjson", "good.txt")
        self.assertEqual(self.sources(run),
                         ["wire.ndjson:1", "last", "good.txt"])
        starts = [line.split(" ")[0] + " error" for line in
                  run.stderr.decode().splitlines() if ": error: " in line]
        self.assertEqual(starts, [f"wire.ndjson:{n}: error" for n in (2, 4, 5)])
        self.assertEqual(run.returncode, 1)

    def test_line_without_an_end(self):
        os.symlink("/dev/zero", os.path.join(self.place, "zero.ndjson"))
        self.check_refused("zero.ndjson", "zero.ndjson: error: "
                           "has a line of more than 1 GiB")

    def test_directory_with_links_and_a_pipe(self):
        self.write("news/a.txt", GOOD)
        folder = os.path.join(self.place, "news")
        os.mkfifo(os.path.join(folder, "b.txt"))
        os.symlink("c.txt", os.path.join(folder, "c.txt"))
        os.symlink("none.txt", os.path.join(folder, "d.txt"))
        self.check(self.extract("news", "good.txt"), 1,
                   ["news/a.txt", "good.txt"],
                   ["news/c.txt: error: Too many levels of symbolic links",
                    "news/d.txt: error: No such file or directory"])

    def test_ndjson_without_a_record(self):
        self.write("wire.ndjson", "\n \n")
        self.check_refused("wire.ndjson", "wire.ndjson: error: holds no record")

    def test_all_that_is_refused_is_named_in_order(self):
        self.write("empty.txt", "")
        run = self.extract("a.txt", "empty.txt", "good.txt", "b.txt")
        self.check(run, 1, ["good.txt"],
                   ["a.txt: error: No such file or directory",
                    EMPTY.format("empty.txt"),
                    "b.txt: error: No such file or directory"])


class Inputs(Cli):
    def test_directory_in_name_order(self):
        self.write("news/b.txt", GOOD)
        self.write("news/a.text", GOOD)
        self.write("news/c.jsonl", json.dumps({"text": GOOD}) + "\n")
        self.write("news/.hidden.txt", GOOD)
        self.write("news/readme.md", GOOD)
        self.write("news/deep/d.txt", GOOD)
        wanted = ["news/a.text", "news/b.txt", "news/c.jsonl:1",
                  "news/deep/d.txt"]
        self.check(self.extract("news"), 0, wanted, [])
        self.check(self.extract("news/"), 0, wanted, [])

    def test_standard_input_is_looked_at(self):
        record = json.dumps({"id": "fares", "text": GOOD})
        self.check(self.extract("-", stdin=GOOD.encode()), 0, ["-"], [])
        self.check(self.extract("-", stdin=record.encode()), 0, ["fares"], [])
        run = self.extract("--input", "text", "-", stdin=record.encode())
        self.check(run, 0, ["-"], [])

    def test_byte_order_mark_and_crlf_in_ndjson(self):
        record = json.dumps({"text": GOOD})
        self.write("wire.ndjson", f"\ufeff{record}\r\n{record}\r\n")
        self.check(self.extract("wire.ndjson"), 0,
                   ["wire.ndjson:1", "wire.ndjson:2"], [])

    def test_ndjson_in_utf_16(self):
        lines = "".join(json.dumps({"id": name, "text": GOOD}) + "\n"
                        for name in ("one", "two", "three"))
        for codec in ("utf-16", "utf-32"):
            self.write("wire.ndjson", lines.encode(codec))
            self.check(self.extract("wire.ndjson"), 0,
                       ["one", "two", "three"],
                       ["wire.ndjson: warning: no UTF-8; read as " +
                        codec.upper()])

    def test_charset_of_a_record_is_said_with_its_line(self):
        record = '{"id": "fares", "text": "The caf\xe9 was full of people."}'
        self.write("wire.ndjson", record.encode("latin-1"))
        run = self.extract("wire.ndjson")
        self.assertEqual(self.sources(run), ["fares"])
        self.assertRegex(run.stderr.decode(),
                         r"^wire.ndjson:1: warning: no UTF-8; read as .+\n$")

    def test_what_is_in_another_language_is_said(self):
        french = ("Le bac qui relie l’île au continent ne partira pas avant "
                  "jeudi, a annoncé la compagnie.")
        self.write("isle.txt", f"{GOOD}\n{french}\n\n{french}\n\n{GOOD * 6}")
        self.write("bac.txt", f"{french}\n\n{french}\n")
        self.check(self.extract("isle.txt", "bac.txt"), 0,
                   ["isle.txt", "bac.txt"], [
            "isle.txt:3: warning: 2 paragraphs in French left out: “Le bac qui "
            "relie l’île au continent ne partira pas avant…”",
            "bac.txt: warning: is in French; all left out"])
        isle, bac = map(json.loads, self.extract(
            "isle.txt", "bac.txt").stdout.splitlines())
        self.assertEqual([(part["language"], part["text"])
                          for part in isle["document"]["left_out"]],
                         [("fr", french), ("fr", french)])
        self.assertEqual((isle["document"]["language"],
                          bac["document"]["language"]), ("en", "fr"))
        self.assertEqual(bac["attributions"], [])
        run = self.run_quoth("explain", "isle.txt:3")
        self.assertEqual(run.stdout.decode().splitlines(), [
            "Le bac qui relie l’île au continent ne partira pas avant…",
            "left out: in French"])

    def test_number_of_threads_does_not_show(self):
        for number in range(40):
            self.write(f"news/{number:02}.txt", GOOD * (number + 1))
        runs = [self.extract("-j", jobs, "news", "none.txt", "good.txt")
                for jobs in ("1", "2", "7")]
        for run in runs[1:]:
            self.assertEqual(run.stdout, runs[0].stdout)
            self.assertEqual(run.stderr, runs[0].stderr)


class Outputs(Cli):
    def test_output_file(self):
        run = self.extract("-o", "graphs.ndjson", "good.txt")
        self.assertEqual((run.returncode, run.stdout), (0, b""))
        with open(os.path.join(self.place, "graphs.ndjson"), "rb") as file:
            self.assertEqual(file.read(), self.extract("good.txt").stdout)

    def test_output_file_that_cannot_be_written(self):
        self.check(self.extract("-o", "no/such", "good.txt"), 1, [],
                   ["no/such: error: No such file or directory"])

    def test_output_file_that_is_read_as_well(self):
        message = ("{}: error: is read as well, and writing would empty it")
        self.write("news/a.txt", GOOD)
        for inputs, output in ((["good.txt"], "good.txt"),
                               (["news"], "news/a.txt"),
                               (["good.txt", "news/"], "./news/b.ndjson")):
            self.check(self.extract("-o", output, *inputs), 3, [],
                       [message.format(output)])
        self.assertEqual(self.sources(self.extract("good.txt", "news")),
                         ["good.txt", "news/a.txt"])
        run = self.extract("-o", "news/a.json", "news")
        self.assertEqual((run.returncode, run.stdout), (0, b""))

    def test_full_disk(self):
        run = self.extract("-o", "/dev/full", "good.txt")
        self.check(run, 1, [], ["/dev/full: error: No space left on device"])

    def test_closed_pipe_is_no_error(self):
        program = subprocess.Popen(
            [PROGRAM, "extract", *["good.txt"] * 3000], cwd=self.place,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        program.stdout.readline()
        program.stdout.close()
        self.assertEqual(program.stderr.read(), b"")
        program.stderr.close()
        self.assertEqual(program.wait(), 0)

    def test_offsets(self):
        self.write("emoji.txt", "\U0001F68C " + GOOD)
        starts = {}
        for unit in ("codepoint", "utf16", "byte"):
            graph = json.loads(self.extract("--offsets", unit,
                                            "emoji.txt").stdout)
            starts[unit] = graph["attributions"][0]["content"][0]["start"]
        self.assertEqual(starts, {"codepoint": 2, "utf16": 3, "byte": 5})


    def test_width_of_a_table(self):
        self.write("long.txt", GOOD.replace("won", "won " + "again " * 50))
        for columns, width in (("80", 80), ("140", 140), ("", 100),
                               ("wide", 100)):
            run = self.run_quoth("extract", "long.txt", COLUMNS=columns)
            lines = run.stdout.decode().splitlines()
            self.assertEqual(max(map(len, lines)), width, columns)


class Explain(Cli):
    def explained(self, *arguments):
        run = self.run_quoth("explain", *arguments)
        self.assertEqual((run.returncode, run.stderr), (0, b""))
        return run.stdout.decode()

    def test_line_of_a_text(self):
        self.write("two.txt", "It rained.\n\n" + GOOD)
        self.assertTrue(self.explained("two.txt:3").startswith(GOOD))
        self.assertIn("It rained.", self.explained("two.txt"))

    def test_record_of_ndjson(self):
        lines = [json.dumps({"text": text}) for text in ("It rained.\n", GOOD)]
        self.write("wire.ndjson", "\n".join(lines))
        self.assertTrue(self.explained("wire.ndjson:2").startswith(GOOD))

    def test_one_attribution(self):
        self.write("two.txt", "It rained.\n\n" + GOOD)
        graph = json.loads(self.extract("two.txt").stdout)
        found = graph["attributions"][0]["id"]
        self.assertTrue(
            self.explained("--id", found, "two.txt").startswith(GOOD))

    def test_what_is_not_there(self):
        for arguments, message in (
                (["good.txt:9"], "no sentence stands there"),
                (["--id", "a:none", "good.txt"], "no attribution a:none"),
                (["none.txt"], None)):
            run = self.run_quoth("explain", *arguments)
            self.assertEqual((run.stdout, run.returncode), (b"", 1))
            if message:
                self.assertEqual(run.stderr.decode(),
                                 f"good.txt: error: {message}\n")


class Rules(Cli):
    def test_program_prefers_the_pack_beside_it(self):
        """A broken pack beside a copy of the program is the one it loads."""
        self.write("share/quoth/rules/en/pack.rules", "nonsense\n")
        os.mkdir(os.path.join(self.place, "bin"))
        program = os.path.join(self.place, "bin", "quoth")
        shutil.copy(PROGRAM, program)
        bare = {name: value for name, value in os.environ.items()
                if name != "QUOTH_RULES"}
        run = subprocess.run([program, "extract", "good.txt"], env=bare,
                             cwd=self.place, capture_output=True)
        self.assertEqual((run.stdout, run.returncode), (b"", 2))
        self.assertIn("share/quoth/rules/en/pack.rules:1:",
                      run.stderr.decode())


class Usage(Cli):
    def check_usage(self, run, message):
        self.assertEqual((run.stdout, run.returncode), (b"", 3))
        self.assertEqual(run.stderr.decode(), message + "\n")

    def test_version_and_help(self):
        self.assertRegex(self.run_quoth("--version").stdout.decode(),
                         r"^quoth \d+\.\d+\.\d+\n$")
        for arguments in (["--help"], ["extract", "--help"],
                          ["explain", "--help"], ["bench", "--help"]):
            run = self.run_quoth(*arguments)
            self.assertTrue(run.stdout.startswith(b"usage: quoth "))
            self.assertEqual((run.returncode, run.stderr), (0, b""))

    def test_unknown_command(self):
        self.check_usage(self.run_quoth("extrct", "good.txt"),
                         "quoth: no command named 'extrct'; "
                         "`quoth --help` lists them")
        self.check_usage(self.run_quoth(),
                         "quoth: which command? `quoth --help` lists them")

    def test_wrong_options(self):
        hint = "; `quoth extract --help` lists the options"
        rows = [
            ([], "no input: name files, directories or -"),
            (["--form", "json", "good.txt"], "unrecognised option '--form'"),
            (["--format", "xml", "good.txt"],
             "--format 'xml' is none of table, ndjson, json, csv, "
             "jsonld, w3c, brat, label-studio, dot, graphml, html"),
            (["--offsets", "words", "good.txt"],
             "--offsets 'words' is none of codepoint, byte, utf16"),
        ]
        for arguments, message in rows:
            self.check_usage(self.run_quoth("extract", *arguments),
                             f"quoth extract: error: {message}{hint}")

    def test_rules_that_do_not_load(self):
        run = self.run_quoth("extract", "--rules", "none", "good.txt")
        self.assertEqual((run.stdout, run.returncode), (b"", 2))
        self.assertIn("none/pack.rules: error: ", run.stderr.decode())
        self.write("pack/pack.rules", "format 1\npack broken\nversion 1.0.0\n"
                   "rule one\n  match {nobody} [\nrule two\n  match (\n")
        run = self.run_quoth("extract", "--rules", "pack", "good.txt")
        self.assertEqual((run.stdout, run.returncode), (b"", 2))
        self.assertIn("pack/pack.rules:5:", run.stderr.decode())
        self.assertIn("pack/pack.rules:7:", run.stderr.decode())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=1)
