import { expect, test } from "vitest";
import type { Reading } from "../../engine/model.ts";
import { reading } from "../sample-reading.ts";
import { quoteClip } from "./quote-text.ts";

const URL = "https://news.example/a/sample/?p=1&x=2#q";
const clip = (id: string, of: Reading = reading, url: string | null = URL) => {
  const statement = of.statements.find((one) => one.id === id);
  if (statement === undefined) throw new RangeError(`no statement ${id} in the sample`);
  return quoteClip(of, statement, url);
};

test.each([
  [
    "a quotation, without the comma that belonged to the reporter's sentence",
    "q-open",
    `“The bridge will open in May”\n— Ada Quill, Mayor\nA bridge, The Mill Post, 4 May 2022\n${URL}`,
  ],
  [
    "a paraphrase, without marks and called one",
    "q-told",
    `they had been told in spring\n— All the councillors (reported, not quoted)\nA bridge, The Mill Post, 4 May 2022\n${URL}`,
  ],
  [
    "nobody known",
    "q-unknown",
    `“Someone should ask why.”\n— Unknown speaker\nA bridge, The Mill Post, 4 May 2022\n${URL}`,
  ],
])("%s", (_name, id, text) => {
  expect(clip(id).text).toBe(text);
});

test("the rich form links to the passage and names it as its source", () => {
  expect(clip("q-fragment").html).toBe(
    '<blockquote cite="https://news.example/a/sample/?p=1&amp;x=2#q"><p>“a very long road”</p></blockquote>' +
      '<p>— Ada Quill, Mayor<br><a href="https://news.example/a/sample/?p=1&amp;x=2#q">A bridge, The Mill Post, 4 May 2022</a></p>',
  );
});

test("no words of the article become markup", () => {
  const hostile: Reading = {
    ...reading,
    article: { ...reading.article, title: '<img src=x onerror="x()">' },
  };
  const html = clip("q-open", hostile).html ?? "";
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img src=x onerror=&quot;x()&quot;&gt;");
});

test("without a link and without a source the attribution still stands", () => {
  const bare: Reading = { ...reading, article: { ...reading.article, source: null, published: null } };
  expect(clip("q-fragment", bare, null)).toEqual({
    text: "“a very long road”\n— Ada Quill, Mayor\nA bridge",
    html: "<blockquote><p>“a very long road”</p></blockquote><p>— Ada Quill, Mayor<br>A bridge</p>",
  });
});
