import type { SayingForm } from "./sayings.ts";
import { words } from "./words.ts";

/** Verbs that are words of saying only with this word behind them: “pointed out”, “put it”, “hit back”. */
export const PHRASAL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    point: words("out"),
    put: words("it"),
    go: words("on"),
    hit: words("back out"),
    shoot: words("back"),
    fire: words("back"),
    sum: words("up"),
    lash: words("out"),
    push: words("back"),
    chip: words("in"),
    weigh: words("in"),
    pipe: words("up"),
    speak: words("out of about"),
    talk: words("of about"),
    refer: words("to"),
    allude: words("to"),
    object: words("to"),
    spell: words("out"),
    spit: words("back out"),
    make: words("clear plain"),
    tip: words("off"),
    flag: words("up"),
    set: words("out"),
    give: words("evidence"),
  }),
);
/** Forms of the verbs above that no rule makes, and the rest that are not words of saying by themselves. */
export const PHRASAL_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    points: "point",
    pointed: "point",
    pointing: "point",
    point: "point",
    put: "put",
    puts: "put",
    putting: "put",
    went: "go",
    goes: "go",
    going: "go",
    hit: "hit",
    hits: "hit",
    hitting: "hit",
    shot: "shoot",
    shoots: "shoot",
    fired: "fire",
    fires: "fire",
    summed: "sum",
    sums: "sum",
    lashed: "lash",
    pushed: "push",
    chipped: "chip",
    weighed: "weigh",
    piped: "pipe",
    spoke: "speak",
    speaks: "speak",
    speaking: "speak",
    talked: "talk",
    talks: "talk",
    talking: "talk",
    referred: "refer",
    refers: "refer",
    referring: "refer",
    alluded: "allude",
    alludes: "allude",
    objected: "object",
    spelled: "spell",
    spelt: "spell",
    spat: "spit",
    made: "make",
    makes: "make",
    making: "make",
    set: "set",
    sets: "set",
    gave: "give",
    gives: "give",
    giving: "give",
  }),
);
/** Words that say something only where “that” follows: “submitted that”, “demanded that”, “was adamant that”. */
export const BEFORE_THAT: ReadonlyMap<string, SayingForm> = new Map(
  (
    [
      ["submits", "submit", "s"],
      ["submitted", "submit", "ed"],
      ["submitting", "submit", "ing"],
      ["holds", "hold", "s"],
      ["held", "hold", "ed"],
      ["holding", "hold", "ing"],
      ["accepts", "accept", "s"],
      ["accepted", "accept", "ed"],
      ["accepting", "accept", "ing"],
      ["objects", "object", "s"],
      ["objected", "object", "ed"],
      ["continues", "continue", "s"],
      ["continued", "continue", "ed"],
      ["signals", "signal", "s"],
      ["signalled", "signal", "ed"],
      ["signaled", "signal", "ed"],
      ["signalling", "signal", "ing"],
      ["urges", "urge", "s"],
      ["urged", "urge", "ed"],
      ["urging", "urge", "ing"],
      ["demands", "demand", "s"],
      ["demanded", "demand", "ed"],
      ["demanding", "demand", "ing"],
      ["requests", "request", "s"],
      ["requested", "request", "ed"],
      ["requesting", "request", "ing"],
      ["adamant", "insist", "s"],
      ["insistent", "insist", "s"],
      ["emphatic", "insist", "s"],
      ["clear", "insist", "s"],
    ] as const
  ).map(([word, lemma, form]) => [word, { lemma, form, kind: "say", noun: false }]),
);

/** Verbs that tell something with a noun behind them and “that”: “issued a warning that”, “voiced concern that”. */
export const WITH_NOUN: ReadonlyMap<string, SayingForm> = new Map(
  (
    [
      ["issue", ["issues", "issued", "issuing"]],
      ["give", ["gives", "gave", "giving"]],
      ["voice", ["voices", "voiced", "voicing"]],
      ["express", ["expresses", "expressed", "expressing"]],
      ["make", ["makes", "made", "making"]],
      ["offer", ["offers", "offered", "offering"]],
      ["repeat", ["repeats", "repeated", "repeating"]],
      ["renew", ["renews", "renewed", "renewing"]],
      ["deliver", ["delivers", "delivered", "delivering"]],
    ] as const
  ).flatMap(([lemma, forms]) =>
    forms.map((word, at) => {
      const form = (["s", "ed", "ing"] as const)[at] ?? "s";
      return [word, { lemma, form, kind: "say", noun: false }] as const;
    }),
  ),
);
