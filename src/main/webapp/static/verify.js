/* The verifier of a disclosed draw in plain JavaScript 浏览器核验: the same checks by the same names as
   the verifier in Java, written a second time, so that one can be held against the other. It needs
   sha256.js loaded before it and nothing else: no server, no network, no HTTPS.

   verifyDraw(files, known)        all findings, [{name, title, outcome, expected, found}, ...]
   verifyDraw.steps(files, known)  the same one after the other, for pages that show progress
   verifyDraw.CHECKS               names and titles, [{name, title}, ...]

   files: Map of relative name -> Uint8Array, as the folder holds them.
   known: what is known from elsewhere, all of it optional: seal (64 hex digits), key (name+id+key),
   checkpoint (text), lines (an array of lines of the ledger, from the first on).
   outcome: HOLDS, FAILS or UNCHECKED. title, expected and found: {zh, en}. */
(function () {
  "use strict";

  const H = globalThis.sha256;
  const ASCII_NAME = /^[0-9A-Za-z_-][0-9A-Za-z._-]*(\/[0-9A-Za-z_-][0-9A-Za-z._-]*)*$/;
  const MOST_PROBLEMS = 10000;
  const SHOWN = 3;

  /* ---- words, problems ---- */

  const words = (zh, en) => ({ zh, en });
  const same = (value) => {
    const shown = String(value) === "" ? "-" : String(value);
    return words(shown, shown);
  };
  const finding = (outcome, expected, found) => ({ outcome, expected, found });
  const holds = (expected, found) => finding("HOLDS", expected, found);
  const fails = (expected, found) => finding("FAILS", expected, found);
  const unchecked = (wanted, found) => finding("UNCHECKED", wanted, found);
  const equal = (expected, found) =>
    finding(expected === found ? "HOLDS" : "FAILS", same(expected), same(found));

  /* A folder that is refused, with everything that is wrong with it. */
  class Refused extends Error {
    constructor(problems) {
      super(problems.length + " problem(s)");
      this.problems = problems;
    }
  }

  class Problems {
    constructor() {
      this.found = [];
    }
    add(file, zh, en) {
      if (this.found.length < MOST_PROBLEMS) {
        this.found.push({ file, reason: words(zh, en) });
      }
    }
    refuseIfAny() {
      if (this.found.length > 0) {
        throw new Refused(this.found);
      }
    }
  }

  function refuse(reason) {
    throw new Error(reason);
  }
  function require(holding, reason) {
    if (!holding) {
      refuse(reason);
    }
  }

  /* The value, or again and again what went wrong. */
  function once(make) {
    let made = null;
    return () => {
      if (made === null) {
        try {
          made = { value: make() };
        } catch (wrong) {
          made = { wrong };
        }
      }
      if (made.wrong !== undefined) {
        throw made.wrong;
      }
      return made.value;
    };
  }

  /* ---- texts, maps, order ---- */

  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const byKey = (key) => (a, b) => compare(key(a), key(b));

  function latin(bytes) {
    let text = "";
    for (let at = 0; at < bytes.length; at += 8192) {
      text += String.fromCharCode.apply(null, bytes.subarray(at, at + 8192));
    }
    return text;
  }
  const utf8 = (bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

  /* Lines however they end, without an empty one after the last end. */
  function linesOf(text) {
    const lines = text.split(/\r\n|\r|\n/);
    if (lines[lines.length - 1] === "") {
      lines.pop();
    }
    return lines;
  }
  function grouped(rows, key) {
    const groups = new Map();
    for (const row of rows) {
      const name = key(row);
      if (!groups.has(name)) {
        groups.set(name, []);
      }
      groups.get(name).push(row);
    }
    return groups;
  }
  function counted(rows, key, weight) {
    const counts = new Map();
    for (const row of rows) {
      counts.set(key(row), (counts.get(key(row)) || 0) + (weight ? weight(row) : 1));
    }
    return counts;
  }
  const indexed = (rows, key) => new Map(rows.map((row) => [key(row), row]));
  const setOf = (rows, key) => new Set(rows.map(key));
  const isSameSet = (one, other) => one.size === other.size && [...one].every((x) => other.has(x));
  const listed = (values) => "[" + [...values].join(", ") + "]";

  /* ---- days, as texts like 2026-06-01, which sort as the days do ---- */

  const BEFORE_ALL = "";
  const AFTER_ALL = "~";
  const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

  function isDay(text) {
    const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
    if (!parts) {
      return false;
    }
    const [year, month, day] = parts.slice(1).map(Number);
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return month >= 1 && month <= 12 && day >= 1
      && day <= MONTHS[month - 1] + (month === 2 && leap ? 1 : 0);
  }
  function dateOf(day) {
    const date = new Date(0);
    date.setUTCFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
    return date;
  }
  function plusDays(day, days) {
    const date = dateOf(day);
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
  }
  const yearOf = (day) => Number(day.slice(0, 4));
  const isWeekend = (day) => dateOf(day).getUTCDay() % 6 === 0;

  function isTime(text) {
    const parts = /^(.{10})T([0-9]{2}):([0-9]{2}):([0-9]{2})Z$/.exec(text);
    if (!parts || !isDay(parts[1])) {
      return false;
    }
    const [hour, minute, second] = parts.slice(2).map(Number);
    return (hour <= 23 && minute <= 59 && second <= 59)
      || (hour === 24 && minute === 0 && second === 0)
      || (hour === 23 && minute === 59 && second === 60);
  }

  /* ---- credit codes (GB 32100-2015) ---- */

  const CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  function isCreditCode(text) {
    if (!/^[0-9A-HJ-NP-RT-UW-Y]{18}$/.test(text)) {
      return false;
    }
    let sum = 0;
    let weight = 1;
    for (let i = 0; i < 17; i++) {
      sum += CODE_ALPHABET.indexOf(text[i]) * weight;
      weight = weight * 3 % 31;
    }
    return CODE_ALPHABET[(31 - sum % 31) % 31] === text[17];
  }

  /* ---- the forms of cells ---- */

  const form = (pattern, zh, en, also) => ({
    fits: (text) => pattern.test(text) && (!also || also(text)),
    words: words(zh, en)
  });
  const FORMS = {
    FIELD: form(/^[0-9A-Za-z._:-]{1,128}$/, "ASCII 字段", "an ASCII field"),
    TARGET: form(/^([0-9A-HJ-NP-RT-UW-Y]{18}|[0-9a-f]{20})$/, "统一社会信用代码或化名", "a credit code or pseudonym"),
    CODE: form(/^[0-9A-HJ-NP-RT-UW-Y]{18}$/, "统一社会信用代码", "a credit code"),
    PSEUDONYM: form(/^[0-9a-f]{20}$/, "化名（20 位十六进制）", "a pseudonym of 20 hex digits"),
    PSEUDONYM_OR_NONE: form(/^([0-9a-f]{20}|-)$/, "化名或 -", "a pseudonym or -"),
    TARGET_OR_PSEUDONYM_OR_NONE:
      form(/^([0-9A-HJ-NP-RT-UW-Y]{18}|[0-9a-f]{20}|-)$/, "对象、人员或 -", "a target, an inspector or -"),
    SALT: form(/^[0-9a-f]{32}$/, "盐（32 位十六进制）", "a salt of 32 hex digits"),
    DIGEST: form(/^[0-9a-f]{64}$/, "SHA-256 摘要", "a SHA-256 digest"),
    COUNT: form(/^(0|[1-9][0-9]{0,8})$/, "不带前导零的整数", "a whole number without leading zeros"),
    RATE: form(/^([1-9][0-9]{0,3}|10000|-)$/, "1 至 10000 或 -", "1 to 10000, or -"),
    LIBRARY: form(/^[ABC]$/, "监管库 A、B 或 C", "a library A, B or C"),
    DISTRICT: form(/^[0-9]{6}$/, "六位行政区划代码", "a district code of six digits"),
    DEPARTMENT: form(/^[A-Z][A-Z0-9]{1,7}$/, "部门编码", "a department code"),
    DEPARTMENT_OR_ANYONE: form(/^([A-Z][A-Z0-9]{1,7}|\*)$/, "部门编码或 *", "a department code or *"),
    DEPARTMENT_OR_ANYONE_OR_NONE:
      form(/^([A-Z][A-Z0-9]{1,7}|\*|-)$/, "部门编码、* 或 -", "a department, * or -"),
    TERRITORY: form(/^(any|own|other)$/, "any、own 或 other", "any, own or other"),
    KIND: form(/^(recused|absent|substituted|rescheduled|cancelled)$/, "变更类型", "a kind of change"),
    DAY: form(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, "日期（年-月-日）", "a day like 2026-06-01", isDay),
    DAY_OR_NONE: form(/^([0-9]{4}-[0-9]{2}-[0-9]{2}|-)$/, "日期或 -", "a day or -",
      (text) => text === "-" || isDay(text)),
    TIME: form(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/,
      "UTC 时间（到秒）", "a time in UTC to the second", isTime)
  };
  const DRAW_ID = /^[0-9A-Za-z-]{1,32}$/;

  /* ---- canonical files: ASCII, LF, sorted rows, one heading, no quotes ---- */

  const CELL = /^([0-9A-Za-z._:-]{1,128}|\*)$/;

  function canonicalRows(name, bytes, header, problems) {
    const text = latin(bytes);
    if (text.startsWith("\u00ef\u00bb\u00bf")) {
      problems.add(name, "不得有字节顺序标记（BOM）", "a byte order mark is not allowed");
      return [];
    }
    if (!text.endsWith("\n")) {
      problems.add(name, "最后一行后缺少换行符", "LF is missing after the last line");
      return [];
    }
    const lines = text.slice(0, -1).split("\n");
    if (lines[0] !== header) {
      const found = printable(lines[0]);
      problems.add(name, "表头应为 " + header + "，实为 " + found, "header must be " + header + ", found " + found);
      return [];
    }
    const width = header.split(",").length;
    const rows = [];
    for (let i = 1; i < lines.length; i++) {
      if (i > 1 && lines[i] <= lines[i - 1]) {
        problems.add(name, "重复或未按字节排序", "stands twice or is not sorted by bytes");
      }
      const cells = lines[i].split(",");
      if (cells.length !== width) {
        problems.add(name, "应有 " + width + " 格，实有 " + cells.length + " 格",
          width + " cells expected, found " + cells.length);
      } else if (!cells.every((cell) => CELL.test(cell))) {
        foreign(name, lines[i], problems);
      } else {
        rows.push(cells);
      }
    }
    return rows;
  }
  function foreign(name, line, problems) {
    if (line.includes("\r")) {
      problems.add(name, "不得有回车符（CR）", "carriage return is not allowed");
    } else if (line.includes('"')) {
      problems.add(name, "不得使用引号", "quoting is not allowed");
    } else {
      problems.add(name, "有空格子或不允许的字符：" + printable(line),
        "an empty cell or a character that is not allowed: " + printable(line));
    }
  }
  function printable(line) {
    return (line.length > 80 ? line.slice(0, 80) + "..." : line).replace(/[^\x20-\x7e]/g, "?");
  }

  /* name, "heading FORM,heading FORM", and what a row must hold beside the forms of its cells */
  function sheet(name, columns, sound) {
    const parts = columns.split(",").map((column) => column.split(" "));
    return {
      name,
      header: parts.map((part) => part[0]).join(","),
      columns: parts.map((part) => ({ key: part[0], form: FORMS[part[1]], number: part[1] === "COUNT" })),
      sound: sound || (() => "")
    };
  }
  const SHEETS = {
    strata: sheet("strata.csv", "stratum FIELD,library LIBRARY,rate RATE,frame COUNT,quota COUNT,reserve COUNT",
      (row) => row.quota + row.reserve > row.frame
        ? "quota and reserve exceed the frame of " + row.stratum : ""),
    targets: sheet("targets.csv", "stratum FIELD,target TARGET,district DISTRICT,profile FIELD"),
    excluded: sheet("excluded.csv", "target PSEUDONYM,rule FIELD"),
    profiles: sheet("profiles.csv",
      "profile FIELD,department DEPARTMENT_OR_ANYONE,seats COUNT,territory TERRITORY,qualification FIELD,qualified COUNT",
      (row) => row.seats < 1 || row.qualified > row.seats
        ? "seats and qualified do not fit each other"
        : (row.qualification === "-") !== (row.qualified === 0)
          ? "qualification without a number, or the reverse" : ""),
    inspectors: sheet("inspectors.csv",
      "inspector PSEUDONYM,department DEPARTMENT,district DISTRICT,valid_until DAY,capacity COUNT,load COUNT"),
    inspectorsExcluded: sheet("inspectors-excluded.csv", "inspector PSEUDONYM,rule FIELD"),
    qualifications: sheet("qualifications.csv", "inspector PSEUDONYM,qualification FIELD"),
    recusals: sheet("recusals.csv", "inspector PSEUDONYM,target TARGET"),
    days: sheet("days.csv", "stratum FIELD,day DAY"),
    closures: sheet("closures.csv", "target TARGET,day DAY"),
    absences: sheet("absences.csv", "inspector PSEUDONYM,day DAY"),
    notice: sheet("notice.csv", "key FIELD,value FIELD"),
    seed: sheet("seed.csv", "key FIELD,value FIELD"),
    drawn: sheet("drawn.csv", "stratum FIELD,rank COUNT,target TARGET,ticket DIGEST"),
    teams: sheet("teams.csv", "target TARGET,department DEPARTMENT_OR_ANYONE,inspector PSEUDONYM"),
    teamsFinal: sheet("teams-final.csv", "target TARGET,department DEPARTMENT_OR_ANYONE,inspector PSEUDONYM"),
    visits: sheet("visits.csv", "target TARGET,day DAY"),
    visitsFinal: sheet("visits-final.csv", "target TARGET,day DAY"),
    changes: sheet("changes.csv",
      "counter COUNT,kind KIND,target TARGET,department DEPARTMENT_OR_ANYONE_OR_NONE,inspector PSEUDONYM_OR_NONE,"
        + "day DAY_OR_NONE,replacement TARGET_OR_PSEUDONYM_OR_NONE,ground FIELD"),
    witnesses: sheet("witnesses.csv", "witness COUNT,salt SALT,commitment DIGEST",
      (row) => row.witness < 1 ? "witnesses are numbered from 1" : ""),
    identities: sheet("identities.csv", "target PSEUDONYM,code CODE,salt SALT",
      (row) => isCreditCode(row.code) ? "" : "not a credit code: " + row.code)
  };
  const SEALED_SHEETS = new Set(["notice", "strata", "targets", "excluded", "profiles", "inspectors",
    "inspectorsExcluded", "qualifications", "recusals", "days", "closures", "absences"]
    .map((key) => SHEETS[key].name));

  /* Rows as objects by heading, counts as numbers; cells keep the row as it stands. */
  function readSheet(of, files, problems) {
    if (!files.has(of.name)) {
      problems.add(of.name, "文件缺失", "the file is missing");
      return [];
    }
    const rows = [];
    for (const cells of canonicalRows(of.name, files.get(of.name), of.header, problems)) {
      const misfits = of.columns.filter((column, i) => !column.form.fits(cells[i]));
      for (const column of misfits) {
        const at = column.key + "=" + cells[of.columns.indexOf(column)];
        problems.add(of.name, at + "：应为" + column.form.words.zh, at + ": must be " + column.form.words.en);
      }
      if (misfits.length > 0) {
        continue;
      }
      const row = { cells: cells.join(",") };
      of.columns.forEach((column, i) => { row[column.key] = column.number ? Number(cells[i]) : cells[i]; });
      const wrong = of.sound(row);
      if (wrong) {
        problems.add(of.name, "行自相矛盾：" + row.cells + "（" + wrong + "）", row.cells + ": " + wrong);
      } else {
        rows.push(row);
      }
    }
    return rows;
  }
  function keyValues(rows) {
    const values = new Map();
    for (const row of rows) {
      require(!values.has(row.key), row.key + " stands twice");
      values.set(row.key, row.value);
    }
    return values;
  }

  /* ---- folders and sums ---- */

  const SUMS = "SHA256SUMS";
  const RESULT_SUMS = "RESULT-SHA256SUMS";
  const LEDGER = "ledger.txt";
  const SEALED = "sealed/";
  const RULES = "rules/";

  function under(files, prefix) {
    const part = new Map();
    for (const [name, bytes] of files) {
      if (name.startsWith(prefix) && name.length > prefix.length) {
        part.set(name.slice(prefix.length), bytes);
      }
    }
    return part;
  }
  function without(files, ...names) {
    return new Map([...files].filter(([name]) => !names.includes(name)));
  }
  function bytesOf(files, name) {
    require(files.has(name), "no such file: " + name);
    return files.get(name);
  }
  function sumsText(files, prefix) {
    return [...files.keys()].sort().map((name) => H(files.get(name)) + "  " + prefix + name + "\n").join("");
  }
  const regulationOf = (rules) => H(sumsText(rules, RULES));

  function checkSums(covered, file, sums, problems) {
    const stated = readSums(file, sums, problems);
    for (const name of [...new Set([...stated.keys(), ...covered.keys()])].sort()) {
      const expected = stated.get(name) || "-";
      const found = covered.has(name) ? H(covered.get(name)) : "-";
      if (expected !== found) {
        problems.add(name, "校验和应为 " + expected + "，实为 " + found, "sum must be " + expected + ", found " + found);
      }
    }
  }
  function readSums(file, sums, problems) {
    const stated = new Map();
    const text = latin(sums);
    let before = "";
    for (const line of linesOf(text.endsWith("\n") ? text : text + "\n\n")) {
      const match = /^([0-9a-f]{64}) {2}([0-9A-Za-z._\/-]+)$/.exec(line);
      if (!match || text.includes("\r")) {
        problems.add(file, "不是校验和行", "not a line of sums");
      } else if (match[2] <= before) {
        problems.add(file, "重复或未按名称排序", "stands twice or is not sorted by name");
      } else {
        before = match[2];
        stated.set(before, match[1]);
      }
    }
    return stated;
  }

  /* ---- the notice ---- */

  class Taker {
    constructor(values) {
      this.left = values;
    }
    take(key, cellForm) {
      require(this.left.has(key), key + " is missing");
      const value = this.left.get(key);
      this.left.delete(key);
      require(cellForm.fits(value), key + " must be " + cellForm.words.en + ": " + value);
      return value;
    }
    choice(key, choices) {
      const value = this.take(key, FORMS.FIELD);
      require(choices.includes(value), key + " cannot be " + value);
      return value;
    }
    list(prefix, read) {
      const values = [];
      while (this.left.has(prefix + (values.length + 1))) {
        values.push(read(this.take(prefix + (values.length + 1), FORMS.FIELD)));
      }
      return values;
    }
  }
  function drawId(text) {
    require(DRAW_ID.test(text), "not a draw id: " + text);
    return text;
  }

  function readNotice(files, problems) {
    const rows = readSheet(SHEETS.notice, files, problems);
    if (problems.found.length > 0) {
      return null;
    }
    try {
      return noticeOf(keyValues(rows));
    } catch (wrong) {
      problems.add(SHEETS.notice.name, "公告内容不合要求：" + wrong.message, "the notice does not hold: " + wrong.message);
      return null;
    }
  }
  function noticeOf(values) {
    const taker = new Taker(values);
    const edition = Number(taker.take("edition", FORMS.COUNT));
    const predecessor = taker.take("predecessor", FORMS.FIELD);
    if (predecessor !== "-") {
      drawId(predecessor);
    }
    const notice = {
      edition,
      draw: drawId(taker.take("draw", FORMS.FIELD)),
      sequence: Number(taker.take("sequence", FORMS.COUNT)),
      mode: taker.choice("mode", ["production", "training"]),
      readers: taker.choice("folder", ["public", "auditor"]),
      names: taker.choice("targets", ["code", "pseudonym"]),
      cites: taker.list("cites.", drawId),
      sealedAt: taker.take("sealed_at", FORMS.TIME),
      opens: taker.take("opens", FORMS.DAY),
      closes: taker.take("closes", FORMS.DAY),
      discloseAfter: taker.take("disclose_after", FORMS.DAY),
      visitsPerDay: Number(taker.take("visits_per_day", FORMS.COUNT)),
      ledger: headOf(taker.take("ledger", FORMS.FIELD)),
      regulation: taker.take("regulation", FORMS.DIGEST),
      commitment: taker.take("commitment", FORMS.DIGEST),
      randomness: taker.list("randomness.", randomnessOf)
    };
    require(edition <= 1, "edition 0 to 1, found " + edition);
    require(notice.sequence >= 1, "sequence counts from 1, found " + notice.sequence);
    require(notice.readers !== "auditor" || notice.names === "pseudonym",
      "a folder for the auditor has pseudonyms for targets");
    require(notice.opens <= notice.closes,
      "span ends before it begins: " + notice.opens + " to " + notice.closes);
    require(notice.visitsPerDay >= 1, "visits_per_day counts from 1");
    require(notice.randomness.filter((each) => each.witnesses > 0).length <= 1, "one ceremony of witnesses at most");
    require(taker.left.size === 0, "unknown keys " + listed(taker.left.keys()));
    return notice;
  }
  /* The chain quicknet of drand: round 1 in seconds of the epoch, and the seconds between two. */
  const QUICKNET_GENESIS = 1692803367;
  const QUICKNET_PERIOD = 3;
  const ROUND_AFTER_SEAL = 60;
  const LEAST_BITS = 24;
  function randomnessOf(text) {
    const match = /^(?:drand:quicknet:([1-9][0-9]{0,9})|witness:([3-6])|lottery:([0-9A-Za-z_-]+):([0-9A-Za-z_-]+))$/
      .exec(text);
    require(match, "not a randomness: " + text);
    if (match[1]) {
      const roundAt = QUICKNET_GENESIS + (Number(match[1]) - 1) * QUICKNET_PERIOD;
      return { text, witnesses: 0, roundAt, value: /^[0-9a-f]{96}$/ };
    }
    return match[2]
      ? { text, witnesses: Number(match[2]), value: new RegExp("^[0-9]{20}(\\.[0-9]{20}){" + (match[2] - 1) + "}$") }
      : { text, witnesses: 0, game: match[3], issue: match[4], value: /^[0-9]{1,128}$/ };
  }

  /* ---- the sealed folder ---- */

  const LIST_SHEETS = ["strata", "targets", "excluded", "profiles", "inspectors", "inspectorsExcluded",
    "qualifications", "recusals", "absences", "days", "closures"];

  function readSealed(files) {
    const problems = new Problems();
    const covered = without(files, SUMS);
    if (files.has(SUMS)) {
      checkSums(covered, SUMS, files.get(SUMS), problems);
    } else {
      problems.add(SUMS, "文件缺失", "the file is missing");
    }
    const notice = readNotice(files, problems);
    const lists = {};
    for (const key of LIST_SHEETS) {
      lists[key] = readSheet(SHEETS[key], files, problems);
    }
    if (notice) {
      checkConsistency(notice, lists, covered, problems);
    }
    problems.refuseIfAny();
    return { notice, lists, rules: under(files, RULES), seal: H(files.get(SUMS)) };
  }

  /* Whether the files of a sealed folder fit each other: every name known, none twice. */
  function checkConsistency(notice, lists, covered, problems) {
    const single = (file, rows, key) => {
      const seen = new Set();
      for (const row of rows) {
        if (seen.has(key(row))) {
          problems.add(file, key(row) + " 出现两次", key(row) + " stands twice");
        }
        seen.add(key(row));
      }
      return seen;
    };
    const known = (file, names, of) => {
      for (const name of new Set(names)) {
        if (!of.has(name)) {
          problems.add(file, "未知的 " + name, "unknown: " + name);
        }
      }
    };
    for (const name of [...covered.keys()].sort()) {
      if (!name.startsWith(RULES) && !SEALED_SHEETS.has(name)) {
        problems.add(name, "多余的文件", "a file that does not belong here");
      }
    }
    const regulation = regulationOf(under(covered, RULES));
    if (regulation !== notice.regulation) {
      problems.add("notice.csv", "regulation 应为 " + regulation,
        "regulation must be " + regulation + ", found " + notice.regulation);
    }

    const strata = single("strata.csv", lists.strata, (row) => row.stratum);
    const frames = counted(lists.targets, (row) => row.stratum);
    for (const stratum of lists.strata) {
      const found = frames.get(stratum.stratum) || 0;
      if (found !== stratum.frame) {
        problems.add("strata.csv", stratum.stratum + " 的 frame 应为 " + found,
          "frame of " + stratum.stratum + " must be " + found + ", found " + stratum.frame);
      }
    }
    known("targets.csv", lists.targets.map((row) => row.stratum), strata);
    known("days.csv", lists.days.map((row) => row.stratum), strata);

    const targets = single("targets.csv", lists.targets, (row) => row.target);
    single("excluded.csv", lists.excluded, (row) => row.target);
    const named = notice.names === "pseudonym" ? FORMS.PSEUDONYM.fits : isCreditCode;
    const openDays = new OpenDays(lists);
    for (const row of lists.targets) {
      if (!named(row.target)) {
        problems.add("targets.csv", row.target + " 与公告的 targets 不符", row.target + " is not named as announced");
      }
      if (openDays.of(row.target).length === 0) {
        problems.add("targets.csv", row.target + " 没有可检查日", row.target + " has no open day");
      }
    }

    const profiles = grouped(lists.profiles, (line) => line.profile);
    known("targets.csv", lists.targets.map((row) => row.profile), profiles);
    for (const [name, lines] of profiles) {
      if (lines.length > 1 && lines.some((line) => line.department === ANYONE)) {
        problems.add("profiles.csv", name + " 的 * 须单独成行", name + ": * must stand alone");
      }
    }
    single("profiles.csv", lists.profiles, (line) => line.profile + "," + line.department);

    const inspectors = single("inspectors.csv", lists.inspectors, (row) => row.inspector);
    for (const out of single("inspectors-excluded.csv", lists.inspectorsExcluded, (row) => row.inspector)) {
      if (inspectors.has(out)) {
        problems.add("inspectors-excluded.csv", out + " 同时在名录中", out + " stands among the inspectors too");
      }
    }
    known("qualifications.csv", lists.qualifications.map((row) => row.inspector), inspectors);
    known("recusals.csv", lists.recusals.map((row) => row.inspector), inspectors);
    known("absences.csv", lists.absences.map((row) => row.inspector), inspectors);
    known("recusals.csv", lists.recusals.map((row) => row.target), targets);
    known("closures.csv", lists.closures.map((row) => row.target), targets);

    for (const row of lists.days) {
      if (row.day < notice.opens || row.day > notice.closes) {
        problems.add("days.csv", row.day + " 不在公告期间内", row.day + " is not between opens and closes");
      }
      if (row.day >= notice.discloseAfter) {
        problems.add("notice.csv", "disclose_after 须晚于 " + row.day, "disclose_after must follow " + row.day);
      }
    }
    const stratumOf = new Map(lists.targets.map((row) => [row.target, row.stratum]));
    const open = setOf(lists.days, (row) => row.stratum + "," + row.day);
    for (const row of lists.closures) {
      if (!open.has(stratumOf.get(row.target) + "," + row.day)) {
        problems.add("closures.csv", row.target + " 的 " + row.day + " 本非可检查日",
          row.day + " is no open day of " + row.target);
      }
    }
  }

  /* The open days of each target: those of its stratum but for its closures. */
  class OpenDays {
    constructor(lists) {
      this.byStratum = new Map();
      for (const [stratum, rows] of grouped(lists.days, (row) => row.stratum)) {
        this.byStratum.set(stratum, [...setOf(rows, (row) => row.day)].sort());
      }
      this.closed = new Map();
      for (const [target, rows] of grouped(lists.closures, (row) => row.target)) {
        this.closed.set(target, setOf(rows, (row) => row.day));
      }
      this.stratumOf = new Map(lists.targets.map((row) => [row.target, row.stratum]));
    }
    /* In order; none for a target that is not in the lists. */
    of(target) {
      const days = this.byStratum.get(this.stratumOf.get(target)) || [];
      const shut = this.closed.get(target);
      return shut ? days.filter((day) => !shut.has(day)) : days;
    }
  }

  /* ---- seed, tickets, quotas ---- */

  const seedOf = (seal, opening) =>
    H(["mingqian-1/seed/" + seal, opening.nonce, ...opening.randomness].join("/")).slice(0, 32);
  const stratumSeed = (seed, stratum) => H("mingqian-1/stratum/" + seed + "/" + stratum).slice(0, 32);
  const teamSeed = (seed) => H("mingqian-1/team/" + seed).slice(0, 32);
  const nonceCommitment = (draw, nonce) => H("mingqian-1/commitment/" + draw + "/" + nonce);
  const witnessCommitment = (draw, salt, digits) => H("mingqian-1/witness/" + draw + "/" + salt + "/" + digits);
  const pseudonym = (draw, salt, code) => H("mingqian-1/target/" + draw + "/" + salt + "/" + code).slice(0, 20);
  const drawnText = (row) => [row.stratum, row.rank, row.target, row.ticket].join(",");

  /* The drawn and the reserves of every stratum: the smallest tickets. */
  function drawTargets(seed, lists) {
    const frames = grouped(lists.targets, (row) => row.stratum);
    const drawn = [];
    for (const stratum of lists.strata) {
      const own = stratumSeed(seed, stratum.stratum);
      const tickets = (frames.get(stratum.stratum) || [])
        .map((row) => ({ target: row.target, ticket: H(own + "/" + row.target) }))
        .sort((a, b) => compare(a.ticket, b.ticket) || compare(a.target, b.target));
      for (let i = 0; i < stratum.quota + stratum.reserve; i++) {
        drawn.push({ stratum: stratum.stratum, rank: i + 1, target: tickets[i].target, ticket: tickets[i].ticket });
      }
    }
    return drawn;
  }

  /* The targets within the quotas, sorted. */
  function chosenOf(lists, drawn) {
    const rows = grouped(drawn, (row) => row.stratum);
    return lists.strata
      .flatMap((stratum) => (rows.get(stratum.stratum) || []).filter((row) => row.rank <= stratum.quota))
      .map((row) => row.target)
      .sort();
  }

  /* By largest remainder: the shares rounded up together. */
  function quotasOf(strata) {
    const WHOLE = 10000;
    const share = (row) => Number(row.rate) * row.frame;
    const quotas = new Map(strata.map((row) => [row.stratum, Math.floor(share(row) / WHOLE)]));
    const sum = strata.reduce((all, row) => all + share(row), 0);
    const given = [...quotas.values()].reduce((all, quota) => all + quota, 0);
    const left = Math.ceil(sum / WHOLE) - given;
    strata.slice()
      .sort((a, b) => share(b) % WHOLE - share(a) % WHOLE || compare(a.stratum, b.stratum))
      .slice(0, left)
      .forEach((row) => quotas.set(row.stratum, quotas.get(row.stratum) + 1));
    return quotas;
  }

  /* A digest as a big-endian whole number modulo n. */
  function modulo(text, n) {
    const digest = H(text);
    let rest = 0;
    for (let at = 0; at < digest.length; at += 4) {
      rest = (rest * 65536 + parseInt(digest.slice(at, at + 4), 16)) % n;
    }
    return rest;
  }

  /* The seeded picks of one attempt; it moves on with every pick. */
  class Picks {
    constructor(seed, attempt) {
      this.prefix = seed + "/" + attempt + ".";
      this.counters = new Map();
    }
    next(tag, n) {
      const counter = (this.counters.get(tag) || 0) + 1;
      this.counters.set(tag, counter);
      return modulo(this.prefix + tag + "/" + counter, n);
    }
    ranked(tag, names) {
      const keys = new Map(names.map((name) => [name, H(this.prefix + tag + "/" + name)]));
      return names.slice().sort(byKey((name) => keys.get(name)));
    }
  }

  /* ---- who may take which seat ---- */

  const ANYONE = "*";

  class Eligibility {
    constructor(lists) {
      this.openDays = new OpenDays(lists);
      this.held = new Set(lists.qualifications.map((row) => row.inspector + "," + row.qualification));
      this.recusals = new Map();
      for (const [target, rows] of grouped(lists.recusals, (row) => row.target)) {
        this.recusals.set(target, setOf(rows, (row) => row.inspector));
      }
    }
    /* What lines have in common whose seats the same inspectors may take, recusals apart. */
    demand(target, line) {
      const days = this.openDays.of(target.target);
      return {
        department: line.department,
        territory: line.territory,
        district: line.territory === "any" ? "-" : target.district,
        qualification: line.qualification,
        firstDay: days.length === 0 ? AFTER_ALL : days[0]
      };
    }
    mayTake(inspector, demand) {
      return (demand.department === ANYONE || demand.department === inspector.department)
        && inspector.valid_until >= demand.firstDay
        && (demand.territory === "any"
          || (demand.territory === "own") === (inspector.district === demand.district));
    }
    qualifies(inspector, qualification) {
      return qualification === "-" || this.held.has(inspector + "," + qualification);
    }
    isRecused(inspector, target) {
      return this.recusals.has(target) && this.recusals.get(target).has(inspector);
    }
  }

  /* ---- teams: the problem in numbers ---- */

  class Lineup {
    constructor(lists, chosen, picks) {
      const eligibility = new Eligibility(lists);
      const byName = indexed(lists.inspectors, (row) => row.inspector);
      this.inspectors = picks.ranked("inspector", [...byName.keys()].sort()).map((name) => byName.get(name));
      const profiles = grouped(lists.profiles.slice().sort(byKey((line) => line.department)), (line) => line.profile);
      const targets = indexed(lists.targets, (row) => row.target);
      const groups = new Map();
      this.lines = [];
      for (const target of picks.ranked("target", chosen)) {
        const row = targets.get(target);
        const recused = this.inspectors.map((who) => eligibility.isRecused(who.inspector, target));
        for (const line of profiles.get(row.profile)) {
          const demand = eligibility.demand(row, line);
          const key = Object.values(demand).join("/");
          if (!groups.has(key)) {
            groups.set(key, this.group(demand, groups.size, eligibility));
          }
          this.lines.push({
            target, demand: line, group: groups.get(key), recused,
            seats: line.seats, plainSeats: line.seats - line.qualified
          });
        }
      }
      this.lines.sort((a, b) => a.group.number - b.group.number);
      this.lines.forEach((line, i) => line.group.lines.push(i));
      this.groups = [...groups.values()];
      this.groupsOf = this.inspectors.map(() => []);
      for (const group of this.groups) {
        group.candidates.forEach((inspector) => this.groupsOf[inspector].push(group.number));
      }
    }
    group(demand, number, eligibility) {
      const candidates = [];
      const qualified = [];
      this.inspectors.forEach((row, i) => {
        if (eligibility.mayTake(row, demand)) {
          candidates.push(i);
        }
        qualified.push(eligibility.qualifies(row.inspector, demand.qualification));
      });
      return { number, candidates, qualified, lines: [] };
    }
    mayTake(inspector, line) {
      return !this.lines[line].recused[inspector];
    }
    qualifies(inspector, line) {
      return this.lines[line].group.qualified[inspector];
    }
  }

  /* Who sits where so far, by rank. */
  class TeamState {
    constructor(lineup) {
      this.lineup = lineup;
      this.members = lineup.lines.map(() => []);
      this.plain = lineup.lines.map(() => 0);
      this.assigned = lineup.inspectors.map(() => 0);
      this.open = lineup.lines.reduce((sum, line) => sum + line.seats, 0);
    }
    full(line) {
      return this.members[line].length === this.lineup.lines[line].seats;
    }
    roomForPlain(line) {
      return this.plain[line] < this.lineup.lines[line].plainSeats;
    }
    sits(inspector, line) {
      return this.members[line].includes(inspector);
    }
    exhausted(inspector) {
      return this.assigned[inspector] >= this.lineup.inspectors[inspector].capacity;
    }
    total(inspector) {
      return this.lineup.inspectors[inspector].load + this.assigned[inspector];
    }
    add(inspector, line) {
      const members = this.members[line];
      const after = members.findIndex((other) => other > inspector);
      members.splice(after < 0 ? members.length : after, 0, inspector);
      this.plain[line] += this.lineup.qualifies(inspector, line) ? 0 : 1;
      this.assigned[inspector]++;
      this.open--;
    }
    remove(inspector, line) {
      this.members[line].splice(this.members[line].indexOf(inspector), 1);
      this.plain[line] -= this.lineup.qualifies(inspector, line) ? 0 : 1;
      this.assigned[inspector]--;
      this.open++;
    }
  }

  /* Breadth-first search from an inspector who can take one more back to a line with an open seat.
     A line is two nodes: itself (2 * line) and its seats for those without the qualification
     (2 * line + 1). Where a search fails, everything it reached is closed for good. */
  const NONE = null;

  class AugmentingPath {
    constructor(state) {
      this.state = state;
      this.lineup = state.lineup;
      const nodes = 2 * this.lineup.lines.length;
      const inspectors = this.lineup.inspectors.length;
      this.deadNode = new Array(nodes).fill(false);
      this.deadInspector = new Array(inspectors).fill(false);
      this.nodeStamp = new Int32Array(nodes);
      this.inspectorStamp = new Int32Array(inspectors);
      this.afterNode = new Array(nodes).fill(NONE);
      this.afterInspector = new Array(inspectors).fill(NONE);
      this.stamp = 0;
    }
    dead(inspector) {
      return this.deadInspector[inspector];
    }
    augment(inspector) {
      this.stamp++;
      this.queue = [];
      this.waiting = new Map();
      this.reachInspector(inspector, NONE);
      const found = this.search();
      if (found === NONE) {
        this.bury();
        return false;
      }
      this.apply(found);
      return true;
    }
    search() {
      for (let at = 0; at < this.queue.length; at++) {
        const next = this.queue[at];
        if (next >= 0) {
          this.expandInspector(next);
        } else if (this.expandNode(~next)) {
          return ~next;
        }
      }
      return NONE;
    }
    /* The lines that could take the inspector and do not have him, in order. */
    expandInspector(inspector) {
      for (const g of this.lineup.groupsOf[inspector]) {
        const side = this.lineup.groups[g].qualified[inspector] ? 0 : 1;
        const list = 2 * g + side;
        const lines = this.waiting.get(list) || this.lineup.groups[g].lines;
        for (const line of lines) {
          if (this.lineup.mayTake(inspector, line) && !this.state.sits(inspector, line)) {
            this.reachNode(2 * line + side, inspector);
          }
        }
        this.waiting.set(list, lines.filter((line) => !this.reached(2 * line + side)));
      }
    }
    /* True where the node is a line with an open seat: the path is found. */
    expandNode(node) {
      const line = node >> 1;
      const itself = node % 2 === 0;
      if (itself && !this.state.full(line)) {
        return true;
      }
      if (itself ? this.state.plain[line] > 0 : this.state.roomForPlain(line)) {
        this.reachNode(node ^ 1, ~node);
      }
      for (const member of this.state.members[line]) {
        if (this.lineup.qualifies(member, line) === itself) {
          this.reachInspector(member, node);
        }
      }
      return false;
    }
    reached(node) {
      return this.deadNode[node] || this.nodeStamp[node] === this.stamp;
    }
    reachNode(node, after) {
      if (!this.reached(node)) {
        this.nodeStamp[node] = this.stamp;
        this.afterNode[node] = after;
        this.queue.push(~node);
      }
    }
    reachInspector(inspector, after) {
      if (this.inspectorStamp[inspector] !== this.stamp) {
        this.inspectorStamp[inspector] = this.stamp;
        this.afterInspector[inspector] = after;
        this.queue.push(inspector);
      }
    }
    bury() {
      this.nodeStamp.forEach((stamp, node) => { this.deadNode[node] = this.deadNode[node] || stamp === this.stamp; });
      this.inspectorStamp.forEach((stamp, i) => {
        this.deadInspector[i] = this.deadInspector[i] || stamp === this.stamp;
      });
    }
    /* Walks from the open line to the start: each line takes whom the next one loses. */
    apply(open) {
      let node = open;
      while (node !== NONE) {
        const after = this.afterNode[node];
        if (after < 0) {
          node = ~after;
          continue;
        }
        const next = this.afterInspector[after];
        if (next !== NONE) {
          this.state.remove(after, next >> 1);
        }
        this.state.add(after, node >> 1);
        node = next;
      }
    }
  }

  /* Level by level: those who carry least take one more, by seeded pick, else by a path. */
  class TeamLevels {
    constructor(lineup, picks) {
      this.lineup = lineup;
      this.picks = picks;
      this.state = new TeamState(lineup);
      this.paths = new AugmentingPath(this.state);
      this.level = 0;
    }
    static fill(lineup, picks) {
      const levels = new TeamLevels(lineup, picks);
      while (levels.state.open > 0 && levels.raise()) {
        levels.takeOpenSeats();
        levels.moveOthers();
      }
      return levels.state;
    }
    raise() {
      let lowest = Infinity;
      for (let i = 0; i < this.state.assigned.length; i++) {
        if (!this.paths.dead(i) && !this.state.exhausted(i)) {
          lowest = Math.min(lowest, this.state.total(i));
        }
      }
      this.level = lowest === Infinity ? this.level : lowest + 1;
      return lowest !== Infinity;
    }
    takeOpenSeats() {
      for (const group of this.lineup.groups) {
        const free = group.candidates.filter((inspector) => this.free(inspector));
        for (let i = 0; i < group.lines.length && free.length > 0; i++) {
          this.takeSeats(group.lines[i], free);
        }
      }
    }
    takeSeats(line, free) {
      while (!this.state.full(line) && free.length > 0) {
        const fit = [];
        free.forEach((inspector, at) => {
          if (this.fits(inspector, line)) {
            fit.push(at);
          }
        });
        if (fit.length === 0) {
          return;
        }
        const at = fit[this.picks.next("seat", fit.length)];
        this.state.add(free[at], line);
        free.splice(at, 1);
      }
    }
    fits(inspector, line) {
      return this.lineup.mayTake(inspector, line)
        && !this.state.sits(inspector, line)
        && (this.lineup.qualifies(inspector, line) || this.state.roomForPlain(line));
    }
    moveOthers() {
      for (let i = 0; i < this.state.assigned.length && this.state.open > 0; i++) {
        if (this.free(i)) {
          this.paths.augment(i);
        }
      }
    }
    free(inspector) {
      return !this.paths.dead(inspector) && !this.state.exhausted(inspector)
        && this.state.total(inspector) < this.level;
    }
  }

  function seatsOf(state) {
    return state.lineup.lines.flatMap((line, at) => state.members[at].map((member) => ({
      target: line.target,
      department: line.demand.department,
      inspector: state.lineup.inspectors[member].inspector
    })));
  }

  /* Why seats are open: lines that need more than those who may take them can give. */
  class Impossibility {
    constructor(state) {
      this.state = state;
      this.lineup = state.lineup;
      this.linesOf = this.lineup.inspectors.map(() => []);
      state.members.forEach((members, line) => members.forEach((member) => this.linesOf[member].push(line)));
    }
    static of(state) {
      const impossibility = new Impossibility(state);
      const explained = new Set();
      const shortfalls = [];
      for (let line = 0; state.open > 0 && line < state.members.length; line++) {
        if (!state.full(line) && !explained.has(line)) {
          const nodes = impossibility.reach(line);
          nodes.forEach((node) => explained.add(node >> 1));
          shortfalls.push(impossibility.shortfall(nodes));
        }
      }
      return shortfalls;
    }
    /* The nodes of lines whose seats could help the open line. */
    reach(open) {
      const nodes = new Set([2 * open]);
      const inspectors = new Set();
      for (const node of nodes) {
        const line = node >> 1;
        const itself = node % 2 === 0;
        if (itself ? this.state.roomForPlain(line) : this.state.plain[line] > 0) {
          nodes.add(node ^ 1);
        }
        for (const inspector of this.lineup.lines[line].group.candidates) {
          if (!inspectors.has(inspector)
              && this.lineup.qualifies(inspector, line) === itself
              && this.lineup.mayTake(inspector, line)
              && !this.state.sits(inspector, line)) {
            inspectors.add(inspector);
            for (const seat of this.linesOf[inspector]) {
              nodes.add(2 * seat + (this.lineup.qualifies(inspector, seat) ? 0 : 1));
            }
          }
        }
      }
      return nodes;
    }
    shortfall(nodes) {
      const needs = [];
      const useful = this.lineup.inspectors.map(() => 0);
      for (const node of [...nodes].sort((a, b) => a - b)) {
        if (node % 2 === 0) {
          const line = this.lineup.lines[node >> 1];
          const any = line.demand.qualified === 0 || nodes.has(node + 1);
          needs.push({
            target: line.target,
            department: line.demand.department,
            seats: any ? line.demand.seats : line.demand.qualified,
            qualification: any ? "-" : line.demand.qualification
          });
          for (const inspector of line.group.candidates) {
            const counts = any || this.lineup.qualifies(inspector, node >> 1);
            useful[inspector] += counts && this.lineup.mayTake(inspector, node >> 1) ? 1 : 0;
          }
        }
      }
      const available = useful
        .map((seats, i) => Math.min(seats, this.lineup.inspectors[i].capacity))
        .reduce((sum, seats) => sum + seats, 0);
      return { needs, inspectors: useful.filter((seats) => seats > 0).length, available };
    }
  }
  function shortfallWords(shortfall) {
    const who = [...setOf(shortfall.needs, (need) => need.department)].sort().join(", ");
    const targets = setOf(shortfall.needs, (need) => need.target).size;
    const needed = shortfall.needs.reduce((sum, need) => sum + need.seats, 0);
    const missing = needed - shortfall.available;
    return words(
      "部门 " + who + "：" + targets + " 个检查对象需要 " + needed + " 个席位，可用的 " + shortfall.inspectors
        + " 名持证人员只能承担 " + shortfall.available + " 个，缺 " + missing + " 个",
      "department " + who + ": these " + targets + " targets need " + needed + " seats, its " + shortfall.inspectors
        + " certified inspectors can take " + shortfall.available + "; " + missing + " missing");
  }

  /* ---- what teams must hold, seat by seat, without the search that found them ---- */

  class TeamRules {
    constructor(lists) {
      this.lists = lists;
      this.eligibility = new Eligibility(lists);
      this.targets = indexed(lists.targets, (row) => row.target);
      this.inspectors = indexed(lists.inspectors, (row) => row.inspector);
      this.profiles = indexed(lists.profiles, (line) => line.profile + "," + line.department);
    }
    /* Every rule that a seat breaks; open seats break none. */
    broken(seats) {
      const broken = [];
      const breaks = (who, zh, en) => broken.push(words(who + " " + zh, who + " " + en));
      for (const team of grouped(seats, (seat) => seat.target + "," + seat.department).values()) {
        this.team(team, breaks);
      }
      const seen = new Set();
      for (const seat of seats) {
        const key = seat.target + "," + seat.inspector;
        if (seen.has(key)) {
          breaks(seat.target, "人员重复 " + seat.inspector, "has twice " + seat.inspector);
        }
        seen.add(key);
      }
      for (const [inspector, count] of counted(seats, (seat) => seat.inspector)) {
        const row = this.inspectors.get(inspector);
        if (row && count > row.capacity) {
          breaks(inspector, "超出承担上限", "has more targets than its capacity");
        }
      }
      return broken;
    }
    team(team, breaks) {
      const { target: name, department } = team[0];
      const target = this.targets.get(name);
      if (!target) {
        breaks(name, "不是检查对象", "is no target");
        return;
      }
      const line = this.line(target, department);
      if (team.length > line.seats) {
        breaks(name, "席位多于要求", "has more seats than its profile");
      }
      let plain = 0;
      for (const { inspector } of team) {
        const row = this.inspectors.get(inspector);
        if (!row || !this.mayTake(row, target, line)) {
          breaks(name, "人员不符合条件 " + inspector, "may not be visited by " + inspector);
        }
        plain += this.eligibility.qualifies(inspector, line.qualification) ? 0 : 1;
      }
      if (plain > line.seats - line.qualified) {
        breaks(name, "具备资质的人员不足", "has too few qualified members");
      }
    }
    line(target, department) {
      const line = this.profiles.get(target.profile + "," + department);
      require(line, target.target + " has no seats of department " + department);
      return line;
    }
    mayTake(row, target, line) {
      return this.eligibility.mayTake(row, this.eligibility.demand(target, line))
        && !this.eligibility.isRecused(row.inspector, target.target);
    }
    /* How many seats of the targets nobody takes. */
    open(chosen, seats) {
      const needed = counted(this.lists.profiles, (line) => line.profile, (line) => line.seats);
      const wanted = new Set(chosen);
      return this.lists.targets
        .filter((row) => wanted.has(row.target))
        .reduce((sum, row) => sum + needed.get(row.profile), 0) - seats.length;
    }
    /* Whether the shortfall proves that no complete teams exist. */
    proves(shortfall) {
      const seen = new Set();
      const useful = new Map();
      let needed = 0;
      for (const need of shortfall.needs) {
        const target = this.targets.get(need.target);
        const line = this.line(target, need.department);
        const key = need.target + "," + need.department;
        if (seen.has(key) || need.seats !== (need.qualification === "-" ? line.seats : line.qualified)) {
          return false;
        }
        seen.add(key);
        needed += need.seats;
        for (const row of this.lists.inspectors) {
          if (this.mayTake(row, target, line) && this.eligibility.qualifies(row.inspector, need.qualification)) {
            useful.set(row.inspector, (useful.get(row.inspector) || 0) + 1);
          }
        }
      }
      return needed > this.lists.inspectors
        .reduce((sum, row) => sum + Math.min(row.capacity, useful.get(row.inspector) || 0), 0);
    }
  }

  /* ---- days ---- */

  /* Which days a team can be at a target. */
  class Presence {
    constructor(lists) {
      this.openDays = new OpenDays(lists);
      this.validUntil = new Map(lists.inspectors.map((row) => [row.inspector, row.valid_until]));
      this.absent = setOf(lists.absences, (row) => row.inspector + "," + row.day);
    }
    isPresent(inspector, day) {
      return (this.validUntil.get(inspector) || BEFORE_ALL) >= day && !this.absent.has(inspector + "," + day);
    }
    days(target, team) {
      return this.openDays.of(target).filter((day) => [...team].every((who) => this.isPresent(who, day)));
    }
  }
  function teamsByTarget(seats) {
    const teams = new Map();
    for (const [target, team] of grouped(seats, (seat) => seat.target)) {
      teams.set(target, setOf(team, (seat) => seat.inspector));
    }
    return teams;
  }

  function drawDays(lists, perDay, chosen, seats, picks) {
    const teams = teamsByTarget(seats);
    const days = [...setOf(lists.days, (row) => row.day)].sort();
    const ranked = picks.ranked("visit", chosen);
    const needed = counted(lists.profiles, (line) => line.profile, (line) => line.seats);
    const targets = indexed(lists.targets, (row) => row.target);
    const presence = new Presence(lists);
    const numbers = new Map();
    const open = [];
    const members = [];
    for (const target of ranked) {
      const team = teams.get(target) || new Set();
      const whole = team.size === needed.get(targets.get(target).profile);
      const fitting = new Set(whole ? presence.days(target, team) : []);
      open.push(days.map((day, i) => i).filter((i) => fitting.has(days[i])));
      members.push([...team].map((who) => {
        if (!numbers.has(who)) {
          numbers.set(who, numbers.size);
        }
        return numbers.get(who);
      }));
    }
    const placed = new DayPlacing(open, members, numbers.size, days.length, perDay, picks).place();
    const visits = [];
    const unplaced = [];
    placed.forEach((day, i) => {
      if (day < 0) {
        unplaced.push(ranked[i]);
      } else {
        visits.push({ target: ranked[i], day: days[day] });
      }
    });
    return { visits, unplaced: unplaced.sort() };
  }

  /* Those with the fewest days first, each on a day picked by seed among those that fit; where none
     fits, the day that costs least is cleared and the displaced are placed again, within a budget. */
  class DayPlacing {
    constructor(open, members, inspectors, days, perDay, picks) {
      this.open = open;
      this.members = members;
      this.perDay = perDay;
      this.picks = picks;
      this.dayOf = open.map(() => -1);
      this.displaced = open.map(() => 0);
      this.visits = Array.from({ length: inspectors }, () => new Array(days).fill(0));
      this.targetsOf = Array.from({ length: inspectors }, () => []);
      members.forEach((team, target) => team.forEach((member) => this.targetsOf[member].push(target)));
      this.budget = 2000 + 20 * open.length;
    }
    place() {
      const queue = this.open.map((days, target) => target).sort((a, b) => this.open[a].length - this.open[b].length);
      for (let at = 0; at < queue.length; at++) {
        const target = queue[at];
        const fitting = this.open[target].filter((day) => this.isFree(target, day));
        if (fitting.length > 0) {
          this.put(target, fitting[this.picks.next("day", fitting.length)]);
        } else if (this.budget > 0 && this.open[target].length > 0) {
          this.clear(target, queue);
        }
      }
      return this.dayOf;
    }
    isFree(target, day) {
      return this.members[target].every((member) => this.visits[member][day] < this.perDay);
    }
    /* Takes the day on which the fewest and least often displaced stand in the way. */
    clear(target, queue) {
      let best = [];
      let least = Infinity;
      for (const day of this.open[target]) {
        const price = this.inTheWay(target, day).reduce((sum, other) => sum + 1 + this.displaced[other], 0);
        if (price < least) {
          best = [];
        }
        if (price <= least) {
          least = price;
          best.push(day);
        }
      }
      const day = best[this.picks.next("clear", best.length)];
      for (const other of this.inTheWay(target, day)) {
        this.take(other);
        this.displaced[other]++;
        this.budget--;
        queue.push(other);
      }
      this.put(target, day);
    }
    /* For each full member the visit of that day that was displaced least often; by rank. */
    inTheWay(target, day) {
      const way = new Set();
      for (const member of this.members[target]) {
        if (this.visits[member][day] >= this.perDay) {
          const there = this.targetsOf[member].filter((other) => this.dayOf[other] === day);
          way.add(there.reduce((a, b) => (this.displaced[a] <= this.displaced[b] ? a : b)));
        }
      }
      return [...way].sort((a, b) => a - b);
    }
    put(target, day) {
      this.dayOf[target] = day;
      this.members[target].forEach((member) => { this.visits[member][day]++; });
    }
    take(target) {
      this.members[target].forEach((member) => { this.visits[member][this.dayOf[target]]--; });
      this.dayOf[target] = -1;
    }
  }

  /* Every rule that a visit breaks; a target without a day breaks none. */
  function brokenDays(sealed, state) {
    const teams = teamsByTarget(state.seats);
    const presence = new Presence(sealed.lists);
    const broken = [];
    const seen = new Set();
    const perDay = new Map();
    for (const visit of state.visits) {
      const breaks = (zh, en) => {
        const which = visit.target + " " + visit.day + " ";
        broken.push(words(which + zh, which + en));
      };
      const team = teams.get(visit.target) || new Set();
      if (team.size === 0 || seen.has(visit.target)) {
        breaks("没有检查组或有两个日期", "has no team or two days");
      }
      seen.add(visit.target);
      if (!presence.days(visit.target, team).includes(visit.day)) {
        breaks("该日不可检查", "cannot be visited on that day");
      }
      for (const inspector of team) {
        const count = (perDay.get(inspector + visit.day) || 0) + 1;
        perDay.set(inspector + visit.day, count);
        if (count === sealed.notice.visitsPerDay + 1) {
          breaks("人员当日检查过多 " + inspector, "is too much for " + inspector);
        }
      }
    }
    return broken;
  }

  /* ---- the whole draw ---- */

  const ATTEMPTS = 6;

  function conduct(sealed, opening) {
    const { notice, lists } = sealed;
    require(nonceCommitment(notice.draw, opening.nonce) === notice.commitment,
      "the nonce is not the one that was committed to");
    require(notice.randomness.length === opening.randomness.length,
      notice.randomness.length + " values of randomness expected, found " + opening.randomness.length);
    notice.randomness.forEach((named, i) =>
      require(named.value.test(opening.randomness[i]), "not a value of " + named.text));
    const seed = seedOf(sealed.seal, opening);
    return bestAttempt(sealed, seed, chosenOf(lists, drawTargets(seed, lists)), "");
  }
  /* The first attempt that leaves the fewest without a day; the label stands before its number. */
  function bestAttempt({ notice, lists }, seed, chosen, label) {
    let best = null;
    for (let counter = 1; counter <= ATTEMPTS && (best === null || best.unplaced.length > 0); counter++) {
      const picks = new Picks(teamSeed(seed), label + counter);
      const state = TeamLevels.fill(new Lineup(lists, chosen, picks), picks);
      const seats = seatsOf(state);
      const { visits, unplaced } = drawDays(lists, notice.visitsPerDay, chosen, seats, picks);
      if (best === null || unplaced.length < best.unplaced.length) {
        best = { state, seats, visits, unplaced };
      }
    }
    return { seats: best.seats, visits: best.visits, unplaced: best.unplaced,
      shortfalls: () => Impossibility.of(best.state) };
  }

  /* ---- changes after the draw ---- */

  const seatText = (seat) => seat.target + "," + seat.department + "," + seat.inspector;
  const visitText = (visit) => visit.target + "," + visit.day;

  /* How the visits of a draw stand between two changes; immutable. */
  class Standing {
    constructor(parts) {
      Object.assign(this, parts);
      this.teams = grouped(this.seats, (seat) => seat.target);
      this.bySitter = grouped(this.seats, (seat) => seat.inspector);
      this.days = new Map(this.visits.slice().reverse().map((visit) => [visit.target, visit.day]));
    }
    with(parts) {
      return new Standing({ seats: this.seats, visits: this.visits, live: this.live, used: this.used,
        gone: this.gone, away: this.away, ...parts });
    }
    dayOf(target) {
      return this.days.has(target) ? this.days.get(target) : NONE;
    }
    team(target) {
      return this.teams.get(target) || [];
    }
    seatsOf(inspector) {
      return (this.bySitter.get(inspector) || []).length;
    }
    /* How many visits the inspector has on a day, the one to the target left out. */
    visitsOn(inspector, day, target) {
      return (this.bySitter.get(inspector) || [])
        .filter((seat) => seat.target !== target && this.dayOf(seat.target) === day)
        .length;
    }
    /* With another in the seat; an absence keeps its day. */
    replaced(kind, left, taken) {
      const seats = this.seats.slice();
      seats[seats.findIndex((seat) => seatText(seat) === seatText(left))] = taken;
      const day = this.dayOf(left.target);
      const away = kind === "absent" && day !== NONE
        ? new Set([...this.away, left.inspector + "," + day]) : this.away;
      return this.with({ seats, away, gone: new Set([...this.gone, left.inspector + "," + left.target]) });
    }
    joined(team, visit) {
      return this.with({
        seats: [...this.seats, ...team],
        visits: [...this.visits, visit],
        live: new Set([...this.live, visit.target]),
        used: new Set([...this.used, visit.target])
      });
    }
    moved(visit) {
      return this.with({ visits: [...this.visits.filter((each) => each.target !== visit.target), visit] });
    }
    /* The targets to be visited that have no day, sorted. */
    open() {
      return [...this.live].filter((target) => !this.days.has(target)).sort();
    }
    /* With these teams and days for the open targets; everybody else keeps his. */
    supplemented(result) {
      const open = new Set(this.open());
      return this.with({
        seats: [...this.seats.filter((seat) => !open.has(seat.target)), ...result.seats],
        visits: [...this.visits, ...result.visits]
      });
    }
    dropped(target) {
      return this.with({
        seats: this.seats.filter((seat) => seat.target !== target),
        visits: this.visits.filter((visit) => visit.target !== target),
        live: new Set([...this.live].filter((each) => each !== target))
      });
    }
  }

  /* Whom the lists allow for a seat as things stand. */
  class SpareSeats {
    constructor(sealed) {
      this.lists = sealed.lists;
      this.perDay = sealed.notice.visitsPerDay;
      this.eligibility = new Eligibility(sealed.lists);
      this.presence = new Presence(sealed.lists);
      this.targets = indexed(sealed.lists.targets, (row) => row.target);
    }
    lines(target) {
      return this.lists.profiles
        .filter((line) => line.profile === this.targets.get(target).profile)
        .sort(byKey((line) => line.department));
    }
    line(seat) {
      const line = this.lines(seat.target).find((each) => each.department === seat.department);
      require(line, "not a seat of the profile: " + seatText(seat));
      return line;
    }
    needsQualified(line, members) {
      const plain = members.filter((seat) => seat.department === line.department
        && !this.eligibility.qualifies(seat.inspector, line.qualification));
      return plain.length >= line.seats - line.qualified;
    }
    /* Those of the lowest load plus assigned only, in order of pseudonym; day NONE where none is set. */
    candidates(standing, day, line, target, team) {
      const demand = this.eligibility.demand(this.targets.get(target), line);
      const qualified = this.needsQualified(line, team);
      const able = this.lists.inspectors.filter((row) => this.eligibility.mayTake(row, demand)
        && (!qualified || this.eligibility.qualifies(row.inspector, line.qualification))
        && this.isFree(row, standing, day, target, team));
      const total = (row) => row.load + standing.seatsOf(row.inspector);
      const least = able.reduce((low, row) => Math.min(low, total(row)), Infinity);
      return able.filter((row) => total(row) === least).map((row) => row.inspector).sort();
    }
    isFree(row, standing, day, target, team) {
      const who = row.inspector;
      return team.every((seat) => seat.inspector !== who)
        && !this.eligibility.isRecused(who, target)
        && !standing.gone.has(who + "," + target)
        && standing.seatsOf(who) < row.capacity
        && (day === NONE || this.canCome(who, day, standing, target));
    }
    canCome(who, day, standing, target) {
      return this.presence.isPresent(who, day)
        && !standing.away.has(who + "," + day)
        && standing.visitsOn(who, day, target) < this.perDay;
    }
    /* The open days of the target from the first one on. */
    days(target, first) {
      return this.presence.days(target, []).filter((day) => day >= first);
    }
    /* Whether the team is complete and all of it can come on the day, which is open. */
    fits(target, day, standing) {
      const team = standing.team(target);
      return team.length === this.lines(target).reduce((sum, line) => sum + line.seats, 0)
        && this.days(target, day).includes(day)
        && team.every((seat) => this.canCome(seat.inspector, day, standing, target));
    }
    /* A whole team seat by seat, the qualified seats of each line first; NONE where there is none. */
    team(standing, visit, pick) {
      const team = [];
      for (const line of this.lines(visit.target)) {
        for (let i = 0; i < line.seats; i++) {
          const now = i < line.qualified ? { ...line, qualified: line.seats } : line;
          const able = this.candidates(standing, visit.day, now, visit.target, team);
          if (able.length === 0) {
            return NONE;
          }
          const inspector = able[pick("change." + (team.length + 1), able.length)];
          team.push({ target: visit.target, department: line.department, inspector });
        }
      }
      return team;
    }
  }

  /* Does once more what followed the draw, every change as it was asked for, every addendum in its
     place; throws where another comes out. Gives how things stand, and what each addendum brought. */
  function replay(sealed, stated, steps) {
    const chosen = new Set(stated.chosen);
    const supplements = [];
    let now = sealed;
    let spare = new SpareSeats(now);
    let made = 0;
    let standing = new Standing({ seats: stated.seats, visits: stated.visits, live: chosen, used: chosen,
      gone: new Set(), away: new Set() });
    for (const step of steps) {
      if (step.further) {
        require(step.after === made, "addendum " + step.number + " follows change " + step.after + ", not " + made);
        now = { ...now, lists: joinedLists(now.lists, step.further) };
        spare = new SpareSeats(now);
        const lists = listsLeft(now.lists, standing, step.from);
        const result = bestAttempt({ ...now, lists }, stated.seed, standing.open(), "addendum." + step.number + ".");
        supplements.push({ lists, result });
        standing = standing.supplemented(result);
      } else {
        made += 1;
        standing = remadeOf(spare, standing, stated, step, made);
      }
    }
    return { standing, supplements };
  }
  function remadeOf(spare, standing, { seed, drawn }, row, counter) {
    const pick = (tag, n) => modulo(teamSeed(seed) + "/" + tag + "/" + counter, n);
    const remade = isWhole(row) && standing.live.has(row.target) ? remake(spare, standing, drawn, row, pick) : NONE;
    require(remade !== NONE && row.counter === counter && row.replacement === remade.drawn,
      "change cannot be replayed: " + row.cells);
    return remade.after;
  }
  /* Whether every cell that the kind needs is there and every other is -. */
  function isWhole(row) {
    const leaves = row.kind === "recused" || row.kind === "absent";
    const moves = row.kind === "substituted" || row.kind === "rescheduled";
    return leaves === (row.department !== "-") && leaves === (row.inspector !== "-") && moves === (row.day !== "-");
  }
  function remake(spare, standing, drawn, row, pick) {
    switch (row.kind) {
      case "cancelled":
        return { drawn: "-", after: standing.dropped(row.target) };
      case "rescheduled":
        return reschedule(spare, standing, row);
      case "substituted":
        return substitute(spare, standing, drawn, row, pick);
      default:
        return replace(spare, standing, row, pick);
    }
  }
  function replace(spare, standing, row, pick) {
    const left = { target: row.target, department: row.department, inspector: row.inspector };
    if (!standing.seats.some((seat) => seatText(seat) === seatText(left))) {
      return NONE;
    }
    const rest = standing.team(row.target).filter((seat) => seatText(seat) !== seatText(left));
    const leaving = standing.replaced(row.kind, left, left);
    const able = spare.candidates(leaving, standing.dayOf(row.target), spare.line(left), row.target, rest);
    if (able.length === 0) {
      return NONE;
    }
    const inspector = able[pick("change", able.length)];
    return { drawn: inspector, after: standing.replaced(row.kind, left, { ...left, inspector }) };
  }
  function substitute(spare, standing, drawn, row, pick) {
    const stratum = spare.targets.get(row.target).stratum;
    const rest = standing.dropped(row.target);
    const reserves = drawn
      .filter((each) => each.stratum === stratum)
      .sort((a, b) => a.rank - b.rank)
      .map((each) => each.target)
      .filter((reserve) => !standing.used.has(reserve));
    for (const reserve of reserves) {
      const days = spare.days(reserve, row.day)
        .filter((day) => spare.team(rest, { target: reserve, day }, pick) !== NONE);
      if (days.length > 0) {
        const visit = { target: reserve, day: days[pick("change.day", days.length)] };
        return { drawn: reserve, after: rest.joined(spare.team(rest, visit, pick), visit) };
      }
    }
    return NONE;
  }
  function reschedule(spare, standing, row) {
    if (standing.dayOf(row.target) === row.day
        || !spare.days(row.target, row.day).includes(row.day)
        || !spare.fits(row.target, row.day, standing)) {
      return NONE;
    }
    return { drawn: "-", after: standing.moved({ target: row.target, day: row.day }) };
  }

  /* ---- the ledger: lines, tree (RFC 6962), proofs (RFC 9162), checkpoint (C2SP) ---- */

  /* ---- addenda ---- */

  const FURTHER = ["inspectors", "qualifications", "recusals", "days", "closures", "absences"];
  const ADDENDUM_FILES = new Set(["notice", ...FURTHER].map((key) => SHEETS[key].name));
  const addendumFolder = (number) => "addendum-" + number + "/";

  /* How many there are, counted from 1 to the first that is not there. */
  function addendaCount(files) {
    let count = 0;
    while (under(files, addendumFolder(count + 1)).size > 0) {
      count += 1;
    }
    return count;
  }
  /* All by number, each fitting the draw and those before it. */
  function readAddenda(sealed, files) {
    const addenda = [];
    let lists = sealed.lists;
    for (let number = 1; number <= addendaCount(files); number++) {
      const problems = new Problems();
      const addendum = readAddendum(under(files, addendumFolder(number)), problems);
      if (addendum) {
        checkAddendum(addendum, sealed, addenda, lists, problems);
        addenda.push(addendum);
        lists = joinedLists(lists, addendum.further);
      }
      for (const problem of problems.found) {
        problem.file = addendumFolder(number) + problem.file;
      }
      problems.refuseIfAny();
    }
    return addenda;
  }
  function readAddendum(files, problems) {
    const covered = without(files, SUMS);
    if (files.has(SUMS)) {
      checkSums(covered, SUMS, files.get(SUMS), problems);
    } else {
      problems.add(SUMS, "文件缺失", "the file is missing");
    }
    for (const name of [...covered.keys()].sort()) {
      if (!ADDENDUM_FILES.has(name)) {
        problems.add(name, "多余的文件", "a file that does not belong here");
      }
    }
    const rows = readSheet(SHEETS.notice, files, problems);
    const further = {};
    for (const key of FURTHER) {
      further[key] = readSheet(SHEETS[key], files, problems);
    }
    if (problems.found.length > 0) {
      return null;
    }
    try {
      return { ...addendumOf(keyValues(rows)), further, seal: H(files.get(SUMS)) };
    } catch (wrong) {
      problems.add(SHEETS.notice.name, "公告内容不合要求：" + wrong.message, "the notice does not hold: " + wrong.message);
      return null;
    }
  }
  function addendumOf(values) {
    const taker = new Taker(values);
    const addendum = {
      draw: drawId(taker.take("draw", FORMS.FIELD)),
      number: Number(taker.take("addendum", FORMS.COUNT)),
      previous: taker.take("previous", FORMS.DIGEST),
      after: Number(taker.take("after", FORMS.COUNT)),
      from: taker.take("from", FORMS.DAY),
      discloseAfter: taker.take("disclose_after", FORMS.DAY),
      sealedAt: taker.take("sealed_at", FORMS.TIME)
    };
    require(taker.left.size === 0, "unknown keys " + listed(taker.left.keys()));
    return addendum;
  }
  function joinedLists(lists, further) {
    const joined = { ...lists };
    for (const key of FURTHER) {
      joined[key] = [...lists[key], ...further[key]];
    }
    return joined;
  }
  /* No row of an addendum touches who was listed or what day was open before. */
  function checkAddendum(addendum, sealed, before, lists, problems) {
    const { further } = addendum;
    const notice = SHEETS.notice.name;
    const last = before[before.length - 1] || { seal: sealed.seal, after: 0, discloseAfter: sealed.notice.discloseAfter };
    const must = (key, expected, found) => {
      if (expected !== found) {
        problems.add(notice, key + " 应为 " + expected, key + " must be " + expected + ", found " + found);
      }
    };
    must("draw", sealed.notice.draw, addendum.draw);
    must("addendum", before.length + 1, addendum.number);
    must("previous", last.seal, addendum.previous);
    if (addendum.after < last.after) {
      problems.add(notice, "after 不得小于 " + last.after, "after must not be below " + last.after);
    }
    if (addendum.discloseAfter < last.discloseAfter) {
      problems.add(notice, "disclose_after 不得早于 " + last.discloseAfter,
        "disclose_after must not precede " + last.discloseAfter);
    }
    const foreign = (key, may) => further[key].filter((row) => !may(row)).forEach((row) =>
      problems.add(SHEETS[key].name, "不得补充的行：" + row.cells, "a row that cannot be added: " + row.cells));
    checkFurtherPeople(further, lists, problems, foreign);
    checkFurtherDays(addendum, lists, problems, foreign);
  }
  function checkFurtherPeople(further, lists, problems, foreign) {
    const listed = setOf(lists.inspectors, (row) => row.inspector);
    const added = setOf(further.inspectors, (row) => row.inspector);
    const seen = new Set(listed);
    for (const row of further.inspectors) {
      if (seen.has(row.inspector)) {
        problems.add("inspectors.csv", row.inspector + " 出现两次", row.inspector + " stands twice");
      }
      seen.add(row.inspector);
    }
    const held = setOf(lists.qualifications, (row) => row.cells);
    const targets = setOf(lists.targets, (row) => row.target);
    foreign("qualifications", (row) =>
      (listed.has(row.inspector) || added.has(row.inspector)) && !held.has(row.cells));
    foreign("recusals", (row) => added.has(row.inspector) && targets.has(row.target));
    const old = setOf(lists.days, (row) => row.day);
    const fresh = setOf(further.days, (row) => row.day);
    foreign("absences", (row) => added.has(row.inspector)
      || (listed.has(row.inspector) && fresh.has(row.day) && !old.has(row.day)));
  }
  function checkFurtherDays({ further, discloseAfter }, lists, problems, foreign) {
    const strata = setOf(lists.strata, (row) => row.stratum);
    const stratumOf = new Map(lists.targets.map((row) => [row.target, row.stratum]));
    const open = setOf(lists.days, (row) => row.cells);
    const opened = setOf(further.days, (row) => row.cells);
    foreign("days", (row) => strata.has(row.stratum) && !open.has(row.cells));
    foreign("closures", (row) => opened.has(stratumOf.get(row.target) + "," + row.day));
    for (const row of further.days) {
      if (row.day >= discloseAfter) {
        problems.add("notice.csv", "disclose_after 须晚于 " + row.day, "disclose_after must follow " + row.day);
      }
    }
  }
  /* What followed the draw: an addendum stands after the change that it names. */
  function stepsOf(changes, addenda) {
    const steps = [];
    let made = 0;
    for (const addendum of addenda) {
      const until = Math.max(made, addendum.after);
      steps.push(...changes.slice(made, until), addendum);
      made = until;
    }
    return [...steps, ...changes.slice(made)];
  }
  /* What all others leave of the lists to the open targets. */
  function listsLeft(lists, standing, from) {
    const open = new Set(standing.open());
    const fixed = standing.seats.filter((seat) => !open.has(seat.target));
    const seats = counted(fixed, (seat) => seat.inspector);
    const known = setOf(lists.inspectors, (row) => row.inspector);
    const pairs = (set, second) => [...set].map((text) => text.split(","))
      .map(([inspector, other]) => ({ inspector, [second]: other }));
    return {
      ...lists,
      inspectors: lists.inspectors.map((row) => {
        const own = seats.get(row.inspector) || 0;
        return { ...row, load: row.load + own, capacity: Math.max(0, row.capacity - own) };
      }),
      recusals: [...lists.recusals, ...pairs(standing.gone, "target").filter((row) => known.has(row.inspector))],
      absences: [...lists.absences, ...pairs(standing.away, "day"),
        ...fixed.filter((seat) => standing.days.has(seat.target))
          .map((seat) => ({ inspector: seat.inspector, day: standing.days.get(seat.target) }))],
      days: lists.days.filter((row) => row.day >= from)
    };
  }

  const EMPTY_ROOT = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  const KINDS = ["SEALED", "WITNESSED", "RANDOMNESS", "CONDUCTED", "SUPPLEMENTED", "CHANGED", "VOIDED", "DISCLOSED",
    "PUBLISHED", "CORRECTED"];
  const ONE = BigInt(1);
  const ZERO = BigInt(0);

  function fromHex(hex) {
    return Uint8Array.from({ length: hex.length / 2 }, (none, i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16));
  }
  const toHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  function joinedBytes(...parts) {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
  const BASE64 = /^(?:[A-Za-z0-9+\/]{4})*(?:[A-Za-z0-9+\/]{2}(?:==)?|[A-Za-z0-9+\/]{3}=?)?$/;

  function fromBase64(text) {
    require(BASE64.test(text), "not base64: " + text);
    return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  }
  const toBase64 = (bytes) => btoa(latin(bytes));
  const encoded = (text) => new TextEncoder().encode(text);

  function headOf(text) {
    const match = /^(0|[1-9][0-9]{0,17}):([0-9a-f]{64})$/.exec(text);
    require(match, "not size:root: " + text);
    return { text, size: BigInt(match[1]), root: match[2] };
  }
  function leafOf(line) {
    const fields = line.split("/");
    require(fields.length > 3 && KINDS.includes(fields[0]), "not a line of the ledger: " + line);
    require(isTime(fields[2]) && Number(fields[2].slice(11, 13)) < 24 && fields[2].slice(17, 19) !== "60",
      "not as the ledger writes it: " + line);
    for (const field of [fields[1], ...fields.slice(3)]) {
      require(FORMS.FIELD.fits(field), "not a field of the ledger: " + field);
    }
    return { line, kind: fields[0], subject: fields[1], values: fields.slice(3),
      hash: H(joinedBytes(Uint8Array.of(0), encoded(line))) };
  }
  function nodeOf(left, right) {
    return H(joinedBytes(Uint8Array.of(1), fromHex(left), fromHex(right)));
  }
  function rootOf(leaves) {
    if (leaves.length <= 1) {
      return leaves.length === 0 ? EMPTY_ROOT : leaves[0];
    }
    let left = 1;
    while (left * 2 < leaves.length) {
      left *= 2;
    }
    return nodeOf(rootOf(leaves.slice(0, left)), rootOf(leaves.slice(left)));
  }

  function checkpointOf(text) {
    const lines = linesOf(text);
    require(lines.length === 3, "a checkpoint has three lines");
    const root = fromBase64(lines[2]);
    const head = headOf(lines[1] + ":" + toHex(root));
    require(/^[0-9A-Za-z._\/:-]{1,128}$/.test(lines[0]), "not the name of a ledger: " + lines[0]);
    require(text === lines[0] + "\n" + head.size + "\n" + toBase64(root) + "\n", "not as a checkpoint is written");
    return { text, origin: lines[0], head };
  }
  const MARK = "\u2014 ";

  function signedCheckpointOf(text) {
    const gap = text.indexOf("\n\n");
    require(gap >= 0 && text.endsWith("\n"), "not a signed checkpoint");
    const checkpoint = checkpointOf(text.slice(0, gap + 1));
    const signatures = linesOf(text.slice(gap + 2));
    require(signatures.length > 0 && signatures.every((line) => line.startsWith(MARK)),
      "a checkpoint needs lines of signatures");
    return { ...checkpoint, signatures };
  }
  function extractOf(text) {
    const entries = [];
    const growth = new Map();
    let rest = text;
    while (rest.startsWith("leaf ") || rest.startsWith("from ")) {
      const gap = rest.indexOf("\n\n");
      require(gap >= 0, "the checkpoint is missing");
      const [first, ...hashes] = linesOf(rest.slice(0, gap));
      const path = hashes.map((hash) => {
        const bytes = fromBase64(hash);
        require(bytes.length === 32, "not a SHA-256 digest: " + hash);
        return toHex(bytes);
      });
      if (rest.startsWith("leaf ")) {
        const parts = first.split(" ");
        require(parts.length === 3 && /^[+-]?[0-9]+$/.test(parts[1])
            && BigInt.asIntN(64, BigInt(parts[1].replace("+", ""))) === BigInt(parts[1].replace("+", "")),
          "not a leaf with its position: " + first);
        entries.push({ position: BigInt(parts[1].replace("+", "")), leaf: leafOf(parts[2]), path });
      } else {
        const head = headOf(first.slice("from ".length));
        growth.set(head.text, { head, path });
      }
      rest = rest.slice(gap + 2);
    }
    return { entries, growth, signed: signedCheckpointOf(rest) };
  }

  /* Whether the path leads from a leaf at a position to the root of the head (RFC 9162, 2.1.3.2). */
  function isIncluded(leaf, position, path, head) {
    if (position < ZERO || position >= head.size) {
      return false;
    }
    let at = position;
    let last = head.size - ONE;
    let root = leaf;
    for (const other of path) {
      if (last === ZERO) {
        return false;
      }
      if ((at & ONE) === ONE || at === last) {
        root = nodeOf(other, root);
        while ((at & ONE) === ZERO && at !== ZERO) {
          at >>= ONE;
          last >>= ONE;
        }
      } else {
        root = nodeOf(root, other);
      }
      at >>= ONE;
      last >>= ONE;
    }
    return last === ZERO && root === head.root;
  }

  /* Whether the path shows the earlier tree to be the beginning of the later (RFC 9162, 2.1.4.2). */
  function isConsistent(earlier, later, path) {
    if (earlier.size > later.size) {
      return false;
    }
    if (earlier.size === ZERO || earlier.size === later.size) {
      return path.length === 0 && earlier.root === (earlier.size === ZERO ? EMPTY_ROOT : later.root);
    }
    const power = (earlier.size & (earlier.size - ONE)) === ZERO;
    if (path.length === 0 && !power) {
      return false;
    }
    let at = earlier.size - ONE;
    let last = later.size - ONE;
    while ((at & ONE) === ONE) {
      at >>= ONE;
      last >>= ONE;
    }
    let before = power ? earlier.root : path[0];
    let after = before;
    for (const other of power ? path : path.slice(1)) {
      if (last === ZERO) {
        return false;
      }
      if ((at & ONE) === ONE || at === last) {
        before = nodeOf(other, before);
        after = nodeOf(other, after);
        while ((at & ONE) === ZERO && at !== ZERO) {
          at >>= ONE;
          last >>= ONE;
        }
      } else {
        after = nodeOf(after, other);
      }
      at >>= ONE;
      last >>= ONE;
    }
    return last === ZERO && before === earlier.root && after === later.root;
  }

  /* ---- Ed25519 (RFC 8032) over SHA-512 (FIPS 180-4), with whole numbers ---- */

  function primesUpTo(count) {
    const found = [];
    for (let n = 2; found.length < count; n++) {
      if (found.every((p) => n % p !== 0)) {
        found.push(n);
      }
    }
    return found;
  }
  /* The largest whole number whose power is at most n. */
  function wholeRoot(n, power) {
    let low = ZERO;
    let high = ONE << BigInt(80);
    while (high - low > ONE) {
      const middle = (low + high) >> ONE;
      if (middle ** power <= n) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
  const MASK64 = (ONE << BigInt(64)) - ONE;
  /* The first 64 bits behind the point of the square or cubic root. */
  const rootBits = (prime, power) => wholeRoot(BigInt(prime) << (BigInt(64) * power), power) & MASK64;
  const START512 = once(() => primesUpTo(8).map((p) => rootBits(p, BigInt(2))));
  const ROUND512 = once(() => primesUpTo(80).map((p) => rootBits(p, BigInt(3))));

  function sha512(bytes) {
    const turn = (word, by) => (word >> BigInt(by)) | ((word << BigInt(64 - by)) & MASK64);
    const padded = new Uint8Array(((bytes.length + 16 >> 7) + 1) << 7);
    padded.set(bytes);
    padded[bytes.length] = 128;
    const view = new DataView(padded.buffer);
    view.setBigUint64(padded.length - 8, BigInt(bytes.length) << BigInt(3));
    let state = START512();
    for (let at = 0; at < padded.length; at += 128) {
      const w = [];
      for (let i = 0; i < 80; i++) {
        if (i < 16) {
          w.push(view.getBigUint64(at + 8 * i));
          continue;
        }
        const x = w[i - 15];
        const y = w[i - 2];
        const small = turn(x, 1) ^ turn(x, 8) ^ (x >> BigInt(7));
        const large = turn(y, 19) ^ turn(y, 61) ^ (y >> BigInt(6));
        w.push((w[i - 16] + small + w[i - 7] + large) & MASK64);
      }
      let [a, b, c, d, e, f, g, h] = state;
      for (let i = 0; i < 80; i++) {
        const one = h + (turn(e, 14) ^ turn(e, 18) ^ turn(e, 41)) + ((e & f) ^ ((e ^ MASK64) & g))
          + ROUND512()[i] + w[i];
        const two = (turn(a, 28) ^ turn(a, 34) ^ turn(a, 39)) + ((a & b) ^ (a & c) ^ (b & c));
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) & MASK64, c, b, a, (one + two) & MASK64];
      }
      state = [a, b, c, d, e, f, g, h].map((word, i) => (word + state[i]) & MASK64);
    }
    return fromHex(state.map((word) => word.toString(16).padStart(16, "0")).join(""));
  }

  const P = (ONE << BigInt(255)) - BigInt(19);
  const ORDER = (ONE << BigInt(252)) + BigInt("27742317777372353535851937790883648493");
  const mod = (n) => ((n % P) + P) % P;

  function power(base, exponent) {
    let result = ONE;
    let square = mod(base);
    for (let left = exponent; left > ZERO; left >>= ONE) {
      if ((left & ONE) === ONE) {
        result = mod(result * square);
      }
      square = mod(square * square);
    }
    return result;
  }
  const D = mod(-BigInt(121665) * power(BigInt(121666), P - BigInt(2)));
  const ROOT_OF_MINUS_ONE = power(BigInt(2), (P - ONE) / BigInt(4));

  function littleEndian(bytes) {
    return BigInt("0x" + toHex(Uint8Array.from(bytes).reverse()));
  }
  /* The point, in extended coordinates, or NONE where the bytes are none. */
  function pointOf(bytes) {
    const all = littleEndian(bytes);
    const odd = all >> BigInt(255);
    const y = all & ((ONE << BigInt(255)) - ONE);
    if (y >= P) {
      return NONE;
    }
    const over = mod(y * y - ONE);
    const below = mod(D * y * y + ONE);
    let x = mod(over * power(below, BigInt(3)) * power(over * power(below, BigInt(7)), (P - BigInt(5)) / BigInt(8)));
    const square = mod(below * x * x);
    if (square === mod(-over)) {
      x = mod(x * ROOT_OF_MINUS_ONE);
    } else if (square !== over) {
      return NONE;
    }
    if (x === ZERO && odd === ONE) {
      return NONE;
    }
    x = (x & ONE) === odd ? x : mod(-x);
    return { x, y, z: ONE, t: mod(x * y) };
  }
  function plus(p, q) {
    const a = mod((p.y - p.x) * (q.y - q.x));
    const b = mod((p.y + p.x) * (q.y + q.x));
    const c = mod(BigInt(2) * p.t * q.t * D);
    const d = mod(BigInt(2) * p.z * q.z);
    const [e, f, g, h] = [b - a, d - c, d + c, b + a];
    return { x: mod(e * f), y: mod(g * h), z: mod(f * g), t: mod(e * h) };
  }
  function multiple(scalar, point) {
    let sum = { x: ZERO, y: ONE, z: ONE, t: ZERO };
    let double = point;
    for (let left = scalar; left > ZERO; left >>= ONE) {
      if ((left & ONE) === ONE) {
        sum = plus(sum, double);
      }
      double = plus(double, double);
    }
    return sum;
  }
  const isSamePoint = (p, q) => mod(p.x * q.z - q.x * p.z) === ZERO && mod(p.y * q.z - q.y * p.z) === ZERO;
  /* The base point: y is 4/5, x is even. */
  const BASE = once(() => {
    const y = mod(BigInt(4) * power(BigInt(5), P - BigInt(2)));
    return pointOf(fromHex(y.toString(16).padStart(64, "0")).reverse());
  });

  function isSignature(key, message, signature) {
    if (signature.length !== 64) {
      return false;
    }
    const start = signature.slice(0, 32);
    const a = pointOf(key);
    const r = pointOf(start);
    const s = littleEndian(signature.slice(32));
    if (a === NONE || r === NONE || s >= ORDER) {
      return false;
    }
    const k = littleEndian(sha512(joinedBytes(start, key, message))) % ORDER;
    return isSamePoint(multiple(s, BASE()), plus(r, multiple(k, a)));
  }

  function keyOf(text) {
    const parts = /^([^+]+)\+([^+]*)\+(.*)$/.exec(text.trim());
    require(parts, "not name+id+key: " + text);
    const typed = fromBase64(parts[3]);
    require(typed.length === 33 && typed[0] === 1, "not an Ed25519 key: " + text);
    const id = H(joinedBytes(encoded(parts[1] + "\n"), typed)).slice(0, 8);
    require(parts[2] === id && parts[3] === toBase64(typed), "the id does not fit the key: " + text);
    return { name: parts[1], id, key: typed.slice(1) };
  }
  function isSignedBy(signed, key) {
    const start = MARK + key.name + " ";
    return signed.signatures.filter((line) => line.startsWith(start)).some((line) => {
      const text = line.slice(start.length);
      const marked = BASE64.test(text) ? fromBase64(text) : new Uint8Array(0);
      return marked.length > 4 && toHex(marked.slice(0, 4)) === key.id
        && isSignature(key.key, encoded(signed.text), marked.slice(4));
    });
  }

  /* ---- the rules that were sealed: all files are read and must be sound ---- */

  const RULE_IDS = ["R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10", "R11", "R11b", "R12", "R13",
    "R14", "R15", "R16", "R17", "R18", "R19"];
  const LIBRARIES = ["A", "B", "C"];
  const PARAMETERS = {
    "team-seats": ["R02", "inspectors", 2, 10],
    "visits-per-day": ["R02", "visits", 1, 10],
    "inspector-capacity": ["R02", "targets", 1, 1000],
    "certificate-warning": ["R03", "days", 0, 365],
    "own-station": ["R04", "switch", 0, 1, 0],
    "notice-before": ["R08", "working-days", 0, 30],
    "visit-reminder": ["R08", "working-days", 0, 10, 1],
    "filing-before": ["R08", "working-days", 0, 30],
    "urgent-papers": ["R08", "working-days", 0, 30],
    "result-published": ["R09", "working-days", 1, 60],
    "result-warning": ["R09", "working-days", 1, 60],
    "result-urgent": ["R09", "working-days", 0, 60],
    "cannot-contact": ["R10", "working-days", 1, 60],
    "witnesses": ["R15", "witnesses", 3, 6],
    "conduct-after": ["R15", "minutes", 0, 1440],
    "reveal-within": ["R15", "minutes", 1, 1440, 60]
  };

  /* What may stand in a cell. */
  const SPACE = "[\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";
  const AT_ENDS = new RegExp("^" + SPACE + "|" + SPACE + "$", "u");
  const isText = (text) => text !== "" && !AT_ENDS.test(text);
  const isName = (text) => isText(text) && text.length <= 100;
  const isOne = (...values) => (text) => values.includes(text);
  const isNumber = (least, most) => (text) =>
    /^(0|[1-9][0-9]{0,8})$/.test(text) && Number(text) >= least && Number(text) <= most;
  const or = (mark, type) => (text) => text === mark || type(text);
  const several = (type) => (text) => text.split(";").every(type);
  const isIndustry = (text) => /^[A-T][0-9]{0,4}$/.test(text);
  const isLibrary = isOne(...LIBRARIES);
  const isRiskClass = isOne("A", "B", "C", "D");
  const isMatterKind = isOne("general", "key", "public-information");
  const isDayOrNone = or("-", isDay);
  const isMonthDay = (text) => /^[0-9]{2}-[0-9]{2}$/.test(text) && isDay("2001-" + text);
  function monthDays(text) {
    const match = /^([1-9][0-9]?)(?:-([1-9][0-9]?))?$/.exec(text);
    return match ? [Number(match[1]), Number(match[2] || match[1])] : [0, 0];
  }
  function isMonthDays(text) {
    const [from, until] = monthDays(text);
    return from >= 1 && from <= until && until <= 31;
  }
  function isKinds(text) {
    const parts = text.split(";");
    return text === "-" || (new Set(parts).size === parts.length
      && parts.every(isOne("random", "daily", "special", "triggered")));
  }
  function areWeekdays(text) {
    const parts = text.split(";");
    return new Set(parts).size === parts.length && parts.every((part) => /^[1-7]$/.test(part));
  }
  const VALIDITY = { valid_from: isDayOrNone, valid_until: isDayOrNone };
  const SOURCE = { document: isText, edition: or("-", isText) };
  const LATER_EDITION = { edition: "-", valid_from: "-", valid_until: "-" };
  const overlap = (one, other) => (one.valid_from === "-" || other.valid_until === "-" || one.valid_from <= other.valid_until)
    && (other.valid_from === "-" || one.valid_until === "-" || other.valid_from <= one.valid_until);
  const isInForce = (row, day, from = "valid_from", until = "valid_until") =>
    (row[from] === "-" || day >= row[from]) && (row[until] === "-" || day <= row[until]);
  /* Rows that say the same at the same time. */
  const clash = (...keys) => (one, other) => keys.every((key) => one[key] === other[key]) && overlap(one, other);
  const isForward = (row, from, until) => row[from] === "-" || row[until] === "-" || row[from] <= row[until];

  /* cells: what may stand under each heading; later: headings that may be left out and what this
     means; optional: copies of before the file came lack it; sound: what a row must hold beside its
     cells; conflict: what no two rows may say; whole: what all of them must hold together. */
  const RULE_FILES = {
    "working-calendar.csv": {
      cells: { day: isDay, kind: isOne("off", "work"), ...SOURCE },
      later: { document: "-", edition: "-" },
      sound: (row) => yearOf(row.day) >= 2000 && yearOf(row.day) <= 2100
        && (row.kind === "off" || isWeekend(row.day)),
      conflict: (one, other) => one.day === other.day,
      whole: isWholeCalendar
    },
    "caps.csv": {
      cells: { rule: isOne("R06"), scope: isOne("department", "all"), visits: isNumber(1, 366), exempt: isKinds,
        ...SOURCE, ...VALIDITY },
      later: LATER_EDITION,
      conflict: clash("scope")
    },
    "exempt-matters.csv": {
      optional: true,
      cells: { rule: isOne("R01"), library: isLibrary, matter: isName, ...VALIDITY, ...SOURCE },
      conflict: clash("library", "matter")
    },
    "frequencies.csv": {
      optional: true,
      cells: { rule: isOne("R11"), library: isLibrary, class: or("*", isRiskClass), matter_kind: isMatterKind,
        bound: isOne("most", "least"), times: isNumber(1, 366), years: isNumber(1, 10), ...VALIDITY, ...SOURCE },
      sound: (row) => row.matter_kind !== "key" || row.bound !== "most",
      conflict: clash("library", "class", "matter_kind", "bound")
    },
    "grounds.csv": {
      optional: true,
      cells: { rule: isOne("R01"), ground: (text) => /^[a-z][a-z0-9-]{1,31}$/.test(text), zh: isName, en: isName,
        ...VALIDITY, ...SOURCE },
      later: { edition: "-" },
      conflict: clash("ground")
    },
    "lotteries.csv": {
      optional: true,
      cells: { rule: isOne("R15"), game: (text) => /^[a-z0-9]{1,16}$/.test(text), zh: isName, en: isName,
        issue: isNumber(1, 20), digits: isNumber(1, 64), bits: isNumber(1, 200), weekdays: areWeekdays,
        time: (text) => /^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(text), ...VALIDITY, ...SOURCE },
      sound: (row) => 10n ** BigInt(row.digits) >= 2n ** BigInt(row.bits),
      conflict: clash("game")
    },
    "parameters.csv": {
      cells: { rule: isOne(...RULE_IDS), name: isOne(...Object.keys(PARAMETERS)), value: isText, unit: isText,
        ...SOURCE, ...VALIDITY },
      later: LATER_EDITION,
      sound: (row) => {
        const [rule, unit, least, most] = PARAMETERS[row.name];
        return row.rule === rule && row.unit === unit && isNumber(least, most)(row.value);
      },
      conflict: clash("name"),
      whole: areWholeParameters
    },
    "placements.csv": {
      optional: true,
      cells: { rule: isOne("R01"), rank: isNumber(1, 999), library: isLibrary, class: or("*", several(isRiskClass)),
        industry: or("*", several(isIndustry)), words: or("*", several(isName)), zh: isName, en: isName,
        ...VALIDITY, ...SOURCE },
      conflict: (one, other) => one.rank === other.rank && one.library !== other.library && overlap(one, other),
      whole: (rows) => rows.length === 0
        || rows.some((row) => row.class === "*" && row.industry === "*" && row.words === "*")
    },
    "quiet-periods.csv": {
      cells: { rule: isOne("R01"), library: or("*", isLibrary), district: or("*", FORMS.DISTRICT.fits),
        industry: or("*", isIndustry), target: or("*", isCreditCode), from: isDayOrNone, until: isDayOrNone,
        month_days: or("*", isMonthDays), zh: isText, en: isText, ...SOURCE, park: or("*", isName) },
      later: { park: "*", edition: "-" },
      sound: (row) => isForward(row, "from", "until")
        && (row.from !== "-" || row.until !== "-" || row.month_days !== "*"),
      conflict: (one, other) => Object.keys(one).every((key) => key === "month_days"
        ? monthDays(one[key]).join() === monthDays(other[key]).join() : one[key] === other[key])
    },
    "rates.csv": {
      cells: { rule: isOne("R11", "R11b"), library: isLibrary, class: or("*", isRiskClass), matter_kind: isMatterKind,
        rate: isNumber(1, 10000), ...SOURCE, ...VALIDITY },
      later: LATER_EDITION,
      sound: (row) => (row.rule === "R11b") === (row.matter_kind === "public-information"),
      conflict: clash("library", "class", "matter_kind")
    },
    "rotations.csv": {
      optional: true,
      cells: { rule: isOne("R17"), library: or("*", isLibrary), visits: isNumber(1, 10), years: isNumber(1, 10),
        ...VALIDITY, ...SOURCE },
      conflict: clash("library")
    },
    "rules.csv": {
      cells: { rule: isOne(...RULE_IDS), kind: isOne("hard", "parameter", "deadline", "preference"), zh: isText,
        en: isText, document: isText, article: or("-", isText), edition: or("-", isText), ...VALIDITY },
      conflict: clash("rule"),
      whole: (rows) => RULE_IDS.every((id) => rows.some((row) => row.rule === id))
    },
    "windows.csv": {
      cells: { rule: isOne("R01"), library: isLibrary, from: isMonthDay, until: isMonthDay, ...VALIDITY, ...SOURCE,
        visitors: isOne("joint", "department") },
      later: { visitors: "department", edition: "-" },
      sound: (row) => row.from <= row.until,
      conflict: (one, other) => clash("library")(one, other) && one.from <= other.until && other.from <= one.until,
      whole: (rows) => LIBRARIES.every((library) => rows.some((row) => row.library === library))
    }
  };

  /* No year left out, and none cut short, which the public holidays of fixed date give away. */
  function isWholeCalendar(rows) {
    const kinds = new Map(rows.map((row) => [row.day, row.kind]));
    const years = rows.map((row) => yearOf(row.day));
    const first = Math.min(...years);
    const last = Math.max(...years);
    for (let year = first; year <= last; year++) {
      const works = ["01-01", "05-01", "10-01", "10-02", "10-03"].map((date) => year + "-" + date)
        .some((day) => isWeekend(day) ? kinds.get(day) === "work" : kinds.get(day) !== "off");
      if (works || !years.includes(year)) {
        return false;
      }
    }
    return rows.length > 0;
  }
  /* Every parameter on every day: editions meet, the outer ends are open. */
  function areWholeParameters(rows) {
    return Object.keys(PARAMETERS).every((name) => rows.some((row) => row.name === name))
      && rows.every((row) => {
        const all = rows.filter((each) => each.name === row.name);
        return (row.valid_until === "-" || all.some((each) => each.valid_from === plusDays(row.valid_until, 1)))
          && (row.valid_from === "-" || all.some((each) => each.valid_until === plusDays(row.valid_from, -1)));
      });
  }
  /* Parameters that came later have in older copies the value that they came with. */
  function withLaterParameters(copy) {
    const text = utf8(copy);
    const headings = (linesOf(text)[0] || "").split(",");
    const place = headings.indexOf("name");
    const known = new Set(place < 0 ? [] : linesOf(text).map((line) => line.split(",")[place]));
    let whole = text.endsWith("\n") ? text : text + "\n";
    for (const [name, [rule, unit, , , untold]] of Object.entries(PARAMETERS)) {
      if (untold !== undefined && !known.has(name)) {
        const cells = { rule, name, value: untold, unit };
        whole += headings.map((heading) => heading in cells ? cells[heading] : "-").join(",") + "\n";
      }
    }
    return encoded(whole);
  }

  /* RFC 4180, strictly: quotes only around a whole cell and doubled inside it, one line a row. */
  function csvRows(name, text) {
    const rows = [];
    let row = [];
    let at = 0;
    const broken = () => refuse(name + ":" + (rows.length + 1) + " is no row of comma-separated text");
    const isEnd = () => text[at] === "\n" || text.startsWith("\r\n", at);
    while (at < text.length) {
      let cell = "";
      if (text[at] === '"') {
        at++;
        for (;;) {
          if (at >= text.length || text[at] === "\n" || text[at] === "\r") {
            broken();
          }
          if (text[at] === '"') {
            at++;
            if (text[at] !== '"') {
              break;
            }
          }
          cell += text[at++];
        }
      } else {
        while (at < text.length && text[at] !== "," && !isEnd()) {
          if (text[at] === '"') {
            broken();
          }
          cell += text[at++];
        }
      }
      if (/[\u0000-\u001f\u007f-\u009f]/.test(cell)) {
        broken();
      }
      row.push(cell);
      if (text[at] === ",") {
        at++;
        if (at < text.length) {
          continue;
        }
        row.push("");
      } else if (at < text.length) {
        if (!isEnd()) {
          broken();
        }
        at += text[at] === "\n" ? 1 : 2;
      }
      rows.push(row);
      row = [];
    }
    return rows;
  }
  function ruleRows(name, bytes) {
    const file = RULE_FILES[name];
    require(bytes.length <= 4 * 1024 * 1024, name + " is larger than 4 MB");
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const records = csvRows(name, text.startsWith("\ufeff") ? text.slice(1) : text);
    require(records.length > 0 && records.length <= 10000 && records[0].length <= 100, name + " has no fit rows");
    const headings = records[0];
    const later = file.later || {};
    require(new Set(headings).size === headings.length
        && headings.every((heading) => heading in file.cells)
        && Object.keys(file.cells).every((heading) => headings.includes(heading) || heading in later),
      name + " has other headings than " + Object.keys(file.cells));
    const rows = records.slice(1).map((cells, i) => {
      const place = name + ":" + (i + 2);
      require(cells.length === headings.length, place + " has " + cells.length + " cells");
      const row = {};
      Object.keys(file.cells).forEach((heading) => {
        row[heading] = headings.includes(heading) ? cells[headings.indexOf(heading)] : later[heading];
        require(file.cells[heading](row[heading]), place + " [" + heading + "] \"" + row[heading] + "\"");
      });
      require((!("valid_from" in row) || isForward(row, "valid_from", "valid_until")) && (!file.sound || file.sound(row)),
        place + " contradicts itself");
      return row;
    });
    rows.forEach((row, i) => rows.slice(0, i).forEach((earlier, k) =>
      require(!file.conflict(earlier, row), name + ":" + (i + 2) + " conflicts with row " + (k + 2))));
    require(!file.whole || file.whole(rows), name + " is not whole");
    return rows;
  }

  class Regulation {
    constructor(copies) {
      for (const name of copies.keys()) {
        require(name in RULE_FILES, "not a rule file: " + name);
      }
      const rows = {};
      for (const name of Object.keys(RULE_FILES)) {
        require(copies.has(name) || RULE_FILES[name].optional, name + " is missing");
        const bytes = copies.get(name);
        rows[name] = bytes ? ruleRows(name, name === "parameters.csv" ? withLaterParameters(bytes) : bytes) : [];
      }
      this.calendar = new Map(rows["working-calendar.csv"].map((row) => [row.day, row.kind]));
      this.years = rows["working-calendar.csv"].map((row) => yearOf(row.day));
      this.windows = rows["windows.csv"];
      this.quiet = rows["quiet-periods.csv"];
      this.rules = rows["rules.csv"];
      this.lotteries = rows["lotteries.csv"];
    }
    /* The game in force on the day whose issues are numbered so. */
    lottery(named, day) {
      const game = this.lotteries.find((row) => row.game === named.game && isInForce(row, day));
      return game && new RegExp("^[0-9]{" + game.issue + "}$").test(named.issue) ? game : undefined;
    }
    requireOfficial(day) {
      const first = Math.min(...this.years);
      const last = Math.max(...this.years);
      require(yearOf(day) >= first && yearOf(day) <= last,
        "the working calendar covers " + first + " to " + last + ", asked for " + day);
    }
    isWorkingDay(day) {
      return this.calendar.has(day) ? this.calendar.get(day) === "work" : !isWeekend(day);
    }
    holdsOn(quiet, day) {
      const [from, until] = monthDays(quiet.month_days);
      const date = Number(day.slice(8));
      return isInForce(quiet, day, "from", "until") && (quiet.month_days === "*" || (date >= from && date <= until));
    }
    /* A working day in a window, outside the quiet periods of the whole library. */
    isVisitable(library, day) {
      const inForce = this.rules.some((row) => row.rule === "R01" && isInForce(row, day));
      const date = day.slice(5);
      return this.isWorkingDay(day) && (!inForce
        || (this.windows.some((row) => row.library === library && isInForce(row, day)
            && date >= row.from && date <= row.until)
          && !this.quiet.some((row) => [row.district, row.industry, row.park, row.target].every((part) => part === "*")
            && (row.library === "*" || row.library === library) && this.holdsOn(row, day))));
    }
    /* What depends on the industry or the park is not in the folder and stays the auditor's. */
    isQuiet(library, target, day) {
      return this.quiet.some((row) => row.industry === "*" && row.park === "*"
        && (row.library === "*" || row.library === library)
        && (row.district === "*" || row.district === target.district)
        && (row.target === "*" || row.target === target.target)
        && this.holdsOn(row, day));
    }
  }

  /* ---- what the checks look at ---- */

  const ALWAYS = [SUMS, "README.txt", RESULT_SUMS, "seed.csv", "drawn.csv", "teams.csv", "visits.csv", "changes.csv",
    "teams-final.csv", "visits-final.csv", "witnesses.csv"];
  const RESULT = ["drawn.csv", "teams.csv", "visits.csv"];

  class Evidence {
    constructor(files, known) {
      this.files = files;
      this.known = known;
      this.sealed = once(() => readSealed(under(files, SEALED)));
      this.ledger = once(() => {
        require(files.has(LEDGER), "ledger.txt is missing");
        return extractOf(utf8(files.get(LEDGER)));
      });
      this.seedRows = once(() => keyValues(this.rows(SHEETS.seed)));
      this.opening = once(() => this.readOpening());
      this.drawn = once(() => this.rows(SHEETS.drawn));
      this.conducted = once(() => ({ seats: this.rows(SHEETS.teams), visits: this.rows(SHEETS.visits) }));
      this.took = once(() => ({ seats: this.rows(SHEETS.teamsFinal), visits: this.rows(SHEETS.visitsFinal) }));
      this.changes = once(() => this.rows(SHEETS.changes).sort((a, b) => a.counter - b.counter));
      this.addenda = once(() => readAddenda(this.sealed(), files));
      this.steps = once(() => stepsOf(this.changes(), this.addenda()));
      this.replayed = once(() => replay(this.sealed(), this.stated(), this.steps()));
      this.witnesses = once(() => this.rows(SHEETS.witnesses).sort((a, b) => a.witness - b.witness));
      this.chosen = once(() => this.stated().chosen);
      this.recomputed = once(() => conduct(this.sealed(), this.opening()));
    }
    rows(of) {
      const problems = new Problems();
      const rows = readSheet(of, this.files, problems);
      problems.refuseIfAny();
      return rows;
    }
    readOpening() {
      const values = this.seedRows();
      const randomness = [];
      while (values.has("randomness." + (randomness.length + 1))) {
        randomness.push(values.get("randomness." + (randomness.length + 1)));
      }
      require(values.size === randomness.length + 2 && values.has("nonce"), "seed.csv: unknown or missing keys");
      require(FORMS.DIGEST.fits(values.get("nonce")), "a nonce is 64 lower-case hex digits");
      return { nonce: values.get("nonce"), randomness };
    }
    statedSeed() {
      const seed = this.seedRows().get("seed") || "-";
      require(FORMS.SALT.fits(seed), "a seed is 32 lower-case hex digits");
      return seed;
    }
    seed() {
      return seedOf(this.sealed().seal, this.opening());
    }
    /* The result as the folder states it. */
    stated() {
      const { lists } = this.sealed();
      const conducted = this.conducted();
      this.opening();
      return { ...conducted, seed: this.statedSeed(), drawn: this.drawn(), chosen: chosenOf(lists, this.drawn()) };
    }
    identities() {
      return this.files.has(SHEETS.identities.name) ? this.rows(SHEETS.identities) : [];
    }
  }

  /* ---- the checks ---- */

  function whole(problems, file) {
    problems.refuseIfAny();
    const fits = words("与 " + file + " 相符", "as " + file + " says");
    return holds(fits, fits);
  }
  function sums({ files }) {
    const problems = new Problems();
    for (const name of ALWAYS) {
      if (!files.has(name)) {
        problems.add(name, "文件缺失", "the file is missing");
      }
    }
    const within = [SEALED];
    for (let number = addendaCount(files); number >= 1; number--) {
      within.push(addendumFolder(number));
    }
    for (const name of [...files.keys()].sort()) {
      if (!ALWAYS.includes(name) && name !== LEDGER && name !== SHEETS.identities.name
          && !within.some((folder) => name.startsWith(folder))) {
        problems.add(name, "多余的文件", "a file that does not belong here");
      }
    }
    if (files.has(SUMS)) {
      checkSums(without(files, SUMS, LEDGER), SUMS, files.get(SUMS), problems);
    }
    return whole(problems, SUMS);
  }
  function resultSums({ files }) {
    const problems = new Problems();
    const covered = new Map([...files].filter(([name]) => RESULT.includes(name)));
    checkSums(covered, RESULT_SUMS, bytesOf(files, RESULT_SUMS), problems);
    return whole(problems, RESULT_SUMS);
  }
  function sealedForm(evidence) {
    const { notice, lists } = evidence.sealed();
    return holds(words("封存文件相互一致", "sealed files that fit each other"),
      words("抽取 " + notice.draw + "，对象 " + lists.targets.length,
        "draw " + notice.draw + ", targets " + lists.targets.length));
  }

  function ledgerProofs(evidence) {
    const { entries, signed } = evidence.ledger();
    const { draw } = evidence.sealed().notice;
    const expected = words("每条都有到检查点的证明", "a proof to the checkpoint for each");
    for (const { position, leaf, path } of entries) {
      if (leaf.subject !== draw || !isIncluded(leaf.hash, position, path, signed.head)) {
        return fails(expected, same(position + " " + leaf.line));
      }
    }
    return holds(expected, words(entries.length + " 条", entries.length + " lines"));
  }
  function ledgerSignature(evidence) {
    const { signed } = evidence.ledger();
    const { key } = evidence.known;
    if (!key) {
      return unchecked(words("须有账本公钥", "needs the ledger’s public key"), same(signed.origin));
    }
    const expected = words("由 " + key.name + " 签名", "signed by " + key.name);
    return isSignedBy(signed, key) ? holds(expected, expected) : fails(expected, same(listed(signed.signatures)));
  }
  function hasGrown(ledger, head) {
    const from = ledger.growth.get(head.text);
    return from !== undefined && isConsistent(from.head, ledger.signed.head, from.path);
  }
  function ledgerGrowth(evidence) {
    const before = evidence.sealed().notice.ledger;
    const ledger = evidence.ledger();
    const now = ledger.signed.head;
    const sealedLines = ledger.entries.filter((entry) => entry.leaf.kind === "SEALED");
    const expected = words("自 " + before.size + " 条起只增不改", "grown from " + before.size);
    const found = words("现有 " + now.size + " 条", now.size + " lines now");
    return [...ledger.growth.values()].every((from) => hasGrown(ledger, from.head))
        && hasGrown(ledger, before)
        && sealedLines.length === 1 && sealedLines[0].position >= before.size
      ? holds(expected, found) : fails(expected, found);
  }
  function ledgerEarlier(evidence) {
    const { checkpoint: kept, key, lines } = evidence.known;
    const ledger = evidence.ledger();
    const now = ledger.signed.head;
    if (!kept) {
      return unchecked(words("可与早先留存的检查点对照", "can be compared with a checkpoint kept from earlier"),
        same(now.text));
    }
    const expected = same(kept.head.text);
    const found = same(now.text);
    const fits = kept.origin === ledger.signed.origin && (!key || isSignedBy(kept, key));
    if (!fits || lines) {
      const leads = (head) => {
        const first = lines.slice(0, Number(head.size));
        return BigInt(first.length) === head.size && rootOf(first.map((leaf) => leaf.hash)) === head.root;
      };
      return fits && leads(kept.head) && leads(now) ? holds(expected, found) : fails(expected, found);
    }
    if (![...ledger.growth.values()].some((from) => from.head.size === kept.head.size)) {
      return unchecked(expected, words("本文件没有 " + kept.head.size + " 条时的证明，须有账本条目",
        "no proof from " + kept.head.size + " lines here: needs the ledger’s lines"));
    }
    return hasGrown(ledger, kept.head) ? holds(expected, found) : fails(expected, found);
  }
  function ledgerLines(evidence) {
    const expected = expectedLines(evidence);
    const found = evidence.ledger().entries
      .filter(({ leaf }) => leaf.kind !== "VOIDED")
      .map(({ leaf }) => leaf.kind + "/" + leaf.values.join("/"));
    for (let i = 0; i < Math.max(expected.length, found.length); i++) {
      const wanted = i < expected.length ? expected[i] : "-";
      const seen = i < found.length ? found[i] : "-";
      if (wanted !== seen) {
        return fails(same(wanted), same(seen));
      }
    }
    const lines = words(found.length + " 条", found.length + " lines");
    return holds(lines, lines);
  }
  /* What happened, in its order; what was secret as its commitment. */
  function expectedLines(evidence) {
    const { notice, seal } = evidence.sealed();
    const { nonce, randomness } = evidence.opening();
    const lines = ["SEALED/" + notice.sequence + "/" + seal + "/" + notice.commitment];
    const witnesses = evidence.witnesses();
    if (witnesses.length > 0) {
      lines.push("WITNESSED/" + witnesses.map((witness) => witness.commitment).join("/"));
    }
    if (randomness.length > 0) {
      lines.push("RANDOMNESS/" + randomness.join("/"));
    }
    evidence.stated();
    const result = new Map(RESULT.map((name) => [name, bytesOf(evidence.files, name)]));
    lines.push("CONDUCTED/" + H("mingqian-1/result/" + nonce + "/" + H(sumsText(result, ""))));
    for (const step of evidence.steps()) {
      lines.push(step.further ? "SUPPLEMENTED/" + step.seal
        : "CHANGED/" + H("mingqian-1/change/" + notice.draw + "/" + nonce + "/" + H(step.cells)));
    }
    lines.push("DISCLOSED/" + H(bytesOf(evidence.files, SUMS)));
    return lines;
  }

  function seal(evidence) {
    const found = evidence.sealed().seal;
    return evidence.known.seal
      ? equal(evidence.known.seal, found)
      : unchecked(words("请与封存时公布的值对照", "compare with the seal published"), same(found));
  }
  function rules(evidence) {
    const sealed = evidence.sealed();
    return equal(sealed.notice.regulation, regulationOf(sealed.rules));
  }
  function randomness(evidence) {
    const named = evidence.sealed().notice.randomness;
    const values = evidence.opening().randomness;
    const fits = named.length === values.length && named.every((each, i) => each.value.test(values[i]));
    const expected = same(named.length === 0 ? "local" : listed(named.map((each) => each.text)));
    return fits ? holds(expected, same(listed(values))) : fails(expected, same(listed(values)));
  }
  function lotteries(evidence) {
    const { notice, rules: copies } = evidence.sealed();
    if (!notice.randomness.some((named) => named.game)) {
      const none = words("没有写明彩票", "no lottery is named");
      return holds(none, none);
    }
    const sealedRules = new Regulation(copies);
    const expected = words("规则所列彩票的号码，合计至少 " + LEAST_BITS + " 比特",
      "digits of games of the rules, " + LEAST_BITS + " bits at least");
    const values = evidence.opening().randomness;
    let bits = 0;
    for (let i = 0; i < notice.randomness.length; i++) {
      const named = notice.randomness[i];
      if (named.game) {
        const game = sealedRules.lottery(named, notice.opens);
        if (!game || !named.value.test(values[i]) || values[i].length !== Number(game.digits)) {
          return fails(expected, same(named.text + " " + values[i]));
        }
        bits += Number(game.bits);
      }
    }
    const found = words(bits + " 比特", bits + " bits");
    return bits >= LEAST_BITS ? holds(expected, found) : fails(expected, found);
  }
  /* When the only line of that kind was entered. */
  function onlyTime(evidence, kind) {
    const lines = evidence.ledger().entries.filter(({ leaf }) => leaf.kind === kind);
    require(lines.length === 1, "one line " + kind + " expected");
    return lines[0].leaf.line.split("/")[2];
  }
  /* Seconds of the epoch as a text; such texts sort by time. */
  const timeOf = (seconds) => new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
  /* Every round came at least a minute after the seal, and none was entered before it came. */
  function afterSeal(evidence) {
    const named = evidence.sealed().notice.randomness;
    if (named.length === 0) {
      const none = words("没有公共随机数", "no public randomness");
      return holds(none, none);
    }
    const sealed = onlyTime(evidence, "SEALED");
    const entered = onlyTime(evidence, "RANDOMNESS");
    const rounds = named.filter((each) => each.roundAt).map((each) => each.roundAt);
    const after = sealed <= entered && rounds.every((at) =>
      sealed <= timeOf(at - ROUND_AFTER_SEAL) && timeOf(at) <= entered);
    const expected = words("晚于封存 " + sealed, "after the seal of " + sealed);
    const found = same([...rounds.map(timeOf), entered].join(" "));
    return after ? holds(expected, found) : fails(expected, found);
  }
  /* The signature of a round; its pairing is beyond this program. */
  function beaconSignature(evidence) {
    if (!evidence.sealed().notice.randomness.some((each) => each.roundAt)) {
      const none = words("没有写明信标轮次", "no round of a beacon is named");
      return holds(none, none);
    }
    return unchecked(words("quicknet 的 BLS 签名", "a BLS signature of quicknet"),
      words("此处未核验", "not checked here"));
  }
  function commitment(evidence) {
    const { notice } = evidence.sealed();
    return equal(notice.commitment, nonceCommitment(notice.draw, evidence.opening().nonce));
  }
  function witnesses(evidence) {
    const { notice } = evidence.sealed();
    const values = evidence.opening().randomness;
    const rows = evidence.witnesses();
    const found = [];
    notice.randomness.forEach((named, i) => {
      if (named.witnesses > 0) {
        for (const digits of values[i].split(".")) {
          const { salt } = rows[found.length];
          require(/^[0-9]{20}$/.test(digits), "20 decimal digits expected");
          found.push(found.length + 1 + ":" + witnessCommitment(notice.draw, salt, digits));
        }
      }
    });
    return equal(rows.map((row) => row.witness + ":" + row.commitment).join(" "), found.join(" "));
  }
  function seed(evidence) {
    return equal(evidence.seed(), evidence.statedSeed());
  }
  function quotas(evidence) {
    const rated = evidence.sealed().lists.strata.filter((stratum) => stratum.rate !== "-");
    const shown = (map) => "{" + [...map].sort(byKey(([name]) => name)).map((pair) => pair.join("=")).join(", ") + "}";
    return equal(shown(quotasOf(rated)), shown(new Map(rated.map((row) => [row.stratum, row.quota]))));
  }
  function tickets(evidence) {
    const own = evidence.seed();
    const seeds = new Map();
    for (const row of evidence.drawn()) {
      if (!seeds.has(row.stratum)) {
        seeds.set(row.stratum, stratumSeed(own, row.stratum));
      }
      const ticket = H(seeds.get(row.stratum) + "/" + row.target);
      if (ticket !== row.ticket) {
        return fails(same(row.target + " " + ticket), same(row.target + " " + row.ticket));
      }
    }
    const all = words("每个签号都可重算", "every ticket can be recomputed");
    return holds(all, all);
  }
  function drawn(evidence) {
    const expected = setOf(drawTargets(evidence.seed(), evidence.sealed().lists), drawnText);
    const found = setOf(evidence.drawn(), drawnText);
    const missing = [...expected].filter((row) => !found.has(row)).length;
    const foreignRows = [...found].filter((row) => !expected.has(row)).length;
    const wanted = words(expected.size + " 个，按签号排序", expected.size + " by ticket");
    return missing === 0 && foreignRows === 0
      ? holds(wanted, words("相同", "the same"))
      : fails(wanted, words("缺 " + missing + "，多 " + foreignRows, missing + " missing, " + foreignRows + " foreign"));
  }
  /* Where targets are pseudonyms, every drawn one is opened by its salt. */
  function identities(evidence) {
    const { notice } = evidence.sealed();
    const opened = new Set();
    for (const identity of evidence.identities()) {
      const own = pseudonym(notice.draw, identity.salt, identity.code);
      if (own !== identity.target) {
        return equal(own, identity.target);
      }
      opened.add(identity.target);
    }
    const pseudonyms = notice.names === "pseudonym";
    const chosen = new Set(pseudonyms ? evidence.chosen() : []);
    const expected = words("已公开 " + chosen.size, chosen.size + " opened");
    const found = words("已公开 " + opened.size, opened.size + " opened");
    return [...chosen].every((target) => opened.has(target)) && (pseudonyms || opened.size === 0)
      ? holds(expected, found) : fails(expected, found);
  }

  /* From edition 1 on teams and days must be those recomputed; before, any that break no rule do. */
  function isAnother(evidence, stated, recomputed, text) {
    return evidence.sealed().notice.edition > 0
      && !isSameSet(setOf(recomputed(), text), setOf(stated, text));
  }
  function teams(evidence) {
    const { lists } = evidence.sealed();
    const { seats } = evidence.conducted();
    const expected = words("每个席位合规且配齐", "every seat lawful and taken");
    const teamRules = new TeamRules(lists);
    const broken = teamRules.broken(seats);
    if (broken.length > 0) {
      return fails(expected, broken[0]);
    }
    const chosen = new Set(evidence.chosen());
    if (!seats.every((seat) => chosen.has(seat.target))) {
      return fails(expected, words("有未抽中的对象", "a target that was not drawn"));
    }
    if (isAnother(evidence, seats, () => evidence.recomputed().seats, seatText)) {
      return fails(expected, words("与重算的检查组不同", "others than the teams recomputed"));
    }
    const open = teamRules.open(evidence.chosen(), seats);
    if (open === 0) {
      return holds(expected, words(seats.length + " 个席位", seats.length + " seats"));
    }
    return incomplete(evidence, teamRules, expected, open);
  }
  /* Open seats are no fault where it is proved that they cannot be filled. */
  function incomplete(evidence, teamRules, expected, open) {
    const recomputed = evidence.recomputed();
    const proofs = recomputed.shortfalls();
    const found = words("缺 " + open + " 个席位", open + " seats open");
    if (open !== teamRules.open(evidence.chosen(), recomputed.seats)
        || !proofs.every((proof) => teamRules.proves(proof))) {
      return fails(expected, found);
    }
    const proof = shortfallWords(proofs[0]);
    return holds(expected, words("已证明无法配齐：" + proof.zh, "proved impossible to complete: " + proof.en));
  }
  /* Before edition 1 nothing says whether a target without a day could have had one. */
  function days(evidence) {
    const conducted = evidence.conducted();
    const expected = words("每个对象有合规日期", "a lawful day for every target");
    const broken = brokenDays(evidence.sealed(), conducted);
    if (broken.length > 0) {
      return fails(expected, broken[0]);
    }
    if (isAnother(evidence, conducted.visits, () => evidence.recomputed().visits, visitText)) {
      return fails(expected, words("与重算的检查日不同", "others than the days recomputed"));
    }
    const placed = setOf(conducted.visits, (visit) => visit.target);
    const unplaced = [...new Set(evidence.chosen())].filter((target) => !placed.has(target)).sort();
    if (unplaced.length === 0) {
      const visits = conducted.visits.length;
      return holds(expected, words(visits + " 次检查", visits + " visits"));
    }
    const found = words("未排期：" + listed(unplaced), "unplaced: " + listed(unplaced));
    return evidence.sealed().notice.edition > 0 ? holds(expected, found) : unchecked(expected, found);
  }
  /* The addenda fit the lists and each other; who is open after the last one is named. */
  function addenda(evidence) {
    const expected = words("补充封存依次相接且合规", "addenda that fit the lists and each other");
    const count = evidence.addenda().length;
    if (count === 0) {
      return holds(expected, words("没有补充封存", "no addendum"));
    }
    const { lists, result } = evidence.replayed().supplements[count - 1];
    if (result.unplaced.length === 0) {
      return holds(expected, words(count + " 份，均已排期", count + ", every target with a day"));
    }
    const shortfalls = result.shortfalls();
    const proofs = shortfalls.map(shortfallWords);
    const teamRules = new TeamRules(lists);
    const found = words(
      [count + " 份，仍未排期：" + listed(result.unplaced), ...proofs.map((proof) => proof.zh)].join("；"),
      [count + ", still unplaced: " + listed(result.unplaced), ...proofs.map((proof) => proof.en)].join("; "));
    return shortfalls.every((proof) => teamRules.proves(proof)) ? holds(expected, found) : fails(expected, found);
  }
  function changes(evidence) {
    const expected = evidence.replayed().standing;
    const found = evidence.took();
    const wanted = words("变更重放后与最终结果相同", "the final files, changes replayed");
    return isSameSet(setOf(expected.seats, seatText), setOf(found.seats, seatText))
        && isSameSet(setOf(expected.visits, visitText), setOf(found.visits, visitText))
      ? holds(wanted, words("相同", "the same"))
      : fails(wanted, words("不同", "others"));
  }
  function regulation(evidence) {
    const { notice, lists, rules: copies } = evidence.sealed();
    const sealedRules = new Regulation(copies);
    const libraries = new Map(lists.strata.map((row) => [row.stratum, row.library]));
    const targets = indexed(lists.targets, (row) => row.target);
    const further = evidence.addenda().flatMap((addendum) => addendum.further.days);
    const open = setOf([...lists.days, ...further], (row) => row.stratum + "," + row.day);
    const wrong = [];
    if (lists.days.length > 0) {
      sealedRules.requireOfficial(notice.opens);
      sealedRules.requireOfficial(notice.closes);
    }
    for (const row of [...lists.days, ...further]) {
      sealedRules.requireOfficial(row.day);
      if (!sealedRules.isVisitable(libraries.get(row.stratum), row.day)) {
        wrong.push(row.stratum + " " + row.day);
      }
    }
    for (const visit of [...evidence.conducted().visits, ...evidence.took().visits]) {
      const target = targets.get(visit.target);
      require(target, visit.target + " is no target");
      if (sealedRules.isQuiet(libraries.get(target.stratum), target, visit.day)
          || !open.has(target.stratum + "," + visit.day)) {
        wrong.push(visit.target + " " + visit.day);
      }
    }
    const expected = words("各日均在窗口内、非安静期、为工作日", "days in the window, not quiet, not off");
    return wrong.length === 0
      ? holds(expected, words("全部符合", "all of them"))
      : fails(expected, same(wrong[0]));
  }

  const check = (name, zh, en, look) => ({ name, title: words(zh, en), look });
  const CHECKS = [
    check("sums", "全部文件的校验和", "sums of all files", sums),
    check("result-sums", "结果文件的校验和", "sums of the result", resultSums),
    check("sealed", "封存文件的格式与一致", "form of the sealed files", sealedForm),
    check("ledger", "账本证明", "proofs of the ledger", ledgerProofs),
    check("ledger-signature", "账本签名", "signature of the ledger", ledgerSignature),
    check("ledger-growth", "账本只增不改", "growth of the ledger", ledgerGrowth),
    check("ledger-earlier", "早先的检查点", "an earlier checkpoint", ledgerEarlier),
    check("seal", "封存摘要", "seal", seal),
    check("rules", "规则文件的摘要", "digest of the rules", rules),
    check("randomness", "公共随机数", "public randomness", randomness),
    check("lotteries", "彩票开奖号码", "digits of lotteries", lotteries),
    check("after-seal", "先封存后有随机数", "randomness after the seal", afterSeal),
    check("beacon-signature", "信标轮次的签名", "signature of the beacon's round", beaconSignature),
    check("commitment", "随机密数的承诺", "commitment of the nonce", commitment),
    check("witnesses", "见证人的承诺", "commitments of the witnesses", witnesses),
    check("seed", "种子", "seed", seed),
    check("quotas", "抽取数量", "quotas", quotas),
    check("tickets", "签号", "tickets", tickets),
    check("drawn", "抽中对象", "drawn targets", drawn),
    check("identities", "对象身份", "identities", identities),
    check("teams", "检查组", "teams", teams),
    check("days", "检查日", "days", days),
    check("addenda", "补充封存", "addenda", addenda),
    check("changes", "抽取后变更", "changes", changes),
    check("ledger-lines", "账本条目", "lines of the ledger", ledgerLines),
    check("regulation", "窗口、安静期与工作日", "windows, quiet periods, days off", regulation)
  ];

  /* Whatever a hostile folder provokes is a finding, never an exception. */
  function run(one, evidence) {
    const readable = words("文件可读且合格式", "files that can be read and have their form");
    try {
      return one.look(evidence);
    } catch (wrong) {
      if (!(wrong instanceof Refused)) {
        return fails(readable, same(wrong.message));
      }
      const shown = wrong.problems.slice(0, SHOWN);
      const more = wrong.problems.length - SHOWN;
      return fails(readable, words(
        shown.map((each) => each.file + "：" + each.reason.zh).join("；") + (more > 0 ? "；另有 " + more + " 处" : ""),
        shown.map((each) => each.file + ": " + each.reason.en).join("; ") + (more > 0 ? "; and " + more + " more" : "")));
    }
  }

  /* What the user passed; throws for what is not of its form. */
  function readKnown(known) {
    require(!known.seal || FORMS.DIGEST.fits(known.seal), "not a SHA-256 digest: " + known.seal);
    return {
      seal: known.seal,
      key: known.key && keyOf(known.key),
      checkpoint: known.checkpoint && signedCheckpointOf(known.checkpoint),
      lines: known.lines && known.lines.map(leafOf)
    };
  }

  function* steps(files, known) {
    for (const name of files.keys()) {
      require(ASCII_NAME.test(name), "not a relative ASCII name: " + name);
    }
    const evidence = new Evidence(files, readKnown(known || {}));
    for (const one of CHECKS) {
      yield { name: one.name, title: one.title, ...run(one, evidence) };
    }
  }

  globalThis.verifyDraw = (files, known) => [...steps(files, known)];
  globalThis.verifyDraw.steps = steps;
  globalThis.verifyDraw.CHECKS = CHECKS.map(({ name, title }) => ({ name, title }));
})();
