import { findDate } from "./guess-date.ts";

const LEAD = /^(?:by|par|por)(?:\s*:\s*|\s+)/iu;
/** An hour, or how long ago it was: what follows is no name. */
const CLOCK =
  /\b(?:\d{1,2}[:.]\d{2}\s*(?:[ap]m\b)?|\d{1,2}\s*[ap]m\b|\d{1,3}\s+(?:hrs?|hours?|min(?:ute)?s?|days?)\b.{0,20}\bago\b)/iu;
const DAY =
  /(?:^|[\s,|])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)[.,]*\s*$/iu;
/** What parts a name from what stood behind it. */
const LOOSE = /[\s,;|·•–—-]+$|\s+(?:on|at|am|published|updated|posted):?$/iu;

/** Who wrote it, without the day and the hour that pages put behind the name; "" where no name is left. */
export function readByline(value: string): { readonly byline: string; readonly date: string } {
  const line = value.replaceAll(/\s+/gu, " ").trim();
  const found = findDate(line);
  const clock = CLOCK.exec(line)?.index ?? line.length;
  const end = Math.min(found?.from ?? line.length, clock);
  let name = line.slice(0, end).replace(LEAD, "");
  if (end < line.length) name = name.replace(DAY, "");
  for (let before = ""; name !== before;) {
    before = name;
    name = name.replace(LOOSE, "");
  }
  const byline = /\p{L}/u.test(name) && !/^https?:/iu.test(name) ? name : "";
  return { byline, date: found?.date ?? "" };
}
