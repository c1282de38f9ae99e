import { expect, test, vi } from "vitest";
import { openDesk, type WorkerLike } from "./desk.ts";
import type { Answer, Job } from "./jobs.ts";

/** A worker that answers as told, or never. */
function fakeWorker(answer: (job: Job) => Answer | null): WorkerLike & { ended: boolean } {
  const target = new EventTarget();
  const worker = {
    ended: false,
    postMessage: (job: Job) => {
      const data = answer(job);
      if (data !== null) queueMicrotask(() => target.dispatchEvent(new MessageEvent("message", { data })));
    },
    terminate: () => {
      worker.ended = true;
    },
    addEventListener: target.addEventListener.bind(target),
  };
  return worker;
}

const JOB = { what: "read", id: "~a", source: "a" } as const;
const OTHER = { what: "read", id: "~b", source: "b" } as const;
const problemOf = (job: Job): Answer => ({ problem: job.what === "read" ? job.id : "" });
const never = new AbortController().signal;

test("jobs are done one after the other by one worker", async () => {
  const start = vi.fn<() => WorkerLike>(() => fakeWorker(problemOf));
  const desk = openDesk(start);
  expect(await Promise.all([desk.ask(JOB, never), desk.ask(OTHER, never)])).toEqual([
    { problem: "~a" },
    { problem: "~b" },
  ]);
  expect(start).toHaveBeenCalledTimes(1);
});

test("a document that takes too long is stopped with a sentence, and the next one is read", async () => {
  const slow = fakeWorker(() => null);
  const workers = [slow, fakeWorker(problemOf)];
  const desk = openDesk(() => workers.shift() ?? slow, 20);
  const [first, second] = await Promise.all([desk.ask(JOB, never), desk.ask(OTHER, never)]);
  expect(first).toEqual({ problem: expect.stringContaining("stopped") });
  expect(second).toEqual({ problem: "~b" });
  expect(slow.ended).toBe(true);
});

test("whoever cancels ends the worker, and the next one is read", async () => {
  const slow = fakeWorker(() => null);
  const workers = [slow, fakeWorker(problemOf)];
  const desk = openDesk(() => workers.shift() ?? slow);
  const stop = new AbortController();
  const first = desk.ask(JOB, stop.signal);
  const second = desk.ask(OTHER, never);
  setTimeout(() => stop.abort(), 10);
  await expect(first).rejects.toThrow("aborted");
  expect(await second).toEqual({ problem: "~b" });
  expect(slow.ended).toBe(true);
});

test("a worker that cannot be started is told in words", async () => {
  const desk = openDesk(() => {
    throw new TypeError("no worker");
  });
  expect(await desk.ask(JOB, never)).toEqual({ problem: expect.stringContaining("Load the page again") });
});
