import { readFileSync } from "node:fs";
import { parse } from "node:path";
import { readArticle, readPlain } from "../engine/read-article.ts";
import { toExchange } from "./exchange.ts";

const HELP = `Reads news text and tells who said what, and when.

  npm run --silent read -- FILE      the Reading of one article, as JSON
  npm run --silent read -- --jsonl   {"id","text"} a line from standard input,
                                     {"id","quotes"} a line to standard output, in order;
                                     a bad line gives {"id","error"} and exit code 1 at the end
  npm run --silent read -- --help    this text
`;

/** One line of input to one line of output; never throws. `bad` tells that the line could not be read. */
export function readLine(line: string): { readonly output: string; readonly bad: boolean } {
  let id: string | null = null;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null) throw new TypeError("a line must hold one JSON object");
    if ("id" in value && typeof value.id === "string") id = value.id;
    if (id === null) throw new TypeError("“id” must be a string");
    if (!("text" in value) || typeof value.text !== "string") throw new TypeError("“text” must be a string");
    return { output: JSON.stringify(toExchange(readPlain(value.text, { id }))), bad: false };
  } catch (error) {
    return {
      output: JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) }),
      bad: true,
    };
  }
}

/** The command line: arguments without node and script, standard input as text, and the exit code it ends with. */
export function run(
  args: readonly string[],
  input: () => string,
  write: (text: string) => unknown,
  complain: (text: string) => unknown,
): number {
  const [first, ...rest] = args;
  if (first === "--help" || first === "-h") {
    write(HELP);
    return 0;
  }
  if (first === undefined || rest.length > 0 || (first.startsWith("-") && first !== "--jsonl")) {
    complain(HELP);
    return 2;
  }
  if (first === "--jsonl") {
    let failed = false;
    for (const line of input().split("\n")) {
      if (line.trim() === "") continue;
      const { output, bad } = readLine(line);
      failed ||= bad;
      write(`${output}\n`);
    }
    return failed ? 1 : 0;
  }
  try {
    const reading = readArticle(readFileSync(first, "utf8"), { id: parse(first).name });
    write(`${JSON.stringify(reading, null, 2)}\n`);
    return 0;
  } catch (error) {
    complain(`${first}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
