interface Policy {
  readonly createScriptURL: (address: string) => string;
}
interface Policies {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

/** The checked edge: browsers that know no trusted types take the address as it is. */
function isPolicies(value: unknown): value is Policies {
  return typeof value === "object" && value !== null && "createPolicy" in value;
}

/** Only what the build itself wrote beside this script may be a worker. */
function ownScript(address: string): string {
  const url = new URL(address, import.meta.url);
  if (url.origin !== location.origin) throw new TypeError(`${address} is no script of this site.`);
  return url.href;
}

function trusting(): Policy {
  const policies: unknown = Reflect.get(globalThis, "trustedTypes");
  const rules: Policy = { createScriptURL: ownScript };
  return isPolicies(policies) ? policies.createPolicy("on-the-record-workers", rules) : rules;
}

let policy: Policy | null = null;

/** Starts a worker that the build wrote; `address` as `?worker&url` gives it. */
export function workerAt(address: string): Worker {
  policy ??= trusting();
  return new Worker(policy.createScriptURL(address), { type: "module" });
}
