import { readPlain } from "../../read-article.ts";

/** What a text reports without marks, each statement's words with “ | ” between its pieces: for tests. */
export function reported(text: string): readonly string[] {
  return readPlain(text, { id: "x" })
    .statements.filter(({ kind }) => kind === "reported")
    .map(({ said }) => said.map(({ from, to }) => text.slice(from, to)).join(" | "));
}
