#!/usr/bin/env python3
"""What the review desk refuses: a problem, and nothing stored.

usage: serve_refusals_test.py PROGRAM [TEST]...
"""
import hashlib
import os
import sqlite3
import subprocess
import sys
import threading
import unittest
import urllib.parse

from desk import Desk, PROGRAM, RAIN, Server, send


class BadRequests(Desk):
    """A problem, and nothing stored."""

    def setUp(self):
        super().setUp()
        self.feed()
        self.one = self.first()

    def refused(self, method, path, body, status, detail, **headers):
        before = self.contents()
        problem = self.ask(method, path, body, status, **headers).json
        self.assertIn(detail, problem["detail"])
        self.assertEqual(problem["status"], status)
        self.assertEqual(self.contents(), before)

    def test_decisions(self):
        path = f"/api/attributions/{self.one}/decisions"
        edit = {"verdict": "edit"}
        rows = [
            ("{", 400, "no JSON"),
            ("[]", 422, "object"),
            (b'{"verdict": "acc\xffept"}', 400, "no UTF-8"),
            ({}, 422, "verdict is missing"),
            ({"verdict": "maybe"}, 422, "accept, reject, edit, undo"),
            ({"verdict": 1}, 422, "verdict must be text"),
            ({"verdict": "accept", "vedict": 1}, 422, "no field vedict"),
            ({"verdict": "undo"}, 422, "undoes"),
            ({"verdict": "undo", "undoes": 99}, 409, "no such decision"),
            ({"verdict": "accept", "replacement": {}}, 422, "an edit"),
            (edit, 422, "an edit"),
            ({**edit, "replacement": []}, 422, "must be an object"),
            ({**edit, "replacement": {"claim": 1}}, 422,
             "no field replacement.claim"),
            ({**edit, "replacement": {"content": []}}, 422, "list of spans"),
            ({**edit, "replacement": {"speakers": [1]}}, 422, "of names"),
        ] + [({**edit, "replacement": {"cue": span}}, 422, "code points")
             for span in ({}, [], {"start": 3, "end": 3},
                          {"start": -1, "end": 3}, {"start": 0, "end": 999},
                          {"start": 0, "end": 3, "text": "x"})]
        for body, status, detail in rows:
            with self.subTest(body):
                self.refused("POST", path, body, status, detail,
                             Content_Type="application/json")
        self.refused("POST", path, "{}", 415, "application/json",
                     Content_Type="text/plain")
        self.refused("POST", path, "verdict=accept", 400, "no parameter",
                     Content_Type="application/x-www-form-urlencoded")

    def test_many(self):
        rows = [
            ({"verdict": "edit"}, 422, "accept, reject, undo"),
            ({"verdict": "accept", "state": "rejected"}, 422, "be open"),
            ({"verdict": "accept", "attributions": "a:x"}, 422, "of texts"),
            ({"verdict": "accept", "attributions": ["a:x"]}, 409, "1 of them"),
            ({"verdict": "accept", "attributions": [self.one], "rule": "r"},
             422, "without filters"),
            ({"verdict": "accept", "undoes": [1]}, 422, "undoes"),
            ({"verdict": "undo"}, 422, "undoes"),
            ({"verdict": "undo", "undoes": ["1"]}, 422, "whole numbers"),
            ({"verdict": "undo", "undoes": [7]}, 409, "decision 7"),
            ({"verdict": "accept", "confidence_from": "x"}, 422, "a number"),
            ({"verdict": "accept", "preview": 1}, 422, "true or false"),
            ({"verdict": "accept", "rul": "x"}, 422, "no field rul"),
        ]
        for body, status, detail in rows:
            with self.subTest(body):
                self.refused("POST", "/api/decisions", body, status, detail)

    def test_added_quotes(self):
        article = self.get("/api/articles").json["items"][0]["id"]
        path = f"/api/articles/{article}/attributions"
        span = {"start": 0, "end": 5}
        rows = [
            ("{", 400, "no JSON"),
            ({}, 422, "content is missing"),
            ({"content": span}, 422, "list of spans"),
            ({"content": [span, span]}, 422, "without overlap"),
            ({"content": [{"start": 5, "end": 2}]}, 422, "code points"),
            ({"content": [{"start": 0, "end": 2**70}]}, 422, "code points"),
            ({"content": [span], "source": 3}, 422, "code points"),
            ({"content": [span], "speakers": [""]}, 422, "of names"),
            ({"content": [span], "speakers": ["x" * 201]}, 422, "of names"),
            ({"content": [span], "claim": "x"}, 422, "no field claim"),
        ]
        for body, status, detail in rows:
            with self.subTest(body):
                self.refused("POST", path, body, status, detail,
                             Content_Type="application/json")
        self.refused("POST", "/api/articles/d:x/attributions",
                     {"content": [span]}, 404, "no article")

    def test_articles(self):
        rows = [
            ("text/plain", b"", 422, "empty"),
            ("text/plain", b"a\0b", 422, "NUL"),
            ("application/json", b"[1]", 422, "not an object"),
            ("application/json", b'{"text": 1}', 422, "not text"),
            ("application/x-ndjson", b"\n\n", 422, "no articles"),
            ("image/png", b"x", 415, "text/plain"),
            ("", b"x", 415, "text/plain"),
            ("text/plain", b"x" * (33 << 20), 422, "32 MiB"),
        ]
        for media_type, body, status, detail in rows:
            with self.subTest((media_type, body[:20])):
                self.refused("POST", "/api/articles", body, status, detail,
                             Content_Type=media_type)

    def test_what_does_not_exist(self):
        for path in ("/api/articles/d:x", "/api/articles/d:x/graph",
                     "/api/attributions/a:x", "/api/nothing",
                     "/api/exports/xml", "/api/exports/csv?article=d:x",
                     "/api/articles/..%2f..%2fetc%2fpasswd",
                     "/../../etc/passwd"):
            self.get(path, 404)
        self.refused("POST", "/api/attributions/a:x/decisions",
                     {"verdict": "accept"}, 404, "no attribution")
        self.refused("DELETE", "/api/decisions", None, 405, "DELETE")
        self.refused("PUT", "/api/articles", "x", 405, "PUT")

    def test_parameters(self):
        for query in ("limit=0", "limit=501", "limit=x", "cursor=-1",
                      "confidence_from=x", "spaeker=Ana"):
            self.get("/api/attributions?" + query, 400)
        self.get("/api/articles?state=new", 400)

    def test_words_are_words_and_no_query(self):
        for words in ('"', "a OR b", "NEAR(", "content:x", "*", "'; --"):
            self.get("/api/attributions?"
                     + urllib.parse.urlencode({"words": words}))

    def test_other_sites(self):
        host = f"127.0.0.1:{self.server.port}"
        self.refused("POST", "/api/articles", RAIN, 403, "other sites",
                     Content_Type="text/plain", Origin="http://evil.example")
        self.refused("POST", "/api/articles", RAIN, 403, "other sites",
                     Content_Type="text/plain", Origin="null")
        self.refused("GET", "/api/decisions", None, 421, "evil.example",
                     Host="evil.example")
        self.ask("POST", "/api/articles", RAIN, 201,
                 Content_Type="text/plain", Origin="http://" + host)

    def test_text_is_never_markup(self):
        attack = "“<script>alert(1)</script>,” said <b>Ana Ortiz</b>.\n"
        self.feed(attack, source="<img src=x onerror=alert(1)>")
        reply = self.get("/api/exports/html")
        self.assertNotIn(b"<script", reply.body)
        self.assertNotIn(b"<img", reply.body)
        for path in ("/api/exports/html", "/api/articles", "/api/nothing"):
            headers = self.ask("GET", path).headers
            self.assertIn("default-src 'none'",
                          headers["content-security-policy"])
            self.assertEqual(headers["x-content-type-options"], "nosniff")

    def test_log_is_append_only(self):
        self.decide(self.one, "accept")
        self.server.stop()
        with sqlite3.connect(self.database) as store:
            for change in ("DELETE FROM decisions",
                           "UPDATE decisions SET verdict = 'reject'"):
                with self.assertRaises(sqlite3.IntegrityError):
                    store.execute(change)


class Tokens(Desk):
    def setUp(self):
        super().setUp()
        self.feed()
        self.one = self.first()
        self.tokens = {role: self.make("token-" + role, role)
                       for role in ("reader", "reviewer", "admin")}

    def make(self, name, role):
        run = subprocess.run(
            [PROGRAM, "serve", "token", "--db", self.database, "--name", name,
             "--role", role], capture_output=True, check=True)
        return "Bearer " + run.stdout.decode().strip()

    def test_roles(self):
        path = f"/api/attributions/{self.one}/decisions"
        rows = [("GET", "/api/articles", None, "reader"),
                ("POST", path, {"verdict": "accept"}, "reviewer"),
                ("POST", "/api/extractions", None, "admin")]
        order = ["reader", "reviewer", "admin"]
        for method, where, body, needed in rows:
            self.ask(method, where, body, 401)
            self.ask(method, where, body, 401, Authorization="Bearer quoth_x")
            self.ask(method, where, body, 401, Authorization="Basic eDp5")
            for role, token in self.tokens.items():
                reply = self.ask(method, where, body, Authorization=token)
                allowed = order.index(role) >= order.index(needed)
                self.assertEqual(reply.status == 403, not allowed, role)
        self.get("/healthz")

    def test_two_reviewers_who_differ(self):
        other = self.make("bo", "reviewer")
        path = f"/api/attributions/{self.one}/decisions"
        mine = self.ask("POST", path, {"verdict": "accept"}, 201,
                        Authorization=self.tokens["reviewer"]).json
        theirs = self.ask("POST", path, {"verdict": "reject"}, 201,
                          Authorization=other).json
        one = self.ask("GET", "/api/attributions/" + self.one, None, 200,
                       Authorization=other).json
        self.assertEqual((one["state"], one["conflict"]), ("rejected", True))
        self.assertEqual([(d["reviewer"], d["verdict"])
                          for d in one["decisions"]],
                         [("token-reviewer", "accept"), ("bo", "reject")])
        self.ask("POST", path, {"verdict": "undo", "undoes": mine["number"]},
                 409, Authorization=other)
        self.ask("POST", path, {"verdict": "undo",
                                "undoes": theirs["number"]},
                 201, Authorization=other)
        one = self.ask("GET", "/api/attributions/" + self.one, None, 200,
                       Authorization=other).json
        self.assertEqual((one["state"], one["conflict"]), ("accepted", False))

    def test_two_at_the_same_moment(self):
        """Both are in the log, and the state says that they differ."""
        many = [one["attribution"]["id"] for one in self.ask(
            "GET", "/api/attributions", None, 200,
            Authorization=self.tokens["reader"]).json["items"]]
        start = threading.Barrier(2)

        def decide(token, verdict):
            for one in many:
                start.wait()
                send(self.server.port, "POST",
                     f"/api/attributions/{one}/decisions",
                     {"verdict": verdict}, Authorization=token)

        threads = [threading.Thread(target=decide, args=row) for row in (
            (self.tokens["reviewer"], "accept"),
            (self.tokens["admin"], "reject"))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for name in many:
            one = self.ask("GET", "/api/attributions/" + name, None, 200,
                           Authorization=self.tokens["reader"]).json
            self.assertTrue(one["conflict"])
            self.assertEqual({d["verdict"] for d in one["decisions"]},
                             {"accept", "reject"})

    def test_listed_and_revoked(self):
        def run(*arguments):
            return subprocess.run(
                [PROGRAM, "serve", "token", *arguments, "--db",
                 self.database], capture_output=True, check=False)

        reader = self.tokens["reader"]
        self.get("/api/articles", Authorization=reader)
        self.assertEqual(run("revoke", "--name", "token-reader").returncode, 0)
        self.get("/api/articles", 401, Authorization=reader)
        self.assertEqual(run("revoke", "--name", "token-reader").returncode, 1)
        lines = run("list").stdout.decode().splitlines()
        self.assertEqual([line.split()[:2] for line in lines],
                         [["token-" + role, role] for role in self.tokens])
        self.assertEqual([" revoked " in line for line in lines],
                         [True, False, False])
        self.get("/api/articles", Authorization=self.make("token-reader",
                                                          "reader"))
        for name in ("token-reader", "token-reviewer", "token-admin"):
            run("revoke", "--name", name)
        self.get("/api/articles", 401)  # none left does not let all in
        self.assertEqual(run("burn").returncode, 3)
        self.assertEqual(run("revoke").returncode, 3)

    def test_tokens_are_stored_hashed(self):
        for token in self.tokens.values():
            secret = token.removeprefix("Bearer ")
            self.assertNotIn(secret, self.contents())
            self.assertIn(hashlib.sha256(secret.encode()).hexdigest(),
                          self.contents())


class Limits(Desk):
    def test_too_many_requests(self):
        self.server.stop()
        self.server = Server(self.database, rate=5)
        statuses = [self.get("/healthz", None).status for _ in range(30)]
        self.assertIn(429, statuses)
        self.assertEqual(statuses[:5], [200] * 5)

    def test_other_addresses_need_tokens(self):
        run = subprocess.run(
            [PROGRAM, "serve", "--db", os.path.join(self.folder, "x.sqlite"),
             "--address", "0.0.0.0", "--port", "0"], capture_output=True,
            timeout=60, check=False)
        self.assertEqual(run.returncode, 3)
        self.assertIn(b"quoth serve token", run.stderr)

    def test_a_store_of_a_newer_version(self):
        path = os.path.join(self.folder, "newer.sqlite")
        with sqlite3.connect(path) as store:
            store.execute("PRAGMA user_version = 99")
        run = subprocess.run([PROGRAM, "serve", "--db", path, "--port", "0"],
                             capture_output=True, timeout=60, check=False)
        self.assertEqual(run.returncode, 1)
        self.assertIn(b"newer version", run.stderr)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v", *sys.argv[2:]])
