import { expect, test } from "vitest";
import { readAnnotated } from "../../annotated.ts";
import { compare } from "../../golden/compare.ts";
import { readArticle } from "../../read-article.ts";

// Shapes of papers, business wires and local pages: the annotated text is met whole.
test.each([
  [
    "what guards reported is no saying of the sentence",
    "{A clerk} {told:told} us {A clerk=>that thousands came, far more than the few first reported by guards}.",
  ],
  ["reported by phone", "{Ann Lee} later {reported:reported} by phone {Ann Lee=>that the road was shut}."],
  [
    "“that” alone tells nothing",
    "{Ann Lee} reiterated that, {telling:telling} us {Ann Lee=>that any town that wanted a wall could build it}.",
  ],
  [
    "a book is no “he”",
    "{Tom Park} {said:said} {Tom Park=>it was late}. His memoir Northern Elegy made him known. {Tom Park=He} {wrote:wrote}: {Tom Park>“It was early.”}",
  ],
  [
    "a secretary is not the president before",
    "{Tom Park=Harnese President Tom Park} {said:said} {Tom Park=>it was late}. {The Harnese secretary of state} {said:said} {The Harnese secretary of state=>it was early}.",
  ],
  [
    "a chief may be a president",
    "{Tom Park=Seacom president Tom Park} {said:said} {Tom Park=>it was late}. {Tom Park=The Seacom chief} {said:said} {Tom Park=>it was early}.",
  ],
  [
    "a secretary of one country adds nothing to another’s words",
    "{Ann Lee=Harnese Secretary Ann Lee} {said:said} {Ann Lee=>it was late}. {The Sornese secretary} {added:added} {The Sornese secretary=>that it was early}.",
  ],
  [
    "members of visiting teams",
    "{Four members} of visiting teams, who asked for quiet, {told:told} us {Four members=>their aim was to win}.",
  ],
  [
    "a name behind the verb with more behind it",
    "{Ann Lee=>Since May, the rise has helped the town}, {said:said} {Ann Lee=Mayor Ann Lee}, a lawyer who sits on the board.",
  ],
  [
    "a watchdog named between dashes",
    "{International Sea Agency=The nation’s sea watchdog} - the International Sea Agency - {said:said} {International Sea Agency=>its men had seen smoke}.",
  ],
  [
    "a deal that somebody had after doing something states it",
    "{A Seacom deal} that users had after signing up for accounts {stated:stated} {A Seacom deal=>that their money was safe}.",
  ],
  [
    "a written thing in the present",
    "{the 26 page contract>“Nobody has lost a penny,”} {the 26 page contract} {states:states}.",
  ],
  [
    "a name behind marks that is a verb elsewhere",
    "{Mark E. Van Lee>“We must see that it works,”} {Mark E. Van Lee=Fed counsel Mark E. Van Lee} {said:said}.",
  ],
  ["“Asked again” behind marks", "{?>“Why?”} Asked again, {Ann Lee} {said:said} {Ann Lee=>it was late}."],
  [
    "an initial before a small letter",
    "{Ann Lee} {said:said} {Ann Lee=>that two had died of an E. coli infection}.",
  ],
  [
    "a lawyer and the firm of that name",
    "{Ann Lee=Food lawyer Ann Lee} with Lee Law Firm acts for them. {Ann Lee=Lee} {said:said} {Ann Lee=>the shop was late}.",
  ],
  [
    "a body in the plural",
    "{Centers for Sea Health=The Centers for Sea Health} {reported:reported} {Centers for Sea Health=>that two had died}.",
  ],
  [
    "a month before its day names nobody",
    "{Seacom} {said:said} in a Feb. 16 report {Seacom=>it was late}. {Seacom=>The firm may cut jobs}, {Seacom=it} {said:said}.",
  ],
  [
    "a capital inside a name makes a firm",
    "{SP SeaNet>“We cannot buy it,”} {SP SeaNet} {said:said}. The works will {SP SeaNet~>“fight the claim,”} {SP SeaNet=it} {said:said}.",
  ],
  [
    "what is told of the speaker behind the name is no report",
    "{Ann Lee=>The spill would have been small in a new ship}, {said:said} {Ann Lee}, a professor of ships at Harn.",
  ],
  [
    "a field that the speaker studied",
    "{Ann Lee=>It has helped the town for years}, {said:said} {Ann Lee}, a clerk who has worked on {!>“gallows humour.”}",
  ],
  [
    "where the speaker is from",
    "{Tom Park>“It helps us all,”} {said:said} {Tom Park}, of Plymere, Harn. {Ann Lee=Ms Ann Lee} {said:said} {Ann Lee=>it was late}.\n\n{Ann Lee=She} {added:added}: {Ann Lee>“It is so.”}",
  ],
  [
    "words of order before a number",
    "{Tom Park} {said:said} {Tom Park=>the first three signs did not tell his mind}. {Tom Park=He} {said:said} {Tom Park=>the last two weeks had been hard}.",
  ],
  [
    "words between commas behind the subject",
    "{Tom Park} {said:said} {Tom Park=>the fourth, about Harn, came from a paper}.",
  ],
  [
    "a name and its house behind the verb",
    "{Ann Lee=>The town sold its last bus}, {tweets:tweets} {Ann Lee} of Seacom.",
  ],
  [
    "a fragment behind a preposition, with a capital",
    "{Ann Lee} {warned:warned} it would fight against {Ann Lee~>“Harn-like laws and the ends of trade.”}",
  ],
  [
    "an hour before a post",
    "14.40 {Northern Grid=>About 11,400 homes are off supply}, {Northern Grid} {says:says}. 14.50 is the next.",
  ],
  [
    "the network X at a sentence’s end",
    "{Ann Lee=>The areas were the suburbs of Harn}, army spokesperson {Ann Lee} {said:said} in a post on X. The post was long.",
  ],
  [
    "a body named by its aim",
    "{Committee to Protect Rivers=>The war has hurt it}, {according to:according to} {Committee to Protect Rivers=the Committee to Protect Rivers} (CPR), {Committee to Protect Rivers=which} {reported:reported} on Friday {Committee to Protect Rivers=>that it had hurt forty}.",
  ],
  [
    "a briefing is a place to say it",
    "{Ann Lee} came. {Ann Lee=She} {said:said} at a press briefing that it’s {Ann Lee~>“very difficult to answer”} so soon.",
  ],
  [
    "a name and who it is behind the word that opens a clause",
    "The posts came after {Ann Lee}, a clerk, {said:said} that {Ann Lee~>“one of them”} had come.",
  ],
  [
    "whom “told Park he” tells of is not told by it",
    "{Ines Vale=Clerk Ines Vale} {told:told} the court it was {Ines Vale~>“late”}.\n\n{Rhona Peake=Judge Rhona Peake} {told:told} Park {Rhona Peake=>he had shown} {Rhona Peake~>“great pride”}.\n\n{Rhona Peake=She} {said:said}: {Rhona Peake>“You have lied to us.”}",
  ],
  [
    "a score behind a name",
    "Ann Lee beat Lena Holm 6-4 6-2. {Lena Holm=Holm} {conceded:conceded}: {Lena Holm>“She was better.”}",
  ],
  [
    "a rating between the speaker and the verb",
    "{Hume=Ms Hume}, who rates the shares a {!>“sell”}, {said:said} {Hume=>she saw no hope}.",
  ],
  ["a rating is told by nobody", "Hume raised it to {!>“hold”} from {!>“sell”} in May."],
  ["“long” before the verb", "{Ann Lee}, 71, has long {said:said} {Ann Lee=>she would retire}."],
])("%s", (_name, file) => {
  const { source } = readAnnotated(file);
  expect(compare(readAnnotated(file), readArticle(source, { id: "row" }))).toEqual([]);
});
