// The tags to copy. Each gets the address from which this page was really loaded, so that the tags work even if the folder was
// built with another address.
(() => {
  const { root, address } = document.currentScript.dataset;
  const base = new URL(root, location).href;
  const status = document.getElementById("copied");

  for (const code of document.querySelectorAll("[data-tag]")) {
    code.textContent = code.textContent.replaceAll(address, base);
    const button = code.parentElement.querySelector("button");
    if (!button || !navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(code.textContent).then(
        () => (status.textContent = "Copied"),
        () => (status.textContent = "The browser did not allow it: select the text and copy it"),
      );
      button.textContent = status.textContent === "Copied" ? "Copied" : "Copy";
    });
  }
})();
