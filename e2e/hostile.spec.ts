import type { Page } from "playwright/test";
import { HOSTILE_PIECES } from "../src/library/fixtures/hostile-pieces.ts";
import { expect, test } from "./support/journey.ts";
import { HARBOUR, addArticle } from "./support/own-article.ts";
import { mark } from "./support/reader.ts";
import { watch } from "./support/watch.ts";

/** A file and what becomes of it: held = read, but to be put right before it can be added. */
interface Payload {
  readonly name: string;
  readonly bytes: Buffer;
  readonly outcome: "read" | "held" | "refused";
  /** What is said of it in the list. */
  readonly told: RegExp;
}

const read = (name: string, words: string | Buffer): Payload => ({
  name,
  bytes: Buffer.from(words),
  outcome: "read",
  told: /read, not added yet/,
});
const refused = (name: string, words: string | Buffer, told: RegExp): Payload => ({
  ...read(name, words),
  outcome: "refused",
  told,
});
const held = (name: string, words: string | Buffer, told: RegExp): Payload => ({
  ...read(name, words),
  outcome: "held",
  told,
});

const SPOKEN = "“We are glad,” said Ada Quill, who keeps the harbour.";
const IMAGE = "<img src=x onerror=globalThis.hostile=1>";

/** Every piece as each kind of file, before, within and behind words. What holds too many control characters is no text. */
const PIECES = HOSTILE_PIECES.flatMap((piece, at) =>
  ["html", "txt"].map((ending) => {
    const title = `Note ${at} as ${ending}`;
    const words = `${SPOKEN} ${piece}\n\n${piece.repeat(20)}The wall is done.${piece}`;
    const name = `piece-${at}.${ending}`;
    const whole = ending === "html" ? `<title>${title}</title><p>${words}` : `${title}\n\n${words}`;
    if (piece.includes("\0")) return refused(name, whole, /It is not a text/);
    // As a page it has a letter that stands for a damaged one, which the reader has to look at.
    return piece.includes("&#0;") && ending === "html" ? held(name, whole, /not UTF-8/) : read(name, whole);
  }),
);

/** Words in the places that are shown most. */
const FIELDS = [
  read(`${IMAGE}.txt`, `Named by its file\n\n${SPOKEN}`),
  read("title.txt", `title: ${IMAGE}<script>globalThis.hostile=1</script>\n\n${SPOKEN}`),
  read(
    "speaker.txt",
    `A speaker of markup\n\n“Yes,” said Ada ${IMAGE} Quill. <svg onload=globalThis.hostile=1> said no.`,
  ),
  read("url.txt", `title: An address that is a program\nurl: javascript:globalThis.hostile=1\n\n${SPOKEN}`),
  read(
    "link.html",
    `<html><head><title>A link of its own</title><link rel=canonical href="javascript:globalThis.hostile=1"></head><body><p>${SPOKEN}</p><a href="javascript:globalThis.hostile=1">More</a></body></html>`,
  ),
];

/** Little that would become much, or that many readers walk through again and again. */
const BOMBS = [
  refused("deep.html", "<div>".repeat(100_000), /far larger or more deeply nested/),
  refused("wide.html", "<br>a".repeat(100_000), /far larger or more deeply nested/),
  refused("angles.html", "<".repeat(500_000), /far larger or more deeply nested/),
  refused("scripts.html", "<script>".repeat(50_000), /no words in it/),
  refused("long.txt", "word ".repeat(1_000_000), /more words than any article/),
  read(
    "entities.html",
    `<!DOCTYPE a [${Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join("")}]><p>&e20; An entity is an entity.</p>`,
  ),
  read("one-word.txt", `One long word\n\n${"a".repeat(300_000)}`),
  read("marks.txt", `Many marks\n\n${"“".repeat(20_000)}`),
  read("brackets.md", `# Many brackets\n\n${"[".repeat(100_000)}`),
];

const NOISE = Buffer.from(Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251));
const BINARIES = [
  refused("report.txt", "%PDF-1.7 \u0000", /It is a PDF, not a text/),
  refused(
    "picture.txt",
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    /It is a picture, not a text/,
  ),
  refused("archive.md", "PK\u0003\u0004\u0000\u0000", /zip archive or an office document/),
  refused("packed.html", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]), /It is a compressed file/),
  refused("noise.txt", NOISE, /It is not a text/),
  refused("nothing.txt", "", /no words in it/),
];

const UTF16 = Buffer.from("\u{FEFF}Zwölf Kähne in UTF-16\n\n„Endlich“, sagte Ada Quill.", "utf16le");
/** “港が開いた。市長は「うれしい」と話した。” and an end of line, as Shift-JIS writes it. */
const SHIFT_JIS = Buffer.from(
  "8d6082aa8a4a82a282bd81428e7392b782cd817582a482ea82b582a2817682c69862 82b582bd81420a".replace(" ", ""),
  "hex",
);
const ENCODINGS = [
  read("utf-16.txt", UTF16),
  read(
    "utf-16be.txt",
    Buffer.from(Buffer.from("\u{FEFF}Boats in UTF-16, big end first\n\nThey came.", "utf16le")).swap16(),
  ),
  read(
    "windows.txt",
    Buffer.from(
      "Caf\u00e9 in Windows-1252\n\n\u0093Yes,\u0094 said Zo\u00eb Quill, the caf\u00e9\u0092s owner.",
      "latin1",
    ),
  ),
  read("shift-jis.txt", Buffer.concat(Array.from({ length: 10 }, () => SHIFT_JIS))),
  refused("cut.txt", UTF16.subarray(0, 31), /cut short or damaged/),
];

const ALL = [...PIECES, ...FIELDS, ...BOMBS, ...BINARIES, ...ENCODINGS];
const HUGE = 50_000_000;

/** Elements that no part of this site draws among an article's words. */
const FOREIGN =
  'main :is(img, script, iframe, base, meta, math, template, style, textarea, select, plaintext, [onerror], [onload], [href^="javascript:"])';

/** Headlines of those that are opened once they are kept. */
const OPENED = [
  /^<img src=x onerror/,
  /^A speaker of markup/,
  /^An address that is a program/,
  /^Note 0 as html/,
  /^Zwölf Kähne/,
  /^Café in Windows-1252/,
  /港が開いた。市長は「うれしい」と話した。/,
];

/** Drops a file that is made in the page: fifty megabytes would not come through the wire in time. */
async function dropHuge(page: Page, name: string): Promise<void> {
  await page.evaluate(
    ([size, called]) => {
      const dataTransfer = new DataTransfer();
      const bytes = new Uint8Array(size).fill(0x61);
      dataTransfer.items.add(new File([bytes], called, { type: "text/plain" }));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    [HUGE, name] as const,
  );
}

test("Given hostile files of every kind, when they are opened and added, then nothing runs, each is read or says why not, and what was kept stays", async ({
  page,
  baseURL,
}) => {
  const { elsewhere, violations } = await watch(page, new URL(baseURL ?? "").host);
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const harbour = await addArticle(page, HARBOUR);
  const nothingRan = async (where: string): Promise<void> => {
    expect(await page.evaluate(() => Reflect.get(globalThis, "hostile")), where).toBeUndefined();
    expect({ where, elsewhere, dialogs, violations: await violations() }).toEqual({
      where,
      elsewhere: [],
      dialogs: [],
      violations: [],
    });
  };

  await page.goto("add/");
  await page
    .getByLabel("Open files")
    .setInputFiles(ALL.map(({ name, bytes }) => ({ name, mimeType: "", buffer: bytes })));
  await dropHuge(page, "huge.txt");
  // The page answers while they are read.
  await page.getByText("Add the page that you are reading").click();
  await expect(page.getByRole("link", { name: "Add to On the Record" })).toBeVisible();
  await page.getByText("Add the page that you are reading").click();

  const documents = page.getByRole("region", { name: "Documents" });
  const all = [...ALL, refused("huge.txt", "", /It is 50 MB long/)];
  const those = (outcome: Payload["outcome"]): readonly Payload[] =>
    all.filter((one) => one.outcome === outcome);
  await expect(documents.getByRole("status")).toHaveText(
    `${all.length} of ${all.length} documents read, ${those("refused").length} could not be.`,
  );
  for (const { name, told } of [...those("refused"), ...those("held")]) {
    await expect(documents.getByRole("listitem").filter({ hasText: name }), name).toContainText(told);
  }
  await nothingRan("Add");

  const good = those("read").length;
  await page.getByRole("button", { name: `Add all ${good}` }).click();
  await expect(documents.getByRole("status")).toContainText(`, ${good} added.`);

  const opened = await Promise.all(
    OPENED.map(async (title) => {
      const link = documents.getByRole("link", { name: title }).first();
      const href = (await link.getAttribute("href")) ?? "";
      return { title, address: new URL(href, page.url()).href };
    }),
  );

  await page.goto("keep/");
  const kept = page.getByRole("region", { name: "In this browser" }).getByRole("definition").first();
  await expect(kept).toHaveText(String(good + 1));
  await page.goto("people/");
  await expect(page.getByRole("link", { name: "Ada Quill", exact: true })).toBeVisible();
  await expect(page.locator(FOREIGN)).toHaveCount(0);
  await nothingRan("People");
  await page.goto("search/?q=onerror");
  await expect(page.getByRole("main").locator('a[href*="own/"]').first()).toBeVisible();
  await expect(page.locator(FOREIGN)).toHaveCount(0);
  await nothingRan("Search");

  for (const { title, address } of opened) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
    await expect(page.locator(FOREIGN), String(title)).toHaveCount(0);
    await nothingRan(String(title));
  }

  await page.goto(harbour);
  await expect(mark(page, "We are glad that it is done")).toBeVisible();
});
