import { expect, test } from "vitest";
import { reported } from "./test-reported.ts";

// What is told without marks, found from its first word to its last.
test.each([
  [
    "a saying that cuts it in two",
    "The bridge, Ann Lee told the council on Monday, would open in May.",
    "The bridge | would open in May",
  ],
  ["a joke behind the saying", "It was, Ann Lee explained, a private joke.", "It was | a private joke"],
  ["one whose name is also a verb", "Parks predicted that it would close.", "that it would close"],
  [
    "a clause up to the marks",
    "Ann Lee vowed to block the coast road “until the tap runs”.",
    "to block the coast road",
  ],
  [
    "up to “and”",
    "Ann Lee said that a boat costs $9,000 and “dies before lunch”.",
    "that a boat costs $9,000",
  ],
  ["up to a “had”", "Ann Lee said she was a cook who had “lost her way”.", "she was a cook who had"],
  ["wondering aloud", "Ann Lee wondered aloud whether anyone had read it.", "whether anyone had read it"],
  [
    "behind what somebody called it",
    "Ann Lee – who called the bridge “a bad joke” – said it was time to go.",
    "it was time to go",
  ],
  [
    "a time before the saying",
    "In 2019, Ann Lee said, the firm lost money.",
    "In 2019 | the firm lost money",
  ],
  [
    "a clause on either side",
    "The lane is narrow, Ann Lee says, and the lorries are wide.",
    "The lane is narrow | and the lorries are wide",
  ],
  ["a figure that is not exact", "Ann Lee said around 40 boats were lost.", "around 40 boats were lost"],
  [
    "a month of its own",
    "Ann Lee said last month’s storm had cost the town dear.",
    "last month’s storm had cost the town dear",
  ],
  [
    "a doing for a subject",
    "Ann Lee said reopening the bridge would take a year.",
    "reopening the bridge would take a year",
  ],
  ["nothing for a subject", "Ann Lee said nothing would change.", "nothing would change"],
  [
    "what happened for a subject",
    "Ann Lee said what happened was a disgrace.",
    "what happened was a disgrace",
  ],
  [
    "a condition first",
    "Ann Lee said if it rained the bridge would close.",
    "if it rained the bridge would close",
  ],
  [
    "a clause with “while” first",
    "Ann Lee said while the bridge was safe, the lane was not.",
    "while the bridge was safe, the lane was not",
  ],
  [
    "a subject that is described",
    "Ann Lee said the council, which owns the lane, had paid.",
    "the council, which owns the lane, had paid",
  ],
  ["a “however” between", "Ann Lee admitted, however, that the bridge was old.", "that the bridge was old"],
  ["an order to so many", "Ann Lee has ordered 31 lenders to stop lending.", "to stop lending"],
  [
    "an order with a verb that is also a noun",
    "Ann Lee told the jury to disregard the remark.",
    "to disregard the remark",
  ],
])("%s", (_name, text, words) => {
  expect(reported(text)).toEqual([words]);
});

// What looks like it and is none.
test.each([
  ["a claim of the police", "Lawyers rejected a police claim that he had fled."],
  [
    "an opening, the first of many",
    "The Trust announced the opening of a mill, the first of twelve planned under it.",
  ],
  ["a frame of two words", "Ann Lee vowed to try “until the tap runs”."],
  ["when somebody spoke", "Ann Lee spoke as she left, and the rain had stopped."],
  ["a name in front of its verb", "The mayor, Ann Lee, said no more, and left."],
  ["who said so", "The bridge, Ann Lee, who said so, would open."],
  ["not to be named", "Ann Lee asked not to be named."],
  ["a request", "Ann Lee asked a neighbour to feed the cat."],
  ["to the north", "Ann Lee told the jury about the road to town."],
  ["a doing of the speaker’s", "Ann Lee went home, saying little."],
  ["a time and no more", "Ann Lee said little until last month."],
  ["a saying denied", "The bridge, Ann Lee did not say, would open in May."],
  ["a saying still to come", "The bridge, Ann Lee may say, would open in May."],
  ["nothing said", "Ann Lee said nothing."],
  ["what was asked", "Asked about the bridge, Ann Lee said nothing, and left."],
  ["a prayer", "Ann Lee said a prayer and left."],
  ["a question refused", "Ann Lee declined to say if the bridge would open."],
])("refused: %s", (_name, text) => {
  expect(reported(text)).toEqual([]);
});
