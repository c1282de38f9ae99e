import { expect, test } from "vitest";
import { readAnnotated } from "../../annotated.ts";
import { compare } from "../../golden/compare.ts";
import { readArticle } from "../../read-article.ts";

// Reported speech behind what stands between the verb and its clause, and words in marks that nobody said: the annotated text is met whole.
test.each([
  ["called on", "{Ann Lee} {called:called} on the council {Ann Lee=>to act}."],
  ["called on at home", "Ann Lee called on the council every week."],
  [
    "urged those in marks",
    "{Ann Lee} {urged:urged} {Ann Lee~>“all sides of the town”} {Ann Lee=>to show restraint}.",
  ],
  ["asked not to be named", "{A clerk}, who asked not to be named, {said:said} {A clerk=>the roof leaked}."],
  ["told last week", "{Ann Lee} {told:told} parliament last week {Ann Lee=>that she would go}."],
  ["told her last wish", "Ann Lee told her last wish to a priest."],
  ["accepted, though, that", "{Ann Lee} {accepted:accepted}, though, {Ann Lee=>that the roof leaked}."],
  ["accepted, though late", "Ann Lee accepted, though late, a small prize."],
  ["remarks are", "{Roux=Judge Roux} {reminded:reminded} the jury {Roux=>that remarks are not questions}."],
  ["some of it", "{Ann Lee} {conceded:conceded} {Ann Lee=>some of it would come back}."],
  [
    "who said, between commas",
    "{Ann Lee=The minister, Ann Lee}, {Ann Lee=who} has {said:said} {Ann Lee=>she will stand down}, was not at the meeting.",
  ],
  ["a list is no second verb", "{Ann Lee} {said:said} {Ann Lee=>she will stand down, her deputy too}."],
  [
    "agreed a deal that ended",
    "Tom Park agreed a deal with the union that ended the strike, and left the club.",
  ],
  ["agreed that", "{Tom Park} {agreed:agreed} {Tom Park=>that the strike was over}."],
  ["said no and went", "Tom Park said no. {Ann Lee} {said:said} {Ann Lee=>it was late}."],
  ["No. 10", "{Ann Lee} {said:said} {Ann Lee=>it lived at No. 10 for years}."],
  [
    "in a chat seen by others",
    "In an office chat seen by this paper, {Ann Lee} {told:told} staff {Ann Lee=>to stop work}.",
  ],
  [
    "both said",
    "{Tom Park and Ann Lee=Tom Park and Ann Lee} both {said:said} {Tom Park and Ann Lee=>it was late}.",
  ],
  ["a friend of Lee’s said", "{A friend of Lee}’s {said:said} {A friend of Lee=>it was late}."],
  ["he’s said to", "Tom Park spoke. He’s said to be ill."],
  [
    "an office that no table holds",
    "{Ann Lee=The Amanya of Selby, Queen Ann Lee}, {said:said} {Ann Lee=>it was late}.",
  ],
  ["the marks come first", "As the crowd left, {Tom Park>“It was dear,”} {Tom Park} {told:told} them."],
  ["reacting, someone", "Reacting, {Ann Lee=the chairwoman, Ann Lee}, {said:said} {Ann Lee=>it was late}."],
  [
    "a name in -ing",
    "{Ann Bering} spoke.\n\n{Ann Bering=Bering}, the chairwoman, {said:said} {Ann Bering=>it was late}.",
  ],
  ["disclosed this in a statement made", "Ann Lee disclosed this in a statement made on Tuesday."],
  ["disclosed that this was", "{Ann Lee} {disclosed:disclosed} {Ann Lee=>that this was made on Tuesday}."],
  ["read a banner", "{!>“Hands off our taps”}, read a banner by the roof."],
  ["read a note", "{A note>“Hands off our taps,”} {read:read} {A note}."],
  ["No 10 said", "{No 10} {said:said} {No 10=>the prime minister was well}."],
  ["no minister said", "No minister said the prime minister was well."],
  ["a sign far from its verb", "A sign on the lawn reads {!>“Tower? Not here please.”}"],
  ["a banner and a colon", "The banner said: {!>“Go home.”}"],
  ["a report and a colon", "{The report} {said:said}: {The report>“The roof leaked for years.”}"],
  ["a title of its own", "The paper gave the story a title of its own: {!>“Home Is Where the Nose Is.”}"],
  [
    "asked, she answers",
    "{Mona Quist} wept. Kit Ferris asked her why. {Mona Quist>“I forgot,”} {Mona Quist=she} {said:said}.",
  ],
  [
    "asked herself, she goes on",
    "{Mona Quist>“Why?”} {Mona Quist} {asked:asked}. {Mona Quist>“Who knows,”} {Mona Quist=she} {said:said}.",
  ],
  [
    "nobody tells of himself by name",
    "{Craig Lennox>“Would he?”} {said:said} {Craig Lennox}.\n\n{?>“Craig would guide a wedding.”}",
  ],
  [
    "another’s name is no bar",
    "{Craig Lennox>“Would he?”} {said:said} {Craig Lennox}.\n\n{Craig Lennox>“Peter would guide a wedding.”}",
  ],
  [
    "a union and its letters",
    "{SWU=The shopworkers’ union, the SWU,} {said:said} {SWU=>it feared for jobs}.",
  ],
  [
    "a union and another’s name",
    "In a talk to the shopworkers’ union, {Ferris Ltd} {said:said} {Ferris Ltd=>it feared for jobs}.",
  ],
])("%s", (_name, file) => {
  const annotated = readAnnotated(file);
  expect(compare(annotated, readArticle(annotated.source, { id: "case" }))).toEqual([]);
});
