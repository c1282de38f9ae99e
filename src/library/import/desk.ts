import type { Answer, Job } from "./jobs.ts";

/** What is used of a Worker. */
export interface WorkerLike {
  postMessage: (job: Job, transfer: Transferable[]) => void;
  terminate: () => void;
  addEventListener: Worker["addEventListener"];
}

export interface Desk {
  /**
   * Does a job after those before it. Never fails but when `signal` is aborted, with its reason; what goes wrong is
   * answered in a sentence.
   */
  readonly ask: (job: Job, signal: AbortSignal) => Promise<Answer>;
  readonly close: () => void;
}

/** The longest that one document may take, in milliseconds. */
const TIME_LIMIT = 30_000;

const TOO_SLOW: Answer = {
  problem:
    "It took longer to read than any article, so it was stopped. Copy the part that is meant and paste it.",
};
const BROKEN: Answer = {
  problem:
    "The part of this site that reads articles could not be started. Load the page again, then try again.",
};

/** One worker that does one job at a time; whoever cancels or overstays ends it, and the next job gets a new one. */
export function openDesk(start: () => WorkerLike, limit: number = TIME_LIMIT): Desk {
  let worker: WorkerLike | null = null;
  let before: Promise<unknown> = Promise.resolve();

  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };

  const stopWith = (act: () => void): void => {
    stop();
    act();
  };

  const run = async (job: Job, signal: AbortSignal): Promise<Answer> => {
    signal.throwIfAborted();
    const ended = new AbortController();
    const options = { signal: ended.signal };
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<Answer>((resolve, reject) => {
        timer = setTimeout(() => stopWith(() => resolve(TOO_SLOW)), limit);
        signal.addEventListener("abort", () => stopWith(() => reject(signal.reason)), options);
        worker ??= start();
        worker.addEventListener("message", (event: MessageEvent<Answer>) => resolve(event.data), options);
        worker.addEventListener("error", () => stopWith(() => resolve(BROKEN)), options);
        worker.postMessage(job, []);
      });
    } catch (error) {
      if (signal.aborted) throw error;
      stop();
      return BROKEN;
    } finally {
      clearTimeout(timer);
      ended.abort();
    }
  };

  return {
    ask: (job, signal) => {
      const mine = before.then(() => run(job, signal));
      before = mine.catch(() => undefined);
      return mine;
    },
    close: stop,
  };
}
