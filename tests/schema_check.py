#!/usr/bin/env python3
"""Checks graphs (NDJSON on standard input) against the contract.

    quoth extract --format ndjson --with-text article.txt | tests/schema_check.py

Beside the shape (include/quoth/claim-graph-1.schema.json) it checks what a
schema cannot say: every id is unique and resolves, every span lies in the text
and, with --with-text, is exactly the text that stands there; edges and fields
say the same. Prints what is wrong, one line a fault; exit code 1 then.
"""
import hashlib
import json
import pathlib
import sys

import jsonschema

SCHEMA = (pathlib.Path(__file__).resolve().parent.parent
          / "include/quoth/claim-graph-1.schema.json")


def spans_of(graph):
    """(where, span) for every span of the graph."""
    for entity in graph["entities"]:
        for mention in entity["mentions"]:
            yield entity["id"] + " mention", mention
    for a in graph["attributions"]:
        for role in ("source", "cue", "addressee"):
            if a[role]:
                yield a["id"] + " " + role, a[role]
        for role in ("content", "quotes"):
            for span in a[role]:
                yield a["id"] + " " + role, span


def encoded(text, unit):
    """The text as units of equal size, and that size in bytes."""
    if unit == "byte":
        return text.encode("utf-8"), 1, "utf-8"
    if unit == "utf16":
        return text.encode("utf-16-le"), 2, "utf-16-le"
    return text.encode("utf-32-le"), 4, "utf-32-le"


def span_faults(graph):
    document, unit = graph["document"], graph["offset_unit"]
    length, text = document["length"][unit], document.get("text")
    if text is not None:
        units, size, codec = encoded(text, unit)
        sha256 = hashlib.sha256(text.encode("utf-8")).hexdigest()
        if sha256 != document["text_sha256"]:
            yield "text_sha256 is not that of the text"
        for name, count in document["length"].items():
            whole, each, _ = encoded(text, name)
            if len(whole) != count * each:
                yield f"length.{name} is {count}, not {len(whole) // each}"
    for where, span in spans_of(graph):
        start, end = span["start"], span["end"]
        if not start < end <= length:
            yield f"{where}: [{start}, {end}) is not in [0, {length})"
        elif text is not None:
            there = units[start * size:end * size].decode(codec, "replace")
            if there != span["text"]:
                yield f"{where}: {span['text']!r} is {there!r} in the text"


def id_faults(graph):
    things = graph["entities"] + graph["attributions"] + graph["claims"]
    known = {thing["id"] for thing in things}
    if len(known) < len(things):
        yield "an id is used twice"
    for a in graph["attributions"]:
        named = [a["within"], a["continues"], a["claim"]]
        named += [s["entity"] for s in a["speakers"]]
        for one in named:
            if one is not None and one not in known:
                yield f"{a['id']}: no {one}"
    for entity in graph["entities"]:
        for one in entity["affiliations"]:
            if one not in known:
                yield f"{entity['id']}: no {one}"
    for edge in graph["edges"]:
        for one in (edge["from"], edge["to"]):
            if one not in known:
                yield f"edge {edge['rel']}: no {one}"


def edge_faults(graph):
    """Edges that a field asks for, against those that are there."""
    want = set()
    for a in graph["attributions"]:
        want |= {(a["id"], "speaker", s["entity"]) for s in a["speakers"]}
        want.add((a["id"], "expresses", a["claim"]))
        if a["within"]:
            want.add((a["within"], "relays", a["id"]))
        if a["continues"]:
            want.add((a["id"], "continues", a["continues"]))
    for c in graph["claims"]:
        want |= {(c["id"], "about", e) for e in c["about"]}
    for e in graph["entities"]:
        want |= {(e["id"], "affiliated", o) for o in e["affiliations"]}
    have = {(e["from"], e["rel"], e["to"]) for e in graph["edges"]}
    if len(have) < len(graph["edges"]):
        yield "an edge is there twice"
    free = {edge for edge in have if edge[1] in ("addressee", "repeats")}
    for edge in sorted(want ^ (have - free)):
        yield f"edge {' '.join(edge)} is " + (
            "missing" if edge in want else "in no field")


def main():
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    graphs = faults = 0
    for number, line in enumerate(sys.stdin.buffer, 1):
        graph = json.loads(line.decode("utf-8"))
        graphs += 1
        found = [f"{e.json_path}: {e.message}"
                 for e in validator.iter_errors(graph)]
        if not found:
            found = [*span_faults(graph), *id_faults(graph),
                     *edge_faults(graph)]
        for fault in found:
            print(f"{number}: {graph['document']['source']}: {fault}")
        faults += len(found)
    print(f"{graphs} graphs, {faults} faults", file=sys.stderr)
    return 1 if faults or not graphs else 0


if __name__ == "__main__":
    sys.exit(main())
