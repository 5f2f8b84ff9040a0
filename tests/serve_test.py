#!/usr/bin/env python3
"""What the review desk does when it is asked well.

usage: serve_test.py PROGRAM [TEST]...
"""
import http.client
import json
import os
import pathlib
import shutil
import subprocess
import sys
import unittest

import jsonschema

from desk import Desk, FARES, PROGRAM, RAIN


class Feeding(Desk):
    def test_description_is_openapi(self):
        document = self.get("/openapi.json").json
        self.assertEqual(document["openapi"], "3.1.0")
        for schema in document["components"]["schemas"].values():
            jsonschema.Draft202012Validator.check_schema(schema)

    def test_health(self):
        self.assertEqual(self.get("/healthz").json, {"status": "ok"})

    def test_text(self):
        article = self.feed(source="fares.txt")
        self.assertEqual(article["text"], FARES)
        self.assertEqual(article["source"], "fares.txt")
        self.assertEqual(article["fed_by"], "local")
        self.assertEqual(self.get("/api/articles/" + article["id"]).json,
                         article)
        graph = self.get(f"/api/articles/{article['id']}/graph").json
        self.assertEqual(len(graph["attributions"]), article["attributions"])

    def test_same_text_again_is_known(self):
        first = self.feed()
        self.assertEqual(self.feed(status=200), first)
        self.assertEqual(len(self.get("/api/articles").json["items"]), 1)

    def test_record(self):
        article = self.feed_record(text=FARES, title="Fares",
                                   publisher="The Examiner",
                                   published="2026-02-03")
        self.assertEqual(
            (article["title"], article["publisher"], article["published"]),
            ("Fares", "The Examiner", "2026-02-03"))

    def test_page(self):
        page = ("<!doctype html><title>Fares</title><nav>Menu</nav>"
                "<article><h1>Fares to fall</h1>"
                "<p>“Fares <em>will</em> fall,” Ana Ortiz told reporters.</p>"
                "<script>alert(1)</script></article>")
        article = self.ask("POST", "/api/articles", page, 201,
                           Content_Type="text/html; charset=utf-8").json
        self.assertIn("“Fares will fall,” Ana Ortiz", article["text"])
        self.assertNotIn("alert", article["text"])
        (one,) = self.found("mode=direct")
        self.assertEqual(one["attribution"]["speakers"][0]["name"],
                         "Ana Ortiz")

    def test_batch_says_what_became_of_each_line(self):
        lines = [json.dumps({"text": FARES}), "{broken", "",
                 json.dumps({"text": RAIN}), json.dumps({"text": FARES}),
                 json.dumps({"title": "no text"})]
        reply = self.ask("POST", "/api/articles", "\n".join(lines), 200,
                         Content_Type="application/x-ndjson")
        outcomes = reply.json["outcomes"]
        self.assertEqual(
            [(one["line"], one["status"]) for one in outcomes],
            [(1, "stored"), (2, "refused"), (4, "stored"), (5, "known"),
             (6, "refused")])
        self.assertIn("“text”", outcomes[4]["detail"])
        self.assertEqual(len(self.get("/api/articles").json["items"]), 2)

    def test_graph_is_that_of_extract(self):
        article = self.feed(source="fares.txt")
        path = os.path.join(self.folder, "fares.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write(FARES)
        run = subprocess.run(
            [PROGRAM, "extract", "--format", "ndjson", "fares.txt"],
            cwd=self.folder, capture_output=True, check=True,
            env={**os.environ,
                 "QUOTH_RULES": os.path.abspath(os.environ.get(
                     "QUOTH_RULES", "rules"))})
        self.assertEqual(
            self.get(f"/api/articles/{article['id']}/graph").json,
            json.loads(run.stdout))

    def test_etag(self):
        article = self.feed()
        path = "/api/articles/" + article["id"]
        tag = self.get(path).headers["etag"]
        self.get(path, 304, If_None_Match=tag)
        self.get(path, 200, If_None_Match='"another"')

    def test_all_is_there_after_a_restart(self):
        self.feed()
        self.decide(self.first(), "accept")
        before = self.contents()
        self.assertEqual(self.server.stop(), 0)
        self.start()
        self.assertEqual(self.contents(), before)
        self.assertEqual(self.state(self.first()), ("accepted", False))


class Lists(Desk):
    def setUp(self):
        super().setUp()
        self.feed_record(text=FARES, publisher="The Examiner",
                         published="2026-02-03")
        self.feed_record(text=RAIN, publisher="The Post",
                         published="2026-03-04")

    def test_filters(self):
        everything = self.found()
        rule = everything[0]["attribution"]["rule"]
        rows = {
            "speaker=Zo%C3%AB+D%C3%ADaz": lambda one: one["attribution"][
                "speakers"] and one["attribution"]["speakers"][0][
                    "name"] == "Zoë Díaz",
            "outlet=The+Post": lambda one: one["article"][
                "publisher"] == "The Post",
            "mode=direct": lambda one: one["attribution"]["mode"] == "direct",
            "rule=" + rule: lambda one: one["attribution"]["rule"] == rule,
            "rule=none": lambda one: one["attribution"]["rule"] is None,
            "words=rained": lambda one: "rained" in json.dumps(
                one["attribution"]["content"]),
            "words=fall%22+OR+": lambda one: False,
            "published_from=2026-03-01": lambda one: one["article"][
                "published"] >= "2026-03-01",
            "published_before=2026-03-01": lambda one: one["article"][
                "published"] < "2026-03-01",
            "state=accepted": lambda one: False,
            "conflict=true": lambda one: False,
        }
        for query, holds in rows.items():
            with self.subTest(query):
                self.assertEqual(self.found(query),
                                 [one for one in everything if holds(one)])

    def test_pages(self):
        everything = self.found()
        self.assertGreater(len(everything), 2)
        items, cursor = [], ""
        while cursor is not None:
            page = self.get("/api/attributions?limit=1&cursor=" + cursor).json
            self.assertLessEqual(len(page["items"]), 1)
            items += page["items"]
            cursor = page["next_cursor"]
        self.assertEqual(items, everything)

    def test_pages_of_articles(self):
        page = self.get("/api/articles?limit=1").json
        self.assertEqual(page["items"][0]["publisher"], "The Post")
        rest = self.get("/api/articles?cursor=" + page["next_cursor"]).json
        self.assertEqual([one["publisher"] for one in rest["items"]],
                         ["The Examiner"])
        self.assertEqual(
            [one["publisher"] for one in
             self.get("/api/articles?words=examin").json["items"]],
            ["The Examiner"])


class Deciding(Desk):
    def setUp(self):
        super().setUp()
        self.article = self.feed()
        self.one = self.first()

    def test_accept_reject_undo(self):
        accepted = self.decide(self.one, "accept")
        self.assertEqual(self.state(self.one), ("accepted", False))
        rejected = self.decide(self.one, "reject", reason="a title")
        self.assertEqual(self.state(self.one), ("rejected", False))
        self.decide(self.one, "undo", undoes=rejected["number"])
        self.assertEqual(self.state(self.one), ("accepted", False))
        self.decide(self.one, "undo", undoes=accepted["number"])
        self.assertEqual(self.state(self.one), ("open", False))
        log = self.get("/api/decisions").json["items"]
        self.assertEqual([one["verdict"] for one in log],
                         ["accept", "reject", "undo", "undo"])
        self.assertEqual(log[1]["reason"], "a title")

    def test_what_was_seen_is_logged(self):
        decision = self.decide(self.one, "accept")
        graph = self.get(f"/api/articles/{self.article['id']}/graph").json
        (attribution,) = [a for a in graph["attributions"]
                          if a["id"] == self.one]
        self.assertEqual(decision["seen"], {
            "rule": attribution["rule"],
            "rule_sha256": attribution["rule_sha256"],
            "rules_sha256": graph["run"]["rules_sha256"],
            "confidence": attribution["confidence"]})
        self.assertEqual(decision["words"]["exact"],
                         attribution["content"][0]["text"])

    def test_edit(self):
        at = FARES.index("Ortiz")
        self.decide(self.one, "edit", replacement={
            "source": {"start": at, "end": at + 5}, "speakers": ["Bo Roe"]})
        self.assertEqual(self.state(self.one), ("edited", False))
        lines = self.get("/api/exports/ndjson?reviewed=true").body
        (attribution,) = json.loads(lines)["attributions"]
        self.assertEqual(attribution["source"],
                         {"start": at, "end": at + 5, "text": "Ortiz"})
        self.assertEqual([s["name"] for s in attribution["speakers"]],
                         ["Bo Roe"])
        self.assertEqual(attribution["id"], self.one)

    def test_many_with_preview(self):
        everything = [one["attribution"]["id"] for one in self.found()]
        self.decide(self.one, "reject")
        reply = self.ask("POST", "/api/decisions",
                         {"verdict": "accept", "preview": True}, 200).json
        self.assertEqual(reply["attributions"], everything[1:])
        self.assertEqual(len(self.get("/api/decisions").json["items"]), 1)
        reply = self.ask("POST", "/api/decisions",
                         {"verdict": "accept", "reason": "rule"}, 200).json
        self.assertEqual(reply["attributions"], everything[1:])
        self.assertEqual(self.state(self.one), ("rejected", False))
        self.assertEqual(self.state(everything[1]), ("accepted", False))

    def test_many_as_previewed_or_not_at_all(self):
        preview = self.ask("POST", "/api/decisions", {
            "verdict": "reject", "preview": True}, 200).json["attributions"]
        self.feed(RAIN)
        self.decide(preview[1], "accept")
        wish = {"verdict": "reject", "attributions": preview}
        problem = self.ask("POST", "/api/decisions", wish, 409).json
        self.assertEqual(problem["moved"], [
            {"attribution": preview[1], "state": "accepted",
             "current": True}])
        self.assertEqual(self.state(preview[0]), ("open", False))
        wish["attributions"] = preview[:1] + preview[2:]
        done = self.ask("POST", "/api/decisions", wish, 200).json
        self.assertEqual(done["attributions"], wish["attributions"])
        self.assertEqual(self.state(preview[0]), ("rejected", False))
        self.assertTrue(self.found("state=open"))  # fed since

    def test_many_are_undone_at_once(self):
        done = self.ask("POST", "/api/decisions", {"verdict": "accept"},
                        200).json
        numbers = done["decisions"]
        log = self.get("/api/decisions").json["items"]
        self.assertEqual({one["batch"] for one in log}, {numbers[0]})
        self.ask("POST", "/api/decisions",
                 {"verdict": "undo", "undoes": numbers + [999]}, 409)
        self.assertEqual(self.found("state=open"), [])
        self.ask("POST", "/api/decisions",
                 {"verdict": "undo", "undoes": numbers}, 200)
        self.assertEqual(self.found("state=accepted"), [])

    def test_an_edit_is_shown_in_the_list(self):
        self.assertIsNone(self.found()[0]["replacement"])
        edit = self.decide(self.one, "edit",
                           replacement={"speakers": ["Bo Roe"], "cue": None})
        self.assertEqual(self.found()[0]["replacement"],
                         {"speakers": ["Bo Roe"], "cue": None})
        self.decide(self.one, "undo", undoes=edit["number"])
        self.assertIsNone(self.found()[0]["replacement"])

    def test_counts_of_an_article(self):
        def counts():
            article = self.get("/api/articles/" + self.article["id"]).json
            return article["reviewed"], article["conflicts"]

        accepted = self.decide(self.one, "accept")
        self.assertEqual(counts(), (1, 0))
        self.decide(self.one, "undo", undoes=accepted["number"])
        self.assertEqual(counts(), (0, 0))
        self.assertEqual(len(self.get("/api/articles?state=open").json[
            "items"]), 1)
        self.ask("POST", "/api/decisions", {"verdict": "accept"}, 200)
        self.assertEqual(len(self.get("/api/articles?state=done").json[
            "items"]), 1)

    def test_who_asks(self):
        self.assertEqual(self.get("/api/me").json["name"], "local")

    def test_outlets(self):
        self.feed_record(text=RAIN, publisher="The Post")
        self.assertEqual(self.get("/api/outlets").json["items"],
                         [{"outlet": "The Post", "articles": 1}])

    def test_metrics(self):
        self.decide(self.one, "accept")
        lines = self.get("/metrics").body.decode().splitlines()
        self.assertIn("quoth_articles 1", lines)
        self.assertIn("quoth_decisions 1", lines)

    def test_rules(self):
        self.decide(self.one, "accept")
        rule = self.found()[0]["attribution"]["rule"]
        (row,) = [row for row in self.get("/api/rules").json["items"]
                  if row["rule"] == rule]
        self.assertEqual((row["accepted"], row["accepted_share"]), (1, 1))
        self.assertLess(row["interval"][0], 0.5)

    def test_same_request_twice_is_done_once(self):
        path = f"/api/attributions/{self.one}/decisions"
        first = self.ask("POST", path, {"verdict": "accept"}, 201,
                         Idempotency_Key="k1")
        again = self.ask("POST", path, {"verdict": "accept"}, 201,
                         Idempotency_Key="k1")
        self.assertEqual(first.json, again.json)
        self.assertEqual(again.headers["idempotency-replayed"], "true")
        self.ask("POST", path, {"verdict": "reject"}, 422,
                 Idempotency_Key="k1")
        self.assertEqual(len(self.get("/api/decisions").json["items"]), 1)

    def test_events(self):
        first = self.decide(self.one, "accept")
        second = self.decide(self.one, "reject")
        connection = http.client.HTTPConnection(
            "127.0.0.1", self.server.port, timeout=60)
        connection.request("GET", "/api/events", headers={
            "Last-Event-ID": str(first["number"])})
        response = connection.getresponse()
        self.assertEqual(self.event(response), second)
        third = self.decide(self.one, "accept")
        self.assertEqual(self.event(response), third)
        self.assertEqual(self.server.stop(), 0)
        connection.close()

    @staticmethod
    def event(response):
        while True:
            line = response.readline()
            if line.startswith(b"data: "):
                return json.loads(line[6:])

    def test_exports(self):
        self.decide(self.one, "accept")
        self.feed(RAIN)
        for form in ("table", "ndjson", "csv", "jsonld", "w3c", "brat",
                     "label-studio", "dot", "graphml", "html"):
            self.assertGreater(len(self.get("/api/exports/" + form).body), 100)
        graphs = [json.loads(line) for line in self.get(
            "/api/exports/ndjson?reviewed=true").body.splitlines()]
        self.assertEqual([[a["id"] for a in graph["attributions"]]
                          for graph in graphs], [[self.one], []])
        one = self.get("/api/exports/label-studio?article="
                       + self.article["id"]).json
        self.assertEqual(len(one), 1)

    def test_cases(self):
        """What is rejected today fails the rule set tomorrow."""
        self.feed(RAIN)
        other = self.found("words=rained")[0]["attribution"]
        self.decide(self.one, "accept")
        self.decide(other["id"], "reject")
        cases = self.cases()
        self.assertIn("  + {content=“Fares will fall,”} {source=Ana Ortiz} "
                      "{cue=told} {addressee=reporters}.\n", cases)
        line = "  - “It rained,” said Zoë Díaz.\n"
        self.assertIn(f"rule {other['rule']}\n{line}", cases)
        rules = self.copy_of_rules()
        self.assertEqual(self.run_cases_of(rules).returncode, 0)
        (path,) = [path for path in pathlib.Path(rules).rglob("*.rules")
                   if f"rule {other['rule']}\n" in path.read_text()]
        before, after = path.read_text().split(f"rule {other['rule']}\n")
        after = after.replace("\n  + ", "\n" + line + "  + ", 1)
        path.write_text(before + f"rule {other['rule']}\n" + after)
        run = self.run_cases_of(rules)
        self.assertEqual(run.returncode, 1)
        self.assertIn("It rained", run.stdout.decode())

    def cases(self):
        return subprocess.run(
            [PROGRAM, "cases", "--db", self.database], check=True,
            capture_output=True).stdout.decode()

    def copy_of_rules(self):
        copy = os.path.join(self.folder, "en")
        shutil.copytree(os.path.join(
            os.environ.get("QUOTH_RULES", "rules"), "en"), copy)
        return copy

    @staticmethod
    def run_cases_of(rules):
        return subprocess.run([PROGRAM, "test", rules], check=False,
                              capture_output=True)

    def test_decisions_follow_the_words_into_a_newer_version(self):
        url = "https://examiner.example/fares"
        old = "“Fares will fall by a tenth,” said Ana Ortiz. "
        gone = "“Nobody asked us about it,” said Bo Roe."
        self.feed_record(text=old + gone, url=url)
        moved, orphan = (one["attribution"]["id"] for one in
                         self.found("words=tenth") + self.found("words=asked"))
        self.decide(moved, "accept")
        self.decide(orphan, "reject")
        newer = self.feed_record(text="Corrected.\n\n" + old, url=url)
        (now,) = self.found("words=tenth")
        self.assertEqual(now["article"]["id"], newer["id"])
        self.assertNotEqual(now["attribution"]["id"], moved)
        self.assertEqual(now["state"], "accepted")
        (lost,) = self.get("/api/decisions?orphaned=true").json["items"]
        self.assertEqual((lost["attribution"], lost["now_on"]), (orphan, None))
        self.decide(moved, "reject", 409)

    def test_a_changed_pack_keeps_decisions(self):
        kept = [one["attribution"]["id"] for one in self.found()]
        for one in kept:
            self.decide(one, "accept")
        before = self.get("/api/decisions").json
        self.server.stop()
        rules = self.copy_of_rules()
        with open(os.path.join(rules, "pack.rules"), "a",
                  encoding="utf-8") as file:
            file.write("\n# changed\n")
        self.arguments = ("--rules", rules)
        self.start()
        self.get("/api/exports/ndjson", 409)
        reply = self.ask("POST", "/api/extractions", status=200).json
        self.assertEqual((reply["extracted"], reply["refused"]), (1, []))
        self.get("/api/exports/ndjson")
        self.assertEqual(self.get("/api/decisions").json, before)
        self.assertEqual([(one["attribution"]["id"], one["state"])
                          for one in self.found()],
                         [(one, "accepted") for one in kept])


class Adding(Desk):
    """Quotes that were missed."""

    TEXT = ("Plans for the pier are out. “It will be lovely,” thus the mayor, "
            "Ana Ortiz.\n\nBo Roe disagreed.\n")

    def setUp(self):
        super().setUp()
        self.article = self.feed(self.TEXT)

    def span(self, words):
        at = self.TEXT.index(words)
        return {"start": at, "end": at + len(words)}

    def add(self, status=201, **roles):
        return self.ask(
            "POST", f"/api/articles/{self.article['id']}/attributions",
            roles, status).json

    def add_plans(self, **more):
        return self.add(content=[self.span("Plans for the pier are out")],
                        source=self.span("Ana Ortiz"), **more)

    def test_listed_exported_and_a_case(self):
        one = self.add_plans(cue=self.span("thus"), reason="missed")
        self.assertEqual((one["state"], one["added_by"]),
                         ("accepted", "local"))
        self.assertEqual(
            [d["verdict"] for d in one["decisions"]], ["add"])
        added = one["attribution"]
        self.assertEqual(added["content"][0]["text"],
                         "Plans for the pier are out")
        self.assertEqual([s["name"] for s in added["speakers"]],
                         ["Ana Ortiz"])
        self.assertEqual((added["mode"], added["rule"]), ("indirect", None))
        self.assertIn(added["id"], [item["attribution"]["id"]
                                    for item in self.found()])
        self.assertEqual(len(self.found("words=plans")), 1)
        for form in ("ndjson", "csv", "jsonld", "w3c", "brat", "dot",
                     "label-studio", "graphml", "html", "table"):
            body = self.get(f"/api/exports/{form}?reviewed=true").body
            self.assertIn("Ana Ortiz", body.decode("utf-8", "replace"), form)
        (graph,) = self.get("/api/exports/ndjson?reviewed=true").body \
            .splitlines()
        (exported,) = json.loads(graph)["attributions"]
        self.assertEqual(
            (exported["id"], exported["content"], exported["source"]),
            (added["id"], added["content"], added["source"]))
        self.assertIn("  todo + {content=Plans for the pier are out}. “It "
                      "will be lovely,” {cue=thus} the mayor, "
                      "{source=Ana Ortiz}.\n      why: no rule finds it\n",
                      self.cases())

    def cases(self):
        return subprocess.run(
            [PROGRAM, "cases", "--db", self.database], check=True,
            capture_output=True).stdout.decode()

    def test_mode_and_speakers_as_marked(self):
        quoted = self.add(content=[self.span("“It will be lovely,”"),
                                   self.span("the mayor")],
                          speakers=["Cy Poe", "Bo Roe"])
        self.assertEqual(quoted["attribution"]["mode"], "mixed")
        self.assertEqual(
            [s["name"] for s in quoted["attribution"]["speakers"]],
            ["Cy Poe", "Bo Roe"])

    def test_taken_back_and_brought_back(self):
        one = self.add_plans()
        name = one["attribution"]["id"]
        undo = self.decide(name, "undo",
                           undoes=one["decisions"][0]["number"])
        self.assertNotIn(name, [item["attribution"]["id"]
                                for item in self.found()])
        self.assertEqual(self.state(name), ("withdrawn", False))
        self.decide(name, "accept", 409)
        before = self.get("/api/articles/" + self.article["id"]).json
        self.decide(name, "undo", undoes=undo["number"])
        self.assertEqual(self.state(name), ("accepted", False))
        after = self.get("/api/articles/" + self.article["id"]).json
        self.assertEqual(after["attributions"], before["attributions"] + 1)

    def test_decided_on_like_any_other(self):
        name = self.add_plans()["attribution"]["id"]
        self.decide(name, "edit", replacement={"source": None,
                                               "speakers": ["Bo Roe"]})
        self.assertEqual(self.state(name), ("edited", False))
        lines = self.get("/api/exports/ndjson?reviewed=true").body
        (one,) = json.loads(lines)["attributions"]
        self.assertEqual((one["id"], one["source"],
                          one["speakers"][0]["name"]),
                         (name, None, "Bo Roe"))

    def test_what_is_there_is_not_added(self):
        self.add_plans()
        self.add(409, content=[self.span("Plans for the pier are out")],
                 source=self.span("Ana Ortiz"))

    def test_stays_under_a_changed_pack(self):
        name = self.add_plans()["attribution"]["id"]
        self.server.stop()
        rules = os.path.join(self.folder, "en")
        shutil.copytree(os.path.join(
            os.environ.get("QUOTH_RULES", "rules"), "en"), rules)
        with open(os.path.join(rules, "pack.rules"), "a",
                  encoding="utf-8") as file:
            file.write("\n# changed\n")
        self.arguments = ("--rules", rules)
        self.start()
        before = self.found()
        self.ask("POST", "/api/extractions", status=200)
        self.assertEqual(self.state(name), ("accepted", False))
        self.assertEqual(
            sorted(one["attribution"]["id"] for one in self.found()),
            sorted(one["attribution"]["id"] for one in before))

    def test_follows_its_words_into_a_newer_version(self):
        url = "https://examiner.example/pier"
        text = self.TEXT + "\nOf the pier more tomorrow.\n"
        self.article = self.feed_record(text=text, url=url)
        name = self.add_plans(cue=self.span("thus"))["attribution"]["id"]
        self.feed_record(text="Corrected.\n\n" + text, url=url)
        moved = [one for one in self.found() if one["added_by"]]
        self.assertEqual([one["attribution"]["id"] for one in moved], [name])
        at = self.span("Ana Ortiz")["start"] + len("Corrected.\n\n")
        self.assertEqual(moved[0]["attribution"]["source"],
                         {"start": at, "end": at + 9, "text": "Ana Ortiz"})
        self.feed_record(text="Withdrawn.\n", url=url)
        (orphan,) = self.get("/api/decisions?orphaned=true").json["items"]
        self.assertEqual(orphan["attribution"], name)

    def test_an_edit_follows_its_words_too(self):
        url = "https://examiner.example/pier"
        text = self.TEXT + "\n“We like piers,” said Bo Roe.\n"
        self.article = self.feed_record(text=text, url=url)
        (one,) = [a["attribution"]["id"] for a in self.found("words=piers")]
        self.decide(one, "edit",
                    replacement={"source": self.span("Ana Ortiz")})
        newer = self.feed_record(text="Corrected.\n\n" + text, url=url)
        lines = self.get("/api/exports/ndjson?reviewed=true&article="
                         + newer["id"]).body
        (edited,) = json.loads(lines)["attributions"]
        self.assertEqual(edited["source"]["text"], "Ana Ortiz")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v", *sys.argv[2:]])
