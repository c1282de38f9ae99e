import { expect, test } from "vitest";
import { readAnnotated } from "../../annotated.ts";
import { compare } from "../../golden/compare.ts";
import { readArticle } from "../../read-article.ts";

// What may stand between a speaker and the verb of saying: the annotated text is met whole.
test.each([
  [
    "a relative clause that ends in its verb",
    "{Residents} who left early {said:said} {Residents=>the sirens came too late}.",
  ],
  [
    "a relative clause behind a place",
    "In Harn, {a nurse} who works there {said:said} {a nurse=>the ward was full}.",
  ],
  [
    "one who asks not to be named",
    "{A clerk} who asked not to be named {told:told} reporters {A clerk=>that the ledgers were wet}.",
  ],
  [
    "a relative clause behind a comma is the name’s",
    "{Ann Lee}, a chemist who was not there, {said:said} {Ann Lee=>the test was sound}.",
  ],
  [
    "“who” behind a verb opens a question, and not the speaker’s clause",
    "{Ann Lee} met those who fled and {said:said} {Ann Lee=>the town would feed them}.",
  ],
  [
    "a body and what it does",
    "{The company} that runs the ferry {said:said} {The company=>it would pay for the bikes}.",
  ],
  [
    "a body and what it did",
    "{The firm} which built the bridge {said:said} {The firm=>it was safe in storms}.",
  ],
  [
    "“that” before a clause of its own",
    "{Ann Lee} {told:told} the firm {Ann Lee=>that the ferry said it was late}.",
  ],
  [
    "a thing that somebody is hired to do something to",
    "{A guard} hired to watch the gate {said:said} {A guard=>that nobody had passed}.",
  ],
  [
    "an infinitive behind another noun",
    "{An official} with the group planning a meeting to help chart the coast {said:said} {An official=>that no day was set}.",
  ],
  ["an age in words", "{A boy} aged nine {said:said} {A boy=>the dog was brown}."],
  ["an age by decades", "{A man} in his late 40s {told:told} police {A man=>the dog was brown}."],
  [
    "an office, a country and a name without a comma",
    "{Geir Aune=UN special envoy for Chile Geir Aune} {said:said} {Geir Aune=>that the talks had failed}.",
  ],
  [
    "an office, a trust and a name without a comma",
    "{Ann Lee=The director of the Green River Trust Ann Lee} {said:said} {Ann Lee=>that the talks had failed}.",
  ],
  [
    "an office of a body",
    "{The head of Chile Relief Fund} {said:said} {The head of Chile Relief Fund=>that the talks had failed}.",
  ],
  [
    "as per those who tell",
    "{as per:As per} {the police}, {the police=>as many as twelve cases were opened}.",
  ],
  ["as per what is no telling", "As per the rules, the town had no say in the matter."],
  ["what one used to say", "{Ann Lee>“We ran as fast as we could,”} as {Ann Lee} used to {say:say}."],
  [
    "what one is reported to have said",
    "{Ann Lee>“We ran as fast as we could,”} {Ann Lee} was reported to have {said:said}.",
  ],
  [
    "what one was fond of saying",
    "{Ann Lee>“We ran as fast as we could,”} {Ann Lee} was fond of {saying:saying}.",
  ],
  [
    "a reaction and its kind",
    "{Ann Lee}’s {reaction:reaction} was blunt: {Ann Lee>“We ran as fast as we could.”}",
  ],
  ["what one has never been known to say", "Ann Lee has never been known to say no."],
  ["what one was never heard to say", "{?>“We ran as fast as we could,”} Ann Lee was never heard to say."],
])("%s", (_name, text) => {
  const given = readAnnotated(text);
  expect(compare(given, readArticle(given.source, { id: "x" }))).toEqual([]);
});
