#!/usr/bin/env python3
"""Known answers of the verifier in Python: lots, tree, signatures, forms."""

import json
import sys
import unittest
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS.parent / "main" / "python"))

import verify_draw  # noqa: E402

VECTORS = TESTS / "resources" / "vectors"
PAGE = TESTS.parent / "site" / "draw-edition-1.md"


class Lots(unittest.TestCase):
    """Commitment, seed, tickets and drawn of edition 1."""

    def test_commitments_and_seeds_are_known(self):
        for answer in json.loads((VECTORS / "draw-edition-1.json").read_text("utf-8")):
            opening = verify_draw.Opening(answer["nonce"], answer["randomness"])
            own = verify_draw.nonce_commitment(answer["draw"], answer["nonce"])
            self.assertEqual(answer["commitment"], own)
            self.assertEqual(answer["seed"], verify_draw.seed_of(answer["seal"], opening))

    def test_tickets_and_the_drawn_of_five_are_known(self):
        for answer in json.loads((VECTORS / "draw-edition-1.json").read_text("utf-8")):
            for name, stratum in answer["strata"].items():
                own = verify_draw.stratum_seed(answer["seed"], name)
                self.assertEqual(stratum["stratumSeed"], own)
                order = verify_draw.order_of(own, stratum["targets"])
                tickets = [(each["ticket"], each["target"]) for each in stratum["tickets"]]
                self.assertEqual(tickets, order)
                self.assertEqual(stratum["drawnOf5"], [target for _, target in order[:5]])


@unittest.skipUnless(PAGE.exists(), "the page of edition 1 is not here")
class Page(unittest.TestCase):
    """The first example of the page that fixes the draw."""

    def setUp(self):
        example = PAGE.read_text("utf-8").split("```text\n")[1].split("```")[0]
        parts = [part.split(" ==\n", 1) for part in example.split("== ")[1:]]
        self.parts = dict(parts)
        self.problems = verify_draw.Problems()
        self.given = dict(line.split(",") for line in self.parts["given"].splitlines())
        for each in verify_draw.SEALED_SHEETS:
            self.parts.setdefault(each.name, ",".join(each.row._fields) + "\n")

    def read(self, sheet):
        files = {name: part.encode("ascii") for name, part in self.parts.items()}
        rows = sheet.read(files, self.problems)
        self.assertEqual([], self.problems.found)
        return rows

    def sealed(self):
        head = verify_draw.Head(0, verify_draw.EMPTY_ROOT)
        notice = verify_draw.Notice(
            1, "example", 1, "code", "", "", "", int(self.given["visits_per_day"]),
            head, "", "", [])
        sheets = [each for each in verify_draw.SEALED_SHEETS if each is not verify_draw.NOTICE]
        return verify_draw.Sealed(
            notice, verify_draw.Lists(*(self.read(each) for each in sheets)), {}, "")

    def test_targets_teams_days_and_changes_come_out(self):
        seed, sealed = self.given["seed"], self.sealed()
        drawn = verify_draw.draw_targets(seed, sealed.lists)
        self.assertEqual(set(self.read(verify_draw.DRAWN)), set(drawn))
        result = verify_draw.draw_again(sealed, seed)
        self.assertEqual(set(self.read(verify_draw.TEAMS)), set(result.seats))
        self.assertEqual(set(self.read(verify_draw.VISITS)), set(result.visits))
        took = verify_draw.Replay(sealed, seed, drawn).run(
            verify_draw.State(result.seats, result.visits), self.read(verify_draw.CHANGES))
        self.assertEqual(set(self.read(verify_draw.TEAMS_FINAL)), set(took.seats))
        self.assertEqual(set(self.read(verify_draw.VISITS_FINAL)), set(took.visits))


class Tree(unittest.TestCase):
    """The tree of RFC 6962."""

    def test_roots_are_known(self):
        answers = json.loads((VECTORS / "rfc6962_merkle.json").read_text("utf-8"))
        leaves = [verify_draw.digest(b"\0" + bytes.fromhex(each))
                  for each in answers["leaf_inputs_hex"]]
        for size, root in enumerate(answers["root_by_size"]):
            self.assertEqual(root, verify_draw.root_of(leaves[:size]))


class Signatures(unittest.TestCase):
    """Ed25519: the first three answers of RFC 8032, 7.1."""

    ANSWERS = (
        ("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
         "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
         "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
        ("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
         "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
         "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
        ("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
         "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
         "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"),
    )

    def test_known_signatures_hold_and_no_other(self):
        for key, message, signature in self.ANSWERS:
            given = [bytes.fromhex(each) for each in (key, message, signature)]
            self.assertTrue(verify_draw.is_signature(*given))
            for i in (0, 2):
                for at in (0, len(given[i]) - 1):
                    other = list(given)
                    other[i] = bytes(b ^ (k == at) for k, b in enumerate(given[i]))
                    self.assertFalse(verify_draw.is_signature(*other))
            self.assertFalse(verify_draw.is_signature(given[0], given[1] + b"x", given[2]))

    def test_a_signature_whose_number_is_too_large_is_refused(self):
        key, message, signature = (bytes.fromhex(each) for each in self.ANSWERS[0])
        number = int.from_bytes(signature[32:], "little") + verify_draw.ORDER
        other = signature[:32] + number.to_bytes(32, "little")
        self.assertFalse(verify_draw.is_signature(key, message, other))


class Forms(unittest.TestCase):
    """Files and cells that are not canonical are refused by file and line."""

    def problems(self, data):
        problems = verify_draw.Problems()
        verify_draw.VISITS.read({"visits.csv": data}, problems)
        return [(each.file, each.line) for each in problems.found]

    def test_a_canonical_file_is_read(self):
        self.assertEqual([], self.problems(
            b"target,day\n91999999MA0001000T,2026-06-02\n91999999MA0001037K,2026-02-28\n"))

    def test_each_fault_is_named_with_its_line(self):
        good = b"target,day\n91999999MA0001000T,2026-06-02\n"
        row = b"91999999MA0001037K,2026-06-03\n"
        for data, line in (
                (b"\xef\xbb\xbf" + good, 1), (b"target;day\n", 1), (good[:-1], 0), (b"", 0),
                (good + row + row, 4), (good.replace(b"06-02", b"06-31"), 2),
                (good.replace(b"\n", b"\r\n"), 1), (good + b'"x",2026-06-03\n', 3),
                (good + b"\n", 3), (good + row.replace(b",", b",,"), 3),
                (good + "企,2026-06-03\n".encode("utf-8"), 3), (good + b"x" * 129 + b",y\n", 3)):
            self.assertEqual(("visits.csv", line), self.problems(data)[0], data)

    def test_credit_codes_have_a_right_check_character(self):
        self.assertTrue(verify_draw.is_credit_code("91999999MA0001000T"))
        self.assertFalse(verify_draw.is_credit_code("91999999MA0001000U"))
        self.assertFalse(verify_draw.is_credit_code("91999999MA0001000T\n"))

    def test_days_are_those_of_the_calendar(self):
        for day, exists in (
                ("2024-02-29", True), ("2026-02-29", False), ("0000-02-29", True),
                ("9999-12-31", True), ("2026-6-1", False), ("2026-06-01\n", False)):
            self.assertEqual(exists, verify_draw.is_day(day), day)


if __name__ == "__main__":
    unittest.main()
