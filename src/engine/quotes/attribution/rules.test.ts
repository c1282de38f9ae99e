import { expect, test } from "vitest";
import { readAnnotated } from "../../annotated.ts";
import { compare } from "../../golden/compare.ts";
import { readArticle } from "../../read-article.ts";

function read(annotated: string): {
  readonly differences: readonly string[];
  readonly rules: readonly string[];
} {
  const given = readAnnotated(annotated);
  const reading = readArticle(given.source, { id: "x" });
  const rules = reading.statements.map(({ attribution, rule }) =>
    attribution.speaker === null ? "nobody" : rule,
  );
  return { differences: compare(given, reading), rules };
}

// What each rule takes: the annotated text is met whole, and the rule named did it.
test.each([
  ["said-after", "name and verb", "{Ann Lee>“We will go,”} {Ann Lee} {said:said}."],
  [
    "said-after",
    "verb and long title",
    "{Tom Ferris>“We will go,”} {said:said} {Tom Ferris=the head of the harbour office, Tom Ferris}.",
  ],
  ["said-after", "question", "{Ann Lee>“Shall we go?”} Ann Lee {asked:asked}."],
  [
    "said-after",
    "apposition in between",
    "{Ann Lee>“We will go,”} {Ann Lee=Ann Lee, 34, a nurse from Hill Top}, {said:said}.",
  ],
  ["said-before", "colon", "{Ann Lee} {said:said}: {Ann Lee>“We will go.”}"],
  ["said-before", "fragment", "{Ann Lee} {called:called} the plan {Ann Lee~>“a slow disaster”}."],
  [
    "said-before",
    "who",
    "The talks were led by {Ann Lee=Ann Lee, who} {said:said} the day was {Ann Lee~>“long but useful”}.",
  ],
  ["said-before", "quoted as saying", "{Ann Lee} was quoted as {saying:saying}: {Ann Lee>“We will go.”}"],
  ["said-before", "by the one who calls", "The plan was called {Ann Lee~>“a slow disaster”} by {Ann Lee}."],
  [
    "said-before",
    "described by another",
    "The pitch, {described:described} in the morning by {the curator} as {the curator~>“rather sporting”}, is low.",
  ],
  ["said-before", "in the words of", "In the words of {Ann Lee}, {Ann Lee~>“the sea took it all back.”}"],
  [
    "said-before",
    "what one called it",
    "It gave them what the skipper, {Ann Lee}, {called:called} {Ann Lee~>“a sniff”}.",
  ],
  [
    "said-before",
    "a message that began",
    "Her mother got {a message=a message that} {began:began}: {a message>“Your boat is a wreck.”}",
  ],
  [
    "said-before",
    "a lawsuit filed by another",
    "{A lawsuit} filed last year by the town {accused:accused} the railway of {A lawsuit~>“reckless indifference”}.",
  ],
  [
    "said-before",
    "named in good time",
    "Ann Lee {said:said} {Ann Lee=>a successor would be named} {Ann Lee~>“in due course”}.",
  ],
  [
    "said-around",
    "end of the sentence",
    "The {Ann Lee~>“cruel and costly”} tax had to go, {Ann Lee} {said:said}.",
  ],
  ["label", "name and colon", "{Ann Lee}: {Ann Lee>“We will go on the first boat.”}"],
  ["any-verb", "a verb no table holds", "{Ann Lee>“We will go,”} {Ann Lee} {harrumphed:harrumphed}."],
  ["signed", "dash and name", "{Ann Lee>“We will go on the first boat.”} – {Ann Lee}, nurse"],
  [
    "goes-on",
    "same paragraph",
    "{Ann Lee>“We will go,”} Ann Lee {said:said}. {Ann Lee>“And we will go soon.”}",
  ],
  [
    "goes-on",
    "next paragraph",
    "{Ann Lee>“We will go,”} Ann Lee {said:said}.\n\n{Ann Lee>“And we will go soon, all of us.”}",
  ],
  ["led-in", "sentence before", "{Ann Lee} was blunt. {Ann Lee>“We will go tomorrow.”}"],
  ["led-in", "colon after a plain sentence", "{Ann Lee} was less sure: {Ann Lee>“We need a year.”}"],
  [
    "noun-of-saying",
    "whose words",
    "{Ann Lee} left at noon. The day was, in {Ann Lee=her} own {words:words}, {Ann Lee~>“a slow disaster”}.",
  ],
  ["reported-clause", "that", "{Ann Lee} {said:said} {Ann Lee=>that the tax had to go}."],
  ["reported-clause", "told", "{Ann Lee} {told:told} reporters on Monday {Ann Lee=>the tax had to go}."],
  ["reported-clause", "promise", "{Ann Lee} {promised:promised} {Ann Lee=>to pay for the bridge}."],
  ["reported-before", "end of the sentence", "{Ann Lee=>The tax had to go}, {Ann Lee} {said:said}."],
  ["according-to", "in front", "According {Ann Lee=to Ann Lee}, {Ann Lee=>the tax had to go}."],
])("%s takes: %s", (rule, _name, text) => {
  const { differences, rules } = read(text);
  expect(differences).toEqual([]);
  expect(rules).toContain(rule);
});

// What looks like it and is refused: nothing is said, or nobody can be named, or it is another’s.
test.each([
  [
    "said-after",
    "the words behind open a sentence of their own",
    "{?>“We will never go back there.”} Nobody in the crowd moved.",
  ],
  ["said-after", "marks inside the phrase", "The {!>“History”} section lists three boats."],
  ["said-before", "declined to say", "Ann Lee declined to say whether the boat would leave."],
  ["said-before", "did not say", "Ann Lee did not say when the boat would leave."],
  ["said-before", "told by someone", "Ann Lee was told: {?>“Go home and stay there.”}"],
  ["said-before", "a name", "Ann Lee bought a boat called {!>“Winter Ferry”}."],
  ["said-before", "known as", "The rock is known as {!>“the old man”} in the village."],
  ["said-before", "so-called", "Ann Lee spoke of the so-called {!>“green lane”}."],
  ["led-in", "a place before the colon", "PARIS: The boats left at noon."],
  ["led-in", "a thing before the colon", "The menu: {!>“Fish Pie”} and bread."],
  ["said-after", "nobody called it so", "The two {!>“mishaps”}, as no officer called them, are linked."],
  ["any-verb", "no comma, no name", "The {!>“night boat”} left at noon."],
  ["signed", "a title of a work behind a quote", "She sang {!>“Winter Ferry”} twice."],
  [
    "goes-on",
    "another speaks in between",
    "“We will go,” Ann Lee {said:said}. Tom Ferris {said:said} {Tom Ferris=>he would not}.",
  ],
  [
    "led-in",
    "nobody in the sentence before",
    "The wind was up.\n\n{?>“The sea was black and nobody could sleep.”}",
  ],
  [
    "goes-on",
    "too far away",
    "Ann Lee slept.\n\nThe boats left.\n\nThe rain came.\n\nIt was cold.\n\n{?>“The sea was black and nobody could sleep.”}",
  ],
  [
    "led-in",
    "no words of saying near",
    "{?>“The sea was black and the wind was up.”}\n\nThe boats left at noon.",
  ],
  ["noun-of-saying", "nobody’s word", "The word {!>“ferry”} is older than the boat."],
  [
    "nonquotes",
    "a headline in a list",
    "{!>“Document found on rainy street”} – The Selby Echo, 15 August 2008",
  ],
  ["nonquotes", "the name of a robot", "The team’s robot was named {!>“Better Idea”}."],
  ["nonquotes", "a hill called so", "The hill, called {!>“the hump”}, is steep."],
  [
    "nonquotes",
    "what stands on a sign",
    "She has added to the sign that says {!>“Selby thanks you”} a question mark.",
  ],
  ["nonquotes", "what a board offers", "A board by the door now has {!>“sea views and some smell”}."],
  ["nonquotes", "a motto", "Ann Lee runs the trust. Its motto is {!>“plant, eat, keep”}."],
  ["nonquotes", "a firm of initials", "Ann Lee spoke of {!>“C.N. Philatelic”}, a firm."],
  ["nonquotes", "nickname", "Tomas {!>“Tank”} Ferris kept goal."],
  ["nonquotes", "title of a film", "The film {!>“The Salt Road”} won."],
  ["nonquotes", "scare words", "The town’s {!>“smart”} meters broke."],
  ["reported-clause", "a thing said that is no clause", "Ann Lee said goodbye to the crew."],
  ["reported-clause", "would say", "Ann Lee would not say that the boat had left."],
  ["reported-before", "what opens the sentence", "Asked whether the boat had left, Ann Lee smiled."],
  ["according-to", "a plan is no source of words", "All went according to plan."],
])("%s refuses: %s", (rule, _name, text) => {
  const annotated = rule === "goes-on" ? text.replace("“We will go,”", "{Ann Lee>“We will go,”}") : text;
  expect(read(annotated).differences).toEqual([]);
});
