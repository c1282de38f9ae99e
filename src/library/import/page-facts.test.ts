import { expect, test } from "vitest";
import { importDocument } from "./import-document.ts";
import type { Draft } from "./model.ts";

const WORDS = [
  "The mill at Harrow Bend will open its gates again after eleven years, the council said after a long meeting.",
  "“Nobody here has forgotten the floods,” said Ines Okafor, who leads the council of the valley and its villages.",
  "Tom Brandt, who speaks for the workers, said that the contracts had not been signed by anyone so far.",
];

function page(head: string, above = "", address = ""): Draft {
  const html = `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a></nav>
<article>${above}${WORDS.map((words) => `<p>${words}</p>`).join("")}</article></body></html>`;
  const bytes = new TextEncoder().encode(html);
  const read = importDocument({ from: "bytes", bytes, name: "a.html", type: "", address });
  if ("problem" in read) throw new Error(read.problem);
  return read.draft;
}

const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;

test.each([
  ["a compact day", meta("pub_date", "20310406"), "", "", "2031-04-06"],
  ["a day in words", meta("publish_date", "Sun, 06 Apr 2031 08:10:27 EST"), "", "", "2031-04-06"],
  [
    "linked data",
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-04-06T08:00:00Z"}</script>',
    "",
    "",
    "2031-04-06",
  ],
  [
    "a marked part of the page",
    "",
    '<p><span itemprop="datePublished" content="2031-04-06T10:00">yesterday</span></p>',
    "",
    "2031-04-06",
  ],
  [
    "a marked part with its day in words",
    "",
    '<p><span itemprop="datePublished">6 April 2031</span></p>',
    "",
    "2031-04-06",
  ],
  ["the byline", meta("author", "Nell Farrow, April 6, 2031 8:02 pm"), "", "", "2031-04-06"],
  ["the address", "", "", "https://news.example/world/2031/04/06/mill-opens.html", "2031-04-06"],
  ["an address with dashes", "", "", "https://news.example/2031-04-06-mill-opens", "2031-04-06"],
  [
    "linked data before a time that may be another’s",
    '<script type="application/ld+json">{"datePublished":"2031-04-06"}</script>',
    '<time datetime="2029-01-01">old</time>',
    "",
    "2031-04-06",
  ],
  [
    "what the head says before the address",
    meta("date", "2031-04-05"),
    "",
    "https://news.example/2031/04/06/mill",
    "2031-04-05",
  ],
  ["no such day", "", "", "https://news.example/2031/14/66/mill.html", ""],
  ["a number of eight digits that is no day", meta("pub_date", "20311301"), "", "", ""],
  ["a longer number in the address", "", "", "https://news.example/120310406/mill.html", ""],
  ["only a month", "", "", "https://news.example/2031/04/mill.html", ""],
])("the date is taken from %s", (_name, head, above, address, date) => {
  expect(page(head, above, address).date).toBe(date);
});

test.each([
  ["By Nell Farrow", "Nell Farrow"],
  ["By: Nell Farrow April 6, 2031 3:21 PM PDT Print E-mail", "Nell Farrow"],
  ["Nell Farrow | Apr 6, 2031", "Nell Farrow"],
  ["Nell Farrow2031-04-06 21:32:46 UTC", "Nell Farrow"],
  ["Nell Farrow on April 6, 2031 08:08 pm 76 Comments", "Nell Farrow"],
  ["Nell Farrow Sunday, Apr. 6, 2031", "Nell Farrow"],
  ["Nell Farrow and Ola Brun - Valley News | 1 hr 4 mins ago", "Nell Farrow and Ola Brun - Valley News"],
  ["9:39AM BST 06 Apr 2031", ""],
  ["Nell Farrow, Valley News", "Nell Farrow, Valley News"],
  ["May Sunday", "May Sunday"],
  ["April Marsh", "April Marsh"],
  ["https://news.example/nell", ""],
])("the byline %j is %j", (given, byline) => {
  expect(page(meta("author", given)).byline).toBe(byline);
});

test.each([
  ["Mill opens - News.example", "", "https://news.example/mill", "Mill opens"],
  ["Mill opens | The Valley Echo", "", "https://www.valleyecho.example/mill", "Mill opens"],
  ["Mill opens :: World :: Echo", "<h1>Mill opens</h1>", "", "Mill opens"],
  ["Echo | Mill opens again", "<h1>Mill opens again</h1>", "", "Mill opens again"],
  ["Mill – the long wait", "", "https://news.example/mill", "Mill – the long wait"],
  ["Mill opens: what now", "<h1>Mill</h1>", "", "Mill opens: what now"],
  ["Up - down", "", "https://down.example/mill", "Up"],
])("the title %j is the headline alone", (title, above, address, headline) => {
  expect(page(`<title>${title}</title>`, above, address).title).toBe(headline);
});

test("a page that begins twice is read all the same", () => {
  const html = `<!doctype html><html>\n<html><head><title>Mill</title></head><body>${WORDS.map((words) => `<p>${words}</p>`).join("")}</body></html>`;
  const read = importDocument({
    from: "bytes",
    bytes: new TextEncoder().encode(html),
    name: "a.html",
    type: "",
    address: "",
  });
  expect("draft" in read && read.draft.text).toBe(WORDS.join("\n\n"));
});
