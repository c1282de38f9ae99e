import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { IsoDate } from "../model.ts";
import { covers, span } from "../text/span.ts";
import { civilOf, dayOf, writeIso } from "./civil.ts";
import { isEdtf } from "./edtf.ts";
import { edtfInWords, edtfRange, edtfToHtmlDatetime } from "./edtf-range.ts";
import { findHappenings } from "./find-happenings.ts";
import { findWhens } from "./find-whens.ts";
import { GOLDEN } from "./golden/all.ts";
import { readRow } from "./golden/read-row.ts";

const SENTENCES = Object.values(GOLDEN)
  .flat()
  .map((row) => readRow(row).sentence);
const PIECES = SENTENCES.flatMap((sentence) => sentence.split(" "));
const DAYS = fc
  .integer({ min: dayOf({ year: 1900, month: 1, day: 1 }), max: dayOf({ year: 2120, month: 12, day: 31 }) })
  .map((day) => writeIso(civilOf(day)));

/** Real sentences, their words in any order, and noise: marks, digits, lone surrogates, NULs. */
const TEXT = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((words) => words.join(" ")),
  fc
    .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ unit: "binary", maxLength: 20 })), {
      maxLength: 4,
    })
    .map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom("“", "”", "'", "\u0000", "\uD800", "12", "May", " ", "-", "–", "/", ".", "the ", "st "),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
);

/** Milliseconds a test may wait for a machine that does other work. */
const PATIENCE = 60_000;

function anchor(published: IsoDate | null): { published: IsoDate | null } {
  return { published };
}

test(
  "any text gives times within bounds, in valid EDTF, and the same twice",
  () => {
    fc.assert(
      fc.property(TEXT, fc.option(DAYS, { nil: null }), (text, published) => {
        const all = span(0, text.length);
        const whens = findWhens(text, all, anchor(published));
        expect(whens.filter(({ words, edtf }) => !covers(all, words) || !isEdtf(edtf))).toEqual([]);
        expect(whens.filter(({ words }) => words.from === words.to)).toEqual([]);
        expect(
          whens.filter(({ reckoning }) => reckoning === "" || /undefined|NaN|null/u.test(reckoning)),
        ).toEqual([]);
        expect(findWhens(text, all, anchor(published))).toEqual(whens);
      }),
      { numRuns: 800, seed: 5 },
    );
  },
  PATIENCE,
);

test(
  "every EDTF written has outer days in order, words, and an HTML form only when it is exact",
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...SENTENCES), DAYS, (sentence, published) => {
        const whens = findWhens(sentence, span(0, sentence.length), anchor(published));
        const broken = whens.filter(({ edtf, certainty }) => {
          const { from, to } = edtfRange(edtf);
          const backwards = from !== null && to !== null && from > to;
          const claims = edtfToHtmlDatetime(edtf) !== null && certainty === "approximate";
          return backwards || claims || /undefined|NaN|X/u.test(edtfInWords(edtf));
        });
        expect(broken).toEqual([]);
      }),
      { numRuns: 1500, seed: 5 },
    );
  },
  PATIENCE,
);

const WEEKDAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const PAST = [
  "The mayor resigned on {day}.",
  "On {day}, the mayor resigned.",
  "The mayor on {day} said she was tired.",
  "He told reporters on {day} that the dam is safe.",
  "The man who was arrested on {day} is ill.",
  "The crew had left on {day} night.",
  "The dam has been shut since a storm hit it on {day}.",
  "Two were hurt in a fire on {day}.",
  "It did not rain on {day}.",
  "She may have left on {day}.",
];

test(
  "a weekday told in the past is never after publication, and a day of publication counts as itself",
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PAST),
        fc.constantFrom(...WEEKDAY_NAMES),
        DAYS,
        (frame, day, published) => {
          const sentence = frame.replace("{day}", day);
          const [when] = findWhens(sentence, span(0, sentence.length), anchor(published));
          const { from, to } = edtfRange(when?.edtf ?? "");
          expect(from).not.toBeNull();
          expect(to !== null && to <= published).toBe(true);
          expect(from !== null && dayNumber(published) - dayNumber(from) < 7).toBe(true);
        },
      ),
      { numRuns: 1000, seed: 5 },
    );
  },
  PATIENCE,
);

function dayNumber(iso: IsoDate): number {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return dayOf({ year, month, day });
}

const AHEAD = [
  "The council will meet on {day}.",
  "On {day}, the council will meet.",
  "The council is due to meet on {day}.",
  "She said the talks would resume on {day}.",
  "The results will be announced on {day}.",
];

test(
  "a weekday told of what lies ahead is never before publication, nor a week or more after it",
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...AHEAD),
        fc.constantFrom(...WEEKDAY_NAMES),
        DAYS,
        (frame, day, published) => {
          const sentence = frame.replace("{day}", day);
          const [when] = findWhens(sentence, span(0, sentence.length), anchor(published));
          const { from } = edtfRange(when?.edtf ?? "");
          expect(from !== null && from >= published && dayNumber(from) - dayNumber(published) < 7).toBe(true);
        },
      ),
      { numRuns: 500, seed: 5 },
    );
  },
  PATIENCE,
);

test(
  "happenings of any text: spans nested and in bounds, ids apart, sentences in order, none lost without a note",
  () => {
    fc.assert(
      fc.property(fc.array(TEXT, { maxLength: 6 }), DAYS, (sentences, published) => {
        let text = "";
        const spans = sentences.map((sentence) => {
          const from = text.length;
          text += `${sentence} `;
          return span(from, from + sentence.length);
        });
        const paragraphs = [{ span: span(0, text.length), sentences: spans.filter((at) => at.to > at.from) }];
        const input = { text, published, paragraphs, people: [], statements: [] };
        const { happenings, notes } = findHappenings(input);
        expect(
          happenings.filter(({ sentence, gist }) => !covers(sentence, gist) || gist.from === gist.to),
        ).toEqual([]);
        expect(new Set(happenings.map(({ id }) => id)).size).toBe(happenings.length);
        const told = new Set([
          ...happenings.map(({ sentence }) => sentence.from),
          ...notes.map((note) => note.span.from),
        ]);
        expect(paragraphs[0]?.sentences.filter((at) => !told.has(at.from))).toEqual([]);
        expect(findHappenings(input)).toEqual({ happenings, notes });
      }),
      { numRuns: 300, seed: 5 },
    );
  },
  PATIENCE,
);
