/** As far as it is used here; the policy's answer is an object that goes where the address would. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

declare global {
  interface Window {
    /** Absent in browsers that do not know them. */
    readonly trustedTypes?: TrustedTypes;
  }
}

/** The worker's address as the pages' policy wants it: this one file below the site's root, and no other. */
export function workerAddress(base: string): string {
  const address = `${base}sw.js`;
  const policy = window.trustedTypes?.createPolicy("on-the-record-offline", {
    createScriptURL: (asked) => {
      if (asked !== address) throw new RangeError(`“${asked}” is not this site's service worker.`);
      return asked;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
