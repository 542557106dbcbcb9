/* Help on the phone; the server checks everything again and the forms work without it. */
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
    sessionStorage.removeItem("draft/" + taken.dataset.taken);
  }

  function fields(form) {
    return Array.from(form.querySelectorAll("input[type=checkbox], input[type=radio], textarea"));
  }

  function isTick(field) {
    return field.type === "checkbox" || field.type === "radio";
  }

  function save(form, key) {
    sessionStorage.setItem(key, JSON.stringify(fields(form).map(function (field) {
      return isTick(field) ? field.checked : field.value;
    })));
  }

  function restore(form, key) {
    var kept = JSON.parse(sessionStorage.getItem(key) || "[]");
    if (form.dataset.fresh !== "yes" || kept.length !== fields(form).length) {
      return;
    }
    fields(form).forEach(function (field, i) {
      if (isTick(field)) {
        field.checked = kept[i];
      } else {
        field.value = kept[i];
      }
    });
  }

  document.querySelectorAll("form[data-draft]").forEach(function (form) {
    var key = "draft/" + form.dataset.draft;
    restore(form, key);
    form.addEventListener("input", function () { save(form, key); });
  });
})();
