import { expect, test } from "vitest";
import { readAnnotated } from "../../annotated.ts";
import { compare } from "../../golden/compare.ts";
import { readArticle } from "../../read-article.ts";

// Turns of papers in India, Nigeria and Australia, and of agencies that write for them: the annotated text is met whole.
test.each([
  [
    "words of saying behind the last of several paragraphs",
    "Mona Quist saw the pumps.\n\nThe yard lies by the river.\n\n{Tom Ferris>“We will buy six pumps this year.\n\n“And next year we will dig,”} {Tom Ferris} {said:said}. {Tom Ferris>“It is time.”}\n\n{Tom Ferris>“We wait no more.”}",
  ],
  [
    "a quote over paragraphs that another has led in keeps its speaker",
    "{Mona Quist} {said:said}: {Mona Quist>“We will buy six pumps.\n\n“And next year we will dig.”} {Tom Ferris} {said:said} {Tom Ferris=>it was late}.",
  ],
  [
    "a participle right behind what closes a report",
    "{Tom Ferris=>The rooms will be built by May}, {Tom Ferris=Tom Ferris} {said:said} {adding:adding} {Tom Ferris=>that more guests had come}.",
  ],
  [
    "and one behind its comma",
    "{Tom Ferris=>Ten crocodiles would be freed in May}, {Tom Ferris=Tom Ferris} {said:said}, {adding:adding} {Tom Ferris=>that a hundred would follow}.",
  ],
  [
    "an office with no comma behind it",
    "{Tom Ferris>“The lake will be cleared,”} {Tom Ferris=Tom Ferris}, additional chief engineer of forests and rail department {said:said}.",
  ],
  [
    "a town before a colon is no part of a report",
    "SANDRUP: {Mona Quist=>The town will build a bridge}, {Mona Quist} {said:said}.",
  ],
  [
    "a clause with “who” that no comma closes",
    "{Tom Ferris=The council’s spokesman, Tom Ferris}, who confirmed the fire to the paper {said:said} {Tom Ferris=>one man was hurt}.",
  ],
  [
    "a source close to somebody",
    "Mona Quist keeps bees. {A source} close to her {told:told} Harn Radio {A source=>that she reads letters every day}.",
  ],
  [
    "what was published late last year said",
    "{A report} by the Harn Office published late last year {said:said} {A report=>the new pumps could make the ferry cheaper}.",
  ],
  [
    "a statement that is told of behind what it said",
    "{a statement=>The town had no reason to pay for the bridge}, {said:said} {a statement} by the ferry firm, which has owned the quay since May.",
  ],
  [
    "it behind a body and a thing of its name",
    "{Harn Ferries} {said:said} {Harn Ferries=>it had asked the town for help}.\n\nPeople look at a large Harn Ferries map by the door.\n\n{Harn Ferries>“The answer was no answer at all,”} {Harn Ferries=it} {said:said}.",
  ],
  [
    "a firm behind the noun for it, and the “it” that it is",
    "Norse photo agency {Getta Vell} {said:said} {Getta Vell=>it had written to Goodle three years ago}.\n\n{Getta Vell>“That was no answer,”} {Getta Vell=it} {said:said}.",
  ],
  [
    "somebody behind the noun for a body",
    "{Tom Park} {told:told} the court {Tom Park=>Mbali Ndoro was late}.\n\n{Mbali Ndoro>“I was not,”} {Mbali Ndoro=she} {said:said}.",
  ],
  [
    "an office of two fields",
    "{S C Ferris=Forest and Fisheries Secretary S C Ferris} {said:said} {S C Ferris=>that twenty lakes were full}. {S C Ferris>“It will rain,”} {S C Ferris=Ferris} {said:said}.",
  ],
  [
    "two who are joined, the second with an office",
    "Ann Lee left. {Ann Lee and Tom Park=Lee and Health Secretary Tom Park} {said:said} {Ann Lee and Tom Park=>that twenty lakes were full}.",
  ],
  [
    "a verb in the plural that no table holds",
    "Mona Quist left. {Mona Quist=Ms Quist} {said:said} {Mona Quist=>brazen thieves even steal cards from the victims’ boxes}.",
  ],
  [
    "a participle behind another’s",
    "{Old records} {reveal:reveal} {Old records=>that the newt, one of three species found in Harn, lived in the lake}, {indicating:indicating} {Old records=>it was clean}.",
  ],
  [
    "an office with a blank before its comma, and “&”",
    '{Tom Ferris>"We wanted a fair price,"} {Tom Ferris} , founder & chairman of Harn Boats {told:told} TOI.',
  ],
  [
    "told a body between two numbers",
    "{Mona Quist=Health official Mona Quist} {told:told} local radio {Mona Quist=>between 10 and 15 people were hurt in the fire}.",
  ],
  [
    "told a body of those who",
    "{Mona Quist} {told:told} Harn Radio {Mona Quist=>those who had died came from the hills}.",
  ],
  [
    "one of two trades",
    "{Tom Ferris>“The state has two friends,”} {said:said} {Tom Ferris=lawyer and political scientist Tom Ferris}.",
  ],
  [
    "a body that ends in its country is the “it” of what it said",
    "{Quell Canada} {said:said} {Quell Canada=>that it had written to the Office of Harn}.\n\n{Quell Canada>“We work closely with the town.”}",
  ],
  [
    "agreed, over what lies between",
    "{Tom Ferris} has {agreed:agreed}, {Tom Ferris=>to end by May the two old contracts for the quay}.",
  ],
  ["very few", "{Tom Ferris} {says:says} {Tom Ferris=>very few of the drivers are from the town}."],
  [
    "a report that opens the sentence ends where its speaker begins",
    "{Asserting:Asserting} {Harn Office=>that the town was free}, {Harn Office=the Harn Office} {said:said} {Harn Office=>anything else would be a pity}.",
  ],
  [
    "according to those who",
    "The figure is high, and {according to:according to} {researchers} who worked on it, {researchers=>it has been high for years}.",
  ],
  [
    "told somebody, between commas",
    "{Tom Ferris=>If the figures are right}, {Tom Ferris=Mr Ferris} {told:told} Sunrise, {Tom Ferris+=>the town would have to build two schools}. Tom Ferris left.",
  ],
  [
    "as he estimated",
    "{Tom Ferris} is sure the boat can make clear jumps, as {Tom Ferris=he} {estimated:estimated} {Tom Ferris=>the fault was costing him a second}.",
  ],
  [
    "an official of an office",
    "{Tom Ferris>“We know of it,”} {Tom Ferris}, Deputy Secretary of Defence, {told:told} us.\n\n{Tom Ferris>“It is in your yard,”} {Tom Ferris=the top Pentagon official} {said:said}.",
  ],
  [
    "a boss who is known by one name alone",
    "{Arbeta} {told:told} us: {Arbeta>“I am happy.”}\n\n{Arbeta=The Harn boss} {admitted:admitted}: {Arbeta>“It is hard.”}",
  ],
  [
    "reports a correspondent",
    "{our correspondent=>A case was filed at the station yesterday}, {reports:reports} {our correspondent}.",
  ],
  [
    "somebody laid off from a firm",
    "{a young engineer>“I think in days,”} {a young engineer} recently laid off from a big firm {told:told} Harn Radio.",
  ],
  [
    "a colon without marks",
    "{Tom Ferris} {told:told} Harn Radio: {Tom Ferris=>All our workers have come back}. Nobody else did.",
  ],
  ["a colon before what is no clause", "Tom Ferris told Harn Radio of two things: a boat and a bridge."],
  [
    "a letter from others, which said",
    "Tom Ferris got {a letter from town officials} {a letter from town officials=which} {said:said} {a letter from town officials=>a new hall had been opened}.",
  ],
  [
    "two bodies that are joined",
    "{local authorities and police=>Eighteen were hurt by men who came at night}, {local authorities and police} {told:told} Harn Radio.",
  ],
  [
    "two sorts of people that are joined",
    "{Police and residents} {said:said} {Police and residents=>the boat was late}.",
  ],
  [
    "a day that is a first name behind an office",
    "{Monday Kuryas=Harn police commissioner Monday Kuryas} {said:said} {Monday Kuryas=>the fire was out}.",
  ],
  [
    "an office for two fields, behind the verb",
    "{Josephine Quist=>It is late}, {said:said} {Josephine Quist=Minister for Digital Development and Information Josephine Quist}. {Josephine Quist>“We grow,”} {said:said} {Josephine Quist=Mrs Quist}.",
  ],
  [
    "responded by saying",
    "With tensions running high in the hall ahead of the race in Harn {the Norse maker} responded by {saying:saying}:\n\n{the Norse maker>“We would like to say that it is wrong.”}",
  ],
  [
    "what is compared is in the report",
    "{Harn Net} {reported:reported} {Harn Net=>its income was up 11% for the time between July and September compared with the year before}.",
  ],
  [
    "a name that begins with a small letter",
    "The battery is {iMendit~>“very heavily glued,”} {according to:according to} {iMendit}.",
  ],
  [
    "what a paper quotes somebody as saying",
    "{Tom Ferris>“They will talk to each other,”} the Harn Times quoted {Tom Ferris} as {saying:saying}.",
  ],
  [
    "an “it” that is nobody",
    "{Mona Quist>“I saw her,”} {said:said} {Mona Quist}.\n\nIt was a great noise as {the bride} ran out and rejected her husband, {saying:saying} {the bride~>“I am no longer yours,”} which ended the feast.",
  ],
  [
    "what she decided is in the report",
    "{Her friend} {told:told} Harn Radio {Her friend=>that she saw her love at the hall and decided to follow him}.",
  ],
  [
    "a body that the paragraph tells of before its words",
    "{Tom Ferris} {said:said} {Tom Ferris=>it was wrong}. {Tom Ferris>“I do not like it,”} {Tom Ferris=he} {said:said}.\n\n{Harn Animal Society=The Harn Animal Society} is against it too. {Harn Animal Society>“Dogs have coats of their own.”}",
  ],
  [
    "a filing before whoever warned in it",
    "In a regulatory filing {Harn Net} {warned:warned} {Harn Net=>that the deal might not close}, and named {!>“other things”}.",
  ],
  [
    "a body named by what it is for, with “the” inside",
    "{Society for the Prevention of Cruelty to Owls=The Society for the Prevention of Cruelty to Owls} {said:said} {Society for the Prevention of Cruelty to Owls=>it was late}. {Department for the Sea=The Department for the Sea} {said:said} {Department for the Sea=>it would wait}.",
  ],
  [
    "as previously stated",
    "{Tom Ferris} {told:told} her {Tom Ferris=>he was 20, and not 14 as previously stated}.",
  ],
  [
    "married three times, and a claim",
    "{Mona Quist=Three-times married Mona Quist}, who lives by the sea, also {claimed:claimed} {Mona Quist=>to be a judge}.",
  ],
  [
    "what she claimed to own",
    "They had no record of the papers she claimed to own, and the office had none of her.",
  ],
  [
    "a clause behind two places",
    "{Tom Ferris=Prosecutor Tom Ferris} {alleged:alleged} {Tom Ferris=>the driver, from Green Lane in Sandrup, Harn, had crossed the line}.",
  ],
  [
    "a voice that breaks before whoever speaks",
    "Her voice breaking with grief, {Mona Quist=Dame Mona Quist}, 52, {told:told} the court: {Mona Quist>“He came to my door.”}",
  ],
])("%s", (_name, text) => {
  const given = readAnnotated(text);
  expect(compare(given, readArticle(given.source, { id: "x" }))).toEqual([]);
});
