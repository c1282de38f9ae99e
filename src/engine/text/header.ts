import { MONTHS } from "../lexicon/time/calendar.ts";
import type { IsoDate } from "../model.ts";

/** What a seed file says about itself, and its body as published. */
export interface Header {
  readonly title: string | null;
  readonly published: IsoDate | null;
  readonly place: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly byline: string | null;
  /** BCP 47; "en" when the file does not say. */
  readonly language: string;
  readonly text: string;
  readonly problems: readonly HeaderProblem[];
}

/** Something in the file that a human should mend; `line` counts from one. */
export interface HeaderProblem {
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

type Key = "title" | "source" | "url" | "date" | "byline" | "language" | "place";
const KEYS: readonly Key[] = ["title", "source", "url", "date", "byline", "language", "place"];
const HEADER_LINE = /^([A-Za-z]{3,12}):[ \t]*(.*)$/u;
const DATED = /^[ \t]*date[ \t]+(\S{1,20})[ \t]+/u;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;
/** A dateline's place is short: a town, a state, an agency in brackets. Units: UTF-16. */
const LONGEST_PLACE = 70;

/**
 * In a header's `place`: there is none, and what looks like a dateline at the head of the text is text; in its `date`: there is
 * none, whatever the dateline says.
 */
export const NONE = "-";

/** A date that the calendar has, or null. */
export function isoDate(text: string): IsoDate | null {
  return isIsoDate(text) ? text : null;
}

/** The checked edge at which a text becomes an IsoDate: four digits, two, two, and a day of the calendar. */
function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** “, 12 March 2024” or “, March 12, 2024” behind a dateline’s place, as press releases have it. */
const PLACE_DAY = /,? (?:(\d{1,2}) (\p{L}{3,9})|(\p{L}{3,9})\.? (\d{1,2}),) (\d{4})$/u;

/** The place and the day of a dateline at the very start of `text`, and where the text goes on after its dash. */
export function readDateline(text: string): {
  readonly place: string;
  readonly day: IsoDate | null;
  /** The place with its day. */
  readonly dated: string;
  readonly end: number;
} | null {
  const head = text.slice(0, LONGEST_PLACE + 8).split("\n", 1)[0] ?? "";
  const dash = / (?:[–—]|--?) /u.exec(head) ?? /(?:[—–]) ?/u.exec(head);
  if (dash === null) return null;
  const place = head.slice(0, dash.index).trim();
  const dated = place.replace(/ *\([^()]*\)$/u, "");
  const when = PLACE_DAY.exec(dated);
  const day = when === null ? null : dayIn(when);
  const bare = day === null ? dated : dated.slice(0, when?.index);
  const town = bare.split(",", 1)[0] ?? "";
  if (town.length < 2 || place.length > LONGEST_PLACE || !/^[\p{Lu} .'’/-]+$/u.test(town)) return null;
  return { place: bare, day, dated, end: dash.index + dash[0].length };
}

/** “, Oct 29” behind a dateline’s place, as agencies write it. */
const PLACE_DAY_ALONE = /, (?:(\d{1,2}) (\p{L}{3,9})\.?|(\p{L}{3,9})\.? (\d{1,2}))$/u;

/** The place without a day that says no more than the day of publication; another day is left standing. */
function withoutDayOf(
  published: IsoDate | null,
  { place, day, dated }: { readonly place: string; readonly day: IsoDate | null; readonly dated: string },
): string {
  if (day !== null && published !== null && day !== published) return dated;
  const when = PLACE_DAY_ALONE.exec(place);
  if (when === null || published === null) return place;
  return dayIn([...when, published.slice(0, 4)]) === published ? place.slice(0, when.index) : place;
}

function dayIn([, day, month, monthFirst, dayBehind, year]: readonly (string | undefined)[]): IsoDate | null {
  const number = MONTHS[(month ?? monthFirst ?? "").toLowerCase()];
  const [two, days] = [`${number ?? ""}`, day ?? dayBehind ?? ""].map((one) => one.padStart(2, "0"));
  return number === undefined ? null : isoDate(`${year ?? ""}-${two ?? ""}-${days ?? ""}`);
}

/**
 * Reads the head of a seed file: `key: value` lines, or ` date YYYY-MM-DD PLACE – ` in front of the text.
 * Never throws: what is broken comes back in `problems`, with its line and its mend.
 */
export function readHeader(file: string): Header {
  const source = file.startsWith("\uFEFF") ? file.slice(1) : file;
  const problems: HeaderProblem[] = [];
  const found = new Map<Key, string>();
  let at = 0;
  let line = 1;
  while (at < source.length) {
    const end = source.indexOf("\n", at);
    const stop = end < 0 ? source.length : end;
    const parts = stop - at > 2000 ? null : HEADER_LINE.exec(source.slice(at, stop).replace(/\r$/u, ""));
    if (parts === null) break;
    const key = KEYS.find((known) => known === parts[1]?.toLowerCase());
    const value = (parts[2] ?? "").trim();
    if (key === undefined) {
      if (found.size === 0) break;
      const mend = `Use one of ${KEYS.join(", ")}, or put an empty line before the text.`;
      problems.push({ line, what: `“${parts[1] ?? ""}” is not a header`, mend });
    } else if (found.has(key)) {
      problems.push({ line, what: `“${key}” is given twice`, mend: "Keep one of the two lines." });
    } else if (value === "") {
      problems.push({ line, what: `“${key}” is empty`, mend: "Write its value, or take the line out." });
      found.set(key, "");
    } else {
      const wrong = fault(key, value);
      if (wrong !== null) problems.push({ line, ...wrong });
      found.set(key, wrong === null ? value : "");
    }
    at = Math.min(stop + 1, source.length);
    line += 1;
  }
  return finish(source.slice(at), line, found, problems);
}

function finish(rest: string, line: number, found: Map<Key, string>, problems: HeaderProblem[]): Header {
  const lead = /^\s*/u.exec(rest)?.[0] ?? "";
  let body = rest.trim();
  const bodyLine = line + lead.split("\n").length - 1;
  const undated = found.get("date") === NONE;
  let published = isoDate(found.get("date") ?? "");
  const dated = DATED.exec(body);
  if (dated !== null && /\d{4}/u.test(dated[1] ?? "")) {
    const day = isoDate(dated[1] ?? "");
    if (day === null) {
      const mend = "Write it as date YYYY-MM-DD, a day that the calendar has.";
      problems.push({ line: bodyLine, what: `“${dated[1] ?? ""}” is not a date`, mend });
    }
    if (!undated) published ??= day;
    body = body.slice(dated[0].length);
    const dateline = readDateline(body);
    if (dateline === null) {
      const mend = "After the date write PLACE and a dash between spaces, then the text.";
      problems.push({ line: bodyLine, what: "the dateline has no place", mend });
    }
  }
  const dateline = found.get("place") === NONE ? null : readDateline(body);
  if (!undated) published ??= dateline?.day ?? null;
  const text = dateline === null ? body : body.slice(dateline.end).trim();
  if (text === "")
    problems.push({ line: bodyLine, what: "there is no text", mend: "Write the article below the header." });
  if (text.includes("\uFFFD")) {
    problems.push({
      line: bodyLine,
      what: "some letters are not UTF-8",
      mend: "Save the file again as UTF-8.",
    });
  }
  const given = (key: Key): string | null => found.get(key) || null;
  const place = given("place") ?? (dateline === null ? null : withoutDayOf(published, dateline));
  return {
    title: given("title"),
    published,
    place: place === NONE ? null : place,
    source: given("source"),
    url: given("url"),
    byline: given("byline"),
    language: given("language") ?? "en",
    text,
    problems,
  };
}

function fault(key: Key, value: string): { readonly what: string; readonly mend: string } | null {
  if (key === "date" && value !== NONE && isoDate(value) === null) {
    return { what: `“${value}” is not a date`, mend: "Write it as YYYY-MM-DD, a day that the calendar has." };
  }
  if (key === "url" && !/^https?:\/\/[^\s"<>]+$/u.test(value)) {
    return { what: `“${value}” is not an address`, mend: "Write it in full, beginning with https://." };
  }
  if (key === "language" && !LANGUAGE.test(value)) {
    return { what: `“${value}” is not a language tag`, mend: "Write a BCP 47 tag such as en or en-GB." };
  }
  return null;
}
