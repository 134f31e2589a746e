// Every known way to make a browser send something, each to a different address, which `at` returns for the way's name.
const add = (name, properties = {}, parent = document.body) => {
  const element = Object.assign(document.createElement(name), properties);
  parent.append(element);
  return element;
};
const addSvg = (name, attributes, parent) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.append(element);
  return element;
};
const addMarkup = (markup) => { add("div").innerHTML = markup; };
const link = (rel, href, more) => add("link", { rel, href, ...more }, document.head);
const rule = (css) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets.push(sheet); };
const styled = (name, declarations) => { rule("." + name + " { " + declarations + " }"); add("p", { className: name, textContent: "styled" }); };
const submitted = (url, properties, act) => {
  const name = "target-of-" + url.split("/").pop();
  add("iframe", { name });
  act(add("form", { action: url, target: name, ...properties }));
};
const blob = (content, type) => URL.createObjectURL(new Blob([content], { type }));
const asking = (url) => "fetch(" + JSON.stringify(url) + ", { mode: 'no-cors' })";
const picture = (url) => "<img src='" + url + "'>";

const ways = {
  // Scripts that ask
  "fetch": (url) => fetch(url, { mode: "no-cors" }),
  "fetch-of-other-origin": (url) => fetch(url),
  "fetch-post": (url) => fetch(url, { mode: "no-cors", method: "POST", body: "answer" }),
  "fetch-with-question-before": (url) => fetch(url, { headers: { "X-Answer": "1" } }),
  "fetch-keepalive": (url) => fetch(url, { mode: "no-cors", keepalive: true }),
  "fetch-no-cache": (url) => fetch(url, { mode: "no-cors", cache: "reload", priority: "low" }),
  "fetch-later": (url) => fetchLater(url, { activateAfter: 0 }),
  "fetch-of-request": (url) => fetch(new Request(url, { mode: "no-cors", credentials: "include" })),
  "beacon": (url) => navigator.sendBeacon(url, "answer"),
  "beacon-blob": (url) => navigator.sendBeacon(url, new Blob(["answer"])),
  "beacon-of-prototype": (url) => Navigator.prototype.sendBeacon.call(navigator, url),
  "xhr": (url) => { const request = new XMLHttpRequest(); request.open("GET", url); request.send(); },
  "xhr-post": (url) => { const request = new XMLHttpRequest(); request.open("POST", url); request.send("answer"); },
  "xhr-sync": (url) => { const request = new XMLHttpRequest(); request.open("GET", url, false); request.send(); },
  "cache": async (url) => (await caches.open("answers")).add(url),
  "socket": (url) => new WebSocket(url.replace("http", "ws")),
  "socket-stream": (url) => new WebSocketStream(url.replace("http", "ws")),
  "events": (url) => new EventSource(url),
  "wasm-streaming": (url) => WebAssembly.compileStreaming(fetch(url)),
  "ping": (url) => add("a", { href: "#pinged", ping: url }).click(),

  // Pictures, sounds, films
  "image": (url) => { new Image().src = url; },
  "image-srcset": (url) => { new Image().srcset = url + " 1x"; },
  "image-input": (url) => add("input", { type: "image", src: url }),
  "image-picture": (url) => { const frame = add("picture"); add("source", { srcset: url }, frame); add("img", {}, frame); },
  "image-markup": (url) => addMarkup(picture(url)),
  "image-parsed": (url) => document.body.append(document.importNode(new DOMParser().parseFromString(picture(url), "text/html").body.firstChild)),
  "image-fragment": (url) => document.body.append(document.createRange().createContextualFragment(picture(url))),
  "image-shadow": (url) => { add("div").attachShadow({ mode: "closed" }).append(Object.assign(document.createElement("img"), { src: url })); },
  "image-background-attribute": (url) => add("table").setAttribute("background", url),
  "image-behind-the-page": (url) => document.body.setAttribute("background", url),
  "image-by-base": (url) => { const base = add("base", { href: url + "/" }, document.head); new Image().src = "picture"; Promise.resolve().then(() => base.remove()); },
  "video": (url) => add("video", { src: url, preload: "auto" }),
  "video-source": (url) => add("source", { src: url }, add("video", { preload: "auto" })),
  "video-poster": (url) => add("video", { poster: url }),
  "video-track": (url) => { const video = add("video", { crossOrigin: "anonymous" }); add("track", { src: url, default: true, kind: "metadata" }, video).track.mode = "hidden"; },
  "audio": (url) => new Audio(url).load(),
  "svg-image": (url) => addSvg("image", { href: url, width: 9, height: 9 }, addSvg("svg", {}, document.body)),
  "svg-use": (url) => addSvg("use", { href: url + "#shape" }, addSvg("svg", {}, document.body)),
  "svg-filter-image": (url) => {
    const svg = addSvg("svg", {}, document.body);
    addSvg("feImage", { href: url }, addSvg("filter", { id: "filter-" + url.length }, svg));
    addSvg("rect", { width: 9, height: 9, filter: "url(#filter-" + url.length + ")" }, svg);
  },
  "svg-script": (url) => addSvg("script", { href: url }, addSvg("svg", {}, document.body)),
  "svg-animated": (url) => addSvg("set", { attributeName: "href", to: url }, addSvg("image", { width: 9, height: 9 }, addSvg("svg", {}, document.body))),
  "svg-mask": (url) => addSvg("rect", { width: 9, height: 9, mask: "url(" + url + "#mask)" }, addSvg("svg", {}, document.body)),

  // Style
  "css-background": (url) => styled("css-background", "background: url(" + url + ")"),
  "css-image-set": (url) => styled("css-image-set", "background: image-set('" + url + "' 1x)"),
  "css-cross-fade": (url) => styled("css-cross-fade", "background: -webkit-cross-fade(url(" + url + "), url(" + url + "), 50%)"),
  "css-list-style": (url) => styled("css-list-style", "display: list-item; list-style: url(" + url + ")"),
  "css-content": (url) => styled("css-content::before", "") ?? styled("css-content", "content: url(" + url + ")"),
  "css-mask": (url) => styled("css-mask", "mask-image: url(" + url + ")"),
  "css-border": (url) => styled("css-border", "border: 9px solid; border-image: url(" + url + ") 9"),
  "css-shape": (url) => styled("css-shape", "float: left; shape-outside: url(" + url + ")"),
  "css-filter": (url) => styled("css-filter", "filter: url(" + url + "#filter)"),
  "css-clip": (url) => styled("css-clip", "clip-path: url(" + url + "#clip)"),
  "css-cursor": (url) => styled("css-cursor", "cursor: url(" + url + "), auto"),
  "css-animated": (url) => {
    rule("@keyframes way" + url.length + " { from, to { background: url(" + url + ") } }");
    styled("css-animated", "animation: way" + url.length + " 9s");
  },
  "css-inline": (url) => { add("p").style.background = "url(" + url + ")"; },
  "css-inline-attribute": (url) => add("p").setAttribute("style", "background: url(" + url + ")"),
  "css-element": (url) => add("style", { textContent: "body { border-image: url(" + url + ") }" }),
  "css-inserted": (url) => add("style").sheet.insertRule("html { border-image: url(" + url + ") }"),
  "css-import": (url) => add("style", { textContent: "@import url(" + url + ")" }),
  "css-link": (url) => link("stylesheet", url),
  "css-link-alternate": (url) => link("alternate stylesheet", url, { title: "other" }),
  "css-variable": (url) => { styled("css-variable", "background: var(--way)"); document.documentElement.style.setProperty("--way", "url(" + url + ")"); },
  "css-svg-fill": (url) => addSvg("rect", { width: 9, height: 9, style: "fill: url(" + url + "#paint)" }, addSvg("svg", {}, document.body)),
  "font-face": (url) => { rule("@font-face { font-family: way" + url.length + "; src: url(" + url + ") }"); styled("font-face", "font-family: way" + url.length); },
  "font-script": (url) => new FontFace("attempt", "url(" + url + ")").load(),

  // Code
  "script": (url) => add("script", { src: url }),
  "script-async": (url) => add("script", { src: url, async: true, crossOrigin: "anonymous" }),
  "module": (url) => add("script", { src: url, type: "module" }),
  "module-inline": (url) => add("script", { type: "module", textContent: "import " + JSON.stringify(url) }),
  "module-blob": (url) => import(blob("import " + JSON.stringify(url), "text/javascript")),
  "import": (url) => import(url),
  "import-json": (url) => import(url, { with: { type: "json" } }),
  "import-css": (url) => import(url, { with: { type: "css" } }),
  "worker": (url) => new Worker(url),
  "worker-module": (url) => new Worker(url, { type: "module" }),
  "worker-shared": (url) => new SharedWorker(url),
  "worker-service": (url) => navigator.serviceWorker.register(url),
  "worker-blob": (url) => new Worker(blob(asking(url), "text/javascript")),
  "worker-blob-script": (url) => new Worker(blob("importScripts(" + JSON.stringify(url) + ")", "text/javascript")),
  "worker-data": (url) => new Worker("data:text/javascript," + encodeURIComponent(asking(url))),
  "worker-shared-blob": (url) => new SharedWorker(blob(asking(url), "text/javascript")),
  "worklet-paint": (url) => CSS.paintWorklet.addModule(url),
  "worklet-audio": (url) => new AudioContext().audioWorklet.addModule(url),
  "worklet-storage": (url) => sharedStorage.worklet.addModule(url),

  // Frames and what is in them
  "frame": (url) => add("iframe", { src: url }),
  "frame-lazy": (url) => add("iframe", { src: url, loading: "eager", sandbox: "allow-scripts" }),
  "frame-of-a-set": (url) => add("frame", { src: url }),
  "frame-fenced": (url) => add("fencedframe", { config: new FencedFrameConfig(url) }),
  "frame-located": (url) => { add("iframe").contentWindow.location = url; },
  "frame-empty-fetch": (url) => add("iframe").contentWindow.fetch(url, { mode: "no-cors" }),
  "frame-empty-beacon": (url) => add("iframe").contentWindow.navigator.sendBeacon(url),
  "frame-empty-socket": (url) => new (add("iframe").contentWindow.WebSocket)(url.replace("http", "ws")),
  "frame-empty-image": (url) => { new (add("iframe").contentWindow.Image)().src = url; },
  "frame-written": (url) => { const inner = add("iframe").contentDocument; inner.write(picture(url)); inner.close(); },
  "frame-srcdoc": (url) => add("iframe", { srcdoc: picture(url) }),
  "frame-srcdoc-script": (url) => add("iframe", { srcdoc: "<script>" + asking(url) + "<\/script>" }),
  "frame-srcdoc-base": (url) => add("iframe", { srcdoc: "<base href='" + url + "'><img src=''><img src='?'>" }),
  "frame-blob": (url) => add("iframe", { src: blob("<script>" + asking(url) + "<\/script>", "text/html") }),
  "frame-data": (url) => add("iframe", { src: "data:text/html," + encodeURIComponent(picture(url)) }),
  "frame-script-address": (url) => add("iframe", { src: "javascript:" + encodeURIComponent(asking(url)) }),
  "frame-xml-style": (url) => add("iframe", { src: blob("<?xml-stylesheet href='" + url + "' type='text/css'?><a/>", "text/xml") }),
  "frame-refresh": (url) => add("iframe", { srcdoc: "<meta http-equiv=refresh content='0;url=" + url + "'>" }),
  "frame-sandboxed": (url) => add("iframe", { sandbox: "allow-scripts", srcdoc: "<script>" + asking(url) + "<\/script>" }),
  "object": (url) => add("object", { data: url }),
  "object-picture": (url) => add("object", { type: "image/svg+xml", data: url }),
  "embed": (url) => add("embed", { src: url }),
  "embed-blob": (url) => add("embed", { type: "text/html", src: blob(picture(url), "text/html") }),

  // Forms, each into a frame, so that the page stays
  "form-get": (url) => submitted(url, { method: "get" }, (form) => HTMLFormElement.prototype.submit.call(form)),
  "form-post": (url) => submitted(url, { method: "post" }, (form) => HTMLFormElement.prototype.submit.call(form)),
  "form-requested": (url) => submitted(url, {}, (form) => form.requestSubmit()),
  "form-button": (url) => submitted(url, {}, (form) => { form.action = "about:blank"; add("button", { formAction: url }, form).click(); }),
  "form-multipart": (url) => submitted(url, { method: "post", enctype: "multipart/form-data" }, (form) => form.requestSubmit()),

  // Hints
  "prefetch": (url) => link("prefetch", url),
  "prefetch-as": (url) => link("prefetch", url, { as: "document" }),
  "preload-image": (url) => link("preload", url, { as: "image" }),
  "preload-image-set": (url) => link("preload", "", { as: "image", imageSrcset: url + " 1x" }),
  "preload-script": (url) => link("preload", url, { as: "script" }),
  "preload-style": (url) => link("preload", url, { as: "style" }),
  "preload-font": (url) => link("preload", url, { as: "font", crossOrigin: "" }),
  "preload-fetch": (url) => link("preload", url, { as: "fetch", crossOrigin: "" }),
  "preload-track": (url) => link("preload", url, { as: "track" }),
  "modulepreload": (url) => link("modulepreload", url),
  "modulepreload-worker": (url) => link("modulepreload", url, { as: "worker" }),
  "speculated-prefetch": (url) => add("script", { type: "speculationrules", textContent: JSON.stringify({ prefetch: [{ source: "list", urls: [url], eagerness: "immediate" }] }) }),
  "speculated-prerender": (url) => add("script", { type: "speculationrules", textContent: JSON.stringify({ prerender: [{ source: "list", urls: [url], eagerness: "immediate" }] }) }),
  "prerender": (url) => link("prerender", url),
  "icon": (url) => link("icon", url),
  "manifest": (url) => link("manifest", url),
  "dictionary": (url) => link("compression-dictionary", url),
  "search": (url) => link("search", url, { type: "application/opensearchdescription+xml", title: "answer" }),
  "touch-icon": (url) => link("apple-touch-icon", url),

  // Reports and corners
  "report-of-meta-policy": (url) => {
    add("meta", { httpEquiv: "Content-Security-Policy", content: "script-src-attr 'none'; report-uri " + url }, document.head);
    add("p").setAttribute("onclick", "refused()");
  },
  "attribution": (url) => { new Image().attributionSrc = url; },
  "payment": (url) => new PaymentRequest([{ supportedMethods: url }], { total: { label: "answer", amount: { currency: "EUR", value: "1" } } }).canMakePayment(),
  "identity": (url) => navigator.credentials.get({ identity: { providers: [{ configURL: url, clientId: "answer" }] } }),
  "identity-disconnect": (url) => IdentityCredential.disconnect({ configURL: url, clientId: "answer", accountHint: "answer" }),
  "identity-user": (url) => IdentityProvider.getUserInfo({ configURL: url, clientId: "answer" }),
  "auction": (url) => navigator.runAdAuction({ seller: new URL(url).origin, decisionLogicURL: url }),
  "interest-group": (url) => navigator.joinAdInterestGroup({ owner: new URL(url).origin, name: "answer", lifetimeMs: 9e5, biddingLogicURL: url, updateURL: url }, 9e5),
  "background-fetch": (url) => navigator.serviceWorker.ready.then((worker) => worker.backgroundFetch.fetch("answer", url)),
  "media-session": (url) => { navigator.mediaSession.metadata = new MediaMetadata({ artwork: [{ src: url }] }); },
  "notification": (url) => new Notification("answer", { icon: url, image: url, badge: url }),
};

for (const [name, way] of Object.entries(ways)) {
  for (const base of bases) {
    try {
      Promise.resolve(way(base + "/attempt/" + name)).catch(() => {});
    } catch { /* refused at once */ }
  }
}
// These would arrive as a bare connection or a datagram.
const greeting = (address) => "<link rel=preconnect href=http://" + address + ">";
const allowing = { sanitizer: { elements: [{ name: "link", attributes: ["rel", "href"] }] } };
const silent = {
  connection: [
    (address) => link("preconnect", "http://" + address),
    (address) => Object.assign(document.querySelector("link"), { rel: "preconnect", href: "http://" + address }),
    (address) => addMarkup(greeting(address)),
    (address) => { const copy = document.querySelector("link").cloneNode(); document.head.append(Object.assign(copy, { rel: "preconnect", href: "http://" + address })); },
    (address) => link("preconnect", "http://" + address, { crossOrigin: "anonymous" }),
    (address) => link("dns-prefetch preconnect", "http://" + address),
    (address) => add("div").setHTML(greeting(address), allowing),
    (address) => document.head.append(Document.parseHTML(greeting(address), allowing).querySelector("link")),
  ],
  datagram: [(address) => new WebTransport("https://" + address + "/attempt")],
};
for (const [kind, ways] of Object.entries(silent)) {
  for (const way of ways) try { Promise.resolve(way(listeners[kind])).catch(() => {}); } catch { /* refused at once */ }
}
return Object.keys(ways);
