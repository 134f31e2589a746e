// The tags to copy. Each gets the address from which this page was really loaded, so that the tags work even if the folder was
// built with another address.
(() => {
  const { root, address, copied, refused } = document.currentScript.dataset;
  const base = new URL(root, location).href;
  const status = document.getElementById("copied");

  for (const code of document.querySelectorAll("[data-tag]")) {
    code.textContent = code.textContent.replaceAll(address, base);
    const button = code.parentElement.querySelector("button");
    if (!button || !navigator.clipboard) continue;
    button.hidden = false;
    const { textContent, ariaLabel } = button;
    button.addEventListener("click", async () => {
      status.textContent = await navigator.clipboard.writeText(code.textContent).then(
        () => copied,
        () => refused,
      );
      if (status.textContent === refused) return;
      // The button is called what it shows. Later it can be pressed again, and says so again.
      button.textContent = button.ariaLabel = copied;
      setTimeout(() => {
        Object.assign(button, { textContent, ariaLabel });
        status.textContent = "";
      }, 3000);
    });
  }
})();
