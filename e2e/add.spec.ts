import type { Page } from "playwright/test";
import { expect, test } from "./support/journey.ts";
import { HARBOUR, LAMP } from "./support/own-article.ts";

const TEXT = `Harbour opens at last
By Nell Farrow
14 March 2026

TERN QUAY, Northland – The harbour of Tern Quay opened on Friday after two years of work.

“We are glad that it is done,” said Ada Quill, who has kept the harbour since 2019.

Fishermen waited from the early morning. “I have not slept,” Tom Arle said.`;

const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Harbour opens</title>
<meta property="og:site_name" content="Port Gazette"><meta property="article:published_time" content="2026-03-14">
<script>document.title = "taken"; alert(1)</script></head><body><nav><a href="/">Home</a></nav><article>
${TEXT.split("\n\n")
  .slice(1)
  .map((one) => `<p>${one}<img src="x" onerror="document.title='taken'"></p>`)
  .join("")}</article></body></html>`;

/** Opens a text as a file of the given name. */
async function give(
  page: Page,
  ...files: readonly { name: string; text: string | Buffer; mimeType?: string }[]
): Promise<void> {
  await page
    .getByLabel("Open files")
    .setInputFiles(
      files.map(({ name, text, mimeType = "text/plain" }) => ({ name, mimeType, buffer: Buffer.from(text) })),
    );
}

async function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.getByLabel("Paste an article").evaluate((box, given) => {
    const clipboardData = new DataTransfer();
    for (const [type, words] of Object.entries(given)) clipboardData.setData(type, words);
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}

const status = (page: Page) => page.getByRole("region", { name: "Documents" }).getByRole("status");

test("Given a text on the clipboard, when it is pasted, looked over and added, then it reads as any article", async ({
  page,
}) => {
  await page.goto("add/");
  await paste(page, { "text/plain": TEXT });
  await expect(page.getByLabel("Headline")).toHaveValue("Harbour opens at last");
  await expect(page.getByLabel("Published")).toHaveValue("2026-03-14");
  await expect(page.getByLabel("By", { exact: true })).toHaveValue("Nell Farrow");
  await expect(page.getByLabel("Place")).toHaveValue("TERN QUAY, Northland");
  await expect(page.getByText("2 statements by Ada Quill, Tom Arle.")).toBeVisible();
  await page.getByLabel("Source", { exact: true }).fill("Port Gazette");
  await expect(page.getByRole("button", { name: "Add this article" })).toHaveAttribute(
    "aria-disabled",
    "false",
  );
  await page.getByRole("button", { name: "Add this article" }).click();
  await expect(page).toHaveURL(/\/own\/\?a=~harbour-opens-at-last-/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Harbour opens at last");
  await page.getByRole("link", { name: "Quotes only" }).click();
  await expect(page).toHaveURL(/\/own\/quotes\/\?a=~harbour/);
  await expect(page.getByRole("main")).toContainText("I have not slept");
});

test("Given markup on the clipboard, when it is pasted, then its words come and nothing of it runs", async ({
  page,
}) => {
  await page.goto("add/");
  await paste(page, {
    "text/plain": "Yes",
    "text/html":
      "<p>“Yes,” <b>Ada Quill</b> said.</p><img src=x onerror=\"document.title='taken'\"><p>Second.</p>",
  });
  await expect(page.getByRole("textbox", { name: "Text", exact: true })).toHaveValue(
    "“Yes,” Ada Quill said.\n\nSecond.",
  );
  await expect(page).not.toHaveTitle("taken");
});

test("Given a field that cannot be so, when it is left so, then the fault stands beside it and nothing is added", async ({
  page,
}) => {
  await page.goto("add/");
  await paste(page, { "text/plain": TEXT });
  await page.getByLabel("Published").fill("2026-02-30");
  await expect(page.getByLabel("Published")).toHaveAccessibleDescription(/not a date/);
  await page.getByRole("button", { name: "Add this article" }).press("Enter");
  await expect(page).toHaveURL(/\/add\/$/);
  await page.getByLabel("Published").fill("2026-03-14");
  await expect(page.getByRole("button", { name: "Add this article" })).toHaveAttribute(
    "aria-disabled",
    "false",
  );
});

test("Given files good and bad, when they are opened, then each is read or says why not, and the good are added", async ({
  page,
}) => {
  await page.goto("add/");
  await give(
    page,
    { name: "a.txt", text: TEXT },
    { name: "b.html", text: PAGE, mimeType: "text/html" },
    { name: "c.pdf", text: "%PDF-1.7" },
    { name: "d.txt", text: "" },
  );
  await expect(status(page)).toHaveText("4 of 4 documents read, 2 could not be.");
  await expect(page.getByText("It is a PDF, not a text.")).toBeVisible();
  await page.getByRole("button", { name: "Add all 2" }).click();
  await expect(status(page)).toHaveText("4 of 4 documents read, 2 could not be, 2 added.");
  await page.getByRole("link", { name: "Harbour opens", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Harbour opens");
  await expect(page).not.toHaveTitle("taken");
});

test("Given a file dragged over the page, when it is dropped, then it is read", async ({ page }) => {
  await page.goto("add/");
  await expect(page.getByText("Add the page that you are reading")).toBeVisible();
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "dropped.txt", { type: "text/plain" }));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, TEXT);
  await expect(page.getByLabel("Headline")).toHaveValue("Harbour opens at last");
});

test("Given the installed app, when it is opened with a file, then the file is read, and what is no file is left out", async ({
  page,
}) => {
  // Only an installed app is opened with files: the queue is as the browser hands it over there.
  await page.addInitScript((text) => {
    const file = { kind: "file", getFile: async () => Promise.resolve(new File([text], "opened.txt")) };
    const gone = {
      kind: "file",
      getFile: async () => Promise.reject(new DOMException("gone", "NotFoundError")),
    };
    const launchQueue = {
      setConsumer: (take: (launch: object) => void) => take({ files: [{ kind: "directory" }, gone, file] }),
    };
    Object.defineProperty(globalThis, "launchQueue", { value: launchQueue });
  }, TEXT);
  await page.goto("add/");
  await expect(page.getByLabel("Headline")).toHaveValue("Harbour opens at last");
  await expect(status(page)).toHaveText("1 of 1 document read.");
});

test.describe("Given the address of a page", () => {
  test.use({ faultsAsked: /CORS policy|net::ERR_FAILED/ });

  test("when its site allows it, then it is fetched; when not, then it says what to do instead", async ({
    page,
  }) => {
    await page.route("https://allows.example/**", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: PAGE,
        headers: { "access-control-allow-origin": "*" },
      }),
    );
    await page.route("https://refuses.example/**", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: PAGE,
        headers: { "access-control-allow-origin": "https://paper.example" },
      }),
    );
    await page.goto("a/2022-03-01-lask/");
    await page.getByRole("navigation", { name: "This site" }).getByRole("link", { name: "Add" }).click();
    await page.getByLabel("Fetch a page").fill("refuses.example/story");
    await page.getByRole("button", { name: "Fetch the page" }).click();
    await expect(
      page.getByText("refuses.example does not let other sites read its pages, or could not be reached."),
    ).toBeVisible();
    await page.getByRole("button", { name: /^Leave out/ }).click();
    await page.getByLabel("Fetch a page").fill("https://allows.example/story");
    await page.getByRole("button", { name: "Fetch the page" }).click();
    await expect(page.getByLabel("Source", { exact: true })).toHaveValue("Port Gazette");
    await expect(page.getByLabel("Address", { exact: true })).toHaveValue("https://allows.example/story");
  });

  test("when it is no address, then it says so and nothing is asked", async ({ page }) => {
    await page.goto("add/");
    await page.getByLabel("Fetch a page").fill("javascript:alert(1)");
    await page.getByRole("button", { name: "Fetch the page" }).click();
    await expect(page.getByLabel("Fetch a page")).toHaveAccessibleDescription(/beginning with https/);
  });
});

test("Given every page but one, when its policy is read, then only the add page may ask other sites", async ({
  page,
}) => {
  const policyOf = async (path: string): Promise<string> => {
    await page.goto(path);
    return (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content")) ?? "";
  };
  for (const path of [
    "./",
    "people/",
    "search/",
    "timeline/",
    "keep/",
    "own/",
    "a/2022-03-01-lask/",
    "no/where",
  ]) {
    expect(await policyOf(path), path).toContain("connect-src 'self';");
  }
  expect(await policyOf("add/")).toContain("connect-src 'self' https:;");
  await page.getByRole("navigation", { name: "This site" }).getByRole("link", { name: "People" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "People" })).toBeVisible();
  expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content")).toContain(
    "connect-src 'self';",
  );
});

test("Given the bookmark, when it is pressed on another site's page, then that page is here to be looked over", async ({
  page,
  context,
}) => {
  await page.goto("add/");
  await page.getByText("Add the page that you are reading").click();
  const code = await page.getByRole("link", { name: "Add to On the Record" }).getAttribute("href");
  await context.route("https://paper.example/**", (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: PAGE.replace(/<script>.*?<\/script>/s, ""),
    }),
  );
  await page.goto("https://paper.example/story");
  const [opened] = await Promise.all([
    context.waitForEvent("page"),
    page.evaluate(
      (program) => {
        const run = document.createElement("script");
        run.text = program;
        document.body.append(run);
      },
      decodeURI((code ?? "").replace("javascript:", "")),
    ),
  ]);
  await expect(opened.getByLabel("Source", { exact: true })).toHaveValue("Port Gazette");
  await expect(opened.getByLabel("Address", { exact: true })).toHaveValue("https://paper.example/story");
  await expect(opened).toHaveURL(/\/add\/$/);
});

test("Given what a share sheet sends, when it arrives, then it is in the queue once, or its address is ready to fetch", async ({
  page,
}) => {
  await page.goto(
    `add/?${new URLSearchParams({ title: "Harbour opens", text: "“Yes,” said Ada Quill.\n\nThe end came.", url: "https://paper.example/a" }).toString()}`,
  );
  await expect(page.getByLabel("Headline")).toHaveValue("Harbour opens");
  await expect(page.getByLabel("Address", { exact: true })).toHaveValue("https://paper.example/a");
  await expect(page).toHaveURL(/\/add\/$/);
  await page.goto(`add/?${new URLSearchParams({ title: "x", text: "https://paper.example/b" }).toString()}`);
  await expect(page.getByLabel("Fetch a page")).toHaveValue("https://paper.example/b");
});

const sharing = (given: Record<string, string>): string => `add/?${new URLSearchParams(given).toString()}`;

test("Given some words with an address, or a headline alone, when they are shared, then what to do is told and nothing is lost", async ({
  page,
}) => {
  await page.goto(sharing({ text: "Ada Quill said yes. https://paper.example/a" }));
  await expect(page.getByLabel("Fetch a page")).toHaveValue("https://paper.example/a");
  await expect(page.getByText("Only some words of the page were sent")).toBeVisible();
  await expect(page.getByLabel("Text", { exact: true })).toHaveValue(/Ada Quill said yes/);
  await page.goto(sharing({ title: "Harbour opens" }));
  await expect(page.getByText("Only a headline was sent: “Harbour opens”.")).toBeVisible();
});

test("Given documents not added yet and words half written, when the screen is left and opened again, then all are there, until added", async ({
  page,
}) => {
  await page.goto("add/");
  await give(page, { name: "one.txt", text: HARBOUR }, { name: "two.txt", text: LAMP });
  await expect(status(page)).toHaveText("2 of 2 documents read.");
  await page.getByRole("button", { name: "Look over Harbour opens" }).click();
  await page.getByLabel("Place").fill("Tern Quay");
  await page.getByLabel("Paste an article").pressSequentially("Half a sentence");
  await page.getByRole("navigation", { name: "This site" }).getByRole("link", { name: "People" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "People" })).toBeVisible();
  await page.goBack();
  await expect(page.getByText("The 2 documents that you had not added are here again")).toBeVisible();
  await page.reload();
  await expect(status(page)).toHaveText("2 of 2 documents read.");
  await expect(page.getByLabel("Paste an article")).toHaveValue("Half a sentence");
  await page.getByRole("button", { name: "Look over Harbour opens" }).click();
  await expect(page.getByLabel("Place")).toHaveValue("Tern Quay");
  await page.getByRole("button", { name: "Leave out The lamp" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(status(page)).toHaveText("2 of 2 documents read.");
  await page.getByRole("button", { name: "Leave out The lamp" }).click();
  await page.getByRole("button", { name: "Add this article" }).click();
  await expect(page).toHaveURL(/\/own\/\?a=~/);
  await page.goto("add/");
  await expect(page.getByLabel("Paste an article")).toHaveValue("Half a sentence");
  await expect(page.getByRole("list").filter({ hasText: "Harbour" })).toHaveCount(0);
  await expect(page.getByText("not added yet")).toHaveCount(0);
});

test("Given a file that does not say how it is written, when it is read, then the guess is told in the list", async ({
  page,
}) => {
  await page.goto("add/");
  const words = Buffer.from(
    "Le caf\xe9 a ferm\xe9, a dit le maire \xe0 No\xebl. Apr\xe8s l'\xe9t\xe9, il a ferm\xe9.",
    "latin1",
  );
  await give(page, { name: "a.txt", text: words }, { name: "b.txt", text: LAMP });
  await expect(page.getByRole("listitem").filter({ hasText: "a.txt" })).toContainText("they were read as");
  await expect(page.getByRole("listitem").filter({ hasText: "b.txt" })).not.toContainText(
    "they were read as",
  );
});

test("Given five hundred files, when they are opened, then the page answers meanwhile, can be stopped, and adds what was read", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto("add/");
  await give(
    page,
    ...Array.from({ length: 500 }, (_, i) => ({
      name: `file-${i}.txt`,
      text: TEXT.replace("opens", `opens ${i}`),
    })),
  );
  await page.getByText("Add the page that you are reading").click();
  await expect(page.getByRole("link", { name: "Add to On the Record" })).toBeVisible();
  await expect(status(page)).not.toHaveText("500 of 500 documents read.");
  await expect(status(page)).toHaveText("500 of 500 documents read.", { timeout: 100_000 });
  await page.getByRole("button", { name: "Add all 500" }).click();
  await expect(status(page)).toHaveText("500 of 500 documents read, 500 added.", { timeout: 60_000 });
});

test("Given many files, when reading is stopped, then what was read stays and the rest is gone", async ({
  page,
}) => {
  await page.goto("add/");
  await give(
    page,
    ...Array.from({ length: 200 }, (_, i) => ({
      name: `file-${i}.txt`,
      text: TEXT.replace("opens", `opens ${i}`).repeat(20),
    })),
  );
  await page.getByRole("button", { name: "Stop reading" }).click();
  await expect(page.getByRole("button", { name: "Stop reading" })).toBeHidden();
  await expect(status(page)).toHaveText(
    /^((\d+) of \2 documents? read\. )?Reading was stopped; \d+ documents? were left out\.$/,
  );
});
