// Invalid input, the same on each run: known attacks, and random mixtures of them.
let seed = 20261123;
const random = (count) => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return Math.floor((seed / 2 ** 32) * count); };
const one = (list) => list[random(list.length)];
const PARTS = ["javascript:window.pwned=1", "data:text/html,<script>parent.pwned=1</script>", "</script><script>window.pwned=1</script>",
  "\"><img src=x onerror=window.pwned=1>", "'", "\"", "<", ">", "&", ";", "}", "{", "red;position:fixed", "url(http://no.example/)",
  "expression(1)", "720", "-1", "1e99", "0x300", "NaN", "", " ", "\n", "\0", "\u202e", "\ud800", "🙂", "engineering-velocity", "qa-automation",
  "../", "//no.example/", "?", "#", "=", "__proto__", "constructor", "light", "dark", "auto", "true", "%00", "%3Cscript%3E", "result=", "01ff", "x".repeat(500)];
const text = () => Array.from({ length: 1 + random(3) }, () => one(PARTS)).join("");
