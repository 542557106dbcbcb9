/* The witness's help: digits, salt and commitment are made here, in the browser. The fields for
   digits have no name, so no form can send them; only the commitment is sent, and later the reveal. */
(function () {
  "use strict";

  function commitment(draw, salt, digits) {
    return window.sha256("mingqian-1/witness/" + draw + "/" + salt + "/" + digits);
  }
  window.witnessCommitment = commitment;

  function randomBytes(count) {
    return Array.from(window.crypto.getRandomValues(new Uint8Array(count)));
  }
  function freshSalt() {
    return randomBytes(16).map(function (b) { return b.toString(16).padStart(2, "0"); }).join("");
  }
  function freshDigits() {
    var digits = "";
    while (digits.length < 20) {
      /* Bytes from 250 on are left out: with them the digits 0 to 5 would come more often. */
      digits += randomBytes(32).filter(function (b) { return b < 250; })
        .map(function (b) { return b % 10; }).join("");
    }
    return digits.slice(0, 20);
  }

  var list = document.querySelector(".witnesses");
  if (!list) {
    return;
  }
  var draw = list.dataset.draw;
  var joint = list.dataset.joint === "yes";
  var remembers = list.dataset.remember === "yes";

  function key(witness) {
    return "witness/" + draw + "/" + witness.dataset.witness;
  }
  function remember(witness, salt, digits) {
    if (remembers) {
      sessionStorage.setItem(key(witness), salt + "/" + digits);
    }
  }

  function make(witness) {
    var field = witness.querySelector("[data-digits]");
    var fault = witness.querySelector("[data-fault]");
    var typed = field.value.replace(/\s/g, "");
    var digits = typed === "" ? freshDigits() : typed;
    fault.hidden = /^[0-9]{20}$/.test(digits);
    field.setAttribute("aria-invalid", String(!fault.hidden));
    if (!fault.hidden) {
      return;
    }
    var salt = freshSalt();
    field.value = digits;
    witness.querySelector("[data-slip-digits]").textContent = digits;
    witness.querySelector("[data-slip-salt]").textContent = salt;
    witness.querySelector("[data-slip]").hidden = false;
    witness.querySelector("[data-sends]").value = joint
      ? (witness.dataset.open || "").split(" ").map(function (one) {
        return one + " " + commitment(one, salt, digits);
      }).join("\n")
      : commitment(draw, salt, digits);
    remember(witness, salt, digits);
  }

  function fitsAny(witness, salt, digits) {
    return witness.dataset.logged.split(" ").some(function (one) {
      var parts = one.split(":");
      return commitment(parts[0], salt, digits) === parts[1];
    });
  }

  /* Before anything is sent, the page says whether the reveal fits what was logged. */
  function compare(witness) {
    var salt = witness.querySelector("[data-reveal-salt]").value.replace(/\s/g, "").toLowerCase();
    var digits = witness.querySelector("[data-reveal-digits]").value.replace(/\s/g, "");
    var answer = witness.querySelector("[data-fits]");
    var whole = /^[0-9a-f]{32}$/.test(salt) && /^[0-9]{20}$/.test(digits);
    var fits = whole && (joint ? fitsAny(witness, salt, digits)
      : commitment(draw, salt, digits) === witness.dataset.commitment);
    answer.textContent = !whole ? "" : fits ? "✓ " + answer.dataset.yes : "! " + answer.dataset.no;
    answer.classList.toggle("fault-word", whole && !fits);
  }

  function prepareReveal(witness) {
    var salt = witness.querySelector("[data-reveal-salt]");
    var digits = witness.querySelector("[data-reveal-digits]");
    if (!salt || !digits) {
      return;
    }
    var kept = (remembers && sessionStorage.getItem(key(witness)) || "").split("/");
    if (kept.length === 2 && salt.value === "" && digits.value === "") {
      salt.value = kept[0];
      digits.value = kept[1];
    }
    salt.addEventListener("input", function () { compare(witness); });
    digits.addEventListener("input", function () { compare(witness); });
    compare(witness);
  }

  list.querySelectorAll("[data-witness]").forEach(function (witness) {
    var maker = witness.querySelector("[data-maker]");
    if (maker) {
      maker.hidden = false;
      maker.querySelector("[data-make]").addEventListener("click", function () { make(witness); });
    }
    prepareReveal(witness);
  });
})();
