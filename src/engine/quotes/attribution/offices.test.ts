import { expect, test } from "vitest";
import { readAnnotated } from "../../annotated.ts";
import { compare } from "../../golden/compare.ts";
import { readArticle } from "../../read-article.ts";

function differences(text: string): readonly string[] {
  const given = readAnnotated(text);
  return compare(given, readArticle(given.source, { id: "x" }));
}

// Offices, ages and surnames by which news takes up someone it has named.
test.each([
  [
    "a short title is its office",
    "Sen. Carla Quist met Gov. Lyle Trask. {Lyle Trask>“We talked fish,”} the governor {said:said}. {Carla Quist>“And taxes,”} the senator {said:said}.",
  ],
  [
    "a long title is all its offices",
    "Detective Chief Inspector Mark Vale spoke. {Mark Vale>“Someone knows,”} the detective {said:said}.",
  ],
  [
    "the governor of a state not told before",
    "Gov. Lyle Trask said {Lyle Trask=>he had no plans}. {Lyle Trask>“I love my job,”} the Iowa governor {said:said}.",
  ],
  [
    "a party’s word for its member",
    "Rep. Ann Dole spoke first. {Ann Dole>“No deal,”} the California Democrat {said:said}.",
  ],
  [
    "an age decides between two",
    "Singer Joan Pell, 31, and drummer Al Dorn, 44, split. {Joan Pell>“It was mutual,”} the 31-year-old {said:said}. {Al Dorn>“It was not,”} the 44-year-old {told:told} the paper.",
  ],
  [
    "an office as a surname",
    "{Owen Baker>“We are done waiting,”} {said:said} Owen Baker. {Owen Baker=>The vote would go ahead}, Baker {said:said}.",
  ],
  [
    "an office as a surname at the start of a sentence",
    "{Anna Judge>“It is a mess,”} Anna Judge {told:told} the BBC. Judge runs a garage. {Anna Judge>“I lost half my trade,”} Judge {added:added}.",
  ],
  [
    "a first name that is an office too",
    "White House press secretary Dean Hollis {dismissed:dismissed} it as {Dean Hollis~>“political theater”}.",
  ],
  [
    "one of many, named behind a comma",
    "{Danny Quill>“What is that?”} {said:said} one of the hikers, Danny Quill, 19.",
  ],
  [
    "letters for an office, and a place before it",
    "At the depot, Health MEC Thembi Zulu waited. {Thembi Zulu>“No water,”} she {said:said}.",
  ],
  [
    "an office inside the name of a body",
    "{Cook Passage Ferries>“We are full,”} Cook Passage Ferries {said:said}. {County Clerks Association>“So are we,”} the County Clerks Association {added:added}.",
  ],
  [
    "put at, spoke instead of, attributed to",
    "{Ann Lee} {put:put} the cost of the works at {Ann Lee~>“a shade over a million”}. {Ann Lee=She} {spoke instead of:spoke instead of} {Ann Lee~>“robust frameworks”} and {attributed:attributed} it to {Ann Lee~>“the rain”}.",
  ],
  ["a headline’s bare subject", "Mayor {calls:calls} budget {Mayor~>“reckless”} as cuts loom"],
  [
    "a headline’s quote before a colon",
    "{flood victims~>“My heart sank”}: flood victims on a night spent on the roof",
  ],
])("takes: %s", (_name, text) => {
  expect(differences(text)).toEqual([]);
});

test.each([
  [
    "the senator of another state is someone else",
    "Texas Sen. Carla Quist left early. {the Ohio senator>“She was tired,”} the Ohio senator {said:said}.",
  ],
  [
    "a judge in the room is no Anna Judge",
    "Anna Judge waited outside. {the judge>“Sit down,”} the judge {said:said}.",
  ],
  [
    "an age that neither bears",
    "Singer Joan Pell, 31, and drummer Al Dorn, 44, split. {the 12-year-old>“It was sad,”} the 12-year-old {said:said}.",
  ],
  [
    "a party’s committee is a body",
    "{Republican National Committee>“No deal,”} the Republican National Committee {said:said}.",
  ],
  [
    "pleading guilty is no saying",
    "The senator, who once {dubbed:dubbed} himself {The senator~>“the last honest man,”} pleaded guilty.",
  ],
  ["what stands on a sign", "Protesters carried signs reading {!>“Hands off our water”}."],
  [
    "nobody of the many",
    "Ann Lee left. Not one of them said {!>“hear, hear”}, and no minister explained what was {!>“temporary”}.",
  ],
  ["known to all as", "Ann Lee, known to all as {!>“Bricks”} since a blitz, was absent."],
  ["a term of the trade", "The cores are what sailors call {!>“clean”}."],
  [
    "another’s claim inside a rejection",
    "The judge rejected the defense's {claim:claim} that he was {the defense~>“just following orders.”}",
  ],
  [
    "a title with its comma inside the marks",
    "Speaking on the radio’s {!>“The Morning Desk,”} Ann Lee {said:said} {Ann Lee=>she had no plans}.",
  ],
  [
    "a memoir’s title between commas",
    "In a memoir, {!>“Wide Awake,”} Ann Lee {described:described} the habit as {Ann Lee~>“a gift.”}",
  ],
  ["a letter that is weighed is no word", "Ann Lee {called:called} the letter {Ann Lee~>“an insult.”}"],
  [
    "one who opened the door, not the door",
    "A woman who opened the door at his house {said:said} {A woman=>he was not home}.",
  ],
  [
    "asked by reporters, not answered by them",
    "Ann Lee arrived late. Asked by reporters if she would go, she laughed. {Ann Lee>“Nope.”}",
  ],
  [
    "a bill’s marks before “say”",
    "Critics of the so-called {!>“night bill”} {say:say} {Critics of the so-called “night bill”=>it would close libraries}.",
  ],
])("refuses: %s", (_name, text) => {
  expect(differences(text)).toEqual([]);
});
