import type { Appearance, PeopleDecision, PersonSummary } from "../../library/people/model.ts";
import type { Said } from "../../reader/people/who-is-who.tsx";

/** The reader's decisions that touch a person's page, each in words, in the order in which they were made. */
export function decisionsAbout(
  keys: ReadonlySet<string>,
  decisions: readonly PeopleDecision[],
  everyone: readonly PersonSummary[],
  appearances: readonly Appearance[],
): readonly Said[] {
  const nameOf = (key: string): string =>
    appearances.find((one) => one.person === key)?.name ??
    everyone.find((one) => one.person === key)?.name ??
    key;
  const inOrder = decisions.toSorted((a, b) => (a.made < b.made ? -1 : 1));
  return inOrder.flatMap((one): readonly Said[] => {
    if (one.what === "apart") {
      return keys.has(one.key)
        ? [{ id: one.id, words: `${nameOf(one.key)} of one article is somebody else.` }]
        : [];
    }
    if (!one.keys.some((key) => keys.has(key))) return [];
    const [a, b] = one.keys;
    const words =
      one.what === "same"
        ? `${nameOf(a)} and ${nameOf(b)} are the same person.`
        : `${nameOf(a)} and ${nameOf(b)} are two people.`;
    return [{ id: one.id, words }];
  });
}
