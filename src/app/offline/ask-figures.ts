import { type KeptFigures, isKeptFigures } from "../../offline/kept.ts";
import { TELL_FIGURES } from "../../offline/messages.ts";

/** What a worker keeps; never answers when the worker is of a site that says nothing about it. */
export function askFigures(worker: ServiceWorker): Promise<KeptFigures> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      channel.port1.close();
      if (isKeptFigures(data)) resolve(data);
    });
    channel.port1.start();
    worker.postMessage(TELL_FIGURES, [channel.port2]);
  });
}
