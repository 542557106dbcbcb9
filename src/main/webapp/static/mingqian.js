/* Small comforts; every page works without them. */
(function () {
  "use strict";

  /* The bar of a loading moves on; when the loading is over, the page is read anew. */
  var bar = document.querySelector("[data-loading]");
  function look() {
    fetch("/progress", { headers: { Accept: "application/json" } })
      .then(function (answer) { return answer.json(); })
      .then(function (now) {
        if (now.finished) {
          location.reload();
          return;
        }
        bar.querySelector("[data-step]").textContent = now.step;
        bar.querySelector("[data-percent]").textContent = now.percent + "\u00a0%";
        bar.querySelector("progress").value = now.percent;
        setTimeout(look, 2000);
      })
      .catch(function () { setTimeout(look, 6000); });
  }
  if (bar) {
    setTimeout(look, 2000);
  }

  /* A copy button names the element whose text it takes: <button class="copy" data-copy="id">. */
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-copy]");
    if (!button) {
      return;
    }
    var text = document.getElementById(button.dataset.copy).textContent.trim();
    navigator.clipboard.writeText(text).then(function () {
      button.textContent = button.dataset.copied;
    });
  });
  if (!navigator.clipboard) {
    document.querySelectorAll("[data-copy]").forEach(function (button) { button.hidden = true; });
  }
})();
