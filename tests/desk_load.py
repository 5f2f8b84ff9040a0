#!/usr/bin/env python3
"""How fast the review desk answers with 100,000 attributions stored.

usage: desk_load.py PROGRAM [ATTRIBUTIONS]

Feeds invented articles until so many attributions are stored, decides on some,
and prints the median time of each list and of the page of one article, asked
for over one connection. It judges nothing: clocks differ.
"""
import http.client
import json
import os
import statistics
import sys
import tempfile
import time

sys.argv, wanted = sys.argv[:2], int((sys.argv + ["100000"])[2:3][0])
from desk import Server  # noqa: E402  (reads sys.argv)

RUNS = 31
NAMES = ["Ana Ortiz", "Bo Roe", "Cy Poe", "Zoë Díaz", "Dee Fox", "Eli Kay"]
FIRST = ["Ada", "Ben", "Cleo", "Dan", "Edna", "Finn", "Gail", "Hugo"]
THINGS = ["fares", "fees", "taxes", "rents", "wages", "prices", "fines"]


def article(number):
    who = NAMES + [f"{FIRST[number % 8]} Mc{chr(65 + number % 26)}arn"
                   f"{'abcdefgh'[number // 26 % 8]}"]
    text = "".join(
        f"“The {THINGS[(number + n) % 7]} of pier {n} will fall by "
        f"{number % 97}% next year,” said {who[(number + n) % 7]}.\n\n"
        for n in range(50))
    return json.dumps({"text": text, "title": f"Piers {number}",
                       "publisher": f"Outlet {number % 40}",
                       "published": f"2026-{number % 12 + 1:02}-01"})


class Client:
    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port)

    def ask(self, method, path, body=None, media_type="application/json"):
        headers = {"Content-Type": media_type} if body else {}
        self.connection.request(method, path, body and body.encode(), headers)
        reply = self.connection.getresponse().read()
        return json.loads(reply) if reply[:1] in b"{[" else reply

    def median(self, path):
        times = []
        for _ in range(RUNS):
            begin = time.perf_counter()
            self.ask("GET", path)
            times.append(time.perf_counter() - begin)
        return statistics.median(times) * 1000


def fill(client):
    stored = number = 0
    while stored < wanted:
        lines = "\n".join(article(number + n) for n in range(200))
        client.ask("POST", "/api/articles", lines, "application/x-ndjson")
        number += 200
        stored = sum(rule["proposed"]
                     for rule in client.ask("GET", "/api/rules")["items"])
    for body in ({"verdict": "reject", "speaker": "Cy Poe", "words": "rents"},
                 {"verdict": "accept", "speaker": "Bo Roe"}):
        client.ask("POST", "/api/decisions", json.dumps(body))
    return number, stored


def main():
    with tempfile.TemporaryDirectory() as folder:
        server = Server(os.path.join(folder, "reviews.sqlite"))
        client = Client(server.port)
        articles, stored = fill(client)
        print(f"{articles} articles, {stored} attributions")
        one = client.ask("GET", "/api/articles")["items"][0]["id"]
        item = client.ask("GET", "/api/attributions")["items"][0]
        rule = item["attribution"]["rule"]
        people = client.ask("GET", "/api/entities")["items"]
        for path in [
                "/api/articles", "/api/articles?words=999",
                "/api/articles?state=open", "/api/articles?state=done",
                "/api/articles?outlet=Outlet+7", "/api/articles/" + one,
                f"/api/articles/{one}/graph",
                f"/api/attributions?article={one}&limit=500",
                "/api/attributions", "/api/attributions?order=newest",
                "/api/attributions?state=open", "/api/attributions?state="
                "rejected", "/api/attributions?rule=" + rule,
                "/api/attributions?rule=none", "/api/attributions?mode=mixed",
                "/api/attributions?speaker=Ana+Ortiz",
                f"/api/attributions?entity={people[0]['id']}&order=newest",
                f"/api/attributions?entity={people[-1]['id']}",
                "/api/attributions?outlet=Outlet+7",
                "/api/attributions?words=taxes+97",
                "/api/attributions?published_from=2026-12-01",
                "/api/attributions?confidence_below=0.1",
                "/api/attributions?conflict=true",
                "/api/attributions?state=rejected&outlet=Outlet+7",
                "/api/attributions/" + item["attribution"]["id"],
                f"/api/attributions/{item['attribution']['id']}/wordings",
                "/api/decisions", "/api/decisions?orphaned=true",
                "/api/decisions?article=" + one, "/api/rules", "/api/outlets",
                "/api/entities", "/api/entities?words=or",
                "/api/entities/" + people[0]["id"],
                f"/api/entities/{people[-1]['id']}/claims",
                "/api/intakes", "/metrics"]:
            print(f"{client.median(path):8.1f} ms  {path}", flush=True)
        server.stop()


if __name__ == "__main__":
    main()
