#!/usr/bin/env python3
"""Runs the verifier on folders that a test hands over line by line, all in one process.

blob NAME BASE64    bytes that later lines call by that name
file PATH NAME      the folder has these bytes under this path
seal|key|line TEXT  what is known from elsewhere; line once for each line of the ledger
checkpoint BASE64   a checkpoint kept from earlier
check               prints a line for each check: name, outcome, then title, expected and found,
                    each in Chinese and in English, parted by tabs; the next folder begins
"""

import base64
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "main" / "python"))

import verify_draw  # noqa: E402


def plain(text: str) -> str:
    return "".join(" " if each in "\t\r\n" else each for each in text) or " "


def check(files: verify_draw.Folder, given: dict) -> None:
    lines = [verify_draw.leaf_of(line) for line in given.get("line", [])]
    key = [verify_draw.key_of(text) for text in given.get("key", [])]
    kept = [verify_draw.checkpoint_of(base64.b64decode(text).decode("utf-8"))
            for text in given.get("checkpoint", [])]
    known = verify_draw.Known(
        *(values[0] if values else None for values in (given.get("seal"), key, kept)),
        lines or None)
    evidence = verify_draw.Evidence(files, known)
    for one in verify_draw.CHECKS:
        outcome, expected, found = one.run(evidence)
        cells = [one.name, outcome, *one.title, *expected, *found]
        print("\t".join(plain(cell) for cell in cells))


def main() -> None:
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    blobs = {}
    files, given = {}, {}
    for line in sys.stdin:
        word, _, rest = line.rstrip("\n").partition(" ")
        if word == "blob":
            name, _, data = rest.partition(" ")
            blobs[name] = base64.b64decode(data)
        elif word == "file":
            path, _, name = rest.partition(" ")
            files[path] = blobs[name]
        elif word == "check":
            check(files, given)
            sys.stdout.flush()
            files, given = {}, {}
        else:
            given.setdefault(word, []).append(rest)


if __name__ == "__main__":
    main()
