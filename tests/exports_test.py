#!/usr/bin/env python3
"""Reads every export back with a reader that quoth has no part in.

usage: exports_test.py PROGRAM

The graph of NDJSON, which schema_check.py checks, is what the others are held
against: for every article of fixtures and for one that is as hostile as an
article can be, each format must tell the same of it. A reader that is not
installed is named in a skipped test; tools/setup.sh installs all of them.
"""
import csv
import importlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

PROGRAM = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else "quoth"
SCHEMA_ORG = "https://schema.org/"
SVG = "{http://www.w3.org/2000/svg}"

# Tags, a formula, an emoji, control characters, both ends of lines, a
# quotation over three paragraphs, an escape of Graphviz and a record separator.
HOSTILE = (
    "<script>alert(1)</script> & \"fares\" \\N\r\n\r\n"
    "👍 “=1+1; <b onclick='x()'>Fares</b> \x1e &amp; \\n will fall,” Zoë "
    "Díaz\x85 told <i>reporters</i>.\r\n\r\n"
    "“We will not wait.\r\n\r\n“We cannot wait.\r\n\r\n“We shall walk,” "
    "said Zoë Díaz, ]]> the \ufffe mayor.\r\n")


def reader(name):
    """The module, or the test is skipped with its name."""
    try:
        return importlib.import_module(name)
    except ImportError:
        raise unittest.SkipTest(f"{name} is not installed") from None


def extract(form, *arguments):
    run = subprocess.run(
        [PROGRAM, "extract", "--format", form, *arguments],
        capture_output=True, timeout=300, check=True)
    return run.stdout


def articles():
    folder = "fixtures/articles"
    return [os.path.join(folder, name) for name in sorted(os.listdir(folder))]


def with_line_feeds(text):
    return text.replace("\r\n", "\n").replace("\r", "\n")


class Exports(unittest.TestCase):
    maxDiff = 2000

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        hostile = os.path.join(cls.folder.name, "hostile.ndjson")
        record = {"text": HOSTILE, "id": "../b d&\"<x>.txt",
                  "url": "javascript:alert(1)", "title": "=HYPERLINK(\"x\")",
                  "byline": ["A \"B\" <c>"], "publisher": "P & Q"}
        with open(hostile, "w", encoding="utf-8") as file:
            file.write(json.dumps(record))
        cls.inputs = [*articles(), hostile]
        cls.graphs = [
            json.loads(line) for line in
            extract("ndjson", "--with-text", *cls.inputs).splitlines()]

    def export(self, form):
        return extract(form, *self.inputs)

    def attributions(self):
        return [(graph, a) for graph in self.graphs
                for a in graph["attributions"]]

    def test_the_hostile_article_is_worth_its_name(self):
        said = self.graphs[-1]["attributions"]
        self.assertGreaterEqual(len(said), 2)
        self.assertGreater(max(len(a["content"]) for a in said), 1)

    def test_no_articles_make_whole_files(self):
        with tempfile.TemporaryDirectory() as folder:
            empty = os.path.join(folder, "empty.txt")
            open(empty, "w", encoding="utf-8").close()

            def nothing(form):
                return subprocess.run(
                    [PROGRAM, "extract", "--format", form, empty],
                    capture_output=True, timeout=60, check=False).stdout
            self.assertEqual(json.loads(nothing("label-studio")), [])
            self.assertEqual(len(list(csv.reader(
                io.StringIO(nothing("csv").decode())))), 1)
            ElementTree.fromstring(nothing("graphml"))
            with tarfile.open(fileobj=io.BytesIO(nothing("brat"))) as files:
                self.assertEqual(files.getnames(), ["annotation.conf"])

    def test_csv(self):
        rows = list(csv.DictReader(io.StringIO(
            self.export("csv").decode("utf-8"), newline=""), strict=True))
        self.assertEqual([row["attribution"] for row in rows],
                         [a["id"] for _, a in self.attributions()])
        for row, (graph, a) in zip(rows, self.attributions()):
            self.check_row(row, graph, a)
        self.assertTrue(any(row["title"].startswith("'=") for row in rows))

    def check_row(self, row, graph, a):
        text = graph["document"]["text"]
        for role in ("source", "cue", "addressee"):
            span = a[role] or {"start": "", "end": "", "text": ""}
            self.assertEqual(
                (row[role + "_start"], row[role + "_end"]),
                (str(span["start"]), str(span["end"])))
            self.assertEqual(row[role], as_cell(span["text"]))
        places = [[int(n) for n in place.split(":")]
                  for place in row["content_spans"].split()]
        self.assertEqual([text[begin:end] for begin, end in places],
                         [part["text"] for part in a["content"]])
        self.assertEqual(row["speakers"], as_cell(
            "; ".join(s["name"] for s in a["speakers"])))
        self.assertEqual((row["rule"], row["within"], row["mode"]),
                         (a["rule"] or "", a["within"] or "", a["mode"]))
        for cell in row.values():
            self.assertNotRegex(cell, r"\A[=+\-@\t\r]")

    def test_jsonld(self):
        rdflib = reader("rdflib")
        for line, graph in zip(self.export("jsonld").splitlines(),
                               self.graphs):
            found = rdflib.Graph().parse(data=line, format="json-ld")
            self.check_schema_org(found, graph, rdflib)

    def check_schema_org(self, found, graph, rdflib):
        ref = rdflib.URIRef

        def name(term):
            return ref(SCHEMA_ORG + term)

        def all_of(kind):
            return set(found.subjects(rdflib.RDF.type, name(kind)))
        quoted = [a for a in graph["attributions"] if a["quotes"]]
        self.assertEqual(all_of("Quotation"),
                         {ref("urn:quoth:" + a["id"]) for a in quoted})
        for a in quoted:
            one = ref("urn:quoth:" + a["id"])
            self.assertEqual(
                str(found.value(one, name("text"))),
                " … ".join(quote["text"] for quote in a["quotes"]))
            self.assertEqual(
                set(found.objects(one, name("spokenByCharacter"))),
                {ref("urn:quoth:" + s["entity"]) for s in a["speakers"]})
        self.assertEqual(
            {str(found.value(one, name("text"))) for one in all_of("Claim")},
            {claim["text"] for claim in graph["claims"]})
        self.check_reviews(found, graph, all_of("ClaimReview"), name, ref)

    def check_reviews(self, found, graph, reviews, name, ref):
        """Drafts without what only people can give."""
        self.assertEqual(len(reviews), len(graph["claims"]))
        for review in reviews:
            missing = {str(what) for what in
                       found.objects(review, ref("urn:quoth:missing"))}
            self.assertLessEqual({"reviewRating", "url"}, missing)
            for term in ("reviewRating", "url"):
                self.assertIsNone(found.value(review, name(term)))
            claim = found.value(review, name("itemReviewed"))
            self.assertEqual("itemReviewed.author" in missing,
                             found.value(claim, name("author")) is None)

    def test_w3c(self):
        pages = [json.loads(line)
                 for line in self.export("w3c").splitlines()]
        self.assertEqual(len(pages), len(self.graphs))
        for page, graph in zip(pages, self.graphs):
            self.check_annotations(page, graph)

    def check_annotations(self, page, graph):
        text, found = graph["document"]["text"], {}
        for annotation in page["items"]:
            places = found.setdefault(annotation["id"], [])
            for target in annotation["target"]:
                quote, position = target["selector"]
                start, end = position["start"], position["end"]
                self.assertEqual(
                    (quote["prefix"], quote["exact"], quote["suffix"]),
                    (text[max(0, start - 32):start], text[start:end],
                     text[end:end + 32]))
                self.assertRegex(target["source"], r"\A(https?|urn):\S+\Z")
                places.append((start, end))
        self.assertEqual(found, {
            f"urn:quoth:{a['id']}/{role}":
                [(span["start"], span["end"]) for span in
                 (a[role] if role == "content" else [a[role]])]
            for a in graph["attributions"]
            for role in ("content", "source", "cue", "addressee") if a[role]})

    def test_w3c_as_linked_data(self):
        """With the terms of the model's context that are used here."""
        rdflib = reader("rdflib")
        oa = "http://www.w3.org/ns/oa#"
        context = {"@vocab": oa, "id": "@id", "type": "@type",
                   "items": {"@id": "http://www.w3.org/ns/activitystreams#"
                                    "items", "@container": "@list"},
                   "body": {"@id": oa + "hasBody", "@type": "@id"},
                   "target": {"@id": oa + "hasTarget", "@type": "@id"},
                   "source": {"@id": oa + "hasSource", "@type": "@id"}}
        page = json.loads(self.export("w3c").splitlines()[0])
        page["@context"] = context
        found = rdflib.Graph().parse(data=json.dumps(page), format="json-ld")
        annotations = set(found.subjects(rdflib.RDF.type,
                                         rdflib.URIRef(oa + "Annotation")))
        self.assertEqual({str(one) for one in annotations},
                         {item["id"] for item in page["items"]})
        for one in annotations:
            self.assertIn((one, rdflib.URIRef(oa + "hasTarget"), None), found)

    def test_brat(self):
        with tarfile.open(fileobj=io.BytesIO(self.export("brat"))) as files:
            members = {member.name: files.extractfile(member).read().decode()
                       for member in files}
        self.assertIn("[events]", members.pop("annotation.conf"))
        self.assertEqual(len(members), 2 * len(self.graphs))
        for graph in self.graphs:
            (name,) = [name for name in members if name.endswith(
                graph["document"]["id"][2:] + ".ann")]
            self.assertRegex(name, r"\A[A-Za-z0-9_-]+\.ann\Z")
            text = members[name[:-4] + ".txt"]
            self.assertEqual(text, graph["document"]["text"])
            self.check_standoff(members[name], text, graph)

    def check_standoff(self, standoff, text, graph):
        stretches, events, ids = {}, {}, {}
        for line in standoff.split("\n")[:-1]:
            key, what, *rest = line.split("\t")
            if key[0] == "T":
                kind, places = what.split(" ", 1)
                spans = [[int(n) for n in place.split(" ")]
                         for place in places.split(";")]
                there = [text[begin:end] for begin, end in spans]
                self.assertEqual(rest, [" ".join(there)])
                self.assertNotRegex("".join(there), r"[\r\n]")
                stretches[key] = (kind, spans)
            elif key[0] == "E":
                events[key] = dict(role.split(":") for role in what.split())
            elif key[0] == "#":
                ids[what.split()[1]] = rest[0].split("; ")[0]
        self.assertEqual(list(ids.values()),
                         [a["id"] for a in graph["attributions"]])
        for (key, event), a in zip(events.items(), graph["attributions"]):
            self.assertEqual(ids.get(event.get("Within")), a["within"])
            self.check_event(event, stretches, a)

    def check_event(self, event, stretches, a):
        for role in ("Source", "Cue", "Content", "Addressee"):
            want = a[role.lower()]
            self.assertEqual(role in event, bool(want))
            if not want:
                continue
            kind, spans = stretches[event[role]]
            self.assertEqual(kind, role)
            first, last = (want[0], want[-1]) if role == "Content" else (
                want, want)
            self.assertEqual((spans[0][0], spans[-1][1]),
                             (first["start"], last["end"]))

    def test_label_studio(self):
        tasks = json.loads(self.export("label-studio"))
        self.assertEqual([task["data"]["id"] for task in tasks],
                         [graph["document"]["id"] for graph in self.graphs])
        for task, graph in zip(tasks, self.graphs):
            self.check_task(task, graph)

    def check_task(self, task, graph):
        text, regions = task["data"]["text"], {}
        (prediction,) = task["predictions"]
        for result in prediction["result"]:
            if result["type"] == "labels":
                value = result["value"]
                self.assertEqual(text[value["start"]:value["end"]],
                                 value["text"])
                self.assertNotIn(result["id"], regions)
                regions[result["id"]] = value["labels"]
            else:
                self.assertLessEqual({result["from_id"], result["to_id"]},
                                     set(regions))
        self.assertEqual(
            sorted(label for (label,) in regions.values()),
            sorted(role.capitalize() for a in graph["attributions"]
                   for role in ("source", "cue", "content", "addressee")
                   for _ in (a[role] if role == "content" else
                             [a[role]] if a[role] else [])))

    def test_dot(self):
        if not shutil.which("dot"):
            self.skipTest("graphviz is not installed")
        drawn = subprocess.run(
            ["dot", "-Tsvg"], input=self.export("dot"), timeout=300,
            capture_output=True, check=True)
        self.assertEqual(drawn.stderr, b"")
        pictures = re.split(rb"(?=<\?xml )", drawn.stdout)[1:]
        self.assertEqual(len(pictures), len(self.graphs))
        for picture, graph in zip(pictures, self.graphs):
            root = ElementTree.fromstring(picture)
            groups = {kind: [g.find(SVG + "title").text
                             for g in root.iter(SVG + "g")
                             if g.get("class") == kind]
                      for kind in ("node", "edge")}
            self.assertEqual(sorted(groups["node"]), sorted(
                one["id"] for key in ("entities", "attributions", "claims")
                for one in graph[key]))
            self.assertEqual(sorted(groups["edge"]), sorted(
                edge["from"] + "->" + edge["to"] for edge in graph["edges"]))
        labels = "".join(ElementTree.fromstring(pictures[-1]).itertext())
        self.assertIn("&amp;", labels)
        self.assertIn("\\n will", labels)

    def test_graphml(self):
        graphml = reader("networkx.readwrite.graphml")
        found = list(graphml.GraphMLReader()(
            string=self.export("graphml").decode()))
        self.assertEqual(len(found), len(self.graphs))
        for one, graph in zip(found, self.graphs):
            self.assertEqual(
                sorted((begin, data["rel"], end)
                       for begin, end, data in one.edges(data=True)),
                sorted((edge["from"], edge["rel"], edge["to"])
                       for edge in graph["edges"]))
            for a in graph["attributions"]:
                node = one.nodes[a["id"]]
                self.assertEqual(node["label"], as_xml(" … ".join(
                    part["text"] for part in a["content"])))
                self.assertEqual(
                    (node["mode"], node["negated"], node.get("rule")),
                    (a["mode"], a["negated"], a["rule"]))
            self.assertEqual(one.number_of_nodes(), sum(
                len(graph[key])
                for key in ("entities", "attributions", "claims")))

    def test_html(self):
        html5lib = reader("html5lib")
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        page = parser.parse(self.export("html").decode())
        self.assertEqual(parser.errors, [])
        self.assertEqual(list(page.iter("script")), [])
        shown = list(page.iter("article"))
        self.assertEqual(len(shown), len(self.graphs))
        for article, graph in zip(shown, self.graphs):
            self.check_article(article, graph)
        for element in page.iter():
            for name, value in element.attrib.items():
                self.assertFalse(name.startswith("on"), name)
                self.assertNotIn("javascript", value)

    def check_article(self, article, graph):
        (text,) = [one for one in article.iter("div")
                   if one.get("class") == "text"]
        self.assertEqual("".join(text.itertext()), as_xml(
            with_line_feeds(graph["document"]["text"])))
        tinted = "".join(
            "".join(one.itertext()) for one in text.iter("span")
            if "content" in one.get("class").split())
        covered = set()
        for a in graph["attributions"]:
            for part in a["content"]:
                covered |= set(range(part["start"], part["end"]))
        self.assertEqual(tinted, as_xml(with_line_feeds("".join(
            graph["document"]["text"][at] for at in sorted(covered)))))
        ids = [one.get("id") for one in article.iter("li")]
        self.assertEqual(ids, [a["id"] for a in graph["attributions"]])
        anchors = {one.get("id") for one in text.iter("a")}
        self.assertEqual(anchors, {"in-text-" + one for one in ids})


def as_cell(text):
    """A cell that a spreadsheet would run has an apostrophe in front."""
    return re.sub(r"\A(?=[=+\-@\t\r])", "'", text)


def as_xml(text):
    """What no XML may hold is shown as U+FFFD."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]",
                  "\ufffd", text)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v", *sys.argv[2:]])
