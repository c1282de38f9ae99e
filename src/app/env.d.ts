/** What the build's environment says; vite.config.ts lets it through. */
interface ImportMetaEnv {
  /** "off" = this site is to have no service worker. */
  readonly OFFLINE?: string;
}
