/* SHA-256 of bytes, or of a text's UTF-8 bytes, as 64 lower-case hex digits; own code, so that it
   also works where a page without HTTPS gets none from the browser. */
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
  var ROUND = Int32Array.from(primes(64), function (p) { return fraction(Math.cbrt(p)); });
  var words = new Int32Array(64);

  function turn(word, by) {
    return (word >>> by) | (word << (32 - by));
  }

  /* The last bytes with what is padded behind them; whole blocks before them stay where they are. */
  function padded(bytes, from) {
    var rest = bytes.subarray(from);
    var whole = new Uint8Array(((rest.length + 8 >> 6) + 1) << 6);
    whole.set(rest);
    whole[rest.length] = 128;
    var view = new DataView(whole.buffer);
    view.setUint32(whole.length - 8, Math.floor(bytes.length / 536870912));
    view.setUint32(whole.length - 4, (bytes.length << 3) >>> 0);
    return view;
  }

  function schedule(view, at) {
    for (var i = 0; i < 16; i++) {
      words[i] = view.getInt32(at + 4 * i);
    }
    for (i = 16; i < 64; i++) {
      var x = words[i - 15];
      var y = words[i - 2];
      words[i] = words[i - 16] + words[i - 7]
          + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10));
    }
  }

  function mix(state) {
    var a = state[0];
    var b = state[1];
    var c = state[2];
    var d = state[3];
    var e = state[4];
    var f = state[5];
    var g = state[6];
    var h = state[7];
    for (var i = 0; i < 64; i++) {
      var one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g))
          + ROUND[i] + words[i]) | 0;
      var two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach(function (word, i) { state[i] += word; });
  }

  function run(state, view, length) {
    for (var at = 0; at < length; at += 64) {
      schedule(view, at);
      mix(state);
    }
  }

  globalThis.sha256 = function (data) {
    var bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
    var state = Int32Array.from(START);
    var whole = bytes.length - bytes.length % 64;
    run(state, new DataView(bytes.buffer, bytes.byteOffset, bytes.length), whole);
    var last = padded(bytes, whole);
    run(state, last, last.byteLength);
    return Array.from(state, function (word) { return (word >>> 0).toString(16).padStart(8, "0"); }).join("");
  };
})();
