import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where systems keep Chromium. */
const places = [
  "/usr/lib/chromium/chromium",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

export const chromiumFile = places.find((file) => existsSync(file));

/** Why tests in a browser are skipped, where they are. */
export const noChromium = `no Chromium at ${places.join(", ")}`;

export function startBrowser(): Promise<Browser> {
  if (chromiumFile === undefined) throw new Error(noChromium);
  return chromium.launch({ executablePath: chromiumFile, args: ["--no-sandbox"] });
}
