import { expect, test } from "vitest";
import { findParagraphs } from "../../text/paragraphs.ts";
import { pairMarks } from "./pair-marks.ts";

function read(text: string): { readonly said: readonly string[]; readonly notes: readonly string[] } {
  const { marked, notes } = pairMarks(text, findParagraphs(text));
  return {
    said: marked.map(({ pieces }) => pieces.map(({ from, to }) => text.slice(from, to)).join(" ⏎ ")),
    notes: notes.map(({ rule }) => rule),
  };
}

test.each([
  ["curly", "“We go,” she said. “Now.”", ["We go,", "Now."]],
  ["straight", '"We go," she said. "Now."', ["We go,", "Now."]],
  ["British single", "‘We go,’ she said. ‘Now.’", ["We go,", "Now."]],
  ["straight single", "'We go,' she said. 'Now.'", ["We go,", "Now."]],
  ["two straight singles", "''We go,'' she said.", ["We go,"]],
  ["typewriter", "``We go,'' she said.", ["We go,"]],
  ["guillemets", "«We go», she said.", ["We go"]],
  ["low and high", "„We go“, she said.", ["We go"]],
  ["nested singles", "“He said ‘go’ twice,” she said.", ["He said ‘go’ twice,"]],
  ["nested doubles", "‘He said “go” twice,’ she said.", ["He said “go” twice,"]],
  ["doubles in doubles", "“He said “go” and left,” she said.", ["He said “go” and left,"]],
  [
    "apostrophes inside singles",
    "‘It’s the girls’ boat, isn’t it,’ she said.",
    ["It’s the girls’ boat, isn’t it,"],
  ],
  ["straight apostrophes", "'It's the girls' boat,' she said.", ["It's the girls' boat,"]],
  ["three paragraphs", "“We go.\n\n“We go on.\n\n“We stop,” she said.", ["We go. ⏎ We go on. ⏎ We stop,"]],
  [
    "paragraphs that were put on one line",
    'Lee said: "We go on now. "And we stay. "We stop," she said.',
    ["We go on now. ⏎ And we stay. ⏎ We stop,"],
  ],
  [
    "what others said, and the next paragraph",
    "“We asked. Later, they said they were coming.\n\n“We stop,” she said.",
    ["We asked. Later, they said they were coming. ⏎ We stop,"],
  ],
  ["no mark again at the second paragraph", "“We go.\n\nWe go on,” she said.", ["We go. ⏎ We go on,"]],
  ["mixed shapes", '“We go," she said.', ["We go,"]],
])("pairs %s", (_name, text, said) => {
  expect(read(text)).toEqual({ said, notes: [] });
});

test.each([
  ["plural owners", "The girls’ boat and the boys’ boat.", [], []],
  ["the nineties and rock ’n’ roll", "In the ’90s it was rock ’n’ roll, ’twas said.", [], []],
  ["feet and inches", "He is 6'2\" tall and she is 5'4\".", [], []],
  ["a missing closing mark", "“We go, he said. “Now,” she said.", ["Now,"], ["unclosed-mark"]],
  ["a missing opening mark", "We go,” he said. “Now,” she said.", ["Now,"], ["stray-mark"]],
  ["a reversed opening mark", "”We go,” he said. “Now,” she said.", ["We go,", "Now,"], []],
  ["a reversed closing mark", "“We go,“ he said. “Now,” she said.", ["We go,", "Now,"], []],
  [
    "the last of paragraphs on one line left open",
    'Lee said: "We go on now. "And we stay.\n\nPark left.',
    ["We go on now."],
    ["unclosed-mark"],
  ],
  ["a doubled opening mark", "““We go,” he said. “Now,” she said.", ["We go,", "Now,"], ["unclosed-mark"]],
  ["a doubled closing mark", "“We go,”” he said. “Now,” she said.", ["We go,", "Now,"], ["stray-mark"]],
  [
    "a mark left open before the reporter’s tail",
    "“We go, he said.\n\n“Now,” she said.",
    ["Now,"],
    ["unclosed-mark"],
  ],
])("damage costs one quote and no more: %s", (_name, text, said, notes) => {
  expect(read(text)).toEqual({ said, notes });
});
