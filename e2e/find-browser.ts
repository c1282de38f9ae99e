import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

function onPath(name: string): string | null {
  const { status, stdout } = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

function present(): string | null {
  const given = process.env["CHROMIUM_PATH"];
  if (given !== undefined && given !== "") {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH is “${given}”, and there is no such file.`);
    return given;
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  return NAMES.map(onPath).find((path) => path !== null) ?? PLACES.find((path) => existsSync(path)) ?? null;
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`> ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}

/** The system's package manager, as root or through a sudo that asks for nothing. */
function bySystem(): boolean {
  const root = process.getuid?.() === 0;
  if (!root && spawnSync("sudo", ["-n", "true"]).status !== 0) return false;
  const asRoot = (command: string, ...args: string[]): boolean =>
    root ? run(command, args) : run("sudo", ["-n", command, ...args]);
  if (onPath("apt-get") !== null)
    return asRoot("apt-get", "update") && asRoot("apt-get", "install", "-y", "chromium");
  if (onPath("dnf") !== null) return asRoot("dnf", "install", "-y", "chromium");
  if (onPath("apk") !== null) return asRoot("apk", "add", "chromium");
  if (onPath("pacman") !== null) return asRoot("pacman", "-S", "--noconfirm", "chromium");
  return false;
}

/**
 * A Chromium to test with: one that is there, else Playwright's own download, else the system's package manager. Throws
 * one sentence that says what to do when none of these has one.
 */
export function findBrowser(): string {
  const found = present();
  if (found !== null) return found;
  console.log("No Chromium found; trying Playwright's own download.");
  if (run(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"])) {
    const own = present();
    if (own !== null) return own;
  }
  console.log("That did not work; trying the system's package manager.");
  if (bySystem()) {
    const installed = present();
    if (installed !== null) return installed;
  }
  throw new Error(
    "No Chromium could be found or installed: install Chromium or Chrome, set CHROMIUM_PATH to its program, and run this again.",
  );
}

/** The browser's own words about its version, for the record. */
export function versionOf(browser: string): string {
  return execFileSync(browser, ["--version"], { encoding: "utf8" }).trim();
}
