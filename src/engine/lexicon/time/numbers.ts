const SMALL = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen"
).split(" ");
const SMALL_ORDINALS = (
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth " +
  "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const TEN_ORDINALS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(
  " ",
);

/** Counts in words: "two" … "ninety-nine", "a hundred", "a couple of", "half a dozen", "a dozen". */
export const COUNTS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ["a couple of", 2],
  ["half a dozen", 6],
  ["a dozen", 12],
  ["a hundred", 100],
  ["hundred", 100],
  ...words(SMALL, TENS, SMALL),
]);

/** Ordinals in words: "first" … "ninety-ninth", "hundredth". */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["hundredth", 100],
  ...words(SMALL_ORDINALS, TEN_ORDINALS, SMALL_ORDINALS),
]);

function words(
  small: readonly string[],
  tens: readonly string[],
  after: readonly string[],
): [string, number][] {
  const one = small.map((word, value): [string, number] => [word, value]);
  const ten = tens.map((word, at): [string, number] => [word, (at + 2) * 10]);
  const both = TENS.flatMap((word, at) =>
    after.slice(1, 10).map((unit, value): [string, number] => [`${word}-${unit}`, (at + 2) * 10 + value + 1]),
  );
  return [...one.slice(1), ...ten, ...both];
}
