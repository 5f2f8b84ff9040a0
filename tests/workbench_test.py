#!/usr/bin/env python3
"""Runs the commands for writers of rules on the packs of fixtures/packs.

usage: workbench_test.py PROGRAM

What `quoth test broken` prints must be fixtures/packs/broken.text, to the
letter: it has a case of every outcome. With QUOTH_ACCEPT=1 in the environment
the files are written anew, to be read before they are committed.
"""
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import xml.etree.ElementTree as ElementTree

PROGRAM = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else "quoth"
FIXTURES = os.path.abspath("fixtures")
PACKS = os.path.join(FIXTURES, "packs")


def run(*arguments, cwd=PACKS, stdin=b"", **variables):
    environment = {k: v for k, v in os.environ.items() if k != "CI"}
    return subprocess.run([PROGRAM, *arguments], cwd=cwd, input=stdin,
                          env={**environment, **variables},
                          capture_output=True, timeout=300)


def read(path):
    with open(path, "rb") as file:
        return file.read()


class Workbench(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.place = place.name

    def copied(self, pack):
        to = os.path.join(self.place, pack)
        shutil.copytree(os.path.join(PACKS, pack), to)
        return to

    def golden(self, name, output):
        path = os.path.join(PACKS, name)
        if os.environ.get("QUOTH_ACCEPT"):
            with open(path, "wb") as file:
                file.write(output)
        self.assertEqual(output.decode(), read(path).decode())

    def check(self, ran, code, errors=""):
        self.assertEqual(ran.stderr.decode(), errors)
        self.assertEqual(ran.returncode, code)


class Reports(Workbench):
    def test_every_outcome_has_its_word(self):
        ran = run("test", "broken")
        self.check(ran, 1)
        self.golden("broken.text", ran.stdout)
        for word in ("ok", "missing", "wrong span", "wrong role", "noisy",
                     "vacuous", "todo", "promoted", "never"):
            self.assertIn(word, ran.stdout.decode())

    def test_tap(self):
        ran = run("test", "broken", "--format", "tap")
        self.check(ran, 1)
        self.golden("broken.tap", ran.stdout)

    def test_junit(self):
        ran = run("test", "broken", "--format", "junit")
        self.check(ran, 1)
        suite = ElementTree.fromstring(ran.stdout)
        cases = suite.findall("testcase")
        self.assertEqual(suite.get("tests"), str(len(cases)))
        failed = [c for c in cases if c.find("failure") is not None]
        self.assertEqual(suite.get("failures"), str(len(failed)))
        self.assertEqual(
            [(c.get("line"), c.find("failure").get("type")) for c in failed],
            [("11", "missing"), ("13", "wrong span"), ("15", "wrong role"),
             ("20", "noisy"), ("22", "vacuous"), ("24", "vacuous"),
             ("30", "promoted"), ("34", "never fired")])

    def test_sarif(self):
        ran = run("test", "broken", "--format", "sarif")
        self.check(ran, 1)
        sarif = json.loads(ran.stdout)
        self.assertEqual(sarif["version"], "2.1.0")
        (of_quoth,) = sarif["runs"]
        known = {rule["id"] for rule in of_quoth["tool"]["driver"]["rules"]}
        lines = []
        for result in of_quoth["results"]:
            self.assertIn(result["ruleId"], known)
            (place,) = result["locations"]
            physical = place["physicalLocation"]
            self.assertEqual(physical["artifactLocation"]["uri"],
                             "broken/broken.rules")
            lines.append(physical["region"]["startLine"])
        self.assertEqual(lines, [11, 13, 15, 20, 22, 24, 30, 34])

    def test_json(self):
        ran = run("test", "broken", "--format", "json", "-o",
                  os.path.join(self.place, "out.json"))
        self.check(ran, 1)
        report = json.loads(read(os.path.join(self.place, "out.json")))
        self.assertTrue(report["failed"])
        self.assertEqual(report["counts"], {
            "ok": 3, "missing": 1, "wrong span": 1, "wrong role": 1,
            "noisy": 1, "vacuous": 2, "todo": 3, "promoted": 1})
        self.assertEqual(report["cases"][2]["came"][0]["text"],
                         "{content=“We won,”} {cue=said} {source=Ana Ortiz}.")
        self.assertEqual(report["coverage"]["match_lines"]["covered"], 1)

    def test_threads_change_nothing(self):
        self.assertEqual(run("test", "broken", "-j", "1").stdout,
                         run("test", "broken", "-j", "4").stdout)


class Choosing(Workbench):
    def names(self, ran):
        return [line.split()[0] for line in ran.stdout.decode().splitlines()
                if line.startswith("quote-")]

    def test_a_rule_a_file_a_word(self):
        one = run("test", "broken", "quote-source-tells")
        self.check(one, 1)
        self.assertEqual(self.names(one), ["quote-source-tells"])
        for name in ("broken/broken.rules", "broken.rules"):
            file = run("test", "broken", name)
            self.assertEqual(len(self.names(file)), 2)
        ok = run("test", "broken", "--filter", "“at last.”")
        self.check(ok, 1)
        self.assertIn("2 cases: 1 ok, 1 vacuous", ok.stdout.decode())

    def test_nothing_to_run(self):
        self.check(run("test", "broken", "--filter", "nobody says this"), 4,
                   "quoth test: error: there is no case to run; see "
                   "--filter, --changed and what was named\n")

    def test_usage(self):
        self.check(run("test", "broken", "no-such-rule"), 3,
                   "no-such-rule: error: is no pack, no file with rules of "
                   "the pack, and no rule; --rules says which pack is meant\n")
        self.check(run("test", "--format", "xml"), 3,
                   "quoth test: error: --format 'xml' is none of text, json, "
                   "junit, tap, sarif; `quoth test --help` lists the "
                   "options\n")

    def test_a_pack_that_does_not_load(self):
        pack = self.copied("broken")
        with open(os.path.join(pack, "broken.rules"), "a") as file:
            file.write("rule\n")
        self.assertEqual(run("test", pack).returncode, 2)

    def test_changed_since_a_revision(self):
        pack = self.copied("broken")
        self.git("init", "-q")
        self.git("add", ".")
        self.git("-c", "user.name=a", "-c", "user.email=a@b.invalid",
                 "commit", "-qm", "one")
        path = os.path.join(pack, "broken.rules")
        text = read(path).decode()
        with open(path, "w") as file:
            file.write(text.replace("a + that is known", "one that is known")
                       .replace("because: no match", ""))
        ran = run("test", pack, "--changed", "HEAD")
        self.assertEqual(self.names(ran), ["quote-source-tells"])
        with open(os.path.join(pack, "says.lex"), "a") as file:
            file.write("reply: replies, replied, replied, replying\n")
        self.assertEqual(len(self.names(run("test", pack, "--changed",
                                            "HEAD"))), 2)
        gone = run("test", pack, "--changed", "no-such-revision")
        self.assertEqual(gone.returncode, 2)
        self.assertIn("is not in revision no-such-revision",
                      gone.stderr.decode())

    def git(self, *arguments):
        subprocess.run(["git", *arguments], cwd=self.place, check=True)


class Accepting(Workbench):
    def test_marks_and_nothing_else(self):
        pack = self.copied("broken")
        path = os.path.join(pack, "broken.rules")
        before = read(path).decode().splitlines()
        ran = run("test", pack, "--accept")
        self.check(ran, 1, "cases with new marks: 2\n")
        after = read(path).decode().splitlines()
        changed = [(n, new) for n, (old, new)
                   in enumerate(zip(before, after), 1) if old != new]
        marks = "  + {content=“We won,”} {cue=said} {source=Ana Ortiz}."
        self.assertEqual(changed, [(13, marks), (15, marks)])
        self.assertEqual(len(before), len(after))
        self.assertNotIn("wrong span", ran.stdout.decode())

    def test_review_asks_one_by_one(self):
        pack = self.copied("broken")
        path = os.path.join(pack, "broken.rules")
        ran = run("test", pack, "--review", stdin=b"s\na\nr\nq\n")
        self.assertEqual(ran.returncode, 1)
        self.assertEqual(ran.stderr, b"cases with new marks: 1\n")
        lines = read(path).decode().splitlines()
        self.assertIn("{source=Ana Ortiz}", lines[12])
        self.assertIn("{source=said}", lines[14])

    def test_refused_on_a_build_server(self):
        pack = self.copied("broken")
        before = read(os.path.join(pack, "broken.rules"))
        self.check(run("test", pack, "--accept", CI="true"), 3,
                   "quoth test: error: --accept rewrites rule files, and CI "
                   "is set; a person should look at what changes\n")
        self.assertEqual(read(os.path.join(pack, "broken.rules")), before)

    def test_interrupted_at_any_moment(self):
        """Old or new, whenever it is killed; what is seen does not depend on
        how far it came."""
        whole = self.copied("broken")
        old = read(os.path.join(whole, "broken.rules"))
        run("test", whole, "--accept")
        new = read(os.path.join(whole, "broken.rules"))
        self.assertNotEqual(old, new)
        for milliseconds in range(0, 24):
            with open(os.path.join(whole, "broken.rules"), "wb") as file:
                file.write(old)
            process = subprocess.Popen([PROGRAM, "test", whole, "--accept"],
                                       stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
            time.sleep(milliseconds / 1000)
            process.send_signal(signal.SIGKILL)
            process.wait()
            self.assertIn(read(os.path.join(whole, "broken.rules")),
                          (old, new))


class Explaining(Workbench):
    def test_the_case_of_a_line(self):
        ran = run("explain", "--rules", "broken", "broken/broken.rules:11")
        self.check(ran, 0)
        self.assertIn("""
the rule of the case
  quote-says-source: stopped at {cue={says}} (broken/broken.rules:3:32)
      after: “We won,”
      there: [told], where a word of {says} would do
""", ran.stdout.decode())
        noisy = run("explain", "--rules", "broken", "broken/broken.rules:20")
        self.assertIn("quote-says-source: won", noisy.stdout.decode())

    def test_a_line_without_a_case(self):
        self.check(run("explain", "--rules", "broken",
                       "broken/broken.rules:10"), 1,
                   "broken/broken.rules:10: error: no case stands there; a "
                   "case begins with + or -; --rules says which pack is "
                   "meant\n")
        self.check(run("explain", "broken/broken.rules"), 3,
                   "quoth explain: error: broken/broken.rules is a rule "
                   "file; say which case: broken/broken.rules:LINE\n")

    def test_profile_has_a_line_a_rule(self):
        ran = run("explain", "--rules", "broken", "--profile", "--text",
                  "“We won,” said Ana Ortiz.")
        self.check(ran, 0)
        rows = ran.stdout.decode().splitlines()[1:]
        self.assertEqual(sorted(row.split()[2:] for row in rows),
                         [["0", "0", "14", "quote-source-tells"],
                          ["1", "1", "15", "quote-says-source"]])


class Watching(Workbench):
    def test_runs_again_at_a_change(self):
        pack = self.copied("plain")
        process = subprocess.Popen([PROGRAM, "test", pack, "--watch"],
                                   stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, text=True)
        self.addCleanup(process.wait)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.kill)
        self.assertEqual(self.summary(process), "6 cases: 6 ok\n")
        path = os.path.join(pack, "plain.rules")
        with open(path, "a") as file:
            file.write("  - Ana Ortiz wept.\n      because: no match\n")
        self.assertEqual(self.summary(process), "7 cases: 7 ok\n")

    def summary(self, process):
        """The next one; waits for as long as it takes."""
        for line in process.stdout:
            if " cases: " in line:
                return line
        return ""


class Corpus(Workbench):
    def test_a_gate_that_is_missed(self):
        pack = self.copied("broken")
        with open(os.path.join(pack, "pack.rules"), "a") as file:
            file.write("gate quotes source f1 0.99\n"
                       "gate quote-says-source precision 0.5\n")
        ran = run("test", pack, "--corpus", os.path.join(FIXTURES, "gold"),
                  "--filter", "nobody says this")
        self.check(ran, 1)
        text = ran.stdout.decode()
        self.assertRegex(text, "missed  quotes source: f1 is 0.[0-9]{4}, "
                               "below its gate of 0.9900")
        self.assertIn("held    quote-says-source: precision is 1.0000, above "
                      "its gate of 0.5000", text)

    def test_a_gate_of_nothing(self):
        pack = self.copied("broken")
        with open(os.path.join(pack, "pack.rules"), "a") as file:
            file.write("gate quote source f1 0.9\n")
        ran = run("test", pack, "--corpus", os.path.join(FIXTURES, "gold"))
        self.assertEqual(ran.returncode, 2)
        self.assertIn("pack.rules:10: error: no figure and no rule named "
                      "quote source", ran.stderr.decode())

    def test_a_gate_of_recall_only(self):
        pack = self.copied("broken")
        with open(os.path.join(pack, "pack.rules"), "a") as file:
            file.write("gate relations direct f1 0.9\n")
        ran = run("test", pack, "--corpus", os.path.join(FIXTURES, "gold"))
        self.assertEqual(ran.returncode, 2)
        self.assertIn("error: only recall is counted for relations direct; "
                      "gate relations direct recall 0.9\n",
                      ran.stderr.decode())

    def test_no_gold(self):
        ran = run("test", "broken", "--corpus", self.place)
        self.check(ran, 2, f"{self.place}: error: holds no gold; either "
                           "text/NAME.txt and attributions/NAME_WHO.ann, or "
                           "NAME.marked\n")


class Packs(Workbench):
    """newsroom stands on plain: it adds a rule and a word, replaces a rule and
    switches one off."""

    def test_one_on_top_of_the_other(self):
        ran = run("test", "--rules", "plain", "newsroom")
        self.check(ran, 0)
        self.assertIn("quote-says-source    3 ok\nquote-source-tweets  3 ok\n",
                      ran.stdout.decode())
        self.assertIn("words       2 of 3, in 1 list", ran.stdout.decode())

    def test_gates_hold_for_the_whole(self):
        ran = run("test", "--rules", "plain", "newsroom", "--corpus",
                  "../gold")
        self.check(ran, 1)
        self.assertIn("missed  quote-source-tweets: precision is 0.0000, "
                      "below its gate of 0.9000 (newsroom/pack.rules:9)",
                      ran.stdout.decode())

    def test_the_graph_tells_which_packs(self):
        def runs(*packs):
            rules = [word for pack in packs for word in ("--rules", pack)]
            graph = json.loads(run("extract", *rules, "--format", "ndjson",
                                   "../gold/text/mill.txt").stdout)
            self.assertEqual(graph["document"]["language"], None)
            return graph["run"]
        both = runs("plain", "newsroom")
        self.assertEqual(both["rules"], "plain+newsroom")
        self.assertEqual(both["rules_version"], "1.0.0+2.1.0")
        alone = runs("plain")
        self.assertNotEqual(both["rules_sha256"], alone["rules_sha256"])
        pack = self.copied("newsroom")
        self.assertEqual(runs("plain", pack), both)
        with open(os.path.join(pack, "says.lex"), "a") as file:
            file.write("reply: replies, replied, replied, replying\n")
        self.assertNotEqual(runs("plain", pack)["rules_sha256"],
                            both["rules_sha256"])

    def test_nothing_below_to_switch_off(self):
        self.check(run("test", "newsroom"), 2,
                   "newsroom/pack.rules:7:9: error: no earlier pack has a "
                   "rule source-says-quote\n"
                   "    7 | off     source-says-quote\n"
                   "      |         ^^^^^^^^^^^^^^^^^\n")

    def test_a_name_is_a_pack_too(self):
        ran = run("test", "--rules", "plain", "--filter", "Ana",
                  QUOTH_RULES=PACKS, cwd=self.place)
        self.check(ran, 0)


class Differences(Workbench):
    def test_a_pack_and_itself(self):
        ran = run("diff", "plain", "plain", "--corpus", "../gold")
        self.check(ran, 0)
        self.assertEqual(ran.stdout, b"")

    def without(self, rule):
        pack = self.copied("plain")
        path = os.path.join(pack, "plain.rules")
        kept = [block for block in read(path).decode().split("\nrule ")
                if not block.removeprefix("rule ").startswith(rule)]
        with open(path, "w") as file:
            file.write("\nrule ".join(kept))
        return pack

    def test_one_rule_less(self):
        ran = run("diff", "plain", self.without("source-says-quote"),
                  "--corpus", os.path.join(FIXTURES, "articles"), "--format",
                  "json")
        self.check(ran, 1)
        changes = json.loads(ran.stdout)["changes"]
        self.assertGreater(len(changes), 0)
        for change in changes:
            self.assertTrue(
                change["before"] is None
                or change["before"]["rule"] in ("source-says-quote", None))

    def test_in_words(self):
        ran = run("diff", ".", "newsroom", "--corpus", "../gold",
                  "--rules", "plain")
        self.check(ran, 1)
        self.golden("newsroom.diff", ran.stdout)

    def test_a_page_to_share(self):
        page = os.path.join(self.place, "diff.html")
        ran = run("diff", ".", "newsroom", "--corpus", "../gold",
                  "--rules", "plain", "--format", "html", "-o", page)
        self.check(ran, 1)
        html = read(page).decode()
        body = html[html.index("<body>"):html.index("</html>")]
        ElementTree.fromstring(body)  # every tag is closed
        self.assertIn('<mark class="source" title="source">Tomas Quillan'
                      "</mark>", html)
        self.assertIn("too little data to tell", html)
        self.assertNotIn("<script", html)

    def test_revisions(self):
        pack = self.copied("plain")
        for words in (["init", "-q"], ["add", "."],
                      ["-c", "user.name=a", "-c", "user.email=a@b.invalid",
                       "commit", "-qm", "one"]):
            subprocess.run(["git", *words], cwd=self.place, check=True)
        corpus = os.path.join(FIXTURES, "gold")
        same = run("diff", "HEAD", ".", "--rules", pack, "--corpus", corpus)
        self.check(same, 0)
        path = os.path.join(pack, "plain.rules")
        text = read(path).decode()
        with open(path, "w") as file:
            file.write(text.replace("  not after , {quote}\n", ""))
        ran = run("diff", "HEAD", ".", "--rules", pack, "--corpus", corpus)
        self.assertEqual(ran.returncode, 1)
        self.assertIn("gained  quote-says-source  mill", ran.stdout.decode())

    def test_review_makes_cases(self):
        pack = self.copied("newsroom")
        for answers, line in ((b"r\n", "  + {content=“We need a year,”} "
                               "{cue=said} {source=Tomas Quillan}, "
                               "{content=“and no more.”}"),
                              (b"w\n", "  - “We need a year,” said Tomas "
                               "Quillan, “and no more.”")):
            path = os.path.join(pack, "newsroom.rules")
            with open(path, "wb") as file:
                file.write(read(os.path.join(PACKS, "newsroom",
                                             "newsroom.rules")))
            gained = os.path.join(FIXTURES, "gold", "text", "mill.txt")
            ran = run("diff", ".", pack, "--rules", "plain", "--corpus",
                      gained, "--review", stdin=answers)
            self.check(ran, 0, "new cases: 1\n")
            self.assertIn(line, read(path).decode().splitlines())

    def test_usage(self):
        self.check(run("diff", "plain", "--corpus", "x"), 3,
                   "quoth diff: error: name two packs or two revisions: "
                   "BEFORE AFTER; `quoth diff --help` lists the options\n")
        self.check(run("diff", "plain", "plain"), 3,
                   "quoth diff: error: no articles: --corpus DIR; `quoth diff "
                   "--help` lists the options\n")


class Formatting(Workbench):
    UNFORMATTED = """\ufeffrule a\r
 match {quote:content}   [,] {cue={says}}\r
     {person:source}\r
 not   before   if\r
 priority\t80\r
 # of the case
 + {content=“A,”}   {cue=said} {source=Ana}.   
   because:  no match


 todo   + “B.”
# of the next
rule b
"""
    FORMATTED = """\ufeffrule a
  match    {quote:content} [,] {cue={says}}
           {person:source}
  not before if
  priority 80

  # of the case
  + {content=“A,”}   {cue=said} {source=Ana}.
      because: no match

  todo   + “B.”

# of the next
rule b
"""

    def test_one_way(self):
        ran = run("fmt", "-", stdin=self.UNFORMATTED.encode())
        self.check(ran, 0)
        self.assertEqual(ran.stdout.decode(), self.FORMATTED)

    def test_the_meaning_stays(self):
        pack = self.copied("plain")
        path = os.path.join(pack, "plain.rules")
        text = read(path)
        with open(path, "wb") as file:
            file.write(text.replace(b"\n  match    ", b"\r\n  match\t")
                       .replace(b"\n\n", b"\n\n\n"))
        self.check(run("fmt", "--check", pack), 1)
        ran = run("fmt", pack)
        self.check(ran, 0)
        self.assertEqual(ran.stdout.decode(), path + "\n")
        self.assertEqual(read(path), text)
        self.check(run("fmt", "--check", pack), 0)

    def test_nothing_to_format(self):
        self.check(run("fmt"), 3, "quoth fmt: error: nothing to format; name "
                   "packs or files: `quoth fmt newsroom`\n")
        self.check(run("fmt", "no.rules"), 1,
                   "no.rules: error: No such file or directory\n")


class Checking(Workbench):
    def test_a_good_pack(self):
        ran = run("check", "plain")
        self.check(ran, 0)
        self.assertEqual(ran.stdout, b"0 warnings\n")

    def test_every_oddity(self):
        ran = run("check", "odd", "--strict")
        self.assertEqual(ran.returncode, 1)
        self.golden("odd.check", ran.stderr)
        self.assertEqual(run("check", "odd").returncode, 0)

    def test_words_in_common(self):
        ran = run("check", "odd", "--verbose")
        self.assertIn(b"{says} 4, {tells} 4, both 4\n", ran.stdout)

    def test_errors(self):
        pack = self.copied("plain")
        with open(os.path.join(pack, "plain.rules"), "a") as file:
            file.write("slot a = {nobody}\n")
        ran = run("check", pack)
        self.assertEqual(ran.returncode, 2)
        self.assertIn("no slot or list named {nobody}", ran.stderr.decode())


class ForOtherTools(Workbench):
    def test_rules_hold_their_schema(self):
        try:
            import jsonschema
        except ImportError:
            self.skipTest("no jsonschema; tools/setup.sh installs it")
        with open("include/quoth/rules-1.schema.json") as file:
            schema = json.load(file)
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        for packs in (["broken"], ["plain", "newsroom"],
                      [os.path.abspath("rules/en")]):
            pack = json.loads(run("rules", "--json", *packs).stdout)
            validator.validate(pack)
        self.assertGreater(len(pack["rules"]), 10)

    def test_what_is_left_of_two_packs(self):
        pack = json.loads(run("rules", "--json", "plain", "newsroom").stdout)
        self.assertEqual([rule["id"] for rule in pack["rules"]],
                         ["quote-says-source", "quote-source-tweets"])
        first = pack["rules"][0]
        self.assertEqual(first["file"], "newsroom/newsroom.rules")
        self.assertEqual(first["cases"][0]["marks"][0],
                         {"role": "content", "start": 0, "end": 9,
                          "text": "“We won,”"})

    def test_samples_are_taken_by_their_rule(self):
        ran = run("sample", "--rules", "plain", "quote-says-source", "-n", "3")
        self.check(ran, 0)
        sentences = ran.stdout.decode().splitlines()
        self.assertEqual(len(sentences), 3)
        self.assertEqual(len(set(sentences)), 3)
        pack = self.copied("plain")
        path = os.path.join(pack, "plain.rules")
        text = read(path).decode()
        with open(path, "w") as file:
            negative = "\n  - “We won,” said Ana Ortiz, “at"
            added = "".join(f"\n  {sentence}" for sentence in sentences)
            file.write(text.replace(negative, added + negative))
        self.assertIn("quote-says-source  6 ok", run("test", pack)
                      .stdout.decode())

    def test_a_sample_of_nothing(self):
        self.check(run("sample", "--rules", "plain", "quote-say-source"), 3,
                   "quoth sample: error: no rule named quote-say-source; did "
                   "you mean quote-says-source?\n")

    def test_grammars_for_editors(self):
        keys = {"format", "pack", "version", "use", "off", "gate", "rule",
                "slot", "about", "match", "not", "where", "yields", "act",
                "priority", "status", "tags", "refs", "replaces", "why"}
        for name in ("rules", "lex"):
            path = f"tools/editors/{name}.tmLanguage.json"
            with open(path, encoding="utf-8") as file:
                grammar = json.load(file)
            patterns = list(self.expressions(grammar))
            for pattern in patterns:
                re.compile(pattern)  # plain enough for both kinds
            if name == "rules":
                words = set(re.findall("[a-z]+", " ".join(patterns)))
                self.assertEqual(keys - words, set())
                self.check_scopes(grammar["repository"])

    def expressions(self, node):
        if isinstance(node, dict):
            for key, value in node.items():
                if key in ("match", "begin", "end"):
                    yield value
                else:
                    yield from self.expressions(value)
        elif isinstance(node, list):
            for value in node:
                yield from self.expressions(value)

    def check_scopes(self, rules):
        self.assertTrue(re.search(rules["case"]["begin"], "  todo + “We"))
        self.assertTrue(re.search(rules["mark"]["begin"], "{source=Ana}"))
        match = rules["statement"]["patterns"][2]["begin"]
        for line in ("  match    {quote}", "  not before if",
                     "  where source not in titles"):
            self.assertTrue(re.search(match, line), line)


@unittest.skipUnless({"QUOTH_SCORER", "QUOTH_CORPUS"} <= os.environ.keys(),
                     "QUOTH_SCORER names no scorer, QUOTH_CORPUS no corpus")
class BesideAScorer(Workbench):
    """The figures of another program over the same graphs, digit by digit."""

    def test_all_figures(self):
        corpus = os.path.abspath(os.environ["QUOTH_CORPUS"])
        graphs = os.path.join(self.place, "graphs.ndjson")
        run("extract", "--format", "ndjson", os.path.join(corpus, "text"),
            "-o", graphs)
        scorer = subprocess.run(
            [sys.executable, os.environ["QUOTH_SCORER"], corpus, graphs,
             "--json"], capture_output=True, check=True)
        theirs = json.loads(scorer.stdout)
        report = run("test", "--corpus", corpus, "--filter", "no such case",
                     "--format", "json")
        ours = json.loads(report.stdout)["corpus"]["figures"]
        shown = {}
        for group in ("quotes", "relations", "exact", "tokens"):
            for name, figure in theirs[group].items():
                if name == "recall_by_type":
                    for kind, recall in figure.items():
                        shown[f"{group} {kind}"] = {"recall": recall}
                else:
                    shown[f"{group} {name}"] = figure
        self.assertEqual(set(shown), set(ours))
        for name, figure in shown.items():
            rounded = {measure: round(ours[name][measure], 4)
                       for measure in figure}
            self.assertEqual((name, rounded), (name, figure))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
