#!/usr/bin/env python3
"""What other programs and their authors rely on, beside the graph itself.

usage: contracts_test.py PROGRAM

The JSON of `quoth test` and `quoth diff` holds its published schema; the lines
of README.md for a build server do what they promise in a repository with a
pack of its own; and a rule that is switched off takes away what it found, and
nothing else.
"""
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

PROGRAM = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else "quoth"
TOP = os.getcwd()
ENGLISH = os.path.join(TOP, "rules/en")
ARTICLES = os.path.join(TOP, "fixtures/articles")
GOLD = os.path.join(TOP, "fixtures/gold")
PACKS = os.path.join(TOP, "fixtures/packs")


def run(*arguments, cwd=PACKS):
    environment = {k: v for k, v in os.environ.items() if k != "CI"}
    environment["QUOTH_RULES"] = os.path.join(TOP, "rules")
    return subprocess.run([PROGRAM, *arguments], cwd=cwd, env=environment,
                          capture_output=True, timeout=300)


def with_marks_off(text):
    """The sentence of a finding, without {role=…} around its parts."""
    return re.sub(r"\{[a-z]+(?::\d+)?=|\}", "", text)


class Contract(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.place = place.name

    def write(self, name, text):
        path = os.path.join(self.place, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as file:
            file.write(text)

    def json_of(self, code, *arguments):
        ran = run(*arguments, "--format", "json")
        self.assertEqual(ran.stderr.decode(), "")
        self.assertEqual(ran.returncode, code)
        return json.loads(ran.stdout)


class Schemas(Contract):
    def check(self, value, name):
        try:
            import jsonschema
        except ImportError:
            self.skipTest("no jsonschema; tools/setup.sh installs it")
        with open(os.path.join(TOP, "include/quoth", name)) as file:
            schema = json.load(file)
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        self.assertEqual([f"{e.json_path}: {e.message}"
                          for e in validator.iter_errors(value)], [])

    def test_a_test_with_every_outcome(self):
        report = self.json_of(1, "test", "broken")
        self.assertIn("coverage", report)
        self.check(report, "test-1.schema.json")

    def test_a_test_against_articles(self):
        report = self.json_of(0, "test", "plain", "--corpus", GOLD)
        self.assertGreater(len(report["corpus"]["rules"]), 1)
        self.check(report, "test-1.schema.json")

    def test_differences_with_and_without_gold(self):
        for corpus in (GOLD, ARTICLES):
            report = self.json_of(1, "diff", ".", "newsroom", "--rules",
                                  "plain", "--corpus", corpus)
            self.assertEqual("figures" in report, corpus == GOLD)
            self.check(report, "diff-1.schema.json")


class OneRuleLess(Contract):
    """Each rule below is switched off in turn, in the whole English pack."""

    def found_by(self, rule):
        ran = run("extract", "--rules", ENGLISH, "--format", "ndjson",
                  ARTICLES)
        return sum(a["rule"] == rule
                   for line in ran.stdout.decode().splitlines()
                   for a in json.loads(line)["attributions"])

    def check(self, rule):
        self.write("less/pack.rules", "format  1\npack    less\n"
                   f"version 1.0.0\noff     {rule}\n")
        less = os.path.join(self.place, "less")
        report = self.json_of(1, "diff", ".", less, "--rules", ENGLISH,
                              "--corpus", ARTICLES)
        own, others = [], []
        for change in report["changes"]:
            before = change["before"]
            mine = before is not None and before["rule"] == rule
            (own if mine else others).append(change)
        # All that it found, each once, and by no rule of its name afterwards.
        self.assertEqual(len(own), self.found_by(rule))
        for change in report["changes"]:
            self.assertNotEqual((change["after"] or {}).get("rule"), rule)
        # What took its place is new or, where that needed room, gone; and it
        # stands in a sentence where the rule found something, or goes on
        # from there.
        places = [(change["article"], with_marks_off(change["before"]["text"]))
                  for change in own]
        for change in others:
            self.assertIn(change["kind"], ("gained", "lost"))
            text = with_marks_off((change["after"] or change["before"])["text"])
            self.assertTrue(any(change["article"] == article and
                                (sentence in text or text in sentence)
                                for article, sentence in places), change)

    def test_a_rule_of_quotations(self):
        self.check("quote-source-says")

    def test_a_rule_of_clauses(self):
        self.check("source-says-clause")

    def test_a_rule_of_that(self):
        self.check("source-says-that")

    def test_a_rule_that_found_little(self):
        self.check("source-colon-quote")


class BuildServer(Contract):
    """The repository that README.md describes, with a pack on the English."""

    def setUp(self):
        super().setUp()
        with open(os.path.join(TOP, "README.md"), encoding="utf-8") as file:
            page = file.read()
        self.pack = re.search(r"```text\n(# newsroom/pack.rules\n.*?)```",
                              page, re.S)[1]
        self.steps = re.findall(r"^      - run: (.*)$", page, re.M)
        self.write("newsroom/pack.rules", self.pack)
        self.write("newsroom/says.lex", "---\nquip\n")
        self.write("newsroom/newsroom.rules", """\
rule if-source-is-believed
  about    If Jane Doe is to be believed, fares will fall.
  match    {start} if {person:source} {cue=is to be believed} , {content={rest}}
  priority 60

  + If {source=Jane Doe} {cue=is to be believed}, {content=fares will fall}.
  + If {source=Zoë Díaz} is to be believed, {content=the ferry sails in May}.
  - If Jane Doe is elected, fares will fall.
      because: no match
""")
        shutil.copytree(GOLD, os.path.join(self.place, "gold"))
        self.git("init", "-q")
        self.commit()

    def git(self, *words):
        subprocess.run(["git", *words], cwd=self.place, check=True)

    def commit(self):
        self.git("add", ".")
        self.git("-c", "user.name=a", "-c", "user.email=a@b.invalid", "commit",
                 "-qm", "one")

    def last_step(self):
        """`test` as the build server runs it: all before it installs."""
        words = shlex.split(self.steps[-1])
        self.assertEqual(words[0], "quoth/tools/run.sh")
        self.assertEqual(len(self.steps), 3)
        return run(*words[1:], cwd=self.place)

    def failures(self):
        suite = ElementTree.parse(os.path.join(self.place, "report.xml"))
        return [case.get("classname") for case in suite.iter("testcase")
                if case.find("failure") is not None]

    def test_a_pack_that_holds(self):
        ran = self.last_step()
        self.assertEqual(ran.stderr.decode(), "")
        self.assertEqual(ran.returncode, 0)
        self.assertEqual(self.failures(), [])

    def test_a_case_that_fails(self):
        path = os.path.join(self.place, "newsroom/newsroom.rules")
        with open(path, "a") as file:
            file.write("  + If {source=Bob Roe} nods, {content=it rains}.\n")
        self.assertEqual(self.last_step().returncode, 1)
        self.assertIn("if-source-is-believed", self.failures())

    def test_a_gate_that_is_missed(self):
        self.write("newsroom/pack.rules",
                   self.pack.replace("quotes source f1 0.85",
                                     "relations full f1 1.0"))
        self.assertEqual(self.last_step().returncode, 1)
        self.assertEqual(self.failures(), ["gates"])

    def changed(self):
        return run("test", "--rules", "en", "newsroom", "--changed", "HEAD",
                   cwd=self.place)

    def test_only_what_was_changed(self):
        shutil.copytree(ENGLISH, os.path.join(self.place, "en"))
        self.commit()
        self.assertEqual(self.changed().returncode, 4)
        version = self.pack.replace("version 1.0.0", "version 1.0.1")
        self.write("newsroom/pack.rules", version)
        self.assertEqual(self.changed().returncode, 4)
        for change in (("off     source-calls\n", ""),
                       ("use     says.lex\n", "")):
            self.write("newsroom/pack.rules", version.replace(*change))
            every = self.changed().stdout.decode()
            self.assertIn("if-source-is-believed", every)
            self.assertIn("source-says-that", every)
        self.write("newsroom/pack.rules", self.pack)
        counts = os.path.join(self.place, "en/attribution/learned.counts")
        with open(counts, "a") as file:
            file.write("# counted anew\n")
        self.assertIn("source-says-that", self.changed().stdout.decode())


if __name__ == "__main__":
    unittest.main(argv=["contracts_test.py"])
