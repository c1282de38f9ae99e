import { expect, test } from "vitest";
import { readAnnotated } from "../../annotated.ts";
import { compare } from "../../golden/compare.ts";
import { readArticle } from "../../read-article.ts";

const NAMES = "Mona Quist and Tom Ferris met.\n\n";

// Who speaks where the grammar tempts to another: the annotated text is met whole.
test.each([
  [
    "a participle on a participle is passed over to its noun",
    "{A clerk} charged with hiding ledgers {told:told} the court he was {A clerk~>“tired of counting”}.",
  ],
  [
    "the object of a main verb is not passed over",
    "Mona Quist talked of hiding ledgers, and {Tom Ferris} {called:called} it {Tom Ferris~>“a bad habit”}.",
  ],
  [
    "a participle behind a petition is the court’s",
    "{Harbour Court=The Harbour Court} asked the town for papers on a petition challenging the toll, {observing:observing} that {Harbour Court~>“no road is free for ever”}.",
  ],
  [
    "a letter’s own participle stays the letter’s",
    "The town got {a letter} {saying:saying} the toll was {a letter~>“far too high”}.",
  ],
  [
    "saying behind the marks takes nobody to its right",
    "{Mona Quist} {dismissed:dismissed} the toll as {Mona Quist~>“a poor joke”}, {saying:saying} {Mona Quist=>the town had money enough}.",
  ],
  [
    "said behind the marks takes its right",
    "{Tom Ferris>“The town has money enough,”} {said:said} {Tom Ferris}.",
  ],
  [
    "calls with an object between",
    "{Tom Ferris=Her publisher, Tom Ferris,} {calls:calls} the novel {Tom Ferris~>“a long walk in fog”}.",
  ],
  ["calls as a noun", "Late calls the police had missed were {!>“cold”} by then."],
  [
    "a setback for a president, who",
    "It was a blow to President {Ann Lee}, {Ann Lee=who} had {called:called} it {Ann Lee~>“the vote of the year”}.",
  ],
  [
    "a spokesman for a minister, who",
    "{A spokesman for Ann Lee}, {A spokesman for Ann Lee=who} had {called:called} it {A spokesman for Ann Lee~>“the vote of the year”}, left.",
  ],
  [
    "sent off for dissent and heard",
    "{Gary Ferris} was sent off for dissent and could be heard {shouting:shouting} {Gary Ferris~>“you are a disgrace”}.",
  ],
  ["a side of the line", "{Mo Ferris>“He is tough,”} left tackle {Mo Ferris} {said:said}."],
  [
    "what someone rates it",
    "{Tom Ferris>“It is dear,”} {said:said} {Tom Ferris}. Ferris has a {!>“sell”} rating on it.",
  ],
  ["one shouts", "{One} {shouted:shouted} back: {One>“We were late.”}"],
  [
    "who between dashes",
    "{Ann Lee} – {Ann Lee=who} once {called:called} the bridge {Ann Lee~>“a bad joke”} – {said:said} {Ann Lee=>it was late}.",
  ],
  [
    "adding, behind what she called it",
    "{Ann Lee}, head of surgery, {called:called} the announcement {Ann Lee~>“a great moment,”} {adding:adding} {Ann Lee=>that work would start in spring}.",
  ],
  [
    "who is read out by another",
    "In a statement read by Ms Quist, {the man}, who cannot be named, {said:said}: {the man>‘I cannot look at them now.’}",
  ],
  ["submitted that", "Mr {Ferris} {submitted:submitted} {Ferris=>that the toll was lawful}."],
  ["asked whether", "{Tom Ferris} {asked:asked} Mona Quist {Tom Ferris=>whether the boat would leave}."],
  ["wondered if", "{Tom Ferris} {wondered:wondered} {Tom Ferris=>if the boat would leave}."],
  ["asked, and asking nothing", "Tom Ferris, asked whether the boat would leave, walked off."],
  ["was asked whether", "Tom Ferris was asked whether the boat would leave."],
  ["asked for tea", "Tom Ferris asked for tea if there was any."],
  ["averred that", "{Tom Ferris} {averred:averred} {Tom Ferris=>that the pier was closed}."],
  ["undertook to", "{Tom Ferris} {undertook:undertook} {Tom Ferris=>to write to the court}."],
  ["undertook a thing", "Tom Ferris undertook a long walk to the court."],
  ["accepted that", "{Tom Ferris} {accepted:accepted} {Tom Ferris=>that the pier was closed}."],
  ["accepted a thing", "Tom Ferris accepted a cup that the court had bought."],
  [
    "gave evidence that",
    "{Tom Ferris} {gave evidence:gave evidence} {Tom Ferris=>that the pier was closed}.",
  ],
  ["gave a thing", "Tom Ferris gave a coat to the court that night."],
  [
    "two of one surname, told apart by the office behind it",
    "{Ivo Ferris=Ivo Ferris, an engineer}, {said:said} {Ivo Ferris=>the pier was safe}. {Tom Ferris=Mayor Tom Ferris} {said:said} {Tom Ferris=>it was not}.\n\n{Ivo Ferris=Ferris, the engineer}, {said:said} {Ivo Ferris=>the sea was calm}.",
  ],
  [
    "two of one surname, and no office that tells",
    "{Ivo Ferris=Ivo Ferris, an engineer}, {said:said} {Ivo Ferris=>the pier was safe}. {Tom Ferris=Mayor Tom Ferris} {said:said} {Tom Ferris=>it was not}.\n\n{Tom Ferris=Ferris, a keen sailor}, {said:said} {Tom Ferris=>the sea was calm}.",
  ],
  [
    "letters and initials before a surname",
    "{T. Ferris=MCA T. Ferris} {said:said} {T. Ferris=>the pier was closed}. {T. Ferris=He} {said:said} {T. Ferris=>it was old}.",
  ],
  [
    "a hyphen before the office",
    "{Mona Quist=Vice-chancellor Mona Quist} {said:said} {Mona Quist=>the pier was closed}.",
  ],
  ["set out on a way", "Tom Ferris set out the day the boats were gone."],
  ["set out that", "{Tom Ferris} {set out:set out} {Tom Ferris=>that the boats were gone}."],
  ["submitted a thing", "Tom Ferris submitted a plan that night."],
  [
    "a name given between commas",
    "{Critics} {said:said} {Critics=>the ditch, dubbed “the moat” by children, would flood the lane}.",
  ],
  ["a name given with nobody who says so", "The ditch, dubbed {!>“the moat”} by children, was dug in May."],
  ["letters behind a name", "{Tom Ferris=Tom Ferris KC} {said:said} {Tom Ferris=>the toll was lawful}."],
  [
    "letters that are a role",
    "{Tom Ferris=The MP Tom Ferris} {said:said} {Tom Ferris=>the toll was lawful}.",
  ],
  [
    "a participle opens the sentence",
    "Pressed by Tom Ferris, {Mona Quist} {admitted:admitted} the toll was {Mona Quist~>“rather steep”}.",
  ],
  [
    "a name in -ed opens the sentence",
    "{Fred Ferris} {admitted:admitted} the toll was {Fred Ferris~>“rather steep”}.",
  ],
  [
    "a lead author behind says",
    "{Mona Quist>“It has teeth,”} {says:says} {Mona Quist=lead author Dr Mona Quist}, a zoologist.",
  ],
  ["a plural before a base verb", "Ferries lead {!>“Winter Road”} traffic past the rock."],
  [
    "a lone name behind a wife",
    "Tom Ferris waits. {Elna=His wife, Elna,} {called:called} it {Elna~>“a cold hobby”}.",
  ],
  ["a lone name behind a thing", "The boat, Elna, carried {!>“night mail”} to the rock."],
  [
    "what begins leads nobody in",
    "{Mona Quist} {said:said} {Mona Quist=>that an inquiry had begun}.\n\n{Mona Quist>“It was high time, and it will go on.”}",
  ],
  ["one alone", "{one>“They promised that before,”} {one} {said:said}."],
  ["one before a noun", "One reported case was {!>“cold”} by then."],
  ["letters alone behind a name", "{Mona Quist>“It has teeth,”} {said:said} {Mona Quist}, PhD, of Selby."],
  [
    "a councillor by letters",
    "{Mona Quist} {called:called} it {Mona Quist~>“a swamp”}. {Mona Quist>“A swamp,”} {Mona Quist=Cr Quist} {said:said}.",
  ],
  [
    "a double in a single belongs to it",
    "{Mona Quist>'I rang him at noon. He said, \"Wait.\"'} {Mona Quist} {said:said}.",
  ],
  ["a single in a double as well", "{Mona Quist>“I rang him. He said, ‘Wait.’”} {Mona Quist} {said:said}."],
])("%s", (_name, text) => {
  const given = readAnnotated(text);
  expect(compare(given, readArticle(given.source, { id: "x" }))).toEqual([]);
});

// Who is meant by a noun that names nobody.
test.each([
  [
    "the Swede",
    "Coach Mona Quist was angry with referee Tom Ferris, who left early.\n\n“It was a foul,” the Swede said.",
    "mona-quist",
    "person",
  ],
  ["a Swede, nobody known", "“It was a foul,” a Swede said.", "a-swede", "unnamed"],
  [
    "the winger is no manager",
    "Substitute Ade Obi scored late. Manager Tom Ferris was pleased. The winger said he was tired.",
    "ade-obi",
    "person",
  ],
  [
    "the veteran may be a manager",
    "Substitute Ade Obi scored late. Manager Tom Ferris was pleased. The veteran said he was tired.",
    "tom-ferris",
    "person",
  ],
])("%s", (_name, text, id, kind) => {
  const { statements, people } = readArticle(text, { id: "x" });
  expect(statements[0]?.attribution.speaker).toBe(id);
  expect(people.find((one) => one.id === id)?.kind).toBe(kind);
});

test.each([
  ["a thing", "Old ledgers said the toll was lawful.", false],
  ["a message of no known hand", "A message said the toll was lawful.", false],
  ["the report", "The report said the toll was lawful.", true],
  ["a person", `${NAMES}Mona Quist said the toll was lawful.`, true],
  ["a body whose name has not come", "The operator said the toll was lawful.", false],
  ["a body by its name", "Quist Ferries said the toll was lawful.", true],
  ["a word or two further on", `${NAMES}Mona Quist said the toll on boats was “mad”.`, false],
  ["more than that", `${NAMES}Mona Quist said the toll on boats was “a mad way to pay”.`, true],
  ["a word right behind the verb", `${NAMES}Mona Quist called “mad” what others called fair.`, true],
])("%s is sure only where it can speak", (_name, text, sure) => {
  const found = readArticle(text, { id: "x" }).statements.map(({ attribution }) =>
    attribution.speaker === null ? null : attribution.sureness,
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found[0] === "sure").toBe(sure);
});
