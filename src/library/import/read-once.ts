import type { Reading } from "../../engine/model.ts";
import { openDesk } from "./desk.ts";
import { startWorker } from "./start-worker.ts";

/** One source read by the engine, in a worker of its own; null where that did not come to an end. */
export async function readOnce(id: string, source: string): Promise<Reading | null> {
  const desk = openDesk(startWorker);
  try {
    const answer = await desk.ask({ what: "read", id, source }, new AbortController().signal);
    return "reading" in answer ? answer.reading : null;
  } finally {
    desk.close();
  }
}
