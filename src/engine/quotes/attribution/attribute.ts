import type { Cast } from "../../people/identify.ts";
import type { NounPhrase } from "../../people/noun-phrases.ts";
import type { Carrier } from "../../text/carriers.ts";
import type { Marked } from "../marks/pair-marks.ts";
import type { Saying } from "./find-sayings.ts";

/** Where a marked stretch stands: carrier and item. */
interface Place {
  readonly carrier: number;
  readonly item: number;
}

/** What the attribution decides about one marked stretch. */
export interface Verdict {
  readonly mark: number;
  readonly said: boolean;
  readonly rule: string;
  readonly figure: number;
  readonly mention: { readonly from: number; readonly to: number } | null;
  readonly cue: { readonly from: number; readonly to: number } | null;
  readonly sureness: "sure" | "likely" | "guess";
}

/** Decides for every marked stretch whether anyone said it, and who. */
export function attribute(
  marked: readonly Marked[],
  carriers: readonly Carrier[],
  phrases: readonly (readonly NounPhrase[])[],
  sayings: readonly (readonly Saying[])[],
  cast: Cast,
): Verdict[] {
  const places: Place[] = [];
  for (const [c, carrier] of carriers.entries()) {
    for (const [i, item] of carrier.items.entries()) {
      if (item.kind === "quote") places[item.mark] ??= { carrier: c, item: i };
    }
  }
  const verdicts: Verdict[] = [];
  for (const mark of marked.keys()) {
    const place = places[mark];
    if (place === undefined) continue;
    const own = sayings[place.carrier] ?? [];
    const saying = nearest(own, place.item);
    const last = verdicts.at(-1);
    if (saying?.subject !== undefined && saying.subject !== null) {
      const items = carriers[place.carrier]?.items ?? [];
      const at = saying.subject.phrases[0] ?? -1;
      const phrase = phrases[place.carrier]?.[at];
      const figure = cast.of[place.carrier]?.[at] ?? -1;
      const relative = saying.subject.relative;
      const from = items[relative ?? phrase?.first ?? 0]?.from ?? 0;
      const to = items[relative ?? phrase?.last ?? 0]?.to ?? from;
      const cue = { from: items[saying.from]?.from ?? 0, to: items[saying.to]?.to ?? 0 };
      verdicts.push({
        mark,
        said: true,
        rule: "said-in-sentence",
        figure,
        mention: { from, to },
        cue,
        sureness: "sure",
      });
    } else if ((carriers[place.carrier]?.items.length ?? 0) <= 2 && last !== undefined && last.figure >= 0) {
      verdicts.push({ ...last, mark, cue: null, rule: "goes-on", sureness: "likely" });
    } else {
      const long = (marked[mark]?.pieces[0]?.to ?? 0) - (marked[mark]?.pieces[0]?.from ?? 0) > 40;
      verdicts.push({
        mark,
        said: long,
        rule: "unattributed",
        figure: -1,
        mention: null,
        cue: null,
        sureness: "guess",
      });
    }
  }
  return verdicts;
}

function nearest(sayings: readonly Saying[], item: number): Saying | undefined {
  let best: Saying | undefined;
  for (const saying of sayings) {
    if (saying.subject === null) continue;
    if (best === undefined || Math.abs(saying.verb - item) < Math.abs(best.verb - item)) best = saying;
  }
  return best;
}
