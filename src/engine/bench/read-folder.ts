import { readdirSync, readFileSync } from "node:fs";
import { readAnnotated, type Annotated } from "../annotated.ts";

export interface GoldenArticle {
  /** The file's name without its ending. */
  readonly id: string;
  readonly annotated: Annotated;
}

/** The annotated articles of a folder, by name; `folder` ends with a slash. Throws where one does not parse. */
export function readFolder(folder: URL): readonly GoldenArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({
      id: name.replace(/\.txt$/u, ""),
      annotated: readAnnotated(readFileSync(new URL(name, folder), "utf8")),
    }));
}
