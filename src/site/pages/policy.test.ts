import { expect, test } from "vitest";
import { policy, sourceHash } from "./policy.ts";

test("the policy allows nothing inline but what was hashed, and nothing from elsewhere", () => {
  const written = policy({ scripts: ["let a;"], styles: ["p{}"] });
  expect(written).toContain("default-src 'none'");
  expect(written).toContain(`script-src 'self' ${sourceHash("let a;")}`);
  expect(written).toContain(`style-src 'self' ${sourceHash("p{}")}`);
  expect(written).toContain("require-trusted-types-for 'script'");
  expect(written).not.toMatch(/unsafe|https?:|\*/);
});

test("a hash is that of the text, as browsers reckon it", () => {
  // SHA-256 of the empty text, as any tool gives it.
  expect(sourceHash("")).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  expect(sourceHash("a")).not.toBe(sourceHash("b"));
});

test("a page whose reader gives it addresses may ask other sites for them, over https and for nothing else", () => {
  const inlined = { scripts: [], styles: [] };
  expect(policy(inlined, true)).toContain("connect-src 'self' https:;");
  expect(policy(inlined, true).replace("connect-src 'self' https:", "connect-src 'self'")).toBe(
    policy(inlined),
  );
});
