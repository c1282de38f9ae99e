import { expect, test } from "vitest";
import { readAnnotated } from "../../annotated.ts";
import { compare } from "../../golden/compare.ts";
import { readArticle } from "../../read-article.ts";

// Firms, bodies and trades beside the names of those who speak: the annotated text is met whole.
test.each([
  [
    "a firm with “&” is one body",
    "{Marl & Voss} {said:said} {Marl & Voss=>it would appeal}. {Marl & Voss>“We are disappointed,”} {Marl & Voss=it} {added:added}.",
  ],
  [
    "a trade in -ing behind a possessive",
    "{Owen Adey=Marl & Voss’s planning director, Owen Adey}, {told:told} the hearing the drains were {Owen Adey~>“built for a flood”}.",
  ],
  ["an -ing behind a possessive name that does it", "{Voss} {said:said} {Voss=>the town's growing hurt}."],
  [
    "a fuller name tells that it is a firm",
    "Chipmaker Quorvane fell.\n\n{Quorvane Inc} {said:said} {Quorvane Inc=>it would cut jobs}.",
  ],
  [
    "a body is not its director, whose office begins with its letters",
    "{Ann Lee=FBI director Ann Lee} {said:said} it was {Ann Lee~>“late”}. {FBI=The FBI} {said:said} {FBI=>it would look}.",
  ],
  ["a body’s letters that are a word", "{WHO=The WHO} {said:said} the road was {WHO~>“unsafe”}."],
  [
    "a firm whose name begins like a verb",
    "The road shut. {Marks & Spencer>“We will look,”} {Marks & Spencer} {said:said}.",
  ],
  [
    "a paper named after its day",
    "{Sunday Times=The Sunday Times} {said:said} the road was {Sunday Times~>“unsafe”}.",
  ],
  ["a body for a city", "{Transport for London} {said:said} the road was {Transport for London~>“unsafe”}."],
  [
    "a body without borders",
    "{Doctors Without Borders} {said:said} the road was {Doctors Without Borders~>“unsafe”}.",
  ],
  ["a verb that no table holds before a name", "{Ann Lee>“We will go,”} {harrumphed:harrumphed} {Ann Lee}."],
  [
    "a body named after a country is not the country",
    "Kenya was calm. {Kenya Nurses Union=The Kenya Nurses Union} {said:said} {Kenya Nurses Union=>its strike would last}. {Kenya Red Cross=The Kenya Red Cross} {said:said} {Kenya Red Cross=>14 people were hurt}.",
  ],
  [
    "a letter that names a site is no person",
    "In a post on X, {Amara Diallo=its director for Africa, Dr Amara Diallo}, {urged:urged} both sides {Amara Diallo~>“to put patients first”}.",
  ],
  [
    "a spokesman for a body whose name stands behind it",
    "{A spokesman for the trade body=A spokesman for the trade body, Kettleco}, {said:said}: {A spokesman for the trade body>“We welcome it.”}",
  ],
  [
    "the youngest of many, and the name behind",
    "{Davi=The youngest of the crew, Davi}, {said:said}: {Davi>“We welcome it.”}",
  ],
  [
    "rebels in a body’s name",
    "{Northern Front=The rebel Northern Front} {blamed:blamed} the town for {Northern Front~>“a theatre of delay”}.",
  ],
  [
    "a trade that only the sentence’s start writes large",
    "{Paul Ray=Birdwatcher Paul Ray} {said:said} {Paul Ray=>the geese had left}. {Tom Ferris=Trustee Tom Ferris} {said:said} {Tom Ferris=>they had not}.",
  ],
  ["three names of one person", "{Maria Anna Lopez} {said:said} {Maria Anna Lopez=>the geese had left}."],
  [
    "an article written small and together with the name",
    "{Khalid al-Mansour=Envoy Khalid al-Mansour} {said:said} {Khalid al-Mansour=>the talks had failed}. {Khalid al-Mansour>“We need silence,”} {Khalid al-Mansour=al-Mansour} {said:said}.",
  ],
  [
    "quoted by an agency, behind an apposition",
    "{Arben Llesh=Her deputy, Arben Llesh}, was quoted by state news agency TNA as {saying:saying} {Arben Llesh=>the army would answer} {Arben Llesh~>“with everything”}.",
  ],
  [
    "the time somebody came",
    "By the time {Inês Carval} was nine, she could tell a swift by its shadow. {Inês Carval>“I looked at the ground,”} {Inês Carval=she} {says:says}.",
  ],
  [
    "what someone is, and nobody more",
    "{Ann Lee} spoke first. Her father wanted her to be a baker. {Ann Lee>“I had other plans,”} {Ann Lee=she} {said:said}.",
  ],
  [
    "one word with a “who” is a person",
    "{Mira>“It is hard,”} {said:said} {Mira}, who did not give her surname. {Mira>“Very hard,”} {Mira=she} {said:said}.",
  ],
  [
    "what is added by a role is the last speaker’s",
    "{Des Kilb=Town manager Des Kilb} {said:said}: {Des Kilb>“It is a joke.”}\n\n{Des Kilb=The former midfielder} {added:added}: {Des Kilb>“I have watched it often.”}",
  ],
  [
    "what is said by a role is not at once the last speaker’s",
    "{Des Kilb=Town manager Des Kilb} {said:said}: {Des Kilb>“It is a joke.”}\n\n{The former midfielder} {said:said}: {The former midfielder>“It is no joke.”}",
  ],
  [
    "a word in marks in what is told of the speaker",
    "{Helen Zhou>“It is a poor quarter,”} {said:said} {Helen Zhou=Helen Zhou, an analyst who has a {!>“sell”} rating on the firm}.",
  ],
  [
    "a noun that looks like saying",
    "{Rita Neves} {says:says} {Rita Neves=>the survey was sound and that renovation rules} {Rita Neves~>“already protect nests”}.",
  ],
  ["a verb of saying behind what is written", "{The jacket} {promises:promises} {The jacket~>“a dry read”}."],
  [
    "what begins with an -ing",
    "{Lars Brenn=CFO Lars Brenn} {said:said} {Lars Brenn=>restructuring charges would rise}. {Lars Brenn=He} {said:said} {Lars Brenn=>closing schools was hard}.",
  ],
  ["said and an -ing of the speaker’s own", "Lars Brenn left, saying nothing of the plants."],
  ["posted with the words", "{Marl Ach} posted a picture with the words {Marl Ach~>“Truth will out”}."],
  ["words as words", "The words {!>“must”} and {!>“shall”} were struck out."],
  [
    "a quote that tells of the one before it is another’s",
    "{Ann Lee} {said:said} {Ann Lee=>the shop was old}.\n\nHer father kept a ledger. {?>“He was a careful man, and he counted everything twice.”}",
  ],
])("%s", (_name, text) => {
  const given = readAnnotated(text);
  expect(compare(given, readArticle(given.source, { id: "x" }))).toEqual([]);
});
