"""A review desk on a port of its own, and what its tests ask it with.

Every answer is held against the desk's own description: the path, the status
and the media type must be in /openapi.json, and a JSON body must have the
shape that it gives, with no field more.
"""
import http.client
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import unittest
import urllib.parse

import jsonschema

PROGRAM = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else "quoth"
FARES = "“Fares will fall,” Ana Ortiz told reporters. She said that it helps.\n"
RAIN = "“It rained,” said Zoë Díaz.\n"


class Server:
    """A desk on a port of its own, ended with stop() or kill()."""

    def __init__(self, database, *arguments, rate=100000):
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--db", database, "--port", "0",
             "--rate", str(rate), *arguments],
            stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
        line = self.process.stderr.readline().decode()
        found = re.search(r"listening on http://127\.0\.0\.1:(\d+)", line)
        if not found:
            raise AssertionError(line + self.process.stderr.read().decode())
        self.port = int(found[1])
        # Read to the end: a desk whose log nobody takes stands still.
        self.log = threading.Thread(target=self.process.stderr.read,
                                    daemon=True)
        self.log.start()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        return self.wait()

    def kill(self):
        self.process.kill()
        self.wait()

    def wait(self):
        self.process.wait(timeout=60)
        self.log.join()
        self.process.stderr.close()
        return self.process.returncode


class Reply:
    def __init__(self, response):
        self.status = response.status
        self.headers = {name.lower(): value
                        for name, value in response.getheaders()}
        self.media_type = self.headers.get("content-type", "").split(";")[0]
        self.body = response.read()

    @property
    def json(self):
        return json.loads(self.body)


def send(port, method, path, body=None, **headers):
    """Underscores in names of headers stand for hyphens."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    if isinstance(body, (dict, list)):
        body = json.dumps(body)
        names.setdefault("Content-Type", "application/json")
    if isinstance(body, str):
        body = body.encode()
    try:
        connection.request(method, path, body, names)
        return Reply(connection.getresponse())
    finally:
        connection.close()


class Description:
    """What /openapi.json promises."""

    def __init__(self, document):
        self.document = document

    def operation(self, method, path):
        plain = path.split("?")[0]
        for pattern, operations in self.document["paths"].items():
            if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", pattern), plain):
                return operations.get(method.lower())
        return None

    def check(self, method, path, reply):
        operation = self.operation(method, path)
        if operation is None:
            promised = {"default": {"content": {"application/problem+json": {
                "schema": {"$ref": "#/components/schemas/Problem"}}}}}
        else:
            promised = operation["responses"]
        answer = promised.get(str(reply.status)) or promised["default"]
        content = answer.get("content", {})
        if reply.status == 304:
            assert reply.body == b"", reply.body
            return
        media = content.get(reply.media_type) or content.get("*/*")
        assert media, (method, path, reply.status, reply.media_type)
        if reply.media_type.endswith("json") and "*/*" not in content:
            schema = {**media["schema"],
                      "components": self.document["components"]}
            jsonschema.validate(reply.json, schema,
                                jsonschema.Draft202012Validator)


class Desk(unittest.TestCase):
    arguments = ()

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.database = os.path.join(self.folder, "reviews.sqlite")
        self.start()
        self.addCleanup(lambda: self.server.process.poll() is None
                        and self.server.kill())
        self.description = Description(
            send(self.server.port, "GET", "/openapi.json").json)

    def start(self):
        self.server = Server(self.database, *self.arguments)

    def ask(self, method, path, body=None, status=None, **headers):
        reply = send(self.server.port, method, path, body, **headers)
        self.description.check(method, path, reply)
        if status is not None:
            self.assertEqual(reply.status, status, reply.body)
        return reply

    def get(self, path, status=200, **headers):
        return self.ask("GET", path, status=status, **headers)

    def feed(self, text=FARES, status=201, **parameters):
        query = urllib.parse.urlencode(parameters)
        return self.ask("POST", "/api/articles?" + query, text, status,
                        Content_Type="text/plain").json

    def feed_record(self, status=201, **record):
        return self.ask("POST", "/api/articles", record, status).json

    def found(self, query=""):
        return self.get("/api/attributions?" + query).json["items"]

    def decide(self, attribution, verdict, status=201, **fields):
        return self.ask("POST", f"/api/attributions/{attribution}/decisions",
                        {"verdict": verdict, **fields}, status).json

    def first(self):
        return self.found()[0]["attribution"]["id"]

    def state(self, attribution):
        one = self.get(f"/api/attributions/{attribution}").json
        return one["state"], one["conflict"]

    def contents(self):
        """Everything in the store."""
        with sqlite3.connect(self.database) as store:
            return "\n".join(store.iterdump())
