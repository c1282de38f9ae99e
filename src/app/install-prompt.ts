/**
 * Chromium's offer to install the site (other browsers have it in their own menus) comes once, early, and with a banner: it is held back until the reader looks for it in the settings. Gives
 * what asks for the one that came.
 */
export function holdInstallPrompt(): () => Event | null {
  let held: Event | null = null;
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    held = event;
  });
  return () => held;
}
