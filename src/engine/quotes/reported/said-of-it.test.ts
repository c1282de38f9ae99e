import { expect, test } from "vitest";
import { reported } from "./test-reported.ts";

// What is said of the thing before: it lacks its subject, and begins with its verb.
test.each([
  ["The board refused a pit that neighbours said would ruin their wells.", "would ruin their wells"],
  ["The council backed a scheme which police say is unsafe.", "is unsafe"],
  ["Ann Lee sold a boat that she said had been built in 1950.", "had been built in 1950"],
  ["Ann Lee named a man who she said had stolen the money.", "had stolen the money"],
  ["The plan, which ministers say will cost £4m, was dropped.", "will cost £4m"],
  ["A group that the army says is backed by Harn has left.", "is backed by Harn"],
])("said of it: %s", (text, words) => {
  expect(reported(text)).toEqual([words]);
});

test.each([
  ["The words that Lee said were true."],
  ["The bridge that Lee spoke of fell."],
  ["The pit that Lee said no to was closed."],
  ["The people who said so were right."],
  ["She kept the book that the court said nothing about."],
])("not said of it: %s", (text) => {
  expect(reported(text)).toEqual([]);
});

// Behind words in marks, a “that” of its own.
test.each([
  ["Lee said it was “a shame” and that the town would pay.", ["that the town would pay"]],
  [
    "Lee said that the rule was meant only “to help”, and that no name had been passed on.",
    ["that the rule was meant only", "that no name had been passed on"],
  ],
  ["Lee said it was “a shame” and left.", []],
  ["Lee said it was “a shame” that day.", []],
  ["Lee said it was “a shame” and that of the town.", []],
])("%s", (text, words) => {
  expect(reported(text)).toEqual(words);
});

test.each([
  ["In her will Ann Lee asked that nobody should finish it.", ["that nobody should finish it"]],
  ["Ann Lee asked that question twice.", []],
  ["Ann Lee accused the council of hiding its books.", ["accused the council of hiding its books"]],
  ["Ann Lee was accused of hiding the books.", []],
  ["A man accused of stealing a van was jailed.", []],
  ["Ann Lee accused him of “hiding the books”.", []],
  ["Thank you to the readers who wrote in.", []],
])("%s", (text, words) => {
  expect(reported(text)).toEqual(words);
});

// Words of saying that are more than a verb.
test.each([
  ["The mayor, Ann Lee, was adamant that the town would pay.", ["that the town would pay"]],
  ["It was clear that the town would pay.", []],
  ["The mayor, Ann Lee, issued a stark warning that the dam could fail.", ["that the dam could fail"]],
  ["The mayor, Ann Lee, gave no warning that the dam could fail.", []],
  ["The mayor, Ann Lee, voiced concern that the dam could fail.", ["that the dam could fail"]],
  ["The mayor, Ann Lee, made the mistake that cost her the seat.", []],
  ["The mayor, Ann Lee, demanded that the school be rebuilt.", ["that the school be rebuilt"]],
  ["The mayor, Ann Lee, demanded that money.", []],
  ["The mayor, Ann Lee, signalled that the school would close.", ["that the school would close"]],
  [
    "The mayor, Ann Lee, rejected claims that the school would close.",
    ["claims that the school would close"],
  ],
  ["The mayor, Ann Lee, rejected a police claim that he had fled.", []],
  ["Ann Lee described how she had hidden for six hours.", ["how she had hidden for six hours"]],
  ["Ann Lee described the hut in which she had hidden.", []],
  ["The firm posted a loss of £4m, it said on Tuesday.", ["The firm posted a loss of £4m"]],
])("%s", (text, words) => {
  expect(reported(text)).toEqual(words);
});

// Whose a noun of saying is.
test.each([
  ["Ann Lee’s claim that the dam was safe was rejected by engineers.", ["that the dam was safe"]],
  ["The council rejected Ann Lee’s claim that the dam was safe.", ["that the dam was safe"]],
  ["The mayor, Ann Lee, spoke. Her view is that the law is too old.", ["that the law is too old"]],
  ["A warning from the council that the dam could fail was ignored.", ["that the dam could fail"]],
  ["The claim that the dam was safe was false.", []],
  ["Ann Lee’s claim was rejected.", []],
  [
    "Lee said Park’s claim that the dam was safe was wrong.",
    ["Park’s claim that the dam was safe was wrong"],
  ],
])("%s", (text, words) => {
  expect(reported(text)).toEqual(words);
});

// Who tells it, where the one who is told stands first; and who writes down what was found.
test.each([
  [
    "Residents were told by the mayor, Ann Lee, that the school would close.",
    ["that the school would close"],
  ],
  ["Workers were warned by Harn Council that the dam could fail.", ["that the dam could fail"]],
  ["Ann Lee was told that the dam was safe.", []],
  ["Ann Lee was told by post.", []],
  ["The report, by the auditors Pell & Moor, found that £4m had gone.", ["that £4m had gone"]],
  ["The inquiry found the council had failed.", ["the council had failed"]],
  ["Police found that the door was open.", []],
  ["A poll found that most wanted the bridge.", []],
])("%s", (text, words) => {
  expect(reported(text)).toEqual(words);
});

// Where one report ends and something else begins.
test.each([
  ["Lee said it was late, but Park said it was early.", ["it was late", "it was early"]],
  ["Lee said it was late but that Park was early.", ["it was late but that Park was early"]],
  ["Lee said the boat was lost, while the crew said it was safe.", ["the boat was lost", "it was safe"]],
  ["Lee said the boat was lost, but the crew was safe.", ["the boat was lost, but the crew was safe"]],
  ["Lee said she was sure, a claim that Park rejected.", ["she was sure"]],
  ["Lee said she was sure, a friend and a judge.", ["she was sure, a friend and a judge"]],
  ["Lee’s promise last summer that there would be no cuts was kept.", ["that there would be no cuts"]],
  ["Lee pleaded not guilty to the murder of a clerk.", []],
  ["Lee pleaded with the crowd to leave.", ["to leave"]],
  ["Mr Lee denied that.", []],
  ["A boy who police say was shot by mistake has died.", ["was shot by mistake"]],
])("%s", (text, words) => {
  expect(reported(text)).toEqual(words);
});
