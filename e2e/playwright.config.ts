import { defineConfig } from "playwright/test";
import { findBrowser } from "./find-browser.ts";

/** Another port lets two checkouts be tested side by side. */
const PORT = Number(process.env["JOURNEYS_PORT"] ?? 4317);
const isolated = process.getuid?.() !== 0;

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../test-results",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  fullyParallel: true,
  // Only a hang is a fault: a loaded machine takes its time.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // No traces unless they are asked for (`npm run journeys -- --trace retain-on-failure`): they take a tenth of the time.
  reporter: [["list"], ["json", { outputFile: "../test-results/journeys.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    // Every journey is a first visit: a worker would only fetch the whole site behind its back, and hide requests from
    // journeys that hold or count them. What a worker changes is asked in offline.spec.ts and new-version.spec.ts.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: findBrowser(),
      // Chromium has no sandbox for root, as in most containers.
      chromiumSandbox: isolated,
    },
  },
  webServer: {
    command: `npx tsx src/site/serve.ts --port ${PORT}`,
    cwd: "..",
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
