#!/usr/bin/env python3
"""What is read behind the scenes: addresses, feeds, files of many articles.

usage: serve_intake_test.py PROGRAM [TEST]...
"""
import gzip
import http.client
import http.server
import json
import sys
import threading
import time
import unittest
import urllib.parse

from desk import Desk, FARES, RAIN, send

PAGE = ("<!doctype html><title>Fares to fall</title>"
        "<article><h1>Fares to fall</h1><p>" + FARES + "</p></article>")
FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Pier</title>
<item><title>Rain</title><link>{site}/rain</link>
<description>A short note.</description></item></channel></rss>"""


class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        site = f"http://127.0.0.1:{self.server.server_port}"
        pages = {"/fares": ("text/html; charset=utf-8", PAGE),
                 "/feed": ("application/rss+xml", FEED.format(site=site)),
                 "/rain": ("text/html; charset=utf-8",
                           PAGE.replace(FARES, RAIN))}
        found = pages.get(self.path)
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", found[0] if found else "text/plain")
        self.end_headers()
        self.wfile.write((found[1] if found else "").encode())

    def log_message(self, *_):
        pass


def served(handler):
    site = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    return site


class Intakes(Desk):
    arguments = ("--allow-private",)

    def setUp(self):
        super().setUp()
        site = served(Site)
        self.addCleanup(site.server_close)
        self.addCleanup(site.shutdown)
        self.site = f"http://127.0.0.1:{site.server_port}"

    def file(self, name, content, status=202):
        return self.ask("POST", "/api/intakes?" + urllib.parse.urlencode(
            {"source": name}), content, status,
            Content_Type="application/octet-stream").json

    def done(self, intake):
        for _ in range(600):
            now = self.get(f"/api/intakes/{intake['id']}").json
            if now["state"] == "done":
                return now
            time.sleep(0.05)
        raise AssertionError(now)

    def statuses(self, intake):
        return [one["status"] for one in self.done(intake)["outcomes"]]

    def test_address(self):
        intake = self.ask("POST", "/api/intakes",
                          {"url": self.site + "/fares"}, 202).json
        (outcome,) = self.done(intake)["outcomes"]
        article = self.get("/api/articles/" + outcome["id"]).json
        self.assertEqual((article["title"], article["source"]),
                         ("Fares to fall", self.site + "/fares"))
        again = self.ask("POST", "/api/intakes",
                         {"url": self.site + "/fares"}, 202).json
        self.assertEqual(self.statuses(again), ["known"])

    def test_feed_and_the_pages_it_links_to(self):
        body = {"url": self.site + "/feed", "follow": True}
        intake = self.ask("POST", "/api/intakes", body, 202).json
        self.assertEqual(self.statuses(intake), ["stored"])
        self.assertEqual(len(self.found("words=rained")), 1)

    def test_what_cannot_be_fetched_is_named(self):
        intake = self.ask("POST", "/api/intakes",
                          {"url": self.site + "/nothing"}, 202).json
        (outcome,) = self.done(intake)["outcomes"]
        self.assertEqual(outcome["status"], "refused")
        self.assertIn("404", outcome["detail"])

    def test_private_addresses_are_refused(self):
        self.server.stop()
        self.arguments = ()
        self.start()
        for host in ("127.0.0.1", "localhost", "[::1]", "0x7f.1",
                     "169.254.169.254"):
            url = self.site.replace("127.0.0.1", host) + "/fares"
            intake = self.ask("POST", "/api/intakes", {"url": url}, 202).json
            (outcome,) = self.done(intake)["outcomes"]
            self.assertEqual(outcome["status"], "refused", host)
            self.assertIn("private address", outcome["detail"])
        self.assertEqual(self.get("/api/articles").json["items"], [])

    def test_files(self):
        lines = "\n".join([json.dumps({"text": FARES}), "{broken",
                           json.dumps({"text": RAIN})])
        self.assertEqual(self.statuses(self.file("wire.ndjson", lines)),
                         ["stored", "refused", "stored"])
        again = self.file("wire.ndjson.gz", gzip.compress(lines.encode()))
        self.assertEqual(self.statuses(again), ["known", "refused", "known"])
        self.assertEqual(self.statuses(self.file("page.html", PAGE)),
                         ["stored"])
        self.assertEqual(self.statuses(self.file("a.txt", "x" + FARES)),
                         ["stored"])
        (one,) = self.get("/api/articles?words=a.txt").json["items"]
        self.assertEqual(one["source"], "a.txt")
        self.assertEqual(len(self.get("/api/intakes").json["items"]), 4)

    def test_names_of_files_open_no_file(self):
        for name in ("/etc/passwd", "../../../etc/passwd", "-",
                     self.site + "/fares"):
            (outcome,) = self.done(self.file(name, FARES))["outcomes"]
            self.assertIn(outcome["status"], ("stored", "known"))
        (article,) = self.get("/api/articles").json["items"]
        self.assertEqual(self.get("/api/articles/" + article["id"]).json[
            "text"], FARES)

    def test_progress_comes_as_events(self):
        connection = http.client.HTTPConnection(
            "127.0.0.1", self.server.port, timeout=60)
        connection.request("GET", "/api/events?from=now")
        response = connection.getresponse()
        intake = self.file("two.ndjson", "\n".join(
            json.dumps({"text": text}) for text in (FARES, RAIN)))
        seen = {}
        while seen.get("state") != "done":
            line = response.readline()
            if line.startswith(b"data: "):
                seen = json.loads(line[6:])
        self.assertEqual((seen["id"], seen["stored"]), (intake["id"], 2))
        connection.close()

    def test_begun_again_after_a_kill(self):
        lines = "\n".join(json.dumps({"text": f"“We won {n},” said Ana.\n"})
                          for n in range(300))
        intake = self.file("many.ndjson", lines)
        self.server.kill()
        self.start()
        done = self.done(intake)
        self.assertEqual((done["read"], done["refused"]), (300, 0))
        ids = {one["id"] for one in done["outcomes"]}
        self.assertEqual(len(ids), 300)

    def test_refused(self):
        before = self.contents()
        rows = [
            ({"url": "file:///etc/passwd"}, 422),
            ({"url": "http://x/" + "y" * 2000}, 422),
            ({}, 422), ({"url": 1}, 422), ("{", 400),
            ({"url": "http://x.example", "deep": 1}, 422),
            ({"url": "http://x.example", "follow": "yes"}, 422),
        ]
        for body, status in rows:
            with self.subTest(body):
                self.ask("POST", "/api/intakes", body, status,
                         Content_Type="application/json")
        self.file("empty.txt", "", 422)
        for path in ("9", "x", "1x", "-1", "9" * 30):
            self.get("/api/intakes/" + path, 404)
        self.assertEqual(self.contents(), before)


class ListsGoOn(Desk):
    """While a batch is written, who reads does not wait for it."""

    def test_read_beside_a_batch(self):
        self.feed(RAIN)
        lines = "\n".join(json.dumps({"text": f"“We won {n},” said Ana.\n"})
                          for n in range(1000))
        answered = threading.Event()

        def feed():
            send(self.server.port, "POST", "/api/articles", lines,
                 Content_Type="application/x-ndjson")
            answered.set()

        threading.Thread(target=feed).start()
        counts = set()
        while not answered.is_set():
            page = self.get("/api/articles?limit=500").json
            counts.add(len(page["items"]) if not page["next_cursor"]
                       else "all")
        # All of the batch or nothing of it, and never an error.
        self.assertLessEqual(counts, {1, "all"})


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v", *sys.argv[2:]])
