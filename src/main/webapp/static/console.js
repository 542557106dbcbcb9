/* The console's own comforts; the components bring theirs. */
(function () {
  "use strict";

  /* The menu folds away on a phone. */
  document.querySelectorAll("[data-menu]").forEach(function (button) {
    button.addEventListener("click", function () {
      var open = button.getAttribute("aria-expanded") !== "true";
      button.setAttribute("aria-expanded", String(open));
      document.getElementById(button.dataset.menu).classList.toggle("open", open);
    });
  });

  /* When no answer comes back, the page says so instead of keeping silent. */
  var bar = document.querySelector("[data-trouble]");
  if (window.jQuery && bar) {
    window.jQuery(document).on("pfAjaxError", function () {
      bar.hidden = false;
      bar.scrollIntoView({ block: "nearest" });
    });
    window.jQuery(document).on("pfAjaxSuccess", function (event, answer) {
      bar.hidden = !(answer.responseXML && answer.responseXML.querySelector("error"));
    });
  }

  /* A print button prints. */
  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-print]")) {
      window.print();
    }
  });

  var simulation = document.querySelector("[data-simulation]");
  function follow() {
    fetch(simulation.dataset.simulation, { headers: { Accept: "application/json" } })
      .then(function (answer) { return answer.json(); })
      .then(function (now) {
        if (now.state !== "running") {
          window.location.reload();
          return;
        }
        simulation.querySelector("progress").value = now.percent;
        window.setTimeout(follow, 1000);
      })
      .catch(function () { window.setTimeout(follow, 5000); });
  }
  if (simulation) {
    window.setTimeout(follow, 1000);
  }
})();
