import { describe as group, expect, test } from "vitest";
import { openAfter as open } from "./bench/open-after.ts";

const lead = "The harbour board met on Tuesday in the old customs house.";
const end = "A second vote is due before the summer, and nobody expects it to be close.";
const around = (words: string): string => `${lead}\n\n${words}\n\n${end}`;

const said = (words: string): string => around(`The board said ${words} in the coming year.`);

group("a word that turns the sentence round", () => {
  test.each([
    ["rents would increase for the smaller boats", "rents would decrease for the smaller boats"],
    ["more boats would be let into the inner basin", "less boats would be let into the inner basin"],
    ["Mr Brekke would stay on as master of the port", "Mrs Brekke would stay on as master of the port"],
    ["the crews supported the plan for the new quay", "the crews opposed the plan for the new quay"],
    [
      "the crews agreed to the plan for the new quay",
      "the crews failed to agree to the plan for the new quay",
    ],
    ["the wall almost gave way under the lorries", "the wall gave way under the lorries"],
    ["all boats would be moved to the outer basin", "some boats would be moved to the outer basin"],
    ["the boats would run at night in winter", "the boats would stop at night in winter"],
    ["it would put a light to the night crossings", "it would put a stop to the night crossings"],
    [
      "the quay would be shut each morning to the lorries",
      "the quay would be shut each evening to the lorries",
    ],
    ["the boats would be painted white in the spring", "the boats would be painted white in the autumn"],
    ["the crews would be paid weekly by the new firm", "the crews would be paid monthly by the new firm"],
    [
      "the skipper had been charged by the court in Venn",
      "the skipper had been cleared by the court in Venn",
    ],
    ["the skipper lived on the boat with his sister", "the skipper lived on the boat with his mother"],
    ["four of the crew were killed on the old ferry", "four of the crew were injured on the old ferry"],
    ["the board had imposed the toll on the small boats", "the board had lifted the toll on the small boats"],
    [
      "the tram that waits there would go on to the quay",
      "the tram that stops there would go on to the quay",
    ],
  ])("“%s” is not “%s”", (was, now) => {
    expect(open(said(`[${was}]`), said(now))).toBe("gone");
  });

  test.each([
    ["rents would increase for the smaller boats", "rents would incraese for the smaller boats"],
    ["more boats would be let into the inner basin", "more ships would be let into the inner basin"],
    ["the crews supported the plan for the new quay", "the crews backed the plan for the new quay"],
    ["a shelter at the stop by the quay would be built", "a shelter at the halt by the quay would be built"],
    ["there would be a halt by the old customs house", "there would be a stop by the old customs house"],
    ["the skipper was taken to the court by a guard", "the skipper was brought to the court by a guard"],
    [
      "the toll would be charged each morning at the gate",
      "the fee would be charged each morning at the gate",
    ],
  ])("“%s” may become “%s”", (was, now) => {
    expect(open(said(`[${was}]`), said(now))).toBe(`reworded ${now}`);
  });
});

group("a quote whose attribution was moved", () => {
  const words = "“We have asked for two more hands on each boat since April,”";
  test("is found where its speaker is named before it now", () => {
    expect(open(around(`[${words}] said Mira Oduya.`), around(`Mira Oduya said: ${words}`))).toBe(
      `exact ${words}`,
    );
  });
  test.each([
    ["somebody else says it to the speaker", `Ruben Castell told Mira Oduya: ${words}`],
    ["somebody else says it", `Ruben Castell said: ${words}`],
    ["nobody does", `It was said that ${words}`],
  ])("is gone where %s", (_name, now) => {
    expect(open(around(`[${words}] said Mira Oduya.`), around(now))).toBe("gone");
  });
  test("is gone where the speaker says it in another place", () => {
    const after = `Mira Oduya said: ${words}\n\nThe rain went on.\n\n${lead}\n\n${end}`;
    expect(open(around(`[${words}] said Mira Oduya.`), after)).toBe("gone");
  });
});

const survey = (body: string): string =>
  `${body} said a survey that was carried out in 2021 had not found any [risk] from the ceiling.`;
const sums = (official: string): string =>
  `A senior ${official} official, who asked not to be named, said no more was to be had. “Somebody has to do the sums,” said [the official. “It will not be done in a] day.”`;

group("whose paragraph it is", () => {
  test("is told by a body’s own name, not by “Council”", () => {
    const now = survey("Osterby Council").replaceAll(/[[\]]/g, "");
    expect(open(around(survey("Wrenfield Council")), `${lead}\n\n${end}\n\n${now}`)).toBe("gone");
    const same = survey("Wrenfield Council").replaceAll(/[[\]]/g, "");
    expect(open(around(survey("Wrenfield Council")), `${lead}\n\n${end}\n\n${same}`)).toBe("exact risk");
  });
  test("is not told by a name that somebody says beside it", () => {
    const now = sums("Osterby").replaceAll(/[[\]]/g, "");
    expect(open(around(sums("Treasury")), around(now))).toBe("gone");
  });
});

group("a name of several parts", () => {
  const quote = "“So we took things out until a cousin could mend it,”";
  const officer = (name: string): string =>
    `${quote} said Pritha ${name}, Hydralane’s Chief Product Officer.`;
  test("is not another name of as many", () => {
    expect(
      open(around(`[${quote}]${officer("Banerjee-Cole").slice(quote.length)}`), around(officer("Thorpe"))),
    ).toBe("gone");
  });
  test("may lose its first part", () => {
    const now = officer("Banerjee-Cole").replace("Pritha ", "");
    expect(open(around(`[${quote}]${officer("Banerjee-Cole").slice(quote.length)}`), around(now))).toBe(
      `exact ${quote}`,
    );
  });
});

group("words that stand twice now", () => {
  const own =
    "The crews were of one mind. [“Nobody can watch the radar and the car deck,”] Mira Oduya said at the quay.";
  const plain = own.replaceAll(/[[\]]/g, "");
  const quote = "“Nobody can watch the radar and the car deck,”";
  test("are found in their paragraph, not in the pull quote right above it", () => {
    expect(open(around(own), around(`${quote}\n\n${plain}`))).toBe(`exact ${quote}`);
  });
  test("are found at the beginning of their paragraph too", () => {
    const first = "[The crews were of one mind.] They voted to stop work for two days, by 312 to 41.";
    const after = `The crews were of one mind.\n\n${first.replaceAll(/[[\]]/g, "")}`;
    expect(open(around(first), around(after))).toBe("exact The crews were of one mind.");
  });
  test("are ambiguous where the article was printed twice", () => {
    const once = around(plain);
    expect(open(`${lead}\n\n${plain}\n\n[${end}]`, `${once}\n\n${once}`)).toBe("ambiguous");
  });
  test("are ambiguous where their whole paragraph stands right above itself", () => {
    expect(open(around(`[${plain}]`), around(`${plain}\n\n${plain}`))).toBe("ambiguous");
  });
});

group("words of its own sentence that stand in another paragraph", () => {
  const before =
    "A spokeswoman called the cuts “a betrayal of the town”.\n\n" +
    "“The minister knew [weeks ago,” said a senior official, who was not authorised to speak] publicly.\n\n" +
    "The minister declined to say whether she had known.";
  test("do not make it theirs", () => {
    const after = before
      .replaceAll(/[[\]]/g, "")
      .replace("“The minister knew ", "Dagny Thorpe told reporters: “")
      .replace("speak publicly.", "speak.”");
    expect(open(before, after)).toBe("gone");
  });
});

group("a reporter’s words put into somebody’s mouth", () => {
  test("are gone where they were part of a sentence without names", () => {
    const words =
      "inquiry that he warned ministers about crumbling walls in schools four years before a roof";
    const before = `A former head teacher has told an [${words}] collapsed.`;
    expect(open(around(before), around(`“${words},” Ruben Castell said.`))).toBe("gone");
  });
  test.each([
    ["before them", (words: string) => `Ruben Castell told reporters: “${words} “hear.”`],
    ["after them", (words: string) => `“${words} “hear,” Ruben Castell told reporters.`],
  ])("are gone where they began a sentence, and somebody stands %s", (_name, now) => {
    const words = "Behind him the crew looked at their shoes. Not one of them said";
    const before = `There was a long silence in the hall. [${words}] “hear, hear”.`;
    expect(open(around(before), around(now(words)))).toBe("gone");
  });
  test("are found where their own sentence is only longer", () => {
    const words = "Behind him the crew looked at their shoes";
    expect(
      open(
        around(`A long silence fell. [${words}] for a while.`),
        around(`A long silence fell. ${words} for a while, he said.`),
      ),
    ).toBe(`exact ${words}`);
  });
});

const asked = "“How can both sides be heard if one is gone?”";
const board = (name: string, clause: string): string =>
  `Posts on the board of the site Quay Watch, kept by ${name}, spoke of it. Friends of the Ferry Board laughed, ${clause} ${asked}`;

group("a quote in a paragraph whose name is another now", () => {
  test.each([
    ["is gone where no name is said to say it", "one poster writing", "gone"],
    ["is found where its own sentence says who said it", "as Oskar Pell said", `exact ${asked}`],
  ])("%s", (_name, clause, outcome) => {
    const before = around(board("Tilda Marsh", clause).replace(asked, `[${asked}]`));
    expect(open(before, around(board("Mbeki Drava", clause)))).toBe(outcome);
  });
});

const post = (name: string): string =>
  `2.11pm\n\nThe headline number: [a deficit of $1.9bn, down from the $2.4bn told in December]. ${name} says the town will be well by May.`;

const plainPost = (name: string): string => post(name).replaceAll(/[[\]]/g, "");

group("a paragraph of a live page, by another speaker now", () => {
  test("is gone, though an hour stands before it as one did", () => {
    const after = `${lead}\n\n3.05pm\n\n${end}\n\n${plainPost("Oduya").replace("2.11", "4.40")}`;
    expect(open(`${lead}\n\n${post("Marsh")}\n\n${end}`, after)).toBe("gone");
  });
  test("is found where it was moved with its speaker", () => {
    const after = `${lead}\n\n3.05pm\n\n${end}\n\n${plainPost("Marsh").replace("2.11", "4.40")}`;
    expect(open(`${lead}\n\n${post("Marsh")}\n\n${end}`, after)).toMatch(/^exact a deficit/u);
  });
});

const boatsOf = (name: string): string => `Mr ${name} said the boats would be mended in the spring.`;
const toldBy = (name: string): string =>
  `Mr ${name} told the crews that the boats would be mended in the spring.`;

group("a name behind an apostrophe", () => {
  test.each(["O’Neill", "O'Connor", "D’Arcy"])("is not %s", (name) => {
    expect(open(around(`[${boatsOf("O’Brien")}]`), around(boatsOf(name)))).toBe("gone");
  });
  test("stays itself with a straight apostrophe, and with a word corrected after it", () => {
    const now = boatsOf("O'Brien");
    expect(open(around(`[${boatsOf("O’Brien")}]`), around(now))).toBe(`exact ${now}`);
    const corrected = now.replace("mended", "repaired");
    expect(open(around(`[${boatsOf("O’Brien")}]`), around(corrected))).toBe(`reworded ${corrected}`);
  });
  test("stays itself in capitals, as another does not", () => {
    const now = boatsOf("O’BRIEN");
    expect(open(around(`[${boatsOf("O’Brien")}]`), around(now))).toBe(`exact ${now}`);
    const link = toldBy("O’Brien").replace(/the boats.*/u, "[$&]");
    expect(open(around(link), around(toldBy("O’BRIEN")))).toMatch(/^exact the boats/u);
    expect(open(around(link), around(toldBy("O’NEILL")))).toBe("gone");
    const short = `[${boatsOf("Pell").replace(/\.$/u, ", and IT’S WHAT they’d BEEN promised.")}]`;
    expect(open(around(short), around(short.replace("IT’S WHAT", "it’s what").slice(1, -1)))).toMatch(
      /^exact/u,
    );
  });
});

group("a pronoun and a quote in single marks", () => {
  const words = "[denied that the crews had turned him away. ‘Laughed at is the word I’d use,’ he]";
  const own = (one: string): string =>
    `Master ${one}, of the night boat, accepted that the ramp should have been raised. He ${words} said.`;
  test("are gone where the one they mean is another now", () => {
    const now = own("Castell").replaceAll(/[[\]]/g, "");
    expect(open(around(own("Brekke")), around(now))).toBe("gone");
  });
  test("are found where he has a first name now", () => {
    const now = own("Halvard Brekke").replaceAll(/[[\]]/g, "");
    expect(open(around(own("Brekke")), around(now))).toBe(`exact ${words.slice(1, -1)}`);
  });
});

group("too little to go by", () => {
  test("one small word of its sentence, whose few bits another word shares", () => {
    const words = "told them to look at the view. He said, ‘Which";
    const before = `There was no signal at the cairn. There was no signal. I [${words}] bit?’`;
    const note = `Correction: an earlier version of this article said: “${words}” This has been put right.`;
    expect(open(around(before), around(note))).toBe("gone");
    const own = before.replaceAll(/[[\]]/g, "");
    expect(open(around(before), `${around(own)}\n\n${note}`)).toBe(`exact ${words}`);
  });
  test.each([
    [
      "one word, where it was an article of its own",
      "[Harbour]",
      "The harbour was closed.\n\nNobody knew why.",
    ],
    [
      "one word, where it is an article of its own now",
      `${lead.replace("harbour", "[harbour]")}\n\n${end}`,
      "Harbour",
    ],
    [
      "one word among others now",
      `${lead.replace("harbour", "[harbour]")}\n\n${end}`,
      "A harbour is a wet place.",
    ],
  ])("%s", (_name, before, after) => {
    expect(open(before, after)).toBe("gone");
  });
  test("one word between its old neighbours is found", () => {
    expect(
      open(around("Boats lay in the [harbour] all night."), around("Boats lay in the harbour all night.")),
    ).toBe("exact harbour");
  });
});

group("the same words, otherwise set", () => {
  test.each([
    [
      "dots in one sign",
      "“The word means a search for truth ...”. As of noon Lee had gone.",
      (words: string) => words.replace("...", "…"),
    ],
    [
      "markup before an apostrophe",
      "The boats weren't ready, Lee said at the quay.",
      (words: string) => words.replace("weren", "<em>weren</em>"),
    ],
  ])("%s", (_name, words, change) => {
    const after = change(words);
    expect(open(around(`[${words}]`), around(after))).toMatch(/^exact/u);
  });
  test("a sentence that begins with “Asked” after it makes no speaker of its last word", () => {
    const before =
      "The bill was [far from perfect, Lee said,] but it was a start.\n\nAsked about it, the board kept silent.";
    expect(open(before, `${before.replaceAll(/[[\]]/g, "").split("\n")[0] ?? ""}\n\n${end}`)).toBe(
      "exact far from perfect, Lee said,",
    );
  });
});

group("a quote that ends in another script’s full stop", () => {
  const words = "पुराना पुल मंगलवार को बंद कर दिया गया।";
  test.each([
    ["a comma and its closing mark", `“${words},” Ruben Castell said.`],
    ["its closing mark", `“${words}” Ruben Castell said.`],
    ["its corner bracket", `「${words}」 Ruben Castell said.`],
  ])("is somebody else’s where another speaker stands behind %s", (_name, now) => {
    expect(open(around(`[${words}]`), around(now))).toBe("gone");
  });
  test("is found where it stands in other marks", () => {
    expect(open(around(`[“${words}”] Ruben Castell said.`), around(`「${words}」 Ruben Castell said.`))).toBe(
      `exact 「${words}」`,
    );
  });
});

group("a sentence put in beside a whole one", () => {
  const hurt = "The fall broke four ribs.";
  const quote = "“After that I stopped believing in accidents.”";
  test("behind a quote that its stop ends, of nobody who says it", () => {
    const now = around(`${hurt} ${quote} Nobody in the hall was surprised.`);
    expect(open(around(`${hurt} [${quote}]`), now)).toBe(`exact ${quote}`);
  });
  test("behind such a quote, of somebody who says it", () => {
    const now = around(`${hurt} ${quote} Ruben Castell said nothing else.`);
    expect(open(around(`${hurt} [${quote}]`), now)).toBe("gone");
  });
  const last = "A hearing about the money will be held in March.";
  test("before the last of the article", () => {
    const now = `${lead}\n\nRain was forecast for the whole of the coming night. ${last}`;
    expect(open(`${lead}\n\n[${last}]`, now)).toBe(`exact ${last}`);
  });
  test("before the last of the article, which somebody says now", () => {
    const now = `${lead}\n\nRain was forecast for the whole of the coming night. “${last}” Ruben Castell said.`;
    expect(open(`${lead}\n\n[${last}]`, now)).toBe("gone");
  });
});
