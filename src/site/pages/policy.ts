import { createHash } from "node:crypto";

/** `'sha256-…'` of an inlined script or style, for the content security policy. */
export function sourceHash(inlined: string): string {
  return `'sha256-${createHash("sha256").update(inlined, "utf8").digest("base64")}'`;
}

/**
 * The policy that every page carries in a meta element, because a static host need not send headers: nothing from
 * elsewhere, nothing inline but what the build itself wrote and hashed.
 */
export function policy(
  inlined: { readonly scripts: readonly string[]; readonly styles: readonly string[] },
  /** Whether the page may ask other sites for pages, because its reader gives it addresses. */
  asksOthers = false,
): string {
  const scripts = inlined.scripts.map(sourceHash).join(" ");
  const styles = inlined.styles.map(sourceHash).join(" ");
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts}`.trim(),
    `style-src 'self' ${styles}`.trim(),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    asksOthers ? "connect-src 'self' https:" : "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}
