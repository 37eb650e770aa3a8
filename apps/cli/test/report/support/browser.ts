import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";

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

/** How somebody looks at a page. */
export interface Eyes {
  readonly width?: number;
  readonly dark?: boolean;
  readonly paper?: boolean;
  readonly forced?: boolean;
  /** For the test's own scripts: the page has none, and forbids them. */
  readonly scripts?: boolean;
}

/** A page that is open, with all it asked for besides itself and all that the browser complained about. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

const address = "http://report.test/report.html";

export async function open(browser: Browser, markup: string, eyes: Eyes = {}): Promise<Opened> {
  const { width = 1100, dark = false, paper = false, forced = false, scripts = false } = eyes;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? "dark" : "light",
    forcedColors: forced ? "active" : "none",
    javaScriptEnabled: scripts,
    bypassCSP: scripts,
  });
  const [requests, complaints]: [string[], string[]] = [[], []];
  await context.route("**/*", (route) => {
    const { url } = { url: route.request().url() };
    if (url === address) return route.fulfill({ contentType: "text/html; charset=utf-8", body: markup });
    // A browser asks every site for its sign by itself.
    if (!url.endsWith("/favicon.ico")) requests.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  if (paper) await page.emulateMedia({ media: "print" });
  await page.goto(address);
  return { page, context, requests, complaints };
}
