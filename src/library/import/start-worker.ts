import { default as address } from "./worker.ts?worker&url";

interface TrustedTypes {
  /** What comes out is taken where an address of a script is asked for; in types it is the string it stands for. */
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (given: string) => string },
  ) => { readonly createScriptURL: (given: string) => string };
}

function isTrustedTypes(value: unknown): value is TrustedTypes {
  return typeof value === "object" && value !== null && "createPolicy" in value;
}

const types: unknown = Reflect.get(globalThis, "trustedTypes");

/** The page's policy lets no string be a script's address; this one lets exactly one. */
const policy = isTrustedTypes(types)
  ? types.createPolicy("on-the-record-import", {
      createScriptURL: (given) => {
        if (given === address) return given;
        throw new TypeError("Only the import’s own worker is started here.");
      },
    })
  : null;

export function startWorker(): Worker {
  return new Worker(policy === null ? address : policy.createScriptURL(address), { type: "module" });
}
