import { ATTRIBUTIONS } from "./attributions.ts";
import { CORRECTIONS, RETYPED } from "./corrections.ts";
import type { Edit } from "./edit.ts";
import { HOUSE_STYLE } from "./house-style.ts";
import { BESIDE_LOOKALIKES, DELETIONS } from "./lookalikes.ts";
import { NEWSROOM } from "./newsroom.ts";
import { RECASTINGS } from "./recastings.ts";
import { REARRANGEMENTS } from "./rearrangements.ts";
import { SENTENCES } from "./sentences.ts";

/** Every edit of the simulator, in the order of its table. */
export const EDITS: readonly Edit[] = [
  { name: "nothing", expected: "lands", make: (draft) => draft },
  ...CORRECTIONS,
  ...RETYPED,
  ...REARRANGEMENTS,
  ...BESIDE_LOOKALIKES,
  ...DELETIONS,
  ...HOUSE_STYLE,
  ...ATTRIBUTIONS,
  ...RECASTINGS,
  ...SENTENCES,
  ...NEWSROOM,
];
