#!/usr/bin/env python3
"""Checks a disclosed draw 核验一次已公开的抽取 with nothing but its folder.

    python3 verify_draw.py FOLDER [--lang zh|en] [--seal HEX]
        [--key KEY|FILE] [--checkpoint FILE] [--lines FILE]...

One file, Python 3.9 or newer, standard library only, no network. It exits 0 if no check fails, 1 if
one does, 2 if it was asked wrongly. What needs a key, a seal, a checkpoint or lines that were not
passed is named as not checked.

The file reads from top to bottom as a draw does: text and files, the sealed folder, seed, targets,
teams, days, changes, addenda, the ledger, the rules that were sealed, then the checks and their
report. A section, where one is named, is of the page that fixes the draw to the byte,
draw-edition-1.md.
"""

from __future__ import annotations

import base64
import calendar
import hashlib
import os
import re
import sys
import time
from bisect import insort
from collections import deque
from datetime import date, timedelta
from typing import (
    Any, Callable, Dict, FrozenSet, Hashable, Iterable, Iterator, List, NamedTuple, Optional,
    Pattern, Sequence, Set, TextIO, Tuple, TypeVar, Union)

Folder = Dict[str, bytes]
T = TypeVar("T")


# ---------------------------------------------------------------------------------------------
# Words and problems
# ---------------------------------------------------------------------------------------------


class Words(NamedTuple):
    """The same in Chinese and in English."""

    zh: str
    en: str


def same(value: object) -> Words:
    """A value, which is the same in both languages; nothing is shown as a hyphen."""
    shown = str(value) or "-"
    return Words(shown, shown)


def listed(values: Iterable[object]) -> str:
    """Values in square brackets."""
    return "[" + ", ".join(str(value) for value in values) + "]"


class Wrong(Exception):
    """Something is not as it must be; the text says what."""


def require(holds: object, reason: str) -> None:
    """Raises Wrong where a condition does not hold."""
    if not holds:
        raise Wrong(reason)


class Problem(NamedTuple):
    """One thing that is wrong with a file; line from 1, the header included, 0 for the whole."""

    file: str
    line: int
    reason: Words

    def place(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


class Refused(Exception):
    """A folder that is refused, with everything that is wrong with it."""

    def __init__(self, problems: List[Problem]):
        super().__init__(f"{len(problems)} problem(s)")
        self.problems = problems


class Problems:
    """Collects what is wrong, so that a folder is refused once and for all reasons."""

    MOST = 10_000

    def __init__(self) -> None:
        self.found: List[Problem] = []

    def add(self, file: str, line: int, zh: str, en: str) -> None:
        """Past ten thousand nobody reads on, and a hostile folder must not fill us."""
        if len(self.found) < self.MOST:
            self.found.append(Problem(file, line, Words(zh, en)))

    def refuse_if_any(self) -> None:
        if self.found:
            raise Refused(self.found)


# ---------------------------------------------------------------------------------------------
# Section 1: text, hash, canonical files
# ---------------------------------------------------------------------------------------------


def digest(data: bytes) -> str:
    """SHA-256 of bytes, 64 lower-case hex digits."""
    return hashlib.sha256(data).hexdigest()


def h(text: str) -> str:
    """The H of section 1: printf '%s' TEXT | sha256sum."""
    return digest(text.encode("utf-8"))


def latin(data: bytes) -> str:
    """One character for each byte: a foreign byte stays visible at its place."""
    return data.decode("latin-1")


def lines_of(text: str) -> List[str]:
    """Lines however they end, without an empty one after the last end."""
    lines = re.split(r"\r\n|\r|\n", text)
    if lines[-1] == "":
        lines.pop()
    return lines


def is_day(text: str) -> bool:
    """Whether a text like 2026-06-01 is a day of the calendar. Days stay texts, which sort."""
    parts = re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", text)
    if not parts:
        return False
    year, month, day = (int(part) for part in parts.groups())
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def is_day_or_none(text: str) -> bool:
    return text == "-" or is_day(text)


def is_time(text: str) -> bool:
    """A time in UTC to the second; also the end of a day as 24:00:00 and a leap second."""
    parts = re.fullmatch(r"(.{10})T([0-9]{2}):([0-9]{2}):([0-9]{2})Z", text)
    if not parts or not is_day(parts[1]):
        return False
    hour, minute, second = (int(part) for part in parts.groups()[1:])
    return (
        hour <= 23 and minute <= 59 and second <= 59
        or (hour, minute, second) in ((24, 0, 0), (23, 59, 60)))


CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def is_credit_code(text: str) -> bool:
    """A unified social credit code 统一社会信用代码 (GB 32100-2015) with a right check character."""
    if not re.fullmatch(f"[{CODE_ALPHABET}]{{18}}", text):
        return False
    weighed = sum(CODE_ALPHABET.index(c) * pow(3, i, 31) for i, c in enumerate(text[:17]))
    return CODE_ALPHABET[-weighed % 31] == text[17]


def any_text(text: str) -> bool:
    return True


class Form(NamedTuple):
    """The form that a cell of a canonical file must have."""

    pattern: Pattern[str]
    words: Words
    also: Callable[[str], bool]

    def fits(self, text: str) -> bool:
        return bool(self.pattern.fullmatch(text)) and self.also(text)


def form(pattern: str, zh: str, en: str, also: Callable[[str], bool] = any_text) -> Form:
    return Form(re.compile(pattern), Words(zh, en), also)


FORMS = {
    "FIELD": form("[0-9A-Za-z._:-]{1,128}", "ASCII 字段", "an ASCII field"),
    "TARGET": form(
        "[0-9A-HJ-NP-RT-UW-Y]{18}|[0-9a-f]{20}", "统一社会信用代码或化名", "a credit code or pseudonym"),
    "CODE": form("[0-9A-HJ-NP-RT-UW-Y]{18}", "统一社会信用代码", "a credit code"),
    "PSEUDONYM": form("[0-9a-f]{20}", "化名（20 位十六进制）", "a pseudonym of 20 hex digits"),
    "PSEUDONYM_OR_NONE": form("[0-9a-f]{20}|-", "化名或 -", "a pseudonym or -"),
    "TARGET_OR_PSEUDONYM_OR_NONE": form(
        "[0-9A-HJ-NP-RT-UW-Y]{18}|[0-9a-f]{20}|-", "对象、人员或 -", "a target, an inspector or -"),
    "SALT": form("[0-9a-f]{32}", "盐（32 位十六进制）", "a salt of 32 hex digits"),
    "DIGEST": form("[0-9a-f]{64}", "SHA-256 摘要", "a SHA-256 digest"),
    "COUNT": form(
        "0|[1-9][0-9]{0,8}", "不带前导零的整数", "a whole number without leading zeros"),
    "RATE": form("[1-9][0-9]{0,3}|10000|-", "1 至 10000 或 -", "1 to 10000, or -"),
    "LIBRARY": form("[ABC]", "监管库 A、B 或 C", "a library A, B or C"),
    "DISTRICT": form("[0-9]{6}", "六位行政区划代码", "a district code of six digits"),
    "DEPARTMENT": form("[A-Z][A-Z0-9]{1,7}", "部门编码", "a department code"),
    "DEPARTMENT_OR_ANYONE": form(
        r"[A-Z][A-Z0-9]{1,7}|\*", "部门编码或 *", "a department code or *"),
    "DEPARTMENT_OR_ANYONE_OR_NONE": form(
        r"[A-Z][A-Z0-9]{1,7}|\*|-", "部门编码、* 或 -", "a department, * or -"),
    "TERRITORY": form("any|own|other", "any、own 或 other", "any, own or other"),
    "KIND": form(
        "recused|absent|substituted|rescheduled|cancelled", "变更类型", "a kind of change"),
    "DAY": form(
        "[0-9]{4}-[0-9]{2}-[0-9]{2}", "日期（年-月-日）", "a day like 2026-06-01", is_day),
    "DAY_OR_NONE": form(
        "[0-9]{4}-[0-9]{2}-[0-9]{2}|-", "日期或 -", "a day or -", is_day_or_none),
    "TIME": form(
        "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z",
        "UTC 时间（到秒）", "a time in UTC to the second", is_time),
}
CELL = re.compile(r"[0-9A-Za-z._:-]{1,128}|\*")
DRAW_ID = re.compile("[0-9A-Za-z-]{1,32}")


def canonical_rows(
        name: str, data: bytes, header: str, problems: Problems) -> Iterator[Tuple[int, List[str]]]:
    """The line numbers and cells of a canonical file (section 1); anything else is a problem."""
    text = latin(data)
    if data.startswith(b"\xef\xbb\xbf"):
        problems.add(name, 1, "不得有字节顺序标记（BOM）", "a byte order mark is not allowed")
        return
    if not text.endswith("\n"):
        problems.add(name, 0, "最后一行后缺少换行符", "LF is missing after the last line")
        return
    lines = text[:-1].split("\n")
    if lines[0] != header:
        found = printable(lines[0])
        problems.add(
            name, 1, f"表头应为 {header}，实为 {found}", f"header must be {header}, found {found}")
        return
    width = header.count(",") + 1
    for number, line in enumerate(lines[1:], 2):
        if number > 2 and line <= lines[number - 2]:
            problems.add(
                name, number, "重复或未按字节排序", "stands twice or is not sorted by bytes")
        cells = line.split(",")
        if len(cells) != width:
            problems.add(
                name, number, f"应有 {width} 格，实有 {len(cells)} 格",
                f"{width} cells expected, found {len(cells)}")
        elif not all(CELL.fullmatch(cell) for cell in cells):
            problems.add(name, number, *foreign(line))
        else:
            yield number, cells


def foreign(line: str) -> Words:
    """What is wrong with a line that has a cell of no allowed form."""
    if "\r" in line:
        return Words("不得有回车符（CR）", "carriage return is not allowed")
    if '"' in line:
        return Words("不得使用引号", "quoting is not allowed")
    return Words(
        f"有空格子或不允许的字符：{printable(line)}",
        f"an empty cell or a character that is not allowed: {printable(line)}")


def printable(line: str) -> str:
    shown = line[:80] + "..." if len(line) > 80 else line
    return re.sub(r"[^\x20-\x7e]", "?", shown)


# ---------------------------------------------------------------------------------------------
# The rows of the files (section 8). The fields are the columns, in their order.
# ---------------------------------------------------------------------------------------------

ANYONE = "*"


class Entry(NamedTuple):
    """A line of notice.csv or seed.csv."""

    key: str
    value: str


class Stratum(NamedTuple):
    """A stratum 分层; rate in 1/10,000, or a hyphen where a number was ordered."""

    stratum: str
    library: str
    rate: str
    frame: int
    quota: int
    reserve: int


class Target(NamedTuple):
    """An eligible enterprise 检查对象 by credit code or pseudonym."""

    stratum: str
    target: str
    district: str
    profile: str


class ExcludedTarget(NamedTuple):
    """An enterprise of the libraries concerned that cannot be drawn, and why."""

    target: str
    rule: str


class ProfileLine(NamedTuple):
    """What a team needs of one department 检查组要求: at least `qualified` of the `seats`."""

    profile: str
    department: str
    seats: int
    territory: str
    qualification: str
    qualified: int


class Inspector(NamedTuple):
    """An inspector 执法检查人员 of the pool; valid_until is inclusive."""

    inspector: str
    department: str
    district: str
    valid_until: str
    capacity: int
    load: int


class ExcludedInspector(NamedTuple):
    """An inspector who cannot be drawn, and why."""

    inspector: str
    rule: str


class Qualification(NamedTuple):
    """A qualification 岗位资质 that an inspector holds."""

    inspector: str
    qualification: str


class Recusal(NamedTuple):
    """An inspector who may not visit a target 回避."""

    inspector: str
    target: str


class OpenDay(NamedTuple):
    """A working day on which a stratum may be visited 可检查日."""

    stratum: str
    day: str


class Closure(NamedTuple):
    """An open day of its stratum on which one target may not be visited 禁查日."""

    target: str
    day: str


class Absence(NamedTuple):
    """A day on which an inspector cannot come 缺勤日."""

    inspector: str
    day: str


class Drawn(NamedTuple):
    """A target that was drawn, or waits behind the quota as a reserve."""

    stratum: str
    rank: int
    target: str
    ticket: str


class Seat(NamedTuple):
    """A seat of a team 检查组席位 and who takes it."""

    target: str
    department: str
    inspector: str


class Visit(NamedTuple):
    """The day of a target 检查日."""

    target: str
    day: str


class Change(NamedTuple):
    """A change after the draw 抽取后变更; a hyphen where the kind needs no value."""

    counter: int
    kind: str
    target: str
    department: str
    inspector: str
    day: str
    replacement: str
    ground: str


class Witness(NamedTuple):
    """A witness 见证人 and the commitment made before any digits were known."""

    witness: int
    salt: str
    commitment: str


class Identity(NamedTuple):
    """Who stands behind the pseudonym of a drawn target."""

    target: str
    code: str
    salt: str


def no_fault(row: Any) -> str:
    return ""


def stratum_fault(row: Stratum) -> str:
    if row.quota + row.reserve > row.frame:
        return f"quota and reserve exceed the frame of {row.stratum}"
    return ""


def profile_fault(row: ProfileLine) -> str:
    if row.seats < 1 or row.qualified > row.seats:
        return "seats and qualified do not fit each other"
    if (row.qualification == "-") != (row.qualified == 0):
        return "qualification without a number, or the reverse"
    return ""


def witness_fault(row: Witness) -> str:
    return "" if row.witness >= 1 else "witnesses are numbered from 1"


def identity_fault(row: Identity) -> str:
    return "" if is_credit_code(row.code) else f"not a credit code: {row.code}"


class Sheet(NamedTuple):
    """A canonical file: its name, what its rows are, the forms of its cells, what is wrong
    with a row, if anything."""

    name: str
    row: Any
    forms: List[str]
    fault: Callable[[Any], str]

    def read(self, files: Folder, problems: Problems) -> List[Any]:
        """The rows of the file; what is wrong is noted and left out."""
        if self.name not in files:
            problems.add(self.name, 0, "文件缺失", "the file is missing")
            return []
        header = ",".join(self.row._fields)
        rows = canonical_rows(self.name, files[self.name], header, problems)
        read = (self.make(number, cells, problems) for number, cells in rows)
        return [row for row in read if row is not None]

    def make(self, number: int, cells: List[str], problems: Problems) -> Optional[Any]:
        """A row of cells that have their forms."""
        sound = True
        for heading, name, cell in zip(self.row._fields, self.forms, cells):
            if not FORMS[name].fits(cell):
                sound = False
                needed = FORMS[name].words
                problems.add(
                    self.name, number, f"{heading}={cell}：应为{needed.zh}",
                    f"{heading}={cell}: must be {needed.en}")
        if not sound:
            return None
        row = self.row(*(
            int(cell) if name == "COUNT" else cell for name, cell in zip(self.forms, cells)))
        fault = self.fault(row)
        if fault:
            text = ",".join(cells)
            problems.add(self.name, number, f"行自相矛盾：{text}（{fault}）", f"{text}: {fault}")
            return None
        return row


def sheet(name: str, row: Any, forms: str, fault: Callable[[Any], str] = no_fault) -> Sheet:
    return Sheet(name, row, forms.split(), fault)


NOTICE = sheet("notice.csv", Entry, "FIELD FIELD")
STRATA = sheet(
    "strata.csv", Stratum, "FIELD LIBRARY RATE COUNT COUNT COUNT", stratum_fault)
TARGETS = sheet("targets.csv", Target, "FIELD TARGET DISTRICT FIELD")
EXCLUDED = sheet("excluded.csv", ExcludedTarget, "PSEUDONYM FIELD")
PROFILES = sheet(
    "profiles.csv", ProfileLine, "FIELD DEPARTMENT_OR_ANYONE COUNT TERRITORY FIELD COUNT",
    profile_fault)
INSPECTORS = sheet(
    "inspectors.csv", Inspector, "PSEUDONYM DEPARTMENT DISTRICT DAY COUNT COUNT")
INSPECTORS_EXCLUDED = sheet("inspectors-excluded.csv", ExcludedInspector, "PSEUDONYM FIELD")
QUALIFICATIONS = sheet("qualifications.csv", Qualification, "PSEUDONYM FIELD")
RECUSALS = sheet("recusals.csv", Recusal, "PSEUDONYM TARGET")
DAYS = sheet("days.csv", OpenDay, "FIELD DAY")
CLOSURES = sheet("closures.csv", Closure, "TARGET DAY")
ABSENCES = sheet("absences.csv", Absence, "PSEUDONYM DAY")
SEED = sheet("seed.csv", Entry, "FIELD FIELD")
DRAWN = sheet("drawn.csv", Drawn, "FIELD COUNT TARGET DIGEST")
TEAMS = sheet("teams.csv", Seat, "TARGET DEPARTMENT_OR_ANYONE PSEUDONYM")
TEAMS_FINAL = sheet("teams-final.csv", Seat, "TARGET DEPARTMENT_OR_ANYONE PSEUDONYM")
VISITS = sheet("visits.csv", Visit, "TARGET DAY")
VISITS_FINAL = sheet("visits-final.csv", Visit, "TARGET DAY")
CHANGES = sheet(
    "changes.csv", Change,
    "COUNT KIND TARGET DEPARTMENT_OR_ANYONE_OR_NONE PSEUDONYM_OR_NONE DAY_OR_NONE"
    " TARGET_OR_PSEUDONYM_OR_NONE FIELD")
WITNESSES = sheet("witnesses.csv", Witness, "COUNT SALT DIGEST", witness_fault)
IDENTITIES = sheet("identities.csv", Identity, "PSEUDONYM CODE SALT", identity_fault)

SEALED_SHEETS = (
    NOTICE, STRATA, TARGETS, EXCLUDED, PROFILES, INSPECTORS, INSPECTORS_EXCLUDED, QUALIFICATIONS,
    RECUSALS, DAYS, CLOSURES, ABSENCES)
LIST_SHEETS = SEALED_SHEETS[1:]
RESULT_SHEETS = (DRAWN, TEAMS, VISITS)


def key_values(entries: List[Entry]) -> Dict[str, str]:
    """A key,value file: every key once."""
    values: Dict[str, str] = {}
    for entry in entries:
        require(entry.key not in values, f"{entry.key} stands twice")
        values[entry.key] = entry.value
    return values


# ---------------------------------------------------------------------------------------------
# The sealed folder
# ---------------------------------------------------------------------------------------------

SUMS = "SHA256SUMS"
RESULT_SUMS = "RESULT-SHA256SUMS"
LEDGER = "ledger.txt"
README = "README.txt"
SEALED = "sealed/"
RULES = "rules/"
NAME = re.compile("[0-9A-Za-z_-][0-9A-Za-z._-]*(/[0-9A-Za-z_-][0-9A-Za-z._-]*)*")
MOST_FILES = 1_000
MOST_BYTES = 1 << 30


def paths_of(root: str) -> Iterator[str]:
    """Whatever lies in a folder but folders; links are not followed."""
    if os.path.islink(root):
        yield root
    for entry in sorted(os.scandir(root), key=lambda entry: entry.name):
        if entry.is_dir(follow_symlinks=False):
            yield from paths_of(entry.path)
        else:
            yield entry.path


def read_folder(root: str) -> Folder:
    """Reads a folder from disk; refuses links, foreign names, too much."""
    problems = Problems()
    files: Folder = {}
    for path in paths_of(root):
        name = os.path.relpath(path, root).replace(os.sep, "/")
        if os.path.islink(path) or not os.path.isfile(path) or not NAME.fullmatch(name):
            problems.add(
                "folder", 0, f"不是普通文件或文件名不合格：{name}", f"foreign file or name: {name}")
        elif len(files) >= MOST_FILES or os.path.getsize(path) > MOST_BYTES:
            problems.add("folder", 0, f"文件过多或过大：{name}", f"too many or too large: {name}")
            break
        else:
            with open(path, "rb") as file:
                files[name] = file.read()
    problems.refuse_if_any()
    return files


def under(files: Folder, prefix: str) -> Folder:
    """The files whose names begin with the prefix, named by what follows it."""
    return {
        name[len(prefix):]: data for name, data in files.items()
        if name.startswith(prefix) and len(name) > len(prefix)}


def without(files: Folder, *names: str) -> Folder:
    return {name: data for name, data in files.items() if name not in names}


def bytes_of(files: Folder, name: str) -> bytes:
    require(name in files, f"no such file: {name}")
    return files[name]


def sums_text(files: Folder, prefix: str = "") -> str:
    """The lines of sha256sum over the files, sorted by name."""
    return "".join(f"{digest(files[name])}  {prefix}{name}\n" for name in sorted(files))


def check_sums(covered: Folder, file: str, sums: bytes, problems: Problems) -> None:
    """Notes every difference between a file of sums and the files that it must cover."""
    stated = read_sums(file, sums, problems)
    for name in sorted(stated.keys() | covered.keys()):
        expected = stated.get(name, "-")
        found = digest(covered[name]) if name in covered else "-"
        if expected != found:
            problems.add(
                name, 0, f"校验和应为 {expected}，实为 {found}", f"sum must be {expected}, found {found}")


def read_sums(file: str, sums: bytes, problems: Problems) -> Dict[str, str]:
    """The sums by name: two spaces between, sorted by name, LF after each line."""
    stated: Dict[str, str] = {}
    text = latin(sums)
    before = ""
    for number, line in enumerate(lines_of(text if text.endswith("\n") else text + "\n\n"), 1):
        match = re.fullmatch("([0-9a-f]{64})  ([0-9A-Za-z._/-]+)", line)
        if not match or "\r" in text:
            problems.add(file, number, "不是校验和行", "not a line of sums")
        elif match[2] <= before:
            problems.add(
                file, number, "重复或未按名称排序", "stands twice or is not sorted by name")
        else:
            before = match[2]
            stated[before] = match[1]
    return stated


def regulation_of(rules: Folder) -> str:
    """The digest of the rules in force: over their lines of the sums."""
    return h(sums_text(rules, RULES))


class Head(NamedTuple):
    """The state of the ledger: how many leaves, and the root of the tree."""

    size: int
    root: str

    def __str__(self) -> str:
        return f"{self.size}:{self.root}"


def head_of(text: str) -> Head:
    match = re.fullmatch("(0|[1-9][0-9]{0,17}):([0-9a-f]{64})", text)
    if not match:
        raise Wrong(f"not size:root: {text}")
    return Head(int(match[1]), match[2])


QUICKNET_GENESIS = 1_692_803_367
QUICKNET_PERIOD = 3
ROUND_AFTER_SEAL = 60
LEAST_BITS = 24


class Randomness(NamedTuple):
    """A public randomness named in the notice, and the form of its one value; the time of a
    beacon's round in seconds of the epoch, the game and issue of a lottery."""

    text: str
    value: Pattern[str]
    witnesses: int = 0
    round_at: int = 0
    game: str = ""
    issue: str = ""


def randomness_of(text: str) -> Randomness:
    match = re.fullmatch(
        "drand:quicknet:([1-9][0-9]{0,9})|witness:([3-6])|lottery:([0-9A-Za-z_-]+):([0-9A-Za-z_-]+)",
        text)
    if not match:
        raise Wrong(f"not a randomness: {text}")
    if match[1]:
        at = QUICKNET_GENESIS + (int(match[1]) - 1) * QUICKNET_PERIOD
        return Randomness(text, re.compile("[0-9a-f]{96}"), round_at=at)
    if match[2]:
        count = int(match[2])
        value = re.compile(rf"[0-9]{{20}}(\.[0-9]{{20}}){{{count - 1}}}")
        return Randomness(text, value, count)
    return Randomness(text, re.compile("[0-9]{1,128}"), game=match[3], issue=match[4])


def draw_id(text: str) -> str:
    require(DRAW_ID.fullmatch(text), f"not a draw id: {text}")
    return text


def as_it_is(text: str) -> str:
    return text


class Notice(NamedTuple):
    """The notice 抽取公告: what is settled before any randomness exists."""

    edition: int
    draw: str
    sequence: int
    names: str
    opens: str
    closes: str
    disclose_after: str
    visits_per_day: int
    ledger: Head
    regulation: str
    commitment: str
    randomness: List[Randomness]


class Taker:
    """Takes the values of the notice one by one, so that what is left is unknown."""

    def __init__(self, values: Dict[str, str]):
        self.left = dict(values)

    def take(self, key: str, name: str) -> str:
        require(key in self.left, f"{key} is missing")
        value = self.left.pop(key)
        require(FORMS[name].fits(value), f"{key} must be {FORMS[name].words.en}: {value}")
        return value

    def count(self, key: str, least: int) -> int:
        number = int(self.take(key, "COUNT"))
        require(number >= least, f"{key} counts from {least}, found {number}")
        return number

    def choice(self, key: str, *choices: str) -> str:
        value = self.take(key, "FIELD")
        require(value in choices, f"{key} cannot be {value}")
        return value

    def list(self, prefix: str, read: Callable[[str], T]) -> List[T]:
        """Values numbered from 1 without gaps."""
        values: List[T] = []
        while f"{prefix}{len(values) + 1}" in self.left:
            values.append(read(self.take(f"{prefix}{len(values) + 1}", "FIELD")))
        return values


def notice_of(values: Dict[str, str]) -> Notice:
    """The notice: every key once, no other key, values that fit each other."""
    taker = Taker(values)
    edition = taker.count("edition", 0)
    require(edition <= 1, f"edition 0 to 1, found {edition}")
    if taker.take("predecessor", "FIELD") != "-":
        draw_id(values["predecessor"])
    taker.choice("mode", "production", "training")
    readers = taker.choice("folder", "public", "auditor")
    taker.list("cites.", draw_id)
    taker.take("sealed_at", "TIME")
    notice = Notice(
        edition,
        draw_id(taker.take("draw", "FIELD")),
        taker.count("sequence", 1),
        taker.choice("targets", "code", "pseudonym"),
        taker.take("opens", "DAY"),
        taker.take("closes", "DAY"),
        taker.take("disclose_after", "DAY"),
        taker.count("visits_per_day", 1),
        head_of(taker.take("ledger", "FIELD")),
        taker.take("regulation", "DIGEST"),
        taker.take("commitment", "DIGEST"),
        taker.list("randomness.", randomness_of))
    require(
        readers == "public" or notice.names == "pseudonym",
        "a folder for the auditor has pseudonyms for targets")
    require(
        notice.opens <= notice.closes,
        f"span ends before it begins: {notice.opens} to {notice.closes}")
    ceremonies = [each for each in notice.randomness if each.witnesses]
    require(len(ceremonies) <= 1, "one ceremony of witnesses at most")
    require(not taker.left, f"unknown keys {listed(taker.left)}")
    return notice


def read_notice(files: Folder, problems: Problems) -> Optional[Notice]:
    """The notice; none where a file before it or it itself is refused."""
    entries = NOTICE.read(files, problems)
    if problems.found:
        return None
    try:
        return notice_of(key_values(entries))
    except Wrong as wrong:
        problems.add(
            NOTICE.name, 0, f"公告内容不合要求：{wrong}", f"the notice does not hold: {wrong}")
        return None


class Lists(NamedTuple):
    """The sealed lists, one per file."""

    strata: List[Stratum]
    targets: List[Target]
    excluded: List[ExcludedTarget]
    profiles: List[ProfileLine]
    inspectors: List[Inspector]
    inspectors_excluded: List[ExcludedInspector]
    qualifications: List[Qualification]
    recusals: List[Recusal]
    days: List[OpenDay]
    closures: List[Closure]
    absences: List[Absence]


class Sealed(NamedTuple):
    """The sealed folder: everything the draw depends on."""

    notice: Notice
    lists: Lists
    rules: Folder
    seal: str


def read_sealed(files: Folder) -> Sealed:
    """Reads the sealed folder and checks every rule of its form."""
    problems = Problems()
    covered = without(files, SUMS)
    if SUMS in files:
        check_sums(covered, SUMS, files[SUMS], problems)
    else:
        problems.add(SUMS, 0, "文件缺失", "the file is missing")
    notice = read_notice(files, problems)
    lists = Lists(*(each.read(files, problems) for each in LIST_SHEETS))
    if notice:
        Consistency(notice, lists, problems).check(covered)
    problems.refuse_if_any()
    if notice is None:
        raise Wrong("the notice is missing")
    return Sealed(notice, lists, under(files, RULES), digest(files[SUMS]))


class OpenDays:
    """The open days of each target: those of its stratum but for its closures (section 1)."""

    def __init__(self, lists: Lists):
        self.by_stratum = {
            stratum: sorted({row.day for row in rows})
            for stratum, rows in grouped(lists.days, lambda row: row.stratum).items()}
        self.closed = {
            target: {row.day for row in rows}
            for target, rows in grouped(lists.closures, lambda row: row.target).items()}
        self.stratum_of = {row.target: row.stratum for row in lists.targets}

    def of(self, target: str) -> List[str]:
        """In order; none for a target that is not in the lists."""
        days = self.by_stratum.get(self.stratum_of.get(target, ""), [])
        shut = self.closed.get(target)
        return [day for day in days if day not in shut] if shut else days


def grouped(rows: Iterable[T], key: Callable[[T], Any]) -> Dict[Any, List[T]]:
    """Rows by key, in the order in which they come."""
    groups: Dict[Any, List[T]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return groups


class Consistency:
    """Whether the files of a sealed folder fit each other: every name known, none twice."""

    def __init__(self, notice: Notice, lists: Lists, problems: Problems):
        self.notice = notice
        self.lists = lists
        self.add = problems.add

    def check(self, covered: Folder) -> None:
        self.files(covered)
        self.strata()
        self.targets()
        self.profiles()
        self.pool()
        self.days()
        self.closures()

    def files(self, covered: Folder) -> None:
        belonging = {each.name for each in SEALED_SHEETS}
        for name in sorted(covered):
            if not name.startswith(RULES) and name not in belonging:
                self.add(name, 0, "多余的文件", "a file that does not belong here")
        regulation = regulation_of(under(covered, RULES))
        stated = self.notice.regulation
        if regulation != stated:
            self.add(
                NOTICE.name, 0, f"regulation 应为 {regulation}",
                f"regulation must be {regulation}, found {stated}")

    def strata(self) -> None:
        names = self.once(STRATA, [row.stratum for row in self.lists.strata])
        frames = grouped(self.lists.targets, lambda row: row.stratum)
        for row in self.lists.strata:
            found = len(frames.get(row.stratum, []))
            if found != row.frame:
                self.add(
                    STRATA.name, 0, f"{row.stratum} 的 frame 应为 {found}",
                    f"frame of {row.stratum} must be {found}, found {row.frame}")
        self.known(TARGETS, [row.stratum for row in self.lists.targets], names)
        self.known(DAYS, [row.stratum for row in self.lists.days], names)

    def targets(self) -> None:
        self.once(TARGETS, [row.target for row in self.lists.targets])
        self.once(EXCLUDED, [row.target for row in self.lists.excluded])
        pseudonyms = self.notice.names == "pseudonym"
        is_named = FORMS["PSEUDONYM"].fits if pseudonyms else is_credit_code
        open_days = OpenDays(self.lists)
        for row in self.lists.targets:
            target = row.target
            if not is_named(target):
                self.add(
                    TARGETS.name, 0, f"{target} 与公告的 targets 不符",
                    f"{target} is not named as announced")
            if not open_days.of(target):
                self.add(TARGETS.name, 0, f"{target} 没有可检查日", f"{target} has no open day")

    def profiles(self) -> None:
        profiles = grouped(self.lists.profiles, lambda line: line.profile)
        self.known(TARGETS, [row.profile for row in self.lists.targets], set(profiles))
        for name, lines in profiles.items():
            if len(lines) > 1 and any(line.department == ANYONE for line in lines):
                self.add(PROFILES.name, 0, f"{name} 的 * 须单独成行", f"{name}: * must stand alone")
        self.once(PROFILES, [f"{line.profile},{line.department}" for line in self.lists.profiles])

    def pool(self) -> None:
        lists = self.lists
        inspectors = self.once(INSPECTORS, [row.inspector for row in lists.inspectors])
        out = self.once(INSPECTORS_EXCLUDED, [row.inspector for row in lists.inspectors_excluded])
        for name in sorted(inspectors & out):
            self.add(
                INSPECTORS_EXCLUDED.name, 0, f"{name} 同时在名录中",
                f"{name} stands among the inspectors too")
        self.known(QUALIFICATIONS, [row.inspector for row in lists.qualifications], inspectors)
        self.known(RECUSALS, [row.inspector for row in lists.recusals], inspectors)
        self.known(ABSENCES, [row.inspector for row in lists.absences], inspectors)
        targets = {row.target for row in lists.targets}
        self.known(RECUSALS, [row.target for row in lists.recusals], targets)
        self.known(CLOSURES, [row.target for row in lists.closures], targets)

    def days(self) -> None:
        notice = self.notice
        for row in self.lists.days:
            if not notice.opens <= row.day <= notice.closes:
                self.add(
                    DAYS.name, 0, f"{row.day} 不在公告期间内",
                    f"{row.day} is not between opens and closes")
            if row.day >= notice.disclose_after:
                self.add(
                    NOTICE.name, 0, f"disclose_after 须晚于 {row.day}",
                    f"disclose_after must follow {row.day}")

    def closures(self) -> None:
        stratum_of = {row.target: row.stratum for row in self.lists.targets}
        days = set(self.lists.days)
        for row in self.lists.closures:
            if OpenDay(stratum_of.get(row.target, ""), row.day) not in days:
                self.add(
                    CLOSURES.name, 0, f"{row.target} 的 {row.day} 本非可检查日",
                    f"{row.day} is no open day of {row.target}")

    def once(self, of: Sheet, names: List[str]) -> Set[str]:
        """The names, each of which may stand once."""
        seen: Set[str] = set()
        for name in names:
            if name in seen:
                self.add(of.name, 0, f"{name} 出现两次", f"{name} stands twice")
            seen.add(name)
        return seen

    def known(self, of: Sheet, names: List[str], known: Set[str]) -> None:
        for name in sorted(set(names) - known):
            self.add(of.name, 0, f"未知的 {name}", f"unknown: {name}")


# ---------------------------------------------------------------------------------------------
# Section 1: the seed, and what was committed to
# ---------------------------------------------------------------------------------------------


class Opening(NamedTuple):
    """What opens a sealed folder: the nonce, and a value for each randomness of the notice."""

    nonce: str
    randomness: List[str]


def opening_of(values: Dict[str, str]) -> Opening:
    """The nonce and the values of seed.csv as stated."""
    randomness: List[str] = []
    while f"randomness.{len(randomness) + 1}" in values:
        randomness.append(values[f"randomness.{len(randomness) + 1}"])
    require(
        len(values) == len(randomness) + 2 and "nonce" in values,
        "seed.csv: unknown or missing keys")
    require(FORMS["DIGEST"].fits(values["nonce"]), "a nonce is 64 lower-case hex digits")
    return Opening(values["nonce"], randomness)


def nonce_commitment(draw: str, nonce: str) -> str:
    """What is published of the nonce at sealing."""
    return h(f"mingqian-1/commitment/{draw}/{nonce}")


def witness_commitment(draw: str, salt: str, digits: str) -> str:
    """What a witness publishes before any digits are entered."""
    require(re.fullmatch("[0-9]{20}", digits), "20 decimal digits expected")
    return h(f"mingqian-1/witness/{draw}/{salt}/{digits}")


def seed_of(seal: str, opening: Opening) -> str:
    """The seed (section 1): no trailing slash where there is no public randomness."""
    return h("/".join(["mingqian-1/seed", seal, opening.nonce, *opening.randomness]))[:32]


def pseudonym(draw: str, salt: str, code: str) -> str:
    """The pseudonym of a target in one draw."""
    return h(f"mingqian-1/target/{draw}/{salt}/{code}")[:20]


# ---------------------------------------------------------------------------------------------
# Section 2: targets
# ---------------------------------------------------------------------------------------------


def stratum_seed(seed: str, stratum: str) -> str:
    return h(f"mingqian-1/stratum/{seed}/{stratum}")[:32]


def ticket_of(own_seed: str, target: str) -> str:
    """The ticket of a target by the seed of its stratum."""
    return h(f"{own_seed}/{target}")


def order_of(own_seed: str, targets: Iterable[str]) -> List[Tuple[str, str]]:
    """Tickets and targets of a stratum in the order of the draw, ties by target."""
    return sorted((ticket_of(own_seed, target), target) for target in targets)


def draw_targets(seed: str, lists: Lists) -> List[Drawn]:
    """The drawn and the reserves of every stratum: the smallest tickets (section 2)."""
    frames = grouped(lists.targets, lambda row: row.stratum)
    drawn: List[Drawn] = []
    for row in lists.strata:
        targets = [each.target for each in frames.get(row.stratum, [])]
        order = order_of(stratum_seed(seed, row.stratum), targets)
        for rank, (ticket, target) in enumerate(order[:row.quota + row.reserve], 1):
            drawn.append(Drawn(row.stratum, rank, target, ticket))
    return drawn


def chosen_of(lists: Lists, drawn: List[Drawn]) -> List[str]:
    """The targets within the quotas, reserves left out, sorted."""
    quotas = {row.stratum: row.quota for row in lists.strata}
    return sorted(row.target for row in drawn if row.rank <= quotas.get(row.stratum, -1))


def quotas_of(rated: List[Stratum]) -> Dict[str, int]:
    """Quotas by largest remainder, ties by name, in whole numbers only."""
    whole = 10_000
    shares = {row.stratum: int(row.rate) * row.frame for row in rated}
    quotas = {name: share // whole for name, share in shares.items()}
    left = -(-sum(shares.values()) // whole) - sum(quotas.values())
    for name in sorted(shares, key=lambda name: (-(shares[name] % whole), name))[:left]:
        quotas[name] += 1
    return quotas


# ---------------------------------------------------------------------------------------------
# Sections 3 and 4: picks and teams
# ---------------------------------------------------------------------------------------------

AFTER_ALL = "~"
MOST_ATTEMPTS = 6


def team_seed(seed: str) -> str:
    """The seed of teams and days."""
    return h(f"mingqian-1/team/{seed}")[:32]


def modulo(text: str, n: int) -> int:
    """The digest of a text as a big-endian whole number modulo n."""
    return int(h(text), 16) % n


class Picks:
    """The keys and picks of one attempt; each pick of a tag moves its counter on (section 3)."""

    def __init__(self, seed: str, attempt: str):
        self.prefix = f"{team_seed(seed)}/{attempt}."
        self.counters: Dict[str, int] = {}

    def key(self, tag: str, name: str) -> str:
        return h(f"{self.prefix}{tag}/{name}")

    def pick(self, tag: str, n: int) -> int:
        counter = self.counters[tag] = self.counters.get(tag, 0) + 1
        return modulo(f"{self.prefix}{tag}/{counter}", n)


class Demand(NamedTuple):
    """What lines have in common whose seats the same inspectors may take, recusals apart."""

    department: str
    territory: str
    district: str
    qualification: str
    first_day: str


class Eligibility:
    """Who may take a seat of which line (section 1): the rules R02, R03, R04, R13 and R16."""

    def __init__(self, lists: Lists):
        self.open_days = OpenDays(lists)
        self.held = set(lists.qualifications)
        self.recused = set(lists.recusals)

    def demand(self, target: Target, line: ProfileLine) -> Demand:
        days = self.open_days.of(target.target)
        return Demand(
            line.department,
            line.territory,
            "-" if line.territory == "any" else target.district,
            line.qualification,
            days[0] if days else AFTER_ALL)

    def may_take(self, inspector: Inspector, demand: Demand) -> bool:
        """By department, certificate and territory; recusals are asked apart."""
        return (
            demand.department in (ANYONE, inspector.department)
            and inspector.valid_until >= demand.first_day
            and (demand.territory == "any"
                 or (demand.territory == "own") == (inspector.district == demand.district)))

    def qualifies(self, inspector: str, qualification: str) -> bool:
        return qualification == "-" or Qualification(inspector, qualification) in self.held

    def is_recused(self, inspector: str, target: str) -> bool:
        return Recusal(inspector, target) in self.recused


class Need(NamedTuple):
    """What a line needs in a proof of impossibility; any qualification where it is a hyphen."""

    target: str
    department: str
    seats: int
    qualification: str


class Shortfall(NamedTuple):
    """Lines that need more seats than those who may take them can give."""

    needs: List[Need]
    inspectors: int
    available: int

    def words(self) -> Words:
        who = ", ".join(sorted({need.department for need in self.needs}))
        targets = len({need.target for need in self.needs})
        needed = sum(need.seats for need in self.needs)
        missing = needed - self.available
        return Words(
            f"部门 {who}：{targets} 个检查对象需要 {needed} 个席位，可用的 {self.inspectors}"
            f" 名持证人员只能承担 {self.available} 个，缺 {missing} 个",
            f"department {who}: these {targets} targets need {needed} seats, its {self.inspectors}"
            f" certified inspectors can take {self.available}; {missing} missing")


class Group:
    """The lines of one demand, next to each other in line order, and who may take their seats:
    ranks of inspectors, ascending, recusals apart; qualified those who count as such there."""

    def __init__(self, demand: Demand, inspectors: List[Inspector], eligibility: Eligibility):
        self.lines: List[int] = []
        self.candidates = [
            rank for rank, row in enumerate(inspectors) if eligibility.may_take(row, demand)]
        self.qualified = {
            rank for rank in self.candidates
            if eligibility.qualifies(inspectors[rank].inspector, demand.qualification)}


class Line(NamedTuple):
    """A line of the profile of a chosen target: what it wants, its group, the ranks recused."""

    target: str
    wants: ProfileLine
    group: int
    recused: Set[int]


class Lineup:
    """Inspectors by rank and lines in line order (section 4)."""

    def __init__(self, lists: Lists, chosen: List[str], picks: Picks):
        eligibility = Eligibility(lists)
        self.inspectors = sorted(
            lists.inspectors, key=lambda row: picks.key("inspector", row.inspector))
        targets = {row.target: row for row in lists.targets}
        wanted = grouped(
            sorted(lists.profiles, key=lambda line: line.department), lambda line: line.profile)
        ranks = {row.inspector: rank for rank, row in enumerate(self.inspectors)}
        recusals = {
            target: {ranks[row.inspector] for row in rows}
            for target, rows in grouped(lists.recusals, lambda row: row.target).items()}
        self.groups: List[Group] = []
        numbers: Dict[Demand, int] = {}
        self.lines: List[Line] = []
        for target in sorted(chosen, key=lambda name: picks.key("target", name)):
            for wants in wanted[targets[target].profile]:
                demand = eligibility.demand(targets[target], wants)
                if demand not in numbers:
                    numbers[demand] = len(self.groups)
                    self.groups.append(Group(demand, self.inspectors, eligibility))
                recused = recusals.get(target, set())
                self.lines.append(Line(target, wants, numbers[demand], recused))
        self.lines.sort(key=lambda line: line.group)
        for number, line in enumerate(self.lines):
            self.groups[line.group].lines.append(number)
        self.groups_of: List[List[int]] = [[] for _ in self.inspectors]
        for number, group in enumerate(self.groups):
            for rank in group.candidates:
                self.groups_of[rank].append(number)

    def is_qualified(self, inspector: int, line: int) -> bool:
        return inspector in self.groups[self.lines[line].group].qualified


class Teams:
    """Who sits where so far: inspectors and lines by number, members by rank (section 4)."""

    def __init__(self, lineup: Lineup):
        self.lineup = lineup
        self.members: List[List[int]] = [[] for _ in lineup.lines]
        self.plain = [0 for _ in lineup.lines]
        self.seats = [0 for _ in lineup.inspectors]
        self.open = sum(line.wants.seats for line in lineup.lines)

    def is_full(self, line: int) -> bool:
        return len(self.members[line]) == self.lineup.lines[line].wants.seats

    def has_room_for_plain(self, line: int) -> bool:
        wants = self.lineup.lines[line].wants
        return self.plain[line] < wants.seats - wants.qualified

    def carries(self, inspector: int) -> int:
        return self.lineup.inspectors[inspector].load + self.seats[inspector]

    def is_exhausted(self, inspector: int) -> bool:
        return self.seats[inspector] >= self.lineup.inspectors[inspector].capacity

    def could_sit(self, inspector: int, line: int) -> bool:
        """Whether one of the line's group may take it and does not sit in it."""
        return (
            inspector not in self.lineup.lines[line].recused
            and inspector not in self.members[line])

    def add(self, inspector: int, line: int) -> None:
        insort(self.members[line], inspector)
        self.plain[line] += not self.lineup.is_qualified(inspector, line)
        self.seats[inspector] += 1
        self.open -= 1

    def remove(self, inspector: int, line: int) -> None:
        self.members[line].remove(inspector)
        self.plain[line] -= not self.lineup.is_qualified(inspector, line)
        self.seats[inspector] -= 1
        self.open += 1

    def rows(self) -> List[Seat]:
        lineup = self.lineup
        return [
            Seat(line.target, line.wants.department, lineup.inspectors[member].inspector)
            for line, members in zip(lineup.lines, self.members) for member in members]


class Search:
    """Looks for a seat for one inspector more, others moving if need be (section 4).

    The node of a line L is 2 * L, that of its plain members L' is 2 * L + 1, that of an inspector
    is -1 less his rank. What a failed search has reached is closed: it can never help another.
    """

    def __init__(self, teams: Teams):
        self.teams = teams
        self.lineup = teams.lineup
        self.closed: Set[int] = set()
        self.came: Dict[int, Optional[int]] = {}
        self.queue: List[int] = []
        self.waiting: Dict[Tuple[int, bool], List[int]] = {}

    def is_retired(self, inspector: int) -> bool:
        return -1 - inspector in self.closed

    def run(self, inspector: int) -> None:
        """Gives the inspector a seat; where there is none to be had, he retires."""
        self.came = {-1 - inspector: None}
        self.queue = [-1 - inspector]
        self.waiting = {}
        for node in self.queue:
            if node < 0:
                self.look_from_inspector(-1 - node)
            elif node % 2 == 0 and not self.teams.is_full(node // 2):
                self.move(node)
                return
            else:
                self.look_from_line(node)
        self.closed.update(self.came)

    def reach(self, node: int, coming: int) -> None:
        if node not in self.came and node not in self.closed:
            self.came[node] = coming
            self.queue.append(node)

    def look_from_inspector(self, inspector: int) -> None:
        """The lines that he may take and does not sit in; what was reached is left out."""
        for number in self.lineup.groups_of[inspector]:
            group = self.lineup.groups[number]
            qualified = inspector in group.qualified
            side = 0 if qualified else 1
            lines = self.waiting.get((number, qualified), group.lines)
            for line in lines:
                if self.teams.could_sit(inspector, line):
                    self.reach(2 * line + side, -1 - inspector)
            self.waiting[number, qualified] = [
                line for line in lines
                if 2 * line + side not in self.came and 2 * line + side not in self.closed]

    def look_from_line(self, node: int) -> None:
        """The other node of the line, where a plain member may be exchanged; then its members."""
        line, itself = node // 2, node % 2 == 0
        if self.teams.plain[line] if itself else self.teams.has_room_for_plain(line):
            self.reach(node ^ 1, node)
        for member in self.teams.members[line]:
            if self.lineup.is_qualified(member, line) == itself:
                self.reach(-1 - member, node)

    def move(self, found: int) -> None:
        """Goes back from the open seat: each line takes whom the next one loses, all at once."""
        taken: List[Tuple[int, int]] = []
        left: List[Tuple[int, int]] = []
        node: Optional[int] = found
        while node is not None:
            coming = self.came[node]
            if coming is not None and coming < 0:
                taken.append((-1 - coming, node // 2))
            if node < 0 and coming is not None:
                left.append((-1 - node, coming // 2))
            node = coming
        for inspector, line in left:
            self.teams.remove(inspector, line)
        for inspector, line in taken:
            self.teams.add(inspector, line)


def draw_teams(lists: Lists, chosen: List[str], picks: Picks) -> Teams:
    """As many seats as can be filled, level by level (section 4)."""
    teams = Teams(Lineup(lists, chosen, picks))
    search = Search(teams)
    everyone = range(len(teams.lineup.inspectors))
    while teams.open:
        able = [i for i in everyone if not teams.is_exhausted(i) and not search.is_retired(i)]
        if not able:
            break
        least = min(teams.carries(i) for i in able)
        free = {i for i in able if teams.carries(i) == least}
        take_open_seats(teams, free, picks)
        for i in sorted(free):
            if teams.open and not search.is_retired(i):
                search.run(i)
    return teams


def take_open_seats(teams: Teams, free: Set[int], picks: Picks) -> None:
    """Step 2 of a level (section 4): the free take open seats by pick, and are no longer free."""
    for group in teams.lineup.groups:
        able = [i for i in group.candidates if i in free]
        for line in group.lines:
            while able and not teams.is_full(line):
                fitting = [
                    i for i in able if teams.could_sit(i, line)
                    and (i in group.qualified or teams.has_room_for_plain(line))]
                if not fitting:
                    break
                taker = fitting[picks.pick("seat", len(fitting))]
                teams.add(taker, line)
                able.remove(taker)
                free.remove(taker)


class Impossibility:
    """Proofs that open seats cannot be filled: all that could help an open line is looked for; the
    lines found need more than the inspectors found can give. Nodes are those of the search."""

    def __init__(self, teams: Teams):
        self.teams = teams
        self.lineup = teams.lineup
        self.lines_of = grouped(
            ((member, line) for line, members in enumerate(teams.members) for member in members),
            lambda seat: seat[0])

    def proofs(self) -> List[Shortfall]:
        """One for each part of the pool that falls short."""
        explained: Set[int] = set()
        proofs: List[Shortfall] = []
        for line in range(len(self.lineup.lines)):
            if not self.teams.is_full(line) and line not in explained:
                nodes = self.helping(line)
                explained.update(node // 2 for node in nodes)
                proofs.append(self.shortfall(nodes))
        return proofs

    def helping(self, line: int) -> Set[int]:
        """The nodes from which an open seat of the line could be filled."""
        queue = [2 * line]
        nodes = {2 * line}
        asked: Set[int] = set()
        for node in queue:
            line, itself = node // 2, node % 2 == 0
            new = []
            if self.teams.has_room_for_plain(line) if itself else self.teams.plain[line]:
                new.append(node ^ 1)
            for i in self.lineup.groups[self.lineup.lines[line].group].candidates:
                if (i not in asked and self.lineup.is_qualified(i, line) == itself
                        and self.teams.could_sit(i, line)):
                    asked.add(i)
                    new += [
                        2 * own + (not self.lineup.is_qualified(i, own))
                        for _, own in self.lines_of.get(i, [])]
            queue += [each for each in dict.fromkeys(new) if each not in nodes]
            nodes.update(new)
        return nodes

    def shortfall(self, nodes: Set[int]) -> Shortfall:
        """What the lines need, and what those who may take their seats can give."""
        needs: List[Need] = []
        useful: Dict[int, int] = {}
        for number in sorted(node // 2 for node in nodes if node % 2 == 0):
            target, wants, group, recused = self.lineup.lines[number]
            anyone = wants.qualified == 0 or 2 * number + 1 in nodes
            seats, qualification = (
                (wants.seats, "-") if anyone else (wants.qualified, wants.qualification))
            needs.append(Need(target, wants.department, seats, qualification))
            for i in self.lineup.groups[group].candidates:
                if i not in recused and (anyone or self.lineup.is_qualified(i, number)):
                    useful[i] = useful.get(i, 0) + 1
        available = sum(
            min(seats, self.lineup.inspectors[i].capacity) for i, seats in useful.items())
        return Shortfall(needs, len(useful), available)


class TeamRules:
    """What teams must hold (section 1), seat by seat, without the search that found them."""

    def __init__(self, lists: Lists):
        self.lists = lists
        self.eligibility = Eligibility(lists)
        self.targets = {row.target: row for row in lists.targets}
        self.inspectors = {row.inspector: row for row in lists.inspectors}
        self.lines = {(line.profile, line.department): line for line in lists.profiles}

    def broken(self, seats: List[Seat]) -> List[Words]:
        """Every rule that a seat breaks; open seats break none."""
        broken: List[Words] = []
        for team in grouped(seats, lambda seat: (seat.target, seat.department)).values():
            broken += self.broken_by_team(team)
        seen: Set[Tuple[str, str]] = set()
        for seat in seats:
            if (seat.target, seat.inspector) in seen:
                broken.append(Words(
                    f"{seat.target} 人员重复 {seat.inspector}",
                    f"{seat.target} has twice {seat.inspector}"))
            seen.add((seat.target, seat.inspector))
        for name, own in grouped(seats, lambda seat: seat.inspector).items():
            row = self.inspectors.get(name)
            if row and len(own) > row.capacity:
                broken.append(Words(f"{name} 超出承担上限", f"{name} has more targets than its capacity"))
        return broken

    def broken_by_team(self, team: List[Seat]) -> List[Words]:
        """What the seats of one line break."""
        name = team[0].target
        target = self.targets.get(name)
        if target is None:
            return [Words(f"{name} 不是检查对象", f"{name} is no target")]
        line = self.line(target, team[0].department)
        demand = self.eligibility.demand(target, line)
        broken: List[Words] = []
        if len(team) > line.seats:
            broken.append(Words(f"{name} 席位多于要求", f"{name} has more seats than its profile"))
        plain = 0
        for seat in team:
            row = self.inspectors.get(seat.inspector)
            if row is None or not self.may_take(row, name, demand):
                broken.append(Words(
                    f"{name} 人员不符合条件 {seat.inspector}",
                    f"{name} may not be visited by {seat.inspector}"))
            plain += not self.eligibility.qualifies(seat.inspector, line.qualification)
        if plain > line.seats - line.qualified:
            broken.append(Words(f"{name} 具备资质的人员不足", f"{name} has too few qualified members"))
        return broken

    def line(self, target: Target, department: str) -> ProfileLine:
        line = self.lines.get((target.profile, department))
        if line is None:
            raise Wrong(f"{target.target} has no seats of department {department}")
        return line

    def may_take(self, row: Inspector, target: str, demand: Demand) -> bool:
        return (
            self.eligibility.may_take(row, demand)
            and not self.eligibility.is_recused(row.inspector, target))

    def open(self, chosen: List[str], seats: List[Seat]) -> int:
        """How many seats of the targets nobody takes."""
        needed = seats_needed(self.lists)
        return sum(needed[target] for target in set(chosen) & set(needed)) - len(seats)

    def proves(self, shortfall: Shortfall) -> bool:
        """Whether the shortfall proves that no complete teams exist."""
        seen: Set[Tuple[str, str]] = set()
        useful: Dict[str, int] = {}
        for need in shortfall.needs:
            target = self.targets[need.target]
            line = self.line(target, need.department)
            demand = self.eligibility.demand(target, line)
            wanted = line.seats if need.qualification == "-" else line.qualified
            if (need.target, need.department) in seen or need.seats != wanted:
                return False
            seen.add((need.target, need.department))
            for row in self.lists.inspectors:
                if (self.may_take(row, need.target, demand)
                        and self.eligibility.qualifies(row.inspector, need.qualification)):
                    useful[row.inspector] = useful.get(row.inspector, 0) + 1
        available = sum(
            min(row.capacity, useful.get(row.inspector, 0)) for row in self.lists.inspectors)
        return sum(need.seats for need in shortfall.needs) > available


def seats_needed(lists: Lists) -> Dict[str, int]:
    """How many seats each target wants in all."""
    seats: Dict[str, int] = {}
    for line in lists.profiles:
        seats[line.profile] = seats.get(line.profile, 0) + line.seats
    return {row.target: seats[row.profile] for row in lists.targets}


# ---------------------------------------------------------------------------------------------
# Section 5: days
# ---------------------------------------------------------------------------------------------


class State(NamedTuple):
    """Who sits where, and when."""

    seats: List[Seat]
    visits: List[Visit]


class Presence:
    """On which days a team can be at a target (section 5)."""

    def __init__(self, lists: Lists):
        self.open_days = OpenDays(lists)
        self.valid_until = {row.inspector: row.valid_until for row in lists.inspectors}
        self.absent = set(lists.absences)

    def is_present(self, inspector: str, day: str) -> bool:
        """Whether the certificate holds on the day and nothing else keeps the inspector."""
        return (
            self.valid_until.get(inspector, "") >= day
            and Absence(inspector, day) not in self.absent)

    def days(self, target: str, team: Iterable[str]) -> List[str]:
        """Open days of the target on which everyone of the team is present, in order."""
        members = list(team)
        return [
            day for day in self.open_days.of(target)
            if all(self.is_present(who, day) for who in members)]


def teams_of(seats: List[Seat]) -> Dict[str, Set[str]]:
    """The inspectors of each target."""
    return {
        target: {seat.inspector for seat in team}
        for target, team in grouped(seats, lambda seat: seat.target).items()}


class Placing:
    """Gives the chosen their days (section 5). Targets are numbered by rank."""

    def __init__(self, sealed: Sealed, chosen: List[str], seats: List[Seat], picks: Picks):
        lists = sealed.lists
        self.per_day = sealed.notice.visits_per_day
        self.picks = picks
        self.ranked = sorted(chosen, key=lambda name: picks.key("visit", name))
        teams, needed, presence = teams_of(seats), seats_needed(lists), Presence(lists)
        self.teams = [teams.get(target, set()) for target in self.ranked]
        self.fitting = [
            presence.days(target, team) if len(team) == needed[target] else []
            for target, team in zip(self.ranked, self.teams)]
        self.day_of: Dict[int, str] = {}
        self.visits: Dict[Tuple[str, str], Set[int]] = {}
        self.displaced = [0 for _ in self.ranked]
        self.budget = 2000 + 20 * len(self.ranked)

    def run(self) -> Dict[str, str]:
        """The day of each target that gets one."""
        queue = deque(sorted(range(len(self.ranked)), key=lambda i: (len(self.fitting[i]), i)))
        while queue:
            target = queue.popleft()
            fitting = self.fitting[target]
            free = [day for day in fitting if not self.full(target, day)]
            if free:
                self.put(target, free[self.picks.pick("day", len(free))])
            elif self.budget > 0 and fitting:
                queue.extend(self.clear(target))
        return {self.ranked[target]: day for target, day in self.day_of.items()}

    def full(self, target: int, day: str) -> List[str]:
        """The members of the team who have their visits of the day already."""
        return [
            who for who in self.teams[target]
            if len(self.visits.get((who, day), ())) >= self.per_day]

    def in_the_way(self, target: int, day: str) -> Set[int]:
        """W: each full member names the visit of that day displaced least often, then by rank."""
        return {
            min(self.visits[who, day], key=lambda other: (self.displaced[other], other))
            for who in self.full(target, day)}

    def clear(self, target: int) -> List[int]:
        """The target takes the day of the least price; who had to leave it, by rank."""
        ways = {day: self.in_the_way(target, day) for day in self.fitting[target]}
        prices = {day: sum(1 + self.displaced[i] for i in way) for day, way in ways.items()}
        least = min(prices.values())
        cheapest = [day for day in self.fitting[target] if prices[day] == least]
        day = cheapest[self.picks.pick("clear", len(cheapest))]
        leaving = sorted(ways[day])
        for other in leaving:
            for who in self.teams[other]:
                self.visits[who, day].remove(other)
            del self.day_of[other]
            self.displaced[other] += 1
            self.budget -= 1
        self.put(target, day)
        return leaving

    def put(self, target: int, day: str) -> None:
        self.day_of[target] = day
        for who in self.teams[target]:
            self.visits.setdefault((who, day), set()).add(target)


class Result(NamedTuple):
    """Teams and days drawn once more; why seats are open, and who has no day."""

    seats: List[Seat]
    shortfalls: List[Shortfall]
    visits: List[Visit]
    unplaced: List[str]


def require_opening(notice: Notice, opening: Opening) -> None:
    """Nonce and randomness are those of the notice."""
    commitment = nonce_commitment(notice.draw, opening.nonce)
    require(
        commitment == notice.commitment,
        f"commitment expected {notice.commitment}, found {commitment}")
    named, values = notice.randomness, opening.randomness
    require(
        len(named) == len(values),
        f"{len(named)} values of randomness expected, found {len(values)}")
    for each, value in zip(named, values):
        require(each.value.fullmatch(value), f"not a value of {each.text}")


def draw_again(sealed: Sealed, seed: str) -> Result:
    """Teams and days of the draw itself."""
    return best_attempt(sealed, seed, chosen_of(sealed.lists, draw_targets(seed, sealed.lists)), "")


def best_attempt(sealed: Sealed, seed: str, chosen: List[str], label: str) -> Result:
    """Teams and days of the first attempt that leaves the fewest without a day (section 3); the
    label stands before the number of each attempt."""
    attempts: List[Tuple[Teams, Dict[str, str]]] = []
    for number in range(1, MOST_ATTEMPTS + 1):
        picks = Picks(seed, f"{label}{number}")
        teams = draw_teams(sealed.lists, chosen, picks)
        attempts.append((teams, Placing(sealed, chosen, teams.rows(), picks).run()))
        if len(attempts[-1][1]) == len(chosen):
            break
    teams, days = max(attempts, key=lambda attempt: len(attempt[1]))
    return Result(
        teams.rows(), Impossibility(teams).proofs(),
        [Visit(target, day) for target, day in days.items()],
        sorted(set(chosen) - set(days)))


def broken_days(sealed: Sealed, state: State) -> List[Words]:
    """Every rule that a visit breaks (section 5); a target without a day breaks none."""
    teams = teams_of(state.seats)
    presence = Presence(sealed.lists)
    broken: List[Words] = []
    seen: Set[str] = set()
    per_day: Dict[Tuple[str, str], int] = {}
    for target, day in state.visits:
        which = f"{target} {day} "
        team = teams.get(target, set())
        if not team or target in seen:
            broken.append(Words(which + "没有检查组或有两个日期", which + "has no team or two days"))
        seen.add(target)
        if day not in presence.days(target, team):
            broken.append(Words(which + "该日不可检查", which + "cannot be visited on that day"))
        for who in sorted(team):
            per_day[who, day] = per_day.get((who, day), 0) + 1
            if per_day[who, day] == sealed.notice.visits_per_day + 1:
                broken.append(Words(which + f"人员当日检查过多 {who}", which + f"is too much for {who}"))
    return broken


# ---------------------------------------------------------------------------------------------
# Section 6: changes after the draw
# ---------------------------------------------------------------------------------------------

Pick = Callable[[str, int], int]


class Memory(NamedTuple):
    """What later changes must not forget: who is to be visited and who ever was, who left which
    target, and who said that he cannot come on which day."""

    live: FrozenSet[str]
    used: FrozenSet[str]
    gone: FrozenSet[Recusal] = frozenset()
    away: FrozenSet[Absence] = frozenset()


class Standing:
    """How the visits of a draw stand between two changes; never changed itself."""

    def __init__(self, state: State, memory: Memory):
        self.state = state
        self.memory = memory
        self.teams = grouped(state.seats, lambda seat: seat.target)
        self.by_sitter = grouped(state.seats, lambda seat: seat.inspector)
        self.days = {visit.target: visit.day for visit in reversed(state.visits)}

    def day_of(self, target: str) -> Optional[str]:
        return self.days.get(target)

    def team(self, target: str) -> List[Seat]:
        return self.teams.get(target, [])

    def seats_of(self, inspector: str) -> int:
        return len(self.by_sitter.get(inspector, []))

    def visits_on(self, inspector: str, day: str, target: str) -> int:
        """How many visits the inspector has on a day, the one to the target left out."""
        return sum(
            seat.target != target and self.day_of(seat.target) == day
            for seat in self.by_sitter.get(inspector, []))

    def replaced(self, kind: str, left: Seat, taken: Seat) -> Standing:
        """With another in the seat; an absence keeps its day."""
        seats = list(self.state.seats)
        seats[seats.index(left)] = taken
        day, memory = self.day_of(left.target), self.memory
        away = [Absence(left.inspector, day)] if kind == "absent" and day is not None else []
        gone = memory.gone | {Recusal(left.inspector, left.target)}
        return Standing(
            State(seats, self.state.visits),
            memory._replace(gone=gone, away=memory.away.union(away)))

    def joined(self, team: List[Seat], visit: Visit) -> Standing:
        """With one more target to be visited."""
        state = State(self.state.seats + team, self.state.visits + [visit])
        live, used = self.memory.live | {visit.target}, self.memory.used | {visit.target}
        return Standing(state, self.memory._replace(live=live, used=used))

    def moved(self, visit: Visit) -> Standing:
        """With the target on another day."""
        visits = [each for each in self.state.visits if each.target != visit.target]
        return Standing(State(self.state.seats, visits + [visit]), self.memory)

    def open(self) -> List[str]:
        """The targets to be visited that have no day, sorted."""
        return sorted(self.memory.live - set(self.days))

    def supplemented(self, result: Result) -> Standing:
        """With these teams and days for the open targets; everybody else keeps his."""
        still_open = set(self.open())
        seats = [seat for seat in self.state.seats if seat.target not in still_open]
        return Standing(
            State(seats + result.seats, self.state.visits + result.visits), self.memory)

    def dropped(self, target: str) -> Standing:
        """Without the visit and its team."""
        state = State(
            [seat for seat in self.state.seats if seat.target != target],
            [visit for visit in self.state.visits if visit.target != target])
        return Standing(state, self.memory._replace(live=self.memory.live - {target}))


class SpareSeats:
    """Whom the lists allow for a seat as things stand after the draw (section 6)."""

    def __init__(self, sealed: Sealed):
        self.lists = sealed.lists
        self.per_day = sealed.notice.visits_per_day
        self.eligibility = Eligibility(sealed.lists)
        self.presence = Presence(sealed.lists)
        self.targets = {row.target: row for row in sealed.lists.targets}
        lines = sorted(sealed.lists.profiles, key=lambda line: line.department)
        self.profiles = grouped(lines, lambda line: line.profile)

    def lines(self, target: str) -> List[ProfileLine]:
        """The lines of the target's profile by department."""
        return self.profiles[self.targets[target].profile]

    def line(self, seat: Seat) -> ProfileLine:
        for line in self.lines(seat.target):
            if line.department == seat.department:
                return line
        raise Wrong(f"not a seat of the profile: {','.join(seat)}")

    def needs_qualified(self, line: ProfileLine, members: List[Seat]) -> bool:
        """Whether a line with these members must have a qualified one next."""
        plain = sum(
            seat.department == line.department
            and not self.eligibility.qualifies(seat.inspector, line.qualification)
            for seat in members)
        return plain >= line.seats - line.qualified

    def candidates(
            self, standing: Standing, visit: Tuple[str, Optional[str]], line: ProfileLine,
            team: List[Seat]) -> List[str]:
        """Who may take the next seat of a line beside the team: those of the lowest load plus
        assigned only, by pseudonym. The visit is a target and its day, if it has one."""
        target, day = visit
        demand = self.eligibility.demand(self.targets[target], line)
        qualified = self.needs_qualified(line, team)
        able = [
            row for row in self.lists.inspectors
            if self.eligibility.may_take(row, demand)
            and (not qualified or self.eligibility.qualifies(row.inspector, line.qualification))
            and all(seat.inspector != row.inspector for seat in team)
            and self.is_free(row, standing, target, day)]
        totals = [row.load + standing.seats_of(row.inspector) for row in able]
        least = min(totals, default=0)
        return sorted(row.inspector for row, total in zip(able, totals) if total == least)

    def is_free(
            self, row: Inspector, standing: Standing, target: str, day: Optional[str]) -> bool:
        name = row.inspector
        return (
            not self.eligibility.is_recused(name, target)
            and Recusal(name, target) not in standing.memory.gone
            and standing.seats_of(name) < row.capacity
            and (day is None or self.can_come(name, standing, target, day)))

    def can_come(self, inspector: str, standing: Standing, target: str, day: str) -> bool:
        return (
            self.presence.is_present(inspector, day)
            and Absence(inspector, day) not in standing.memory.away
            and standing.visits_on(inspector, day, target) < self.per_day)

    def days(self, target: str, first: str) -> List[str]:
        """The open days of the target from the first one on."""
        return [day for day in self.presence.days(target, []) if day >= first]

    def fits(self, target: str, day: str, standing: Standing) -> bool:
        """Whether the team is complete and all of it can come on the day, which is open."""
        team = standing.team(target)
        return (
            len(team) == sum(line.seats for line in self.lines(target))
            and day in self.days(target, day)
            and all(self.can_come(seat.inspector, standing, target, day) for seat in team))

    def team(self, standing: Standing, visit: Visit, pick: Pick) -> Optional[List[Seat]]:
        """A whole team seat by seat, the qualified seats of each line first."""
        team: List[Seat] = []
        for line in self.lines(visit.target):
            for i in range(line.seats):
                now = line._replace(qualified=line.seats) if i < line.qualified else line
                able = self.candidates(standing, visit, now, team)
                if not able:
                    return None
                who = able[pick(f"change.{len(team) + 1}", len(able))]
                team.append(Seat(visit.target, line.department, who))
        return team


def is_whole_change(row: Change) -> bool:
    """Whether every cell that the kind needs is there and every other is a hyphen."""
    leaves = row.kind in ("recused", "absent")
    moves = row.kind in ("substituted", "rescheduled")
    return (row.department != "-", row.inspector != "-", row.day != "-") == (leaves, leaves, moves)


class Supplemented(NamedTuple):
    """What an addendum brought: the lists on which was drawn, and what was."""

    lists: Lists
    result: Result


class Replay:
    """Does once more what followed the draw: every change as it was asked for (section 6), every
    addendum in its place (section 7)."""

    def __init__(self, sealed: Sealed, seed: str, drawn: List[Drawn]):
        self.sealed = sealed
        self.seed = seed
        self.spare = SpareSeats(sealed)
        self.team_seed = team_seed(seed)
        self.drawn = drawn
        self.chosen = frozenset(chosen_of(sealed.lists, drawn))
        self.supplements: List[Supplemented] = []

    def run(self, conducted: State, steps: List[Step]) -> State:
        """What took place after all steps; Wrong where one comes out otherwise."""
        standing = Standing(conducted, Memory(self.chosen, self.chosen))
        made = 0
        for step in steps:
            if isinstance(step, Addendum):
                require(step.after == made, f"addendum {step.number} follows change {step.after}")
                standing = self.supplement(standing, step)
                continue
            made += 1
            remade = self.remake(standing, step, made)
            text = ",".join(str(cell) for cell in step)
            if remade is None or (step.counter, step.replacement) != (made, remade[0]):
                raise Wrong(f"change cannot be replayed: {text}")
            standing = remade[1]
        return standing.state

    def supplement(self, standing: Standing, addendum: Addendum) -> Standing:
        """Draws for the open targets on what all others leave of the lists (section 7)."""
        self.sealed = self.sealed._replace(lists=joined(self.sealed.lists, addendum.further))
        self.spare = SpareSeats(self.sealed)
        left = lists_left(self.sealed.lists, standing, addendum.first_day)
        result = best_attempt(
            self.sealed._replace(lists=left), self.seed, standing.open(),
            f"addendum.{addendum.number}.")
        self.supplements.append(Supplemented(left, result))
        return standing.supplemented(result)

    def remake(
            self, standing: Standing, row: Change, number: int) -> Optional[Tuple[str, Standing]]:
        """What was drawn for the change, and how things stand then; none where it may not be."""
        def pick(tag: str, n: int) -> int:
            return modulo(f"{self.team_seed}/{tag}/{number}", n)

        if not is_whole_change(row) or row.target not in standing.memory.live:
            return None
        if row.kind == "cancelled":
            return "-", standing.dropped(row.target)
        if row.kind == "rescheduled":
            return self.reschedule(standing, row)
        if row.kind == "substituted":
            return self.substitute(standing, row, pick)
        return self.replace(standing, row, pick)

    def replace(
            self, standing: Standing, row: Change, pick: Pick) -> Optional[Tuple[str, Standing]]:
        """Somebody leaves a seat; who takes it is drawn."""
        left = Seat(row.target, row.department, row.inspector)
        team = standing.team(row.target)
        if left not in team:
            return None
        rest = [seat for seat in team if seat != left]
        leaving = standing.replaced(row.kind, left, left)
        visit = (row.target, standing.day_of(row.target))
        able = self.spare.candidates(leaving, visit, self.spare.line(left), rest)
        if not able:
            return None
        taker = able[pick("change", len(able))]
        return taker, standing.replaced(row.kind, left, left._replace(inspector=taker))

    def substitute(
            self, standing: Standing, row: Change, pick: Pick) -> Optional[Tuple[str, Standing]]:
        """The first reserve by rank that can be visited takes the place of the target."""
        stratum = self.spare.targets[row.target].stratum
        rest = standing.dropped(row.target)
        for each in sorted(self.drawn, key=lambda each: each.rank):
            if each.stratum != stratum or each.target in standing.memory.used:
                continue
            days = [
                day for day in self.spare.days(each.target, row.day)
                if self.spare.team(rest, Visit(each.target, day), pick) is not None]
            if days:
                visit = Visit(each.target, days[pick("change.day", len(days))])
                team = self.spare.team(rest, visit, pick) or []
                return each.target, rest.joined(team, visit)
        return None

    def reschedule(self, standing: Standing, row: Change) -> Optional[Tuple[str, Standing]]:
        """Another day, on which the whole team can come."""
        if standing.day_of(row.target) == row.day or not self.spare.fits(
                row.target, row.day, standing):
            return None
        return "-", standing.moved(Visit(row.target, row.day))


# ---------------------------------------------------------------------------------------------
# Section 7: addenda
# ---------------------------------------------------------------------------------------------

FURTHER_SHEETS = (INSPECTORS, QUALIFICATIONS, RECUSALS, DAYS, CLOSURES, ABSENCES)
ADDENDUM_KEYS = {
    "draw": "FIELD", "addendum": "COUNT", "previous": "DIGEST", "after": "COUNT", "from": "DAY",
    "disclose_after": "DAY", "sealed_at": "TIME"}


class Addendum(NamedTuple):
    """A sealed addendum 补充封存: its notice, its rows in lists that are empty but for them, and
    its seal; first_day is the day `from`."""

    draw: str
    number: int
    previous: str
    after: int
    first_day: str
    disclose_after: str
    further: Lists
    seal: str


Step = Union[Change, Addendum]


def addendum_folder(number: int) -> str:
    return f"addendum-{number}/"


def addenda_count(files: Folder) -> int:
    """How many addenda there are, counted from 1 to the first that is not there."""
    count = 0
    while under(files, addendum_folder(count + 1)):
        count += 1
    return count


def read_addendum(files: Folder, problems: Problems) -> Optional[Addendum]:
    """One addendum; none where anything about its form is wrong."""
    covered = without(files, SUMS)
    if SUMS in files:
        check_sums(covered, SUMS, files[SUMS], problems)
    else:
        problems.add(SUMS, 0, "文件缺失", "the file is missing")
    belonging = {NOTICE.name, *(each.name for each in FURTHER_SHEETS)}
    for name in sorted(set(covered) - belonging):
        problems.add(name, 0, "多余的文件", "a file that does not belong here")
    entries = NOTICE.read(files, problems)
    further = Lists(*(
        each.read(files, problems) if each in FURTHER_SHEETS else [] for each in LIST_SHEETS))
    if problems.found:
        return None
    try:
        return addendum_of(key_values(entries), further, digest(files[SUMS]))
    except Wrong as wrong:
        problems.add(
            NOTICE.name, 0, f"公告内容不合要求：{wrong}", f"the notice does not hold: {wrong}")
        return None


def addendum_of(values: Dict[str, str], further: Lists, seal: str) -> Addendum:
    require(values.keys() == ADDENDUM_KEYS.keys(), f"keys must be {listed(ADDENDUM_KEYS)}")
    for key, name in ADDENDUM_KEYS.items():
        require(FORMS[name].fits(values[key]), f"{key} must be {FORMS[name].words.en}")
    return Addendum(
        draw_id(values["draw"]), int(values["addendum"]), values["previous"],
        int(values["after"]), values["from"], values["disclose_after"], further, seal)


def joined(lists: Lists, further: Lists) -> Lists:
    """The lists with the rows of an addendum."""
    return Lists(*(before + rows for before, rows in zip(lists, further)))


def read_addenda(sealed: Sealed, files: Folder) -> List[Addendum]:
    """All addenda by number, each fitting the draw and those before it."""
    addenda: List[Addendum] = []
    lists = sealed.lists
    for number in range(1, addenda_count(files) + 1):
        problems = Problems()
        addendum = read_addendum(under(files, addendum_folder(number)), problems)
        if addendum:
            AddendumFit(sealed, addenda, lists, problems).check(addendum)
            addenda.append(addendum)
            lists = joined(lists, addendum.further)
        if problems.found:
            folder = addendum_folder(number)
            raise Refused([each._replace(file=folder + each.file) for each in problems.found])
    return addenda


class AddendumFit:
    """Whether an addendum fits what stands before it: no row of it touches who was listed or what
    day was open before."""

    def __init__(
            self, sealed: Sealed, before: List[Addendum], lists: Lists, problems: Problems):
        self.sealed = sealed
        self.before = before
        self.lists = lists
        self.problems = problems
        self.listed = {row.inspector for row in lists.inspectors}

    def check(self, addendum: Addendum) -> None:
        added = {row.inspector for row in addendum.further.inspectors}
        self.notice(addendum)
        self.inspectors(addendum.further, added)
        self.days(addendum)
        self.absences(addendum.further, added)

    def notice(self, addendum: Addendum) -> None:
        notice, last = self.sealed.notice, self.before[-1] if self.before else None
        due = last.disclose_after if last else notice.disclose_after
        for key, expected, found in (
                ("draw", notice.draw, addendum.draw),
                ("addendum", len(self.before) + 1, addendum.number),
                ("previous", last.seal if last else self.sealed.seal, addendum.previous)):
            if expected != found:
                self.problem(
                    NOTICE, f"{key} 应为 {expected}", f"{key} must be {expected}, found {found}")
        if last and addendum.after < last.after:
            self.problem(
                NOTICE, f"after 不得小于 {last.after}", f"after must not be below {last.after}")
        if addendum.disclose_after < due:
            self.problem(
                NOTICE, f"disclose_after 不得早于 {due}", f"disclose_after must not precede {due}")

    def inspectors(self, further: Lists, added: Set[str]) -> None:
        seen = set(self.listed)
        for row in further.inspectors:
            if row.inspector in seen:
                self.problem(
                    INSPECTORS, f"{row.inspector} 出现两次", f"{row.inspector} stands twice")
            seen.add(row.inspector)
        held = set(self.lists.qualifications)
        targets = {row.target for row in self.lists.targets}
        for own in further.qualifications:
            if own.inspector not in self.listed | added or own in held:
                self.foreign(QUALIFICATIONS, own)
        for recusal in further.recusals:
            if recusal.inspector not in added or recusal.target not in targets:
                self.foreign(RECUSALS, recusal)

    def days(self, addendum: Addendum) -> None:
        strata = {row.stratum for row in self.lists.strata}
        stratum_of = {row.target: row.stratum for row in self.lists.targets}
        opened, due = set(addendum.further.days), addendum.disclose_after
        for row in addendum.further.days:
            if row.stratum not in strata or row in self.lists.days:
                self.foreign(DAYS, row)
            if row.day >= due:
                self.problem(
                    NOTICE, f"disclose_after 须晚于 {row.day}",
                    f"disclose_after must follow {row.day}")
        for closure in addendum.further.closures:
            if OpenDay(stratum_of.get(closure.target, ""), closure.day) not in opened:
                self.foreign(CLOSURES, closure)

    def absences(self, further: Lists, added: Set[str]) -> None:
        """Whoever was listed before keeps the days that were open before."""
        fresh = {row.day for row in further.days} - {row.day for row in self.lists.days}
        for row in further.absences:
            if row.inspector not in added and not (
                    row.inspector in self.listed and row.day in fresh):
                self.foreign(ABSENCES, row)

    def foreign(self, of: Sheet, row: Any) -> None:
        cells = ",".join(row)
        self.problem(of, f"不得补充的行：{cells}", f"a row that cannot be added: {cells}")

    def problem(self, of: Sheet, zh: str, en: str) -> None:
        self.problems.add(of.name, 0, zh, en)


def steps_of(changes: List[Change], addenda: List[Addendum]) -> List[Step]:
    """What followed the draw: an addendum stands after the change that it names."""
    steps: List[Step] = []
    made = 0
    for addendum in addenda:
        until = max(made, addendum.after)
        steps += changes[made:until]
        steps.append(addendum)
        made = until
    return steps + list(changes[made:])


def lists_left(lists: Lists, standing: Standing, first_day: str) -> Lists:
    """What all others leave of the lists to the open targets."""
    still_open = set(standing.open())
    fixed = [seat for seat in standing.state.seats if seat.target not in still_open]
    seats = grouped(fixed, lambda seat: seat.inspector)
    known = {row.inspector for row in lists.inspectors}
    elsewhere = {
        Absence(seat.inspector, standing.days[seat.target])
        for seat in fixed if seat.target in standing.days}
    gone = {row for row in standing.memory.gone if row.inspector in known}
    return lists._replace(
        inspectors=[
            row._replace(
                load=row.load + len(seats.get(row.inspector, [])),
                capacity=max(0, row.capacity - len(seats.get(row.inspector, []))))
            for row in lists.inspectors],
        recusals=sorted(gone.union(lists.recusals)),
        absences=sorted(elsewhere.union(lists.absences, standing.memory.away)),
        days=[row for row in lists.days if row.day >= first_day])


# ---------------------------------------------------------------------------------------------
# The ledger. Lines and tree are RFC 6962, proofs RFC 9162, checkpoints C2SP.
# ---------------------------------------------------------------------------------------------

EMPTY_ROOT = digest(b"")
KINDS = (
    "SEALED", "WITNESSED", "RANDOMNESS", "CONDUCTED", "SUPPLEMENTED", "CHANGED", "VOIDED",
    "DISCLOSED", "PUBLISHED", "CORRECTED")
BASE64 = re.compile("(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?")
MARK = "\u2014 "


def from_base64(text: str) -> bytes:
    """Base64 with or without its padding."""
    require(BASE64.fullmatch(text), f"not base64: {text}")
    plain = text.rstrip("=")
    return base64.b64decode(plain + "=" * (-len(plain) % 4))


def to_base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


class Leaf(NamedTuple):
    """One line of the ledger: KIND/subject/time/value/…"""

    line: str
    kind: str
    subject: str
    time: str
    values: List[str]

    def hash(self) -> str:
        """The hash of the leaf in the tree: SHA-256(0x00 || line)."""
        return digest(b"\0" + self.line.encode("ascii"))


def leaf_of(line: str) -> Leaf:
    fields = line.split("/")
    require(len(fields) > 3 and fields[0] in KINDS, f"not a line of the ledger: {line}")
    kind, subject, time, *values = fields
    plain = is_time(time) and time[11:13] < "24" and time[17:19] < "60"
    require(plain, f"not as the ledger writes it: {line}")
    for field in (subject, *values):
        require(FORMS["FIELD"].fits(field), f"not a field of the ledger: {field}")
    return Leaf(line, kind, subject, time, values)


def node_of(left: str, right: str) -> str:
    """The hash of a node: SHA-256(0x01 || left || right)."""
    return digest(b"\1" + bytes.fromhex(left) + bytes.fromhex(right))


def root_of(leaves: Sequence[str]) -> str:
    """The root of the tree over hashes of leaves (RFC 6962, 2.1)."""
    if len(leaves) <= 1:
        return leaves[0] if leaves else EMPTY_ROOT
    left = 1 << (len(leaves) - 1).bit_length() - 1
    return node_of(root_of(leaves[:left]), root_of(leaves[left:]))


def is_included(leaf: str, position: int, path: List[str], head: Head) -> bool:
    """Whether the path leads from a leaf at a position to the root (RFC 9162, 2.1.3.2)."""
    if not 0 <= position < head.size:
        return False
    at, last, root = position, head.size - 1, leaf
    for other in path:
        if last == 0:
            return False
        if at & 1 or at == last:
            root = node_of(other, root)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            root = node_of(root, other)
        at, last = at >> 1, last >> 1
    return last == 0 and root == head.root


def is_consistent(earlier: Head, later: Head, path: List[str]) -> bool:
    """Whether the path shows that the earlier tree begins the later one (RFC 9162, 2.1.4.2)."""
    if earlier.size > later.size:
        return False
    if earlier.size in (0, later.size):
        return not path and earlier.root == (later.root if earlier.size else EMPTY_ROOT)
    is_power = earlier.size & (earlier.size - 1) == 0
    if not path and not is_power:
        return False
    before = after = earlier.root if is_power else path[0]
    at, last = earlier.size - 1, later.size - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    for other in path if is_power else path[1:]:
        if last == 0:
            return False
        if at & 1 or at == last:
            before, after = node_of(other, before), node_of(other, after)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            after = node_of(after, other)
        at, last = at >> 1, last >> 1
    return last == 0 and before == earlier.root and after == later.root


class Checkpoint(NamedTuple):
    """A signed checkpoint (C2SP tlog-checkpoint): what is signed, and whole lines of signatures."""

    text: str
    origin: str
    head: Head
    signatures: List[str]


def checkpoint_of(text: str) -> Checkpoint:
    """Three lines, an empty one, and a line for each signature."""
    body, gap, rest = text.partition("\n\n")
    require(gap and text.endswith("\n"), "not a signed checkpoint")
    lines = lines_of(body + "\n")
    require(len(lines) == 3, "a checkpoint has three lines")
    origin, size, root = lines
    head = head_of(f"{size}:{from_base64(root).hex()}")
    require(re.fullmatch("[0-9A-Za-z._/:-]{1,128}", origin), f"not the name of a ledger: {origin}")
    signed = f"{origin}\n{head.size}\n{to_base64(bytes.fromhex(head.root))}\n"
    require(body + "\n" == signed, "not as a checkpoint is written")
    signatures = lines_of(rest)
    require(
        signatures and all(line.startswith(MARK) for line in signatures),
        "a checkpoint needs lines of signatures")
    return Checkpoint(signed, origin, head, signatures)


class Entered(NamedTuple):
    """A line of the ledger with its position from 0 and the hashes that lead to the root."""

    position: int
    leaf: Leaf
    path: List[str]


class Extract(NamedTuple):
    """What of the ledger goes with a draw: its lines, proofs of growth, the signed checkpoint."""

    entries: List[Entered]
    growth: Dict[Head, List[str]]
    signed: Checkpoint


def extract_of(text: str) -> Extract:
    """Reads ledger.txt: blocks parted by empty lines, the checkpoint last."""
    entries: List[Entered] = []
    growth: Dict[Head, List[str]] = {}
    rest = text
    while rest.startswith(("leaf ", "from ")):
        block, gap, rest = rest.partition("\n\n")
        require(gap, "the checkpoint is missing")
        first, *hashes = lines_of(block)
        path = [hash_of(line) for line in hashes]
        if first.startswith("from "):
            growth[head_of(first[len("from "):])] = path
        else:
            words = first.split(" ")
            require(
                len(words) == 3 and re.fullmatch("[+-]?[0-9]+", words[1])
                and -1 << 63 <= int(words[1]) < 1 << 63,
                f"not a leaf with its position: {first}")
            entries.append(Entered(int(words[1]), leaf_of(words[2]), path))
    return Extract(entries, growth, checkpoint_of(rest))


def hash_of(text: str) -> str:
    data = from_base64(text)
    require(len(data) == 32, f"not a SHA-256 digest: {text}")
    return data.hex()


# ---------------------------------------------------------------------------------------------
# The ledger: Ed25519 (RFC 8032)
# ---------------------------------------------------------------------------------------------

P = 2 ** 255 - 19
ORDER = 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


class Point(NamedTuple):
    """A point of the curve in extended coordinates (RFC 8032, 5.1.4)."""

    x: int
    y: int
    z: int
    t: int


NEUTRAL = Point(0, 1, 1, 0)


def point_of(data: bytes) -> Optional[Point]:
    """The point that 32 bytes encode (RFC 8032, 5.1.3); none where they encode none."""
    number = int.from_bytes(data, "little")
    odd, y = number >> 255, number & (1 << 255) - 1
    if y >= P:
        return None
    over, below = (y * y - 1) % P, (D * y * y + 1) % P
    x = over * pow(below, 3, P) * pow(over * pow(below, 7, P), (P - 5) // 8, P) % P
    square = below * x * x % P
    if square == -over % P:
        x = x * ROOT_OF_MINUS_ONE % P
    elif square != over:
        return None
    if x == 0 and odd:
        return None
    if x & 1 != odd:
        x = -x % P
    return Point(x, y, 1, x * y % P)


def plus(p: Point, q: Point) -> Point:
    """The sum of two points (RFC 8032, 5.1.4)."""
    a, b = (p.y - p.x) * (q.y - q.x) % P, (p.y + p.x) * (q.y + q.x) % P
    c, d = 2 * p.t * q.t * D % P, 2 * p.z * q.z % P
    e, f, g, top = b - a, d - c, d + c, b + a
    return Point(e * f % P, g * top % P, f * g % P, e * top % P)


def multiple(scalar: int, point: Point) -> Point:
    """A point added to itself so many times."""
    total = NEUTRAL
    while scalar:
        if scalar & 1:
            total = plus(total, point)
        point = plus(point, point)
        scalar >>= 1
    return total


def is_same_point(p: Point, q: Point) -> bool:
    return (p.x * q.z - q.x * p.z) % P == 0 and (p.y * q.z - q.y * p.z) % P == 0


def base_point() -> Point:
    """The point whose y is 4/5 and whose x is even."""
    point = point_of((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))
    return point or NEUTRAL


def is_signature(key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the key has signed the message (RFC 8032, 5.1.7)."""
    if len(key) != 32 or len(signature) != 64:
        return False
    start, end = signature[:32], signature[32:]
    a, r = point_of(key), point_of(start)
    s = int.from_bytes(end, "little")
    if a is None or r is None or s >= ORDER:
        return False
    k = int.from_bytes(hashlib.sha512(start + key + message).digest(), "little") % ORDER
    return is_same_point(multiple(s, base_point()), plus(r, multiple(k, a)))


class Key(NamedTuple):
    """The public key of a ledger (C2SP signed-note), written name+id+key."""

    name: str
    id: str
    key: bytes


def key_of(text: str) -> Key:
    """Reads name+id+key: the id is of four bytes over the name and the key with its type."""
    own = strip(text)
    parts = own.split("+", 2)
    require(len(parts) == 3 and parts[0], f"not name+id+key: {text}")
    name, key_id, encoded = parts
    typed = from_base64(encoded)
    require(len(typed) == 33 and typed[0] == 1, f"not an Ed25519 key: {text}")
    fitting = digest(name.encode("utf-8") + b"\n" + typed)[:8]
    require(
        key_id == fitting and encoded == to_base64(typed), f"the id does not fit the key: {text}")
    return Key(name, key_id, typed[1:])


def is_signed_by(signed: Checkpoint, key: Key) -> bool:
    """Whether one of the signatures is the key's: its id, then 64 bytes, in base64."""
    start = f"{MARK}{key.name} "
    for line in signed.signatures:
        text = line[len(start):]
        if not line.startswith(start) or not BASE64.fullmatch(text):
            continue
        marked = from_base64(text)
        if marked[:4].hex() == key.id and is_signature(
                key.key, signed.text.encode("utf-8"), marked[4:]):
            return True
    return False


# ---------------------------------------------------------------------------------------------
# The rules that were sealed: every file is read and must be sound, then days are asked for
# ---------------------------------------------------------------------------------------------

RuleRow = Dict[str, str]
CellTest = Callable[[str], bool]

RULE_IDS = (
    "R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10", "R11", "R11b", "R12",
    "R13", "R14", "R15", "R16", "R17", "R18", "R19")
LIBRARIES = ("A", "B", "C")


class Parameter(NamedTuple):
    """A number that the office sets; untold is its value in copies of before it came."""

    rule: str
    unit: str
    least: int
    most: int
    untold: str = ""


PARAMETERS = {
    "team-seats": Parameter("R02", "inspectors", 2, 10),
    "visits-per-day": Parameter("R02", "visits", 1, 10),
    "inspector-capacity": Parameter("R02", "targets", 1, 1000),
    "certificate-warning": Parameter("R03", "days", 0, 365),
    "own-station": Parameter("R04", "switch", 0, 1, "0"),
    "notice-before": Parameter("R08", "working-days", 0, 30),
    "visit-reminder": Parameter("R08", "working-days", 0, 10, "1"),
    "filing-before": Parameter("R08", "working-days", 0, 30),
    "urgent-papers": Parameter("R08", "working-days", 0, 30),
    "result-published": Parameter("R09", "working-days", 1, 60),
    "result-warning": Parameter("R09", "working-days", 1, 60),
    "result-urgent": Parameter("R09", "working-days", 0, 60),
    "cannot-contact": Parameter("R10", "working-days", 1, 60),
    "witnesses": Parameter("R15", "witnesses", 3, 6),
    "conduct-after": Parameter("R15", "minutes", 0, 1440),
    "reveal-within": Parameter("R15", "minutes", 1, 1440, "60"),
}
SPACE = "[\t-\r\x1c-\x20\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]"


def strip(text: str) -> str:
    """Without white space at the ends; a space that does not break lines is none."""
    return re.sub(f"^{SPACE}+|{SPACE}+\\Z", "", text)


def is_text(text: str) -> bool:
    return text != "" and text == strip(text)


def is_name(text: str) -> bool:
    """A text of at most 100 characters, counted in units of UTF-16."""
    return is_text(text) and len(text.encode("utf-16-le")) <= 200


def one_of(*values: str) -> CellTest:
    return lambda text: text in values


def matching(pattern: str) -> CellTest:
    return lambda text: bool(re.fullmatch(pattern, text))


def whole_number(least: int, most: int) -> CellTest:
    return lambda text: (
        bool(re.fullmatch("0|[1-9][0-9]{0,8}", text)) and least <= int(text) <= most)


def either(mark: str, test: CellTest) -> CellTest:
    return lambda text: text == mark or test(text)


def several(test: CellTest) -> CellTest:
    return lambda text: all(test(part) for part in text.split(";"))


def is_month_day(text: str) -> bool:
    """A day that every year has."""
    return bool(re.fullmatch("[0-9]{2}-[0-9]{2}", text)) and is_day("2001-" + text)


def month_days(text: str) -> Tuple[int, int]:
    """The first and the last of some days of every month, such as 1-5."""
    match = re.fullmatch("([1-9][0-9]?)(?:-([1-9][0-9]?))?", text)
    return (int(match[1]), int(match[2] or match[1])) if match else (0, 0)


def is_month_days(text: str) -> bool:
    first, last = month_days(text)
    return 1 <= first <= last <= 31


def are_kinds(text: str) -> bool:
    parts = text.split(";")
    return text == "-" or len(set(parts)) == len(parts) and all(
        part in ("random", "daily", "special", "triggered") for part in parts)


def are_weekdays(text: str) -> bool:
    parts = text.split(";")
    return len(set(parts)) == len(parts) and all(re.fullmatch("[1-7]", part) for part in parts)


def is_weekend(day: str) -> bool:
    return date.fromisoformat(day).weekday() >= 5


def plus_days(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days)).isoformat()


def is_forward(row: RuleRow, first: str, last: str) -> bool:
    return "-" in (row[first], row[last]) or row[first] <= row[last]


def in_force(row: RuleRow, day: str, first: str = "valid_from", last: str = "valid_until") -> bool:
    return (row[first] == "-" or day >= row[first]) and (row[last] == "-" or day <= row[last])


def overlap(one: RuleRow, other: RuleRow) -> bool:
    """Whether both rows are in force on some day."""
    return all(
        "-" in (a["valid_from"], b["valid_until"]) or a["valid_from"] <= b["valid_until"]
        for a, b in ((one, other), (other, one)))


def keyed(*headings: str) -> Callable[[RuleRow], Hashable]:
    return lambda row: tuple(row[heading] for heading in headings)


class RuleFile(NamedTuple):
    """A rule file: what may stand under each heading; headings that may be left out, and what this
    means; whether copies of before the file came lack it; what a row must hold; rows with one key
    among which none may conflict; what all rows must hold together."""

    cells: Dict[str, CellTest]
    key: Callable[[RuleRow], Hashable]
    conflict: Callable[[RuleRow, RuleRow], bool] = overlap
    later: Dict[str, str] = {}
    optional: bool = False
    sound: Callable[[RuleRow], bool] = lambda row: True
    whole: Callable[[List[RuleRow]], bool] = lambda rows: True


def calendar_row_is_sound(row: RuleRow) -> bool:
    return "2000" <= row["day"][:4] <= "2100" and (row["kind"] == "off" or is_weekend(row["day"]))


def calendar_is_whole(rows: List[RuleRow]) -> bool:
    """No year left out, and none cut short, which the public holidays of fixed date give away."""
    kinds = {row["day"]: row["kind"] for row in rows}
    years = {int(day[:4]) for day in kinds}
    for year in range(min(years, default=0), max(years, default=-1) + 1):
        holidays = [f"{year}-{fixed}" for fixed in ("01-01", "05-01", "10-01", "10-02", "10-03")]
        if year not in years or any(is_working_day(kinds, day) for day in holidays):
            return False
    return bool(years)


def is_working_day(kinds: Dict[str, str], day: str) -> bool:
    return kinds[day] == "work" if day in kinds else not is_weekend(day)


def parameter_is_sound(row: RuleRow) -> bool:
    known = PARAMETERS[row["name"]]
    return (
        (row["rule"], row["unit"]) == (known.rule, known.unit)
        and whole_number(known.least, known.most)(row["value"]))


def parameters_are_whole(rows: List[RuleRow]) -> bool:
    """Every parameter on every day: editions meet, the outer ends are open."""
    first = {(row["name"], row["valid_from"]) for row in rows}
    last = {(row["name"], row["valid_until"]) for row in rows}
    return {row["name"] for row in rows} == set(PARAMETERS) and all(
        (row["valid_until"] == "-" or (row["name"], plus_days(row["valid_until"], 1)) in first)
        and (row["valid_from"] == "-" or (row["name"], plus_days(row["valid_from"], -1)) in last)
        for row in rows)


def placements_are_whole(rows: List[RuleRow]) -> bool:
    return not rows or any(
        row["class"] == row["industry"] == row["words"] == "*" for row in rows)


def placements_conflict(one: RuleRow, other: RuleRow) -> bool:
    return one["library"] != other["library"] and overlap(one, other)


def quiet_period_is_sound(row: RuleRow) -> bool:
    limited = (row["from"], row["until"], row["month_days"]) != ("-", "-", "*")
    return is_forward(row, "from", "until") and limited


def quiet_period_key(row: RuleRow) -> Hashable:
    return month_days(row["month_days"]), *(row[key] for key in sorted(row) if key != "month_days")


def windows_conflict(one: RuleRow, other: RuleRow) -> bool:
    return overlap(one, other) and one["from"] <= other["until"] and other["from"] <= one["until"]


is_library = one_of(*LIBRARIES)
is_class = one_of("A", "B", "C", "D")
is_matter_kind = one_of("general", "key", "public-information")
is_industry = matching("[A-T][0-9]{0,4}")
VALIDITY: Dict[str, CellTest] = {"valid_from": is_day_or_none, "valid_until": is_day_or_none}
SOURCE: Dict[str, CellTest] = {"document": is_text, "edition": either("-", is_text)}
LATER_EDITION = {"edition": "-", "valid_from": "-", "valid_until": "-"}

RULE_FILES = {
    "working-calendar.csv": RuleFile(
        {"day": is_day, "kind": one_of("off", "work"), **SOURCE},
        keyed("day"), lambda one, other: True, later={"document": "-", "edition": "-"},
        sound=calendar_row_is_sound, whole=calendar_is_whole),
    "caps.csv": RuleFile(
        {"rule": one_of("R06"), "scope": one_of("department", "all"),
         "visits": whole_number(1, 366), "exempt": are_kinds, **SOURCE, **VALIDITY},
        keyed("scope"), later=LATER_EDITION),
    "exempt-matters.csv": RuleFile(
        {"rule": one_of("R01"), "library": is_library, "matter": is_name, **VALIDITY, **SOURCE},
        keyed("library", "matter"), optional=True),
    "frequencies.csv": RuleFile(
        {"rule": one_of("R11"), "library": is_library, "class": either("*", is_class),
         "matter_kind": is_matter_kind, "bound": one_of("most", "least"),
         "times": whole_number(1, 366), "years": whole_number(1, 10), **VALIDITY, **SOURCE},
        keyed("library", "class", "matter_kind", "bound"), optional=True,
        sound=lambda row: (row["matter_kind"], row["bound"]) != ("key", "most")),
    "grounds.csv": RuleFile(
        {"rule": one_of("R01"), "ground": matching("[a-z][a-z0-9-]{1,31}"), "zh": is_name,
         "en": is_name, **VALIDITY, **SOURCE},
        keyed("ground"), later={"edition": "-"}, optional=True),
    "lotteries.csv": RuleFile(
        {"rule": one_of("R15"), "game": matching("[a-z0-9]{1,16}"), "zh": is_name, "en": is_name,
         "issue": whole_number(1, 20), "digits": whole_number(1, 64),
         "bits": whole_number(1, 200), "weekdays": are_weekdays,
         "time": matching("([01][0-9]|2[0-3]):[0-5][0-9]"), **VALIDITY, **SOURCE},
        keyed("game"), optional=True,
        sound=lambda row: 10 ** int(row["digits"]) >= 2 ** int(row["bits"])),
    "parameters.csv": RuleFile(
        {"rule": one_of(*RULE_IDS), "name": one_of(*PARAMETERS), "value": is_text,
         "unit": is_text, **SOURCE, **VALIDITY},
        keyed("name"), later=LATER_EDITION, sound=parameter_is_sound, whole=parameters_are_whole),
    "placements.csv": RuleFile(
        {"rule": one_of("R01"), "rank": whole_number(1, 999), "library": is_library,
         "class": either("*", several(is_class)), "industry": either("*", several(is_industry)),
         "words": either("*", several(is_name)), "zh": is_name, "en": is_name,
         **VALIDITY, **SOURCE},
        keyed("rank"), placements_conflict, optional=True, whole=placements_are_whole),
    "quiet-periods.csv": RuleFile(
        {"rule": one_of("R01"), "library": either("*", is_library),
         "district": either("*", FORMS["DISTRICT"].fits), "industry": either("*", is_industry),
         "target": either("*", is_credit_code), "from": is_day_or_none, "until": is_day_or_none,
         "month_days": either("*", is_month_days), "zh": is_text, "en": is_text,
         "park": either("*", is_name), **SOURCE},
        quiet_period_key, lambda one, other: True, later={"park": "*", "edition": "-"},
        sound=quiet_period_is_sound),
    "rates.csv": RuleFile(
        {"rule": one_of("R11", "R11b"), "library": is_library, "class": either("*", is_class),
         "matter_kind": is_matter_kind, "rate": whole_number(1, 10_000), **SOURCE, **VALIDITY},
        keyed("library", "class", "matter_kind"), later=LATER_EDITION,
        sound=lambda row: (row["rule"] == "R11b") == (row["matter_kind"] == "public-information")),
    "rotations.csv": RuleFile(
        {"rule": one_of("R17"), "library": either("*", is_library), "visits": whole_number(1, 10),
         "years": whole_number(1, 10), **VALIDITY, **SOURCE},
        keyed("library"), optional=True),
    "rules.csv": RuleFile(
        {"rule": one_of(*RULE_IDS), "kind": one_of("hard", "parameter", "deadline", "preference"),
         "zh": is_text, "en": is_text, "document": is_text, "article": either("-", is_text),
         "edition": either("-", is_text), **VALIDITY},
        keyed("rule"), whole=lambda rows: {row["rule"] for row in rows} == set(RULE_IDS)),
    "windows.csv": RuleFile(
        {"rule": one_of("R01"), "library": is_library, "from": is_month_day,
         "until": is_month_day, "visitors": one_of("joint", "department"), **VALIDITY, **SOURCE},
        keyed("library"), windows_conflict, later={"visitors": "department", "edition": "-"},
        sound=lambda row: row["from"] <= row["until"],
        whole=lambda rows: {row["library"] for row in rows} == set(LIBRARIES)),
}
CSV_CELL = re.compile(
    '(?:"((?:[^"\x00-\x1f\x7f-\x9f]|"")*)"|([^",\x00-\x1f\x7f-\x9f]*))(,|\r?\n|\\Z)')


def csv_records(name: str, text: str) -> List[List[str]]:
    """The cells of each line (RFC 4180): quotes only around a whole cell and doubled inside it."""
    records: List[List[str]] = []
    cells: List[str] = []
    at = 0
    while at < len(text):
        match = CSV_CELL.match(text, at)
        if not match:
            raise Wrong(f"{name}:{len(records) + 1} is no row of comma-separated text")
        quoted, plain, end = match.groups()
        cells.append(plain if quoted is None else quoted.replace('""', '"'))
        at = match.end()
        if end == "," and at == len(text):
            cells.append("")
        if end != "," or at == len(text):
            records.append(cells)
            cells = []
    return records


def rule_rows(name: str, data: bytes) -> List[RuleRow]:
    """The rows of a rule file by heading; Wrong where anything in it is not sound."""
    of = RULE_FILES[name]
    require(len(data) <= 4 * 1024 * 1024, f"{name} is larger than 4 MB")
    text = data.decode("utf-8")
    records = csv_records(name, text[1:] if text.startswith("\ufeff") else text)
    require(0 < len(records) <= 10_000 and len(records[0]) <= 100, f"{name} has no fit rows")
    headings = records[0]
    known = set(headings)
    require(
        len(known) == len(headings) and set(of.cells) - set(of.later) <= known <= set(of.cells),
        f"{name} has other headings than {','.join(of.cells)}")
    rows = [rule_row(f"{name}:{i}", dict(of.later), headings, cells)
            for i, cells in enumerate(records[1:], 2)]
    for i, row in enumerate(rows, 2):
        for heading, test in of.cells.items():
            require(test(row[heading]), f'{name}:{i} [{heading}] "{row[heading]}"')
        forward = "valid_from" not in row or is_forward(row, "valid_from", "valid_until")
        require(forward and of.sound(row), f"{name}:{i} contradicts itself")
    for alike in grouped(rows, of.key).values():
        for i, row in enumerate(alike):
            require(
                not any(of.conflict(earlier, row) for earlier in alike[:i]),
                f"{name} has rows that conflict: {','.join(row.values())}")
    require(of.whole(rows), f"{name} is not whole")
    return rows


def rule_row(place: str, row: RuleRow, headings: List[str], cells: List[str]) -> RuleRow:
    require(len(cells) == len(headings), f"{place} has {len(cells)} cells")
    row.update(zip(headings, cells))
    return row


def with_later_parameters(copy: bytes) -> bytes:
    """Parameters that came later have in older copies the value that they came with."""
    text = copy.decode("utf-8", "replace")
    rows = [line.split(",") for line in lines_of(text)]
    headings = rows[0] if rows else [""]
    place = headings.index("name") if "name" in headings else -1
    known = {cells[place] for cells in rows if 0 <= place < len(cells)}
    whole = text if text.endswith("\n") else text + "\n"
    for name, parameter in PARAMETERS.items():
        if parameter.untold and name not in known:
            cells = {"rule": parameter.rule, "name": name, "value": parameter.untold,
                     "unit": parameter.unit}
            whole += ",".join(cells.get(heading, "-") for heading in headings) + "\n"
    return whole.encode("utf-8")


class Regulation:
    """The rules that were sealed, loaded whole or not at all."""

    def __init__(self, copies: Folder):
        for name in copies:
            require(name in RULE_FILES, f"not a rule file: {name}")
        rows: Dict[str, List[RuleRow]] = {}
        for name, of in RULE_FILES.items():
            require(name in copies or of.optional, f"{name} is missing")
            data = copies.get(name)
            if data is not None and name == "parameters.csv":
                data = with_later_parameters(data)
            rows[name] = [] if data is None else rule_rows(name, data)
        self.kinds = {row["day"]: row["kind"] for row in rows["working-calendar.csv"]}
        self.windows = rows["windows.csv"]
        self.quiet = rows["quiet-periods.csv"]
        self.lotteries = rows["lotteries.csv"]
        self.windows_rule = [row for row in rows["rules.csv"] if row["rule"] == "R01"]

    def lottery(self, named: Randomness, day: str) -> Optional[RuleRow]:
        """The game in force on the day whose issues are numbered so."""
        rows = [row for row in self.lotteries if row["game"] == named.game and in_force(row, day)]
        fits = rows and re.fullmatch(f"[0-9]{{{rows[0]['issue']}}}", named.issue)
        return rows[0] if fits else None

    def require_official(self, day: str) -> None:
        """A day of a year without an official calendar is refused, never guessed."""
        first, last = min(self.kinds)[:4], max(self.kinds)[:4]
        require(
            first <= day[:4] <= last,
            f"the working calendar covers {first} to {last}, asked for {day}")

    def is_visitable(self, library: str, day: str) -> bool:
        """A working day in a window, outside the quiet periods of the whole library (R01)."""
        if not is_working_day(self.kinds, day):
            return False
        if not any(in_force(row, day) for row in self.windows_rule):
            return True
        is_open = any(
            row["library"] == library and in_force(row, day)
            and row["from"] <= day[5:] <= row["until"] for row in self.windows)
        return is_open and not any(
            row["district"] == row["industry"] == row["park"] == row["target"] == "*"
            and row["library"] in ("*", library) and is_quiet(row, day) for row in self.quiet)

    def is_quiet_for(self, library: str, target: Target, day: str) -> bool:
        """Quiet periods of an industry or a park are the auditor's: the folder names neither."""
        return any(
            row["industry"] == row["park"] == "*"
            and row["library"] in ("*", library)
            and row["district"] in ("*", target.district)
            and row["target"] in ("*", target.target)
            and is_quiet(row, day) for row in self.quiet)


def is_quiet(row: RuleRow, day: str) -> bool:
    """Whether the quiet period holds on the day."""
    first, last = month_days(row["month_days"])
    return in_force(row, day, "from", "until") and (
        row["month_days"] == "*" or first <= int(day[8:]) <= last)


# ---------------------------------------------------------------------------------------------
# What the checks look at
# ---------------------------------------------------------------------------------------------

ALWAYS = frozenset((
    SUMS, README, RESULT_SUMS, WITNESSES.name, SEED.name, DRAWN.name, TEAMS.name, VISITS.name,
    CHANGES.name, TEAMS_FINAL.name, VISITS_FINAL.name))


class Known(NamedTuple):
    """What the user knows from elsewhere than the folder."""

    seal: Optional[str] = None
    key: Optional[Key] = None
    checkpoint: Optional[Checkpoint] = None
    lines: Optional[List[Leaf]] = None


def once(make: Callable[[Any], T]) -> Any:
    """A property that is worked out at the first look only, and so is its refusal."""
    place = f"_{make.__name__}"

    def look(self: Any) -> Any:
        if place not in self.__dict__:
            try:
                self.__dict__[place] = (make(self), None)
            except Exception as wrong:
                self.__dict__[place] = (None, wrong)
        made, refusal = self.__dict__[place]
        if refusal is not None:
            raise refusal
        return made

    return property(look, doc=make.__doc__)


class Evidence:
    """The folder as found, each part of it read at the first look."""

    def __init__(self, files: Folder, known: Known):
        self.files = files
        self.known = known

    def rows(self, of: Sheet) -> List[Any]:
        problems = Problems()
        rows = of.read(self.files, problems)
        problems.refuse_if_any()
        return rows

    @once
    def sealed(self) -> Sealed:
        return read_sealed(under(self.files, SEALED))

    @once
    def ledger(self) -> Extract:
        require(LEDGER in self.files, f"{LEDGER} is missing")
        return extract_of(self.files[LEDGER].decode("utf-8", "replace"))

    @once
    def seed_values(self) -> Dict[str, str]:
        return key_values(self.rows(SEED))

    @once
    def opening(self) -> Opening:
        return opening_of(self.seed_values)

    @once
    def stated_seed(self) -> str:
        """The seed as the folder states it."""
        seed: str = self.seed_values.get("seed", "-")
        require(FORMS["SALT"].fits(seed), "a seed is 32 lower-case hex digits")
        return seed

    @once
    def seed(self) -> str:
        """The seed recomputed from the sealed bytes and what was opened."""
        return seed_of(self.sealed.seal, self.opening)

    @once
    def drawn(self) -> List[Drawn]:
        return self.rows(DRAWN)

    @once
    def conducted(self) -> State:
        return State(self.rows(TEAMS), self.rows(VISITS))

    @once
    def took(self) -> State:
        return State(self.rows(TEAMS_FINAL), self.rows(VISITS_FINAL))

    @once
    def changes(self) -> List[Change]:
        return sorted(self.rows(CHANGES), key=lambda row: row.counter)

    @once
    def addenda(self) -> List[Addendum]:
        return read_addenda(self.sealed, self.files)

    @once
    def steps(self) -> List[Step]:
        """What followed the draw, each thing in its place."""
        return steps_of(self.changes, self.addenda)

    def replayed(self) -> Tuple[State, List[Supplemented]]:
        """What took place after all of it, and what each addendum brought."""
        self.require_result()
        replay = Replay(self.sealed, self.stated_seed, self.drawn)
        return replay.run(self.conducted, self.steps), replay.supplements

    @once
    def witnesses(self) -> List[Witness]:
        return sorted(self.rows(WITNESSES), key=lambda row: row.witness)

    @once
    def identities(self) -> List[Identity]:
        return self.rows(IDENTITIES) if IDENTITIES.name in self.files else []

    @once
    def chosen(self) -> List[str]:
        """The targets that the folder says are drawn; the whole result must be readable."""
        self.require_result()
        return chosen_of(self.sealed.lists, self.drawn)

    def require_result(self) -> None:
        """Raises what is wrong with the seed or with the result as stated."""
        (self.sealed, self.opening, self.stated_seed, self.drawn, self.conducted)

    @once
    def recomputed(self) -> Result:
        """Teams and days drawn once more."""
        require_opening(self.sealed.notice, self.opening)
        return draw_again(self.sealed, self.seed)


# ---------------------------------------------------------------------------------------------
# The checks
# ---------------------------------------------------------------------------------------------

HOLDS = "HOLDS"
FAILS = "FAILS"
UNCHECKED = "UNCHECKED"


class Finding(NamedTuple):
    """What a check found: its outcome, what must be and what is."""

    outcome: str
    expected: Words
    found: Words


def holds(expected: Words, found: Words) -> Finding:
    return Finding(HOLDS, expected, found)


def fails(expected: Words, found: Words) -> Finding:
    return Finding(FAILS, expected, found)


def unchecked(expected: Words, found: Words) -> Finding:
    return Finding(UNCHECKED, expected, found)


def equal(expected: object, found: object) -> Finding:
    """Holds exactly where the two values are equal."""
    return (holds if expected == found else fails)(same(expected), same(found))


def as_stated(problems: Problems, file: str) -> Finding:
    problems.refuse_if_any()
    whole = Words(f"与 {file} 相符", f"as {file} says")
    return holds(whole, whole)


def check_all_sums(evidence: Evidence) -> Finding:
    """Every file, no other, each as SHA256SUMS says."""
    files = evidence.files
    problems = Problems()
    numbers = range(1, addenda_count(files) + 1)
    within = (SEALED, *(addendum_folder(number) for number in numbers))
    for name in sorted(ALWAYS - set(files)):
        problems.add(name, 0, "文件缺失", "the file is missing")
    for name in sorted(files):
        if not name.startswith(within) and name not in ALWAYS | {LEDGER, IDENTITIES.name}:
            problems.add(name, 0, "多余的文件", "a file that does not belong here")
    if SUMS in files:
        check_sums(without(files, SUMS, LEDGER), SUMS, files[SUMS], problems)
    return as_stated(problems, SUMS)


def result_files(files: Folder) -> Folder:
    return {each.name: files[each.name] for each in RESULT_SHEETS if each.name in files}


def check_result_sums(evidence: Evidence) -> Finding:
    """The result as it was conducted."""
    files = evidence.files
    problems = Problems()
    check_sums(result_files(files), RESULT_SUMS, bytes_of(files, RESULT_SUMS), problems)
    return as_stated(problems, RESULT_SUMS)


def check_sealed(evidence: Evidence) -> Finding:
    """The sealed folder obeys every rule of its form, its own sums among them."""
    draw, targets = evidence.sealed.notice.draw, len(evidence.sealed.lists.targets)
    return holds(Words("封存文件相互一致", "sealed files that fit each other"),
        Words(f"抽取 {draw}，对象 {targets}", f"draw {draw}, targets {targets}"))


def check_ledger(evidence: Evidence) -> Finding:
    """Every line leads to the root of the checkpoint and is about this draw."""
    extract, draw = evidence.ledger, evidence.sealed.notice.draw
    expected = Words("每条都有到检查点的证明", "a proof to the checkpoint for each")
    for position, leaf, path in extract.entries:
        if leaf.subject != draw or not is_included(
                leaf.hash(), position, path, extract.signed.head):
            return fails(expected, same(f"{position} {leaf.line}"))
    lines = len(extract.entries)
    return holds(expected, Words(f"{lines} 条", f"{lines} lines"))


def check_ledger_signature(evidence: Evidence) -> Finding:
    """The key that the user passed has signed the checkpoint."""
    signed, key = evidence.ledger.signed, evidence.known.key
    if key is None:
        needed = Words("用 --key 给出账本公钥", "pass the ledger’s public key by --key")
        return unchecked(needed, same(signed.origin))
    expected = Words(f"由 {key.name} 签名", f"signed by {key.name}")
    if is_signed_by(signed, key):
        return holds(expected, expected)
    return fails(expected, same(listed(signed.signatures)))


def has_grown(ledger: Extract, earlier: Head) -> bool:
    """Whether ledger.txt proves that the earlier state is the beginning of its checkpoint."""
    path = ledger.growth.get(earlier)
    return path is not None and is_consistent(earlier, ledger.signed.head, path)


def check_ledger_growth(evidence: Evidence) -> Finding:
    """The state before the seal, and every other named, is the beginning of this one."""
    before, ledger = evidence.sealed.notice.ledger, evidence.ledger
    now = ledger.signed.head
    sealings = [entry.position for entry in ledger.entries if entry.leaf.kind == "SEALED"]
    grown = (
        all(has_grown(ledger, earlier) for earlier in ledger.growth)
        and has_grown(ledger, before)
        and len(sealings) == 1 and sealings[0] >= before.size)
    return (holds if grown else fails)(
        Words(f"自 {before.size} 条起只增不改", f"grown from {before.size}"),
        Words(f"现有 {now.size} 条", f"{now.size} lines now"))


def check_ledger_earlier(evidence: Evidence) -> Finding:
    """A checkpoint that the user kept from earlier is the beginning of this one."""
    ledger, known = evidence.ledger, evidence.known
    now, kept = ledger.signed.head, known.checkpoint
    if kept is None:
        return unchecked(
            Words("可用 --checkpoint 给出早先的检查点", "pass an earlier checkpoint by --checkpoint"),
            same(now))
    expected, size = same(kept.head), kept.head.size
    if kept.origin != ledger.signed.origin or known.key and not is_signed_by(kept, known.key):
        return fails(expected, same(now))
    if known.lines:
        lines = [leaf.hash() for leaf in known.lines]
        leads = all(leads_to(lines, head) for head in (kept.head, now))
        return (holds if leads else fails)(expected, same(now))
    if not any(earlier.size == size for earlier in ledger.growth):
        return unchecked(expected, Words(
            f"本文件没有 {size} 条时的证明，请用 --lines 给出账本条目",
            f"no proof from {size} lines here: pass the ledger’s lines by --lines"))
    return (holds if has_grown(ledger, kept.head) else fails)(expected, same(now))


def leads_to(lines: List[str], head: Head) -> bool:
    """Whether the first of the lines, as many as the head counts, make its root."""
    return len(lines) >= head.size and root_of(lines[:head.size]) == head.root


def check_seal(evidence: Evidence) -> Finding:
    """The seal is the one published at sealing."""
    noted, found = evidence.known.seal, evidence.sealed.seal
    if noted is None:
        needed = Words(
            "请与封存时公布的值对照，或用 --seal 给出", "compare with the seal published, or pass --seal")
        return unchecked(needed, same(found))
    return equal(noted, found)


def check_rules(evidence: Evidence) -> Finding:
    """The rules are those that the notice names."""
    return equal(evidence.sealed.notice.regulation, regulation_of(evidence.sealed.rules))


def check_randomness(evidence: Evidence) -> Finding:
    """A value of the right form for each randomness named in the notice."""
    named, values = evidence.sealed.notice.randomness, evidence.opening.randomness
    fits = len(named) == len(values) and all(
        each.value.fullmatch(value) for each, value in zip(named, values))
    expected = listed(each.text for each in named) if named else "local"
    return (holds if fits else fails)(same(expected), same(listed(values)))


def check_lotteries(evidence: Evidence) -> Finding:
    """The lotteries are games of the sealed rules, with their digits and bits enough."""
    notice, _, rules, _ = evidence.sealed
    if not any(each.game for each in notice.randomness):
        none = Words("没有写明彩票", "no lottery is named")
        return holds(none, none)
    regulation, bits = Regulation(rules), 0
    expected = Words(
        f"规则所列彩票的号码，合计至少 {LEAST_BITS} 比特",
        f"digits of games of the rules, {LEAST_BITS} bits at least")
    values = evidence.opening.randomness
    for i, named in enumerate(notice.randomness):
        if not named.game:
            continue
        game = regulation.lottery(named, notice.opens)
        if (game is None or not named.value.fullmatch(values[i])
                or len(values[i]) != int(game["digits"])):
            return fails(expected, same(f"{named.text} {values[i]}"))
        bits += int(game["bits"])
    return (holds if bits >= LEAST_BITS else fails)(
        expected, Words(f"{bits} 比特", f"{bits} bits"))


def only_time(evidence: Evidence, kind: str) -> str:
    """When the only line of that kind was entered."""
    times = [leaf.time for _, leaf, _ in evidence.ledger.entries if leaf.kind == kind]
    require(len(times) == 1, f"one line {kind} expected")
    return times[0]


def time_of(seconds: int) -> str:
    """Seconds of the epoch as a text; such texts sort by time."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


def check_after_seal(evidence: Evidence) -> Finding:
    """Every round came at least a minute after the seal, and none was entered before it came."""
    named = evidence.sealed.notice.randomness
    if not named:
        none = Words("没有公共随机数", "no public randomness")
        return holds(none, none)
    sealed = only_time(evidence, "SEALED")
    entered = only_time(evidence, "RANDOMNESS")
    rounds = [each.round_at for each in named if each.round_at]
    after = sealed <= entered and all(
        sealed <= time_of(at - ROUND_AFTER_SEAL) and time_of(at) <= entered for at in rounds)
    return (holds if after else fails)(
        Words(f"晚于封存 {sealed}", f"after the seal of {sealed}"),
        same(" ".join([*map(time_of, rounds), entered])))


def check_beacon_signature(evidence: Evidence) -> Finding:
    """The signature of a round; its pairing is beyond this program."""
    if not any(each.round_at for each in evidence.sealed.notice.randomness):
        none = Words("没有写明信标轮次", "no round of a beacon is named")
        return holds(none, none)
    return unchecked(
        Words("quicknet 的 BLS 签名", "a BLS signature of quicknet"),
        Words("此处未核验", "not checked here"))


def check_commitment(evidence: Evidence) -> Finding:
    """The nonce is the one committed to."""
    notice = evidence.sealed.notice
    return equal(notice.commitment, nonce_commitment(notice.draw, evidence.opening.nonce))


def check_witnesses(evidence: Evidence) -> Finding:
    """Each witness revealed what was committed to."""
    notice, rows = evidence.sealed.notice, evidence.witnesses
    values = evidence.opening.randomness
    found: List[str] = []
    for i, named in enumerate(notice.randomness):
        for digits in values[i].split(".") if named.witnesses else ():
            own = witness_commitment(notice.draw, rows[len(found)].salt, digits)
            found.append(f"{len(found) + 1}:{own}")
    expected = " ".join(f"{row.witness}:{row.commitment}" for row in rows)
    return equal(expected, " ".join(found))


def check_seed(evidence: Evidence) -> Finding:
    """Section 1: the seed is recomputed."""
    return equal(evidence.seed, evidence.stated_seed)


def check_quotas(evidence: Evidence) -> Finding:
    """The quotas of the rated strata are those of the largest remainders."""
    rated = [row for row in evidence.sealed.lists.strata if row.rate != "-"]

    def shown(quotas: Dict[str, int]) -> str:
        return "{" + ", ".join(f"{name}={quotas[name]}" for name in sorted(quotas)) + "}"

    return equal(shown(quotas_of(rated)), shown({row.stratum: row.quota for row in rated}))


def check_tickets(evidence: Evidence) -> Finding:
    """Section 2: every ticket is that of its target and of the recomputed seed."""
    seed = evidence.seed
    for row in evidence.drawn:
        ticket = ticket_of(stratum_seed(seed, row.stratum), row.target)
        if ticket != row.ticket:
            return fails(same(f"{row.target} {ticket}"), same(f"{row.target} {row.ticket}"))
    all_of_them = Words("每个签号都可重算", "every ticket can be recomputed")
    return holds(all_of_them, all_of_them)


def check_drawn(evidence: Evidence) -> Finding:
    """Section 2: the drawn and the reserves are those of the smallest tickets."""
    expected = set(draw_targets(evidence.seed, evidence.sealed.lists))
    found = set(evidence.drawn)
    missing, extra = len(expected - found), len(found - expected)
    wanted = Words(f"{len(expected)} 个，按签号排序", f"{len(expected)} by ticket")
    if not missing and not extra:
        return holds(wanted, Words("相同", "the same"))
    return fails(wanted, Words(f"缺 {missing}，多 {extra}", f"{missing} missing, {extra} foreign"))


def check_identities(evidence: Evidence) -> Finding:
    """Where targets are pseudonyms, every drawn one is opened by its salt."""
    notice = evidence.sealed.notice
    opened: Set[str] = set()
    for target, code, salt in evidence.identities:
        own = pseudonym(notice.draw, salt, code)
        if own != target:
            return equal(own, target)
        opened.add(target)
    pseudonyms = notice.names == "pseudonym"
    chosen = set(evidence.chosen) if pseudonyms else set()
    return (holds if chosen <= opened and (pseudonyms or not opened) else fails)(
        Words(f"已公开 {len(chosen)}", f"{len(chosen)} opened"),
        Words(f"已公开 {len(opened)}", f"{len(opened)} opened"))


def check_teams(evidence: Evidence) -> Finding:
    """Sections 3 and 4: lawful and complete teams; from edition 1 on those recomputed."""
    seats = evidence.conducted.seats
    rules = TeamRules(evidence.sealed.lists)
    expected = Words("每个席位合规且配齐", "every seat lawful and taken")
    broken = rules.broken(seats)
    if broken:
        return fails(expected, broken[0])
    chosen = set(evidence.chosen)
    if not all(seat.target in chosen for seat in seats):
        return fails(expected, Words("有未抽中的对象", "a target that was not drawn"))
    if evidence.sealed.notice.edition > 0 and set(evidence.recomputed.seats) != set(seats):
        return fails(expected, Words("与重算的检查组不同", "others than the teams recomputed"))
    still_open = rules.open(evidence.chosen, seats)
    if still_open == 0:
        return holds(expected, Words(f"{len(seats)} 个席位", f"{len(seats)} seats"))
    return check_incomplete(evidence, rules, expected, still_open)


def check_incomplete(
        evidence: Evidence, rules: TeamRules, expected: Words, still_open: int) -> Finding:
    """Open seats are no fault where it is proved that they cannot be filled."""
    recomputed = evidence.recomputed
    unavoidable = rules.open(evidence.chosen, recomputed.seats)
    proofs = recomputed.shortfalls
    if still_open != unavoidable or not all(rules.proves(proof) for proof in proofs):
        return fails(expected, Words(f"缺 {still_open} 个席位", f"{still_open} seats open"))
    proof = proofs[0].words()
    return holds(expected, Words(
        f"已证明无法配齐：{proof.zh}", f"proved impossible to complete: {proof.en}"))


def check_days(evidence: Evidence) -> Finding:
    """Section 5: a lawful day for every target; from edition 1 on the one recomputed. Before,
    nothing says whether a target without a day could have had one."""
    conducted, fixed = evidence.conducted, evidence.sealed.notice.edition > 0
    expected = Words("每个对象有合规日期", "a lawful day for every target")
    broken = broken_days(evidence.sealed, conducted)
    if broken:
        return fails(expected, broken[0])
    visits = conducted.visits
    if fixed and set(evidence.recomputed.visits) != set(visits):
        return fails(expected, Words("与重算的检查日不同", "others than the days recomputed"))
    unplaced = sorted(set(evidence.chosen) - {visit.target for visit in visits})
    if not unplaced:
        return holds(expected, Words(f"{len(visits)} 次检查", f"{len(visits)} visits"))
    found = Words(f"未排期：{listed(unplaced)}", f"unplaced: {listed(unplaced)}")
    return (holds if fixed else unchecked)(expected, found)


def check_addenda(evidence: Evidence) -> Finding:
    """Section 7: the addenda fit the lists and each other; who is open after the last is named."""
    expected = Words("补充封存依次相接且合规", "addenda that fit the lists and each other")
    count = len(evidence.addenda)
    if not count:
        return holds(expected, Words("没有补充封存", "no addendum"))
    lists, result = evidence.replayed()[1][-1]
    if not result.unplaced:
        return holds(expected, Words(f"{count} 份，均已排期", f"{count}, every target with a day"))
    proofs = [proof.words() for proof in result.shortfalls]
    unplaced = listed(result.unplaced)
    rules = TeamRules(lists)
    proved = all(rules.proves(proof) for proof in result.shortfalls)
    return (holds if proved else fails)(expected, Words(
        "；".join([f"{count} 份，仍未排期：{unplaced}", *(proof.zh for proof in proofs)]),
        "; ".join([f"{count}, still unplaced: {unplaced}", *(proof.en for proof in proofs)])))


def check_changes(evidence: Evidence) -> Finding:
    """Section 6: the changes, made once more, lead to what took place."""
    expected, _ = evidence.replayed()
    found = evidence.took
    is_same = (
        set(expected.seats) == set(found.seats) and set(expected.visits) == set(found.visits))
    wanted = Words("变更重放后与最终结果相同", "the final files, changes replayed")
    return (
        holds(wanted, Words("相同", "the same")) if is_same
        else fails(wanted, Words("不同", "others")))


def expected_lines(evidence: Evidence) -> List[str]:
    """What happened, in its order; what was secret as its commitment."""
    notice, files = evidence.sealed.notice, evidence.files
    nonce, randomness = evidence.opening
    lines = [f"SEALED/{notice.sequence}/{evidence.sealed.seal}/{notice.commitment}"]
    if evidence.witnesses:
        lines.append("/".join(["WITNESSED", *(row.commitment for row in evidence.witnesses)]))
    if randomness:
        lines.append("/".join(["RANDOMNESS", *randomness]))
    evidence.require_result()
    result = h(sums_text(result_files(files)))
    lines.append("CONDUCTED/" + h(f"mingqian-1/result/{nonce}/{result}"))
    for step in evidence.steps:
        if isinstance(step, Addendum):
            lines.append(f"SUPPLEMENTED/{step.seal}")
            continue
        row = h(",".join(str(cell) for cell in step))
        lines.append("CHANGED/" + h(f"mingqian-1/change/{notice.draw}/{nonce}/{row}"))
    lines.append("DISCLOSED/" + digest(bytes_of(files, SUMS)))
    return lines


def check_ledger_lines(evidence: Evidence) -> Finding:
    """The lines of the ledger say what the folder says."""
    expected = expected_lines(evidence)
    found = [
        "/".join([leaf.kind, *leaf.values]) for _, leaf, _ in evidence.ledger.entries
        if leaf.kind != "VOIDED"]
    for i in range(max(len(expected), len(found))):
        wanted = expected[i] if i < len(expected) else "-"
        seen = found[i] if i < len(found) else "-"
        if wanted != seen:
            return fails(same(wanted), same(seen))
    lines = Words(f"{len(found)} 条", f"{len(found)} lines")
    return holds(lines, lines)


def check_regulation(evidence: Evidence) -> Finding:
    """R01 by the sealed rules: windows, quiet periods, days off. Caps, and quiet periods of an
    industry or a park, need what is not in the folder and are the auditor's check."""
    notice, lists, rules, _ = evidence.sealed
    regulation = Regulation(rules)
    library_of = {row.stratum: row.library for row in lists.strata}
    targets = {row.target: row for row in lists.targets}
    further = [row for addendum in evidence.addenda for row in addendum.further.days]
    days = {*lists.days, *further}
    for day in (notice.opens, notice.closes) if lists.days else ():
        regulation.require_official(day)
    for row in further:
        regulation.require_official(row.day)
    wrong = [
        f"{row.stratum} {row.day}" for row in lists.days + further
        if not regulation.is_visitable(library_of[row.stratum], row.day)]
    for visit in evidence.conducted.visits + evidence.took.visits:
        require(visit.target in targets, f"{visit.target} is no target")
        target = targets[visit.target]
        if (regulation.is_quiet_for(library_of[target.stratum], target, visit.day)
                or OpenDay(target.stratum, visit.day) not in days):
            wrong.append(f"{visit.target} {visit.day}")
    expected = Words("各日均在窗口内、非安静期、为工作日", "days in the window, not quiet, not off")
    return (
        fails(expected, same(wrong[0])) if wrong
        else holds(expected, Words("全部符合", "all of them")))


class Check(NamedTuple):
    """One check: its name, what it is about, and the check itself."""

    name: str
    title: Words
    look: Callable[[Evidence], Finding]

    def run(self, evidence: Evidence) -> Finding:
        """Whatever a hostile folder provokes is a finding, never an exception."""
        readable = Words("文件可读且合格式", "files that can be read and have their form")
        try:
            return self.look(evidence)
        except Refused as refused:
            return fails(readable, refusal(refused.problems))
        except Exception as wrong:
            return fails(readable, same(str(wrong) or type(wrong).__name__))


def refusal(problems: List[Problem]) -> Words:
    """The first three problems, and how many more there are."""
    shown, more = problems[:3], len(problems) - 3
    zh = "；".join(f"{each.place()}：{each.reason.zh}" for each in shown)
    en = "; ".join(f"{each.place()}: {each.reason.en}" for each in shown)
    return Words(f"{zh}；另有 {more} 处", f"{en}; and {more} more") if more > 0 else Words(zh, en)


CHECKS = (
    Check("sums", Words("全部文件的校验和", "sums of all files"), check_all_sums),
    Check("result-sums", Words("结果文件的校验和", "sums of the result"), check_result_sums),
    Check("sealed", Words("封存文件的格式与一致", "form of the sealed files"), check_sealed),
    Check("ledger", Words("账本证明", "proofs of the ledger"), check_ledger),
    Check("ledger-signature", Words("账本签名", "signature of the ledger"), check_ledger_signature),
    Check("ledger-growth", Words("账本只增不改", "growth of the ledger"), check_ledger_growth),
    Check("ledger-earlier", Words("早先的检查点", "an earlier checkpoint"), check_ledger_earlier),
    Check("seal", Words("封存摘要", "seal"), check_seal),
    Check("rules", Words("规则文件的摘要", "digest of the rules"), check_rules),
    Check("randomness", Words("公共随机数", "public randomness"), check_randomness),
    Check("lotteries", Words("彩票开奖号码", "digits of lotteries"), check_lotteries),
    Check("after-seal", Words("先封存后有随机数", "randomness after the seal"), check_after_seal),
    Check(
        "beacon-signature", Words("信标轮次的签名", "signature of the beacon's round"),
        check_beacon_signature),
    Check("commitment", Words("随机密数的承诺", "commitment of the nonce"), check_commitment),
    Check("witnesses", Words("见证人的承诺", "commitments of the witnesses"), check_witnesses),
    Check("seed", Words("种子", "seed"), check_seed),
    Check("quotas", Words("抽取数量", "quotas"), check_quotas),
    Check("tickets", Words("签号", "tickets"), check_tickets),
    Check("drawn", Words("抽中对象", "drawn targets"), check_drawn),
    Check("identities", Words("对象身份", "identities"), check_identities),
    Check("teams", Words("检查组", "teams"), check_teams),
    Check("days", Words("检查日", "days"), check_days),
    Check("addenda", Words("补充封存", "addenda"), check_addenda),
    Check("changes", Words("抽取后变更", "changes"), check_changes),
    Check("ledger-lines", Words("账本条目", "lines of the ledger"), check_ledger_lines),
    Check(
        "regulation", Words("窗口、安静期与工作日", "windows, quiet periods, days off"),
        check_regulation),
)


# ---------------------------------------------------------------------------------------------
# The report and the command line
# ---------------------------------------------------------------------------------------------

USAGE = """\
用法 usage: python3 verify_draw.py FOLDER [--lang zh|en] [--seal HEX]
    [--key KEY|FILE] [--checkpoint FILE] [--lines FILE]..."""
ONCE = ("--lang", "--seal", "--key", "--checkpoint")
ALL_HOLD = 0
ONE_FAILS = 1
WRONG_USAGE = 2
MARKS = {HOLDS: "[ok]   ", FAILS: "[FAIL] ", UNCHECKED: "[--]   "}
OUTCOMES = {
    HOLDS: Words("通过", "holds"),
    FAILS: Words("不通过", "FAILS"),
    UNCHECKED: Words("未核验", "not checked"),
}


class Report:
    """The printed report: one block per check, expected against found.

    The languages are zh, en, or both in the order that is preferred.
    """

    def __init__(self, out: TextIO, languages: Sequence[str]):
        self.out = out
        self.languages = languages

    def text(self, words: Words) -> str:
        texts = [getattr(words, language) for language in self.languages]
        return texts[0] if len(set(texts)) == 1 else " / ".join(texts)

    def line(self, check: Check, found: Finding) -> None:
        text = self.text
        title, outcome = text(check.title), text(OUTCOMES[found.outcome])
        print(f"{MARKS[found.outcome]}{check.name}  {title}  {outcome}", file=self.out)
        expected, seen = text(Words("应为", "expected")), text(Words("实为", "found"))
        print(f"       {expected}: {text(found.expected)}", file=self.out)
        print(f"       {seen}: {text(found.found)}", file=self.out)

    def summary(self, findings: List[Finding]) -> None:
        outcomes = [each.outcome for each in findings]
        every, failed = len(outcomes), outcomes.count(FAILS)
        unchecked = outcomes.count(UNCHECKED)
        zh, en = f"{every} 项中 {failed} 项不通过", f"{failed} of {every} checks fail"
        if not failed:
            zh, en = f"{every - unchecked} 项通过", f"{every - unchecked} checks hold"
        if unchecked:
            zh, en = f"{zh}，{unchecked} 项未核验", f"{en}, {unchecked} not checked"
        print(self.text(Words(zh, en)), file=self.out)

    def unreadable(self, reason: Words) -> None:
        what = self.text(Words("无法读取", "cannot be read"))
        print(f"[FAIL] folder  {what}: {self.text(reason)}", file=self.out)


class Request(NamedTuple):
    """What the user asks: which folder, knowing what, in which languages."""

    folder: str
    known: Known
    languages: Sequence[str]


def read_text(path: str) -> str:
    """A text file in UTF-8 as it stands; Wrong where it cannot be read."""
    try:
        with open(path, "rb") as file:
            return file.read().decode("utf-8")
    except (OSError, ValueError) as error:
        raise Wrong(f"cannot be read: {path}") from error


def request_of(arguments: Sequence[str], preferred: Sequence[str]) -> Request:
    """Reads the arguments and the files that they name; Wrong says what is wrong with them."""
    folder: Optional[str] = None
    given: Dict[str, str] = {}
    lines: List[Leaf] = []
    rest = list(arguments)
    while rest:
        argument = rest.pop(0)
        is_once = argument in ONCE and argument not in given
        if is_once or argument == "--lines":
            require(rest, f"{argument} needs a value")
            value = rest.pop(0)
            if is_once:
                given[argument] = value
            else:
                lines += [leaf_of(line) for line in lines_of(read_text(value))]
        else:
            require(not argument.startswith("--") and folder is None, f"unknown: {argument}")
            folder = argument.rstrip(os.sep) or argument
    if folder is None:
        raise Wrong("FOLDER is missing")
    return Request(folder, known_of(given, lines), languages_of(given.get("--lang", ""), preferred))


def known_of(given: Dict[str, str], lines: List[Leaf]) -> Known:
    """What the options say; a key is written out or lies in a file."""
    seal, key, kept = (given.get(option) for option in ("--seal", "--key", "--checkpoint"))
    require(seal is None or FORMS["DIGEST"].fits(seal), f"not a SHA-256 digest: {seal}")
    return Known(
        seal,
        None if key is None else key_of(key if "+" in key else read_text(key)),
        None if kept is None else checkpoint_of(read_text(kept)),
        lines or None)


def languages_of(word: str, preferred: Sequence[str]) -> Sequence[str]:
    require(word in ("", "zh", "en"), f"not a language: {word}")
    return (word,) if word else preferred


def preferred_languages(environment: Dict[str, str]) -> Sequence[str]:
    """Chinese first where the machine speaks it, else English first."""
    spoken = environment.get("LC_ALL") or environment.get("LANG") or ""
    return ("zh", "en") if spoken.startswith("zh") else ("en", "zh")


def run(arguments: Sequence[str], preferred: Sequence[str], out: TextIO) -> int:
    """Checks the folder of the first argument, prints the report, returns the exit status."""
    try:
        request = request_of(arguments, preferred)
    except Wrong as wrong:
        print(wrong, file=out)
        print(USAGE, file=out)
        return WRONG_USAGE
    report = Report(out, request.languages)
    if not os.path.isdir(request.folder):
        report.unreadable(same(request.folder))
        return WRONG_USAGE
    try:
        files = read_folder(request.folder)
    except Refused as refused:
        report.unreadable(refused.problems[0].reason)
        return ONE_FAILS
    except OSError as error:
        report.unreadable(same(error))
        return ONE_FAILS
    return verify(Evidence(files, request.known), report)


def verify(evidence: Evidence, report: Report) -> int:
    """Makes every check in its order."""
    findings: List[Finding] = []
    for check in CHECKS:
        found = check.run(evidence)
        report.line(check, found)
        findings.append(found)
    report.summary(findings)
    return ONE_FAILS if any(each.outcome == FAILS for each in findings) else ALL_HOLD


def main() -> int:
    """Whatever the terminal, the report is UTF-8, as it is in the other verifiers."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    try:
        status = run(sys.argv[1:], preferred_languages(dict(os.environ)), sys.stdout)
        sys.stdout.flush()
        return status
    except BrokenPipeError:
        # Nobody reads on: what is left unsaid must not look as if all held.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ONE_FAILS


if __name__ == "__main__":
    sys.exit(main())
