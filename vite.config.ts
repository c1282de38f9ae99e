import { fileURLToPath } from "node:url";
import babel from "@rolldown/plugin-babel";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { seedsInDevelopment } from "./src/site/dev-plugin.ts";
import { engineSum } from "./src/site/checks/engine-sum.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  // The Babel form of the compiler is the stable one; its native port is still marked experimental.
  plugins: [
    react(),
    babel({ include: /\/src\/(app|reader|ui)\/.*\.tsx?$/, plugins: ["babel-plugin-react-compiler"] }),
    tailwindcss(),
    seedsInDevelopment(root),
  ],
  define: { ENGINE_SUM: JSON.stringify(engineSum(root)) },
  // With OFFLINE=off the site neither asks for a service worker nor leaves an earlier one behind.
  envPrefix: ["VITE_", "OFFLINE"],
  worker: { format: "es" },
  build: {
    target: "es2023",
    // Later files import little but what every page has loaded: a list of it for each would weigh more than it saves.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed) => needed.filter((name) => name.endsWith(".css")),
    },
    assetsInlineLimit: 0,
    // How long the compiler takes is no news to who builds.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  // Properties over thousands of texts: on a loaded machine they take their time, and only a hang is a fault.
  test: { testTimeout: 60_000, include: ["src/**/*.test.{ts,tsx}"], environment: "node" },
});
