import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { PAPER, webManifest } from "./web-manifest.ts";

const manifest = JSON.stringify(webManifest("On the Record"));

test("every address is relative, so that the app is the same in any folder", () => {
  const addresses = [...manifest.matchAll(/"(?:src|url|action|start_url|scope)":"([^"]*)"/g)].map(
    ([, address]) => address ?? "",
  );
  expect(addresses.length).toBeGreaterThan(6);
  for (const address of addresses) expect(address).toMatch(/^(?!\/|\w+:)/);
});

test("it names no id, which would be the same for every folder of a host", () => {
  expect(webManifest("On the Record")).not.toHaveProperty("id");
});

test("its paper is the style sheet's", () => {
  const tokens = readFileSync(fileURLToPath(new URL("../../app/styles/tokens.css", import.meta.url)), "utf8");
  expect(tokens).toContain(`--paper: light-dark(${PAPER.light}, ${PAPER.dark});`);
});

test("the installed app opens the sorts of files that its page for adding does", () => {
  const endings = [...manifest.matchAll(/"(\.\w+)"/g)].map(([, ending]) => ending);
  expect(endings).toEqual([".txt", ".md", ".html", ".htm"]);
});
