import type { IsoDate, Note, Paragraph, Span, When } from "../model.ts";
import { span } from "../text/span.ts";
import { dayOf, readIso } from "./civil.ts";
import { datelineOf } from "./dateline.ts";
import { edtfInWords, edtfRange } from "./edtf-range.ts";
import { findWhens, type Times } from "./find-whens.ts";
import { inWords, NO_ANCHOR } from "./scene.ts";

/** The day that an article's words are counted from, and what speaks against it. */
export interface PublishedDay {
  readonly published: IsoDate | null;
  /** Another day that the article's own date line tells; null where there is none, or the same. */
  readonly rival: IsoDate | null;
  /** Why nothing is counted, where the day given is none of the calendar. */
  readonly fault: string | null;
  readonly notes: readonly Note[];
}

interface Given {
  readonly text: string;
  readonly published: IsoDate | null;
  /** As a dateline words it: “Keswick, 3 March”. */
  readonly place: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** The day to count from: as given, else a date line of the text's own; with a note on what is odd or inferred. */
export function publishedDay({ text, published, place, paragraphs }: Given): PublishedDay {
  const [first] = paragraphs;
  const given = readIso(published);
  if (published !== null && given === null && first !== undefined) {
    const fault = `${published} is no day of the calendar, so nothing is counted from it.`;
    return {
      published: null,
      rival: null,
      fault,
      notes: [{ rule: "published", span: first.span, reason: fault }],
    };
  }
  const line = datelineOf(text, paragraphs);
  const none = { rival: null, fault: null, notes: [] };
  if (published === null) {
    if (line === null) return { published, ...none };
    const reason = "The header tells no day of publication; this date line is counted from instead.";
    return { ...none, published: line.day, notes: [{ rule: "published", span: line.span, reason }] };
  }
  const told = (place === null ? null : dayOfPlace(place, published)) ?? line?.day ?? null;
  return { ...none, published, rival: told === published ? null : told };
}

/** “KESWICK, March 3”: the day behind a dateline's place. */
function dayOfPlace(place: string, published: IsoDate): IsoDate | null {
  if (!/\d/u.test(place)) return null;
  const [when] = findWhens(place, span(0, place.length), { published });
  return when === undefined || !/^\d{4}-\d\d-\d\d\??$/u.test(when.edtf) ? null : edtfRange(when.edtf).from;
}

/**
 * Says on each time that another day would follow from the article's other day. Nothing is moved: which of the two is
 * wrong, nothing tells. `again` reads the same words as counted from the other day.
 */
export function doubtAnchor(
  { published, rival, fault }: PublishedDay,
  times: Times,
  again: (published: IsoDate) => Times,
): Times {
  if (fault !== null && times.notes.length > 0) {
    const notes = times.notes.map((note) => (note.reason === NO_ANCHOR ? { ...note, reason: fault } : note));
    return { ...times, notes };
  }
  const [one, other] = [readIso(published), readIso(rival)];
  if (one === null || other === null || rival === null || times.whens.length === 0) return times;
  const others = again(rival).whens;
  const whens = times.whens.map((when) => {
    const then = others.find(({ words }) => isSame(words, when.words));
    if (then === undefined || then.edtf === when.edtf || when.doubt !== undefined) return when;
    const doubt = `Counted from ${inWords(dayOf(one))}, the day of publication as given. The article's own date line tells ${inWords(dayOf(other))}: counted from that, it would be ${edtfInWords(then.edtf)}.`;
    return { ...when, doubt } satisfies When;
  });
  return { ...times, whens };
}

function isSame(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to;
}
