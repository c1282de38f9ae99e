import { expect, test } from "vitest";
import { articleOf } from "../bench/draft.ts";
import { EDITS } from "../bench/edits.ts";
import { SCRIPTS } from "../bench/scripts.ts";
import { seeded } from "../bench/random.ts";
import { linksOf } from "../bench/simulate.ts";
import { ownTexts } from "../bench/texts.ts";
import { decodePassage } from "./decode.ts";
import { locate } from "../locate.ts";
import type { Passage } from "../model.ts";
import { partFor } from "./part.ts";
import { viewOf } from "../places/view.ts";

const LONG = 60_000;
const latin = Object.entries(ownTexts()).filter(([id]) => !(id in SCRIPTS));
// Other scripts stand among them: no word of a–z is written in their letters.
const text = [...Object.values(SCRIPTS), ...latin.map(([, words]) => words)].join("\n\n").slice(0, LONG);
const random = seeded(4);
const all = linksOf({ long: text }, 3);
const some = (count: number) => Array.from({ length: count }, () => random.pick(all));

function passageOf(value: string): Passage {
  const passage = decodePassage(value, "long");
  if ("problem" in passage) throw new RangeError(passage.problem);
  return passage;
}

test("most links are told by a part of a long article", () => {
  const links = some(120).filter(({ value }) => /[a-z]{5}/iu.test(passageOf(value).exact));
  expect(links.length).toBeGreaterThan(60);
  const parts = links.filter(({ draft, value }) => partFor(articleOf(draft), passageOf(value)) !== null);
  expect(parts.length).toBeGreaterThan(links.length * 0.8);
});

test.each(EDITS.map((edit) => [edit.name, edit] as const))(
  "a part tells the same as the whole article after the edit: %s",
  (_name, edit) => {
    for (const { draft, value } of some(8)) {
      const edited = edit.make(draft, random);
      if (edited === null) continue;
      const passage = passageOf(value);
      const read = articleOf(edited);
      // Once its words are read, the whole article is looked through.
      viewOf(read);
      expect({ value, ...locate(articleOf(edited), passage) }).toEqual({ value, ...locate(read, passage) });
    }
  },
);
