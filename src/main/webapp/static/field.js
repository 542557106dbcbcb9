/* Help on the phone; the server checks everything again and the form works without it. */
(function () {
  "use strict";

  /* "No problem found" stands alone: ticking it clears the others, ticking another clears it. */
  document.querySelectorAll(".matter").forEach(function (matter) {
    matter.addEventListener("change", function (event) {
      var tick = event.target;
      if (tick.type !== "checkbox" || !tick.checked) {
        return;
      }
      matter.querySelectorAll("input[type=checkbox]").forEach(function (other) {
        if (other !== tick && (tick.value === "1" || other.value === "1")) {
          other.checked = false;
        }
      });
    });
  });

  /* What is typed survives a lost session or network in this tab until it has been taken. */
  var taken = document.querySelector("[data-taken]");
  if (taken) {
    Object.keys(sessionStorage).filter(function (key) {
      return key.indexOf("draft/" + taken.dataset.taken + "-") === 0;
    }).forEach(function (key) { sessionStorage.removeItem(key); });
  }
  var form = document.querySelector("form[data-draft]");
  if (!form) {
    return;
  }
  var key = "draft/" + form.dataset.draft;
  function fields() {
    return Array.from(form.querySelectorAll("input[type=checkbox], textarea"));
  }
  function save() {
    sessionStorage.setItem(key, JSON.stringify(fields().map(function (field) {
      return field.type === "checkbox" ? field.checked : field.value;
    })));
  }
  var kept = JSON.parse(sessionStorage.getItem(key) || "[]");
  if (form.dataset.fresh === "yes" && kept.length === fields().length) {
    fields().forEach(function (field, i) {
      if (field.type === "checkbox") {
        field.checked = kept[i];
      } else {
        field.value = kept[i];
      }
    });
  }
  form.addEventListener("input", save);
})();
