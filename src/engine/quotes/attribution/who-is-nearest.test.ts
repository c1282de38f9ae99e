import { expect, test } from "vitest";
import { readAnnotated } from "../../annotated.ts";
import { compare } from "../../golden/compare.ts";
import { readArticle } from "../../read-article.ts";

// Names that come late, subjects that look like verbs, and verbs that look like subjects: the annotated text is met whole.
test.each([
  [
    "a name given behind who",
    "{Rosa=A porter} who asked to be identified only as Rosa {said:said} {Rosa=>the roof leaked}.",
  ],
  [
    "an office that no table holds",
    "{Kirsten Lauge=The harbourmaster, Kirsten Lauge}, {said:said} {Kirsten Lauge=>it was late}. {Kirsten Lauge>“Go,”} {Kirsten Lauge=she} {said:said}.",
  ],
  [
    "a thing, and who does it",
    "The first thing Bridie Voss does is look out. {Bridie Voss>“It’s late,”} {Bridie Voss=she} {says:says}.",
  ],
  [
    "an office of the house",
    "{Tom Park=Leader of the Opposition Tom Park} {said:said} {Tom Park=>it was late}. {Tom Park>“Go,”} {Tom Park=Park} {said:said}.",
  ],
  [
    "two who go on",
    "{Jun Quist and Paola Voss} {argue:argue} {Jun Quist and Paola Voss=>that it was the work of earlier visitors}.\n\n{Jun Quist and Paola Voss>“We doubt it,”} {Jun Quist and Paola Voss=they} {write:write}.",
  ],
  ["a board that speaks", "{The fisheries board} {said:said} {The fisheries board=>it had no plans}."],
  ["two crowds", "{medics and residents=>The roof fell}, {medics and residents} {said:said}."],
  [
    "another sentence behind a mark that holds a stop",
    "{Ann Lee} {said:said} she was {Ann Lee~>“sad for them all.”} {Ann Lee=>Tom Park}, {Ann Lee=she} {said:said}, {Ann Lee+=>was 22 at the time}.",
  ],
  [
    "letters that are an office’s and no engineer’s",
    "{A senior engineer} in the Harn Rail Office (HRO), who was there, {said:said} {A senior engineer=>the cracks were old}.",
  ],
  [
    "two words of one name",
    "{Bevan Tuck=Harn Search and Rescue coordinator Bevan Tuck} {said:said} {Bevan Tuck=>it was late}.",
  ],
  [
    "a force",
    "Harn Police held three men. {Harn Police=The force} {said:said} {Harn Police=>they were at Harn}.",
  ],
  [
    "a force that is no court’s",
    "Harn Court held three men. {The force} {said:said} {The force=>they were at Harn}.",
  ],
  [
    "a name that follows “called”",
    "Her husband, a pilot called Idris, came in. {Idris>“Too many,”} {Idris=he} {said:said}.",
  ],
  [
    "a chief among justices",
    "A bench of Chief Justice Ann Iyer and Justice Bo Daru sat. {Ann Iyer>“We have read it,”} {said:said} {Ann Iyer=the Chief Justice}.",
  ],
  [
    "what cannot speak",
    "{According to:According to} {residents}, {residents=>snakes had come in}. {residents=They} {alleged:alleged} {residents=>that rubble was dumped}.",
  ],
  [
    "somebody’s brother-in-law",
    "Isaiah Quist, 17, was shot. {Lemuel Quist=Her brother-in-law, Lemuel Quist}, who taught Isaiah to play, wept. {Lemuel Quist=He} {said:said} {Lemuel Quist=>it was late}.",
  ],
  [
    "a place in the race that is no name",
    "{Yevdokia Voss=Third-placed Yevdokia Voss} {said:said} {Yevdokia Voss=>it was late}.",
  ],
  [
    "an airport",
    "Hallbridge Airport has opened again. {Hallbridge Airport=The airport} {denied:denied} {Hallbridge Airport=>that it was late}.",
  ],
  [
    "a garda",
    "{Una Minihan=Garda Una Minihan} {told:told} the court {Una Minihan=>that the men had met}. {Una Minihan=>It was dark}, {Una Minihan=the garda} {said:said}.",
  ],
  [
    "a porter and her name",
    "{Mira=A porter at the market}, who gave her name only as Mira, {said:said} {Mira=>the roof leaked}. {Mira>“It rains indoors,”} {Mira=she} {said:said}.",
  ],
  [
    "a trade given behind as is no name",
    "{A porter}, who gave his trade as porter, {said:said} {A porter=>the roof leaked}.",
  ],
  [
    "the young woman is called",
    "{Lena Roux=The young woman} is called Lena Roux. {Lena Roux>“I only measure,”} {Lena Roux=she} {said:said}.",
  ],
  [
    "a boat is called, and no one",
    "The old boat is called Lena Roux. {Tom Ferris>“I only measure,”} {said:said} {Tom Ferris}.",
  ],
  [
    "the one whom something angered is the nearest",
    "{Dan Marsh} {said:said} {Dan Marsh=>it was over}.\n\nThe remarks angered Peter Kilbey. {Peter Kilbey>“I will not have it,”} {Peter Kilbey=he} {said:said}.",
  ],
  [
    "she is not the man whom something angered",
    "{Mona Quist} {said:said} {Mona Quist=>it was over}.\n\nThe remarks angered Peter Kilbey. {Mona Quist>“I mean it,”} {Mona Quist=she} {said:said}.",
  ],
  ["a peer’s title is his name", "{Lord Ferris} {said:said} {Lord Ferris=>it was late}."],
  ["a peer with a first name", "{Tom Ferris=Lord Tom Ferris} {said:said} {Tom Ferris=>it was late}."],
  ["the other said", "{The other} {said:said} {The other=>the town needed money}."],
  [
    "the other council’s words",
    "{The other council} {said:said} {The other council=>the town needed money}.",
  ],
  [
    "its profit forecast is a noun",
    "{Ferris Plc} cut its profit forecast on Monday and {said:said} {Ferris Plc=>it would close two mills}.",
  ],
  ["the bank forecast", "{Ann Lee=Its head, Ann Lee}, {forecast:forecast} {Ann Lee=>a rise would come}."],
  ["results were", "{Ann Lee=Its head, Ann Lee}, {said:said} {Ann Lee=>results were expected in May}."],
  [
    "added time",
    "Four minutes into added time Ann Lee, who had missed twice, stood over the ball and hit it.",
  ],
  ["had since added", "{Ann Lee} has since {added:added} {Ann Lee=>the line was wrong}."],
  [
    "talks in the midst of the night",
    "In the morning {Lena Roux} talks to the stove. {Lena Roux>“Come on,”} {Lena Roux=she} {says:says}.",
  ],
  [
    "in an email, seen by us",
    "In an email to staff, seen by this paper, {Lena Roux} {said:said} {Lena Roux=>the mill would close}.",
  ],
  [
    "the email is its sender’s",
    "In an email to staff, {Lena Roux} {said:said} {Lena Roux=>the mill would close}. {Lena Roux>“Cycles end,”} {Lena Roux=the email} {said:said}.",
  ],
  [
    "her letter is hers",
    "{Lena Roux} spoke late. {Lena Roux=Her letter} {said:said} {Lena Roux=>the mill would close}.",
  ],
  [
    "a report is nobody’s but its own",
    "{Lena Roux} spoke late. {Her report} {said:said} {Her report=>the mill would close}.",
  ],
  [
    "another letter is not hers",
    "In an email to staff, {Lena Roux} {said:said} {Lena Roux=>the mill would close}. {A letter>“Cycles end,”} {A letter} {said:said}.",
  ],
  [
    "a place line is no speaker",
    "HALL GREEN, May 4 (Echo) – {Ferris Plc} will close two mills and {said:said} {Ferris Plc=>it was sorry}.",
  ],
  [
    "what officials said begins behind the place line",
    "HALL GREEN – {officials=>A ferry with 240 people sank off Selby on Thursday}, {officials} {said:said}.",
  ],
  [
    "it was, said someone",
    "It was, {said:said} {one veteran of three wars}, {one veteran of three wars~>“a slow disaster”}.",
  ],
  ["rose, said no", "{Tom Ferris} rose, {said:said} {Tom Ferris=>the plan was dead}."],
  [
    "a woman whose name and age come next",
    "A woman who fell down a well has told of her nights there.\n\nDoreen Pask, 71, was out on Tuesday.\n\n{Doreen Pask>“I sang to a frog,”} {Doreen Pask=she} {told:told} reporters.",
  ],
  ["pleaded guilty to", "Lena Roux has pleaded guilty to hiding ledgers and will be sentenced."],
  ["pleaded with them to", "{Lena Roux} {pleaded:pleaded} with them {Lena Roux=>to stay}."],
  ["which sailors call", "The tide, which sailors call {!>“slack water”}, comes at noon."],
  [
    "which the skipper called",
    "The tide, which {Tom Ferris} {called:called} {Tom Ferris~>“a poor joke of nature”}, came at noon.",
  ],
])("%s", (_name, file) => {
  const annotated = readAnnotated(file);
  expect(compare(annotated, readArticle(annotated.source, { id: "case" }))).toEqual([]);
});
