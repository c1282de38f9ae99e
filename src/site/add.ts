import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fetchPage, wholeAddress } from "../library/import/fetch-page.ts";
import type { Given } from "../library/import/import-document.ts";
import { newSeed } from "./new-seed.ts";

const USAGE = `Usage: npm run add -- FILE|URL    (a text, Markdown or HTML file, or a page’s address)

Writes the article as a text file with its header into seeds/. A file that is there already is not written over.`;

async function givenBy(what: string): Promise<Given | { readonly problem: string }> {
  if (!existsSync(what) && /^https:/iu.test(what)) {
    const address = wholeAddress(what);
    if (address === null)
      return { problem: "That is no whole address. Give one such as https://example.org/story." };
    return fetchPage(address, new AbortController().signal);
  }
  try {
    return { from: "bytes", bytes: readFileSync(what), name: basename(what), type: "", address: "" };
  } catch (error) {
    return { problem: `It could not be read (${error instanceof Error ? error.message : String(error)}).` };
  }
}

/** Adds one article for the site’s owner and says what it took; 0 when it did. */
async function add(what: string): Promise<number> {
  const given = await givenBy(what);
  const seed = "problem" in given ? given : newSeed(given);
  if ("problem" in seed) {
    console.error(`${what}: ${seed.problem}`);
    return 1;
  }
  const file = join(fileURLToPath(new URL(".", import.meta.url)), "../../seeds", seed.name);
  try {
    writeFileSync(file, seed.content, { flag: "wx" });
  } catch (error) {
    const there = error instanceof Error && "code" in error && error.code === "EEXIST";
    if (!there) throw error;
    console.error(
      `seeds/${seed.name} is there already and was left as it is. Delete or rename it, then add this again.`,
    );
    return 1;
  }
  console.log(
    `seeds/${seed.name} was written:\n${seed.told.join("\n")}\nCorrect it there where it is wrong.`,
  );
  return 0;
}

const [what, ...rest] = process.argv.slice(2);
if (what === undefined || rest.length > 0 || what === "--help") {
  console.log(USAGE);
  process.exitCode = what === "--help" ? 0 : 2;
} else {
  process.exitCode = await add(what);
}
