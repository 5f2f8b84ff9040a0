#!/usr/bin/env python3
"""SIGKILL while articles and decisions come in: what was answered for stays.

usage: serve_killed_test.py PROGRAM [TEST]...
"""
import http.client
import json
import sqlite3
import subprocess
import sys
import unittest

from desk import Desk, send


KILLS = 25  # of each kind


def article(one, other):
    return json.dumps(
        {"text": f"“We won {one} to {other},” said Ana Ortiz.\n"})


class Killed(Desk):
    def setUp(self):
        super().setUp()
        self.articles, self.decisions = set(), set()

    def test_one_after_the_other(self):
        for number in range(KILLS):
            self.until_killed(0.02 + 0.004 * number, self.feed_and_decide,
                              number)
        self.assertGreater(len(self.articles), KILLS)
        self.assertGreater(len(self.decisions), KILLS)

    def feed_and_decide(self, number):
        for n in range(100000):
            fed = self.post("/api/articles", article(number, n))["id"]
            self.articles.add(fed)
            one = send(self.server.port, "GET", "/api/attributions?article="
                       + fed).json["items"][0]["attribution"]["id"]
            self.decisions.add(self.post(
                f"/api/attributions/{one}/decisions",
                '{"verdict": "accept"}')["number"])

    def test_batches(self):
        """All of a batch that was answered; of another, all or nothing."""
        for number in range(KILLS):
            self.until_killed(0.02 + 0.01 * number, self.feed_batches, number)
            with sqlite3.connect(self.database) as store:
                (count,) = store.execute(
                    "SELECT count(*) FROM articles").fetchone()
            self.assertEqual(count % 100, 0)
        self.assertGreater(len(self.articles), 100)

    def feed_batches(self, number):
        for n in range(100000):
            lines = "\n".join(article(f"{number}.{n}", line)
                              for line in range(100))
            answer = self.post("/api/articles", lines, "application/x-ndjson")
            self.articles |= {one["id"] for one in answer["outcomes"]}

    def post(self, path, body, media_type="application/json"):
        reply = send(self.server.port, "POST", path, body,
                     Content_Type=media_type)
        self.assertIn(reply.status, (200, 201))
        return reply.json

    def until_killed(self, seconds, work, number):
        with subprocess.Popen(["sh", "-c", f"sleep {seconds}; kill -9 "
                               f"{self.server.process.pid}"]):
            with self.assertRaises((OSError, http.client.HTTPException)):
                work(number)
        self.server.wait()
        self.start()
        self.check_kept()

    def check_kept(self):
        with sqlite3.connect(self.database) as store:
            self.assertEqual(store.execute(
                "PRAGMA integrity_check").fetchone(), ("ok",))
            kept = {row[0] for row in store.execute("SELECT id FROM articles")}
            logged = {row[0] for row in store.execute(
                "SELECT n FROM decisions")}
        self.assertLessEqual(self.articles, kept)
        self.assertLessEqual(self.decisions, logged)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v", *sys.argv[2:]])
