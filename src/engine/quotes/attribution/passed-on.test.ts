import { expect, test } from "vitest";
import { readAnnotated } from "../../annotated.ts";
import { compare } from "../../golden/compare.ts";
import { readArticle } from "../../read-article.ts";

// Who is meant where several offices, works and delegations stand near: the annotated text is met whole.
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
])("%s", (_name, file) => {
  const { source } = readAnnotated(file);
  expect(compare(readAnnotated(file), readArticle(source, { id: "row" }))).toEqual([]);
});
