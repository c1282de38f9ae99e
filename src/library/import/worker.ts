import { readArticle } from "../../engine/read-article.ts";
import { importDocument } from "./import-document.ts";
import type { Answer, Job } from "./jobs.ts";

/*
 * The import and the engine, off the main thread and loaded only for them. Nothing in here fetches, and nothing of what
 * it reads is ever markup in a page.
 */
function answer(job: Job): Answer {
  try {
    return job.what === "import"
      ? { imported: importDocument(job.given) }
      : { reading: readArticle(job.source, { id: job.id }) };
  } catch (error) {
    return {
      problem: `This program could not read it (${error instanceof Error ? error.message : String(error)}).`,
    };
  }
}

addEventListener("message", (event: MessageEvent<Job>) => postMessage(answer(event.data)));
