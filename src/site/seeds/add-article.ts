import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fetchPage } from "../../library/import/fetch-page.ts";
import type { Given } from "../../library/import/import-document.ts";
import { newSeed } from "./new-seed.ts";

const INSTEAD = "Open the page in a browser, save it as a file, and add that.";

async function givenBy(what: string): Promise<Given | { readonly problem: string }> {
  if (!existsSync(what) && /^[a-z][a-z0-9+.-]+:\/\//iu.test(what)) {
    if (!URL.canParse(what) || !/^https?:$/u.test(new URL(what).protocol)) {
      return { problem: "That is no address of a page. Give one such as https://example.org/story." };
    }
    return fetchPage(what, new AbortController().signal, INSTEAD);
  }
  try {
    return { from: "bytes", bytes: readFileSync(what), name: basename(what), type: "", address: "" };
  } catch (error) {
    return { problem: `It could not be read (${error instanceof Error ? error.message : String(error)}).` };
  }
}

/** Writes the article in a file, or at an address, into the folder `seeds`. `ok` says whether it did, `words` what it took. */
export async function addArticle(
  what: string,
  seeds: string,
): Promise<{ readonly ok: boolean; readonly words: string }> {
  const given = await givenBy(what);
  const seed = "problem" in given ? given : newSeed(given);
  if ("problem" in seed) return { ok: false, words: `${what}: ${seed.problem}` };
  try {
    writeFileSync(join(seeds, seed.name), seed.content, { flag: "wx" });
  } catch (error) {
    const there = error instanceof Error && "code" in error && error.code === "EEXIST";
    if (!there) throw error;
    return {
      ok: false,
      words: `seeds/${seed.name} is there already and was left as it is. Delete or rename it, then add this again.`,
    };
  }
  const words = `seeds/${seed.name} was written:\n${seed.told.join("\n")}\nCorrect it there where it is wrong.`;
  return { ok: true, words };
}
