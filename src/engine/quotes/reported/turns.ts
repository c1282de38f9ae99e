import type { Context, Speech } from "../attribution/context.ts";
import type { Clause } from "../../people/clause.ts";
import type { Reported } from "./reported.ts";

/** Fewer labelled paragraphs than this are no interview. */
const FEWEST = 3;
/** A label is no longer than this. Items. */
const LABEL = 4;

interface Turn {
  readonly label: string;
  readonly clause: number;
  /** Index of the first item behind the colon. */
  readonly from: number;
}

/**
 * The turns of an interview printed without marks: paragraphs that begin “Q:” and “A:”, or “Lee:” and “Reporter:”.
 * A name is the speaker; “A” is the only person named before the first turn, else nobody; “Q” is nobody.
 * Refused: fewer than three such paragraphs, one label for all of them, or marks behind the colon.
 */
export function findTurns(context: Context): Reported[] {
  const turns: Turn[] = [];
  for (const [c, clause] of context.clauses.entries()) {
    const turn = turnAt(context, clause, c);
    if (turn !== null) turns.push(turn);
  }
  const labels = new Set(turns.map((turn) => turn.label));
  if (turns.length < FEWEST || labels.size < 2 || labels.size > turns.length / 2 + 1) return [];
  const first = context.clauses[turns[0]?.clause ?? 0]?.items[0]?.from ?? 0;
  return turns.map((turn) => ({
    stretch: { from: context.clauses[turn.clause]?.items[turn.from]?.from ?? 0, to: endOf(context, turn) },
    speech: speakerOf(context, turn, first),
  }));
}

function turnAt(context: Context, clause: Clause, c: number): Turn | null {
  if (context.clauses[c - 1]?.paragraph === clause.paragraph) return null;
  let colon = 0;
  while (colon <= LABEL && clause.items[colon]?.kind !== "colon") colon += 1;
  if (colon > LABEL) return null;
  const next = clause.items[colon + 1];
  if (colon < 1 || next === undefined || next.kind === "quote") return null;
  const words = clause.items.slice(0, colon);
  if (!words.every((item) => item.kind === "word" && item.capital)) return null;
  // “Calla Wynter” at first and “Wynter” later are one label.
  return { label: words.at(-1)?.low ?? "", clause: c, from: colon + 1 };
}

function endOf(context: Context, turn: Turn): number {
  const paragraph = context.clauses[turn.clause]?.paragraph;
  let c = turn.clause;
  while (context.clauses[c + 1]?.paragraph === paragraph) c += 1;
  return context.clauses[c]?.items.at(-1)?.to ?? 0;
}

function speakerOf(context: Context, turn: Turn, before: number): Speech {
  const clause = context.clauses[turn.clause];
  const label = { from: clause?.items[0]?.from ?? 0, to: clause?.items[turn.from - 2]?.to ?? 0 };
  const speech = (figure: number): Speech => ({
    rule: "label",
    figure,
    mention: figure < 0 ? null : label,
    cue: null,
    sureness: "likely",
  });
  if (turn.label === "q") return speech(-1);
  if (turn.label !== "a") return speech(context.cast.of[turn.clause]?.[0] ?? -1);
  const named = [...context.cast.figures.entries()].filter(
    ([, one]) => one.sort === "person" && one.name.length > 1 && (one.sights[0]?.from ?? before) < before,
  );
  return speech(named.length === 1 ? (named[0]?.[0] ?? -1) : -1);
}
