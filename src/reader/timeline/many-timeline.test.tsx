import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NO_FILTER } from "../choice.ts";
import type { ReaderLinks } from "../links.ts";
import { happening, reading, when } from "../sample-reading.ts";
import { ManyTimeline } from "./many-timeline.tsx";
import type { TimelinePart } from "./part.ts";

let addressesMade = 0;
const links: ReaderLinks = {
  quotePage: (id) => `q/${id}/`,
  quoteInText: (id) => `?quote=${id}`,
  passageInText: (at) => {
    addressesMade += 1;
    return `?p=${at.from}-${at.to}`;
  },
  timelineEntry: (id) => `#${id}`,
  onlyPerson: (id) => `?said=${id}`,
  ready: () => Promise.resolve(),
  share: () => ({ problem: "none here" }),
  shareQuote: () => ({ problem: "none here" }),
};
const part = (id: string): TimelinePart => ({
  reading: {
    ...reading,
    article: { ...reading.article, id, title: `The ${id} story` },
    happenings: [happening("h-fell", "The old bridge fell", when("2019"))],
  },
  links,
  href: `a/${id}/`,
});
const ALL = { from: null, to: null };
const none = (): void => undefined;
const choices = { onFilter: none, onOrder: none, onRange: none, rangeHref: () => "" };
const draw = (
  parts: readonly TimelinePart[],
  days: { from: string | null; to: string | null } = ALL,
): string =>
  renderToStaticMarkup(
    <ManyTimeline
      parts={parts}
      filter={NO_FILTER}
      order="story"
      {...days}
      selected={null}
      choices={choices}
      nothing="Nothing has been read yet."
    />,
  );
const times = (html: string, words: string): number => html.split(words).length - 1;

test("each entry names its article and leads to it, and no two have one id", () => {
  const html = draw([part("mill"), part("ferry")]);
  const ids = [...html.matchAll(/<li id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain("mill.h-fell");
  expect(ids).toContain("ferry.h-fell");
  // Each article's heading, and each of its entries.
  expect(times(html, '<a href="a/mill/">The mill story</a>')).toBe(1 + ids.length / 2);
});

test("a page written whole holds every entry of a long timeline, without reading an article for each link", () => {
  addressesMade = 0;
  const html = draw(Array.from({ length: 100 }, (_none, at) => part(`day-${at}`)));
  expect(times(html, "<li ")).toBe(100 * times(draw([part("mill")]), "<li "));
  expect(addressesMade).toBeLessThan(50);
});

test("without articles it says what the screen gives it to say", () => {
  expect(draw([])).toContain("Nothing has been read yet.");
});

test("days that are looked at hide what lies outside them, and keep and count what has no date", () => {
  const all = times(draw([part("mill")]), "<li ");
  const html = draw([part("mill")], { from: "2020-01-01", to: "2020-12-31" });
  const hidden = [...html.matchAll(/<li id="([^"]+)"[^>]*hidden=""/g)].map((match) => match[1]);
  expect(hidden).toEqual(["mill.h-fell"]);
  expect(html).toContain(`${all - 1} of ${all} entries shown, from 1 Jan 2020 to 31 Dec 2020.`);
  expect(html).toContain(`${all - 1} entries have no date and may be of any day: they stay at the end.`);
});
