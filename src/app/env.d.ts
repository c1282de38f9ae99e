/** What the build's environment says; vite.config.ts lets it through. */
interface ImportMetaEnv {
  /** "off" = this site is to have no service worker. */
  readonly OFFLINE?: string;
}

/** Network Information (https://wicg.github.io/netinfo/), which not every browser gives. */
interface Navigator {
  /** `rtt`: a round trip in ms, rounded to 25. */
  readonly connection?: { readonly rtt: number };
}
