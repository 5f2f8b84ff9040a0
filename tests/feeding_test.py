#!/usr/bin/env python3
"""Archives, feeds and addresses of the web, run as a user does.

usage: feeding_test.py PROGRAM

Each test writes its inputs into a folder of its own, or serves them on the
loopback address, and compares what the program says of them whole: a WARC
whose second record is cut off gives “We won,” of the first and one line about
the second.
"""
import gzip
import http.server
import json
import threading
import unittest

from cli_test import Cli

STORY = ("<html><h1>Ferry runs aground</h1><p>“We won,” said Ana Ortiz on Monday, "
         "and left the harbour.</html>")
FEED = ("<rss><channel><title>News</title><item><title>Ferry</title>"
        "<link>{0}/story</link></item><item><title>Tram</title>"
        "<link>{0}/gone</link></item></channel></rss>")
HTTP = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"


def record(kind, body, length=None):
    size = len(body) if length is None else length
    return (f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: "
            f"https://harbour.example/\r\nContent-Length: {size}\r\n\r\n"
            ).encode() + body + b"\r\n\r\n"


RESPONSE = record("response", HTTP + STORY.encode())
CONVERSION = record("conversion", "“We won,” said Ana Ortiz.".encode())


class Archives(Cli):
    def test_gzip_of_anything(self):
        self.write("a.txt.gz", gzip.compress("“We won,” said Ana.".encode()))
        self.write("b.html.gz", gzip.compress(STORY.encode()))
        self.write("c.ndjson.gz", gzip.compress(b'{"text": "Ana spoke."}'))
        self.check(self.extract("a.txt.gz", "b.html.gz", "c.ndjson.gz"), 0,
                   ["a.txt.gz", "b.html.gz", "c.ndjson.gz:1"], [])
        self.check(self.extract("-", stdin=gzip.compress(STORY.encode())), 0,
                   ["-"], [])

    def test_gzip_that_is_cut_off(self):
        self.write("cut.html.gz", gzip.compress(STORY.encode())[:-20])
        self.check_refused("cut.html.gz", "cut.html.gz: error: is cut off: "
                           "its gzip data ends too early")

    def test_gzip_that_is_none(self):
        self.write("no.txt.gz", b"\x1f\x8bAna Ortiz spoke.")
        self.check_refused("no.txt.gz", "no.txt.gz: error: has gzip data that "
                           "cannot be unpacked")

    def test_gzip_that_unpacks_to_gigabytes(self):
        self.write("bomb.txt.gz", gzip.compress(bytes(100_000_000)))
        self.check_refused("bomb.txt.gz", "bomb.txt.gz: error: is longer than "
                           "32 MiB; split it into articles")

    def test_directory_tree(self):
        self.write("news/b.txt", "Ana Ortiz spoke.")
        self.write("news/a/c.html", STORY)
        self.write("news/a/.git/d.txt", "Ana Ortiz spoke.")
        self.check(self.extract("news"), 0, ["news/a/c.html", "news/b.txt"], [])

    def test_web_archive(self):
        image = record("response", b"HTTP/1.1 200 OK\r\nContent-Type: "
                       b"image/png\r\n\r\nx")
        archive = [RESPONSE, image, CONVERSION]
        note = " warning: 1 answer of a server left out: not a page, or not " \
               "status 200"
        self.write("w.warc", b"".join(archive))
        self.check(self.extract("w.warc"), 0, ["w.warc:1", "w.warc:3"],
                   ["w.warc:" + note])
        self.write("w.warc.gz", b"".join(map(gzip.compress, archive)))
        self.check(self.extract("w.warc.gz"), 0, ["w.warc.gz:1", "w.warc.gz:3"],
                   ["w.warc.gz:" + note])

    def test_web_archive_that_is_cut_off(self):
        self.write("w.warc", CONVERSION + RESPONSE[:-60])
        self.check(self.extract("w.warc"), 1, ["w.warc:1"],
                   ["w.warc:2: error: is cut off"])

    def test_web_archive_with_a_length_that_lies(self):
        lie = record("conversion", b"Ana Ortiz spoke. And then some more.", 16)
        self.write("w.warc", lie + CONVERSION)
        self.check(self.extract("w.warc"), 1, ["w.warc:1", "w.warc:3"],
                   ["w.warc:2: error: is no record where one should begin"])

    def test_record_longer_than_an_article(self):
        huge = record("conversion", b"x" * 40_000_000)
        self.write("w.warc", huge + CONVERSION)
        self.check(self.extract("w.warc"), 1, ["w.warc:2"],
                   ["w.warc:1: error: is longer than 32 MiB; split it into "
                    "articles"])

    def test_names_of_fields(self):
        line = '{"body": "“We won,” said Ana Ortiz.", "headline": "Ferry"}'
        self.write("wire.ndjson", line)
        run = self.extract("--field", "text=body", "--field", "title=headline",
                           "wire.ndjson")
        self.check(run, 0, ["wire.ndjson:1"], [])
        self.assertEqual(json.loads(run.stdout)["document"]["title"], "Ferry")

    def test_name_of_no_field(self):
        run = self.extract("--field", "words=body", "good.txt")
        self.assertEqual(run.returncode, 3)
        self.assertIn("--field 'words=body' is none of text=…",
                      run.stderr.decode())

    def test_feed(self):
        self.write("f.xml", FEED.format("https://harbour.example").replace(
            "<item>", "<item><description>Ana spoke.</description>", 1))
        self.check(self.extract("f.xml"), 1, ["f.xml:1"],
                   ["f.xml:2: error: has no text; --follow reads the page it "
                    "links to"])

    def test_quotations_that_are_lost(self):
        page = STORY + "<aside>“Nobody asked the crew,” says its leader.</aside>"
        self.write("p.html", page)
        note = ("p.html: warning: 1 of the 2 quotations of the page is not in "
                "its text: “Nobody asked the crew,”; `quoth explain --zones` "
                "says why")
        self.check(self.extract("p.html"), 0, ["p.html"], [note])
        self.check(self.extract("--strict", "p.html"), 1, ["p.html"], [note])


class Site(http.server.BaseHTTPRequestHandler):
    """A small site; its address is put into its pages."""
    def do_GET(self):
        base = f"http://127.0.0.1:{self.server.server_port}"
        pages = {
            "/robots.txt": "User-agent: *\nDisallow: /secret\n",
            "/story": STORY, "/secret": STORY, "/feed": FEED.format(base),
            "/old": ("/story", 301), "/aside": ("/secret", 302),
            "/loop": ("/loop", 302), "/huge": "x" * 40_000_000,
        }
        page = pages.get(self.path.split("?")[0], ("", 404))
        body, status = page if isinstance(page, tuple) else (page, 200)
        self.send_response(status)
        if status in (301, 302):
            self.send_header("Location", body)
            body = ""
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.server.agents.add(self.headers["User-Agent"].split("/")[0])
        try:
            self.wfile.write(body.encode())
        except OSError:
            pass  # the program has seen enough

    def log_message(self, *_):
        pass


class Web(Cli):
    def setUp(self):
        super().setUp()
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
        self.server.agents = set()
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        self.base = f"http://127.0.0.1:{self.server.server_port}"

    def read(self, path, *options):
        return self.extract("--allow-private", *options, self.base + path)

    def check_web(self, path, message):
        self.check(self.read(path), 1, [], [f"{self.base}{path}: error: "
                                            + message])

    def test_page(self):
        run = self.read("/story")
        self.check(run, 0, [self.base + "/story"], [])
        document = json.loads(run.stdout)["document"]
        self.assertEqual(document["url"], self.base + "/story")
        self.assertEqual(document["title"], "Ferry runs aground")
        self.assertEqual(self.server.agents, {"quoth"})

    def test_redirect(self):
        run = self.read("/old")
        self.check(run, 0, [self.base + "/old"], [])
        self.assertEqual(json.loads(run.stdout)["document"]["url"],
                         self.base + "/story")

    def test_redirects_without_end(self):
        self.check_web("/loop", "Number of redirects hit maximum amount")

    def test_page_that_is_not_there(self):
        self.check_web("/nothing", "the server answers with status 404")

    def test_page_that_is_too_long(self):
        self.check_web("/huge", "is longer than 32 MiB")

    def test_private_address(self):
        address = self.base + "/story"
        self.check(self.extract(address), 1, [], [
            f"{address}: error: is at a private address; --allow-private "
            "reads it nevertheless"])
        self.assertEqual(self.server.agents, set())

    def test_robots(self):
        hint = "; save the page yourself"
        self.check_web("/secret", "robots.txt of the site forbids programs to "
                       "read it" + hint)
        self.check_web("/aside", f"leads to {self.base}/secret, which "
                       "robots.txt of its site forbids programs to read" + hint)

    def test_feed(self):
        self.check(self.read("/feed", "--follow"), 1, [self.base + "/story"],
                   [f"{self.base}/gone: error: the server answers with status "
                    "404"])


if __name__ == "__main__":
    unittest.main(argv=["feeding_test.py"])
