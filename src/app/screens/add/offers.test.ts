import { expect, test } from "vitest";
import { ofFile } from "./offers.ts";

const loaded = async (file: File): Promise<unknown> => ofFile(file).load(new AbortController().signal);

test("a file gives its bytes, and what it is called", async () => {
  const file = new File(["The harbour."], "a.txt", { type: "text/plain" });
  expect(await loaded(file)).toEqual({
    from: "bytes",
    bytes: new TextEncoder().encode("The harbour."),
    name: "a.txt",
    type: "text/plain",
    address: "",
  });
});

test("what the browser cannot read, as a folder that was dropped, is told in a sentence", async () => {
  const folder = new File([], "articles");
  folder.arrayBuffer = async () => Promise.reject(new DOMException("nothing here", "NotFoundError"));
  expect(await loaded(folder)).toEqual({ problem: expect.stringContaining("it is a folder") });
});

test("a file that is too large is told of before a byte of it is read", async () => {
  const huge = new File([], "huge.txt");
  Object.defineProperty(huge, "size", { value: 50_000_000 });
  huge.arrayBuffer = async () => Promise.reject(new Error("read all the same"));
  expect(await loaded(huge)).toEqual({ problem: expect.stringContaining("50 MB") });
});
