import { describe, expect, test } from "vitest";
import { NO_FILTER, UNKNOWN } from "../choice.ts";
import { SMALL_READING } from "../fixtures/small-reading.ts";
import { stepQuote } from "./step-quote.ts";

const brandt = { said: ["tom-brandt"], kinds: [] };
const unknown = { said: [UNKNOWN], kinds: [] };

describe("stepQuote", () => {
  test.each([
    ["from none to the first", NO_FILTER, null, 1, "okafor-the-old-paper-mill"],
    ["from none back to the last", NO_FILTER, null, -1, "unknown-ask-me-again"],
    ["to the next", NO_FILTER, "okafor-a-promise-kept", 1, "okafor-we-have-waited"],
    ["to the one before", NO_FILTER, "okafor-we-have-waited", -1, "okafor-a-promise-kept"],
    ["over those that the filter leaves out", unknown, "okafor-a-promise-kept", 1, "unknown-ask-me-again"],
    ["from one that is gone to the first", NO_FILTER, "not-here", 1, "okafor-the-old-paper-mill"],
  ] as const)("leads %s", (_, filter, current, by, expected) => {
    expect(stepQuote(SMALL_READING, filter, current, by)).toBe(expected);
  });

  test.each([
    ["behind the last", NO_FILTER, "unknown-ask-me-again", 1],
    ["before the first", NO_FILTER, "okafor-the-old-paper-mill", -1],
    ["behind the last that passes", brandt, "brandt-the-contracts-were", 1],
    ["for somebody who says nothing", { said: ["nobody"], kinds: [] }, null, 1],
  ] as const)("leads nowhere %s", (_, filter, current, by) => {
    expect(stepQuote(SMALL_READING, filter, current, by)).toBeNull();
  });
});
