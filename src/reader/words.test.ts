import { expect, test } from "vitest";
import { nobodyQuoted } from "./words.ts";

test.each(["en", "en-GB", "eng"])("an article in %s without statements is said to have none", (language) => {
  expect(nobodyQuoted(language)).toMatch(/^Nobody is quoted/);
});

test.each(["ja", "ar", "pt-BR", "de"])("of one in %s it is not said that nobody speaks", (language) => {
  expect(nobodyQuoted(language)).toMatch(/in English articles only/);
});
