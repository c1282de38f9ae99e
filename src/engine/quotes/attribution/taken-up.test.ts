import { expect, test } from "vitest";
import { readAnnotated } from "../../annotated.ts";
import { compare } from "../../golden/compare.ts";
import { readArticle } from "../../read-article.ts";

function differences(text: string): readonly string[] {
  const given = readAnnotated(text);
  return compare(given, readArticle(given.source, { id: "x" }));
}

// Whom news means by words that it has not used of anyone before, or by a name that comes later.
test.each([
  [
    "a word for someone who does something",
    "Ann Lee reached the final. {Ann Lee>“I could not feel my hand,”} {Ann Lee=the left-hander} {said:said}.",
  ],
  [
    "whoever was something once",
    "Coach Ann Lee was cross. {Ann Lee>“We dropped four,”} {Ann Lee=the former Test quick} {said:said}.",
  ],
  [
    "the manager of a club, of whom no work was told",
    "{Ann Lee} was booed. {Ann Lee>“I have heard worse,”} {Ann Lee=the Selby manager} {said:said}.",
  ],
  [
    "letters of an office in full",
    "Health Principal Secretary Ann Lee toured the ward. {Ann Lee>“Two lorries have left,”} {Ann Lee=the PS} {said:said}.",
  ],
  [
    "a nurse who gets her name",
    "{Ann Lee>“We cannot eat clapping,”} {Ann Lee=a nurse} {said:said}. The nurse, Ann Lee, has three children.",
  ],
  [
    "who speaks in the first paragraph and is named in the next",
    "{Tom Lee=A boatbuilder} {told:told} police he had {Tom Lee~>“wanted to frighten him”}.\n\n{Tom Lee}, 58, {denies:denies} {Tom Lee=>that he went aboard}.",
  ],
  [
    "a husband of the same surname",
    "Actress Ilona Varga lives here. Varga rests.\n\nHer former husband, the builder {Bence Varga}, is glad. {Bence Varga>“For once we agree,”} {Bence Varga=he} {said:said}.",
  ],
  [
    "he who led the paragraph from behind a place",
    "Sheriff Ann Lee spoke. Bert Sikes stayed. With a garden hose and a pail he saved three houses. {Bert Sikes>“Mine went first,”} {Bert Sikes=he} {said:said}.",
  ],
  [
    "he who was asked, not the one who asked",
    "{Tom Ferris} was tired. Asked by a lawyer why he had gone, {Tom Ferris=he} {replied:replied}: {Tom Ferris>“For tea.”}",
  ],
  [
    "a company that was named as one",
    "NorthLine closed the line. {NorthLine>“Please do not travel,”} {NorthLine=the operator} {said:said}.",
  ],
  [
    "a ministry of two things",
    "{Ministry of Energy and Water=The Ministry of Energy and Water} {said:said} it was {Ministry of Energy and Water~>“helping in every way it could”}.",
  ],
  [
    "a bare surname, of two the one the article is about",
    "{Ilona Varga} won. {Ilona Varga>“I am not finished,”} {Ilona Varga=she} {said:said}. Varga is 79 and she paints. Her former husband, Bence Varga, lives in Selby.\n\n{Ilona Varga>“It is a comedy,”} {Ilona Varga=Varga} {said:said}.",
  ],
  [
    "a name behind a place",
    "{Tom Ferris} left at noon.\n\nAt the bus station {Doris Lee}, 81, had been waiting since seven. {Doris Lee>“My eyes won’t wait,”} {Doris Lee=she} {said:said}.",
  ],
  [
    "a professor who is one by the way",
    "{Ann Lee=Ann Lee, now 38 and a professor}, won. Tom Ferris lost. {Ann Lee>“It folds,”} {Ann Lee=the professor} {said:said}.",
  ],
  [
    "an owner by its name",
    "The ship’s owner, Athens-based {Pelagos Marine}, {expressed:expressed} {Pelagos Marine~>“deep and lasting regret”}.",
  ],
  [
    "a physicist right behind her own words",
    "Co-author {Ann Lee=Dr Ann Lee} {warned:warned} {Ann Lee=>that it was early}. {Ann Lee>“A room is no cave,”} {Ann Lee=the physicist} {said:said}.",
  ],
  [
    "a neighbour who is an engineer with a nickname",
    "Her neighbour, retired engineer {Tom Ferris=Tom {!>“Spanner”} Ferris}, has measured it. {Tom Ferris>“It fits,”} {Tom Ferris=he} {said:said}.",
  ],
  [
    "letters of an office behind its word",
    "{Ann Lee=Treasury CS Ann Lee} {said:said} {Ann Lee=>it was late}.",
  ],
  ["a firm of two", "{Lee & Park}, the railway, {said:said} {Lee & Park=>it was late}."],
  [
    "her deputy by the whole office",
    "The mayor, {Ann Lee}, was out. Her deputy, {Tom Ferris}, was in. {Tom Ferris>“It shakes,”} {Tom Ferris=the deputy mayor} {said:said}.",
  ],
  [
    "the mayor, where a deputy spoke last",
    "Mayor {Ann Lee} was out. Deputy mayor {Tom Ferris} was in. {Ann Lee>“It shakes,”} {Ann Lee=the mayor} {said:said}.",
  ],
  [
    "an opposite number by name",
    "His opposite number, {Rohan Silva}, {admitted:admitted} {Rohan Silva=>it hurt}. {Rohan Silva>“We had them,”} {Rohan Silva=the Sri Lankan} {said:said}.",
  ],
  [
    "a regulator that is a body",
    "{Ofwat}, the regulator, has begun an inquiry. {Ofwat=It} {said:said} {Ofwat=>it was late}.",
  ],
  [
    "a federation of many",
    "{Nurses’ Federation=The Nurses’ Federation} {said:said} {Nurses’ Federation=>it was late}.",
  ],
  [
    "a justice who is a judge",
    "{Ann Lee=Justice Ann Lee} let him go. {Ann Lee>“It is late,”} {Ann Lee=the judge} {said:said}.",
  ],
  [
    "a member from somewhere",
    "{Dinesh Verma=Morcha MLA from Sitapur Dinesh Verma} {said:said} {Dinesh Verma=>it was late}.",
  ],
  [
    "a prime minister who is no minister among others",
    "Helen Ashdown resigned as fisheries minister. Prime Minister {Ann Lee} wept. {Ann Lee>“It is late,”} {Ann Lee=the prime minister} {said:said}.",
  ],
  [
    "an office behind “as”",
    "{Helen Ashdown} resigned as fisheries minister. {Helen Ashdown>“It is late,”} {Helen Ashdown=the minister} {said:said}.",
  ],
  [
    "an officer who is a sergeant",
    "{Carol Huby=Det Sgt Carol Huby} {said:said} {Carol Huby=>it was late}. {Carol Huby>“Some still don’t know,”} {Carol Huby=the officer} {said:said}.",
  ],
  [
    "a councilmember",
    "{Denise Park>“This is about sleep,”} {said:said} {Denise Park=Councilmember Denise Park}.",
  ],
  [
    "a countryman",
    "{Tom Ferris} lost. {Tom Ferris>“Ask me on Sunday,”} {Tom Ferris=the Welshman} {said:said}.",
  ],
  [
    "a day between the helper and the verb",
    "{Tom Ferris} had on Thursday {warned:warned} the town not to act {Tom Ferris~>“as though the court were a rubber stamp”}.",
  ],
])("takes: %s", (_name, text) => {
  expect(differences(text)).toEqual([]);
});

test.each([
  [
    "one who has a part of their own",
    "Ann Lee wept. {the judge>“Sit down,”} {the judge=the judge} {said:said}.",
  ],
  [
    "an office that is another’s, right behind the coach’s words",
    "Coach {Ann Lee} {said:said} {Ann Lee=>it was late}. {the captain>“We dropped four,”} {the captain=the captain} {said:said}.",
  ],
  [
    "a director of somewhere else",
    "{Ann Lee>“I have heard it,”} {Ann Lee} {said:said}. {The county’s safety director=The county’s safety director} {told:told} people {The county’s safety director=>to leave}.",
  ],
  [
    "the company of a regulator",
    "Ofwat, the regulator, has begun an inquiry. {A friend of the company=A friend of the company} {said:said} {A friend of the company=>it was late}.",
  ],
  [
    "a capital by name",
    "The country’s capital, Santa Ana, slept. {a man>“It is late,”} {said:said} {a man}.",
  ],
  ["one whom a rival’s name follows", "Rangers’ {Ann Lee} {said:said} {Ann Lee=>it was late}."],
  [
    "the treasurer of the other side",
    "Shadow treasurer Ann Lee spoke. {the treasurer>“It is late,”} {the treasurer=the treasurer} {said:said}.",
  ],
  [
    "an office that is another’s",
    "Coach Ann Lee was cross. {the captain>“We dropped four,”} {the captain=the captain} {said:said}.",
  ],
  [
    "a manager of another club",
    "Selby manager Ann Lee was booed. {the Norwell manager>“I liked it,”} {the Norwell manager=the Norwell manager} {said:said}.",
  ],
  [
    "letters that are a body’s",
    "Health Secretary Ann Lee toured the ward. {BMU>“Two lorries have left,”} {BMU=the BMU} {said:said}.",
  ],
  [
    "a nurse who stays without a name",
    "{a nurse>“We cannot eat clapping,”} {a nurse=a nurse} {said:said}. The doctor, Ann Lee, has three children.",
  ],
  [
    "an official, and behind him a minister",
    "{A senior official=A senior official} {said:said} {A senior official=>the bridge was unsafe}.\n\nPrime Minister {Ann Lee} {said:said} {Ann Lee=>it was not}.",
  ],
  [
    "one of many",
    "{One ranger=One ranger} {described:described} it as {One ranger~>“enormous relief”}.\n\n{Ann Lee=Ranger Ann Lee} {said:said} {Ann Lee=>it had taken all night}.",
  ],
  [
    "a road that came before",
    "{Tom Ferris} met her on Station Road. {Tom Ferris>“It was late,”} {Tom Ferris=he} {said:said}.",
  ],
  [
    "the programme",
    "Ann Lee plays the lead. {The programme note=The programme note} {calls:calls} it {The programme note~>“a third of a play”}.",
  ],
  [
    "a ministry, which is no operator",
    "The Ministry of Energy closed the line. {the operator>“Please do not travel,”} {the operator=the operator} {said:said}.",
  ],
  [
    "a ministry and a person",
    "The Ministry of Energy and Ann Lee met. {Ann Lee>“It went well,”} {Ann Lee=she} {said:said}.",
  ],
  [
    "a prime minister, and a premier before",
    "Premier Ann Lee flew over. {the Prime Minister>“The army is coming,”} {the Prime Minister=the Prime Minister} {said:said}.",
  ],
  [
    "an actor in his name’s own phrase",
    "At the theatre the actor {Tom Ferris} waited. {Tom Ferris>“It was late,”} {Tom Ferris=he} {said:said}.",
  ],
])("refuses: %s", (_name, text) => {
  expect(differences(text)).toEqual([]);
});
