/* SHA-256 of a text's UTF-8 bytes as 64 lower-case hex digits; own code, so that it also works
   where a page without HTTPS gets none from the browser. */
(function () {
  "use strict";

  function primes(count) {
    var found = [];
    for (var n = 2; found.length < count; n++) {
      if (found.every(function (p) { return n % p !== 0; })) {
        found.push(n);
      }
    }
    return found;
  }
  function fraction(root) {
    return Math.floor((root - Math.floor(root)) * 4294967296) | 0;
  }
  var START = primes(8).map(function (p) { return fraction(Math.sqrt(p)); });
  var ROUND = primes(64).map(function (p) { return fraction(Math.cbrt(p)); });

  function turn(word, by) {
    return (word >>> by) | (word << (32 - by));
  }

  function padded(bytes) {
    var whole = new Uint8Array(((bytes.length + 8 >> 6) + 1) << 6);
    whole.set(bytes);
    whole[bytes.length] = 128;
    var view = new DataView(whole.buffer);
    view.setUint32(whole.length - 8, Math.floor(bytes.length / 536870912));
    view.setUint32(whole.length - 4, (bytes.length << 3) >>> 0);
    return view;
  }

  function schedule(view, at) {
    var words = new Int32Array(64);
    for (var i = 0; i < 16; i++) {
      words[i] = view.getInt32(at + 4 * i);
    }
    for (i = 16; i < 64; i++) {
      var x = words[i - 15];
      var y = words[i - 2];
      words[i] = words[i - 16] + words[i - 7]
          + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10));
    }
    return words;
  }

  function mix(state, words) {
    var s = Array.from(state);
    for (var i = 0; i < 64; i++) {
      var e = s[4];
      var a = s[0];
      var one = (s[7] + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & s[5]) ^ (~e & s[6]))
          + ROUND[i] + words[i]) | 0;
      var two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & s[1]) ^ (a & s[2]) ^ (s[1] & s[2]))) | 0;
      s = [(one + two) | 0, a, s[1], s[2], (s[3] + one) | 0, e, s[5], s[6]];
    }
    return state.map(function (word, i) { return (word + s[i]) | 0; });
  }

  window.sha256 = function (text) {
    var view = padded(new TextEncoder().encode(text));
    var state = START;
    for (var at = 0; at < view.byteLength; at += 64) {
      state = mix(state, schedule(view, at));
    }
    return state.map(function (word) { return (word >>> 0).toString(16).padStart(8, "0"); }).join("");
  };
})();
