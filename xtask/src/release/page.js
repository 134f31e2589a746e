// The form of set-address.html: a zip file and an address in, a zip file out.
import { address, set } from "./address.js";

const [form, status] = ["form", "[role=status]"].map((selector) => document.querySelector(selector));

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const [file] = form.elements.archive.files;
  status.textContent = "Working …";
  try {
    const site = address(form.elements.address.value);
    const { archive, count } = await set(new Uint8Array(await file.arrayBuffer()), site);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([archive], { type: "application/zip" }));
    link.download = file.name.replace(/(\.zip)?$/i, `-${new URL(site).hostname}.zip`);
    link.click();
    status.textContent = `${link.download} is saved: ${count} of its files have the address ${site}. Unpack it, and publish its folder “site”.`;
  } catch (error) {
    status.textContent = `That did not work: ${error.message}.`;
  }
});
