import { expect, test } from "vitest";
import { reported } from "./test-reported.ts";

// Whatever begins it, what is told runs from there to the end of the sentence.
test.each([
  // A subject, and more before its verb.
  "the deficit for all of last year was higher",
  "a deal letting shops cut prices expired in June",
  "her call to other towns to follow the plan underscored the need",
  "rebanding of taxes would mean steep rises",
  "the man they met had been warned",
  "the man that they met had been warned",
  "the reason they left was the dam",
  "the fact that the dam broke showed how old it was",
  "the decision to close the school would hurt children",
  "people who live near the dam should leave",
  "the dam (built in 1950) had broken",
  "Park, 27, had been warned",
  "the team’s first win in May had lifted them",
  "a man aged 40 died in hospital",
  // A number.
  "40% of the money had been spent",
  "as many as 40 people were hurt",
  "roughly 40 firms had lost money",
  "well over 40 firms had lost money",
  // A part of the sentence before its subject.
  "in recent years the town had lost three schools",
  "in the past year 12 boats had been lost",
  "despite the rain, the march would go on",
  "by then the roof had gone",
  "from now on the gate would be locked",
  "on average, a boat was lost each week",
  "with the dam gone, the town was dry",
  "instead of a bridge the town would get a ferry",
  "because of the rain the match was off",
  "since May the town had lost three schools",
  "so far 40 people had been found",
  "under the plan, the school would close",
  "of the 40 boats, 12 were lost",
  "as a mother she was angry",
  "perhaps the dam was too old",
  "today’s vote was a shame",
  "now is not the time to leave",
  // A clause before its own.
  "even if it rained they would march",
  "once the dam broke, nothing could be done",
  "had they known, they would have left",
  "whatever happened, they would march",
  // A verb that no table tells.
  "demand for homes remains strong",
  "prices keep rising",
  "many cost too much",
  "never before had the town been so full",
])("Ann Lee said %s.", (told) => {
  expect(reported(`Ann Lee said ${told}.`)).toEqual([told]);
});

// Whom it is told to ends where it begins.
test.each([
  ["told the BBC", "young people in the town opposed the plan"],
  ["told the BBC", "Bo Park, the mayor of Harn, would resign"],
  ["told the BBC", "women and children would be sent away"],
  ["told the BBC", "half of the money had been spent"],
  ["told the BBC’s World Service", "it was late"],
  ["told the Supreme Court", "Park had been sacked"],
  ["told Harn Radio", "embers had landed on the roof"],
  ["told reporters", "officers cut the chain"],
  ["told reporters", "people living near the dam should leave"],
  ["told a meeting of the council in Harn", "there were no plans to sell it"],
  ["warned MPs", "prices would rise"],
  ["promised voters", "there would be no cuts"],
  ["said in a post to clerks, porters and drivers", "that the plan would work"],
  ["said in a letter sent to staff", "that the plan would work"],
  ["said after meeting Park", "that the plan would work"],
  ["said, without giving details,", "that the plan would work"],
  ["made it clear", "that the plan would work"],
  ["is reported to have said", "the plan would work"],
  ["told", "how she had fled the town"],
  ["reassured residents", "the plan would work"],
  ["objected", "that the plan would fail"],
  ["went as far as to say", "the plan would work"],
  ["took to the radio to say", "the plan would work"],
  ["vowed", "never to sell the dam"],
])("Ann Lee %s: %s", (saying, told) => {
  expect(reported(`Ann Lee ${saying} ${told}.`)).toEqual([told]);
});

test.each([
  ["the words open the sentence", "As Ann Lee told the paper, the sea has risen.", ["the sea has risen"]],
  ["what led to something else", "When Lee said the plan was mad, they laughed.", ["the plan was mad"]],
  [
    "a writing that somebody tells of",
    "The note says the sea has risen, she said.",
    ["The note says the sea has risen", "the sea has risen"],
  ],
  ["a deed that is agreed to", "Ann Lee agreed to close the dam.", ["to close the dam"]],
  ["a source between commas", "The dam, according to Ann Lee, is safe.", ["The dam | is safe"]],
  ["a source that more is told of", "According to Ann Lee, who runs the dam, it is safe.", ["it is safe"]],
  [
    "a source behind which all stands",
    "They left on boats which, according to Ann Lee, were lost at sea.",
    ["were lost at sea"],
  ],
  ["a colon behind the day", "Ann Lee said on Monday: the dam is safe.", ["the dam is safe"]],
  [
    "between commas, about a number",
    "These days, Lee says, about 20 boats are lost each year.",
    ["These days | about 20 boats are lost each year"],
  ],
])("%s", (_name, text, told) => {
  expect(reported(text)).toEqual(told);
});

// A thing that is said, told or done is no report, and nor is what nobody said.
test.each([
  "Ann Lee said hello to a woman waiting there and left.",
  "Ann Lee said a few words to the men who had come.",
  "Ann Lee said goodbye to the town she loved.",
  "Ann Lee said no to the plan that the council made.",
  "Ann Lee said as much in a letter that was sent to the council.",
  "Ann Lee said that in May.",
  "Ann Lee told the story to a man who lost his boat.",
  "Ann Lee announced a plan to build homes in towns that flood.",
  "Ann Lee announced the plan that was made in May.",
  "Ann Lee added two goals before the break as Harn won.",
  "Ann Lee conceded two goals as Harn lost.",
  "Ann Lee claimed her third win as Harn lost.",
  "Ann Lee agreed to a plan that was made in May.",
  "Ann Lee agreed to key changes but the vote was lost.",
  "When Lee proposed the plan to him, Park agreed.",
  "As she wrote the book, her husband was ill.",
  "Explaining his reason for going, Ann Lee left.",
  "If Ann Lee said the dam was safe, we would go.",
  "Ann Lee wanted to say the dam was safe.",
  "Did Ann Lee say the dam was safe?",
])("nothing is told in: %s", (text) => {
  expect(reported(text)).toEqual([]);
});
