import type { Backup } from "../../library/export/backup.ts";
import type { Compared, MergePlan } from "../../library/export/plan-merge.ts";
import { counted } from "../../reader/words.ts";

/** What a backup holds, a line for each sort of thing; a sort of which it has none is left out. */
export function heldInWords(backup: Backup, { compared }: MergePlan): readonly string[] {
  const lines: readonly (readonly [one: string, many: string, Compared])[] = [
    ["article", "articles", compared.articles],
    ["correction", "corrections", compared.corrections],
    ["decision about people", "decisions about people", compared.decisions],
  ];
  const told = lines.flatMap(([one, many, sums]) => lineOf(one, many, sums) ?? []);
  const { fresh, same, differ } = compared.settings;
  if (fresh + same + differ > 0) {
    told.push(
      `How the page is set: ${differ > 0 ? "differs from here" : fresh > 0 ? "not set here" : "the same here"}.`,
    );
  }
  return told.length === 0 && backup.articles.length === 0 ? ["Nothing."] : told;
}

function lineOf(one: string, many: string, { fresh, same, differ }: Compared): string | null {
  const all = fresh + same + differ;
  if (all === 0) return null;
  const parts = [
    ...(fresh > 0 ? [`${fresh.toLocaleString("en")} new here`] : []),
    ...(same > 0 ? [`${same.toLocaleString("en")} the same here`] : []),
    ...(differ > 0 ? [`${differ.toLocaleString("en")} here in another version`] : []),
  ];
  return `${counted(all, one, many)}: ${parts.join(", ")}.`;
}

/** Whether anything of it would change anything here, whoever's versions stand. */
export function bringsAnything({ compared }: MergePlan): boolean {
  return Object.values(compared).some(({ fresh, differ }) => fresh + differ > 0);
}

/** Whether both have a thing in two versions. */
export function anyDiffers({ compared }: MergePlan): boolean {
  return Object.values(compared).some(({ differ }) => differ > 0);
}

/** What was taken of it, as a sentence. */
export function takenInWords(articles: number, plan: MergePlan): string {
  const corrections = plan.corrections.reduce((sum, { list }) => sum + list.length, 0);
  const parts = [
    ...(articles > 0 ? [counted(articles, "article")] : []),
    ...(corrections > 0 ? [`the corrections of ${counted(plan.corrections.length, "article")}`] : []),
    ...(plan.decisions.length > 0
      ? [counted(plan.decisions.length, "decision about people", "decisions about people")]
      : []),
    ...(Object.keys(plan.settings).length > 0 ? ["how the page is set"] : []),
  ];
  return parts.length === 0
    ? "Nothing was taken: all of it is here already, or yours was kept."
    : `Taken from the backup: ${parts.join(", ")}.`;
}
