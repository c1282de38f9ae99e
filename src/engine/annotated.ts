/**
 * The annotated-text form in which expected readings are written, in the text itself:
 *
 *   {Ann Lee} {said:said}, {Ann Lee>“We will go.”}      a whole utterance and its cue
 *   {Ann Lee=She} called it {Ann Lee~>“mad”}.            a pronoun that means her; a fragment
 *   She said {Ann Lee=>that the train was late}.          reported speech
 *   {Ann Lee>“We will,”} she said, {Ann Lee+>“go.”}      the second piece of the statement before
 *   {?>“Why?”}   said by nobody who can be named;  {!>“Old Oak”}   in marks and said by nobody
 *
 * Lines before the text that begin with “# ” are ours: “# hard in: …”, “# group: The two = Ann Lee | Tom Park”,
 * “# silent: Jo Hill”. Braces may stand inside braces.
 */
export interface Annotated {
  /** The file as it would be without annotation: what the engine is given. */
  readonly source: string;
  readonly marks: readonly Annotation[];
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

export interface Annotation {
  /** UTF-16 offsets into `source`. */
  readonly from: number;
  readonly to: number;
  readonly is: "direct" | "fragment" | "reported" | "mention" | "cue" | "nobody";
  /** Whose; null where nobody can be named. */
  readonly who: string | null;
  /** Belongs to the statement before it. */
  readonly more: boolean;
}

interface Opened {
  readonly from: number;
  readonly is: Annotation["is"];
  readonly who: string | null;
  readonly more: boolean;
}

const HEAD = /^([^{}=>~:+]{0,80})(\+?(?:~>|=>|>)|[=:])/u;
const KINDS = { "~>": "fragment", "=>": "reported", ">": "direct", "=": "mention", ":": "cue" } as const;

/** Reads an annotated text. Throws RangeError with the offset where braces do not match. */
export function readAnnotated(file: string): Annotated {
  const notes = new Map<string, readonly string[]>();
  let body = file;
  for (;;) {
    const line = /^# ([a-z ]{2,20}): (.*)\n/u.exec(body);
    if (line === null) break;
    notes.set(line[1] ?? "", [...(notes.get(line[1] ?? "") ?? []), line[2] ?? ""]);
    body = body.slice(line[0].length);
  }
  const marks: Annotation[] = [];
  const open: Opened[] = [];
  let source = "";
  for (let at = 0; at < body.length; at += 1) {
    const letter = body[at] ?? "";
    if (letter === "{") {
      const head = HEAD.exec(body.slice(at + 1, at + 100));
      open.push(readHead(head, source.length));
      at += head?.[0].length ?? 0;
    } else if (letter === "}") {
      const opened = open.pop();
      if (opened === undefined) throw new RangeError(`annotated text: “}” at ${at} closes nothing`);
      const who = opened.who === "" ? source.slice(opened.from) : opened.who;
      marks.push({ ...opened, who, to: source.length });
    } else source += letter;
  }
  if (open.length > 0)
    throw new RangeError(`annotated text: “{” at ${open[0]?.from ?? 0} of the plain text is never closed`);
  return { source, marks: marks.toSorted((a, b) => a.from - b.from || b.to - a.to), notes };
}

function readHead(head: RegExpExecArray | null, from: number): Opened {
  // No operator: {Ann Lee} is a mention of the one so named.
  if (head === null) return { from, is: "mention", who: "", more: false };
  const who = head[1] ?? "";
  const operator = (head[2] ?? "").replace("+", "");
  const kind =
    operator === "~>" || operator === "=>" || operator === ">" || operator === "=" || operator === ":"
      ? KINDS[operator]
      : "mention";
  const more = (head[2] ?? "").startsWith("+");
  if (who === "!") return { from, is: "nobody", who: null, more };
  return { from, is: kind, who: who === "?" ? null : who, more };
}
