#!/usr/bin/env python3
"""Runs the commands that README.md shows and compares what they print.

usage: readme_test.py PROGRAM [--accept]

Run it in the source tree. In a block marked `console`, a line that begins with
`$ ` is a command and the lines up to the next one are its output, errors too:

    $ echo '“We won,” said Ana Ortiz.' | tools/run.sh extract -

PROGRAM takes the place of tools/run.sh. --accept writes into README.md what
the commands print now. Blocks marked `sh` or `text` are not run: they build,
install or measure.
"""
import difflib
import os
import re
import subprocess
import sys

PAGE = "README.md"
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.M | re.S)


def printed(command, program):
    run = subprocess.run(
        ["sh", "-c", command.replace("tools/run.sh", '"$PROGRAM"')],
        env={**os.environ, "PROGRAM": program, "COLUMNS": "100"},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
    text = run.stdout.decode()
    # A table ends in an empty line, which looks like a gap in the page.
    return text.rstrip("\n") + "\n" if text else ""


def rerun(block, program):
    commands = [line for line in block.splitlines() if line.startswith("$ ")]
    return "".join(f"{command}\n{printed(command[2:], program)}"
                   for command in commands)


def main():
    program = os.path.abspath(sys.argv[1])
    os.environ["QUOTH_RULES"] = "rules"  # so that paths are short
    with open(PAGE, encoding="utf-8") as file:
        old = file.read()
    new = BLOCK.sub(lambda block: rerun(block[0], program), old)
    if "--accept" in sys.argv:
        with open(PAGE, "w", encoding="utf-8") as file:
            file.write(new)
    elif new != old:
        sys.stdout.writelines(difflib.unified_diff(
            old.splitlines(True), new.splitlines(True), PAGE, "printed now"))
        sys.exit(f"{PAGE} shows what is no longer printed; if what is printed "
                 f"is right:\n  tests/readme_test.py {sys.argv[1]} --accept")


if __name__ == "__main__":
    main()
