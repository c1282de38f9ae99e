import type { Page } from "playwright/test";

interface Watch {
  /** Addresses asked for on other hosts. */
  readonly elsewhere: string[];
  /** What the page's own policy forbade. */
  readonly violations: () => Promise<readonly string[]>;
}

/** Listens, from the next load on, for what a page may not do: ask other hosts, or something that its policy forbids. */
export async function watch(page: Page, host: string): Promise<Watch> {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.host !== host) elsewhere.push(request.url());
  });
  page.on("websocket", (socket) => elsewhere.push(socket.url()));
  const seen: string[] = [];
  await page.exposeFunction("tellViolation", (words: string) => seen.push(words));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const tell: unknown = Reflect.get(globalThis, "tellViolation");
      if (typeof tell === "function") tell(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return { elsewhere, violations: async () => [...seen] };
}
