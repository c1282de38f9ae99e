/** Half a second is the longest that idle work is put off on a busy page. */
const LONGEST_WAIT_MS = 500;

/** Does something once the page has painted and nothing else waits. What comes back takes the order back. */
export function whenIdle(work: () => void): () => void {
  // Not every browser tells when it is idle.
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(work, { timeout: LONGEST_WAIT_MS });
  return () => cancelIdleCallback(idle);
}
