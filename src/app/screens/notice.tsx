/** What could not be had or kept, in a sentence; nothing for null. */
export function Notice({ sentence }: { readonly sentence: string | null }) {
  return sentence === null ? null : <output className="notice">{sentence}</output>;
}
