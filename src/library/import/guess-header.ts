import { readDateline } from "../../engine/text/header.ts";
import { guessDate } from "./guess-date.ts";
import { type Draft, EMPTY_DRAFT } from "./model.ts";

/** A headline is one line of at most so many UTF-16 units. */
const LONGEST_TITLE = 160;
/** Lines above the text among which a byline, a date or an address is looked for. */
const HEAD_LINES = 6;

const BYLINE = /^(?:by|words by|story by|reporting by)\s+(\p{Lu}[^.!?:;“”"]{2,80})$/iu;
const ADDRESS = /^https?:\/\/[^\s"<>]{4,}$/u;
/** All that may stand in a line beside its date. */
const BESIDE_DATE =
  /^(?:(?:published|updated|posted|last|first|on|at|date|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|am|pm|gmt|utc|bst|est|edt|cet|[\d:.,·|–—-]+|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|\d{1,2}(?:st|nd|rd|th)|\d{4}-\d{2}-\d{2}T\S*)[\s.,:|·]*)+$/iu;

/** Takes the headline, byline, date and address from above a plain text; what is not sure to be one stays in the text. */
export function guessHeader(text: string): Draft {
  const lines = text.split("\n");
  const draft = { ...EMPTY_DRAFT };
  const first = lines[0]?.trim() ?? "";
  const taken = new Set<number>();
  if (isTitle(first, lines)) {
    draft.title = first;
    taken.add(0);
  }
  for (const [index, raw] of lines.slice(0, HEAD_LINES).entries()) {
    const line = raw.trim();
    if (line === "" || taken.has(index)) continue;
    const byline = BYLINE.exec(line)?.[1];
    const date = BESIDE_DATE.test(line) ? guessDate(line) : "";
    if (draft.byline === "" && byline !== undefined) draft.byline = byline.trim();
    else if (draft.date === "" && date !== "") draft.date = date;
    else if (draft.url === "" && ADDRESS.test(line)) draft.url = line;
    else break;
    taken.add(index);
  }
  const body = lines
    .filter((_line, index) => !taken.has(index))
    .join("\n")
    .trim();
  const dateline = readDateline(body);
  return { ...draft, date: draft.date || (dateline?.day ?? ""), place: dateline?.place ?? "", text: body };
}

/** No headline ends so; a first paragraph of one quotation does. */
const ENDS_A_SENTENCE = /[.,;:…]["'”’»)]*$/u;

function isTitle(line: string, lines: readonly string[]): boolean {
  const next = lines[1]?.trim() ?? "";
  const parted = next === "" || BYLINE.test(next) || (BESIDE_DATE.test(next) && guessDate(next) !== "");
  return (
    line !== "" &&
    line.length <= LONGEST_TITLE &&
    !ENDS_A_SENTENCE.test(line) &&
    !BYLINE.test(line) &&
    !ADDRESS.test(line) &&
    !BESIDE_DATE.test(line) &&
    readDateline(line) === null &&
    parted &&
    lines.slice(1).some((other) => other.trim().length > line.length)
  );
}
