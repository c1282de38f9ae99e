import type { Figure } from "./cast.ts";
import type { Description } from "./describe.ts";

/** Words for what two are to each other, each with what the other is to the one. */
const KIN: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:son|daughter|child|boy|girl)$/u, /^(?:mother|father|parent|mum|mom|dad)$/u],
  [/^(?:wife|husband|spouse|partner|widow|widower)$/u, /^(?:wife|husband|spouse|partner)$/u],
  [/^(?:brother|sister|sibling|twin)$/u, /^(?:brother|sister|sibling|twin)$/u],
  [/^(?:nephew|niece)$/u, /^(?:uncle|aunt)$/u],
  [/^(?:grandson|granddaughter|grandchild)$/u, /^(?:grandmother|grandfather|grandparent)$/u],
];

/**
 * “Her son, Tony … his mother”: whose son he is. The index of the figure that `description` means as kin of `owner`; -1
 * where the article has not told how the two are kin, or the gender speaks against it.
 */
export function kinOf(
  figures: readonly Figure[],
  owner: number,
  { head, gender, plural }: Description,
): number {
  const { kin } = figures[owner] ?? {};
  const other = figures[kin?.of ?? -1];
  if (kin === undefined || kin === null || other === undefined || plural) return -1;
  const suits = KIN.some(
    ([one, two]) => (one.test(kin.head) && two.test(head)) || (two.test(kin.head) && one.test(head)),
  );
  return suits && (gender === null || other.gender === null || gender === other.gender) ? kin.of : -1;
}
