#!/usr/bin/env python3
"""Who speaks, over all articles, and that two of them are one.

usage: serve_people_test.py PROGRAM [TEST]...
"""
import sys
import unittest

from desk import Desk

FIRST = "“Fares will fall,” Ana Ortiz told reporters. “So be it,” said Bo Roe.\n"
SECOND = "“Fares fell by a tenth,” A. Ortiz said on Monday.\n"
THIRD = "“Fares are fair,” said Ana Ortiz. A teacher said that it rained.\n"


class People(Desk):
    def setUp(self):
        super().setUp()
        self.first = self.feed_record(
            text=FIRST, publisher="The Post", published="2026-02-03")
        self.second = self.feed_record(
            text=SECOND, publisher="The Examiner", published="2026-03-04")
        self.third = self.feed_record(
            text=THIRD, publisher="The Post", published="2026-03-05")

    def people(self, query=""):
        return self.get("/api/entities?" + query).json["items"]

    def named(self, name, query=""):
        (one,) = [p for p in self.people(query) if p["name"] == name]
        return one

    def merge(self, one, other, status=201, **more):
        return self.ask(
            "POST", f"/api/entities/{one['id']}/decisions",
            {"verdict": "merge", "into": other["id"], **more}, status).json

    def undo(self, one, decision, status=201):
        return self.ask(
            "POST", f"/api/entities/{one['id']}/decisions",
            {"verdict": "undo", "undoes": decision["number"]}, status).json

    def test_most_quoted_first(self):
        people = self.people()
        self.assertEqual([(p["name"], p["articles"], p["attributions"])
                          for p in people][0], ("Ana Ortiz", 2, 2))
        self.assertEqual({p["name"] for p in people},
                         {"Ana Ortiz", "A. Ortiz", "Bo Roe"})
        ana = people[0]
        self.assertEqual((ana["first"], ana["last"], ana["names"]),
                         ("2026-02-03", "2026-03-05", ["Ana Ortiz"]))

    def test_pages(self):
        everyone, cursor = [], ""
        while cursor is not None:
            page = self.get("/api/entities?limit=1&cursor=" + cursor).json
            everyone += page["items"]
            cursor = page["next_cursor"]
        self.assertEqual(everyone, self.people())

    def test_search_by_beginnings_of_words(self):
        rows = {"ort": ["Ana Ortiz", "A. Ortiz"], "roe": ["Bo Roe"],
                "ort an": ["Ana Ortiz"], "xyz": [], '" NOT *': []}
        for words, names in rows.items():
            with self.subTest(words):
                self.assertEqual(
                    [p["name"] for p in self.people(
                        "words=" + words.replace(" ", "+").replace(
                            '"', "%22"))], names)

    def test_one_over_all_articles(self):
        ana = self.get("/api/entities/" + self.named("Ana Ortiz")["id"]).json
        self.assertEqual(ana["outlets"],
                         [{"outlet": "The Post", "attributions": 2}])
        self.assertEqual([day["day"] for day in ana["days"]],
                         ["2026-02-03", "2026-03-05"])
        newest = self.found(f"entity={ana['id']}&order=newest")
        self.assertEqual([one["article"]["id"] for one in newest],
                         [self.third["id"], self.first["id"]])
        self.assertEqual(newest[0]["people"][0]["id"], ana["id"])
        self.assertEqual(
            self.found(f"entity={ana['id']}&order=feeding"), newest[::-1])

    def test_merge_and_undo(self):
        ana, short = self.named("Ana Ortiz"), self.named("A. Ortiz")
        merged = self.merge(short, ana, reason="the same mayor")
        self.assertEqual((merged["entity"]["name"], merged["into"]["name"]),
                         ("A. Ortiz", "Ana Ortiz"))
        one = self.named("Ana Ortiz")
        self.assertEqual((one["attributions"], one["names"]),
                         (3, ["Ana Ortiz", "A. Ortiz"]))
        self.assertEqual(len(self.people()), 2)
        self.assertEqual(len(self.found("entity=" + ana["id"])), 3)
        self.assertEqual(len(self.found("entity=" + short["id"])), 3)
        self.assertEqual(
            self.get("/api/entities/" + short["id"]).json["name"],
            "Ana Ortiz")
        # Also what is fed from now on.
        self.feed_record(text="“Fares rose,” said A. Ortiz.\n")
        self.assertEqual(self.named("Ana Ortiz")["attributions"], 4)
        self.undo(short, merged)
        self.assertEqual(self.named("Ana Ortiz")["attributions"], 2)
        self.assertEqual(self.named("A. Ortiz")["attributions"], 2)
        log = self.get("/api/decisions?").json["items"]
        self.assertEqual([d["verdict"] for d in log], ["merge", "undo"])

    def test_merge_in_one_article(self):
        bo, ana = self.named("Bo Roe"), self.named("Ana Ortiz")
        self.merge(ana, bo, article=self.first["id"])
        self.assertEqual(self.named("Bo Roe")["attributions"], 2)
        self.assertEqual(self.named("Ana Ortiz")["attributions"], 1)

    def test_reviewed_export_has_one_name(self):
        ana, short = self.named("Ana Ortiz"), self.named("A. Ortiz")
        self.ask("POST", "/api/decisions", {"verdict": "accept"}, 200)
        self.merge(short, ana)
        lines = self.get("/api/exports/csv?reviewed=true&article="
                         + self.second["id"]).body.decode()
        self.assertIn("Ana Ortiz", lines)
        lines = self.get("/api/exports/csv?article="
                         + self.second["id"]).body.decode()
        self.assertNotIn("Ana Ortiz", lines)

    def test_a_speaker_of_an_edit_is_a_person(self):
        one = self.found("words=fair")[0]["attribution"]["id"]
        edit = self.decide(one, "edit",
                           replacement={"speakers": ["Cy Poe"]})
        self.assertEqual(self.named("Cy Poe")["attributions"], 1)
        self.assertEqual(self.named("Ana Ortiz")["attributions"], 1)
        self.assertEqual(len(self.found("speaker=Cy+Poe")), 1)
        self.decide(one, "undo", undoes=edit["number"])
        self.assertEqual(self.named("Ana Ortiz")["attributions"], 2)

    def test_one_claim_as_two_outlets_word_it(self):
        first = "“Harbour fees will rise by 12% next year,” said Ana Ortiz.\n"
        other = "Ana Ortiz said that harbour fees would rise by 12% next year.\n"
        self.feed_record(text=first, publisher="The Post")
        self.feed_record(text=other, publisher="The Examiner")
        ana = self.named("Ana Ortiz")
        (claim,) = self.get(f"/api/entities/{ana['id']}/claims").json["items"]
        self.assertEqual([one["article"]["publisher"]
                          for one in claim["wordings"]],
                         ["The Post", "The Examiner"])
        for one in claim["wordings"]:
            self.assertEqual(self.get(
                f"/api/attributions/{one['attribution']}/wordings").json,
                {"items": [claim]})
        alone = self.found("words=fair")[0]["attribution"]["id"]
        self.assertEqual(self.get(
            f"/api/attributions/{alone}/wordings").json, {"items": []})
        self.get("/api/entities/p:x/claims", 404)
        self.get("/api/attributions/a:x/wordings", 404)

    def test_refused(self):
        ana, bo = self.named("Ana Ortiz"), self.named("Bo Roe")
        path = f"/api/entities/{ana['id']}/decisions"
        rows = [
            ("{", 400), ({}, 422), ({"verdict": "merge"}, 422),
            ({"verdict": "accept"}, 422), ({"verdict": "undo"}, 422),
            ({"verdict": "merge", "into": 3}, 422),
            ({"verdict": "merge", "into": bo["id"], "x": 1}, 422),
            ({"verdict": "merge", "into": "p:x"}, 404),
            ({"verdict": "merge", "into": ana["id"]}, 409),
            ({"verdict": "merge", "into": bo["id"], "article": "d:x"}, 404),
            ({"verdict": "undo", "undoes": 1}, 409),
            ({"verdict": "undo", "undoes": 1, "article": "d:x"}, 422),
        ]
        before = self.contents()
        for body, status in rows:
            with self.subTest(body):
                self.ask("POST", path, body, status,
                         Content_Type="application/json")
        self.get("/api/entities/p:x", 404)
        self.get("/api/attributions?order=oldest", 400)
        self.assertEqual(self.contents(), before)
        merged = self.merge(ana, bo)
        self.merge(bo, ana, 409)
        self.undo(ana, merged)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v", *sys.argv[2:]])
