import { edtfInWords, edtfRange, edtfToHtmlDatetime } from "../../../engine/events/edtf-range.ts";
import type { Article, When } from "../../../engine/model.ts";
import { inOneLine } from "../../quoted-words.ts";

interface Props {
  readonly article: Article;
  /** Null where nothing tells when. */
  readonly when: When | null;
}

/** A when as far as it is known: its date, or the article's own words where they give no day. */
export function WhenWords({ article, when }: Props) {
  if (when === null) return "No date";
  const range = edtfRange(when.edtf);
  // “After the war” tells a reader more than the day from which it may be.
  const ahead = when.basis === "open" && (when.mood === "future" || when.mood === "conditional");
  if (ahead || (range.from === null && range.to === null)) return `“${inOneLine(article, when.words)}”`;
  return <DateWords edtf={when.edtf} />;
}

/** A date in words, as `<time>` only where HTML can say no more than is known (T2). */
export function DateWords({ edtf }: { readonly edtf: string }) {
  const inner = edtfInWords(edtf);
  const words = inner.charAt(0).toUpperCase() + inner.slice(1);
  const datetime = edtfToHtmlDatetime(edtf);
  return datetime === null ? words : <time dateTime={datetime}>{words}</time>;
}
