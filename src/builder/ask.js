// Opens a page of the site owner with the doctor, in a tab of its own. Nothing of it comes back here.

/** The address of a page with the doctor's question in its query; undefined if it is not that of a page. */
export const withDoctor = (address) => {
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  url.search += `${url.search ? "&" : ""}assessment-doctor`;
  return url.href;
};

/** Shows the form for it. */
export const startDoctor = () => {
  const form = document.getElementById("ask");
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const href = withDoctor(form.elements[0].value);
    if (!href) return;
    const link = Object.assign(document.createElement("a"), { href, target: "_blank", rel: "noopener" });
    link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  });
};
