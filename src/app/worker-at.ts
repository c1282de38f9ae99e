interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

function policiesOf(value: unknown): Policies | null {
  return typeof value === "object" && value !== null && "trustedTypes" in value
    ? (value.trustedTypes as Policies)
    : null;
}

/** Only what the build itself wrote beside this script may be a worker. */
function ownScript(address: string): string {
  const url = new URL(address, import.meta.url);
  if (url.origin !== location.origin) throw new TypeError(`${address} is no script of this site.`);
  return url.href;
}
