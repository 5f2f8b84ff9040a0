#!/usr/bin/env python3
"""Webhooks: signed, tried again, replayed, and never to a private address.

usage: serve_webhooks_test.py PROGRAM [TEST]...
"""
import base64
import hashlib
import hmac
import http.server
import json
import queue
import sys
import threading
import unittest

from desk import Desk


class Receiver(http.server.BaseHTTPRequestHandler):
    """Answers with the next of `statuses`, then with 204."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.got.put((dict(self.headers.items()), body))
        statuses = self.server.statuses
        self.send_response(statuses.pop(0) if statuses else 204)
        self.end_headers()

    def log_message(self, *_):
        pass


def right_signature(secret, headers, body):
    """As the standard says it, by other means than the desk's."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    names = {name.lower(): value for name, value in headers.items()}
    signed = (names["webhook-id"] + "." + names["webhook-timestamp"]
              + ".").encode() + body
    return "v1," + base64.b64encode(
        hmac.new(key, signed, hashlib.sha256).digest()).decode()


class Webhooks(Desk):
    arguments = ("--allow-private",)

    def setUp(self):
        super().setUp()
        self.receiver = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), Receiver)
        self.receiver.got = queue.Queue()
        self.receiver.statuses = []
        threading.Thread(target=self.receiver.serve_forever,
                         daemon=True).start()
        self.addCleanup(self.receiver.server_close)
        self.addCleanup(self.receiver.shutdown)
        self.url = f"http://127.0.0.1:{self.receiver.server_port}/hook"

    def make(self, status=201, **fields):
        return self.ask("POST", "/api/webhooks",
                        {"url": self.url, **fields}, status).json

    def next(self):
        headers, body = self.receiver.got.get(timeout=60)
        return headers, json.loads(body), body

    def deliveries(self, webhook):
        return self.get(f"/api/webhooks/{webhook['id']}/deliveries").json[
            "items"]

    def delivered(self, webhook, state="delivered"):
        for _ in range(6000):
            found = self.deliveries(webhook)
            if all(one["state"] == state for one in found):
                return found
        raise AssertionError(found)

    def test_told_and_signed(self):
        webhook = self.make()
        article = self.feed()
        headers, message, body = self.next()
        self.assertEqual(message["type"], "article.stored")
        self.assertEqual(message["data"]["id"], article["id"])
        self.assertEqual(headers["webhook-signature"],
                         right_signature(webhook["secret"], headers, body))
        decision = self.decide(self.first(), "accept")
        headers, message, body = self.next()
        self.assertEqual((message["type"], message["data"]),
                         ("decision.made", decision))
        self.assertEqual(headers["webhook-signature"],
                         right_signature(webhook["secret"], headers, body))

    def test_a_secret_of_ones_own(self):
        secret = "whsec_" + base64.b64encode(b"s" * 24).decode()
        webhook = self.make(secret=secret)
        self.assertEqual(webhook["secret"], secret)
        self.assertNotIn("secret", self.get("/api/webhooks").json["items"][0])
        self.feed()
        headers, _, body = self.next()
        self.assertEqual(headers["webhook-signature"],
                         right_signature(secret, headers, body))

    def test_tried_again_under_the_same_id(self):
        self.receiver.statuses = [500]
        webhook = self.make()
        self.feed()
        first, _, body = self.next()
        second, _, again = self.next()
        self.assertEqual((first["webhook-id"], body),
                         (second["webhook-id"], again))
        (one,) = self.delivered(webhook)
        self.assertEqual((one["attempts"], one["status"]), (2, 204))
        self.assertEqual(one["message"], first["webhook-id"])

    def test_also_after_a_restart(self):
        self.receiver.statuses = [503]
        webhook = self.make()
        self.feed()
        self.next()
        self.server.kill()
        self.start()
        self.next()
        self.delivered(webhook)

    def test_replayed(self):
        webhook = self.make()
        self.feed()
        first, _, _ = self.next()
        (one,) = self.delivered(webhook)
        path = f"/api/webhooks/{webhook['id']}/deliveries"
        self.ask("POST", f"{path}/{one['number']}/replay", None, 202)
        again, _, _ = self.next()
        self.assertEqual(again["webhook-id"], first["webhook-id"])
        self.ask("POST", f"{path}/99/replay", None, 404)
        self.ask("POST", f"{path}/x/replay", None, 404)

    def test_ended(self):
        webhook = self.make()
        path = "/api/webhooks/" + webhook["id"]
        self.assertEqual(self.ask("DELETE", path, None, 200).json["state"],
                         "off")
        self.feed()
        self.assertEqual(self.deliveries(webhook), [])

    def test_a_receiver_that_is_gone(self):
        self.receiver.statuses = [410]
        webhook = self.make()
        self.feed()
        self.next()
        self.delivered(webhook, "failed")
        self.assertEqual(self.get("/api/webhooks").json["items"][0]["state"],
                         "off")

    def test_never_to_a_private_address(self):
        self.server.stop()
        self.arguments = ()
        self.start()
        webhook = self.make()
        self.feed()
        while not (self.deliveries(webhook) and
                   self.deliveries(webhook)[0]["attempts"]):
            pass
        (one,) = self.deliveries(webhook)
        self.assertIn("private address", one["error"])
        self.assertTrue(self.receiver.got.empty())

    def test_refused(self):
        before = self.contents()
        for fields in ({"url": "file:///x"}, {"url": 1}, {"secret": "x"},
                       {"secret": "whsec_!"}, {"secret": "whsec_AAAA"},
                       {"events": ["x"]}):
            with self.subTest(fields):
                self.make(422, **fields)
        self.get("/api/webhooks/w:x/deliveries", 404)
        self.ask("DELETE", "/api/webhooks/w:x", None, 404)
        self.assertEqual(self.contents(), before)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v", *sys.argv[2:]])
