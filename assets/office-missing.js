/**
 * Shows the sentence of taskpane.html when office.js has not come: at once when its request
 * fails, else after ten seconds. A file of its own, not part of the bundle and not deferred,
 * because the bundle waits for office.js. The pane's first rendering takes the sentence away.
 */
(function () {
  var PATIENCE = 10000; // milliseconds

  function show() {
    var sentence = document.getElementById("office-missing");
    if (sentence && !("Office" in window)) sentence.hidden = false;
  }

  var script = document.getElementById("office-js");
  if (script) script.addEventListener("error", show);
  setTimeout(show, PATIENCE);
})();
