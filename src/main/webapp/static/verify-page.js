/* Verifying on the page of a draw: the files are fetched once and kept; from then on nothing of it
   needs the network. Between two checks the page gets its turn. */
(function () {
  "use strict";

  var section = document.querySelector("[data-verify]");
  if (!section) {
    return;
  }
  if (!window.verifyDraw) {
    section.querySelector("[data-without]").hidden = false;
    return;
  }
  var language = document.documentElement.lang.slice(0, 2) === "zh" ? "zh" : "en";
  var told = section.dataset;
  var button = section.querySelector("[data-start]");
  var status = section.querySelector("[data-status]");
  var bar = section.querySelector("progress");
  var list = section.querySelector("[data-findings]");
  var SIGNS = { HOLDS: "✓ ", FAILS: "! ", UNCHECKED: "– " };
  var kept = null;

  function say(text) {
    status.textContent = Array.prototype.slice.call(arguments, 1).reduce(function (whole, value, i) {
      return whole.replace("{" + i + "}", value);
    }, text);
  }
  function element(name, text, style) {
    var made = document.createElement(name);
    made.textContent = text;
    made.className = style || "";
    return made;
  }
  function pause() {
    return new Promise(function (turn) { setTimeout(turn, 0); });
  }
  function move(done, all) {
    bar.hidden = done === all;
    bar.max = all;
    bar.value = done;
  }

  async function bytes(address) {
    var answer = await fetch(address);
    if (!answer.ok) {
      throw new Error(address + " " + answer.status);
    }
    return new Uint8Array(await answer.arrayBuffer());
  }
  async function everything() {
    var files = new Map();
    var links = Array.from(document.querySelectorAll("#files .file-list a"));
    for (var i = 0; i < links.length; i++) {
      say(told.fetching, i + 1, links.length);
      move(i, links.length);
      var address = links[i].getAttribute("href");
      files.set(address.slice(told.folder.length), await bytes(address));
    }
    var key = new TextDecoder().decode(await bytes(told.key));
    return { files: files, known: { key: key, seal: told.seal } };
  }

  function show(finding) {
    var style = { HOLDS: "good", FAILS: "bad", UNCHECKED: "quiet" }[finding.outcome];
    var item = element("li", "", style);
    item.dataset.check = finding.name;
    item.dataset.outcome = finding.outcome;
    item.append(element("b", SIGNS[finding.outcome] + finding.title[language]), " ",
        element("span", told[finding.outcome.toLowerCase()], "outcome"));
    [["expected", finding.expected], ["found", finding.found]].forEach(function (pair) {
      var line = element("span", "", "line small");
      line.append(element("span", told[pair[0]], "quiet"), " ", element("span", pair[1][language], "value"));
      item.append(line);
    });
    list.append(item);
  }

  async function check() {
    var all = window.verifyDraw.CHECKS;
    var counts = { HOLDS: 0, FAILS: 0, UNCHECKED: 0 };
    var steps = window.verifyDraw.steps(kept.files, kept.known);
    for (var done = 0; done < all.length; done++) {
      say(told.checking, done + 1, all.length, all[done].title[language]);
      move(done, all.length);
      await pause();
      var finding = steps.next().value;
      counts[finding.outcome]++;
      show(finding);
    }
    move(all.length, all.length);
    status.className = counts.FAILS === 0 ? "answer good" : "answer bad";
    say(counts.FAILS === 0 ? told.all : told.some, counts.HOLDS, counts.FAILS, counts.UNCHECKED);
    button.textContent = told.again;
  }

  async function start() {
    button.disabled = true;
    list.textContent = "";
    status.className = "";
    try {
      kept = kept || await everything();
      await check();
    } catch (wrong) {
      move(1, 1);
      status.className = "bad";
      say(told.failed, wrong.message);
    }
    button.disabled = false;
  }
  section.querySelector("[data-with]").hidden = false;
  button.addEventListener("click", start);
})();
