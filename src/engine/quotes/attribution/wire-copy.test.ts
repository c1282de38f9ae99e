import { expect, test } from "vitest";
import { readAnnotated } from "../../annotated.ts";
import { compare } from "../../golden/compare.ts";
import { readArticle } from "../../read-article.ts";

// The habits of wire copy and live pages: the annotated text is met whole.
test.each([
  [
    "a verb in -ing behind “are” has its own subject",
    "{Ann Lee} {added:added} {Ann Lee=>that they are continuing to watch the river}.",
  ],
  [
    "a name behind the verb ends the sentence",
    "{Ann Lee=>It is the town’s view that a wall will not help}, {stressed:stressed} {Ann Lee}.",
  ],
  [
    "an unnamed one behind “said” ends it",
    "{a spokesman=>It was late for that in May}, {said:said} {a spokesman}.",
  ],
  [
    "a clause between dashes parts the subject from its verb",
    "{Greens=The Greens} {say:say} {Greens=>the plans - which include two miles of wall - are unreal}.",
  ],
  [
    "“himself” behind a preposition is in the subject",
    "It named a clerk {a clerk=who} {said:said} {a clerk=>a row between himself and Tom Park was harming the town}.",
  ],
  [
    "a number ends the name of an office",
    "{Number 10} {said:said} the row was {Number 10~>“a soap opera of a row”}.",
  ],
  [
    "a clause with “whose” stands between subject and verb",
    "{40 towns} whose men serve in Harn {said:said} in a note they {40 towns~>“strongly condemn the raid”}.",
  ],
  ["a name behind “On” and a day", "On Friday {Seacom} {said:said} {Seacom=>two more were hurt}."],
  ["a name behind a part of a day", "On Sunday morning {Ann Lee} {said:said} {Ann Lee=>the road was shut}."],
  [
    "a superlative behind an ordinal",
    "{The second most senior officer=The second most senior officer in Harn} {said:said} {The second most senior officer=>that the road was shut}.",
  ],
  [
    "a noun behind an adjective is no verb",
    "{Ann Lee} {said:said} Harn had {Ann Lee~>“lost its way”} and that its recent attacks {Ann Lee~>“told the world so”}.",
  ],
  [
    "what “after” opens has its own subject",
    "The clerk is briefing reporters after {a council officer} {said:said} {a council officer=>two were hurt}.",
  ],
  [
    "what was responded to is the speaker’s too",
    "{Harn Red Cross=The Harn Red Cross} {said:said} its team responded to {Harn Red Cross~>“a major landslip near the town”}.",
  ],
  [
    "two fragments before one saying",
    "The town was hit by {NKV~>“hostile craft”} and {NKV~>“aerial aggression,”} {NKV} {said:said}.",
  ],
  [
    "an agency in the present",
    "Three struck the town, {NKV~>“one of which sank,”} {NKV=Harn state media NKV} {reports:reports}.",
  ],
  [
    "“And,” before marks that go on",
    "{Ann Lee>“We regret it,”} {Ann Lee} {said:said}.\n\nAnd, {Ann Lee>“We call on the town to wait.”}",
  ],
  [
    "what someone is called by another",
    "{Ann Lee} {called:called} Tom Park the {Ann Lee~>“King of the Northern Hills.”}",
  ],
  [
    "whoever was asked lies inside what is said",
    "{Ann Lee} went on to {say:say} {Ann Lee=>the army had asked the mission to move} but {said:said} {Ann Lee=>those requests had failed}.",
  ],
  [
    "ministries of two countries",
    "{Defence Ministry=Harn’s Defence Ministry} {said:said} {Defence Ministry=>it was late}. {Defense Ministry=Sorn’s Defense Ministry} {said:said} {Defense Ministry=>it was early}.",
  ],
  [
    "“there” is the subject behind whom a thing is told",
    "{Ann Lee} {told:told} Harn News {Ann Lee=>there were two roads}.",
  ],
  [
    "letters in brackets name a body in other words",
    "{OSC=>The old boat sank}, {OSC=the Office of the Sea Commissioner} (OSC) {said:said}.",
  ],
  [
    "the body behind letters speaks",
    "{UN=The UN} {said:said} {UN=>it was late}. {UN Security Council=The UN Security Council} {said:said} {UN Security Council=>it was early}.",
  ],
  [
    "a group that another backs",
    "The rights group Quorvane fell. {The Harn-backed group} {said:said} {The Harn-backed group=>it was late}.",
  ],
  [
    "the programme something was said on",
    "{Ann Lee>“We must warn you,”} {Ann Lee} {explained:explained} on {!>“Outspoken.”} {Ann Lee>“It is late.”}",
  ],
  [
    "a programme between the name and its verb",
    "{Ann Lee}, speaking on {!>“Harn’s Newsroom,”} {said:said}, {Ann Lee>“What we are doing is late.”}",
  ],
  [
    "a programme that is told something",
    "{Ann Lee} {told:told} {!>“Selby Mornings”} {Ann Lee=>that the town was open} and is {Ann Lee~>“making sure of it all day.”}",
  ],
  [
    "a statement that someone released",
    "{Ann Lee} released {Ann Lee=a statement} on Friday {explaining:explaining} {Ann Lee=>that she had left}.",
  ],
  ["members of a body are no verb", "{Ann Lee} {urged:urged} Harn members {Ann Lee=>to pay}."],
  [
    "survivors of a country speak and not the country",
    "{Harn’s last survivors>“It must never be,”} {say:say} {Harn’s last survivors}.",
  ],
  [
    "a group that calls for something",
    "{A rights group} calling for calm {said:said} {A rights group=>that the road was shut}.",
  ],
  [
    "a passive’s doer behind another deed",
    "Tom Park was criticised for sharing a post by a clerk. {Ann Lee} {said:said} {Ann Lee=>he was late}.",
  ],
  ["what is apologised for before the verb", "The posts, for which Tom Park apologised in March, are gone."],
  [
    "a doctor is the historian too",
    "{Tom Park=Dr Tom Park} {said:said} {Tom Park=>the road was shut}. {Tom Park=The Harn University historian} {said:said} {Tom Park=>it was late}.",
  ],
  [
    "an -ing behind “of” inside the subject",
    "{Ann Lee} {said:said} {Ann Lee=>Park’s conviction on two counts of falsifying records does not help}.",
  ],
  [
    "another’s office behind ’s",
    "{Tom Park=Harn’s supreme leader Tom Park} {said:said} {Tom Park=>it was late}. {Tom Park=Harn’s supreme leader} {called:called} it {Tom Park~>“a great loss”}.",
  ],
  [
    "an office of another country behind ’s",
    "{Tom Park=Harn’s foreign minister Tom Park} {said:said} {Tom Park=>it was late}. {Sorn’s foreign minister} {called:called} it {Sorn’s foreign minister~>“a great loss”}.",
  ],
  [
    "a senator is not the president before",
    "{Tom Park=Former president Tom Park} {said:said} {Tom Park=>it was late}. {The Ohio senator} {said:said} {The Ohio senator=>it was early}.",
  ],
  [
    "whoever died does not go on",
    "{Ann Lee} {said:said} {Ann Lee=>she was ill}. She had a child later. Her daughter died in May.\n\n{Ann Lee>“I feel lonely,”} {Ann Lee=she} {says:says}.",
  ],
  [
    "“he said” at the end is nobody whom the sentence names",
    "{Tom Lee} {argued:argued}: {Tom Lee>“It is late.”} {Tom Lee=>A lot would have to go wrong for Mark Park to lose}, {Tom Lee=he} {claims:claims}.",
  ],
  [
    "an aside before “she” is she",
    "{Ann Lee} {said:said} {Ann Lee=>it was late}. A critic of the plan, {Ann Lee=she} {told:told} the town {Ann Lee=>that it would pay}.",
  ],
  [
    "a president of another country behind ’s",
    "{Tom Park=President Tom Park} {said:said} {Tom Park=>it was late}. {Sorn’s president} {called:called} it {Sorn’s president~>“a great loss”}.",
  ],
  [
    "a governor is not the president before",
    "{Tom Park=President Tom Park} {said:said} {Tom Park=>it was late}. {the regional governor=>Two were hurt in Harn}, {according:according to} {the regional governor}.",
  ],
  [
    "“according to” and a name that is named again",
    "{according:According to} {Ann Lee}, the commander of the fleet, {Ann Lee=>Harn sent 12 ships}.",
  ],
  [
    "a paper that passes on a fragment",
    "{Ann Lee} {said:said} the raids on Harn were {Ann Lee~>“irresponsible and dangerous”}, the agency said.",
  ],
  [
    "figures from a body, “which say”",
    "The figures come from {Sea Office=the Sea Office} (SO), {Sea Office=which} {say:say} {Sea Office=>low families will be better off}.",
  ],
  [
    "a party before a first name",
    "{Ann Lee=Harnese Conservative Ann Lee} {said:said} {Ann Lee=>it was late}.",
  ],
  [
    "an unnamed one behind the verb, and what they know",
    "It {one official~>“is a huge part”} of it, {said:said} {one official} familiar with the talks.",
  ],
  [
    "a document that opens its sentence goes on as “it”",
    "In that document, {leaders} {reiterated:reiterated} their support for {leaders~>“access to the sea for all.”}\n\n{document=It} {expressed:expressed} {document~>“strong concern about the rain.”}",
  ],
])("%s", (_name, file) => {
  const { source } = readAnnotated(file);
  expect(compare(readAnnotated(file), readArticle(source, { id: "row" }))).toEqual([]);
});

test("what a paper says that another said is both’s", () => {
  const { article, statements } = readArticle("Ann Lee said the siren was false, the Harn Times reported.", {
    id: "both",
  });
  expect(statements.map(({ span, rule }) => `${rule}: ${article.text.slice(span.from, span.to)}`)).toEqual([
    "reported-before: Ann Lee said the siren was false",
    "reported-clause: the siren was false",
  ]);
});

test("an office below a headline is whoever is named two sentences on", () => {
  const { people, statements } = readArticle(
    "Harn must brace for rain\n\nThe town must be ready, the outgoing head of Seacom has warned.\n\nSpeaking to us, Tom Park, 61, said it would rain.\n",
    { id: "late" },
  );
  const [first] = statements;
  const speaker = first?.attribution.speaker;
  expect(people.find(({ id }) => id === speaker)?.name).toBe("Tom Park");
});

test("an office is not another’s that begins with the same word", () => {
  const { people, statements } = readArticle(
    "Harn has fired 12 shells at a village, the head of the Sornese air force has said.\n\nTwo were hurt, local harbour head Tom Park said on Friday.\n",
    { id: "heads" },
  );
  const [first] = statements;
  const speaker = first?.attribution.speaker;
  expect(people.find(({ id }) => id === speaker)?.name).toBe("the head of the Sornese air force");
});
