// node set-address.mjs RELEASE.zip https://assets.example/ RESULT.zip
import { readFile, writeFile } from "node:fs/promises";
import { address, set } from "./address.js";

const [from, text, to] = process.argv.slice(2);
try {
  if (!to) throw new Error("write: node set-address.mjs RELEASE.zip https://assets.example/ RESULT.zip");
  const site = address(text);
  const { archive, count } = await set(new Uint8Array(await readFile(from)), site);
  await writeFile(to, archive);
  console.log(`${to}: ${count} files have the address ${site}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
