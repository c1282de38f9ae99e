import { expect, test } from "vitest";
import { ROOT_MARK, fallbackAt } from "./fallback.ts";

test.each(["/", "/some/folder/", "/pay/$&/"])("the fallback finds its files from %s", (root) => {
  const fallback = `<script src="${ROOT_MARK}assets/a.js"></script>{"toRoot":"${ROOT_MARK}"}`;
  expect(fallbackAt(fallback, root)).toBe(`<script src="${root}assets/a.js"></script>{"toRoot":"${root}"}`);
});
