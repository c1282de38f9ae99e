import { expect, test } from "vitest";
import { readAnnotated } from "../../annotated.ts";
import { compare } from "../../golden/compare.ts";
import { readArticle } from "../../read-article.ts";

// Nouns of saying behind the marks, helpers run together with a pronoun, and names that are not what they look like.
test.each([
  ["a verdict", "{Ann Lee>“We lost it badly,”} was the {verdict:verdict} of {Ann Lee}."],
  ["a reply", "{Ann Lee>“We will go on,”} came the {reply:reply} from {Ann Lee}."],
  ["in a sentence of its own", "{Ann Lee>“We lost it badly.”} That was the {verdict:verdict} of {Ann Lee}."],
  ["a letter that read", "{the letter>“We will go on,”} {the letter} {read:read}."],
  ["she’d say", "Ann Lee was here. {Ann Lee>“We will go on,”} {Ann Lee=she}’d {say:say}."],
  ["quoted calling", "{Ann Lee} was quoted {calling:calling} it {Ann Lee~>“a shameful plan”}."],
  [
    "an address with a dot",
    "In an interview with Harn.com published today, {Ann Lee} was quoted {calling:calling} it {Ann Lee~>“a shameful plan”}.",
  ],
  [
    "an hour before a day",
    "{Ann Lee=>The robbery took place at 3:15 p.m. Dec. 22 when a man came in}, {Ann Lee} {said:said}.",
  ],
  [
    "a seat in parliament",
    "Labour MP Ann Lee has told of her joy. {Ann Lee>“It was a pretty thing,”} {said:said} {Ann Lee=the Harn North MP}.",
  ],
  [
    "a son of somebody else",
    "Bo Park wrote books. The son of a teacher, he had left. {Bo Park>“I was young,”} {Bo Park=he} {said:said}.",
  ],
  ["the PM", "Prime Minister Ann Lee spoke. {Ann Lee>“We will go on,”} {Ann Lee=the PM} {said:said}."],
  [
    "of a town, behind “after”",
    "After the vote {Bob Wells=finance spokesman Bob Wells}, of Torfaen, {said:said} {Bob Wells=>it was vital}.",
  ],
  [
    "agreeing with what another said",
    "{Ann Lee>“We lost,”} {said:said} {Ann Lee}. {Ann Lee>“We were poor.”} Bo Park agreed.",
  ],
  ["agreeing behind a comma", "{Bo Park>“We were very poor,”} {agreed:agreed} {Bo Park}."],
  ["a retired officer", "{Ann Lee>“We will go on,”} {said:said} {Ann Lee=retired Gen. Ann Lee}."],
  ["one who acts for another", "{Ann Lee>“We will go on,”} {said:said} {Ann Lee=acting chief Ann Lee}."],
  [
    "two fields of one office",
    "{Ann Lee>“We will go on,”} {said:said} Health and {Ann Lee=Social Care Secretary Ann Lee}.",
  ],
  [
    "one told of is not who tells",
    "{Bo Park=MP Bo Park} said the man, who later ran, {claimed:claimed} he was {the man~>“ill and tired”}.",
  ],
  [
    "a past that is also a noun",
    "Bo Park ran the firm. In May, Mr Park quit his post for what {Bo Park=he} {called:called} {Bo Park~>“a better life”}.",
  ],
  ["signed in brackets", "{Ann Lee>“We will go on as we are.”} ({Ann Lee}, mayor)"],
  ["signed by a post", "{Ann Lee>“We will go on as we are.”} — {Ann Lee} (@annlee) March 3, 2022"],
  ["a name with a verb behind it", "{?>“We will go on as we are.”} Ann Lee, mayor of Harn, left."],
  [
    "the defendant",
    "Bo Park, 44, is accused of theft. His son Al Park wept. {Bo Park>“No, never,”} {said:said} {Bo Park=the defendant}.",
  ],
  [
    "the retailer whose shares fell",
    "Shares in {Quorv Lindt} fell after {Quorv Lindt=the retailer} {warned:warned} that sales were {Quorv Lindt~>“far below”} its hopes.",
  ],
  [
    "a mayor behind what somebody shouted",
    "When someone in the hall shouted, Mayor {Bo Park} rose and {reminded:reminded} them {Bo Park=>that the hall was hired}.",
  ],
  [
    "of whom it is told is not who tells",
    "Al Dent, for Bo Park, 67, {said:said} {Al Dent=>he was sorry}. {Al Dent=>The 67-year-old had paid}, {Al Dent=he} {added:added}.",
  ],
  [
    "thanks that somebody tells of",
    "Al Dent {said:said} {Al Dent=>he had met Ann Lee}. {Al Dent=>She had thanked him}, {Al Dent=he} {said:said}.",
  ],
  [
    "a verb that no table holds, behind a name",
    "Dr Ann Lee warned of it. Kos Park came. Park winces at the word. {Kos Park>“I study moths,”} {Kos Park=she} {says:says}.",
  ],
  [
    "one without a name but an age",
    "Bo Park was there. The youngest, a deckhand, sang. {The youngest>“It was a hymn,”} {said:said} {The youngest=the 24-year-old}.",
  ],
  [
    "his mother, whose son the article has named",
    "Nurse Ann Lee came. Her son, Bo Park, 19, was late. {Ann Lee>“It was very late,”} {said:said} {Ann Lee=his mother}.",
  ],
  [
    "his mother, where the article tells of none",
    "Nurse Ann Lee came. Bo Park, 19, was late. {his mother>“It was very late,”} {said:said} {his mother}.",
  ],
  [
    "somebody by an ending",
    "Ann Lee’s play is on. An usher in boots explains the rules. {An usher>“Do not drink it,”} {An usher=she} {says:says}.",
  ],
  [
    "a body and whom it stands for",
    "{Harn Coast Group}, representing more than 80 people who left the town, {say:say} {Harn Coast Group=>they will not go}.",
  ],
  [
    "what others believe lies inside",
    "{Ann Lee} {acknowledged:acknowledged} {Ann Lee=>some people believed it was late}, but {said:said} {Ann Lee=>the town was open}.",
  ],
  [
    "a participle with its adverb belongs to its noun",
    "{Ann Lee} {argued:argued} {Ann Lee=>that Park held to the widely agreed plan} and {said:said} {Ann Lee=>his vote had been late}.",
  ],
  ["a think tank", "{The Harn think tank} {said:said} {The Harn think tank=>prices could rise}."],
  ["one of many", "{Other sites} such as Harn.com {said:said} {Other sites=>they would keep the film}."],
])("%s", (_name, text) => {
  const given = readAnnotated(text);
  expect(compare(given, readArticle(given.source, { id: "x" }))).toEqual([]);
});
